import type { Workbook } from '../workbook';
import { writeStringUses } from './dropStrings';
import { dropStyles } from './dropStyles';
import type { OpcPackage } from './opcPackage';
import { addLooks, addSheetUses, noUses, partsWithLooks, type SharedUses } from './sharedUses';
import type { WriteContext } from './sheetParts';

/** The names of the parts that all sheets share, as they will be saved. */
export interface SharedParts {
  readonly styles: string | null;
  readonly strings: string | null;
}

/**
 * Takes out of the shared parts the texts and formats that this writing has left without a use: no text of a sheet that is
 * gone stays readable in the file, and what was added and taken away again leaves no trace. What the file itself had without
 * a use is kept.
 */
export function dropUnused(workbook: Workbook, context: WriteContext, shared: SharedParts): void {
  const { opc, source, cellsWritten } = context;
  const before = noUses();
  const now = noUses();
  for (const [sheet, { part }] of source.sheets) {
    addPart(before, source.opc, part, cellsWritten.has(part) || !workbook.sheets.includes(sheet));
  }
  const parts = workbook.sheets.map((sheet) => context.parts.get(sheet) ?? '');
  for (const part of parts) addPart(now, opc, part, cellsWritten.has(part));
  addLooksBeside(before, source.opc, shared.styles);
  addLooksBeside(now, opc, shared.styles);

  const moreUses = uses(now) - uses(before);
  if (!isWithin(before, now)) {
    // Sheets whose cells stayed as they were may use it still.
    for (const part of parts) if (!cellsWritten.has(part)) addPart(now, opc, part, true);
  }
  const isReleased = {
    string: (index: number) => before.strings.has(index) && !now.strings.has(index),
    cellFormat: (index: number) => before.cellFormats.has(index) && !now.cellFormats.has(index),
    differentialFormat: (index: number) =>
      before.differentialFormats.has(index) && !now.differentialFormats.has(index),
  };
  if (shared.strings !== null) {
    const isUsed = (index: number) => now.strings.has(index);
    writeStringUses(context, shared.strings, { moreUses, isReleased: isReleased.string, isUsed });
  }
  if (shared.styles !== null) dropStyles(context, shared.styles, isReleased);
}

function addPart(found: SharedUses, opc: OpcPackage, part: string, withCells: boolean): void {
  const bytes = opc.bytes(part);
  if (bytes) addSheetUses(found, bytes, withCells);
}

function addLooksBeside(found: SharedUses, opc: OpcPackage, styles: string | null): void {
  for (const part of [...partsWithLooks(opc), styles ?? '']) addLooks(found, opc.text(part) ?? '');
}

function uses({ strings }: SharedUses): number {
  return [...strings.values()].reduce((sum, times) => sum + times, 0);
}

function isWithin(before: SharedUses, now: SharedUses): boolean {
  return (
    [...before.strings.keys()].every((index) => now.strings.has(index)) &&
    [...before.cellFormats].every((index) => now.cellFormats.has(index)) &&
    [...before.differentialFormats].every((index) => now.differentialFormats.has(index))
  );
}
