/**
 * First names that are common in England, so that "Sarah Jones" is known for a name. Names that are also months, or common
 * words of a log ("Grant", "Will", "Hope"), are left out: a false alarm costs more here than a name missed.
 */
export const firstNames: ReadonlySet<string> = new Set(
  `
  aaron abdul abigail adam adele adrian ahmed aisha alan albert alex alexander alexandra ali alice alicia alison
  allison amanda amelia amina amy andrea andrew angela angus anita ann anna anne annette annie anthony antonia
  arthur ashley barbara barry beatrice becky belinda ben benjamin bernard beth bethany betty beverley bradley
  brenda brian bridget bryan caitlin callum cameron carl carla carly caroline catherine cathy charlie chelsea
  cheryl chloe christina christine christopher claire clare clive colin connor courtney craig cynthia daisy damian
  daniel danielle darren david debbie deborah denise dennis derek diana diane dominic donald donna doreen dorothy
  douglas duncan dylan edward eileen elaine eleanor elizabeth ella ellen ellie emily emma eric erin ethan eve
  evelyn farah fatima felicity fiona frances francesca fred frederick freya gareth gary gavin gemma geoffrey
  george gerald geraldine gillian glenn gloria gordon graham greg gregory gwen hannah harriet harry hassan hayley
  heather helen henry hilary howard hugh ian ibrahim imran irene isaac isabel isabella isabelle jack jackie jacob
  jacqueline jake james jamie jane janet janice jason jayne jeffrey jenna jennifer jenny jeremy jessica jill jo
  joan joanna joanne joe joel john jonathan joseph joshua josie joyce judith julia julian julie karen kate
  katherine kathleen kathryn katie kayleigh keith kelly kelvin kenneth kerry kevin khadija kieran kim kimberley
  kirsty kyle laura lauren leah leanne lee leon leonard lesley leslie lewis liam linda lindsay lindsey lisa liz
  lorna lorraine louis louise lucy luke lydia lynda lynn lynne madeleine maisie malcolm marc marcus margaret maria
  marian marie marilyn marion mark martin martina mary mason matthew maureen maxine megan melanie melissa michael
  michaela michelle mike miriam mohamed mohammad mohammed molly monica muhammad nadia nancy naomi natalie natasha
  nathan neil nichola nicholas nicola nicole nigel noah norma norman oliver olivia omar oscar owen pamela patricia
  patrick paul paula pauline penelope penny peter philip phillip phoebe priya rachael rachel ralph rashid raymond
  rebecca reece rhys richard rita robert roberta robin roger ronald rosemary rosie roy ruth ryan sabrina sadie
  sally sam samantha samina samuel sandra sara sarah scott sean shane shannon sharon shaun sheila shelley shirley
  sian simon sophia sophie stacey stanley stephanie stephen steve steven stewart stuart sue susan suzanne sylvia
  tanya tara terence teresa terry theresa thomas tim timothy tina toby tom tony tracey tracy trevor tyler valerie
  vanessa vera veronica victor victoria vikki vincent violet vivien wayne wendy william yasmin yvette yvonne
  zachary zainab zara zoe
`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
