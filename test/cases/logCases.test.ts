import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isoText } from '../../src/domain/calendar/day';
import { parseTextDate } from '../../src/domain/calendar/textDate';
import { complaintOf } from '../actions/addinOffice';
import { caseCell } from './caseCells';
import { checkedCase, type CheckedCase } from './checkedCase';
import { expectedLog, type ExpectedLog } from './expectedLog';
import { findingRows, knownFacts } from './understood';

jest.setTimeout(60_000);

/** Each case is a folder: the sheets of a workbook as .csv, and expected.md with what must be read and found in it. */
const logs = readdirSync(__dirname)
  .filter((name) => existsSync(join(__dirname, name, 'expected.md')))
  .map((name) => ({ name, folder: join(__dirname, name), markdown: read(name) }))
  .filter(({ markdown }) => /^## (?:Understood|Refused)$/m.test(markdown))
  .map(({ name, folder, markdown }) => ({ name, folder, expected: expectedLog(markdown) }));
const readable = logs.filter(({ expected }) => expected.refused === null);
const refused = logs.filter(({ expected }) => expected.refused !== null);

test('there are logs of at least 25 kinds', () => {
  expect(logs.length).toBeGreaterThanOrEqual(25);
});

describe.each(readable)('$name: $expected.title', ({ folder, expected }) => {
  let checked: CheckedCase;

  beforeAll(async () => {
    checked = await checkedCase(folder, todayOf(expected), chosenIn(expected));
  });

  test('it is understood', () => {
    const { facts, columns } = knownFacts(checked.check);
    expect(facts).toEqual({ ...factsOfNone, ...understoodFacts(expected) });
    expect(expected.columns.rows.length).toBeGreaterThan(1);
    const told = columns.map((column) => only(column, expected.columns.headings));
    expect(told).toEqual(expect.arrayContaining([...expected.columns.rows]));
  });

  test('its rows are these cases', () => {
    const { headings, rows } = expected.cases;
    const cases = checked.cases.map((record) =>
      Object.fromEntries(headings.map((heading) => [heading, caseCell(record, heading)])),
    );
    expect(cases).toEqual(rows);
  });

  test('these are all its findings', () => {
    const found = findingRows(checked.check);
    expect(found.map(({ row }) => row)).toEqual(expected.findings.rows.map(({ Message: _, ...row }) => row));
    for (const [index, { message }] of found.entries()) {
      expect(message).toMatch(messageStart(expected.findings.rows[index]?.['Message'] ?? ''));
    }
  });

  test('nothing in the file has changed', () => {
    expect(checked.changedParts).toEqual([]);
  });
});

describe.each(refused)('$name: $expected.title', ({ folder, expected }) => {
  test('the officer is told why it cannot be read, and what to do', async () => {
    const told = complaintOf(checkedCase(folder, todayOf(expected), chosenIn(expected)));
    expect(await told).toEqual({ name: 'AddinError', message: expected.refused });
  });
});

/** What an expected.md need not say: that there is nothing of the kind. */
const factsOfNone = { 'Hidden rows': '0', 'Not recognised': '', Repeated: '', 'No records': '' };

/** Without what the officer gave. */
function understoodFacts({ facts }: ExpectedLog): Record<string, string> {
  return Object.fromEntries([...facts].filter(([name]) => name !== 'As at' && name !== 'Sheets chosen'));
}

function only(row: Readonly<Record<string, string>>, headings: readonly string[]): Record<string, string> {
  return Object.fromEntries(headings.map((heading) => [heading, row[heading] ?? '']));
}

function read(name: string): string {
  return readFileSync(join(__dirname, name, 'expected.md'), 'utf8');
}

function todayOf({ facts }: ExpectedLog): string {
  const day = parseTextDate(facts.get('As at') ?? '30/04/2025');
  if (day === null) throw new Error('expected.md must say "As at" with a date.');

  return isoText(day);
}

function chosenIn({ facts }: ExpectedLog): readonly string[] {
  return facts.get('Sheets chosen')?.split('; ') ?? [];
}

/** The whole message, or its beginning when it is written with "…" at its end. */
function messageStart(text: string): RegExp {
  const plain = text.replace(/…$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(text.endsWith('…') ? `^${plain}` : `^${plain}$`);
}
