import type { CellValue } from '../workbook';
import { serialFromText } from './dateSerials';
import { fault, FormulaFault, isError } from './values';

/** As Excel makes one kind of value into another. An error is thrown on. */

export function toNumber(value: CellValue | undefined): number {
  if (typeof value === 'number') return value;
  if (value === null || value === undefined) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'object') throw new FormulaFault(value);
  const number = numberFromText(value);
  if (number === null) throw fault('#VALUE!', `"${value}" is not a number.`);
  return number;
}

export function toWhole(value: CellValue | undefined): number {
  return Math.trunc(toNumber(value));
}

export function toText(value: CellValue | undefined): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return numberText(value);
  throw new FormulaFault(value);
}

export function toBoolean(value: CellValue | undefined): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null || value === undefined) return false;
  if (typeof value === 'object') throw new FormulaFault(value);
  const upper = value.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return upper === 'TRUE';
  throw fault('#VALUE!', `"${value}" is neither TRUE nor FALSE.`);
}

/** "1,234.5", "12%", "£3", "(4)", a date or a time: null when it is none of them. */
export function numberFromText(text: string): number | null {
  const trimmed = text.trim();
  const match =
    /^(\()?([-+]?)\s*£?\s*([-+]?)((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?)\s*(%?)(\))?$/i.exec(
      trimmed,
    );
  if (match && /\d/.test(match[4] as string) && !!match[1] === !!match[6]) {
    const size = Number((match[4] as string).replaceAll(',', '')) / (match[5] ? 100 : 1);
    const negative = match[1] !== undefined || match[2] === '-' || match[3] === '-';
    return Number.isFinite(size) ? sized(size, negative) : null;
  }
  return serialFromText(trimmed, null);
}

function sized(size: number, negative: boolean): number {
  return negative ? -size : size;
}

/** A number as Excel writes it unformatted: 15 significant digits, "E+" from 21 digits on. */
export function numberText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e21 || size < 1e-9)) {
    const [digits, power] = rounded.toExponential().split('e') as [string, string];
    const exponent = Number(power);
    return `${digits}E${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  return size >= 1e15 ? rounded.toFixed(0) : plainDecimal(rounded);
}

function plainDecimal(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/0+$/, '') : text;
}

/** Numbers before texts before FALSE before TRUE; a blank is like the other's nothing. Errors are thrown on. */
export function compare(left: CellValue, right: CellValue): number {
  if (isError(left)) throw new FormulaFault(left);
  if (isError(right)) throw new FormulaFault(right);
  if (left === null && right === null) return 0;
  const a = left ?? nothingLike(right);
  const b = right ?? nothingLike(left);
  const rank = kindRank(a) - kindRank(b);
  if (rank !== 0) return rank;
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  return Number(a) - Number(b);
}

const collator = new Intl.Collator('en-GB', { sensitivity: 'accent' });

/** Without regard to case. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const lowerA = a.toLowerCase();
  const lowerB = b.toLowerCase();
  return lowerA === lowerB ? 0 : collator.compare(lowerA, lowerB);
}

function nothingLike(value: CellValue): CellValue {
  if (typeof value === 'string') return '';
  return typeof value === 'boolean' ? false : 0;
}

export function kindRank(value: CellValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}
