import { parseArea } from './parseArea';
import type { CellArea } from './cellAddress';

/** Where a drop-down takes its values from. */
export type ListSource =
  | { readonly kind: 'values'; readonly values: readonly string[] }
  /** `sheet` null: the sheet of the drop-down itself. */
  | { readonly kind: 'range'; readonly sheet: string | null; readonly area: CellArea }
  | { readonly kind: 'table'; readonly table: string; readonly column: string }
  | { readonly kind: 'name'; readonly name: string };

const tableColumn = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)\[(?:\[#Data\],)?\[?([^[\]#@]+)\]?\]$/iu;
const definedName = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const indirect = /^INDIRECT\("([^"]+)"\)$/i;
/** A list that grows: from a cell down, as many cells as hold something. */
const growing = /^OFFSET\(([^,]+),0?,0?,COUNTA\([^()]+\)(?:-\d+)?(?:,1?)?\)$/i;
const constants = /^\{(.*)\}$/;
const lastRow = 1_048_576;

/**
 * Reads the source of a drop-down as Excel gives it: "Yes,No", "=Lists!$A$2:$A$9", "=Teams", "=INDIRECT("Teams[Team]")".
 * Null for what only Excel can work out.
 */
export function listSource(source: string): ListSource | null {
  if (!source.startsWith('=')) return { kind: 'values', values: source.split(',').map((one) => one.trim()) };

  return formulaSource(source.slice(1).trim());
}

function formulaSource(formula: string): ListSource | null {
  const named = indirect.exec(formula)?.[1];
  if (named !== undefined) return formulaSource(named);

  const start = growing.exec(formula)?.[1];
  if (start !== undefined) return downwards(formulaSource(start));

  const listed = constants.exec(formula)?.[1];
  if (listed !== undefined) return { kind: 'values', values: constantTexts(listed) };

  const area = parseArea(formula);
  if (area) return { kind: 'range', ...area };

  const [, table, column] = tableColumn.exec(formula) ?? [];
  if (table !== undefined && column !== undefined) return { kind: 'table', table, column };

  return definedName.test(formula) ? { kind: 'name', name: formula } : null;
}

function downwards(source: ListSource | null): ListSource | null {
  if (source?.kind !== 'range') return null;

  return { ...source, area: { ...source.area, rows: lastRow - source.area.row } };
}

function constantTexts(list: string): readonly string[] {
  return [...list.matchAll(/"((?:[^"]|"")*)"|([^,;"]+)/g)].map(([, text, other]) =>
    (text?.replaceAll('""', '"') ?? other ?? '').trim(),
  );
}
