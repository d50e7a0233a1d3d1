import type { CellValue } from '../log/cellValue';
import { isExcelError } from '../log/cellText';
import type { FieldId } from '../log/columns';
import { columnOf } from '../log/columns';
import { inOwnSystem } from '../log/dateSystem';
import type { LogRegion, ReadColumn } from '../log/logRegion';
import type { RowEntry } from '../log/parseRows';
import type { PlainValue } from '../log/sheetValues';
import type { FlagColumn } from './rowTerms';
import { codeOf, complaintCodes, outcomeCodes, procedureCodes, tagOf, yesCode } from './wordCodes';

/** A text of the log that the formulas look up, after the tag of what it stands for, and the number it comes to. */
export interface FlagWord {
  readonly key: string;
  readonly value: number;
}

/** The words that may be typed once the flags are there, beside those that the log holds already. */
const usualWords: readonly FlagWord[] = [
  ...words('e|', yesCode, 'Yes, Y, Agreed'),
  ...words('p|', procedureCodes.statutory, 'Statutory, Stat'),
  ...words('p|', procedureCodes.corporate, 'Corporate, Corp, Non-statutory'),
  ...words('t|', complaintCodes.either, 'Complaint'),
  ...words('t|', complaintCodes.statutory, 'Statutory, Statutory complaint'),
  ...words('t|', complaintCodes.corporate, 'Corporate, Corporate complaint'),
  ...['1|', '2|', '3|'].flatMap((tag) => [
    ...words(tag, outcomeCodes.withdrawn, 'Withdrawn'),
    ...words(tag, outcomeCodes.nothing, 'Ongoing, Open, Pending, TBC, N/A, -'),
  ]),
  ...words('1|', outcomeCodes.escalatedUnanswered, 'Escalated with no stage 1 response'),
  ...words('1|', outcomeCodes.escalated, 'Escalated, Escalated to stage 2'),
];

/** Kinds of column whose texts stand for a day, or a Yes. */
const dated = new Set(['date', 'date or yes']);
const extensions: ReadonlySet<FieldId> = new Set<FieldId>(['stage1Extended', 'stage2Extended']);
const digit = /[0-9]/;

/** The words of a log, gathered column by column. Two readings of one text cannot be told apart: it is left out. */
export class FlagWords {
  readonly #codes = new Map<string, FlagWord>();
  readonly #torn = new Set<string>();

  constructor() {
    for (const word of usualWords) this.#add(word);
  }

  /** What was gathered, each once. Nothing of an account in the log's own words is among it: it reads as nothing. */
  get all(): readonly FlagWord[] {
    return [...this.#codes].filter(([key]) => !this.#torn.has(key)).map(([, word]) => word);
  }

  /** Sets rows aside, by what stands in their reference. */
  setAside(key: string): void {
    this.#add({ key, value: 0 });
  }

  /** Gathers what the cells of a column hold, and says what its formulas must reckon with. */
  gather(region: LogRegion, column: ReadColumn, entries: readonly RowEntry[]): FlagColumn {
    const field = column.column.id;
    let hasTexts = false;
    let hasErrors = false;
    for (const entry of entries) {
      const cell = cellOf(region, column, entry);
      if (typeof cell === 'string' && isExcelError(cell)) hasErrors = true;
      else if (needsWord(field, cell)) {
        const code = codeIn(region, field, entry.values[field] ?? null);
        // A text that reads as nothing, "2 weeks late", is none of ours to repeat.
        if (code === 0) continue;
        this.#add({ key: keyOf(field, cell), value: code });
        hasTexts = true;
      }
    }
    // A Yes typed later must be understood too.
    return { letter: column.letter, hasTexts: hasTexts || extensions.has(field), hasErrors };
  }

  /** Whether the formulas can tell what a cell of a date column says: a text with digits that they do not know they cannot. */
  tells(region: LogRegion, column: ReadColumn, entry: RowEntry, hasTexts: boolean): boolean {
    const cell = cellOf(region, column, entry);
    const field = column.column.id;
    if (typeof cell !== 'string' || cell === '' || isExcelError(cell) || !dated.has(columnOf(field).kind))
      return true;
    const key = keyOf(field, cell).toLowerCase();
    const isKnown = this.#codes.has(key) && !this.#torn.has(key);
    const code = codeIn(region, field, entry.values[field] ?? null);
    // In a column where no Yes was found any text may be one.
    const isWord = !digit.test(cell) && code === 0 && (column.column.kind === 'date' || hasTexts);
    return isKnown || isWord;
  }

  isError(region: LogRegion, column: ReadColumn, entry: RowEntry): boolean {
    const cell = cellOf(region, column, entry);
    return typeof cell === 'string' && isExcelError(cell);
  }

  #add(word: FlagWord): void {
    const key = word.key.toLowerCase();
    const before = this.#codes.get(key);
    if (before && before.value !== word.value) this.#torn.add(key);
    else this.#codes.set(key, before ?? word);
  }
}

/** In a date column only texts are looked up; in a column of words, whatever is not blank. */
function needsWord(field: FieldId, cell: PlainValue): boolean {
  return cell !== '' && (typeof cell === 'string' || !dated.has(columnOf(field).kind));
}

function codeIn({ area }: LogRegion, field: FieldId, value: CellValue | null): number {
  return codeOf(field, value, (day) => inOwnSystem(area.sheet, day));
}

function cellOf({ area }: LogRegion, { index }: ReadColumn, { at }: RowEntry): PlainValue {
  return area.sheet.values[at.row - area.sheet.firstRow]?.[index] ?? '';
}

function keyOf(field: FieldId, cell: PlainValue): string {
  return `${tagOf(field)}${typeof cell === 'boolean' ? String(cell).toUpperCase() : cell}`;
}

function words(tag: string, value: number, list: string): readonly FlagWord[] {
  return list.split(', ').map((word) => ({ key: `${tag}${word}`, value }));
}
