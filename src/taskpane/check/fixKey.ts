import type { Fix } from '../../domain/fixes/fix';

/** Tells one fix from another: a cell may have several. */
export function fixKey({ sheet, column, row, kind }: Fix): string {
  return `${kind} ${column}${row} ${sheet}`;
}
