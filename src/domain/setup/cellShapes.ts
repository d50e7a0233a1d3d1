import * as z from 'zod';
import type { Day } from '../calendar/day';
import { reportingYear } from '../calendar/period';
import { cellText, isExcelError } from '../log/cellText';
import type { FieldId } from '../log/columns';
import { parseDate } from '../log/parseDate';
import { fieldNamed } from './fieldNamed';

// The page forbids code made from text, which zod would otherwise try for speed.
z.config({ jitless: true });

/** A cell as the workbook gives it. */
export const plainCell = z.union([z.string(), z.number(), z.boolean()]);

/** What a cell says, "" when blank. */
export const anyText = plainCell.transform((value, context): string => {
  const text = cellText(value);
  if (!isExcelError(text)) return text;
  context.addIssue(`This cell holds the error ${text}. Enter its value again.`);
  return z.NEVER;
});

/** @param message what to enter, when the cell is blank */
export function filledText(message: string) {
  return anyText.transform((text, context): string => {
    if (text !== '') return text;
    context.addIssue(message);
    return z.NEVER;
  });
}

/** A field of the log, by its id or its name; null when the cell is blank. */
export const fieldOrBlank = anyText.transform((text, context): FieldId | null => {
  if (text === '') return null;
  const field = fieldNamed(text);
  if (field !== null) return field;
  context.addIssue(
    `"${text}" is not a field of the log. Enter the name of a field, for example Date received or Stage 1 outcome.`,
  );
  return z.NEVER;
});

export const field = fieldOrBlank.transform((id, context): FieldId => {
  if (id !== null) return id;
  context.addIssue('The field is blank. Enter the name of a field, for example Team or Stage 1 outcome.');
  return z.NEVER;
});

/** A real date, or a text read day first. */
export const day = plainCell.transform((value, context): Day => {
  const { day: found } = parseDate(value);
  if (found !== null) return found;
  const text = cellText(value);
  context.addIssue(
    text === ''
      ? 'The date is blank. Enter the day, for example 27/12/2024.'
      : `"${text}" must be a real date. Enter the day, for example 27/12/2024.`,
  );
  return z.NEVER;
});

/** "2023-24", however the officer writes it. */
export const yearLabel = anyText.transform((text, context): string => {
  const year = reportingYear(text);
  if (year) return year.label;
  context.addIssue(
    text === ''
      ? 'The year is blank. Enter a reporting year, for example 2023-24.'
      : `"${text}" must be a reporting year. Enter it like 2023-24.`,
  );
  return z.NEVER;
});

/** A number, or a text that is one ("1,250", "£310", "42%"): only its digits count. */
export const figure = plainCell.transform((value, context): number => {
  const text = cellText(value);
  const digits = text.replace(/^£/, '').replace(/%$/, '').replaceAll(/[,\s]/g, '');
  if (typeof value !== 'boolean' && /^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/.test(digits)) return Number(digits);
  context.addIssue(
    text === ''
      ? 'The figure is blank. Enter a number, or delete the row when the figure is not known.'
      : `"${text}" must be a number. Enter the figure in digits, for example 42.`,
  );
  return z.NEVER;
});
