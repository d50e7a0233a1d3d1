import { cell, isoDay, spread, workingDay, writeCase, type LogRow } from './caseFolder';

interface TeamOutcomes {
  readonly team: string;
  readonly upheld?: number;
  readonly partially?: number;
  readonly not?: number;
  readonly noFinding?: number;
}

/** The report names the three teams of the two commonest issues; how the others fall is made up, each smaller than those. */
const complaints: Readonly<Record<string, readonly TeamOutcomes[]>> = {
  'Delay/Failed Service': [
    { team: 'Looked After Children', upheld: 6, partially: 4, not: 3, noFinding: 1 },
    { team: 'Family Support', upheld: 3, partially: 4, not: 4 },
    { team: 'Referral & Assessment', upheld: 3, partially: 3, not: 1 },
    { team: 'Adoption', not: 4 },
    { team: 'Children with Disabilities', partially: 2, not: 2 },
    { team: 'Fostering', upheld: 1, not: 3 },
    { team: 'Leaving Care', not: 3 },
  ],
  'Staff Attitude/Conduct': [
    { team: 'Family Support', upheld: 5, partially: 9, not: 11 },
    { team: 'Referral & Assessment', upheld: 1, partially: 1, not: 1, noFinding: 1 },
    { team: 'Looked After Children', upheld: 2, not: 1 },
    { team: 'Adoption', not: 2 },
    { team: 'Children with Disabilities', partially: 1, not: 1 },
    { team: 'Fostering', not: 2 },
    { team: 'Leaving Care', not: 1 },
  ],
  'Not to Standard': [
    { team: 'Family Support', partially: 1, not: 2 },
    { team: 'Looked After Children', partially: 1, not: 2 },
    { team: 'Referral & Assessment', partially: 1, not: 2 },
    { team: 'Adoption', partially: 1, not: 1 },
    { team: 'Fostering', not: 2 },
    { team: 'Leaving Care', not: 1 },
  ],
  'About Policy': [{ team: 'Adoption', not: 6 }],
  'Denial/Withdrawal/Change Service': [{ team: 'Fostering', not: 5 }],
  'Lack of /Incorrect Information': [{ team: 'Leaving Care', upheld: 3 }],
  'Breach of Confidentiality': [{ team: 'Fostering', upheld: 1 }],
  Other: [{ team: 'Adoption', not: 1 }],
};

/** The ten categories that are always printed, two of them with nothing this year. */
const categories = [
  'About Legislation',
  'About Policy',
  'Breach of Confidentiality',
  'Broken Promise/Appointment',
  'Delay/Failed Service',
  'Denial/Withdrawal/Change Service',
  'Lack of /Incorrect Information',
  'Not to Standard',
  'Staff Attitude/Conduct',
  'Other',
];

/** 116 complaints of 2013/14 by category, and by team and outcome within the two commonest. */
export function peterborough(): void {
  const rows = Object.entries(complaints).flatMap(([issue, teams]) =>
    teams.flatMap(({ team, upheld = 0, partially = 0, not = 0, noFinding = 0 }) =>
      spread({
        Upheld: upheld,
        'Partially Upheld': partially,
        'Not Upheld': not,
        'No Finding': noFinding,
      }).map((outcome) => ({ issue, team, outcome })),
    ),
  );
  writeCase(
    'peterborough-2013-14',
    rows.map(({ issue, team, outcome }, index): LogRow => {
      const received = workingDay(isoDay('2013-04-02'), index);
      return {
        Ref: `P13-${index + 1}`,
        'Date received': cell(received),
        Team: team,
        'Nature of complaint': issue,
        'S1 response': cell(workingDay(received, 8 + (index % 12))),
        'S1 outcome': outcome,
      };
    }),
    { SetupLists: categories.map((value) => ['Issues', value, '']) },
  );
}

/** Answers before and since a workshop in May 2014: twenty working days on average, then seventeen. */
export function peterboroughResponseTimes(): void {
  const days = [18, 19, 20, 21, 22, 20, 20, 20, 14, 16, 17, 18, 20, 17];
  writeCase(
    'peterborough-2014-response-times',
    days.map((taken, index): LogRow => {
      const answered = workingDay(isoDay(index < 8 ? '2014-02-03' : '2014-06-02'), index);
      return {
        Ref: `P14-${index + 1}`,
        'Date received': cell(workingDay(answered, -taken)),
        'S1 response': cell(answered),
        'S1 outcome': 'Not Upheld',
      };
    }),
  );
}
