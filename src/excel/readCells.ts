import type { PlainValue } from '../domain/log/sheetValues';
import { isAnswerTooLarge } from './excelSession';
import type { ExcelSession } from './excelSession';
import { mostRows } from './rowBlocks';

/** Excel answers with up to 5 MB; what comes is only reckoned, so there is room to be wrong. */
const answerCharacters = 4_000_000;
/** Of a cell not yet seen. */
const firstGuess = 24;
/** Blocks to come may be wordier than those read. */
const margin = 1.15;

/** How far the reading of one range has come. */
interface Reading {
  readonly what: 'values' | 'formulas';
  readonly range: Excel.Range;
  readonly values: PlainValue[][];
  charactersARow: number;
}

interface LoadedBlock {
  readonly reading: Reading;
  readonly rows: number;
  readonly range: Excel.Range;
}

/**
 * Reads cells in blocks of at most 5,000 rows a round trip, small ranges together, wide or wordy ones in fewer rows: what
 * a row weighs is measured as they come.
 *
 * @param ranges with their sizes loaded
 * @param what of a cell with a formula: what it shows, or the formula
 */
export async function readCells(
  session: ExcelSession,
  ranges: readonly Excel.Range[],
  what: 'values' | 'formulas' = 'values',
): Promise<readonly PlainValue[][][]> {
  const readings = ranges.map((range): Reading => ({
    what,
    range,
    values: [],
    charactersARow: range.columnCount * firstGuess,
  }));
  while (readings.some((reading) => rowsLeft(reading) > 0)) {
    const blocks = nextBlocks(readings);
    if (await arrived(session, blocks)) blocks.forEach(take);
    else askForFewer(blocks);
  }
  return readings.map(({ values }) => values);
}

function nextBlocks(readings: readonly Reading[]): readonly LoadedBlock[] {
  const blocks: LoadedBlock[] = [];
  let rowsFree = mostRows;
  let charactersFree = answerCharacters;
  for (const reading of readings) {
    const left = rowsLeft(reading);
    const fitting = Math.min(left, rowsFree, Math.floor(charactersFree / reading.charactersARow));
    // One row at the least goes in each round trip, whatever it weighs.
    const rows = blocks.length === 0 ? Math.max(fitting, Math.min(1, left)) : fitting;
    if (rows < 1) continue;
    blocks.push(loadBlock(reading, rows));
    rowsFree -= rows;
    charactersFree -= rows * reading.charactersARow;
  }
  return blocks;
}

function rowsLeft({ range, values }: Reading): number {
  return range.rowCount - values.length;
}

function loadBlock(reading: Reading, rows: number): LoadedBlock {
  const { range, values } = reading;
  const block = range.getCell(values.length, 0).getResizedRange(rows - 1, range.columnCount - 1);
  return { reading, rows, range: block.load(reading.what) };
}

/** False when the answer was too large for Excel. */
async function arrived(session: ExcelSession, blocks: readonly LoadedBlock[]): Promise<boolean> {
  try {
    await session.sync();
  } catch (error) {
    if (isAnswerTooLarge(error)) return false;
    throw error;
  }
  // Excel may leave out the values instead of refusing.
  return blocks.every(({ reading, range }) => (range[reading.what] as PlainValue[][] | null) !== null);
}

function askForFewer(blocks: readonly LoadedBlock[]): void {
  if (blocks.every(({ rows }) => rows === 1)) {
    throw new Error('One row of a sheet is more than Excel can send.');
  }
  for (const { reading } of blocks) reading.charactersARow *= 2;
}

function take({ reading, rows, range }: LoadedBlock): void {
  const values = range[reading.what] as PlainValue[][];
  reading.values.push(...values);
  reading.charactersARow = Math.max(1, (JSON.stringify(values).length / rows) * margin);
}
