import type { PlainValue, SheetValues } from '../log/sheetValues';

/**
 * A number that is another as soon as one cell of the sheets is: 53 bits, of which nothing of the log can be told.
 *
 * @param names the sheets read as the log
 */
export function logFingerprint(sheets: readonly SheetValues[], names: readonly string[]): string {
  const read = sheets.filter(({ name }) => names.includes(name));
  const sorted = [...read].sort((a, b) => (a.name < b.name ? -1 : 1));
  let [low, high] = [0xdeadbeef, 0x41c6ce57];
  const take = (text: string) => {
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      low = Math.imul(low ^ code, 2654435761);
      high = Math.imul(high ^ code, 1597334677);
    }
  };
  for (const { name, firstRow, firstColumn, values } of sorted) {
    take(JSON.stringify([name, firstRow, firstColumn]));
    for (const row of values) take(JSON.stringify(withoutBlankEnd(row)));
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return (4294967296 * (2097151 & high) + (low >>> 0)).toString(36);
}

/** A column of ours beside the log, read as blank, changes nothing of it. */
function withoutBlankEnd(row: readonly PlainValue[]): readonly PlainValue[] {
  let length = row.length;
  while (length > 0 && row[length - 1] === '') length -= 1;
  return row.slice(0, length);
}
