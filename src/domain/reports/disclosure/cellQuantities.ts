import type { ReportRecord } from '../reportData';
import type { Figure, RestsOn, Unit } from '../reportTable';
import { isSmall } from './disclosureRule';
import type { DisclosureRule } from './disclosureRule';
import type { QuantityBook } from './quantityBook';

/** What a figure tells: quantities, by their index; or that nothing of it may be published. */
export interface CellQuantities {
  /** It is published if none of these is suppressed. */
  readonly restsOn: readonly number[];
  readonly isNeverPublished: boolean;
  /** What adds up to totals: a count's own quantity, or a percentage's part; null where nothing can be added. */
  readonly addend: number | null;
  /** What a percentage is of. */
  readonly whole: number | null;
}

type Records = readonly ReportRecord[];

const open: CellQuantities = { restsOn: [], isNeverPublished: false, addend: null, whole: null };
const closed: CellQuantities = { ...open, isNeverPublished: true };

/** Finds what a figure tells. One that does not say what it rests on is never published, unless it is 0 or words. */
export function cellQuantities(
  value: Figure,
  unit: Unit,
  restsOn: RestsOn | undefined,
  book: QuantityBook,
  rule: DisclosureRule,
): CellQuantities {
  if (typeof value !== 'number') return open;
  if (unit === 'count' && value === 0 && (restsOn?.length ?? 0) < 2) return open;
  if (!restsOn || !restsOn.every((records) => records !== null)) return closed;

  const [first, second] = restsOn;
  if (!first) return notOfTheLog(value, unit, book);
  if (second) return ofSeveral(unit, restsOn, book);
  return ofOneSet(value, unit, first, book, rule);
}

/** The law's own numbers tell nothing. A share of what is not in the log cannot be judged. */
function notOfTheLog(value: number, unit: Unit, book: QuantityBook): CellQuantities {
  if (unit === 'percent' || unit === 'pounds') return closed;
  if (unit !== 'count') return open;

  const own = book.ofItsOwn(Math.abs(value));
  return { ...open, restsOn: [own], addend: own };
}

/** A percentage, or a change. */
function ofSeveral(unit: Unit, sets: readonly Records[], book: QuantityBook): CellQuantities {
  const told = sets.map((records) => book.ofRecords(records));
  const restsOn = told.filter((index) => index !== null);
  const [part = [], whole = []] = sets;
  if (unit !== 'percent' || sets.length !== 2 || !isPart(part, whole)) return { ...open, restsOn };

  return { ...open, restsOn, addend: told[0] ?? null, whole: told[1] ?? null };
}

/** A count, an amount, or the mean of a group. */
function ofOneSet(
  value: number,
  unit: Unit,
  records: Records,
  book: QuantityBook,
  rule: DisclosureRule,
): CellQuantities {
  const number = book.ofRecords(records);
  if (number === null) return open;
  if (unit === 'count' && value === records.length) return { ...open, restsOn: [number], addend: number };
  if ((unit !== 'count' && unit !== 'pounds') || value <= 0) return { ...open, restsOn: [number] };

  const isSmallAmount = unit === 'count' ? isSmall(value, rule) : isSmall(records.length, rule);
  const amount = book.ofAmount(records, unit === 'count' ? value : Math.round(value * 100), isSmallAmount);
  return { ...open, restsOn: [number, amount], addend: amount };
}

const asSet = new WeakMap<Records, ReadonlySet<ReportRecord>>();

function isPart(part: Records, whole: Records): boolean {
  const all = asSet.get(whole) ?? new Set(whole);
  asSet.set(whole, all);
  return part.every((record) => all.has(record));
}
