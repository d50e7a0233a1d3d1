import * as fc from 'fast-check';
import { addDays } from '../../../../src/domain/calendar/day';
import type { Day } from '../../../../src/domain/calendar/day';
import type { Case, Procedure } from '../../../../src/domain/log/case';
import { buildTables } from '../../../../src/domain/reports/buildTables';
import { sumChecks } from '../../../../src/domain/reports/sumChecks';
import type { ReportTable } from '../../../../src/domain/reports/reportTable';
import type { Told } from '../../../complaint';
import { day } from '../../../day';
import { dataOf, logOf } from '../aCase';
import { daysAfter, lastDay, meanOf, medianOf, oneDecimal } from './naiveDays';
import { complaintsOf, quarterOf, tally, yearOf } from './recount';
import type { Counts } from './recount';

const today = day('Mon 30 Jun 2025');
const first = day('Fri 1 Apr 2022');
const thisYear = '2024-25';
const openCases = 700;
const context = [{ year: thisYear, measure: 'Open cases', team: null, figure: openCases }];

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const oneOf = <Value>(...values: Value[]) => fc.constantFrom(...values);
const days = (max: number) => fc.nat({ max });

/** The day that many days later; null when that is still to come, or the day before it is not known. */
function later(start: Day | null | undefined, number: number | null): Day | null {
  if (!start || number === null) return null;
  const on = addDays(start, number);
  return on <= today ? on : null;
}

const outcome = oneOf<Case['stage1']['outcome']>('Upheld', 'Partially upheld', 'Not upheld', 'Inconclusive');
const extension = oneOf<number | boolean | null>(null, null, true, false, 12, 30);
const extendedFrom = (start: Day | null, told: number | boolean | null) =>
  typeof told === 'number' && start ? addDays(start, told) : (told as boolean | null);

/** A record whose dates are in order: what is out of order is for tests of its own. */
const anyRecord: fc.Arbitrary<Told> = fc
  .record({
    recordType: oneOf('Complaint', 'Complaint', 'Complaint', 'Compliment'),
    procedure: oneOf<Procedure>('statutory', 'statutory', 'corporate'),
    received: days(day('Mon 31 Mar 2025') - first),
    acknowledged: maybe(days(4)),
    team: maybe(oneOf('Team A', 'Team B', 'Team C')),
    complainants: fc.uniqueArray(oneOf('Mother', 'Father', 'Aunt'), { maxLength: 2 }),
    gender: maybe(oneOf('Female', 'Male', 'Not known')),
    stage1: fc.record({ responded: maybe(days(60)), outcome, complex: maybe(fc.boolean()), extension }),
    withdrawn: maybe(fc.integer({ min: 5, max: 30 })),
    stage2: fc.record({
      requested: maybe(days(40)),
      io: maybe(days(30)),
      report: maybe(days(70)),
      responded: maybe(days(130)),
      extension,
      outcome,
      cost: maybe(days(4000)),
    }),
    stage3: fc.record({ requested: maybe(days(30)), panel: days(60), report: days(12), responded: days(30) }),
    stage3Cost: maybe(days(3000)),
    ombudsman: fc.record({ referred: maybe(days(300)), decided: maybe(days(90)) }),
    decision: oneOf('Upheld', 'Upheld: maladministration and injustice', 'Not upheld', 'Premature'),
    remedy: fc.record({ amount: maybe(days(500)), date: maybe(days(200)) }),
    learning: fc.record({ action: maybe(oneOf('Train')), due: maybe(days(200)), done: maybe(days(200)) }),
    complimentOrigin: maybe(oneOf('Parent', 'Court')),
    complimentThemes: fc.uniqueArray(oneOf('Support', 'Speed'), { maxLength: 2 }),
    stage2NotTakenOn: maybe(oneOf('Out of time', 'Withdrawn by family')),
    investigator: maybe(oneOf('Internal', 'External')),
  })
  .map((told): Told => {
    const received = addDays(first, told.received);
    const responded = later(received, told.stage1.responded);
    const requested = later(responded, told.stage2.requested);
    const answered = later(requested, told.stage2.responded);
    const asked = told.procedure === 'statutory' ? later(answered, told.stage3.requested) : null;
    const panel = later(asked, told.stage3.panel);
    const reported = later(panel, told.stage3.report);
    const closed = later(reported, told.stage3.responded);
    const referred = later(received, told.ombudsman.referred);
    const decided = later(referred, told.ombudsman.decided);
    const { stage1, stage2, learning } = told;
    return {
      ...told,
      received,
      acknowledged: later(received, told.acknowledged),
      withdrawn: responded === null ? later(received, told.withdrawn) : null,
      stage1: {
        complex: stage1.complex,
        extended: extendedFrom(received, stage1.extension),
        responded,
        outcome: responded && stage1.outcome,
      },
      stage2: {
        requested,
        investigatorAppointed: later(requested, stage2.io),
        reportReceived: later(requested, stage2.report),
        extended: extendedFrom(requested, stage2.extension),
        responded: answered,
        outcome: answered && stage2.outcome,
        cost: stage2.cost,
      },
      stage3: {
        requested: asked,
        panel,
        reportReceived: reported,
        responded: closed,
        outcome: closed && 'Not upheld',
        cost: told.stage3Cost,
      },
      ombudsman: { referred, decided, decision: decided && told.decision },
      remedy: { amount: told.remedy.amount, date: later(received, told.remedy.date) },
      learning: {
        action: learning.action,
        owner: null,
        due: learning.due === null ? null : addDays(received, learning.due),
        done: later(received, learning.done),
      },
    };
  });

const isThisYear = (on: Day | null | undefined): on is Day => !!on && yearOf(on) === thisYear;
const teamOf = ({ team }: Case) => team ?? 'Not recorded';

/** One answer, by its own dates. */
interface Answer {
  readonly each: Case;
  readonly start: Day;
  readonly on: Day;
  /** The first limit, or the recorded extension where there is one. */
  readonly last: Day;
}

function answer(
  each: Case,
  [start, on, extended]: readonly [Day | null, Day | null, Case['stage1']['extended']],
  [limit, longest]: readonly [number, number],
): readonly Answer[] {
  if (!start || !on) return [];

  const due = lastDay(start, limit);
  const furthest = lastDay(start, longest);
  const typed = typeof extended === 'number' ? Math.max(due, Math.min(extended, furthest)) : furthest;
  const isExtended = extended !== null && extended !== false;
  return [{ each, start, on, last: (isExtended ? typed : due) as Day }];
}

const stage1Of = (each: Case) =>
  answer(each, [each.received, each.stage1.responded, each.stage1.extended], [10, 20]);
const stage2Of = (each: Case) =>
  answer(
    each,
    [each.stage2.requested, each.stage2.responded, each.stage2.extended],
    each.procedure === 'corporate' ? [20, 40] : [25, 65],
  );
const acknowledgedOf = (each: Case) => {
  const { received, acknowledged, stage1 } = each;
  return answer(each, [received, acknowledged ?? stage1.responded, null], [2, 2]);
};
const stage3Of = {
  panel: ({ stage3 }: Case) => [stage3.requested, stage3.panel, 30] as const,
  report: ({ stage3 }: Case) => [stage3.panel, stage3.reportReceived, 5] as const,
  response: ({ stage3 }: Case) => [stage3.reportReceived, stage3.responded, 15] as const,
};

/** The clocks of stage 3 count in the year in which its answer went. */
const clocksOfStage3 = (cases: readonly Case[], name: keyof typeof stage3Of) =>
  cases
    .filter(({ stage3 }) => isThisYear(stage3.responded))
    .flatMap((each) => {
      const [start, on, limit] = stage3Of[name](each);
      return answer(each, [start, on, null], [limit, limit]);
    });

const inYear = (answers: readonly Answer[]) => answers.filter(({ on }) => isThisYear(on));
const isKept = ({ on, last }: Answer) => on <= last;
const isLate = (each: Answer) => !isKept(each);
const taken = ({ start, on }: Answer) => daysAfter(start, on);
const isMarked = ({ stage1: { complex, extended } }: Case) =>
  complex === true || (extended !== null && extended !== false);

/** The counts without the zeros. */
function filled(counts: Readonly<Record<string, number>>): Counts {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0));
}

type Expected = readonly [table: string, column: string, counts: Counts];

/** Every figure made again from the statutory complaints, the corporate ones and the compliments. */
function expected(
  all: readonly Case[],
  corporate: readonly Case[],
  compliments: readonly Case[],
): readonly Expected[] {
  const received = all.filter((each) => isThisYear(each.received));
  const thanks = compliments.filter((each) => isThisYear(each.received));
  const answered1 = inYear(all.flatMap(stage1Of));
  const answered2 = inYear(all.flatMap(stage2Of));
  const corporate1 = inYear(corporate.flatMap(stage1Of));
  const asked2 = all.filter(({ stage2 }) => isThisYear(stage2.requested));
  const asked3 = all.filter(({ stage3 }) => isThisYear(stage3.requested));
  const decided1 = all.filter(({ stage1, withdrawn }) => isThisYear(stage1.responded ?? withdrawn));
  const acknowledged = inYear(all.flatMap(acknowledgedOf));
  const goneTo2 = ({ stage2 }: Case) => stage2.requested !== null;
  const goneTo3 = ({ stage3 }: Case) => stage3.requested !== null;
  // By the last day of the limit: an answer on the Saturday after it is not within it, though no working day has passed.
  const isBy = ({ start, on }: Answer, limit: number) => on <= lastDay(start, limit);
  const late: Readonly<Record<string, readonly Answer[]>> = {
    'Stage 1': answered1.filter(isLate),
    'Stage 2': answered2.filter(isLate),
    'Stage 3 panel': clocksOfStage3(all, 'panel').filter(isLate),
    'Stage 3 report': clocksOfStage3(all, 'report').filter(isLate),
    'Stage 3 response': clocksOfStage3(all, 'response').filter(isLate),
  };
  const eachLate = (of: (answers: readonly Answer[]) => number) =>
    filled(Object.fromEntries(Object.entries(late).map(([label, answers]) => [label, of(answers)])));
  const intervals = (of: (found: readonly number[]) => number) => {
    const between = (end: (each: Case) => Day | null) =>
      answered2.flatMap(({ each }) => {
        const on = end(each);
        return each.stage2.requested && on ? [daysAfter(each.stage2.requested, on)] : [];
      });
    return filled({
      'Request to IO appointed': of(between(({ stage2 }) => stage2.investigatorAppointed)),
      'Request to report received': of(between(({ stage2 }) => stage2.reportReceived)),
      'Request to response': of(between(({ stage2 }) => stage2.responded)),
    });
  };
  const ofComplexity = (isCounted: (each: Answer) => boolean) => {
    const isInTime = ({ each, start, on }: Answer) => on <= lastDay(start, isMarked(each) ? 20 : 10);
    return tally(
      answered1
        .filter((each) => isCounted(each) || isInTime(each))
        .map(({ each }) => (isMarked(each) ? 'Complex or extended' : 'The rest')),
    );
  };
  const pounds = (found: readonly (number | null)[]) =>
    found.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const paid = all.filter(({ remedy }) => isThisYear(remedy.date) && (remedy.amount ?? 0) !== 0);
  const agreed = received.filter(({ learning }) => learning.action !== null);
  const isOverdue = ({ learning: { due, done } }: Case) => done === null && due !== null && due < today;
  const referred = all.filter(({ ombudsman }) => isThisYear(ombudsman.referred));
  const decidedThere = all.filter(({ ombudsman }) => isThisYear(ombudsman.decided));
  const decision = ({ ombudsman }: Case) =>
    ombudsman.decision?.startsWith('Upheld') ? 'Upheld' : (ombudsman.decision ?? '');

  return [
    [
      'compliance',
      'Decided',
      // Rows of both procedures have one name: those of corporate complaints are added.
      filled({
        Acknowledgement: acknowledged.length,
        'Stage 1': answered1.length,
        'Stage 2': answered2.length,
        'Stage 3 panel': clocksOfStage3(all, 'panel').length,
        'Stage 3 report': clocksOfStage3(all, 'report').length,
        'Stage 3 response': clocksOfStage3(all, 'response').length,
        'Corporate Acknowledgement': inYear(corporate.flatMap(acknowledgedOf)).length,
        'Corporate Stage 1': corporate1.length,
        'Corporate Stage 2': inYear(corporate.flatMap(stage2Of)).length,
      }),
    ],
    [
      'compliance',
      'Outside',
      filled({
        Acknowledgement: acknowledged.filter(isLate).length,
        ...eachLate((answers) => answers.length),
        'Corporate Acknowledgement': inYear(corporate.flatMap(acknowledgedOf)).filter(isLate).length,
        'Corporate Stage 1': corporate1.filter(isLate).length,
        'Corporate Stage 2': inYear(corporate.flatMap(stage2Of)).filter(isLate).length,
      }),
    ],
    [
      'stage1-timescales',
      'Number',
      filled({
        'Within 10 working days': answered1.filter((each) => isBy(each, 10)).length,
        'In 11 to 20 working days': answered1.filter((each) => !isBy(each, 10) && isBy(each, 20)).length,
        'Within 20 working days in all': answered1.filter((each) => isBy(each, 20)).length,
        'Within an agreed extension': answered1.filter((each) => isKept(each) && !isBy(each, 10)).length,
        'Over 20 working days': answered1.filter((each) => !isBy(each, 20)).length,
      }),
    ],
    ['timeliness-by-quarter', 'Decided', tally(answered1.map(({ on }) => quarterOf(on)))],
    ['timeliness-by-quarter', 'Within', tally(answered1.filter(isKept).map(({ on }) => quarterOf(on)))],
    ['timeliness-by-team', 'Decided', tally(answered1.map(({ each }) => teamOf(each)))],
    ['timeliness-by-team', 'Within', tally(answered1.filter(isKept).map(({ each }) => teamOf(each)))],
    [
      'timeliness-by-complainant',
      'Within',
      tally(
        answered1
          .filter(isKept)
          .flatMap(({ each: { complainants } }) => (complainants.length ? complainants : ['Not recorded'])),
      ),
    ],
    ['lateness', 'Number', eachLate((answers) => answers.length)],
    [
      'lateness',
      'Mean days late',
      eachLate((answers) => meanOf(answers.map(({ last, on }) => daysAfter(last, on)))),
    ],
    ['stage2-intervals', 'Number', intervals((found) => found.length)],
    ['stage2-intervals', 'Mean', intervals(meanOf)],
    ['stage2-intervals', 'Median', intervals(medianOf)],
    ['stage1-by-complexity', 'Decided', ofComplexity(() => true)],
    ['stage1-by-complexity', 'Within', ofComplexity(() => false)],
    [
      'stage2-status',
      'Number',
      tally(
        asked2.map((each) => {
          if (goneTo3(each)) return 'To the next stage';
          return each.stage2.responded === null ? 'Ongoing' : 'Resolved';
        }),
      ),
    ],
    [
      'stage3-status',
      'Number',
      tally(
        asked3.map(({ stage3, ombudsman }) => {
          if (ombudsman.referred !== null) return 'To the next stage';
          return stage3.responded === null ? 'Ongoing' : 'Resolved';
        }),
      ),
    ],
    ['escalation', 'Received', filled({ 'Stage 1 to 2': received.length, 'Stage 2 to 3': asked2.length })],
    [
      'escalation',
      'Escalated',
      filled({
        'Stage 1 to 2': received.filter(goneTo2).length,
        'Stage 2 to 3': asked2.filter(goneTo3).length,
      }),
    ],
    [
      'escalation',
      'Escalated of decided',
      filled({
        'Stage 1 to 2': decided1.filter(goneTo2).length,
        'Stage 2 to 3': answered2.filter(({ each }) => goneTo3(each)).length,
      }),
    ],
    [
      'escalation-by-year',
      thisYear,
      filled({
        'Stage 1 to 2': oneDecimal(100 * received.filter(goneTo2).length, received.length),
        'Stage 2 to 3': oneDecimal(100 * asked2.filter(goneTo3).length, asked2.length),
      }),
    ],
    [
      'ombudsman',
      'This year',
      filled({
        ...tally(decidedThere.map(decision)),
        Referred: referred.length,
        Decided: decidedThere.length,
      }),
    ],
    [
      'costs',
      'This year £',
      filled({
        'Stage 2': pounds(answered2.map(({ each }) => each.stage2.cost)),
        'Stage 3': pounds(
          all.filter(({ stage3 }) => isThisYear(stage3.responded)).map(({ stage3 }) => stage3.cost),
        ),
      }),
    ],
    ['remedies', 'Number', filled({ 'Remedy payments': paid.length })],
    ['remedies', '£', filled({ 'Remedy payments': pounds(paid.map(({ remedy }) => remedy.amount)) })],
    ['learning', 'Actions agreed', tally(agreed.map(teamOf))],
    ['learning', 'Done', tally(agreed.filter(({ learning }) => learning.done !== null).map(teamOf))],
    ['learning', 'Overdue', tally(agreed.filter(isOverdue).map(teamOf))],
    [
      'compliments-by-origin',
      'This year',
      tally(thanks.map((each) => each.complimentOrigin ?? 'Not recorded')),
    ],
    [
      'compliments-by-theme',
      'This year',
      tally(thanks.flatMap(({ complimentThemes: themes }) => (themes.length ? themes : ['Not recorded']))),
    ],
    ['compliments-by-team', 'This year', tally(thanks.map(teamOf))],
    ['compliments-and-complaints', 'Complaints', tally(received.map(teamOf))],
    ['compliments-and-complaints', 'Compliments', tally(thanks.map(teamOf))],
    [
      'rates',
      'This year',
      filled({ 'Complaints per 1,000 open cases': oneDecimal(1000 * received.length, openCases) }),
    ],
    ['stage2-not-taken', 'This year', tally(received.flatMap((each) => each.stage2NotTakenOn ?? []))],
    ['stage2-investigators', 'This year', tally(asked2.map((each) => each.investigator ?? 'Not recorded'))],
  ];
}

/** Years across, and the fields of the people, row by row. */
function expectMore(tableOf: (id: string) => ReportTable, all: readonly Case[]): void {
  const rowOf = (id: string, ...labels: string[]) =>
    tableOf(id).rows.find((row) => row.labels.join() === labels.join())?.values;
  const years = tableOf('outcomes-by-year').columns.map(({ label }) => label);
  const decidedIn = (year: string) =>
    all.filter(({ stage1, withdrawn }) => {
      const on = stage1.responded ?? withdrawn;
      return on !== null && yearOf(on) === year;
    });
  expect(rowOf('outcomes-by-year', 'Stage 1', 'Decided')).toEqual(
    years.map((year) => decidedIn(year).length),
  );
  expect(rowOf('outcomes-by-year', 'Stage 1', 'Upheld %')?.map((figure) => figure ?? 0)).toEqual(
    years.map((year) => {
      const found = decidedIn(year);
      const upheld = found.filter(({ stage1 }) => /^(Partially u|U)pheld$/.test(String(stage1.outcome)));
      return oneDecimal(100 * upheld.length, found.length);
    }),
  );
  expect(rowOf('timeliness-by-year', 'Stage 1', 'Mean working days')?.map((figure) => figure ?? 0)).toEqual(
    years.map((year) =>
      meanOf(
        all
          .flatMap(stage1Of)
          .filter(({ on }) => yearOf(on) === year)
          .map(taken),
      ),
    ),
  );
  const received = all.filter((each) => isThisYear(each.received));
  const unknown = received.filter(({ gender }) => gender === 'Not known').length;
  const blank = received.filter(({ gender }) => gender === null).length;
  expect(rowOf('data-quality', 'Gender')).toEqual([received.length - unknown - blank, blank, unknown, 0]);
}

/** What stands in a column of a table, row by row, but for the zeros. */
function column({ columns, rows }: ReportTable, label: string): Counts {
  const place = columns.findIndex((each) => each.label === label);
  return Object.fromEntries(
    rows.flatMap(({ labels, values }) => {
      const name = labels[0] === 'Corporate' ? labels.join(' ') : (labels.at(-1) ?? '');
      return values[place] && !labels.includes(null) ? [[name, Number(values[place])]] : [];
    }),
  );
}

test('Counted again one record at a time, the tables of time limits, money, learning and compliments say the same of any log', () => {
  fc.assert(
    fc.property(fc.array(anyRecord, { maxLength: 40 }), (told) => {
      const cases = logOf(...told);
      const statutory = complaintsOf(cases, 'statutory');
      const compliments = cases.filter(({ recordType }) => recordType === 'Compliment');
      const figures = expected(statutory, complaintsOf(cases, 'corporate'), compliments);
      const more = ['outcomes-by-year', 'timeliness-by-year', 'data-quality'];
      const ids = [...new Set([...figures.map(([id]) => id), ...more])];
      const { tables } = buildTables(dataOf(cases, { context }), ids);
      const tableOf = (id: string) => tables.find((table) => table.id === id) as ReportTable;

      for (const [id, label, counts] of figures) {
        expect([id, label, column(tableOf(id), label)]).toEqual([id, label, counts]);
      }
      expectMore(tableOf, statutory);
      expect(tables.flatMap(sumChecks).filter(({ ok }) => !ok)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
