import { AddinError } from '../errors';
import { chooseRegions } from '../log/chooseRegions';
import type { FieldId } from '../log/columns';
import type { ColumnKind } from '../log/columns/column';
import { dataRows, readColumns } from '../log/logRegion';
import type { LogRegion } from '../log/logRegion';
import type { ReadLogOptions } from '../log/readLog';
import type { SheetValues } from '../log/sheetValues';

/** The cells of a column of the log that may have a drop-down. Rows and columns count from 0, as on the sheet. */
export interface DropDownColumn {
  readonly field: FieldId;
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Outcomes and the like have our words, not the council's. */
const listed: ReadonlySet<ColumnKind> = new Set<ColumnKind>(['words', 'list', 'equality']);

/**
 * The columns of the council's own words whose drop-downs would be fixed lists: of fields that have no list yet. None when
 * no log is found, which is told when it is read.
 */
export function dropDownColumns(
  sheets: readonly SheetValues[],
  { sheets: names = [], tables = [], columnMap = [] }: ReadLogOptions,
  hasList: (field: FieldId) => boolean,
): readonly DropDownColumn[] {
  const regions = regionsOf(() => chooseRegions(sheets, { sheets: names, tables }, columnMap));
  return regions.flatMap((region) => {
    const { area } = region;
    const { first, last } = dataRows(region);
    if (last < first) return [];
    return readColumns(region)
      .filter(({ column }) => listed.has(column.kind) && !hasList(column.id))
      .map(({ column, index }) => ({
        field: column.id,
        sheet: area.sheet.name,
        column: area.sheet.firstColumn - 1 + index,
        firstRow: area.sheet.firstRow - 1 + first,
        lastRow: area.sheet.firstRow - 1 + last,
      }));
  });
}

function regionsOf(choose: () => ReturnType<typeof chooseRegions>): readonly LogRegion[] {
  try {
    const { logs, records } = choose();
    return [...logs, ...records];
  } catch (error) {
    if (error instanceof AddinError) return [];
    throw error;
  }
}
