import { analyseLog } from '../../src/domain/analyseLog';
import { sentenceText } from '../../src/domain/reports/sentenceParts';
import type { AnalyseLogInput } from '../../src/domain/analyseLog';
import { reportingYear } from '../../src/domain/calendar/period';
import type { Period } from '../../src/domain/calendar/period';
import { AddinError } from '../../src/domain/errors';
import type { PlainValue, SheetValues } from '../../src/domain/log/sheetValues';
import { day } from '../day';
import { printed } from './reports/aCase';

const headings = ['Reference', 'Date received', 'Team', 'Issue', 'Stage 1 responded', 'Stage 1 outcome'];
const june = day('Mon 3 Jun 2024');

function sheet(...rows: readonly (readonly PlainValue[])[]): SheetValues {
  return {
    name: 'Complaints log',
    firstRow: 1,
    firstColumn: 1,
    values: [headings, ...rows],
    tables: [],
    hiddenRows: [],
  };
}

const log = sheet(
  ['C/1', day('Mon 5 Jun 2023'), 'Team A', 'Delay', day('Mon 19 Jun 2023'), 'Upheld'],
  ['C/2', june, 'Team A', 'Delay', day('Mon 17 Jun 2024'), 'Not upheld'],
  ['C/3', june, 'Team B', 'Cost', day('Tue 18 Jun 2024'), 'Upheld'],
  ['C/4', june, 'Team B', 'Delay', '', ''],
);

function analyse(told: Partial<AnalyseLogInput> = {}) {
  return analyseLog({
    sheets: [log],
    period: reportingYear('2024-25') as Period,
    today: day('Mon 30 Jun 2025'),
    closures: [],
    tables: 'default',
    ...told,
  });
}

describe('From the log’s cells to the annual report', () => {
  const report = analyse();
  const table = (id: string) => report.tables.find((each) => each.id === id);

  test('tables count the log', () => {
    expect(printed(table('issues')!)).toEqual([
      'Delay | 2 | 66.7 | 1 | 1 | 100',
      'Cost | 1 | 33.3 | 0 | 1 | -',
      'All mentions | 3 | - | 1 | 2 | 200',
    ]);
  });

  test('each figure leads back to the rows it counts, as the sheet numbers them', () => {
    expect(table('issues')?.rows[0]?.tracedTo[0]).toEqual([
      { sheet: 'Complaints log', row: 3 },
      { sheet: 'Complaints log', row: 5 },
    ]);
  });

  test('a sheet called "Complaints log" does not tell that there were no compliments', () => {
    expect(printed(table('records-by-year')!).slice(0, 4)).toEqual([
      'Statutory complaints | 1 | 3',
      'Corporate complaints | - | -',
      'All complaints | 1 | 3',
      'Compliments | - | -',
    ]);
  });

  test('sentences say what the tables tell', () => {
    expect(report.sentences.map(sentenceText)).toContain(
      'The most common issue was Delay (2 complaints, 66.7%).',
    );
  });

  test('tidy data stand beside them', () => {
    expect(report.data.map(({ id, rows }) => [id, rows.length])).toEqual([
      ['records', 4],
      ['stages', 4],
      ['clocks', 3],
      ['issues', 4],
      ['complainants', 4],
      ['caseflow', 6],
      ['gaps', 0],
    ]);
  });

  test('every check holds, and what the log cannot feed is named', () => {
    expect(report.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(report.checks.map(({ detail }) => detail)).toContain(
      'ethnicity: the log has no column for Ethnicity (ethnicity).',
    );
  });

  test('the council’s own closure days move due dates', () => {
    const within10 = (closures: AnalyseLogInput['closures']) =>
      analyse({ closures }).tables.find(({ id }) => id === 'stage1-timescales')?.rows[0]?.values[0];
    expect(within10([])).toBe(1);
    expect(within10([day('Wed 12 Jun 2024')])).toBe(2);
  });
});

describe('What the officer can put right is refused in one plain sentence', () => {
  test('a year in which no complaint was received: the sentence names the years the log holds', () => {
    const empty = () => analyse({ period: reportingYear('2030-31') as Period });
    expect(empty).toThrow(AddinError);
    expect(empty).toThrow(
      'No complaint in the log was received in 2030-31; choose a year it holds: 2023-24 or 2024-25.',
    );
  });

  test('a year that has not come yet, though the log has complaints dated in it', () => {
    expect(() => analyse({ today: day('Fri 31 May 2024') })).toThrow(
      'No complaint in the log was received in 2024-25; choose a year it holds: 2023-24.',
    );
  });

  test('a table that does not exist', () => {
    expect(() => analyse({ tables: ['isues'] })).toThrow(/^There is no table called "isues"; choose from: /);
  });
});
