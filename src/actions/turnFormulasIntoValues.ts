import * as z from 'zod';
import { callsOurFunction } from '../domain/formulas/ourFunctions';
import { isExcelError } from '../domain/log/cellText';
import type { PlainValue } from '../domain/log/sheetValues';
import { changeCells } from '../excel/changeCells';
import type { CellChange, Content } from '../excel/changeCells';
import type { CellPlace } from '../excel/chosenCells';
import { runInExcel } from '../excel/excelSession';
import type { ExcelSession, Watch } from '../excel/excelSession';
import { findFormulas } from '../excel/findFormulas';
import type { FoundFormula } from '../excel/findFormulas';
import { readChosenCells, sheetsToChange } from '../excel/readChosenCells';
import type { CellContent } from '../excel/readChosenCells';
import { parsed } from './buildRequest';

/** A cell whose formula is, or would be, turned into the value it shows. */
export interface FrozenCell extends CellPlace {
  readonly formula: string;
  readonly value: PlainValue;
  /** As the cell shows it: "08/01/2025". */
  readonly shown: string;
  readonly formatBefore: string;
  readonly formatWritten: string;
  /** The other cells that the formula's answer fills. */
  readonly spilled: readonly FrozenSpill[];
}

type FrozenSpill = Omit<FrozenCell, 'formula' | 'spilled'>;

/** A cell left as it is: its formula shows an error, or has not been worked out yet. */
export interface UnfrozenCell extends CellPlace {
  readonly formula: string;
  readonly shown: string;
}

export interface FrozenFormulas {
  readonly cells: readonly FrozenCell[];
  readonly left: readonly UnfrozenCell[];
}

/**
 * What `turnFormulasIntoValues` would do. Nothing is changed.
 *
 * @throws AddinError, CancelledError, or ExcelFault
 */
export async function previewFormulasAsValues(watch: Watch = {}): Promise<FrozenFormulas> {
  return runInExcel(readFormulas, watch);
}

/**
 * Turns every formula that calls one of our functions into the value it shows, so that a workbook shows its dates to
 * colleagues without the add-in: all of them or none. Those that show an error are left, and told.
 *
 * @throws AddinError when a sheet is protected; CancelledError, or ExcelFault
 */
export async function turnFormulasIntoValues(watch: Watch = {}): Promise<FrozenFormulas> {
  return changeCells(watch, async (session) => {
    const frozen = await readFormulas(session);
    await sheetsToChange(session, sheetsOf(frozen.cells));
    return { changes: frozen.cells.flatMap(changesOf), result: frozen };
  });
}

/**
 * Gives cells their formulas again, all of them or none, but for those that no longer hold the value we wrote.
 *
 * @throws AddinError when a sheet is protected; CancelledError, or ExcelFault
 */
export async function putFormulasBack(
  request: { readonly cells: readonly FrozenCell[] },
  watch: Watch = {},
): Promise<{ readonly putBack: number; readonly left: readonly FrozenCell[] }> {
  const { cells } = parsed(putBackShape, request);
  return changeCells(watch, async (session) => {
    const there = await sheetsToChange(session, sheetsOf(cells));
    const reachable = cells.filter(({ sheet }) => there.has(sheet));
    const contents = await readChosenCells(session, reachable);
    const still = new Set(
      reachable.filter((cell, index) => {
        const content = contents[index];
        return content !== undefined && !content.isFormula && content.value === cell.value;
      }),
    );
    return {
      changes: [...still].flatMap((cell) => changesOf(cell).map(turnedRound)),
      result: { putBack: still.size, left: cells.filter((cell) => !still.has(cell)) },
    };
  });
}

async function readFormulas(session: ExcelSession): Promise<FrozenFormulas> {
  const found = await findFormulas(session, callsOurFunction);
  const places = found.flatMap((one) => [one, ...one.spilledInto]);
  const contents = await readChosenCells(session, places);
  const contentOf = new Map<CellPlace, CellContent | undefined>(
    places.map((place, index) => [place, contents[index]]),
  );

  const cells: FrozenCell[] = [];
  const left: UnfrozenCell[] = [];
  for (const one of found) {
    const { sheet, row, column, formula } = one;
    const content = contentOf.get(one);
    if (!content || isExcelError(String(content.value))) {
      left.push({ sheet, row, column, formula, shown: content?.text ?? '' });
    } else {
      cells.push(frozenCell(one, content, contentOf));
    }
  }
  return { cells, left };
}

function frozenCell(
  { formula, spilledInto, ...place }: FoundFormula,
  content: CellContent,
  contentOf: ReadonlyMap<CellPlace, CellContent | undefined>,
): FrozenCell {
  const spilled = spilledInto.flatMap((beside) => {
    const filled = contentOf.get(beside);
    return filled ? [{ ...beside, ...shownAs(filled) }] : [];
  });
  return { ...place, formula, ...shownAs(content), spilled };
}

const shownDate = /^\d{1,2}\/\d{1,2}\/\d{4}$/;

/** A date that only the function's answer formats would be a bare number as a value. */
function shownAs({ value, text, numberFormat }: CellContent): Omit<FrozenSpill, keyof CellPlace> {
  const isBareDate = numberFormat === 'General' && typeof value === 'number' && shownDate.test(text);
  return {
    value,
    shown: text,
    formatBefore: numberFormat,
    formatWritten: isBareDate ? 'dd/mm/yyyy' : numberFormat,
  };
}

function changesOf({ formula, spilled, ...cell }: FrozenCell): CellChange[] {
  return [
    change(cell, { formula, value: cell.value }),
    ...spilled.map((beside) => change(beside, { value: '' })),
  ];
}

function change(cell: FrozenSpill, before: Omit<Content, 'numberFormat'>): CellChange {
  const { sheet, row, column, value, formatBefore, formatWritten } = cell;
  return {
    sheet,
    row,
    column,
    before: { ...before, numberFormat: formatBefore },
    after: { value, numberFormat: formatWritten },
  };
}

function turnedRound({ before, after, ...place }: CellChange): CellChange {
  return { ...place, before: after, after: before };
}

function sheetsOf(cells: readonly CellPlace[]): readonly string[] {
  return [...new Set(cells.map(({ sheet }) => sheet))];
}

const place = {
  sheet: z.string().min(1),
  row: z.int().min(1).max(1_048_576),
  column: z.string().regex(/^[A-Z]{1,3}$/, 'must be a column letter'),
  value: z.union([z.string().max(32_767), z.number(), z.boolean()]),
  shown: z.string(),
  formatBefore: z.string(),
  formatWritten: z.string(),
};

const putBackShape = z.object({
  cells: z.array(
    z.object({
      ...place,
      formula: z.string().startsWith('='),
      spilled: z.array(z.object(place)),
    }),
  ),
});
