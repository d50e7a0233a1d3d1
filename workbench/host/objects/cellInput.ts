import { dateOffset } from '../../workbook/dateSystem';
import { cellErrors } from '../../workbook/cellErrors';
import type { CellError, CellValue } from '../../workbook/workbook';

/** What typing into a cell makes of it. */
export type Typed =
  | { readonly kind: 'value'; readonly value: CellValue; readonly numberFormat?: string }
  | { readonly kind: 'formula'; readonly formula: string };

const errors: readonly string[] = cellErrors;
const numeric = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?(e[+-]?\d+)?(%)?$/i;
const dayFirst = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/;
const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const namedMonth = /^(\d{1,2})[ -]([a-z]{3,9})[ -](\d{4}|\d{2})$/i;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads a text written to `values` or `formulas` as Excel with English (United Kingdom) settings would had it been
 * typed: "007" becomes 7, "1/2/2024" a date, "=A1" a formula, "-x" a formula too. "'007" stays text.
 */
export function typed(text: string, isTextCell: boolean, date1904: boolean): Typed {
  if (text === '') return { kind: 'value', value: null };
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  if (isTextCell) return { kind: 'value', value: text };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text.slice(1) };
  const trimmed = text.trim();
  const constant = constantFrom(trimmed, date1904);
  if (constant) return constant;
  if (/^[+-]\s*[A-Za-z(]/.test(trimmed) || /^@[A-Za-z]/.test(trimmed))
    return { kind: 'formula', formula: trimmed };
  return { kind: 'value', value: text };
}

function constantFrom(text: string, date1904: boolean): Typed | null {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'value', value: upper === 'TRUE' };
  if (errors.includes(upper)) return { kind: 'value', value: { error: upper as CellError['error'] } };
  if (/\d/.test(text) && numeric.test(text)) return numberFrom(text);
  const serial = dateSerial(text);
  if (serial === null) return null;
  return { kind: 'value', value: serial - dateOffset(date1904), numberFormat: 'dd/mm/yyyy' };
}

function numberFrom(text: string): Typed {
  const isPercent = text.endsWith('%');
  const value = Number(text.replaceAll(',', '').replace('%', ''));
  if (!isPercent) return { kind: 'value', value };
  return { kind: 'value', value: value / 100, numberFormat: text.includes('.') ? '0.00%' : '0%' };
}

function dateSerial(text: string): number | null {
  const british = dayFirst.exec(text);
  if (british) return serialOf(Number(british[3]), Number(british[2]), Number(british[1]));
  const iso = yearFirst.exec(text);
  if (iso) return serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named = namedMonth.exec(text);
  if (!named) return null;
  const month = months.indexOf((named[2] as string).slice(0, 3).toLowerCase()) + 1;
  return serialOf(Number(named[3]), month, Number(named[1]));
}

/** Two-digit years are 1930 to 2029, as in Excel. */
function serialOf(shortYear: number, month: number, day: number): number | null {
  const century = shortYear < 30 ? 2000 : 1900;
  const year = shortYear < 100 ? century + shortYear : shortYear;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return isReal ? Math.round(time / 86_400_000) + 25_569 : null;
}
