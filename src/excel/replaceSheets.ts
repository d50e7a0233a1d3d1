import { AddinError } from '../domain/errors';
import { ExcelFault } from './excelFault';
import { runInExcel } from './excelSession';
import type { ExcelSession, Watch } from './excelSession';
import { markAsOurs } from './ourSheets';
import type { KnownSheet, KnownWorkbook } from './readWorkbook';

/** Sheets that are being made to stand in the workbook under names that earlier ones of ours may have. */
export interface Replacement {
  readonly before: KnownWorkbook;
  /** The sheets' names when all is done, in their order. */
  readonly names: readonly string[];
  /** Ours from the time before, which go when all is done. */
  readonly previous: readonly KnownSheet[];
  /** Whether the sheet in front stays there; when not, the first new one comes to the front. */
  readonly staysInFront?: boolean;
}

/** Something on the new sheets that takes its own name only when the earlier ones are gone. */
export interface LateName {
  readonly item: { name: string };
  readonly name: string;
}

/** A sheet for the writers in this folder. */
export type SheetHandle = Excel.Worksheet;

/** What writing the new sheets gives. */
export interface Written<T> {
  readonly lateNames: readonly LateName[];
  readonly result: T;
}

const buildingName = 'Complaints Toolkit building';
const goingName = 'Complaints Toolkit previous';

/**
 * Decides what is to be replaced. Nothing is written yet.
 *
 * @param need who takes the names, for a sentence: "the annual tables need"
 * @throws AddinError when the workbook takes no sheets, or the officer has a sheet with one of the names
 */
export function planReplacement(before: KnownWorkbook, names: readonly string[], need: string): Replacement {
  if (before.isStructureProtected) {
    throw new AddinError(
      'The workbook’s structure is protected, so no sheets can be added; choose Review, Protect Workbook to unprotect it, then try again.',
    );
  }
  const isOneOf = (all: readonly string[], name: string) =>
    all.some((one) => one.toLowerCase() === name.toLowerCase());
  const theirs = before.sheets.find(({ name, mark }) => isOneOf(names, name) && mark !== name);
  if (theirs) {
    throw new AddinError(
      `The workbook has a sheet of your own called “${theirs.name}”, a name ${need}; rename your sheet, then try again.`,
    );
  }
  const leftOver = ({ name, mark }: KnownSheet) => mark !== null && isBuildingName(name);
  const previous = before.sheets.filter(
    (sheet) => leftOver(sheet) || (sheet.mark === sheet.name && isOneOf(names, sheet.name)),
  );
  return { before, names, previous };
}

/**
 * Writes new sheets and puts them in the place of the earlier ones: all or nothing. Whatever fails, and wherever, the
 * workbook is put back as it was.
 *
 * @param write fills the new sheets, which are in the order of the names
 */
export async function replaceSheets<T>(
  replacement: Replacement,
  watch: Watch,
  write: (session: ExcelSession, sheets: readonly Excel.Worksheet[]) => Promise<Written<T>>,
): Promise<T> {
  try {
    return await runInExcel(async (session) => {
      const sheets = await addNewSheets(session, replacement);
      const { lateNames, result } = await write(session, sheets);
      await swapSheets(session, replacement, sheets, lateNames);
      return result;
    }, watch);
  } catch (error) {
    await putBack(replacement);
    throw error;
  }
}

/** Adds the new sheets at the end, marked as ours, under names that say that they are not ready. */
async function addNewSheets(
  session: ExcelSession,
  { before, names }: Replacement,
): Promise<readonly Excel.Worksheet[]> {
  const unused = unusedNames(before, buildingName);
  const sheets = names.map((name) => {
    const sheet = session.workbook.worksheets.add(unused());
    markAsOurs(sheet, name);
    return sheet.load('id');
  });
  await session.sync();
  return sheets;
}

/**
 * Gives the new sheets their names and places, takes the earlier ones away and shows the first, in one round trip. When
 * Excel fails in the middle of it and earlier sheets have begun to go there is no way back, and the rest is done in another.
 */
async function swapSheets(
  session: ExcelSession,
  replacement: Replacement,
  sheets: readonly Excel.Worksheet[],
  lateNames: readonly LateName[],
): Promise<void> {
  const { before, previous } = replacement;
  const { worksheets } = session.workbook;
  const unused = unusedNames(before, goingName);
  for (const { id } of previous) worksheets.getItem(id).name = unused();
  nameAndPlace(sheets, replacement);
  removeAndFinish(session, replacement, sheets, lateNames);
  try {
    await session.sync();
  } catch (error) {
    worksheets.load('items/id');
    await session.sync();
    const left = previous.filter(({ id }) => worksheets.items.some((sheet) => sheet.id === id));
    if (left.length === previous.length) throw error;

    removeAndFinish(session, { ...replacement, previous: left }, sheets, lateNames);
    await session.sync();
  }
}

/** New sheets stand where those of the same name stood; the rest stay at the end. */
function nameAndPlace(sheets: readonly Excel.Worksheet[], { names, previous }: Replacement): void {
  sheets.forEach((sheet, index) => {
    sheet.name = names[index] ?? '';
  });
  const places = previous.flatMap(({ name, position }) => {
    const sheet = sheets[names.indexOf(name)];
    return sheet ? [{ sheet, position }] : [];
  });
  // Each that moves in pushes the later ones along by one.
  places.forEach(({ sheet, position }, moved) => {
    sheet.position = position + moved;
  });
}

function removeAndFinish(
  { workbook }: ExcelSession,
  { previous, staysInFront = false }: Replacement,
  sheets: readonly Excel.Worksheet[],
  lateNames: readonly LateName[],
): void {
  if (!staysInFront) sheets[0]?.activate();
  for (const { id } of previous) workbook.worksheets.getItem(id).delete();
  for (const { item, name } of lateNames) item.name = name;
}

/**
 * Puts the workbook back as it was: new sheets of ours go, earlier ones have their names and places again, and the sheet
 * that was in front is in front.
 *
 * @throws ExcelFault that says what is left, when Excel fails again
 */
async function putBack({ before, names, previous }: Replacement): Promise<void> {
  try {
    await runInExcel(async (session) => {
      const { worksheets } = session.workbook;
      worksheets.load('items/id,items/name');
      const active = worksheets.getActiveWorksheet().load('id');
      await session.sync();

      const known = new Set(before.sheets.map(({ id }) => id));
      const added = worksheets.items.filter(
        ({ id, name }) => !known.has(id) && (isBuildingName(name) || names.includes(name)),
      );
      const there = previous.filter(({ id }) => worksheets.items.some((sheet) => sheet.id === id));
      if (there.length < previous.length) throw new Error('The earlier sheets had begun to go.');

      if (active.id !== before.activeSheetId) worksheets.getItem(before.activeSheetId).activate();
      for (const sheet of added) sheet.delete();
      for (const { id, name } of there) worksheets.getItem(id).name = name;
      await session.sync();
    });
  } catch (error) {
    throw new ExcelFault(
      'Excel failed, and then failed to put the workbook back; undo, or delete the sheets called ' +
        `“${buildingName} …” and “${goingName} …”. Nothing of yours was changed.`,
      error instanceof ExcelFault ? error.details : String(error),
    );
  }
}

/** "Complaints Toolkit building 1", "… 2": names that no sheet has. */
function unusedNames({ sheets }: KnownWorkbook, stem: string): () => string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let number = 0;
  return () => {
    do number += 1;
    while (taken.has(`${stem} ${number}`.toLowerCase()));
    return `${stem} ${number}`;
  };
}

/** Whether a sheet's name says that its building was never finished. */
export function isBuildingName(name: string): boolean {
  return name.startsWith(`${buildingName} `);
}
