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
import { unifySpellings } from './unifySpellings';
import type { FixedList } from './unifySpellings';

export interface SettledEntries {
  readonly entries: readonly RowEntry[];
  readonly findings: readonly Finding[];
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
  return entries.map((entry) => {
    const typed = partsIn(entry.values, field);
    const parts: string[] = [];
    for (const part of typed) {
      const read = split(settle(columnOf(field), part));
      if (read.isUnclear) findings.push(unclear(entry, field, part));
      parts.push(...read.values);
    }
    if (parts.every((part, place) => part === typed[place])) return entry;

    return withValues(entry, { ...entry.values, [field]: { kind: 'list', parts: [...new Set(parts)] } });
  });
}

function withValues(entry: RowEntry, values: RowValues): RowEntry {
  return values === entry.values ? entry : { ...entry, values };
}

function unclear({ at, region }: RowEntry, field: FieldId, value: string): Finding {
  return {
    check: 'unclear-values' satisfies ReaderFindingId,
    severity: 'note',
    ...at,
    column: readColumns(region).find(({ column }) => column.id === field)?.letter ?? 'A',
    field,
    value,
    message: `"${value}" could be read in more than one way, so it is counted as one value. Put a semicolon between values that are to be counted apart.`,
  };
}
