import type { ReportRecord } from '../reportData';
import type { Figure, RestsOn, Unit } from '../reportTable';
import { isSmall } from './disclosureRule';
import type { DisclosureRule } from './disclosureRule';
import type { Place, QuantityBook } from './quantityBook';

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

/** Where the cell stands, and what keeps its quantities. */
export interface CellContext {
  readonly book: QuantityBook;
  readonly rule: DisclosureRule;
  readonly placeOf: (records: Records) => Place;
}

/** Finds what a figure tells. One that does not say what it rests on is never published, unless it is 0 or words. */
export function cellQuantities(
  value: Figure,
  unit: Unit,
  restsOn: RestsOn | undefined,
  context: CellContext,
): CellQuantities {
  if (typeof value !== 'number') return open;
  if (unit === 'count' && value === 0 && (restsOn?.length ?? 0) < 2) return open;
  if (!restsOn || !restsOn.every((records) => records !== null)) return closed;

  const [first, second] = restsOn;
  if (!first) return notOfTheLog(value, unit, context);
  if (second) return ofSeveral(unit, restsOn, context);
  return ofOneSet(value, unit, first, context);
}

/** The law's own numbers tell nothing. A share of what is not in the log cannot be judged. */
function notOfTheLog(value: number, unit: Unit, { book }: CellContext): CellQuantities {
  if (unit === 'percent' || unit === 'pounds') return closed;
  if (unit !== 'count') return open;

  const own = book.ofItsOwn(Math.abs(value));
  return { ...open, restsOn: [own], addend: own };
}

/** A percentage, or a change. */
function ofSeveral(unit: Unit, sets: readonly Records[], { book, placeOf }: CellContext): CellQuantities {
  const told = sets.map((records) => book.ofRecords(records, placeOf(records)));
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
  { book, rule, placeOf }: CellContext,
): CellQuantities {
  const place = placeOf(records);
  const number = book.ofRecords(records, place);
  if (number === null) return open;
  if (unit === 'count' && value === records.length) return { ...open, restsOn: [number], addend: number };
  if ((unit !== 'count' && unit !== 'pounds') || value <= 0) return { ...open, restsOn: [number] };

  const isSmallAmount = unit === 'count' ? isSmall(value, rule) : isSmall(records.length, rule);
  const inWholes = unit === 'count' ? value : Math.round(value * 100);
  const amount = book.ofAmount(records, inWholes, isSmallAmount, place);
  return { ...open, restsOn: [number, amount], addend: amount };
}

const asSet = new WeakMap<Records, ReadonlySet<ReportRecord>>();

function isPart(part: Records, whole: Records): boolean {
  const all = asSet.get(whole) ?? new Set(whole);
  asSet.set(whole, all);
  return part.every((record) => all.has(record));
}
