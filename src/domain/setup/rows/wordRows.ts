import * as z from 'zod';
import { outcomes } from '../../log/case';
import { columnOf } from '../../log/columns';
import type { Column } from '../../log/columns';
import { parseDate } from '../../log/parseDate';
import { settledKey } from '../../log/settleWords';
import type { SettledWord } from '../../log/settleWords';
import { meaningOfOutcome } from '../../log/words/outcomeWords';
import { meaningOfYesNo } from '../../log/words/plainWords';
import { meaningOfProcedure } from '../../log/words/procedureWords';
import { meaningOfStage } from '../../log/words/stageWords';
import { field, filledText } from '../cellShapes';
import type { RowReader } from '../readRows';

/** What the officer's words mean. */
export const wordRows: RowReader<SettledWord> = {
  table: 'SetupWords',
  check: 'setup-words',
  severity: 'error',
  needs: ['Field', 'Your word', 'Means'],
  optional: [],
  shape: z
    .object({
      Field: field,
      'Your word': filledText('The word is blank. Enter the word as it stands in your log.'),
      Means: filledText('The meaning is blank. Enter what the word means.'),
    })
    .transform((row, context): SettledWord => {
      const means = row.Means;
      const needed = meaningNeeded(columnOf(row.Field), means);
      if (needed === null) return { field: row.Field, word: row['Your word'], means };
      context.addIssue({
        code: 'custom',
        path: ['Means'],
        message: `"${means}" is not a meaning of ${columnOf(row.Field).label}. Enter ${needed}.`,
      });
      return z.NEVER;
    }),
  keyOf: ({ field: id, word }) => settledKey(columnOf(id), word),
};

/** What may be entered, when the meaning is none of ours and has to be; null when it will do. */
export function meaningNeeded({ kind }: Column, means: string): string | null {
  switch (kind) {
    case 'outcome':
      return meaningOfOutcome(means) === null ? `one of ${outcomes.join(', ')}, or Ongoing` : null;
    case 'procedure':
      return meaningOfProcedure(means) === null ? 'Statutory or Corporate' : null;
    case 'stage':
      return meaningOfStage(means) === null ? 'Stage 1, Stage 2, Stage 3 or Ombudsman' : null;
    case 'yes-no':
      return meaningOfYesNo(means) === null ? 'Yes or No' : null;
    case 'date or yes':
      return meaningOfYesNo(means) === null && parseDate(means).unreadable ? 'Yes, No or a date' : null;
    case 'date':
      return parseDate(means).unreadable ? 'a date, or No date' : null;
    default:
      return null;
  }
}
