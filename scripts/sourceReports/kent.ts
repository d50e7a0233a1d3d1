import type { Day } from '../../src/domain/calendar/day';
import { cell, isoDay, spread, workingDay, writeCase, type LogRow } from './caseFolder';

const originators = {
  Parent: 122,
  'Child or young person': 19,
  'Close relative': 15,
  'Foster Carer': 8,
  'M.P': 5,
  School: 5,
  Carer: 2,
  'Health representative': 1,
  'Legal representative': 1,
};

const subjects = {
  'Attitude of staff': 21,
  'Behaviour of staff': 30,
  'Child Protection': 2,
  Confidentiality: 2,
  'Contact with staff': 4,
  Delay: 11,
  'Disputed decision': 52,
  'Financial assessment': 2,
  'In House Service': 1,
  'Kinship Payments': 2,
  'Lack of information': 6,
  'Lack of respite care': 5,
  'Lack of support': 32,
  'Other/unknown': 3,
  'Personal information': 3,
  'Request for service': 1,
};

/** What the report adds up in its text: staff, decisions, more support wanted. */
const subjectGroups: Readonly<Record<string, string>> = {
  'Attitude of staff': 'Attitude or behaviour of staff',
  'Behaviour of staff': 'Attitude or behaviour of staff',
  'Disputed decision': 'Disputed decisions',
  'Lack of support': 'More support wanted',
};

const ethnicities = {
  'Not known': 88,
  'White British': 81,
  'Any other ethnic group': 2,
  'Black Other': 2,
  'White Other': 2,
  African: 1,
  Asian: 1,
  Indian: 1,
};

const resolutions = {
  Explanation: 127,
  Apology: 55,
  'Advice Given': 9,
  'Issue Resolved': 7,
  'Practice issues addressed': 7,
  'Complaint withdrawn': 3,
  'Other procedural issue': 3,
  'Change of decision': 1,
  'Service Change': 1,
  'Financial settlement': 1,
};

const ages = {
  'Under 16': 11,
  '16-19': 9,
  '20-24': 12,
  '25-59': 64,
  '60-64': 2,
  '65+': 2,
  'Not known': 78,
};

const ombudsmanDecisions = {
  Premature: 5,
  'Not maladministration': 3,
  'Outside jurisdiction': 4,
  'Not investigated': 4,
  'Local settlement': 1,
  'Under consideration': 4,
};

/** Records of the three years before, as published. */
const published = [
  ['2004-05', 30, 188, 98, 42],
  ['2005-06', 49, 179, 94, 46],
  ['2006-07', 50, 189, 69, 36],
] as const;

/** 178 statutory complaints of 2007/08, of which one went straight to stage 2, and the other records of that year. */
export function kent(): void {
  const complaints = spread(originators).map(statutoryComplaint);
  const others = [
    ...spread({ 'Non-statutory': 89 }).map((_, index) => otherRecord('Complaint', 'Non-statutory', index)),
    ...spread({ Enquiry: 94, Merit: 36 }).map((type, index) => otherRecord(type, '', index)),
  ];
  writeCase('kent-2007-08', [...complaints, ...others], {
    SetupLists: Object.keys(subjects).map((subject) => [
      'Issues',
      subject,
      subjectGroups[subject] ?? 'Other subjects',
    ]),
    SetupPublished: [
      ...published.flatMap(([year, corporate, statutory, enquiries, merits]) => [
        [year, 'records-by-year', 'Statutory complaints', year, String(statutory)],
        [year, 'records-by-year', 'Corporate complaints', year, String(corporate)],
        [year, 'records-by-year', 'All complaints', year, String(statutory + corporate)],
        [year, 'records-by-year', 'Compliments', year, String(merits)],
        [year, 'records-by-year', 'Enquiries', year, String(enquiries)],
      ]),
      ['2006-07', 'stage-by-year', 'Stage 2', '2006-07', '32'],
    ],
    // The report prints 2.5% of a caseload that it does not: this is the caseload it must have had.
    SetupContext: [
      ['2007-08', 'Open cases', '', '7120'],
      ['2007-08', 'Referrals', '', '10222'],
    ],
  });
}

function statutoryComplaint(originator: string, index: number, { length }: readonly string[]): LogRow {
  const received = workingDay(isoDay('2007-04-02'), index);
  // The last one went straight to stage 2: Kent's table of subjects leaves it out.
  const straight = index === length - 1;
  const isComplex = index % 6 === 5 && index < 168;
  const answered = workingDay(received, daysTaken(index, isComplex));
  const decision = decisionOf(index);
  return {
    'Case No': `K07/${String(index + 1).padStart(3, '0')}`,
    'Type of Record': 'Complaint',
    'Stat/Non-stat': 'Statutory',
    Received: cell(received),
    Originator: originator,
    'Ethnic origin': at(ethnicities, index * 5),
    Age: at(ages, index * 11),
    Gender: at({ 'Both parents': 8, Male: 75, Female: 95 }, index * 13),
    // The report's three figures add up to 177: one is recorded nowhere.
    Disability: at({ 'Not disabled': 88, Disabled: 2, 'Not known': 87, '': 1 }, index * 17),
    'Method received': at({ Letter: 116, 'E-mail': 19, 'Other direct contact': 43 }, index * 19),
    // "Half of the 19" were helped by an advocate: nine or ten.
    Advocate: originator === 'Child or young person' && index % 2 === 0 ? 'Yes' : '',
    Subject: straight ? '' : at(subjects, index * 7),
    'Complex?': isComplex ? 'Yes' : 'No',
    'S1 response': straight ? '' : cell(answered),
    'S1 outcome': straight ? '' : 'Not upheld',
    Resolution: straight ? '' : resolutionsOf(index),
    ...laterStages(index, straight ? received : workingDay(answered, 3), straight),
    'Date to Ombudsman': decision === null ? '' : cell(isoDay('2008-02-04')),
    'Ombudsman decision date':
      decision === null || decision === 'Under consideration' ? '' : cell(isoDay('2008-03-17')),
    'Ombudsman decision': decision === 'Under consideration' ? '' : (decision ?? ''),
  };
}

/** Of the 149 that are not complex 100 are answered within ten days; of the 28 complex ones 22 within twenty. */
function daysTaken(index: number, isComplex: boolean): number {
  if (isComplex) return Math.floor(index / 6) < 22 ? 18 : 24;
  const others = index - Math.min(Math.floor(index / 6), 28);
  return others < 100 ? 7 : 15;
}

/** A complaint can have more than one. */
function resolutionsOf(index: number): string {
  const all = spread(resolutions);
  const answered = 177;
  return all.filter((_, place) => place % answered === index).join('; ');
}

/** 41 go on to stage 2, four of them withdrawn there, and six of them to stage 3. */
function laterStages(index: number, requested: Day, straight: boolean): LogRow {
  if (!straight && (index % 4 !== 0 || index >= 164)) {
    return {
      'Stage 2 requested': '',
      'Stage 2 response': '',
      'Stage 2 outcome': '',
      'Stage 3 requested': '',
    };
  }
  const outcome = index < 16 ? 'Withdrawn' : 'Not upheld';
  const answered = workingDay(requested, 60);
  return {
    'Stage 2 requested': cell(requested),
    'Stage 2 response': straight ? '' : cell(answered),
    'Stage 2 outcome': straight ? '' : outcome,
    'Stage 3 requested': !straight && index >= 16 && index < 40 ? cell(workingDay(answered, 5)) : '',
  };
}

function decisionOf(index: number): string | null {
  return index % 8 === 7 ? (spread(ombudsmanDecisions)[Math.floor(index / 8)] ?? null) : null;
}

function otherRecord(type: string, procedure: string, index: number): LogRow {
  return {
    'Case No': `K07/${procedure === '' ? 'R' : 'N'}${String(index + 1).padStart(3, '0')}`,
    'Type of Record': type,
    'Stat/Non-stat': procedure,
    Received: cell(workingDay(isoDay('2007-04-03'), index)),
  };
}

/** The value that stands at a place of the counted values, which are gone through round and round. */
function at(counts: Readonly<Record<string, number>>, place: number): string {
  const values = spread(counts);
  return values[place % values.length] ?? '';
}

const educationOriginators = {
  'Parent/Guardian/relative': 124,
  'M.P': 38,
  Other: 25,
  'Legal Representative': 12,
  School: 8,
  'School Governor': 6,
  'County Councillor': 4,
  Contractor: 3,
  Anonymous: 2,
  Neighbour: 2,
  Advocate: 1,
  'Child /young person': 1,
  'Service Provider': 1,
};

/** Seven months of education records, which have no statutory procedure. */
export function kentEducation(): void {
  const records = spread({
    'Complaint/discontent': 218,
    Enquiry: 110,
    'Information (action required)': 61,
    'Information (no action required)': 49,
    'Merit /Compliment': 2,
    'School issue': 55,
    Other: 9,
  });
  const people = spread(educationOriginators);
  const appealed = { 'School placement': 54, 'SEN appeal': 7, 'Home to school transport': 4, Other: 10 };
  const reasons = spread(appealed);
  const rows = records.map((type, index): LogRow => {
    const isComplaint = type === 'Complaint/discontent';
    const isAppealed = isComplaint && index < reasons.length;
    return {
      'Case No': `E07/${String(index + 1).padStart(3, '0')}`,
      'Type of Record': type,
      'Stat/Non-stat': isComplaint ? 'Non-statutory' : '',
      Received: cell(workingDay(isoDay('2007-09-03'), index % 140)),
      // 227 people for 218 complaints: the last nine complaints are by two each.
      Originator: isComplaint
        ? [people[index], index >= 209 ? people[index + 9] : undefined].filter(Boolean).join('; ')
        : '',
      Subject: isComplaint ? (reasons[index] ?? 'Other') : '',
      'Date to Ombudsman': isAppealed ? cell(workingDay(isoDay('2007-10-01'), index)) : '',
    };
  });
  writeCase('kent-2007-08-education', rows, {
    SetupWords: [
      ['Record type', 'Complaint/discontent', 'Complaint'],
      ['Record type', 'Merit /Compliment', 'Compliment'],
    ],
    SetupLists: Object.keys(educationOriginators).map((value) => ['Complainant', value, '']),
  });
}
