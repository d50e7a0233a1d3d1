/**
 * What tells our sheets from the officer's: a hidden name of the sheet's own, which goes wherever the sheet goes and with
 * it when it is deleted, so that nothing is left in the workbook. It holds the name we gave the sheet: one that the
 * officer has renamed or copied is theirs, and is left alone.
 */
const markName = 'ComplaintsToolkit';

/** @param name the name the sheet will have when the build is done */
export function markAsOurs(sheet: Excel.Worksheet, name: string): void {
  const mark = sheet.names.add(markName, `="${name.replaceAll('"', '""')}"`);
  mark.visible = false;
}

/** Asks for a sheet's mark; read it with `markOf` after a sync. */
export function askForMark(sheet: Excel.Worksheet): Excel.NamedItem {
  const mark = sheet.names.getItemOrNullObject(markName);
  mark.load('formula');
  return mark;
}

/** The name we gave the sheet, or null when it is not ours. */
export function markOf(mark: Excel.NamedItem): string | null {
  const text = mark.isNullObject ? null : /^="(.*)"$/.exec(String(mark.formula))?.[1];
  return text?.replaceAll('""', '"') ?? null;
}
