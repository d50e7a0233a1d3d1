import * as z from 'zod';
import type { SheetColumn } from '../../log/findRegions';
import { headingKey } from '../../log/headingKey';
import { chosenByOfficer } from '../../log/savedColumns';
import { anyText, fieldOrBlank, filledText } from '../cellShapes';
import type { ReadRows, RowReader } from '../readRows';

/** Which heading gives which field; a blank field leaves the column out. */
export const columnRows: RowReader<SheetColumn> = {
  table: 'SetupColumns',
  check: 'setup-columns',
  severity: 'error',
  needs: ['Field', 'Your heading'],
  optional: ['Sheet', 'How'],
  shape: z
    .object({
      Field: fieldOrBlank,
      'Your heading': filledText('The heading is blank. Enter the heading as it stands in your log.'),
      Sheet: anyText,
      How: anyText,
    })
    .transform((row): SheetColumn => {
      const heading = row['Your heading'];
      const column = { field: row.Field, heading, how: row.How === '' ? chosenByOfficer : row.How };
      return row.Sheet === '' ? column : { ...column, sheet: row.Sheet };
    }),
  keyOf: ({ heading, sheet = '' }) => `${sheet.toLowerCase()}|${headingKey(heading)}`,
};

/** The columns with their places, for what is to be told of them; a row of one sheet rules over one of every sheet. */
export function columnsOf({ values, rows }: ReadRows<SheetColumn>): readonly SheetColumn[] {
  const placed = values.map((column, index): SheetColumn => {
    const cell = rows[index]?.cells['Your heading'];
    return cell ? { ...column, at: { sheet: cell.sheet, row: cell.row, column: cell.column } } : column;
  });
  return placed.sort((a, b) => Number(a.sheet === undefined) - Number(b.sheet === undefined));
}
