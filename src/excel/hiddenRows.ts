/**
 * The rows that cannot be seen, of those from `firstRow` on.
 *
 * @param visible the address of what can be seen ("Log!A1:F4,Log!A9:F20"), "" when nothing can, undefined when all can
 */
export function hiddenRows(
  firstRow: number,
  rowCount: number,
  visible: string | undefined,
): readonly number[] {
  if (visible === undefined) return [];

  const seen = new Set<number>();
  for (const { from, to } of rowSpans(visible)) {
    for (let row = from; row <= to; row++) seen.add(row);
  }
  return Array.from({ length: rowCount }, (_, index) => firstRow + index).filter((row) => !seen.has(row));
}

/** The rows of each part of an address; a sheet's name may hold anything but is always followed by "!". */
function rowSpans(address: string): readonly { readonly from: number; readonly to: number }[] {
  return [...address.matchAll(/!\$?[A-Z]*\$?(\d+)(?::\$?[A-Z]*\$?(\d+))?(?=,|$)/g)].map(([, from, to]) => ({
    from: Number(from),
    to: Number(to ?? from),
  }));
}
