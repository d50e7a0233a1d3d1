import type { CellValue, RowValues } from './cellValue';
import { columnOf } from './columns';
import type { FieldId } from './columns';
import type { ColumnKind } from './columns/column';

/** The values a field may have, in order, as the officer's fixed lists give them. */
export interface FixedList {
  readonly field: FieldId;
  readonly values: readonly string[];
}

const unified: ReadonlySet<ColumnKind> = new Set<ColumnKind>([
  'words',
  'list',
  'equality',
  'age',
  'record type',
]);

/** The same value, however it is typed: case and spaces do not matter. */
export function spellingKey(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '');
}

/**
 * Makes values that differ only in case or spaces one: spelled as in the fixed list, else as most rows spell it
 * (the first of two that are as common). Free text and references stay as typed.
 */
export function unifySpellings(
  rows: readonly RowValues[],
  lists: readonly FixedList[],
): readonly RowValues[] {
  const spellings = new Map<FieldId, Spellings>();
  for (const { field, values } of lists) {
    const fixed = spellingsOf(spellings, field);
    for (const value of values) fixed.list(value);
  }
  for (const row of rows) {
    eachUnified(row, (field, texts) => {
      for (const text of texts) spellingsOf(spellings, field).count(text);
    });
  }
  return rows.map((row) => respell(row, spellings));
}

function respell(row: RowValues, spellings: ReadonlyMap<FieldId, Spellings>): RowValues {
  const changed: Partial<Record<FieldId, CellValue>> = {};
  let isChanged = false;
  eachUnified(row, (field, texts) => {
    const chosen = texts.map((text) => spellings.get(field)?.chosen(text) ?? text);
    if (chosen.every((text, place) => text === texts[place])) return;

    isChanged = true;
    changed[field] = withTexts(row[field]!, chosen);
  });
  return isChanged ? { ...row, ...changed } : row;
}

function eachUnified(row: RowValues, visit: (field: FieldId, texts: readonly string[]) => void): void {
  for (const field of Object.keys(row) as FieldId[]) {
    const texts = textsOf(row[field]!);
    if (texts.length > 0 && unified.has(columnOf(field).kind)) visit(field, texts);
  }
}

function textsOf(cell: CellValue): readonly string[] {
  if (cell.kind === 'text') return [cell.text];
  if (cell.kind === 'list') return cell.parts;

  return cell.kind === 'record type' ? [cell.meaning.recordType] : [];
}

function withTexts(cell: CellValue, texts: readonly string[]): CellValue {
  const [first = ''] = texts;
  if (cell.kind === 'list') return { kind: 'list', parts: [...new Set(texts)] };
  if (cell.kind === 'record type')
    return { kind: 'record type', meaning: { ...cell.meaning, recordType: first } };

  return { kind: 'text', text: first };
}

/** How often each spelling of one field's values is used, and which of them is chosen. */
class Spellings {
  private readonly counts = new Map<string, number>();
  private readonly listed = new Map<string, string>();
  private choices: ReadonlyMap<string, string> | null = null;

  list(text: string): void {
    if (!this.listed.has(spellingKey(text))) this.listed.set(spellingKey(text), text);
  }

  count(text: string): void {
    this.counts.set(text, (this.counts.get(text) ?? 0) + 1);
  }

  chosen(text: string): string {
    this.choices ??= this.choose();
    return this.choices.get(text) ?? text;
  }

  private choose(): ReadonlyMap<string, string> {
    const mostUsed = new Map<string, string>();
    for (const [text, count] of this.counts) {
      const key = spellingKey(text);
      const most = mostUsed.get(key);
      if (most === undefined || count > (this.counts.get(most) ?? 0)) mostUsed.set(key, text);
    }
    return new Map(
      [...this.counts.keys()].map((text) => {
        const key = spellingKey(text);
        return [text, this.listed.get(key) ?? mostUsed.get(key) ?? text];
      }),
    );
  }
}

function spellingsOf(all: Map<FieldId, Spellings>, field: FieldId): Spellings {
  const known = all.get(field);
  if (known) return known;

  const spellings = new Spellings();
  all.set(field, spellings);
  return spellings;
}
