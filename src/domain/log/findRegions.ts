import { isBlankCell } from './cellText';
import { cellsBelow } from './cellsBelow';
import type { FieldId } from './columns';
import { findHeaderRow } from './findHeaderRow';
import type { Heading, LogArea } from './heading';
import { dataRows, gives } from './logRegion';
import type { LogRegion } from './logRegion';
import { recogniseColumns } from './recogniseColumns';
import { names } from './savedColumns';
import type { SavedColumn } from './savedColumns';
import { isOurSheet, meaningOfSheetName } from './sheetMeaning';
import type { SheetTable, SheetValues } from './sheetValues';
import { spellingKey } from './unifySpellings';

/** Column maps kept on Complaints setup, each of one sheet or of every sheet. */
export interface SheetColumn extends SavedColumn {
  readonly sheet?: string;
}

/**
 * Every part of the workbook that has a row of headings we know, log or not: the Excel tables of a sheet, or the whole sheet
 * when none of its tables has a received date.
 */
export function findRegions(
  sheets: readonly SheetValues[],
  saved: readonly SheetColumn[],
): readonly LogRegion[] {
  return sheets
    .filter(({ name }) => !isOurSheet(name))
    .flatMap((sheet) => {
      const tables = sheet.tables.flatMap((table) => regionOf(tableArea(sheet, table), saved));
      const logs = tables.filter((region) => gives(region, 'received'));
      return logs.length > 0 ? logs : regionOf(wholeSheet(sheet), saved);
    });
}

/** Whether a row of the officer's map is of this sheet, or of every sheet. */
export function isOfSheet({ sheet }: SheetColumn, name: string): boolean {
  return sheet === undefined || sheet.trim() === '' || spellingKey(sheet) === spellingKey(name);
}

/** Whether any row below the headings says anything. */
export function hasData(region: LogRegion): boolean {
  const { first, last } = dataRows(region);
  return region.area.sheet.values
    .slice(first, last + 1)
    .some((row) => row.some((cell) => !isBlankCell(cell)));
}

function regionOf(area: LogArea, saved: readonly SheetColumn[]): LogRegion[] {
  const { name } = area.sheet;
  const ofSheet = saved.filter((row) => isOfSheet(row, name));
  const header = findHeaderRow(area, (heading) => fieldSaved(heading, ofSheet));
  if (!header) return [];

  const recognised = recogniseColumns({
    headings: header.headings,
    cellsBelow: (heading) => cellsBelow(area, header.row, heading),
    // What is said of this sheet rules over what is said of every sheet.
    saved: [...ofSheet.filter(({ sheet }) => sheet), ...ofSheet.filter(({ sheet }) => !sheet)],
  });
  return [{ area, header, recognised, meaning: meaningOfSheetName(name) }];
}

function fieldSaved(heading: Heading, saved: readonly SheetColumn[]): FieldId | null {
  return saved.find((row) => row.field && names(row, heading))?.field ?? null;
}

function tableArea(sheet: SheetValues, table: SheetTable): LogArea {
  const top = table.firstRow - sheet.firstRow;
  const left = table.firstColumn - sheet.firstColumn;
  return {
    sheet,
    table,
    top,
    bottom: Math.min(top + table.rows, sheet.values.length) - 1,
    left,
    right: left + table.columns - 1,
    banner: bannerOf(sheet),
  };
}

function wholeSheet(sheet: SheetValues): LogArea {
  const right = sheet.values.reduce((widest, row) => Math.max(widest, row.length), 0) - 1;
  return {
    sheet,
    table: null,
    top: 0,
    bottom: sheet.values.length - 1,
    left: 0,
    right,
    banner: bannerOf(sheet),
  };
}

function bannerOf({ name }: SheetValues): Heading['banner'] {
  return meaningOfSheetName(name).recordType === 'Compliment' ? { word: 'compliment', text: name } : null;
}
