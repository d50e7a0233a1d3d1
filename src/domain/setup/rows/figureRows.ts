import * as z from 'zod';
import { anyText, figure, filledText, yearLabel } from '../cellShapes';
import type { ContextFigure, PublishedFigure } from '../../reports/officerFigures';
import type { RowReader } from '../readRows';

/** Figures of earlier annual reports. */
export const publishedRows: RowReader<PublishedFigure> = {
  table: 'SetupPublished',
  check: 'setup-published',
  severity: 'error',
  needs: ['Year', 'Table', 'Row', 'Column', 'Figure'],
  optional: [],
  shape: z
    .object({
      Year: yearLabel,
      Table: filledText('The table is blank. Enter the id of a report table, for example stage1-outcomes.'),
      Row: filledText('The row is blank. Enter the label of the row, for example Total.'),
      Column: filledText('The column is blank. Enter the heading of the column, for example Upheld.'),
      Figure: figure,
    })
    .transform((row): PublishedFigure => ({
      year: row.Year,
      table: row.Table.toLowerCase(),
      row: row.Row.split('>').map((label) => label.trim()),
      column: row.Column,
      figure: row.Figure,
    })),
  keyOf: ({ year, table, row, column }) => [year, table, ...row, column].join('|').toLowerCase(),
};

/** Figures that do not come from the log. */
export const contextRows: RowReader<ContextFigure> = {
  table: 'SetupContext',
  check: 'setup-context',
  severity: 'error',
  needs: ['Year', 'Measure', 'Figure'],
  optional: ['Team'],
  shape: z
    .object({
      Year: yearLabel,
      Measure: filledText('The measure is blank. Enter Open cases or Referrals.'),
      Team: anyText,
      Figure: figure,
    })
    .transform(({ Year: year, Measure: measure, Team: team, Figure: value }): ContextFigure => ({
      year,
      measure,
      team: team === '' ? null : team,
      figure: value,
    })),
  keyOf: ({ year, measure, team }) => [year, measure, team ?? ''].join('|').toLowerCase(),
};
