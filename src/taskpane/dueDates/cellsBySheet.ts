/** How many of some cells stand on each sheet, in the order in which the sheets come. */
export function cellsBySheet(
  cells: readonly { readonly sheet: string }[],
): readonly { readonly sheet: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { sheet } of cells) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return [...counts].map(([sheet, count]) => ({ sheet, count }));
}
