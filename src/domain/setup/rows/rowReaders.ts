import type { RowReader } from '../readRows';
import type { SetupTableName } from '../setupTables';
import { closureRows } from './closureRows';
import { columnRows } from './columnRows';
import { contextRows, publishedRows } from './figureRows';
import { listRows } from './listRows';
import { reportRows } from './reportRows';
import { timescaleRows } from './timescaleRows';
import { wordRows } from './wordRows';

/** What any reader of rows says of the row it takes. */
export type RowShape = Pick<RowReader<unknown>, 'needs' | 'optional' | 'shape'>;

/** How the rows of each setup table are read. */
export const rowReaders: Readonly<Record<SetupTableName, RowShape>> = {
  SetupColumns: columnRows,
  SetupWords: wordRows,
  SetupLists: listRows,
  SetupClosures: closureRows,
  SetupTimescales: timescaleRows,
  SetupPublished: publishedRows,
  SetupContext: contextRows,
  SetupReport: reportRows,
};
