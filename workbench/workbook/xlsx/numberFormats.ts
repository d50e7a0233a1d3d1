/**
 * The number formats that a file names by number alone. 14 and 22 are "short date" and "short date and time", which
 * Excel shows as the reader's own country writes them: here, as the United Kingdom does.
 */
export const builtInFormats: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'dd/mm/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'dd/mm/yyyy hh:mm'],
  [37, '#,##0;-#,##0'],
  [38, '#,##0;[Red]-#,##0'],
  [39, '#,##0.00;-#,##0.00'],
  [40, '#,##0.00;[Red]-#,##0.00'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** Those whose look depends on the reader's country: a format asked for by its code must not become one. */
const countryFormats = new Set([14, 22, 37, 38, 39, 40]);

/** The number of a built-in format; null when the code must be written out. */
export function builtInFormatId(code: string): number | null {
  for (const [id, known] of builtInFormats) if (known === code && !countryFormats.has(id)) return id;
  return null;
}
