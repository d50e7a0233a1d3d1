import * as z from 'zod';
import type { SheetColumn } from '../../log/findRegions';
import { headingKey } from '../../log/headingKey';
import { anyText, fieldOrBlank, filledText } from '../cellShapes';
import type { RowReader } from '../readRows';

/** What the How of a row says when the officer chose the field, and not our reader. */
export const chosenByOfficer = 'You chose it';

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
