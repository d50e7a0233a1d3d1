import * as z from 'zod';
import { AddinError } from '../domain/errors';
import { checkWritten } from '../domain/writtenReport/checkWritten';
import type { PrintedReport } from '../domain/writtenReport/printedTable';
import { readPastedText, readSelectedCells } from '../domain/writtenReport/readPrinted';
import type { WrittenFinding } from '../domain/writtenReport/writtenFinding';
import { runInExcel } from '../excel/excelSession';
import { readSelection } from '../excel/readSelection';
import { parsed } from './buildRequest';

export type { WrittenFinding } from '../domain/writtenReport/writtenFinding';

/** A report already written, as pasted text; or the cells that are selected. */
export type WrittenReportRequest = { readonly text: string } | { readonly selection: true };

/** What was read, and what in it does not agree. */
export interface CheckedWrittenReport {
  /** "Table 1!B4:F12", or null for pasted text. */
  readonly place: { readonly sheet: string; readonly address: string } | null;
  /** The tables found, with how many rows and columns of figures each has. */
  readonly tables: readonly { readonly name: string; readonly rows: number; readonly columns: number }[];
  readonly sentences: number;
  readonly findings: readonly WrittenFinding[];
}

/** Some three hundred pages. */
const mostCharacters = 1_000_000;

const requestShape = z.union([
  z.object({ text: z.string().max(mostCharacters, 'paste no more than 1,000,000 characters') }),
  z.object({ selection: z.literal(true) }),
]);

/**
 * Adds the figures of a report already written again: totals, percentages, changes, and the sentences beside them. Nothing
 * is written.
 *
 * @throws AddinError when there is no figure in it
 */
export async function checkWrittenReport(request: WrittenReportRequest): Promise<CheckedWrittenReport> {
  const checked = parsed(requestShape, request);
  return 'text' in checked ? checkText(checked.text) : checkSelection();
}

function checkText(text: string): CheckedWrittenReport {
  if (text.trim() === '') {
    throw new AddinError('Nothing has been pasted; paste a table or a page of the report, then try again.');
  }
  return resultOf(readPastedText(text), null);
}

async function checkSelection(): Promise<CheckedWrittenReport> {
  const { sheet, address, row, text } = await runInExcel(readSelection);
  return resultOf(readSelectedCells(text, row + 1), { sheet, address });
}

function resultOf(report: PrintedReport, place: CheckedWrittenReport['place']): CheckedWrittenReport {
  const { tables, sentences } = report;
  const hasFigures = tables.length > 0 || sentences.some(({ text }) => /\d/.test(text));
  if (!hasFigures) {
    throw new AddinError(
      'No figures were found in it; choose a table with its headings and its total, then try again.',
    );
  }
  return {
    place,
    tables: tables.map(({ name, rows, columns }) => ({ name, rows: rows.length, columns: columns.length })),
    sentences: sentences.length,
    findings: checkWritten(report),
  };
}
