import type { Finding } from '../finding';
import { partsIn } from './cellValue';
import type { RowValues } from './cellValue';
import { columnOf, columns } from './columns';
import type { FieldId } from './columns';
import { readColumns } from './logRegion';
import type { SettleWord } from './parseCell';
import type { RowEntry } from './parseRows';
import type { ReaderFindingId } from './readerFindings';
import { createValueSplitter } from './splitValues';
import type { JoinedValue } from './splitValues';
import { unifySpellings } from './unifySpellings';
import type { FixedList } from './unifySpellings';

export interface SettledEntries {
  readonly entries: readonly RowEntry[];
  readonly findings: readonly Finding[];
}

/** A value that joins others, the first row that has it, and how many do. */
interface JoinedCells extends JoinedValue {
  readonly first: RowEntry;
  rows: number;
}

/** What can be read only when every row has been: several values in one cell, and the spelling of each value. */
export function settleValues(
  entries: readonly RowEntry[],
  lists: readonly FixedList[],
  settle: SettleWord,
): SettledEntries {
  const findings: Finding[] = [];
  let settled = entries;
  for (const { id, kind } of columns) {
    if (kind === 'list') settled = splitField(id, settled, lists, settle, findings);
  }
  const unified = unifySpellings(
    settled.map(({ values }) => values),
    lists,
  );
  return {
    entries: settled.map((entry, place) => withValues(entry, unified[place] ?? entry.values)),
    findings,
  };
}

function splitField(
  field: FieldId,
  entries: readonly RowEntry[],
  lists: readonly FixedList[],
  settle: SettleWord,
  findings: Finding[],
): readonly RowEntry[] {
  const listed = lists.filter((list) => list.field === field).flatMap((list) => list.values);
  const alone = new Set<string>();
  for (const { values } of entries)
    for (const part of partsIn(values, field)) alone.add(settle(columnOf(field), part));
  if (alone.size === 0) return entries;

  const split = createValueSplitter(alone, listed);
  const joined = new Map<string, JoinedCells>();
  const settled = entries.map((entry) => {
    const typed = partsIn(entry.values, field);
    const parts: string[] = [];
    for (const part of typed) {
      const read = split(settle(columnOf(field), part));
      if (read.isUnclear) findings.push(unclear(entry, field, part));
      for (const each of read.joined) noteJoined(joined, entry, each);
      parts.push(...read.values);
    }
    if (parts.every((part, place) => part === typed[place])) return entry;

    return withValues(entry, { ...entry.values, [field]: { kind: 'list', parts: [...new Set(parts)] } });
  });
  findings.push(...[...joined.values()].map((cells) => joinedFinding(cells, field)));
  return settled;
}

function noteJoined(joined: Map<string, JoinedCells>, entry: RowEntry, each: JoinedValue): void {
  const before = joined.get(each.value);
  if (before) before.rows++;
  else joined.set(each.value, { ...each, first: entry, rows: 1 });
}

function withValues(entry: RowEntry, values: RowValues): RowEntry {
  return values === entry.values ? entry : { ...entry, values };
}

function unclear(entry: RowEntry, field: FieldId, value: string): Finding {
  const message = `"${value}" could be read in more than one way, so it is counted as one value. Put a semicolon between values that are to be counted apart.`;
  return valuesFinding(entry, field, value, message);
}

/** Told once for each value: it may well be the council's own name of one thing. */
function joinedFinding({ value, parts, first, rows }: JoinedCells, field: FieldId): Finding {
  const where = rows > 1 ? ` in each of ${rows} rows` : '';
  const named = parts.map((part) => `"${part}"`).join(', ');
  const message = `"${value}" is counted as one value${where}, and ${named} as others. If they are to be counted apart, put semicolons between them: ${parts.join('; ')}.`;
  return valuesFinding(first, field, value, message);
}

function valuesFinding({ at, region }: RowEntry, field: FieldId, value: string, message: string): Finding {
  return {
    check: 'unclear-values' satisfies ReaderFindingId,
    severity: 'note',
    ...at,
    column: readColumns(region).find(({ column }) => column.id === field)?.letter ?? 'A',
    field,
    value,
    message,
  };
}
