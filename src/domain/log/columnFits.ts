import { parseTextDate } from '../calendar/textDate';
import { cellText, isBlankCell } from './cellText';
import type { Column } from './columns';
import { isDateSerial } from './parseDate';
import type { PlainValue } from './sheetValues';
import { meaningOfOutcome } from './words/outcomeWords';
import { meaningOfYesNo, saysNoDateYet } from './words/plainWords';
import { meaningOfProcedure } from './words/procedureWords';
import { knownRecordType } from './words/recordTypeWords';
import { meaningOfStage } from './words/stageWords';

/** A column of words with no telling values is likelier than nothing, and less likely than one whose values tell. */
const plainWordsFit = 0.3;

/**
 * How well a column's cells suit a field, from 0 (they cannot be it) to 1 (all of them read as it).
 * Null when the column is empty, so that nothing can be told.
 */
export function columnFits(column: Column, cells: readonly PlainValue[]): number | null {
  const filled = cells.filter((cell) => !isBlankCell(cell));
  if (filled.length === 0) return null;
  if (column.kind === 'reference') return referenceFit(filled);

  const fit = filled.filter((cell) => reads(column, cell)).length / filled.length;
  const mayBeWords = isWords(column) && !column.onlyTypical && !filled.every(isDate);
  return fit === 0 && mayBeWords ? plainWordsFit : fit;
}

/** Whether a column that its heading calls dates holds none: three cells or more, and not a date nor a "no date yet" among most. */
export function holdsNoDates(cells: readonly PlainValue[]): boolean {
  const filled = cells.filter((cell) => !isBlankCell(cell));
  if (filled.length < 3 || filled.some(isDate)) return false;

  return filled.filter((cell) => saysNoDateYet(cellText(cell))).length * 2 < filled.length;
}

function reads({ kind, typical }: Column, cell: PlainValue): boolean {
  const text = cellText(cell);
  switch (kind) {
    case 'date':
      return isDate(cell);
    case 'date or yes':
      return isDate(cell) || meaningOfYesNo(text) !== null;
    case 'yes-no':
      return meaningOfYesNo(text) !== null;
    case 'money':
      return typeof cell === 'number' || /^£?[\d,]+(?:\.\d+)?$/.test(text);
    case 'outcome':
      return meaningOfOutcome(text) !== null;
    case 'record type':
      // "Corporate" can be read as a type of record, but a column of such words is the procedure.
      return knownRecordType(text)?.procedure === null;
    case 'procedure':
      return meaningOfProcedure(text) !== null;
    case 'stage':
      return meaningOfStage(text) !== null;
    case 'age':
      return typeof cell === 'number' || /\d/.test(text);
    case 'reference':
      return /\d/.test(text);
    case 'words':
    case 'list':
    case 'equality':
    case 'text':
      return typical?.some((value) => text.toLowerCase().startsWith(value)) ?? false;
    default:
      return kind satisfies never;
  }
}

function isWords({ kind }: Column): boolean {
  return kind === 'words' || kind === 'list' || kind === 'equality' || kind === 'text';
}

/** References are short, have digits and are seldom the same twice. */
function referenceFit(cells: readonly PlainValue[]): number {
  const texts = cells.map(cellText);
  const like = texts.filter((text) => /\d/.test(text) && text.length <= 30).length / texts.length;
  return new Set(texts).size * 3 >= texts.length ? like : 0;
}

function isDate(cell: PlainValue): boolean {
  return typeof cell === 'number' ? isDateSerial(cell) : parseTextDate(cellText(cell)) !== null;
}
