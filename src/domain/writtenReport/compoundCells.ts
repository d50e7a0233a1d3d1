const compound = /^(£?[\d,]+(?:\.\d+)?)\s*\(\s*([+-]?\d+(?:\.\d+)?\s*%)\s*\)$/;

/** "34 (29%)": a number and its share in one cell. */
export function isCompound(cell: string): boolean {
  return compound.test(cell);
}

/** Columns of such cells as two columns each, the second headed with "%". */
export function partCompounds(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const isParted = headings.map((_heading, column) => rows.some((row) => isCompound(row[column] ?? '')));
  const part = (cells: readonly string[], halves: (cell: string) => readonly string[]) =>
    headings.flatMap((_heading, column) => {
      const cell = cells[column] ?? '';
      return isParted[column] ? halves(cell) : [cell];
    });
  return {
    headings: part(headings, (heading) => [heading, `${heading} %`]),
    rows: rows.map((row) => part(row, halvesOf)),
  };
}

function halvesOf(cell: string): readonly string[] {
  const [, count, share] = compound.exec(cell) ?? [];
  return count !== undefined && share !== undefined ? [count, share] : [cell, ''];
}
