import { cellText } from '../log/cellText';
import { columnOf } from '../log/columns';
import type { FieldId } from '../log/columns';
import { headingKey } from '../log/headingKey';
import type { PlainValue } from '../log/sheetValues';
import { chosenByOfficer } from '../log/savedColumns';
import { settledKey } from '../log/settleWords';
import { fieldNamed } from './fieldNamed';
import { headingIndex } from './setupCells';
import type { SetupTableName, SetupTableValues } from './setupTables';

/** What the officer settles in the pane. */
export interface SetupChange {
  /** Which heading gives which field; `field` null leaves that column out; no sheet: on every sheet. */
  readonly columns?:
    | readonly {
        readonly field: FieldId | null;
        readonly heading: string;
        readonly sheet?: string | undefined;
      }[]
    | undefined;
  /** What a word of theirs means. */
  readonly words?:
    readonly { readonly field: FieldId; readonly word: string; readonly means: string }[] | undefined;
}

/** The cells of one row of a setup table that are to be written, by their headings. */
export interface SetupEdit {
  readonly table: SetupTableName;
  /** Counted from 0 below the headings; the number of rows there are, or more: a row to be added. */
  readonly row: number;
  readonly cells: Readonly<Record<string, PlainValue>>;
}

/**
 * Where a change goes in the tables: the rows that speak of the same heading or word are changed, else a blank row is
 * filled or one is added. No other row is touched.
 */
export function setupEdits(
  tables: readonly SetupTableValues[],
  { columns = [], words = [] }: SetupChange,
): readonly SetupEdit[] {
  const edits: SetupEdit[] = [];
  const put = (table: SetupTableValues | undefined, rows: readonly number[], change: EditCells) => {
    if (!table) return;
    const { name } = table;
    for (const row of rows) edits.push({ table: name, row, cells: change.changed });
    if (rows.length === 0) edits.push({ table: name, row: nextRow(table, edits), cells: change.added });
  };

  const ofColumns = tables.find(({ name }) => name === 'SetupColumns');
  for (const { field, heading, sheet = '' } of columns) {
    const changed = { Field: field ? columnOf(field).label : '', How: chosenByOfficer };
    const added = { ...changed, 'Your heading': heading, Sheet: sheet };
    put(ofColumns, ofColumns ? rowsOfHeading(ofColumns, heading, sheet) : [], { changed, added });
  }
  const ofWords = tables.find(({ name }) => name === 'SetupWords');
  for (const { field, word, means } of words) {
    const changed = { Means: means };
    const added = { Field: columnOf(field).label, 'Your word': word, Means: means };
    put(ofWords, ofWords ? rowsOfWord(ofWords, field, word) : [], { changed, added });
  }
  return edits;
}

/** The tables with the edits made: for a sheet that is still to be written. */
export function editedTables(
  tables: readonly SetupTableValues[],
  edits: readonly SetupEdit[],
): readonly SetupTableValues[] {
  return tables.map((table) => {
    const rows = table.rows.map((row) => [...row]);
    for (const { row, cells } of edits.filter((edit) => edit.table === table.name)) {
      rows[row] = table.headings.map((heading, index) => cells[heading] ?? rows[row]?.[index] ?? '');
    }
    return { ...table, rows };
  });
}

interface EditCells {
  readonly changed: Readonly<Record<string, string>>;
  readonly added: Readonly<Record<string, string>>;
}

function rowsOfHeading(table: SetupTableValues, heading: string, sheet: string): readonly number[] {
  return rowsWhere(table, (text) => {
    const own = text('Sheet');
    const isSameSheet = sheet === '' || own.toLowerCase() === sheet.toLowerCase();
    return (
      isSameSheet && text('Your heading') !== '' && headingKey(text('Your heading')) === headingKey(heading)
    );
  });
}

/** The first counts. */
function rowsOfWord(table: SetupTableValues, field: FieldId, word: string): readonly number[] {
  const key = settledKey(columnOf(field), word);
  return rowsWhere(table, (text) => {
    const own = fieldNamed(text('Field'));
    return own !== null && settledKey(columnOf(own), text('Your word')) === key;
  }).slice(0, 1);
}

function rowsWhere(
  table: SetupTableValues,
  isWanted: (text: (heading: string) => string) => boolean,
): readonly number[] {
  return table.rows.flatMap((row, index) => {
    const text = (heading: string) => cellText(row[headingIndex(table, heading)] ?? '');
    return isWanted(text) ? [index] : [];
  });
}

/** The first row of a table that is blank, and that no other edit fills. */
export function nextRow({ name, rows }: SetupTableValues, edits: readonly SetupEdit[] = []): number {
  const isTaken = (row: number) => edits.some((edit) => edit.table === name && edit.row === row);
  let row = 0;
  while (isTaken(row) || (rows[row] ?? []).some((value) => cellText(value) !== '')) row += 1;
  return row;
}
