import type { Workbook } from '../workbook/workbook';
import type { Calculator } from './session';
import { bootNode, type NodeOffice } from './nodeOffice';
import type { Faults } from './faults';

/** What went wrong in a script, as office.js tells it. */
export interface ScriptError {
  readonly name: string;
  /** Excel's error code; null for an error of the script's own. */
  readonly code: string | null;
  readonly message: string;
  /** The statement office.js blames, as it writes it. */
  readonly statement: string | null;
}

export interface ScriptResult {
  /** What the script wrote to the console, a line a call. */
  readonly log: readonly string[];
  readonly error: ScriptError | null;
  readonly roundTrips: number;
}

export interface ScriptOptions {
  readonly workbook: Workbook;
  readonly offered?: Readonly<Record<string, string>> | undefined;
  readonly faults?: Faults | undefined;
  readonly calculator?: Calculator | null | undefined;
  /** Classic scripts to run first. */
  readonly scripts?: readonly string[] | undefined;
  /** Told when office.js has started, before the script runs. */
  readonly onBoot?: ((office: NodeOffice) => void) | undefined;
}

/**
 * Runs plain Office.js code as Script Lab would: `Excel`, `Office` and `console` are there, and `await` may be used
 * anywhere. The workbook keeps what it did, as far as it came.
 */
export async function runScript(code: string, options: ScriptOptions): Promise<ScriptResult> {
  const log: string[] = [];
  const office = await bootNode({ ...options, console: recordingConsole(log) });
  options.onBoot?.(office);
  try {
    const error = await outcome(office, code);
    return { log, error, roundTrips: office.counts.roundTrips };
  } finally {
    office.close();
  }
}

async function outcome(office: NodeOffice, code: string): Promise<ScriptError | null> {
  try {
    await office.runCode(`(async () => {\n${code}\n})()`, 'script.js');
    await settled(office);
    const [uncaught] = office.errors;
    return uncaught === undefined ? null : scriptError(uncaught);
  } catch (error) {
    return scriptError(error);
  }
}

/** A script may start `Excel.run` without awaiting it: waits until no more is asked of the workbook. */
async function settled(office: NodeOffice): Promise<void> {
  for (let quiet = 0, seen = -1; quiet < 3;) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    const count = office.counts.batches.length;
    quiet = count === seen ? quiet + 1 : 0;
    seen = count;
  }
}

function scriptError(thrown: unknown): ScriptError {
  if (typeof thrown !== 'object' || thrown === null) {
    return { name: 'Error', code: null, message: String(thrown), statement: null };
  }
  const error = thrown as {
    name?: string;
    code?: string;
    message?: string;
    debugInfo?: { statement?: string };
  };
  return {
    name: error.name ?? 'Error',
    code: error.code ?? null,
    message: error.message ?? '',
    statement: error.debugInfo?.statement ?? null,
  };
}

function recordingConsole(log: string[]): Console {
  const write = (...values: unknown[]): void => {
    log.push(values.map(shown).join(' '));
  };
  const names = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'table', 'dir'];
  return Object.fromEntries(names.map((name) => [name, write])) as unknown as Console;
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  return JSON.stringify(value) ?? String(value);
}
