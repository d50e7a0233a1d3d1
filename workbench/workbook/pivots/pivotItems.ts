import type { CellValue } from '../workbook';

/** The different values of a field, in Excel's ascending order, and which of them each source row holds. */
export interface FieldItems {
  readonly items: readonly CellValue[];
  /** Source row -> index into `items`. */
  readonly codes: Int32Array;
}

/** Excel sorts the words of its own lists as the lists stand, not by letter. */
const builtInLists = [
  ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
  ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
];

const collator = new Intl.Collator('en-GB', { sensitivity: 'accent' });

/** Of a source that is read once, the same values are asked for by every pivot that stands on it. */
const sorted = new WeakMap<readonly CellValue[], FieldItems>();

/** Sorts a field's values into items: "East" and "east" are one, written as it was first met; 1 and "1" are two. */
export function fieldItems(values: readonly CellValue[]): FieldItems {
  const known = sorted.get(values);
  if (known) return known;
  const items = sortedItems(values);
  sorted.set(values, items);
  return items;
}

function sortedItems(values: readonly CellValue[]): FieldItems {
  const met = new Map<string, number>();
  const found: CellValue[] = [];
  const order = Int32Array.from(values, (value) => {
    const key = itemKey(value);
    const known = met.get(key);
    if (known !== undefined) return known;
    met.set(key, found.length);
    return found.push(value) - 1;
  });

  const compare = ascending(found);
  const inOrder = found.map((_, index) => index).sort((a, b) => compare(found[a] ?? null, found[b] ?? null));
  const codeOf = new Int32Array(found.length);
  inOrder.forEach((foundAt, code) => (codeOf[foundAt] = code));
  return {
    items: inOrder.map((foundAt) => found[foundAt] ?? null),
    codes: order.map((foundAt) => codeOf[foundAt] ?? 0),
  };
}

/** An item as its label's text. */
export function itemText(item: CellValue, isDate = false): string {
  if (item === null) return '(blank)';
  if (typeof item === 'object') return item.error;
  if (typeof item === 'boolean') return item ? 'TRUE' : 'FALSE';
  return isDate && typeof item === 'number' ? dayText(item) : String(item);
}

/** A serial as "2025-03-14T00:00:00", in the 1900 system. */
export function serialAsIso(serial: number): string {
  const seconds = Math.round((serial - serialOfEpoch) * secondsInDay);
  return new Date(seconds * 1000).toISOString().slice(0, 19);
}

const serialOfEpoch = 25569;
const secondsInDay = 86400;

function dayText(serial: number): string {
  const [year, month, day] = serialAsIso(Math.floor(serial)).slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

function itemKey(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'object') return `e${value.error}`;
  if (typeof value === 'string') return `s${value.toLowerCase()}`;
  return typeof value === 'number' ? `n${value === 0 ? 0 : value}` : `b${value}`;
}

/** Numbers, then text whatever its case, then FALSE and TRUE, then errors; the blank last. */
function ascending(values: readonly CellValue[]): (a: CellValue, b: CellValue) => number {
  const texts = values.filter((value) => typeof value === 'string').map((text) => text.toLowerCase());
  const list = builtInLists.find((words) => texts.every((text) => words.includes(text)));
  return (a, b) => {
    const ranks = rank(a) - rank(b);
    if (ranks !== 0) return ranks;
    if (typeof a === 'string' && typeof b === 'string') return compareText(a, b, list);
    if (typeof a === 'object' && a !== null && typeof b === 'object' && b !== null) {
      return a.error < b.error ? -1 : 1;
    }
    return Number(a) - Number(b);
  };
}

function compareText(a: string, b: string, list: readonly string[] | undefined): number {
  if (list) return list.indexOf(a.toLowerCase()) - list.indexOf(b.toLowerCase());
  const order = collator.compare(a, b);
  if (order !== 0) return order;
  return a < b ? -1 : 1;
}

function rank(value: CellValue): number {
  if (value === null) return 4;
  if (typeof value === 'object') return 3;
  if (typeof value === 'boolean') return 2;
  return typeof value === 'string' ? 1 : 0;
}
