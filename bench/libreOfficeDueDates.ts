import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findLibreOffice } from '../scripts/findPrograms.cjs';
import { bankHolidays } from '../src/domain/calendar/bankHolidays';
import { dayFromIso } from '../src/domain/calendar/day';
import type { Day } from '../src/domain/calendar/day';

/** What LibreOffice's WORKDAY made of a column, and how long it took, in seconds of the processor. */
export interface LibreOfficeDueDates {
  readonly version: string;
  readonly dates: readonly string[];
  /** From starting to ending: the sheet with the formulas, and the same with the dates typed in their place. */
  readonly withFormulas: number;
  readonly withoutFormulas: number;
  /** The one less the other: working the formulas out. */
  readonly seconds: number;
}

interface Question {
  readonly start: Day;
  readonly workingDays: number;
}

/**
 * Opens a sheet of the questions with `WORKDAY(start; days; holidays)` beside each, and saves what it shows. Starting, reading
 * 100,000 rows and writing them take far longer than the formulas, so the same sheet without them is taken off.
 *
 * @param answers the dates that stand in place of the formulas
 * @returns null when there is no LibreOffice, or no shell that tells what a program took of the processor
 */
export function libreOfficeDueDates(
  questions: readonly Question[],
  answers: readonly string[],
): LibreOfficeDueDates | null {
  const program = programIfAny();
  if (program === null || process.platform === 'win32') return null;

  const folder = mkdtempSync(join(tmpdir(), 'due-dates-'));
  try {
    const typed = answers.map((answer) => number(dayFromIso(answer) ?? 0));
    const formulas = questions.map((_, row) => formula(row + 1));
    const open = (name: string, cells: readonly string[]) => {
      const path = join(folder, `${name}.fods`);
      writeFileSync(path, sheetOf(questions, cells));
      return () => convert(program, folder, path);
    };
    const [without, withThem] = [open('typed', typed), open('formulas', formulas)];
    // The first start makes LibreOffice's own profile.
    without();
    const withoutFormulas = without();
    const withFormulas = withThem();
    return {
      version: versionOf(program),
      dates: datesIn(readFileSync(join(folder, 'formulas.csv'), 'utf8')),
      withFormulas,
      withoutFormulas,
      seconds: withFormulas - withoutFormulas,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function programIfAny(): string | null {
  try {
    return findLibreOffice();
  } catch {
    return null;
  }
}

/** @returns seconds of the processor, as the shell tells them of what it ran: "0m5.120s 0m0.340s" in its second line */
function convert(program: string, folder: string, path: string): number {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  // Commas, quotes, UTF-8, from the first row, English (United Kingdom), cells as they are shown.
  const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,2057,false,true';
  const words = [profile, '--headless', '--norestore', '--convert-to', csv, '--outdir', folder, path];
  const script = '"$0" "$@" >&2 || exit 1; times';
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script, program, ...words], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`LibreOffice failed: ${stderr}`);
  const ofChildren = stdout.trim().split('\n')[1] ?? '';
  return [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (total, [, minutes, seconds]) => total + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

function versionOf(program: string): string {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return /\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? '';
}

function datesIn(csv: string): string[] {
  const lines = csv.trimEnd().split('\n');
  return lines.map((line) => line.split(',')[2] ?? '');
}

/** A start, its working days and the answer in each row; the holidays beside the first ones. */
function sheetOf(questions: readonly Question[], answers: readonly string[]): string {
  const rows = questions.map(({ start, workingDays }, row) => {
    const holiday = bankHolidays[row];
    const beside = holiday ? `<table:table-cell/>${number(holiday.day)}` : '';
    return `<table:table-row>${number(start)}${number(workingDays)}${answers[row]}${beside}</table:table-row>`;
  });
  const uri = 'urn:oasis:names:tc:opendocument:xmlns';
  const names = ['office', 'table', 'style'].map((name) => `xmlns:${name}="${uri}:${name}:1.0"`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${names.join(' ')} xmlns:number="${uri}:datastyle:1.0" xmlns:of="${uri}:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="iso"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>
<style:style style:name="date" style:family="table-cell" style:data-style-name="iso"/>
</office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="Days">${rows.join('\n')}</table:table></office:spreadsheet></office:body>
</office:document>`;
}

function number(value: number): string {
  return `<table:table-cell table:style-name="date" office:value-type="float" office:value="${value}"/>`;
}

function formula(row: number): string {
  const range = `[.$E$1:.$E$${bankHolidays.length}]`;
  return `<table:table-cell table:style-name="date" table:formula="of:=WORKDAY([.A${row}];[.B${row}];${range})"/>`;
}
