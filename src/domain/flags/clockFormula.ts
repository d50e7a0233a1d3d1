import { knownFrom } from '../calendar/bankHolidays';
import { daysBetweenSystems } from '../calendar/dateSystem';
import type { WorkingCalendar } from '../calendar/workingDays';
import { lastStart } from '../dueColumns/dueFormula';
import { startField } from '../dueColumns/dueColumns';
import type { FieldId } from '../log/columns';
import type { SheetMeaning } from '../log/sheetMeaning';
import type { ClockId, TimeLimit, TimeLimits } from '../timescales/timeLimits';
import { isComplaint } from './complaintTerms';
import { all, always, choose, never, not } from './expression';
import type { Expression } from './expression';
import { flagClocks } from './flagClocks';
import { noStatus, statusCode } from './flagStatus';
import { rowLimits } from './rowLimits';
import type { RowLimits } from './rowLimits';
import { rowTerms, today } from './rowTerms';
import type { RowSource, RowTerms } from './rowTerms';
import type { ClockTerms } from './clockTerms';
import type { RowNeeds } from './untoldRows';
import { yesCode } from './wordCodes';

/** What the flags of a part of the log are made with. */
export interface FlagFormulaParts extends RowSource {
  readonly meaning: SheetMeaning;
  readonly limits: TimeLimits;
  readonly calendar: WorkingCalendar;
  /** An open clock is due soon while no more working days than this are left. */
  readonly dueSoonDays: number;
  /** Whether some rows are set aside, by their references. */
  readonly hasRowsAside: boolean;
  readonly needs: RowNeeds;
}

/**
 * The formula, without its "=", that gives a clock's status in its own row as a number: that of `statusCode`, or 0 where the
 * row has no such clock, or does not tell. Null where no row of this part of the log can have the clock.
 */
export function clockFormula(id: ClockId, parts: FlagFormulaParts): Expression | null {
  const { meaning, limits, is1904, calendar, hasRowsAside, needs } = parts;
  const limit = limits[id];
  const start = startField(limit);
  const terms = rowTerms(parts);
  if (start === null || !terms.has(start)) return null;

  const clock = flagClocks[id];
  const ofRow = rowLimits(id, limits, terms, meaning);
  const serial = (day: number) => day - (is1904 ? daysBetweenSystems : 0);
  const applies = all(
    isComplaint(terms, meaning),
    ofRow.applies,
    terms.isTold([
      ...new Set<FieldId>([start, 'received', ...clock.looksAt, ...extensionFields(clock.extended)]),
    ]),
    hasRowsAside ? terms.isNotAside() : always,
    needs.received ? terms.isDay('received') : always,
    needs.reference ? not(terms.isBlank('reference')) : always,
    start === 'received' ? always : not(terms.isFuture('received')),
    `${terms.day(start)}>=${serial(knownFrom)}`,
    `${terms.day(start)}<=MIN(${ofRow.choose((one) => serial(lastStart({ ...one, extendedWorkingDays: null }, calendar)))},${today})`,
  );
  if (applies === never) return null;

  return choose(
    applies,
    clock.formula({ ...terms, ...judgement(limit, ofRow, start, clock.extended, parts, terms) }),
    noStatus,
  );
}

function extensionFields(field: FieldId | null): readonly FieldId[] {
  return field ? [field] : [];
}

function judgement(
  limit: TimeLimit,
  ofRow: RowLimits,
  start: FieldId,
  extended: FieldId | null,
  { names, dueSoonDays, is1904, calendar }: FlagFormulaParts,
  { has, day, isDay }: RowTerms,
): Omit<ClockTerms, keyof RowTerms> {
  const after = (begun: Expression, days: Expression | number) =>
    `WORKDAY.INTL(${begun},${days},1,${names.days})`;
  // What came on a non-working day may count as come on the next working day.
  const from = limit.startsOnWorkingDay === true ? after(`${day(start)}-1`, 1) : day(start);
  const first = after(
    from,
    ofRow.choose(({ workingDays }) => workingDays),
  );
  const longest = limit.extendedWorkingDays;
  const isExtended = longest !== null && extended !== null && has(extended);

  let due = first;
  if (isExtended) {
    const lastDay =
      lastStart({ ...limit, workingDays: longest }, calendar) - (is1904 ? daysBetweenSystems : 0);
    // Past the known years it cannot be told: an error flags nothing.
    const end = `IF(${day(start)}>${lastDay},NA(),${after(from, longest)})`;
    due = choose(
      isDay(extended),
      `MIN(MAX(${day(extended)},${first}),${end})`,
      choose(`${day(extended)}=${yesCode}`, end, first),
    );
  }
  const late = String(statusCode('late'));
  const overdueOrSoon = `IF(${due}<${today},${statusCode('overdue')},IF(${due}<${after(today, dueSoonDays + 1)},${statusCode('due-soon')},${statusCode('open')}))`;
  // A day before the start tells nothing.
  const onTime = (field: FieldId) => `IF(${day(field)}<${day(start)},0,${statusCode('on-time')})`;
  return {
    late,
    withdrawn: String(statusCode('withdrawn')),
    start: day(start),
    running: overdueOrSoon,
    judged: (field) =>
      isExtended
        ? `IF(${day(field)}<=${first},${onTime(field)},IF(${day(field)}>${due},${late},${statusCode('on-time-extended')}))`
        : `IF(${day(field)}>${due},${late},${onTime(field)})`,
  };
}
