import { names } from './column';
import type { ColumnDefinition } from './column';

/** Who complained, who helped them, and the equality fields. */
export const peopleColumns = {
  complainant: {
    label: 'Complainant',
    kind: 'list',
    spellings: names(`
      Complainant Type | Type of Complainant | Complainant Category | Complainant Group | Originator
      Originator Type | Relationship | Relationship to Child | Relationship to Young Person
      Relationship to Service User | Complainant Relationship | Complainant Relationship to Child
      Who Complained | Who Complained? | Who Made the Complaint | Complaint Made By
      Complaint From | Who is the Complainant | Made By
    `),
    unsure: names('Received From | From | Source | Origin'),
    typical: names(`
      mother | mum | father | dad | parent | grand | gran | nan | close relative | relative | aunt | uncle
      foster | kinship | carer | special guardian | sgo | adopt | young person | yp | self | child
      care leaver | advocate | solicitor | legal rep | anonymous | neighbour | other professional | school
      mp | m.p | councillor | sibling | brother | sister | family
    `),
  },
  advocate: {
    label: 'Advocate',
    kind: 'words',
    spellings: names(`
      Advocate? | Advocate Y/N | Advocacy | Advocacy Y/N | Advocacy Used | Advocate Used
      Advocate Involved | Advocacy Provider | Has Advocate | With Advocate | Advocate Involvement
      Advocate Support | Advocacy Support | Supported by Advocate
    `),
  },
  ethnicity: {
    label: 'Ethnicity',
    kind: 'equality',
    spellings: names(`
      Ethnic Origin | Ethnic Group | Ethnic Background | Ethnicity of Complainant | Complainant Ethnicity
      Complainant Ethnic Origin | Ethnicity Code | Race
    `),
    unsure: names('Ethnicity of Child | Child Ethnicity'),
  },
  age: {
    label: 'Age',
    kind: 'age',
    spellings: names(`
      Age Band | Age Group | Age Range | Age of Complainant | Complainant Age | Age at Complaint
      Age or Band
    `),
    unsure: names('Age of Child | Child Age'),
  },
  dateOfBirth: {
    label: 'Date of birth',
    kind: 'age',
    spellings: names(`
      DOB | D.O.B. | Birth Date | Complainant DOB | Complainant Date of Birth | DOB of Complainant
    `),
    unsure: names(`
      DOB of Child | Child DOB | Child Date of Birth | Date of Birth of Child | DOB Young Person
    `),
  },
  gender: {
    label: 'Gender',
    kind: 'equality',
    spellings: names(`
      Sex | Gender of Complainant | Complainant Gender | Gender Identity | M/F | Male/Female
    `),
    unsure: names('Child Gender | Gender of Child'),
  },
  disability: {
    label: 'Disability',
    kind: 'equality',
    spellings: names(`
      Disabled | Disabled? | Disability? | Disability Y/N | Disabled Y/N | Complainant Disability
      Disability of Complainant | Disability Status | Complainant Disabled | Is Complainant Disabled
    `),
    unsure: names('Child Disability | Child Disabled'),
  },
  sexualOrientation: {
    label: 'Sexual orientation',
    kind: 'equality',
    spellings: names('Sexuality | Orientation | Complainant Sexual Orientation'),
  },
} as const satisfies Record<string, ColumnDefinition>;
