import type { Day } from '../../src/domain/calendar/day';
import { cell, isoDay, mentionsOf, spread, workingDay, writeCase, type LogRow } from './caseFolder';

interface ReportYear {
  readonly prefix: string;
  readonly from: string;
  readonly complaints: number;
  readonly compliments: number;
  readonly medianDays: number;
  readonly stage2: number;
  readonly fromChildren: number;
  readonly ombudsman: number;
}

const years: readonly ReportYear[] = [
  {
    prefix: 'C13',
    from: '2013-04-02',
    complaints: 102,
    compliments: 85,
    medianDays: 16,
    stage2: 10,
    fromChildren: 6,
    ombudsman: 3,
  },
  {
    prefix: 'C14',
    from: '2014-04-01',
    complaints: 117,
    compliments: 66,
    medianDays: 39,
    stage2: 13,
    fromChildren: 11,
    ombudsman: 1,
  },
];

/** The chart's shares of 117, as the only numbers of complaints that round to them. */
const methods = {
  'Complaints Office': 62,
  'Coventry Direct': 43,
  Councillors: 6,
  'Local Teams': 4,
  'Chief Executives/Directorate': 1,
  Ombudsman: 1,
};

/** 232 mentions of 117 complaints. */
const categories = {
  'Standards of Service': 101,
  'Poor Communication': 64,
  'Staff Conduct': 33,
  'Financial Issues': 13,
  Confidentiality: 7,
  'Child Protection Issues': 6,
  'Management Decisions': 3,
  'Standard of Environment': 3,
  'Damage to Property': 2,
};

/** 97 mentions of 66 compliments. */
const themes = {
  'Standards of Service': 22,
  'Staff Helpfulness': 17,
  'Good Partnership Working': 16,
  'Good Communication': 15,
  'Good Child Focus': 14,
  'Specific Provision': 13,
};

/** 117 complaints and 66 compliments of 2014/15, and 102 and 85 of the year before; as at 30 September 2015. */
export function coventry(): void {
  const rows = years.flatMap((year) => [...complaintsOf(year), ...complimentsOf(year)]);
  writeCase('coventry-2014-15', rows, {
    SetupLists: [
      ...Object.keys(categories).map((value) => ['Issues', value, '']),
      ...Object.keys(methods).map((value) => ['Contact method', value, '']),
    ],
    SetupContext: [
      ['2013-14', 'Open cases', '', '4637'],
      ['2014-15', 'Open cases', '', '4135'],
      ['2013-14', 'Referrals', '', '6000'],
      ['2014-15', 'Referrals', '', '8178'],
    ],
  });
}

function complaintsOf(year: ReportYear): readonly LogRow[] {
  const isReported = year.prefix === 'C14';
  const ways = spread(methods);
  return Array.from({ length: year.complaints }, (_, index): LogRow => {
    const received = workingDay(isoDay(year.from), index);
    const answered = workingDay(received, year.medianDays + (index % 5) - 2);
    const isChild = index % 9 === 0 && index / 9 < year.fromChildren;
    const isReferred = index < year.ombudsman;
    // "65%" of the complaints.
    const isNeighbourhood = index < Math.floor(year.complaints * 0.65);
    return {
      Ref: `${year.prefix}-${index + 1}`,
      'Record type': 'Complaint',
      'Date received': cell(received),
      Area: isNeighbourhood ? 'Neighbourhood Social Care Teams' : 'Regulated Services',
      Team: isNeighbourhood ? `Neighbourhood ${1 + (index % 3)}` : 'Looked After Children',
      'How received': isReported ? (ways[(index * 7) % ways.length] ?? '') : 'Complaints Office',
      'Who complained': isChild ? 'Young person' : 'Parent',
      'Advocate?': isChild && index / 9 < 4 ? 'Yes' : 'No',
      Category: isReported ? mentionsOf(spread(categories), 117, index) : 'Standards of Service',
      'S1 response': cell(answered),
      'S1 outcome': 'Not upheld',
      ...stage2Of(year, index, answered),
      'Date to Ombudsman': isReferred ? cell(workingDay(answered, 40)) : '',
      'Ombudsman decision date': isReferred ? cell(workingDay(answered, 60)) : '',
      'Ombudsman decision': isReferred ? 'Partially upheld' : '',
    };
  });
}

/** This year's thirteen, on 30 September 2015: five resolved, six still looked into, two at stage 3. */
function stage2Of(year: ReportYear, index: number, answered: Day): LogRow {
  if (index >= year.stage2) {
    return {
      'Stage 2 requested': '',
      'IO internal/external': '',
      'Stage 2 response': '',
      'Stage 2 outcome': '',
      'Stage 3 requested': '',
      'Panel date': '',
      'Panel report received': '',
      'Stage 3 response': '',
      'Stage 3 outcome': '',
    };
  }
  const isReported = year.prefix === 'C14';
  const requested = workingDay(answered, 5);
  const isOngoing = isReported && index >= 7;
  const goesOn = isReported && index < 2;
  // One panel met in the year; the other was asked for after it and waits for the complainant.
  const asked = index === 0 ? workingDay(requested, 70) : isoDay('2015-06-15');
  const met = workingDay(asked, 25);
  return {
    'Stage 2 requested': cell(requested),
    'IO internal/external': isReported && index >= 10 ? 'Internal' : 'External',
    'Stage 2 response': isOngoing ? '' : cell(workingDay(requested, 60)),
    'Stage 2 outcome': isOngoing ? '' : 'Not upheld',
    'Stage 3 requested': goesOn ? cell(asked) : '',
    'Panel date': goesOn && index === 0 ? cell(met) : '',
    'Panel report received': goesOn && index === 0 ? cell(workingDay(met, 4)) : '',
    'Stage 3 response': goesOn && index === 0 ? cell(workingDay(met, 14)) : '',
    'Stage 3 outcome': goesOn && index === 0 ? 'Not upheld' : '',
  };
}

function complimentsOf(year: ReportYear): readonly LogRow[] {
  const isReported = year.prefix === 'C14';
  return Array.from({ length: year.compliments }, (_, index): LogRow => ({
    Ref: `${year.prefix}-M${index + 1}`,
    'Record type': 'Compliment',
    'Date received': cell(workingDay(isoDay(year.from), index)),
    'Compliment category': isReported ? mentionsOf(spread(themes), 66, index) : 'Staff Helpfulness',
  }));
}
