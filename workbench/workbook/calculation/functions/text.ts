import { format } from 'numfmt';
import { cellAddress, quoteSheet } from '../../address';
import type { CellValue } from '../../workbook';
import { each, whole } from '../builtIn';
import { numberFromText, toBoolean, toNumber, toText, toWhole } from '../coercion';
import { asMatrix, asScalar, eachValue } from '../reading';
import type { BuiltIns } from '../scope';
import { fault, FormulaFault, isError } from '../values';
import { wildcardPattern } from './criteria';

const longestText = 32_767;

export const text: BuiltIns = {
  LEN: each(1, 1, ([value]) => toText(value).length),
  LEFT: each(1, 2, ([value, count]) => toText(value).slice(0, countOf(count, 1))),
  RIGHT: each(1, 2, ([value, count]) => {
    const size = countOf(count, 1);
    return size === 0 ? '' : toText(value).slice(-size);
  }),
  MID: each(3, 3, ([value, start, count]) => {
    const from = toWhole(start);
    if (from < 1) throw fault('#VALUE!');
    return toText(value).slice(from - 1, from - 1 + countOf(count, 0));
  }),
  UPPER: each(1, 1, ([value]) => toText(value).toUpperCase()),
  LOWER: each(1, 1, ([value]) => toText(value).toLowerCase()),
  PROPER: each(1, 1, ([value]) =>
    toText(value)
      .toLowerCase()
      .replace(/(^|[^\p{L}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
  ),
  TRIM: each(1, 1, ([value]) => toText(value).replace(/ +/g, ' ').replace(/^ | $/g, '')),
  CLEAN: each(1, 1, ([value]) => toText(value).replace(/[\u0000-\u001f]/g, '')),
  CONCATENATE: each(1, 255, (values) => values.map(toText).join('')),
  CONCAT: whole(1, 255, (args, scope) => limited(eachValue(args, scope).map(toText).join(''))),
  TEXTJOIN: whole(3, 255, ([delimiter, skipsBlanks, ...args], scope) => {
    const delimiters = asMatrix(delimiter, scope).flat().map(toText);
    const skips = toBoolean(asScalar(skipsBlanks, scope));
    const texts = eachValue(args, scope).map(toText);
    const kept = skips ? texts.filter((one) => one !== '') : texts;
    return limited(
      kept.reduce(
        (all, one, i) => (i === 0 ? one : all + (delimiters[(i - 1) % delimiters.length] ?? '') + one),
        '',
      ),
    );
  }),
  REPT: each(2, 2, ([value, times]) => limited(toText(value).repeat(countOf(times, 0)))),
  EXACT: each(2, 2, ([a, b]) => toText(a) === toText(b)),
  FIND: each(2, 3, ([wanted, within, start]) => {
    const from = start === undefined ? 1 : toWhole(start);
    return place(from < 1 ? -1 : toText(within).indexOf(toText(wanted), from - 1));
  }),
  SEARCH: each(2, 3, ([wanted, within, start]) => {
    const from = start === undefined ? 1 : toWhole(start);
    if (from < 1 || from > toText(within).length + 1) throw fault('#VALUE!');
    const at = toText(within)
      .slice(from - 1)
      .search(wildcardPattern(toText(wanted), false));
    return place(at < 0 ? -1 : at + from - 1);
  }),
  REPLACE: each(4, 4, ([value, start, count, instead]) => {
    const from = toWhole(start);
    if (from < 1) throw fault('#VALUE!');
    const old = toText(value);
    return old.slice(0, from - 1) + toText(instead) + old.slice(from - 1 + countOf(count, 0));
  }),
  SUBSTITUTE: each(3, 4, ([value, old, instead, which]) => {
    if (toText(old) === '') return toText(value);
    if (which === undefined) return limited(toText(value).replaceAll(toText(old), () => toText(instead)));
    return replaceNth(toText(value), toText(old), toText(instead), toWhole(which));
  }),
  TEXTBEFORE: each(2, 6, ([value, delimiter, which]) =>
    cutAt(toText(value), toText(delimiter), which, 'before'),
  ),
  TEXTAFTER: each(2, 6, ([value, delimiter, which]) =>
    cutAt(toText(value), toText(delimiter), which, 'after'),
  ),
  TEXTSPLIT: whole(2, 6, ([value, across, down], scope) => {
    const rows = split(
      toText(asScalar(value, scope)),
      down === undefined ? '' : toText(asScalar(down, scope)),
    );
    const columnDelimiter = across === undefined ? '' : toText(asScalar(across, scope));
    const cells = rows.map((row) => split(row, columnDelimiter));
    const width = Math.max(...cells.map((row) => row.length));
    return cells.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? { error: '#N/A' as const }));
  }),
  CHAR: each(1, 1, ([code]) => {
    const number = toWhole(code);
    if (number < 1 || number > 255) throw fault('#VALUE!');
    return new TextDecoder('windows-1252').decode(Uint8Array.of(number));
  }),
  CODE: each(1, 1, ([value]) => firstCode(toText(value))),
  UNICHAR: each(1, 1, ([code]) => {
    const number = toWhole(code);
    if (number < 1 || number > 0x10ffff) throw fault('#VALUE!');
    return String.fromCodePoint(number);
  }),
  UNICODE: each(1, 1, ([value]) => firstCode(toText(value))),
  VALUE: each(1, 1, ([value]) => {
    if (typeof value === 'boolean') throw fault('#VALUE!');
    return toNumber(value);
  }),
  NUMBERVALUE: each(1, 3, ([value, decimal, group]) => {
    const grouped = group === undefined ? ',' : toText(group).slice(0, 1);
    const point = decimal === undefined ? '.' : toText(decimal).slice(0, 1);
    const plain = toText(value).replaceAll(grouped, '').replace(point, '.').replace(/\s/g, '');
    const number = plain === '' ? 0 : numberFromText(plain);
    if (number === null) throw fault('#VALUE!');
    return number;
  }),
  T: each(1, 1, ([value]) => {
    if (isError(value)) throw new FormulaFault(value);
    return typeof value === 'string' ? value : '';
  }),
  TEXT: each(2, 2, ([value, pattern]) => formatted(value ?? null, toText(pattern))),
  FIXED: each(1, 3, ([value, digits, plain]) => {
    const places = digits === undefined ? 2 : toWhole(digits);
    const number = Number(`${Math.round(Number(`${toNumber(value)}e${places}`))}e${-places}`);
    return number.toLocaleString('en-GB', {
      useGrouping: !toBoolean(plain),
      minimumFractionDigits: Math.max(places, 0),
      maximumFractionDigits: Math.max(places, 0),
    });
  }),
  ADDRESS: each(2, 5, ([row, column, kind, style, sheet]) => {
    if (style !== undefined && !toBoolean(style)) throw fault('#VALUE!', 'R1C1 addresses are not supported.');
    const plain = cellAddress(toWhole(row) - 1, toWhole(column) - 1);
    const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(plain) as RegExpExecArray;
    const fixed = kind === undefined ? 1 : toWhole(kind);
    const address = `${fixed === 1 || fixed === 3 ? '$' : ''}${letters}${fixed === 1 || fixed === 2 ? '$' : ''}${digits}`;
    return sheet === undefined ? address : `${quoteSheet(toText(sheet))}!${address}`;
  }),
};

function formatted(value: CellValue, pattern: string): string {
  if (isError(value)) throw new FormulaFault(value);
  if (typeof value === 'boolean') return toText(value);
  const number = typeof value === 'string' ? numberFromText(value) : toNumber(value);
  if (pattern === '') return '';
  try {
    return format(pattern, number ?? toText(value), { throws: true });
  } catch {
    throw fault('#VALUE!', `"${pattern}" is not a number format.`);
  }
}

function countOf(value: CellValue | undefined, otherwise: number): number {
  const count = value === undefined ? otherwise : toWhole(value);
  if (count < 0) throw fault('#VALUE!');
  return count;
}

function place(at: number): number {
  if (at < 0) throw fault('#VALUE!', 'The text does not occur there.');
  return at + 1;
}

function limited(value: string): string {
  if (value.length > longestText) throw fault('#VALUE!', 'The text is longer than a cell may hold.');
  return value;
}

function firstCode(value: string): number {
  const code = value.codePointAt(0);
  if (code === undefined) throw fault('#VALUE!');
  return code;
}

function replaceNth(value: string, old: string, instead: string, which: number): string {
  if (which < 1) throw fault('#VALUE!');
  let at = -1;
  for (let n = 0; n < which; n++) {
    at = value.indexOf(old, at < 0 ? 0 : at + old.length);
    if (at < 0) return value;
  }
  return value.slice(0, at) + instead + value.slice(at + old.length);
}

/** The text before or after the n-th delimiter; counted from the end when n is negative. */
function cutAt(
  value: string,
  delimiter: string,
  which: CellValue | undefined,
  side: 'before' | 'after',
): string {
  const n = which === undefined ? 1 : toWhole(which);
  if (n === 0) throw fault('#VALUE!');
  const pieces = value.split(delimiter);
  const at = n > 0 ? n : pieces.length + n;
  if (at < 1 || at >= pieces.length) throw fault('#N/A', 'The delimiter does not occur so often.');
  return (side === 'before' ? pieces.slice(0, at) : pieces.slice(at)).join(delimiter);
}

function split(value: string, delimiter: string): string[] {
  return delimiter === '' ? [value] : value.split(delimiter);
}
