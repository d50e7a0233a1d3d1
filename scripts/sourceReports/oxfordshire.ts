import type { Day } from '../../src/domain/calendar/day';
import { cell, isoDay, mentionsOf, spread, workingDay, writeCase, type LogRow } from './caseFolder';

type Counts = Readonly<Record<string, readonly [thisYear: number, lastYear: number]>>;

/** This year, or last. */
type Year = 0 | 1;

const statutoryThemes: Counts = {
  'Staff attitude/behaviour/conduct': [49, 17],
  'Disagreement with professional decisions': [32, 34],
  'Quality and accuracy of assessments/reports': [17, 11],
  'Poor communication with service user/family': [15, 26],
  'Failure to protect': [13, 7],
  Confidentiality: [10, 8],
  'Dissatisfaction with care plan': [6, 4],
  'Recording errors': [6, 3],
  'Delay in providing an assessment': [4, 3],
  Bias: [3, 5],
  'Lack of involvement': [3, 5],
  'Delay in providing a service': [2, 10],
  'Disagreement with decision/assessment': [2, 4],
  Other: [2, 1],
  'Equality & Diversity': [1, 2],
  'Financial or funding issues': [1, 1],
};

const corporateThemes: Counts = {
  'Delay in providing a service': [48, 44],
  'Delay in providing an assessment': [47, 30],
  'Disagreement with professional decisions': [23, 19],
  'Poor communication with service user/family': [15, 8],
  'Quality and accuracy of assessments/reports': [10, 7],
  'Dissatisfaction with care plan': [9, 8],
  'Staff attitude/behaviour/conduct': [5, 2],
  'Disagreement with decision/assessment': [4, 2],
  'Financial or funding issues': [4, 3],
  Confidentiality: [2, 1],
  'Lack of involvement': [2, 1],
  'Equality & Diversity': [1, 1],
  'Late reports/minutes': [1, 0],
  'Poor communication between Teams': [1, 1],
  Transition: [1, 0],
};

const complainants = {
  Mother: 125,
  Father: 86,
  Other: 45,
  Grandparent: 38,
  'Advocate (for young person)': 18,
  'Self (young person directly)': 6,
  'Foster Carer': 5,
  Adopter: 3,
  Parents: 3,
};

const ethnicities = {
  'White – British': 153,
  'Not known': 52,
  'Mixed – White and Asian': 42,
  'Mixed – White and Black Caribbean': 35,
  'White – Any other background': 28,
  'Mixed – White and Black African': 10,
  'Black or Black British – African': 4,
  'Mixed – Any other mixed background': 2,
  'Black or Black British – Caribbean': 1,
  'White – Gypsy/Roma': 1,
  'White – Traveller or Irish Heritage': 1,
  'Any other black background': 0,
  'Any other Ethnic group': 0,
  'Asian or Asian British – Pakistani': 0,
};

const userGroups = {
  'Child in need': 62,
  'Looked after child': 22,
  'Child Protection Plan': 15,
  'Care Leaver': 0,
  'Risk of sexual exploitation': 0,
};

const complimentOrigins = {
  'Internal colleague': 120,
  'Service User': 38,
  'Court/Barrister': 24,
  'School/Education Provider': 21,
  'Other Health professional': 6,
  TVP: 6,
  'Another LA/professional body': 5,
  'Foster Carer': 3,
  Parent: 1,
};

const statutory = 138;
const corporate = 191;
const start = '2021-04-01';

/** 138 statutory and 191 corporate complaints of 2021/22, and the other records of the year; last year as published. */
export function oxfordshire(): void {
  const rows = [
    ...Array.from({ length: statutory }, (_, index) => statutoryComplaint(index)),
    ...Array.from({ length: corporate }, (_, index) => corporateComplaint(index)),
    ...spread({ Concern: 335, 'MP enquiry': 177 }).map((type, index) => otherRecord(type, index)),
    ...spread(complimentOrigins).map(compliment),
  ];
  writeCase('oxfordshire-2021-22', rows, {
    SetupLists: [
      ...Object.keys({ ...statutoryThemes, ...corporateThemes }).map((value) => ['Issues', value, '']),
      ...Object.keys(complainants).map((value) => ['Complainant', value, '']),
      ...Object.keys(ethnicities).map((value) => ['Ethnicity', value, '']),
      ...Object.keys(userGroups).map((value) => ['User group', value, '']),
      ...Object.keys(complimentOrigins).map((value) => ['Compliment origin', value, '']),
    ],
    SetupPublished: [
      ...lastYearOf('issues', statutoryThemes),
      ...lastYearOf('corporate-issues', corporateThemes),
      ['2020-21', 'records-by-year', 'Compliments', '2020-21', '106'],
      ['2020-21', 'records-by-year', 'MP letters', '2020-21', '137'],
      ['2020-21', 'costs', 'Stage 2', 'This year £', '26201'],
      ['2020-21', 'costs', 'Stage 3', 'This year £', '4600'],
      ['2020-21', 'remedies', 'Remedy payments', 'Number', '0'],
      ['2020-21', 'remedies', 'Remedy payments', '£', '0'],
      ['2020-21', 'ombudsman', 'Referred', 'This year', '3'],
      ['2020-21', 'ombudsman', 'Decided', 'This year', '3'],
      ['2020-21', 'ombudsman', 'Upheld', 'This year', '2'],
      // What became of the third the report does not say.
      ['2020-21', 'ombudsman', 'Not upheld', 'This year', '1'],
    ],
  });
}

function lastYearOf(table: string, counts: Counts): readonly (readonly string[])[] {
  return Object.entries(counts).map(([label, [, lastYear]]) => [
    '2020-21',
    table,
    label,
    'This year',
    String(lastYear),
  ]);
}

/** 117 are answered at stage 1 by the end of the year; 18 at stage 2, of those that asked for it; three go to a panel. */
function statutoryComplaint(index: number): LogRow {
  const isAnswered = index < 117;
  const received = workingDay(isoDay(isAnswered ? start : '2022-03-10'), isAnswered ? index : index % 15);
  const answered = workingDay(received, stage1Days(index));
  return {
    ...person(index),
    Ref: `OX21-S${index + 1}`,
    'Record type': 'Complaint',
    Procedure: 'Statutory',
    'Date received': cell(received),
    Team: index < 37 ? 'Family Solutions' : 'Children We Care For',
    Theme: mentionsOf(spreadOf(statutoryThemes, 0), statutory, index),
    'User group': spread(userGroups)[index] ?? '',
    'S1 response': isAnswered ? cell(answered) : '',
    'S1 outcome': isAnswered ? attitudeOutcome(index) : '',
    ...investigation(index, workingDay(answered, 3)),
    ...ombudsman(index),
    ...remedy(index),
  };
}

/** 34 within ten working days, 13 more within twenty, seventy later. */
function stage1Days(index: number): number {
  if (index < 34) return 8;
  return index < 47 ? 16 : 32;
}

/** The 49 complaints of staff attitude are the first: 20 not upheld, 18 partially, the rest upheld. */
function attitudeOutcome(index: number): string {
  if (index < 20) return 'Not upheld';
  return index < 38 ? 'Partially upheld' : 'Upheld';
}

const stage2Cost = { each: 1998, first: 1996 };

/** Ten of 18 within 65 working days. £35,962 at stage 2 and £7,150 at stage 3; one of three panels answered within fifty days. */
function investigation(index: number, requested: Day): LogRow {
  if (index >= 18) {
    return {
      'Stage 2 requested': '',
      'Stage 2 response': '',
      'Stage 2 outcome': '',
      'Stage 2 cost': '',
      'Stage 3 requested': '',
      'Panel date': '',
      'Panel report received': '',
      'Stage 3 response': '',
      'Stage 3 outcome': '',
      'Stage 3 cost': '',
    };
  }
  const answered = workingDay(requested, index < 10 ? 60 : 90);
  const asked = workingDay(answered, 4);
  const met = workingDay(asked, index === 0 ? 28 : 40);
  const reported = workingDay(met, 5);
  const isHeard = index < 3;
  return {
    'Stage 2 requested': cell(requested),
    'Stage 2 response': cell(answered),
    'Stage 2 outcome': 'Partially upheld',
    'Stage 2 cost': String(index === 0 ? stage2Cost.first : stage2Cost.each),
    'Stage 3 requested': isHeard ? cell(asked) : '',
    'Panel date': isHeard ? cell(met) : '',
    'Panel report received': isHeard ? cell(reported) : '',
    'Stage 3 response': isHeard ? cell(workingDay(reported, 14)) : '',
    'Stage 3 outcome': isHeard ? 'Not upheld' : '',
    'Stage 3 cost': isHeard ? (['2400', '2400', '2350'][index] ?? '') : '',
  };
}

/** Ten decided in the year, every one of them upheld. */
function ombudsman(index: number): LogRow {
  const isReferred = index >= 50 && index < 60;
  return {
    'Ombudsman referred': isReferred ? '01/11/2021' : '',
    'Ombudsman decision date': isReferred ? '14/02/2022' : '',
    'Ombudsman decision': isReferred ? 'Upheld' : '',
  };
}

function remedy(index: number): LogRow {
  const pounds = ['200', '300', '250'][index - 50] ?? '';
  return { 'Remedy payment': pounds, 'Remedy paid date': pounds === '' ? '' : '14/03/2022' };
}

/** 153 answered at corporate stage 1, 68 of them within ten days; 40 at stage 2, 12 within twenty. */
function corporateComplaint(index: number): LogRow {
  const isAnswered = index < 153;
  const received = workingDay(isoDay(isAnswered ? start : '2022-03-10'), isAnswered ? index : index % 15);
  const answered = workingDay(received, index < 68 ? 9 : 25);
  const requested = workingDay(answered, 3);
  const goesOn = index < 40;
  return {
    ...person(statutory + index),
    Ref: `OX21-C${index + 1}`,
    'Record type': 'Complaint',
    Procedure: 'Corporate',
    'Date received': cell(received),
    Team: 'SEND',
    Theme: mentionsOf(spreadOf(corporateThemes, 0), corporate, index),
    'S1 response': isAnswered ? cell(answered) : '',
    'S1 outcome': isAnswered ? 'Upheld' : '',
    'Stage 2 requested': goesOn ? cell(requested) : '',
    'Stage 2 response': goesOn ? cell(workingDay(requested, index < 12 ? 18 : 30)) : '',
    'Stage 2 outcome': goesOn ? 'Upheld' : '',
  };
}

/** Who complained, of all 329 of both procedures. */
function person(index: number): LogRow {
  return {
    Complainant: spread(complainants)[(index * 11) % 329] ?? '',
    Ethnicity: spread(ethnicities)[(index * 5) % 329] ?? '',
  };
}

function otherRecord(type: string, index: number): LogRow {
  return {
    Ref: `OX21-R${index + 1}`,
    'Record type': type,
    'Date received': cell(workingDay(isoDay(start), index % 240)),
  };
}

function compliment(origin: string, index: number): LogRow {
  return {
    Ref: `OX21-M${index + 1}`,
    'Record type': 'Compliment',
    'Date received': cell(workingDay(isoDay(start), index)),
    'Compliment from': origin,
    'Compliment theme': index < 150 ? 'Working practice' : 'Support given',
  };
}

const socialCareTeams: Counts = {
  'Family Solutions Central': [34, 35],
  'Family Solutions North': [29, 33],
  'Family Solutions South': [27, 32],
  MASH: [15, 11],
  'Children We Care For': [12, 6],
  'Disability Team': [9, 8],
  'Adopt Thames Valley': [7, 4],
  LCSS: [5, 3],
  'Leaving Care': [5, 5],
  'Safeguarding conference team': [4, 0],
  Fostering: [2, 7],
  'Moving into Adulthood': [1, 0],
  'Children Home': [1, 0],
  'Youth Justice & Exploitation Service': [1, 0],
  'Family Time team': [0, 0],
  LADO: [0, 0],
  'Emergency Duty Team': [0, 0],
};

const educationTeams: Counts = {
  SEND: [141, 0],
  'School Admissions': [28, 0],
  'School Transport': [10, 0],
  'Learner Engagement': [8, 0],
  'Early Help': [3, 0],
  'Virtual School': [1, 0],
};

/** Complaints by team, whose numbers fit no other table of the report: 152 of social care, 191 of education. */
export function oxfordshireTeams(): void {
  const rows = [
    ...teamComplaints(socialCareTeams, 1, '2020-04-01', 'T20', 'Statutory'),
    ...teamComplaints(socialCareTeams, 0, '2021-04-01', 'T21', 'Statutory'),
    ...teamComplaints(educationTeams, 0, '2021-04-01', 'E21', 'Corporate'),
  ];
  const listed = (counts: Counts, area: string) => Object.keys(counts).map((team) => ['Team', team, area]);
  writeCase('oxfordshire-2021-22-teams', rows, {
    SetupLists: [
      ...listed(socialCareTeams, "Children's Social Care"),
      ...listed(educationTeams, "Children's Education"),
    ],
  });
}

function teamComplaints(
  counts: Counts,
  year: Year,
  from: string,
  prefix: string,
  procedure: string,
): readonly LogRow[] {
  return spreadOf(counts, year).map((team, index) => {
    const received = workingDay(isoDay(from), index);
    // 128 of SEND's are of delay, 97 of those upheld.
    const isDelay = team === 'SEND' && index < 128;
    return {
      Ref: `${prefix}-${index + 1}`,
      Procedure: procedure,
      'Date received': cell(received),
      Team: team,
      Theme: isDelay ? 'Delay' : 'Staff attitude',
      'S1 response': cell(workingDay(received, 9)),
      'S1 outcome': isDelay && index < 97 ? 'Upheld' : 'Not upheld',
    };
  });
}

function spreadOf(counts: Counts, year: Year): string[] {
  return spread(Object.fromEntries(Object.entries(counts).map(([value, count]) => [value, count[year]])));
}
