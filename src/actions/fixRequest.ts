import * as z from 'zod';
import type { Fix } from '../domain/fixes/fix';
import { columns } from '../domain/log/columns';
import type { FieldId } from '../domain/log/columns';

/** A fix that was made, with what is needed to put the cell back. */
export interface AppliedFix {
  readonly fix: Fix;
  /** What was written: of a date, its serial in the workbook's own date system. */
  readonly written: Fix['after'];
  readonly formatBefore: string;
  readonly formatWritten: string;
}

/** `changed`: the cell no longer holds what it did; `formula`: a formula works it out; `sheet-gone`: there is no such sheet. */
export type SkipReason = 'changed' | 'formula' | 'sheet-gone';

/** A fix that was not made, or not put back, and why. */
export interface SkippedFix {
  readonly fix: Fix;
  readonly reason: SkipReason;
  /** The same in a sentence. */
  readonly message: string;
}

const value = z.union([z.string().max(32_767), z.number(), z.boolean()]);
const fieldIds = new Set<string>(columns.map(({ id }) => id));

const fixShape = z
  .object({
    sheet: z.string().min(1, 'must be the name of a sheet'),
    row: z.int().min(1).max(1_048_576),
    column: z.string().regex(/^(?:[A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D])$/, 'must be a column letter'),
    field: z.custom<FieldId>(
      (id) => typeof id === 'string' && fieldIds.has(id),
      'must be a field of the log',
    ),
    heading: z.string(),
    kind: z.enum(['spaces', 'spelling', 'date', 'number']),
    before: value,
    after: value,
    shown: z.string(),
  })
  .refine(
    ({ kind, after }) => typeof after === (kind === 'date' || kind === 'number' ? 'number' : 'string'),
    {
      path: ['after'],
      message: 'must be a number for a date or a number, and a text for anything else',
    },
  );

export const applyShape = z.object({ fixes: z.array(fixShape) });

export const putBackShape = z.object({
  applied: z.array(
    z.object({ fix: fixShape, written: value, formatBefore: z.string(), formatWritten: z.string() }),
  ),
});

/** Says why a cell was left as it is. */
export function skipped(fix: Fix, reason: SkipReason): SkippedFix {
  const cell = `${fix.column}${fix.row} of ${fix.sheet}`;
  return { fix, reason, message: sentence(cell, fix.sheet, reason) };
}

function sentence(cell: string, sheet: string, reason: SkipReason): string {
  switch (reason) {
    case 'changed':
      return `${cell} has changed since, so it is left as it is. Check the log again.`;
    case 'formula':
      return `${cell} holds a formula, so it is left as it is. Change the formula, or the cells it looks at.`;
    case 'sheet-gone':
      return `The workbook has no sheet called ${sheet} any more, so its cells are left as they are. Check the log again.`;
    default:
      return reason satisfies never;
  }
}
