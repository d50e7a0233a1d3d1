function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/** Words of the names of places, teams and services: with one of them, "Grace Road Team" names no person. */
export const placeWords = words(`
  academy admissions adoption advice advocacy agency area assessment association avenue board borough bridge
  building campus care centre centres charity church city clinic close club college community company corner
  cottage council county court crescent day department directorate district division drive east estate farm
  field fields foundation fostering garden gardens gate green grove hall heath hill home homes hospice hospital
  hostel house hub infant infants junior lane library limited locality lodge ltd manor market meadow meadows mews
  nest north nursery office park partnership place practice primary project prospect provider quay residential
  respite rise road row school schools secondary section service services site solicitors south square street
  surgery support team teams terrace town trust unit units university valley view village walk ward way west wing
  wood woods works yard
`);

/** Those of them that are surnames too: after "Mrs", and alone in a complainant column, they are taken for one. */
export const surnameWords = words(`
  bridge church close field fields gate green grove hall heath hill lane lodge meadows
  north park rise walk ward west wood woods
`);

/** Other words that stand with a capital after a first name or a title, and are no surname. */
export const plainWords = words(`
  about action advice advocate advocates agreement allegation and anonymous appeal arrangements assault assistant
  attitude aunt behaviour brother call carer carers change child children communication complaint complaints
  concern concerns conduct contact councillor daughter decision delay director disclosure email enquiries enquiry
  family father feedback form foster friend gran grandfather grandmother grandparent guardian head information
  involvement issue issues kinship leaver legal letter letters manager matter meeting member message mother
  neighbour neighbours of office officer online other panel parent parents partner payment person phone
  placement plan police portal process professional professionals query referral refused relative report
  representative request resolution response self sibling sister social son staff stage statement step
  supervisor telephone text the transport uncle via visit welfare worker workers young youth
`);
