import { cellText, isExcelError } from '../log/cellText';
import { readColumns } from '../log/logRegion';
import type { LogRegion, ReadColumn } from '../log/logRegion';
import type { RowEntry } from '../log/parseRows';
import type { ParsedLog } from '../log/readLog';
import { createSettleWord } from '../log/settleWords';
import type { SettledWord } from '../log/settleWords';
import type { FixedList } from '../log/unifySpellings';
import { councilWords } from './councilWords';
import type { Fix } from './fix';
import type { Change, FixableCell, FixDefinition } from './fixDefinition';
import { knownWords } from './knownWords';
import { realDates } from './realDates';
import { realNumbers } from './realNumbers';
import { spaces } from './spaces';
import { staysRecord } from './staysRecord';
import type { PlacedFix } from './staysRecord';
import { wordsOfColumn } from './wordsOfColumn';

/** What the log was read with. */
export interface FixSettings {
  readonly words?: readonly SettledWord[];
  readonly lists?: readonly FixedList[];
}

type ColumnChange = Change & Pick<Fix, 'kind'>;
type ColumnFixes = (raw: string, entry: RowEntry) => ColumnChange | null;

/** The first that has something to put right gives the whole of the new cell, spaces and all. */
const definitions: readonly FixDefinition[] = [realDates, realNumbers, knownWords, councilWords, spaces];
/** Words repeat from row to row; more different ones than this are not words. */
const longestMemory = 5_000;

/**
 * Every cell of the log's records that can be put right without a doubt, row by row as they were read. No figure changes by
 * it. Free text and cells we do not read are left alone. Whether a cell holds a formula only the workbook knows: such a cell
 * is passed over when the fixes are made.
 *
 * @param settings what the log was read with
 */
export function certainFixes(parsed: ParsedLog, settings: FixSettings = {}): readonly Fix[] {
  const { words = [], lists = [] } = settings;
  const settled = createSettleWord(words.map((word) => ({ ...word, means: '' })));
  const columnsOf = new Map(
    parsed.regions.map((region) => {
      const columns = readColumns(region).filter(({ column }) => column.kind !== 'text');
      return [
        region,
        columns.map((column) => ({ column, fixes: columnFixes(region, column, lists, settled) })),
      ];
    }),
  );
  return parsed.entries.flatMap((entry) => {
    const columns = columnsOf.get(entry.region) ?? [];
    const placed = columns.flatMap(({ column, fixes }) => fixIn(entry, column, fixes));
    return staysRecord(entry, placed) ? placed.map(({ fix }) => fix) : [];
  });
}

function fixIn(
  entry: RowEntry,
  { column, heading, index, letter }: ReadColumn,
  fixes: ColumnFixes,
): PlacedFix[] {
  const { sheet } = entry.region.area;
  const before = sheet.values[entry.at.row - sheet.firstRow]?.[index] ?? '';
  if (typeof before !== 'string' || before === '') return [];

  const change = fixes(before, entry);
  if (!change) return [];

  return [{ index, fix: { ...entry.at, column: letter, field: column.id, heading, before, ...change } }];
}

function columnFixes(
  region: LogRegion,
  { column, heading, index }: ReadColumn,
  lists: readonly FixedList[],
  settled: ReturnType<typeof createSettleWord>,
): ColumnFixes {
  const listed = lists.filter(({ field }) => field === column.id).flatMap(({ values }) => values);
  const isSettled = (word: string) => word !== '' && settled(column, word) === '';
  const words = wordsOfColumn(region, column, index, isSettled);
  const known = new Map<string, ColumnChange | null>();
  const isDoubtful = region.recognised.matched.some(
    (match) => match.heading.column === index && match.couldBe.length > 0,
  );
  return (raw, entry) => {
    // What the Ombudsman decided is in the Ombudsman's words; and a column that could be theirs was told by its words, so that
    // with others it could be taken for another one.
    const onlySpaces = column.kind === 'outcome' && (isDoubtful || isOmbudsmans(entry));
    const before = onlySpaces ? undefined : known.get(raw);
    if (before !== undefined) return before;

    const value = entry.values[column.id];
    const cell = { column, heading, raw, text: cellText(raw), value, listed, isSettled, words };
    const change = isExcelError(cell.text) ? null : firstChange(cell, onlySpaces ? [spaces] : definitions);
    if (!onlySpaces && known.size < longestMemory) known.set(raw, change);
    return change;
  };
}

function firstChange(cell: FixableCell, among: readonly FixDefinition[]): ColumnChange | null {
  for (const { kind, change } of among) {
    const found = kind !== 'spaces' && cell.isSettled(cell.text) ? null : change(cell);
    if (found) return { kind, ...found };
  }
  return null;
}

function isOmbudsmans({ values, region }: RowEntry): boolean {
  if (values.stage?.kind !== 'stage') return region.meaning.stage === 'ombudsman';

  return 'stage' in values.stage.meaning && values.stage.meaning.stage === 'ombudsman';
}
