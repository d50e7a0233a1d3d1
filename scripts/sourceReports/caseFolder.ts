import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayFromIso, displayText, type Day } from '../../src/domain/calendar/day';
import { createWorkingCalendar } from '../../src/domain/calendar/workingDays';

/** A row of a log, by its headings; a blank is "". */
export type LogRow = Readonly<Record<string, string>>;

/** What a case settles on Complaints setup: rows of its tables, each in the order of the table's headings. */
export interface CaseSetup {
  readonly SetupWords?: readonly (readonly string[])[];
  readonly SetupLists?: readonly (readonly string[])[];
  readonly SetupPublished?: readonly (readonly string[])[];
  readonly SetupContext?: readonly (readonly string[])[];
}

const setupHeadings = {
  SetupColumns: ['Field', 'Your heading', 'Sheet', 'How'],
  SetupWords: ['Field', 'Your word', 'Means'],
  SetupLists: ['Field', 'Value', 'Group'],
  SetupClosures: ['Date', 'Reason'],
  SetupTimescales: ['Procedure', 'Clock', 'Working days', 'Extended working days', 'Counts from', 'Source'],
  SetupPublished: ['Year', 'Table', 'Row', 'Column', 'Figure'],
  SetupContext: ['Year', 'Measure', 'Team', 'Figure'],
  SetupReport: ['Setting', 'Value'],
} as const;

const casesFolder = join(__dirname, '..', '..', 'test', 'cases');
const calendar = createWorkingCalendar([]);

/** Writes log.csv of a case, and its Complaints setup with the workbook.md that names the setup's tables. */
export function writeCase(name: string, rows: readonly LogRow[], setup: CaseSetup | null = null): void {
  const folder = join(casesFolder, name);
  mkdirSync(folder, { recursive: true });
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))];
  writeFileSync(join(folder, 'log.csv'), csv(lines));
  if (setup) writeSetup(folder, setup);
}

/** Each value as many times as is counted, in the order given. */
export function spread(counts: Readonly<Record<string, number>>): string[] {
  return Object.entries(counts).flatMap(([value, count]) => Array<string>(count).fill(value));
}

/**
 * A record's share of the mentions, which are dealt out one by one, so that none has a value twice.
 *
 * @param mentions each value as many times as it is mentioned
 * @param index the record's place among the records, from 0
 */
export function mentionsOf(mentions: readonly string[], records: number, index: number): string {
  return mentions.filter((_, place) => place % records === index).join('; ');
}

export function isoDay(iso: string): Day {
  const day = dayFromIso(iso);
  if (day === null) throw new Error(`${iso} is not a date.`);
  return day;
}

export function workingDay(start: Day, days: number): Day {
  const day = calendar.addWorkingDays(start, days);
  if (day === null) throw new Error('Outside the years whose bank holidays are known.');
  return day;
}

/** As the log's cell shows it: 14/03/2025. */
export function cell(day: Day): string {
  return displayText(day);
}

function writeSetup(folder: string, setup: CaseSetup): void {
  const lines: (readonly string[])[] = [];
  const places: string[] = [];
  for (const [table, headings] of Object.entries(setupHeadings)) {
    const rows = setup[table as keyof CaseSetup] ?? [headings.map(() => '')];
    const first = lines.length + 1;
    lines.push(headings, ...rows, []);
    const lastColumn = String.fromCharCode('A'.charCodeAt(0) + headings.length - 1);
    places.push(`- Table: ${table} = Complaints setup!A${first}:${lastColumn}${first + rows.length}`);
  }
  writeFileSync(join(folder, 'Complaints setup.csv'), csv(lines));
  writeFileSync(join(folder, 'workbook.md'), ['- Sheets: log | Complaints setup', ...places, ''].join('\n'));
}

function csv(lines: readonly (readonly string[])[]): string {
  return lines.map((line) => `${line.map(csvField).join(',')}\r\n`).join('');
}

function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
