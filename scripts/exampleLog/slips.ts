import { dayFromIso } from '../../src/domain/calendar/day';
import type { FieldId } from '../../src/domain/log/columns';
import type { ExampleRow } from './complaints';

/** A slip of the officer's that the log still has, so that whoever opens it can see what Check log says. */
export interface Slip {
  readonly reference: string;
  readonly field: FieldId;
  /** What stands in the cell instead: text as typed, a real date by its ISO day, or null for a blank. */
  readonly typed: string | { readonly day: string } | null;
  /** The check that names it, or `fix` when it is read all the same and Check log offers to tidy it. */
  readonly toldBy: string;
}

/** One of a kind, all in the year that the officer reports on. */
export const slips: readonly Slip[] = [
  { reference: 'CSC-0429', field: 'stage1Responded', typed: '30.04.2024', toldBy: 'fix' },
  { reference: 'CSC-0432', field: 'stage1Outcome', typed: 'Part Upheld', toldBy: 'fix' },
  { reference: 'CSC-0446', field: 'team', typed: 'Assessment Team South  ', toldBy: 'fix' },
  { reference: 'CSC-0453', field: 'stage1Responded', typed: { day: '2023-05-24' }, toldBy: 'year-typo' },
  // Ten working days that forget the bank holiday of 27 May.
  { reference: 'CSC-0467', field: 'stage1Due', typed: { day: '2024-06-07' }, toldBy: 'due-date-differs' },
  { reference: 'CSC-0482', field: 'team', typed: 'Assesment Team North', toldBy: 'unknown-team' },
  { reference: 'CSC-0496', field: 'stage1Outcome', typed: 'Partly founded', toldBy: 'unknown-outcome' },
  { reference: 'CSC-0545', field: 'stage1Outcome', typed: null, toldBy: 'response-without-outcome' },
  { reference: 'CSC-0556', field: 'stage1Outcome', typed: null, toldBy: 'closed-but-unanswered' },
  { reference: 'CSC-0556', field: 'stage1Responded', typed: null, toldBy: 'closed-but-unanswered' },
  { reference: 'CSC-0587', field: 'stage1Responded', typed: { day: '2024-04-12' }, toldBy: 'day-month-swap' },
  {
    reference: 'CSC-0604',
    field: 'stage1Extended',
    typed: { day: '2025-02-21' },
    toldBy: 'extension-beyond-limit',
  },
  { reference: 'CSC-0568', field: 'extensionReason', typed: null, toldBy: 'extension-without-reason' },
];

/** The rows with the slips in them. */
export function withSlips(rows: readonly ExampleRow[]): ExampleRow[] {
  const strangers = slips.filter(({ reference }) => !rows.some((row) => row['reference'] === reference));
  if (strangers.length > 0) throw new Error(`No row ${strangers.map((slip) => slip.reference).join(', ')}.`);

  return rows.map((row) =>
    slips.filter(({ reference }) => reference === row['reference']).reduce(mistyped, row),
  );
}

function mistyped(row: ExampleRow, { field, typed }: Slip): ExampleRow {
  if (typed === null) {
    return Object.fromEntries(Object.entries(row).filter(([id]) => id !== field));
  }
  return { ...row, [field]: typeof typed === 'string' ? typed : requiredDay(typed.day) };
}

function requiredDay(iso: string): number {
  const day = dayFromIso(iso);
  if (day === null) throw new Error(`${iso} is not a date.`);
  return day;
}
