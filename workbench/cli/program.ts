import { Command } from 'commander';
import type { z } from 'zod';
import { addinVersion } from './addin';
import { buildReport } from './commands/buildReport';
import { checkLogFile } from './commands/checkLog';
import { evaluateFormulas } from './commands/evaluateFormulas';
import { listLogDeadlines } from './commands/listDeadlines';
import { flagFile } from './commands/flagFile';
import { listFunctions } from './commands/listFunctions';
import { recalculateFile } from './commands/recalculateFile';
import { removeFromFile } from './commands/removeFromFile';
import { runScriptFile } from './commands/runScriptFile';
import { serveWorkbench } from './commands/serveWorkbench';
import {
  buildOptions,
  checkOptions,
  checkedOptions,
  deadlinesOptions,
  evalOptions,
  flagOptions,
  functionsOptions,
  recalcOptions,
  removeOptions,
  scriptOptions,
  serveOptions,
} from './options';
import type { Terminal } from './terminal';

/** The commands and what each takes. `outcome.status` is the exit status of a command that has one of its own. */
export function createProgram(terminal: Terminal, outcome: { status: number }): Command {
  const program = new Command('complaints')
    .description("The Complaints Toolkit add-in without Excel, through Microsoft's own office.js.")
    .version(addinVersion(), '--version', "print the add-in's version")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      // What went wrong is told once, by main.
      writeErr: () => undefined,
    });
  addServe(program, terminal);
  addFunctions(program, terminal);
  addCheck(program, terminal);
  addDeadlines(program, terminal);
  addBuild(program, terminal, outcome);
  addFlags(program, terminal, outcome);
  addFiles(program, terminal, outcome);
  return program;
}

function addServe(program: Command, terminal: Terminal): void {
  program
    .command('serve [log]')
    .description('Show the sheets and the real task pane on a web page.')
    .option(
      '--port <number>',
      'the port of the page (3000, or any that is free when that is taken; 0 is any)',
    )
    .action((log: string | undefined, given) => serveWorkbench(log, read(serveOptions, given), terminal));
}

function addFunctions(program: Command, terminal: Terminal): void {
  program
    .command('functions')
    .description("List the add-in's functions.")
    .option('--json', 'print one JSON document and nothing else')
    .action((given) => listFunctions(read(functionsOptions, given), terminal));
  withCommon(program.command('eval [formulas...]'))
    .description('Work out formulas as a cell does.')
    .option('--file <file>', 'a text file of formulas, one a line')
    .action((formulas: string[], given) => evaluateFormulas(formulas, read(evalOptions, given), terminal));
}

function addCheck(program: Command, terminal: Terminal): void {
  withCommon(withLog(program.command('check <log>')))
    .description('Say how the log was understood, and what is wrong in it.')
    .action((log: string, given) => checkLogFile(log, read(checkOptions, given), terminal));
}

function addDeadlines(program: Command, terminal: Terminal): void {
  withCommon(withLog(program.command('deadlines <log>')))
    .description('Say where every clock stands.')
    .action((log: string, given) => listLogDeadlines(log, read(deadlinesOptions, given), terminal));
}

function addBuild(program: Command, terminal: Terminal, outcome: { status: number }): void {
  withCommon(withLog(program.command('build <log>')))
    .description('Build annual tables.')
    .option('--out <file>', 'the workbook to write, with the annual tables in it')
    .option('--year <year>', 'the reporting year, 1 April to 31 March: 2024-25')
    .option('--from <date>', 'the first day of another period, with --to')
    .option('--to <date>', 'its last day')
    .option('--split <date>', 'the day at which response times are split in two: before it, and from it on')
    .option('--tables <ids>', 'only these tables, by their ids with commas between; or all')
    .option('--publish', 'make a publishable copy too, small numbers left out, on a sheet of its own')
    .option(
      '--count-by <day>',
      'put complaints into the year by the day they were received, or decided; usual: each table by its own',
    )
    .option('--shares <of>', 'in tables with values across, percentages of each row, or each column; or none')
    .option('--keep', 'keep these choices on Complaints setup for the next time')
    .option('--fail-at <number>', 'make this round trip to the workbook fail')
    .option('--latency <milliseconds>', 'delay each round trip')
    .action(async (log: string, given) => {
      outcome.status = await buildReport(log, read(buildOptions, given), terminal);
    });
}

function addFlags(program: Command, terminal: Terminal, outcome: { status: number }): void {
  withFaults(withCommon(withLog(program.command('flag <log>'))))
    .description('Put flags on the log, and the chase list beside it.')
    .option('--out <file>', 'the workbook to write, with the flags in it')
    .option('--status-columns', 'also add columns beside the log that say the statuses in words')
    .action(async (log: string, given) => {
      outcome.status = await flagFile(log, read(flagOptions, given), terminal);
    });
  withFaults(withCommon(program.command('remove <workbook>')))
    .description('Take away everything the add-in ever added.')
    .option('--out <file>', 'the workbook to write, without it')
    .action(async (workbook: string, given) => {
      outcome.status = await removeFromFile(workbook, read(removeOptions, given), terminal);
    });
}

function withFaults(command: Command): Command {
  return command
    .option('--fail-at <number>', 'make this round trip to the workbook fail')
    .option('--latency <milliseconds>', 'delay each round trip');
}

function addFiles(program: Command, terminal: Terminal, outcome: { status: number }): void {
  withCommon(program.command('recalc <workbook>'))
    .description("Work out the cells that hold the add-in's functions.")
    .option('--out <file>', 'the workbook to write')
    .action((workbook: string, given) => recalculateFile(workbook, read(recalcOptions, given), terminal));
  withCommon(program.command('script <script> [workbook]'))
    .description('Run plain Office.js code on a workbook, as Script Lab would.')
    .option('--out <file>', 'where to write the workbook as the script left it')
    .action(async (script: string, workbook: string | undefined, given) => {
      outcome.status = await runScriptFile(script, workbook, read(scriptOptions, given), terminal);
    });
}

function withLog(command: Command): Command {
  return command
    .option('--sheet <name>', 'read the log on this sheet (may be given several times)', collected)
    .option('--table <name>', 'read the log in this table (may be given several times)', collected);
}

function withCommon(command: Command): Command {
  return command
    .option('--json', 'print one JSON document and nothing else')
    .option('--today <date>', 'the day the work is done as at, YYYY-MM-DD (today when not given)');
}

function collected(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

function read<T extends z.ZodType>(schema: T, given: unknown): z.output<T> {
  return checkedOptions(schema, given);
}
