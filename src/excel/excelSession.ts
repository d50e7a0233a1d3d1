import { AddinError } from '../domain/errors';
import { ExcelFault } from './excelFault';
import { mostBytes } from './rowBlocks';

/** How the caller follows the work, and can stop it. */
export interface Watch {
  /** Asked before each round trip; true stops the work there. */
  readonly isCancelled?: () => boolean;
}

/** One conversation with the workbook. */
export interface ExcelSession {
  readonly workbook: Excel.Workbook;
  /** Sends what has been asked for so far: one round trip. @throws CancelledError when the officer has stopped the work */
  sync(): Promise<void>;
  /** Says that `bytes` more are about to be sent; syncs first when the request would become too large. */
  makeRoom(bytes: number): Promise<void>;
}

/** The officer stopped the work. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';
}

/**
 * Works on the workbook, and says in plain words what went wrong.
 *
 * @throws AddinError for what the officer can put right, CancelledError, or ExcelFault for everything else
 */
export async function runInExcel<T>(
  work: (session: ExcelSession) => Promise<T>,
  watch: Watch = {},
): Promise<T> {
  try {
    return await Excel.run((context) => work(sessionOf(context, watch)));
  } catch (error) {
    throw inPlainWords(error);
  }
}

/** Whether Excel said that its answer would be too large to send. */
export function isAnswerTooLarge(error: unknown): boolean {
  return codeOf(error) === 'ResponsePayloadSizeLimitExceeded';
}

function sessionOf(context: Excel.RequestContext, { isCancelled }: Watch): ExcelSession {
  let waiting = 0;
  const sync = async (): Promise<void> => {
    if (isCancelled?.()) throw new CancelledError('The work was stopped; the workbook is as it was.');
    waiting = 0;
    await context.sync();
  };
  return {
    workbook: context.workbook,
    sync,
    makeRoom: async (bytes) => {
      if (waiting > 0 && waiting + bytes > mostBytes) await sync();
      waiting += bytes;
    },
  };
}

const officersToPutRight: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode:
    'A cell is being edited, so Excel takes no changes; press Enter or Esc in the sheet, then try again.',
  AccessDenied:
    'The workbook is protected or read-only, so Excel takes no changes; unprotect it or save a copy, then try again.',
  InactiveWorkbook: 'Another workbook is in front; go back to the workbook with your log, then try again.',
};

function inPlainWords(error: unknown): unknown {
  const code = codeOf(error);
  if (code === null) return error;

  const message = officersToPutRight[code];
  if (message) return new AddinError(message);

  return new ExcelFault(
    'Excel could not do what was asked of it.',
    detailsOf(error as OfficeExtension.Error),
  );
}

function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** Office.js leaves the arguments out of its statements, so none of the workbook's contents is in here. */
function detailsOf({ code, debugInfo }: OfficeExtension.Error): string {
  const { errorLocation = '' } = (debugInfo ?? {}) as { errorLocation?: string };
  return `Excel answered ${code}${errorLocation ? ` at ${errorLocation}` : ''}.`;
}
