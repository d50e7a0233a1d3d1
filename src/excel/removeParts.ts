import { AddinError } from '../domain/errors';
import type { ExcelSession } from './excelSession';
import { deleteFlagNames } from './flagNames';
import type { KnownName } from './flagNames';
import { deleteFlagRules } from './flagRules';
import type { KnownRule } from './flagRules';
import { askForMark, markOf } from './ourSheets';
import { isBuildingName } from './replaceSheets';
import type { ColumnsRemoval } from './writeDueColumns';

/** A sheet that carries our mark. */
export interface MarkedSheet {
  readonly id: string;
  readonly name: string;
  /** Whether it is still ours: one that the officer renamed or copied is theirs, and stays. */
  readonly isOurs: boolean;
}

/** What of ours is in the workbook, to be taken away in one go. */
export interface OurParts {
  readonly sheets: readonly MarkedSheet[];
  /** The sheet to show instead, where the one in front goes. */
  readonly frontId: string | null;
  readonly rules: readonly KnownRule[];
  readonly names: readonly KnownName[];
  readonly columns: ColumnsRemoval;
}

/**
 * The chosen ones of the sheets that carry our mark, and the names of all; and, where the sheet in front is one of the chosen,
 * the first sheet of the officer's, which Excel would not choose by itself.
 *
 * @throws AddinError when no other sheet would be left to show, or none can be deleted
 */
export async function markedSheets(
  session: ExcelSession,
  isChosen: (sheet: MarkedSheet) => boolean,
): Promise<{
  readonly marked: readonly MarkedSheet[];
  readonly names: readonly string[];
  readonly frontId: string | null;
}> {
  const { worksheets, protection } = session.workbook;
  const front = worksheets.getActiveWorksheet().load('id');
  worksheets.load('items/id,items/name,items/visibility');
  protection.load('protected');
  await session.sync();
  const marks = worksheets.items.map(askForMark);
  await session.sync();

  const marked = worksheets.items
    .flatMap(({ id, name }, index): MarkedSheet[] => {
      const mark = marks[index] ? markOf(marks[index]) : null;
      return mark === null ? [] : [{ id, name, isOurs: mark === name || isBuildingName(name) }];
    })
    .filter(isChosen);
  const going = new Set(marked.filter(({ isOurs }) => isOurs).map(({ id }) => id));
  if (going.size > 0 && protection.protected) {
    throw new AddinError(
      'The workbook’s structure is protected, so no sheets can be taken away; choose Review, Protect Workbook to unprotect it, then try again.',
    );
  }
  const left = worksheets.items.find(({ id, visibility }) => visibility === 'Visible' && !going.has(id));
  if (going.size > 0 && !left) {
    throw new AddinError(
      'Excel keeps one sheet in view, and only ours are; show another sheet or add one, then try again.',
    );
  }
  return {
    marked,
    names: worksheets.items.map(({ name }) => name),
    frontId: left && going.has(front.id) ? left.id : null,
  };
}

/** Asks for all of it to go: rules and names first, then columns, and the sheets they look at last. */
export function askForRemoval(session: ExcelSession, parts: OurParts): void {
  const { sheets, frontId, rules, names, columns } = parts;
  const { worksheets } = session.workbook;
  const going = new Set(sheets.filter(({ isOurs }) => isOurs).map(({ name }) => name));
  deleteFlagRules(
    session,
    rules.filter(({ sheet }) => !going.has(sheet)),
  );
  deleteFlagNames(session, names);
  columns.ask();
  if (frontId !== null) worksheets.getItem(frontId).activate();
  for (const { id, isOurs } of sheets) {
    if (isOurs) worksheets.getItem(id).delete();
    else askForMark(worksheets.getItem(id)).delete();
  }
}
