import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bankHolidays } from '../src/domain/calendar/bankHolidays';
import { dayFromIso } from '../src/domain/calendar/day';
import type { Day } from '../src/domain/calendar/day';
import { libreOfficeIfAny, libreOfficeVersion, secondsToShow } from './timeLibreOffice';

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
  const program = libreOfficeIfAny();
  if (program === null) return null;

  const folder = mkdtempSync(join(tmpdir(), 'due-dates-'));
  try {
    const typed = answers.map((answer) => number(dayFromIso(answer) ?? 0));
    const formulas = questions.map((_, row) => formula(row + 1));
    const open = (name: string, cells: readonly string[]) => {
      const path = join(folder, `${name}.fods`);
      writeFileSync(path, sheetOf(questions, cells));
      return () => secondsToShow(program, folder, path);
    };
    const [without, withThem] = [open('typed', typed), open('formulas', formulas)];
    // The first start makes LibreOffice's own profile.
    without();
    const withoutFormulas = without();
    const withFormulas = withThem();
    return {
      version: libreOfficeVersion(program),
      dates: datesIn(readFileSync(join(folder, 'formulas.csv'), 'utf8')),
      withFormulas,
      withoutFormulas,
      seconds: withFormulas - withoutFormulas,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
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
