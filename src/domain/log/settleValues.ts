import type { Finding } from '../finding';
import type { CellValue, RowValues } from './cellValue';
import { columnOf, columns } from './columns';
import type { FieldId } from './columns';
import { readColumns } from './logRegion';
import type { SettleWord } from './parseCell';
import type { RowEntry } from './parseRows';
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
  let values: readonly RowValues[] = entries.map((entry) => entry.values);
  for (const { id, kind } of columns) {
    if (kind === 'list') values = splitField(id, entries, values, lists, settle, findings);
  }
  const unified = unifySpellings(values, lists);
  return {
    entries: entries.map((entry, place) => ({ ...entry, values: unified[place] ?? entry.values })),
    findings,
  };
}

function splitField(
  field: FieldId,
  entries: readonly RowEntry[],
  rows: readonly RowValues[],
  lists: readonly FixedList[],
  settle: SettleWord,
  findings: Finding[],
): readonly RowValues[] {
  const column = columnOf(field);
  const listed = lists.filter((list) => list.field === field).flatMap((list) => list.values);
  const settled = rows.map((row) => partsOf(row[field]).map((part) => settle(column, part)));
  const split = createValueSplitter(settled.flat(), listed);

  return rows.map((row, place) => {
    const parts = settled[place] ?? [];
    if (parts.length === 0) return row;

    const read = parts.map(split);
    const entry = entries[place];
    for (const [number, { isUnclear }] of read.entries()) {
      if (isUnclear && entry) findings.push(unclear(entry, field, parts[number] ?? ''));
    }
    return { ...row, [field]: { kind: 'list', parts: [...new Set(read.flatMap((each) => each.values))] } };
  });
}

function partsOf(cell: CellValue | undefined): readonly string[] {
  return cell?.kind === 'list' ? cell.parts : [];
}

function unclear({ at, region }: RowEntry, field: FieldId, value: string): Finding {
  return {
    check: 'unclear-values',
    severity: 'note',
    ...at,
    column: readColumns(region).find(({ column }) => column.id === field)?.letter ?? 'A',
    field,
    value,
    message: `"${value}" could be read in more than one way, so it is counted as one value. Put a semicolon between values that are to be counted apart.`,
  };
}
