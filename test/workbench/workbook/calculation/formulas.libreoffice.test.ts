import { writeXlsx } from '../../../../workbench/workbook/xlsx/writeXlsx';
import { sheetsAsShown } from '../../../libreoffice';
import { formulaCases } from './formulaCases';
import { formulaLog } from './formulaLog';

/** What LibreOffice 7.4, the oldest in use, does not have, or has otherwise than Excel. */
const notThere =
  /\b(LET|LAMBDA|MAP|REDUCE|XLOOKUP|XMATCH|UNIQUE|SORT|FILTER|SEQUENCE|TAKE|HSTACK|TEXTBEFORE|Twice)\(|^=@/;

/** Excel's own ways that LibreOffice does not share, each with the reason. */
const differs: Readonly<Record<string, string>> = {
  '=3>2>1': 'TRUE is more than any number in Excel; it is 1 there.',
  '="z"<FALSE': 'Likewise.',
  '=0^0': '1 there.',
  '="12/05/2024"+1': 'It reads dates as the United States write them, without a setting of ours.',
  '=DATEVALUE("12/05/2024")': 'Likewise.',
  '=DATEVALUE("12 May 2024")': 'Likewise.',
  '=ROWS(Log)': 'It takes a table for its rows and its headings.',
  '=ROWS(Log[#All])': 'It does not know #All.',
  '=INDEX(Log[#Headers],2)': 'It does not know #Headers alone.',
  '=AND(TRUE,1,"TRUE")': 'It takes no text for a truth.',
  '=DATE(1900,2,28)': 'Its days before March 1900 are one more, as it knows no 29 February 1900.',
  '=DAY(60)': 'Likewise.',
  '=DATE(124,1,1)': 'It has years before 1900.',
  '=WEEKNUM(DATE(2024,12,31))': 'It takes the last days of the year for the first week of the next.',
  '=COUNTA(D2:D6)': 'It reads a cell that holds an empty text as blank.',
  '=TRUE&""': '1 there.',
};

const firstRow = 30;
const column = 51;

test('LibreOffice gives the same for the formulas of the tests, where it has their functions', async () => {
  const cases = Object.values(formulaCases)
    .flat()
    .filter(([formula]) => !notThere.test(formula) && !(formula in differs) && !formula.includes('TODAY'));
  expect(cases.length).toBeGreaterThan(150);
  const workbook = formulaLog();
  const [sheet] = workbook.sheets;
  cases.forEach(([formula], i) => {
    sheet?.setFormula(firstRow + i, column, formula.slice(1));
    const rect = { row: firstRow + i, column, rows: 1, columns: 1 };
    // As a dynamic formula of Excel's works: on whole ranges.
    if (sheet) sheet.rowAt(firstRow + i).arrays = new Map([[column, rect]]);
  });
  const sheets = await sheetsAsShown(writeXlsx(workbook), 'stored');
  const shown = sheets.get('My log') ?? [];
  const disagreements = cases.flatMap(([formula, expected], i) => {
    const theirs = shown[firstRow + i]?.[column] ?? '';
    return agrees(firstCell(expected), theirs) ? [] : [{ formula, excel: firstCell(expected), theirs }];
  });
  expect(disagreements).toEqual([]);
});

function firstCell(expected: unknown): unknown {
  return Array.isArray(expected) ? (expected as unknown[][])[0]?.[0] : expected;
}

function agrees(expected: unknown, theirs: string): boolean {
  if (typeof expected === 'number')
    return Math.abs(Number(theirs) - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  if (typeof expected === 'boolean') return theirs === (expected ? '1' : '0');
  const isError = typeof expected === 'string' && /^#.*[!?A]$/.test(expected);
  return isError ? /^(#|Err:)/.test(theirs) : theirs === expected;
}
