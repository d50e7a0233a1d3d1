import { AddinError } from '../domain/errors';
import type { PlainValue } from '../domain/log/sheetValues';
import { cellRuns, halvesOf, requestsOf, singlesOf } from './chosenCells';
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

/** So many cells in between are rather read along: a few large ranges are much faster than many small ones. */
const mostBetween = 4;

/** Reads cells of sheets that are there, in their order: a round trip for each 5,000, with the few in between. */
export async function readChosenCells(
  session: ExcelSession,
  cells: readonly CellPlace[],
): Promise<readonly CellContent[]> {
  const contents: CellContent[] = [];
  const spilling: CellRun[] = [];
  for (const runs of requestsOf(cellRuns(cells, mostBetween)))
    spilling.push(...(await readRuns(session, cells, runs, contents)));

  const singles = spilling.flatMap((run) => singlesOf(cells, run));
  for (const runs of requestsOf(singles)) await readRuns(session, cells, runs, contents);
  return contents;
}

/** Those of some cells that hold what was typed into them, and not the answer of a formula. */
export async function withoutFormulas<T extends CellPlace>(
  session: ExcelSession,
  cells: readonly T[],
): Promise<readonly T[]> {
  const contents = await readChosenCells(session, cells);
  return cells.filter((_cell, index) => contents[index]?.isFormula === false);
}

/** @returns runs that hold the answer of a spilling formula, perhaps only in between: each cell is to be asked by itself */
async function readRuns(
  session: ExcelSession,
  cells: readonly CellPlace[],
  runs: readonly CellRun[],
  contents: CellContent[],
): Promise<readonly CellRun[]> {
  const ranges = runs.map(({ sheet, address }) =>
    session.workbook.worksheets
      .getItem(sheet)
      .getRange(address)
      .load('values,formulas,numberFormat,text,hasSpill'),
  );
  try {
    await session.sync();
  } catch (error) {
    const halves = isAnswerTooLarge(error) ? halved(cells, runs) : null;
    if (!halves) throw error;
    const spilling: CellRun[] = [];
    for (const half of halves) spilling.push(...(await readRuns(session, cells, half, contents)));
    return spilling;
  }
  runs.forEach(({ row, members }, place) => {
    for (const member of members) contents[member] = contentOf(ranges[place]!, cells[member]!.row - row);
  });
  return runs.filter(({ rows }, place) => rows > 1 && ranges[place]?.hasSpill !== false);
}

/** Half as much to ask for, or null when it is one cell already. */
function halved(
  cells: readonly CellPlace[],
  runs: readonly CellRun[],
): readonly (readonly CellRun[])[] | null {
  const [first] = runs;
  if (first && runs.length === 1)
    return first.members.length === 1 ? null : halvesOf(cells, first).map((half) => [half]);

  const half = Math.ceil(runs.length / 2);
  return [runs.slice(0, half), runs.slice(half)];
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
