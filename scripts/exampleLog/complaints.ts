import type { Day } from '../../src/domain/calendar/day';
import { dayFromIso } from '../../src/domain/calendar/day';
import type { WorkingCalendar } from '../../src/domain/calendar/workingDays';
import * as council from './council';
import type { Chance } from './random';

/** A row of the example log: what its officer would have typed, by field. Days are serials. */
export type ExampleRow = Record<string, string | number>;

interface Setting {
  readonly chance: Chance;
  readonly calendar: WorkingCalendar;
  /** The log is as it stood on this day: nothing later has happened. */
  readonly asAt: Day;
}

const yearStarts = ['2022-04-01', '2023-04-01', '2024-04-01'] as const;
/** Complaints a reporting year, statutory and corporate together. */
const complaintsAYear = [138, 149, 163] as const;

/** Every record of the three years, in the order they were received, with their reference numbers. */
export function exampleRows(setting: Setting): ExampleRow[] {
  const rows = yearStarts.flatMap((start, year) => {
    const first = requiredDay(start);
    const complaints = Array.from({ length: complaintsAYear[year] ?? 0 }, () =>
      complaint(setting, receivedIn(setting, first)),
    );
    const others = Array.from({ length: 62 + year * 7 }, () =>
      otherRecord(setting, receivedIn(setting, first)),
    );
    return [...complaints, ...others];
  });
  rows.sort((a, b) => Number(a['received']) - Number(b['received']));
  return rows.map((row, index) => ({ ...row, reference: `CSC-${String(index + 1).padStart(4, '0')}` }));
}

/** Any day of the year, fewer in August and at weekends, as letters come in. */
function receivedIn(setting: Setting, first: Day): Day {
  for (;;) {
    const day = (first + setting.chance.whole(0, 364)) as Day;
    const isWorking = setting.calendar.isWorkingDay(day) === true;
    if (isWorking || setting.chance.isLikely(0.12)) return day;
  }
}

function complaint(setting: Setting, received: Day): ExampleRow {
  const { chance } = setting;
  const { area, team, kind } = chance.pick(council.teams);
  const isCorporate = chance.isLikely(kind === 'mixed' ? 0.45 : 0.1);
  const row: ExampleRow = {
    recordType: 'Complaint',
    procedure: isCorporate ? 'Corporate' : 'Statutory',
    received,
    area,
    team,
    issues: twoIssues(chance),
    complainant: chance.pick(council.complainants),
    contactMethod: chance.pick(council.contactMethods),
    userGroup: chance.pick(council.userGroups),
    ethnicity: chance.pick(council.ethnicities),
    gender: chance.pick(council.genders),
    disability: chance.pick(council.disabilities),
    sexualOrientation: chance.pick(council.sexualOrientations),
    route: 'Formal',
  };
  row['age'] = ageOf(chance, String(row['complainant']));
  row['eventDate'] = eventDay(chance, received);
  if (['Young person', 'Care leaver'].includes(String(row['complainant'])))
    row['advocate'] = chance.isLikely(0.6) ? 'Yes' : 'No';
  acknowledge(setting, row, received);
  runProcedure(setting, row, received, isCorporate);
  row['status'] = statusOf(row);
  return row;
}

function twoIssues(chance: Chance): string {
  const first = chance.pick(council.issues);
  const second = chance.pick(council.issues);
  return chance.isLikely(0.22) && second !== first ? `${first}; ${second}` : first;
}

function ageOf(chance: Chance, complainant: string): string {
  if (complainant === 'Young person') return chance.isLikely(0.5) ? 'Under 16' : '16 to 17';
  if (complainant === 'Care leaver') return '18 to 24';
  const age = chance.pick(council.ages);
  return age === 'Under 16' || age === '16 to 17' ? '25 to 34' : age;
}

function eventDay(chance: Chance, received: Day): Day {
  const before = chance.isLikely(0.008) ? chance.whole(366, 520) : chance.whole(2, 120);
  return (received - before) as Day;
}

function acknowledge(setting: Setting, row: ExampleRow, received: Day): void {
  const days = setting.chance.pick([
    [1, 45],
    [2, 35],
    [3, 12],
    [5, 8],
  ]);
  put(setting, row, 'acknowledged', after(setting, received, days));
}

function runProcedure(setting: Setting, row: ExampleRow, received: Day, isCorporate: boolean): void {
  const { chance } = setting;
  put(setting, row, 'stage1Due', after(setting, received, 10), true);
  if (chance.isLikely(0.05)) return void withdraw(setting, row, received);
  if (!isCorporate && chance.isLikely(0.012)) return void goStraightToStage2(setting, row, received);

  const isComplex = chance.isLikely(0.27);
  if (isComplex) row['stage1Complex'] = 'Yes';
  if (isComplex && chance.isLikely(0.85)) {
    row['stage1Extended'] = after(setting, received, 20);
    row['extensionReason'] = chance.isLikely(0.6) ? 'Complex: several teams involved' : 'Advocate needed';
  }
  if (chance.isLikely(0.008)) suspend(setting, row, received);
  const responded = after(setting, received, stage1Days(chance, isComplex));
  if (!put(setting, row, 'stage1Responded', responded)) return;
  row['stage1Outcome'] = chance.pick(council.stage1Outcomes);
  resolve(setting, row, responded);
  if (chance.isLikely(0.11))
    stage2(setting, row, after(setting, responded, chance.whole(3, 19)), isCorporate);
  else if (chance.isLikely(0.015)) row['stage2NotTakenOn'] = 'Outside the procedure';
  if (chance.isLikely(0.035)) ombudsman(setting, row, after(setting, responded, chance.whole(20, 90)));
}

function stage1Days(chance: Chance, isComplex: boolean): number {
  if (isComplex)
    return chance.pick([
      [chance.whole(9, 20), 62],
      [chance.whole(21, 48), 38],
    ]);
  return chance.pick([
    [chance.whole(3, 10), 58],
    [chance.whole(11, 20), 29],
    [chance.whole(21, 44), 13],
  ]);
}

function withdraw(setting: Setting, row: ExampleRow, received: Day): void {
  if (!put(setting, row, 'withdrawn', after(setting, received, setting.chance.whole(1, 9)))) return;
  row['stage1Outcome'] = 'Withdrawn';
  row['route'] = 'Withdrawn';
}

/** Court proceedings stop the clock: the dates are typed, and the reason goes in the notes. */
function suspend(setting: Setting, row: ExampleRow, received: Day): void {
  if (!put(setting, row, 'suspendedFrom', after(setting, received, 3))) return;
  put(setting, row, 'suspendedTo', after(setting, received, 30));
  row['note'] = 'Suspended during court proceedings';
}

function goStraightToStage2(setting: Setting, row: ExampleRow, received: Day): void {
  row['note'] = 'Agreed with the complainant to go straight to stage 2';
  stage2(setting, row, received, false);
}

function stage2(setting: Setting, row: ExampleRow, requested: Day, isCorporate: boolean): void {
  const { chance } = setting;
  if (!put(setting, row, 'stage2Requested', requested)) return;
  if (isCorporate) {
    if (put(setting, row, 'stage2Responded', after(setting, requested, chance.whole(8, 30)))) {
      row['stage2Outcome'] = chance.pick(council.stage2Outcomes);
    }
    return;
  }
  put(setting, row, 'stage2InvestigatorAppointed', after(setting, requested, chance.whole(4, 14)));
  put(setting, row, 'stage2IndependentPersonAppointed', after(setting, requested, chance.whole(5, 16)));
  const statementDays = chance.whole(8, 24);
  row['investigator'] = chance.isLikely(0.7) ? 'External' : 'Internal';
  if (chance.isLikely(0.8)) {
    row['stage2Extended'] = after(setting, requested, 65);
    row['extensionReason'] ??= 'More people to interview';
  }
  const days = chance.pick([
    [chance.whole(20, 25), 8],
    [chance.whole(38, 65), 47],
    [chance.whole(66, 105), 45],
  ]);
  const agreed = after(setting, requested, Math.min(statementDays, days - 12));
  put(setting, row, 'stage2StatementAgreed', agreed);
  put(setting, row, 'stage2ReportReceived', after(setting, requested, days - 10));
  const responded = after(setting, requested, days);
  if (!put(setting, row, 'stage2Responded', responded)) return;
  row['stage2Outcome'] = chance.pick(council.stage2Outcomes);
  row['stage2Cost'] = chance.whole(14, 42) * 85;
  if (chance.isLikely(0.24)) stage3(setting, row, after(setting, responded, chance.whole(5, 20)));
}

function stage3(setting: Setting, row: ExampleRow, requested: Day): void {
  const { chance } = setting;
  if (!put(setting, row, 'stage3Requested', requested)) return;
  const panel = after(
    setting,
    requested,
    chance.pick([
      [chance.whole(20, 30), 70],
      [chance.whole(31, 44), 30],
    ]),
  );
  if (!put(setting, row, 'stage3Panel', panel)) return;
  const reported = after(
    setting,
    panel,
    chance.pick([
      [chance.whole(2, 5), 80],
      [chance.whole(6, 9), 20],
    ]),
  );
  if (!put(setting, row, 'stage3ReportReceived', reported)) return;
  const responded = after(
    setting,
    reported,
    chance.pick([
      [chance.whole(8, 15), 75],
      [chance.whole(16, 22), 25],
    ]),
  );
  if (!put(setting, row, 'stage3Responded', responded)) return;
  row['stage3Outcome'] = chance.pick(council.stage3Outcomes);
  row['stage3Cost'] = chance.whole(9, 24) * 95;
}

function resolve(setting: Setting, row: ExampleRow, responded: Day): void {
  const { chance } = setting;
  const isUpheld = row['stage1Outcome'] === 'Upheld' || row['stage1Outcome'] === 'Partially upheld';
  row['resolutions'] = isUpheld ? chance.pick(council.resolutions) : 'Explanation';
  if (!isUpheld || !chance.isLikely(0.3)) return;
  row['learningAction'] = chance.pick(council.learningActions);
  row['learningOwner'] = 'Service manager';
  const due = after(setting, responded, 40);
  row['learningDue'] = due;
  if (chance.isLikely(0.75))
    put(setting, row, 'learningDone', after(setting, responded, chance.whole(20, 55)));
  if (!chance.isLikely(0.12)) return;
  if (put(setting, row, 'remedyDate', after(setting, responded, chance.whole(5, 25)))) {
    row['remedyAmount'] = chance.pick([
      [100, 4],
      [150, 3],
      [250, 3],
      [500, 1],
    ]);
  }
}

function ombudsman(setting: Setting, row: ExampleRow, referred: Day): void {
  if (!put(setting, row, 'ombudsmanReferred', referred)) return;
  const decided = after(setting, referred, setting.chance.whole(25, 110));
  if (put(setting, row, 'ombudsmanDecided', decided)) {
    row['ombudsmanDecision'] = setting.chance.pick(council.ombudsmanDecisions);
  }
}

function otherRecord(setting: Setting, received: Day): ExampleRow {
  const { chance } = setting;
  const { area, team } = chance.pick(council.teams);
  const recordType = chance.pick([
    ['Compliment', 52],
    ['Enquiry', 22],
    ['MP letter', 12],
    ['Concern', 8],
    ['Comment', 4],
    ['Not qualifying', 6],
  ]);
  const row: ExampleRow = {
    recordType,
    received,
    area,
    team,
    contactMethod: chance.pick(council.contactMethods),
    status: 'Closed',
  };
  if (recordType !== 'Compliment') return { ...row, issues: chance.pick(council.issues) };
  return {
    ...row,
    complimentOrigin: chance.pick(council.complimentOrigins),
    complimentTheme: chance.pick(council.complimentThemes),
  };
}

function statusOf(row: ExampleRow): string {
  const hasOpenStage =
    (row['stage3Requested'] !== undefined && row['stage3Responded'] === undefined) ||
    (row['stage2Requested'] !== undefined && row['stage2Responded'] === undefined) ||
    (row['stage1Responded'] === undefined &&
      row['withdrawn'] === undefined &&
      row['stage2Requested'] === undefined);
  return hasOpenStage ? 'Open' : 'Closed';
}

/** Writes the day unless it is still to come, and says whether it did. A due day is known beforehand. */
function put(setting: Setting, row: ExampleRow, field: string, day: Day, isDue = false): boolean {
  if (!isDue && day > setting.asAt) return false;
  row[field] = day;
  return true;
}

function after(setting: Setting, start: Day, workingDays: number): Day {
  const day = setting.calendar.addWorkingDays(start, workingDays);
  if (day === null) throw new Error('Outside the years whose bank holidays are known.');
  return day;
}

function requiredDay(iso: string): Day {
  const day = dayFromIso(iso);
  if (day === null) throw new Error(`${iso} is not a date.`);
  return day;
}
