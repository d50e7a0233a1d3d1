import type { Finding } from './finding';

/** Findings as the officer meets them: sheet by sheet in the order given, from the top, from left to right. */
export function inSheetOrder(findings: readonly Finding[], sheets: readonly string[]): readonly Finding[] {
  const places = new Map(sheets.map((name, place) => [name, place]));
  const placeOf = ({ sheet }: Finding) => places.get(sheet) ?? sheets.length;
  return [...findings].sort(
    (a, b) => placeOf(a) - placeOf(b) || a.row - b.row || byLetter(a.column, b.column),
  );
}

/** "Z" stands before "AA". */
function byLetter(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
