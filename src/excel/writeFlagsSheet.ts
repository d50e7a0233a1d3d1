import {
  flagMeanings,
  flagStatuses,
  flagWords,
  plainMeanings,
  statusWords,
} from '../domain/flags/flagStatus';
import type { FlagNames } from '../domain/flags/flagNames';
import type { FlagWord } from '../domain/flags/flagWords';
import { areaRange } from './cellAddress';
import type { CellArea } from './cellAddress';
import type { ExcelSession } from './excelSession';
import { flagLooks } from './flagLooks';
import { addFlagName } from './flagNames';
import { palette } from './palette';
import { asText } from './plainText';
import { rowBlocks } from './rowBlocks';
import { formatHeadings, ruleAt, setUpPage, writeLinesAcross, writeTitle } from './sheetPage';

/** What the sheet of the flags says: what they mean, where they stand, and the words they know. */
export interface FlagsPage {
  readonly title: string;
  readonly lines: readonly string[];
  /** A line for each clock of each part of the log. */
  readonly places: readonly FlagPlace[];
  /** Whether columns of the log say the statuses in words, those too that have no flag. */
  readonly hasStatusColumns: boolean;
  readonly words: readonly FlagWord[];
  readonly names: FlagNames;
}

export interface FlagPlace {
  readonly clock: string;
  readonly sheet: string;
  /** "Stage 1 responded, column J" */
  readonly column: string;
  readonly limit: string;
}

const widths = [110, 190, 190, 250];
const wordsColumn = 5;
const digitsColumn = 7;
const noRows: CellArea = { row: 0, column: 0, rows: 1, columns: 1 };

/** Writes the sheet, and names its lists for the flags' formulas. */
export async function writeFlagsSheet(
  session: ExcelSession,
  sheet: Excel.Worksheet,
  { title, lines, places, hasStatusColumns, words, names }: FlagsPage,
): Promise<void> {
  setUpPage(sheet, { frozenRows: 1 });
  widths.forEach((width, column) => {
    areaRange(sheet, { ...noRows, column }).format.columnWidth = width;
  });
  writeTitle(sheet, title);
  writeLinesAcross(sheet, lines, widths);
  const keyRow = lines.length + 2;
  const keyRows = writeKey(sheet, keyRow, hasStatusColumns);
  writePlaces(sheet, keyRow + keyRows + 1, places);
  await writeWords(session, sheet, words, names);
}

/** Each flag as it looks; and the words that have none. @returns how many rows that takes */
function writeKey(sheet: Excel.Worksheet, row: number, hasStatusColumns: boolean): number {
  const lines = [
    [hasStatusColumns ? 'Status' : 'Flag', 'What it means', 'How it looks'],
    ...flagStatuses.map((status) =>
      [flagWords[status], flagMeanings[status], flagLooks[status].words].map(asText),
    ),
    ...(hasStatusColumns ? plainLines() : []),
  ];
  const area: CellArea = { row, column: 0, rows: lines.length, columns: 3 };
  areaRange(sheet, area).values = lines;
  areaRange(sheet, area).format.wrapText = true;
  areaRange(sheet, area).format.verticalAlignment = 'Top';
  formatHeadings(areaRange(sheet, { ...area, rows: 1 }));
  flagStatuses.forEach((status, index) => {
    const { format } = areaRange(sheet, { ...noRows, row: row + 1 + index });
    const { fill, ink, bold, italic, border } = flagLooks[status];
    format.fill.color = fill;
    format.font.color = ink;
    format.font.bold = bold;
    format.font.italic = italic;
    for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
      format.borders.getItem(side).style = border.style;
      format.borders.getItem(side).color = border.color;
    }
    format.rowHeight = 32;
  });
  return lines.length;
}

function plainLines(): string[][] {
  const plain = Object.entries(plainMeanings) as [keyof typeof plainMeanings, string][];
  return plain.map(([status, meaning]) =>
    [statusWords[status], meaning, 'no flag; in the columns of words only'].map(asText),
  );
}

function writePlaces(sheet: Excel.Worksheet, row: number, places: readonly FlagPlace[]): void {
  const area: CellArea = { row, column: 0, rows: places.length + 1, columns: 4 };
  areaRange(sheet, area).values = [
    ['Sheet', 'Deadline', 'Its flag stands in', 'Limit'],
    ...places.map(({ sheet: name, clock, column, limit }) => [name, clock, column, limit].map(asText)),
  ];
  areaRange(sheet, area).format.wrapText = true;
  areaRange(sheet, area).format.verticalAlignment = 'Top';
  formatHeadings(areaRange(sheet, { ...area, rows: 1 }));
  ruleAt(areaRange(sheet, area), 'InsideHorizontal');
  sheet.pageLayout.setPrintArea(areaRange(sheet, { row: 0, column: 0, rows: row + area.rows, columns: 4 }));
}

async function writeWords(
  session: ExcelSession,
  sheet: Excel.Worksheet,
  words: readonly FlagWord[],
  names: FlagNames,
): Promise<void> {
  const head = areaRange(sheet, { row: 0, column: wordsColumn, rows: 1, columns: 3 });
  head.values = [[asText('For the flags’ formulas: leave these columns as they are.'), '', '']];
  head.format.font.color = palette.quietInk;
  const cells = words.map(({ key, value }) => [asText(key), value]);
  for (const { first, count, weight } of rowBlocks(cells)) {
    await session.makeRoom(weight);
    const block = { row: 1 + first, column: wordsColumn, rows: count, columns: 2 };
    areaRange(sheet, block).values = cells.slice(first, first + count);
  }
  const digits: CellArea = { row: 1, column: digitsColumn, rows: 10, columns: 1 };
  areaRange(sheet, digits).values = Array.from({ length: 10 }, (_, digit) => [digit]);

  const list = { row: 1, column: wordsColumn, rows: words.length, columns: 1 };
  areaRange(sheet, { ...list, columns: 3, rows: Math.max(10, words.length) }).format.font.color =
    palette.quietInk;
  addFlagName(session, names.keys, areaRange(sheet, list));
  addFlagName(session, names.values, areaRange(sheet, { ...list, column: wordsColumn + 1 }));
  addFlagName(session, names.digits, areaRange(sheet, digits));
}
