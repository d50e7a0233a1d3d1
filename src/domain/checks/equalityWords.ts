import type { FieldId } from '../log/columns';
import { meaningOfYesNo } from '../log/words/plainWords';
import { wordsIn } from './likeness';

/** The census groups of England and Wales (2011, 2021), their older and shorter names, and where people often say they are from. */
const ethnicWords = words(`
  white black asian mixed multiple dual heritage english welsh scottish northern southern irish british brit britain uk
  united kingdom england wales scotland ireland european europe eu eea eastern western central middle caribbean carib
  african africa afro indian pakistani pakistan bangladeshi bangladesh chinese china arab arabic gypsy gypsies roma romany
  romani traveller travellers travelling showman showpeople boat dweller other any else all background backgrounds group
  groups ethnic ethnicity origin race community category code descent minority w m a b o eng sco ni north south east west
  and or of the with an not known stated recorded applicable american latin asia
  indian nepalese nepali sri lankan tamil filipino philippine vietnamese japanese korean thai malaysian afghan afghani
  iranian persian iraqi kurdish kurd turkish cypriot greek albanian kosovan kosovo romanian polish bulgarian lithuanian
  latvian ukrainian russian hungarian czech slovak portuguese spanish italian french german somali sudanese eritrean
  ethiopian nigerian ghanaian kenyan ugandan zimbabwean congolese moroccan algerian egyptian libyan syrian yemeni jewish
  sikh jamaican brazilian kashmiri punjabi gujarati
`);
/** School census (DfE), NHS, and 16+1 self-defined codes. */
const ethnicCodes = words(`
  wbri weng wsco wwel wnir wcor wirt wiri wrom wroma woth weeu wweu wtur wgre wita walb wkos wpor wbos wcro wser
  mwbc mwba mwas moth mbca mabl mach mwao mwch aind apkn apk abgd aban aoth aafr akpa ampk aopk asnl asro bcrb bafr baof
  both bang bcon bgha bngn bnig bsls bsom bsud beur chne ooth refu nobt
  a b c d e f g h j k l m n p r s z a1 a2 a3 a4 a9 b1 b2 b3 b9 m1 m2 m3 m9 o1 o2 o9 w1 w2 w3 w4 w9 ns n1 n2 n3
  wb wi wo bc ba ai ap ch me
`);
const genderWords = words(`
  male female m f man men woman women boy boys girl girls males females couple both joint jointly and or the of his her
  trans transgender transsexual transman transwoman non binary nonbinary nb enby gender genderfluid fluid neutral queer
  genderqueer agender intersex other self described describe identifies as another way parents parent mixed family group
  not applicable organisation x mtf ftm
`);
const orientationWords = words(`
  heterosexual hetero straight gay lesbian bisexual bi homosexual man woman men women or and other asexual pansexual pan
  queer questioning unsure undecided same opposite sex attracted orientation sexuality sexual self described another
  not applicable under age too young child minor h g l b
`);
/** Any one of these tells a disability, whatever else is said of it. */
const disabilityWords = words(`
  disabled disability disabilities impairment impaired learning physical sensory mental mobility hearing deaf visual
  sight blind vision autism autistic asd asc asperger aspergers adhd add dyslexia dyspraxia epilepsy diabetes cancer
  health illness ill condition conditions depression anxiety ptsd bipolar wheelchair arthritis fibromyalgia asthma ms
  cerebral palsy downs down syndrome speech communication language cognitive neurodivergent neurodiverse neurological
  progressive chronic long term hiv send sen ehcp blue badge other multiple complex behaviour behavioural emotional
  semh brain injury stroke pain
`);

/** Whether a value can be understood in a field about people that has no fixed list. Every spelling of a group is. */
export function isKnownEquality(field: FieldId, value: string): boolean {
  const said = wordsIn(value).filter((word) => !/^\d+$/.test(word));
  switch (field) {
    case 'ethnicity':
      return (
        ethnicCodes.has(value.toLowerCase()) || (said.length > 0 && said.every((word) => isEthnic(word)))
      );
    case 'gender':
      return said.length > 0 && said.every((word) => genderWords.has(word));
    case 'sexualOrientation':
      return said.length > 0 && said.every((word) => orientationWords.has(word));
    case 'disability':
      return (
        meaningOfYesNo(value) !== null || said.some((word) => disabilityWords.has(word) || isYesNo(word))
      );
    default:
      return true;
  }
}

function isEthnic(word: string): boolean {
  return ethnicWords.has(word) || ethnicCodes.has(word);
}

/** "Yes - his leg" says Yes. */
function isYesNo(word: string): boolean {
  return word === 'yes' || word === 'no' || word === 'y' || word === 'n' || word === 'none';
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}
