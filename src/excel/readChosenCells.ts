import { AddinError } from '../domain/errors';
import type { PlainValue } from '../domain/log/sheetValues';
import { cellRuns, requestsOf } from './chosenCells';
import type { CellPlace, CellRun } from './chosenCells';
import { isAnswerTooLarge } from './excelSession';
import type { ExcelSession } from './excelSession';

/** What a cell holds now. */
export interface CellContent {
  readonly value: PlainValue;
  readonly numberFormat: string;
  /** As the cell shows it. */
  readonly text: string;
  readonly isFormula: boolean;
}

/**
 * Which of some sheets are in the workbook.
 *
 * @throws AddinError when one of them is protected
 */
export async function sheetsToChange(
  session: ExcelSession,
  names: readonly string[],
): Promise<ReadonlySet<string>> {
  const { worksheets } = session.workbook;
  const sheets = names.map((name) => ({
    name,
    sheet: worksheets.getItemOrNullObject(name).load('protection/protected'),
  }));
  await session.sync();

  const there = sheets.filter(({ sheet }) => !sheet.isNullObject);
  const locked = there.find(({ sheet }) => sheet.protection.protected);
  if (locked) {
    throw new AddinError(
      `The sheet “${locked.name}” is protected, so nothing was changed; choose Review, Unprotect Sheet, then try again.`,
    );
  }
  return new Set(there.map(({ name }) => name));
}

/** Reads cells of sheets that are there, in their order: a round trip for each 5,000. */
export async function readChosenCells(
  session: ExcelSession,
  cells: readonly CellPlace[],
): Promise<readonly CellContent[]> {
  const contents: CellContent[] = [];
  for (const runs of requestsOf(cellRuns(cells))) await readRuns(session, runs, contents);
  return contents;
}

async function readRuns(
  session: ExcelSession,
  runs: readonly CellRun[],
  contents: CellContent[],
): Promise<void> {
  const ranges = runs.map(({ sheet, address }) =>
    session.workbook.worksheets
      .getItem(sheet)
      .getRange(address)
      .load('values,formulas,numberFormat,text,hasSpill'),
  );
  try {
    await session.sync();
  } catch (error) {
    if (!isAnswerTooLarge(error) || runs.length === 1) throw error;
    const half = Math.ceil(runs.length / 2);
    await readRuns(session, runs.slice(0, half), contents);
    await readRuns(session, runs.slice(half), contents);
    return;
  }
  runs.forEach(({ members }, place) => {
    members.forEach((member, row) => {
      contents[member] = contentOf(ranges[place]!, row);
    });
  });
}

function contentOf(
  { values, formulas, numberFormat, text, hasSpill }: Excel.Range,
  row: number,
): CellContent {
  const value = values[row]?.[0] as PlainValue;
  const formula = formulas[row]?.[0] as PlainValue;
  // A text that begins with "=" is given as it is in both.
  const isOwn = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  // Not false as soon as the answer of a formula elsewhere spills into one of them.
  const isFormula = isOwn || hasSpill !== false;
  return { value, numberFormat: String(numberFormat[row]?.[0]), text: text[row]?.[0] ?? '', isFormula };
}
