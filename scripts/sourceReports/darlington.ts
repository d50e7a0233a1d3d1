import type { Day } from '../../src/domain/calendar/day';
import { cell, isoDay, spread, workingDay, writeCase } from './caseFolder';

type LogRow = Record<string, string>;

/** 57 complaints of 2019/20 and 67 of the year before, with their later stages; and what else was received. */
export function darlington(): void {
  writeCase('darlington-2019-20', [...complaints(), ...otherRecords()]);
}

/** The same year's answers by the time they took, which fit no table of outcomes. */
export function darlingtonTimescales(): void {
  writeCase('darlington-2019-20-timescales', timescales());
}

/** Compliments: seven, and 19 the year before; non-qualifying complaints: four and five; no comments. */
function otherRecords(): LogRow[] {
  const years = [
    { prefix: 'D18', from: '2018-04-04', counts: { Compliment: 19, 'Non-qualifying': 5 } },
    { prefix: 'D19', from: '2019-04-03', counts: { Compliment: 7, 'Non-qualifying': 4 } },
  ] as const;
  return years.flatMap(({ prefix, from, counts }) =>
    spread(counts).map((type, index) => ({
      Ref: `${prefix}-R${index + 1}`,
      'Date received': cell(workingDay(isoDay(from), index)),
      'Type of record': type,
    })),
  );
}

function complaints(): LogRow[] {
  const areas: Record<string, string> = {
    "Children's Access Point": 'Early Intervention & First Contact',
    'First Response Team': 'Early Intervention & First Contact',
    'Keeping Families Together': 'Early Intervention & First Contact',
    'Life Stages 0 - 25': 'Safeguarding & LATC',
    'Looked After Through Care (LATC)': 'Safeguarding & LATC',
    'Safeguarding Team A': 'Safeguarding',
    'Safeguarding Team B': 'Safeguarding',
    'Safeguarding Team C': 'Safeguarding',
    'Safeguarding Team D': 'Safeguarding',
    Fostering: 'Placements & Adoption Service',
    Adoption: 'Placements & Adoption Service',
  };

  // Stage 1 received in 2019/20: outcomes of those decided in the year, and how many were still open at its end.
  const thisYear: readonly [team: string, outcomes: Record<string, number>, open: number][] = [
    ["Children's Access Point", { 'Not upheld': 1 }, 0],
    ['First Response Team', { 'Not upheld': 2, 'Partially upheld': 3, Upheld: 2, Withdrawn: 1 }, 0],
    ['Keeping Families Together', { 'Partially upheld': 1 }, 0],
    ['Life Stages 0 - 25', { Inconclusive: 1, 'Partially upheld': 1 }, 0],
    ['Looked After Through Care (LATC)', { 'Not upheld': 5, 'Partially upheld': 1, Withdrawn: 3 }, 0],
    ['Safeguarding Team A', { 'Not upheld': 2, 'Partially upheld': 2, Upheld: 1 }, 1],
    ['Safeguarding Team B', { Inconclusive: 1, 'Not upheld': 6, Upheld: 1 }, 1],
    ['Safeguarding Team C', { 'Not upheld': 7, 'Partially upheld': 1 }, 1],
    ['Safeguarding Team D', { 'Not upheld': 5, 'Partially upheld': 4 }, 3],
  ];
  // The report names the teams of 58 of last year's 67; the other nine were teams with none this year.
  const lastYear: readonly [team: string, received: number][] = [
    ["Children's Access Point", 2],
    ['First Response Team', 4],
    ['Life Stages 0 - 25', 7],
    ['Looked After Through Care (LATC)', 9],
    ['Safeguarding Team A', 5],
    ['Safeguarding Team B', 9],
    ['Safeguarding Team C', 8],
    ['Safeguarding Team D', 14],
    ['Fostering', 6],
    ['Adoption', 3],
  ];
  const issuesThisYear = spread({
    'Staff attitude/behaviour': 23,
    Communication: 12,
    'Service/provision': 10,
    'Outcome of a decision/assessment': 7,
    'Breach of confidentiality': 4,
    'Provision of information': 1,
  });
  const issuesLastYear = spread({
    'Service/provision': 21,
    'Staff attitude/behaviour': 18,
    Communication: 15,
    'Outcome of a decision/assessment': 9,
    'Provision of information': 4,
  });

  const rows: LogRow[] = [];
  const start2018 = isoDay('2018-04-03');
  for (const [team, received] of lastYear) {
    for (let n = 0; n < received; n++) {
      const date = workingDay(start2018, rows.length);
      rows.push(
        stage1(
          `D18-${rows.length + 1}`,
          date,
          areas[team],
          team,
          issuesLastYear[rows.length],
          workingDay(date, 9),
          'Not upheld',
        ),
      );
    }
  }
  const count2018 = rows.length;
  const start2019 = isoDay('2019-04-02');
  for (const [team, outcomes, open] of thisYear) {
    for (const outcome of [...spread(outcomes), ...Array<null>(open).fill(null)]) {
      const index = rows.length - count2018;
      const date =
        outcome === null ? workingDay(isoDay('2020-03-20'), index % 5) : workingDay(start2019, index * 3);
      const answered = outcome === null ? null : workingDay(date, 8 + (index % 5));
      rows.push(
        stage1(`D19-${index + 1}`, date, areas[team], team, issuesThisYear[index], answered, outcome),
      );
    }
  }

  // Stage 2 and 3: each line takes the team's next complaint of that year that has a stage 1 answer and has not gone on.
  const goOn = (year: 'D18' | 'D19', team: string): LogRow => {
    const next = rows.find(
      (row) =>
        row['Ref']?.startsWith(year) &&
        row['Team'] === team &&
        row['S1 outcome'] !== '' &&
        row['S1 outcome'] !== 'Withdrawn' &&
        row['Stage 2 requested'] === '',
    );
    if (!next) throw new Error(`No complaint of ${team} is left to go to stage 2 in ${year}.`);
    return next;
  };
  const stage2 = (
    year: 'D18' | 'D19',
    team: string,
    requested: string,
    responded: string,
    outcome: string,
  ): LogRow => {
    const row = goOn(year, team);
    row['Stage 2 requested'] = cell(isoDay(requested));
    row['Stage 2 response'] = responded === '' ? '' : cell(isoDay(responded));
    row['Stage 2 outcome'] = outcome;
    return row;
  };
  const stage3 = (
    row: LogRow,
    requested: string,
    panel: number,
    report: number,
    response: number,
    outcome: string,
  ): void => {
    const asked = isoDay(requested);
    const met = workingDay(asked, panel);
    const reported = workingDay(met, report);
    row['Stage 3 requested'] = cell(asked);
    row['Panel date'] = cell(met);
    row['Panel report received'] = cell(reported);
    row['Stage 3 response'] = cell(workingDay(reported, response));
    row['Stage 3 outcome'] = outcome;
  };

  // Asked for in 2018/19: 16, of which four were decided in 2019/20.
  const carriedLifeStages = stage2(
    'D18',
    'Life Stages 0 - 25',
    '2019-02-11',
    '2019-06-20',
    'Partially upheld',
  );
  stage2('D18', 'Life Stages 0 - 25', '2019-02-18', '2019-07-02', 'Partially upheld');
  stage2('D18', 'Safeguarding Team B', '2019-01-21', '2019-05-14', 'Not upheld');
  const carriedFostering = stage2('D18', 'Fostering', '2019-01-28', '2019-05-20', 'Partially upheld');
  const earlierLifeStages = stage2('D18', 'Life Stages 0 - 25', '2018-05-08', '2018-09-20', 'Not upheld');
  stage2('D18', 'Safeguarding Team A', '2018-07-05', '2018-11-12', 'Not upheld');
  stage2('D18', 'Safeguarding Team B', '2018-10-02', '2019-02-01', 'Partially upheld');
  stage2('D18', 'Safeguarding Team B', '2018-10-08', '2019-02-14', 'Not upheld');
  stage2('D18', 'Safeguarding Team D', '2018-11-20', '2019-03-08', 'Not upheld');
  const earlierFostering = stage2('D18', 'Fostering', '2018-10-10', '2019-01-31', 'Partially upheld');
  for (const requested of ['2018-10-15', '2018-10-22', '2018-10-29']) {
    stage2('D18', 'Fostering', requested, '2019-02-20', 'Not upheld');
  }
  for (const requested of ['2018-10-25', '2018-11-05', '2018-11-12']) {
    stage2('D18', 'Safeguarding Team C', requested, '2019-03-14', 'Not upheld');
  }
  // Asked for in 2019/20: ten, of which six were decided in the year (one withdrawn).
  const laterLifeStages = stage2('D19', 'Life Stages 0 - 25', '2019-08-05', '2019-11-20', 'Partially upheld');
  stage2('D19', 'Life Stages 0 - 25', '2019-08-12', '2019-12-04', 'Partially upheld');
  const wentTwice = rows.find((row) => row['Ref'] === 'D18-10') as LogRow;
  wentTwice['Stage 2 requested'] = cell(isoDay('2019-04-15'));
  wentTwice['Stage 2 response'] = cell(isoDay('2019-08-22'));
  wentTwice['Stage 2 outcome'] = 'Partially upheld';
  stage2('D19', 'Safeguarding Team A', '2019-10-21', '2020-02-11', 'Not upheld');
  stage2('D19', 'Safeguarding Team A', '2019-11-18', '2019-12-16', 'Withdrawn');
  stage2('D19', 'Safeguarding Team B', '2019-12-02', '2020-03-20', 'Partially upheld');
  stage2('D19', 'Keeping Families Together', '2020-01-20', '', '');
  for (const requested of ['2020-03-23', '2020-03-25', '2020-03-27']) {
    stage2('D19', 'Safeguarding Team D', requested, '', '');
  }

  // Stage 3, 2018/19: four, all in time. 2019/20: three, the last answered late.
  stage3(earlierLifeStages, '2018-10-01', 20, 4, 10, 'Not upheld');
  stage3(earlierFostering, '2019-02-04', 18, 3, 9, 'Not upheld');
  const [first, second] = rows.filter(
    (row) =>
      row['Ref']?.startsWith('D18') &&
      row['Team'] === 'Safeguarding Team C' &&
      row['Stage 2 requested'] !== '',
  );
  for (const row of [first, second] as LogRow[]) {
    row['Stage 2 response'] = cell(isoDay('2018-12-14'));
    stage3(row, '2019-01-07', 20, 5, 12, 'Not upheld');
  }
  stage3(carriedLifeStages, '2019-07-15', 28, 5, 12, 'Partially upheld');
  stage3(laterLifeStages, '2019-12-09', 25, 4, 10, 'Not upheld');
  stage3(carriedFostering, '2019-06-17', 30, 5, 19, 'Not upheld');
  // One complaint a year went to the Ombudsman and was decided: last year's upheld, this year's not.
  Object.assign(laterLifeStages, {
    'Ombudsman referred': '02/03/2020',
    'Ombudsman decided': '30/03/2020',
    'Ombudsman decision': 'Not upheld',
  });
  Object.assign(earlierLifeStages, {
    'Ombudsman referred': '04/02/2019',
    'Ombudsman decided': '25/03/2019',
    'Ombudsman decision': 'Upheld: maladministration',
  });
  return rows;
}

function stage1(
  reference: string,
  received: Day,
  area: string | undefined,
  team: string,
  issue: string | undefined,
  responded: Day | null,
  outcome: string | null,
): LogRow {
  return {
    Ref: reference,
    'Date received': cell(received),
    'Type of record': 'Complaint',
    'Service area': area ?? '',
    Team: team,
    'Nature of complaint': issue ?? '',
    'S1 response': responded === null ? '' : cell(responded),
    'S1 outcome': outcome ?? '',
    'Stage 2 requested': '',
    'Stage 2 response': '',
    'Stage 2 outcome': '',
    'Stage 3 requested': '',
    'Panel date': '',
    'Panel report received': '',
    'Stage 3 response': '',
    'Stage 3 outcome': '',
  };
}

/** Stage 1: 51 answers in 2019/20 (17 within 10, 22 in 11 to 20, 12 later) and 59 in 2018/19 (28, 9, 22). Stage 2: 10 and 6. */
function timescales(): LogRow[] {
  const rows: LogRow[] = [];
  const years = [
    { prefix: 'D18', from: '2018-04-09', ladder: [28, 9, 22], stage2: [0, 2, 4] },
    { prefix: 'D19', from: '2019-04-08', ladder: [17, 22, 12], stage2: [0, 1, 9] },
  ] as const;
  for (const { prefix, from, ladder, stage2 } of years) {
    const taken = [
      ...Array.from({ length: ladder[0] }, (_, n) => (n === 0 ? 10 : 3 + (n % 8))),
      ...Array.from({ length: ladder[1] }, (_, n) => (n === 0 ? 20 : 11 + (n % 10))),
      ...Array.from({ length: ladder[2] }, (_, n) => 21 + n),
    ];
    const investigated = [...Array<number>(stage2[1]).fill(65), ...Array<number>(stage2[2]).fill(88)];
    taken.forEach((days, index) => {
      const received = workingDay(isoDay(from), index * 3);
      const answered = workingDay(received, days);
      const requested = workingDay(answered, 2);
      const days2 = investigated[index];
      rows.push({
        Ref: `${prefix}-${index + 1}`,
        'Date received': cell(received),
        'S1 response': cell(answered),
        'S1 outcome': 'Not upheld',
        'Stage 2 requested': days2 === undefined ? '' : cell(requested),
        'Stage 2 response': days2 === undefined ? '' : cell(workingDay(requested, days2)),
        'Stage 2 outcome': days2 === undefined ? '' : 'Partially upheld',
      });
    });
  }
  return rows;
}
