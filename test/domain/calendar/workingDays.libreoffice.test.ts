import { bankHolidays, knownFrom } from '../../../src/domain/calendar/bankHolidays';
import type { Day } from '../../../src/domain/calendar/day';
import { createWorkingCalendar } from '../../../src/domain/calendar/workingDays';
import { day } from '../../day';
import { convert } from '../../libreoffice';

/** The counts asked of each start in turn: every limit of the law, some others, and back. */
const counts = [1, 2, 5, 10, 15, 20, 25, 30, 40, 50, 65, 3, -1, -5, -20, 0];
const starts = Array.from({ length: 1150 }, (_, index) => (knownFrom + 60 + index * 11) as Day);
const questions = starts.map((start, index) => ({ start, count: counts[index % counts.length]! }));

/** Three closures: one that counts, one at a weekend, one on a bank holiday. */
const closures = [day('Fri 27 Dec 2024'), day('Sat 28 Dec 2024'), day('Wed 25 Dec 2024')];
const daysOff = [...bankHolidays.map((holiday) => holiday.day), ...closures];

test('WORKDAY and NETWORKDAYS of another spreadsheet give our answers, from 1995 to 2029', async () => {
  const calendar = createWorkingCalendar(closures);
  const ours = questions.map(({ start, count }) => {
    const answer = calendar.addWorkingDays(start, count)!;
    return [answer, count > 0 ? calendar.workingDaysBetween(start, answer) : 0];
  });

  expect(await answersOfLibreOffice()).toEqual(ours);
});

/** Each question as a row: the start, the count, WORKDAY, and NETWORKDAYS from the day after the start to that answer. */
async function answersOfLibreOffice(): Promise<number[][]> {
  const range = `[.$F$1:.$F$${daysOff.length}]`;
  const rows = questions.map(({ start, count }, index) => {
    const row = index + 1;
    const taken = `NETWORKDAYS([.A${row}]+1;[.C${row}];${range})`;
    return [
      number(start),
      number(count),
      formula(`WORKDAY([.A${row}];[.B${row}];${range})`),
      formula(count > 0 ? taken : '0'),
      '<table:table-cell/>',
      index < daysOff.length ? number(daysOff[index]!) : '',
    ].join('');
  });
  const written = await convert(new TextEncoder().encode(flatSpreadsheet(rows)), 'fods', 'fods');
  return answersIn(new TextDecoder().decode(written));
}

function answersIn(spreadsheet: string): number[][] {
  const cells = [...spreadsheet.matchAll(/<table:table-cell[^>]*table:formula="[^>]*>/g)];
  // WORKDAY gives a date; NETWORKDAYS a number.
  const values = cells.map(([cell]) => {
    const date = /office:date-value="([^"T]+)/.exec(cell)?.[1];
    return date
      ? (Date.parse(date) - Date.UTC(1899, 11, 30)) / 86_400_000
      : Number(/office:value="([^"]+)"/.exec(cell)?.[1]);
  });
  return questions.map((_, index) => values.slice(index * 2, index * 2 + 2));
}

function number(value: number): string {
  return `<table:table-cell office:value-type="float" office:value="${value}"/>`;
}

function formula(text: string): string {
  return `<table:table-cell table:formula="of:=${text}"/>`;
}

function flatSpreadsheet(rows: readonly string[]): string {
  const names = ['office', 'table'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  const body = rows.map((row) => `<table:table-row>${row}</table:table-row>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${names.join(' ')} xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="Days">${body}</table:table></office:spreadsheet></office:body>
</office:document>`;
}
