import { TextDecoder } from 'node:util';
import type { Day } from '../../../src/domain/calendar/day';
import { runScript, type ScriptResult } from '../../host/runScript';
import { Workbook } from '../../workbook/workbook';
import { writeXlsx } from '../../workbook/xlsx/writeXlsx';
import { addin } from '../addin';
import { checkOutput, openWorkbook, readInput, writeWhole } from '../files';
import { calculatorWithAddin } from '../openOffice';
import { asAt } from '../options';
import { writeJson, type Terminal } from '../terminal';

export interface ScriptFileOptions {
  readonly json: boolean;
  readonly today?: Day | undefined;
  readonly out?: string | undefined;
}

/** `complaints script`: plain Office.js code on a workbook, or on an empty one. Answers the exit status. */
export async function runScriptFile(
  script: string,
  input: string | undefined,
  options: ScriptFileOptions,
  terminal: Terminal,
): Promise<number> {
  const code = new TextDecoder('utf-8').decode(readInput(script));
  if (options.out !== undefined) checkOutput(options.out, input ?? null);
  const workbook = input === undefined ? emptyWorkbook() : openWorkbook(input);
  const result = await runWithFunctions(code, workbook, asAt(options.today));
  // What the script did up to its failure is worth a look too.
  if (options.out !== undefined) writeWhole(options.out, writeXlsx(workbook));
  if (options.json) writeJson(terminal, result);
  else tell(result, terminal);
  return result.error ? 1 : 0;
}

async function runWithFunctions(code: string, workbook: Workbook, today: Day): Promise<ScriptResult> {
  const { calculator, attach } = calculatorWithAddin(workbook, today);
  return runScript(code, { workbook, calculator, scripts: [addin.functions], onBoot: attach });
}

function emptyWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.addSheet('Sheet1', '{00000000-0001-0000-0000-000000000000}');
  return workbook;
}

function tell({ log, error }: ScriptResult, terminal: Terminal): void {
  for (const line of log) terminal.out(line);
  if (!error) return;
  const code = error.code === null ? error.name : error.code;
  terminal.error(
    `The script stopped: ${code}: ${error.message}${error.statement ? `\n  at ${error.statement}` : ''}`,
  );
}
