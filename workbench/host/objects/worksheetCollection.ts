import type { Sheet, Workbook } from '../../workbook/workbook';
import { eventTypes, wholeWorkbook } from '../events';
import { itemNotFound } from '../hostError';
import { defineType, type Arguments } from '../typeBehaviour';
import type { Session } from '../session';
import { optionalBoolean, optionalText } from './arguments';
import { checkStructure } from './protection';
import { checkSheetName, sheetObject } from './worksheet';

export const worksheetCollection = defineType<Workbook>({
  type: 'WorksheetCollection',
  items: (workbook) => workbook.sheets.map(sheetObject),
  getItem: (workbook, key) => sheetObject(find(workbook, key)),
  methods: {
    ...listening('Activated', eventTypes.worksheetActivated),
    ...listening('Added', eventTypes.worksheetAdded),
    ...listening('Calculated', eventTypes.worksheetCalculated),
    ...listening('DataChanged', eventTypes.worksheetChanged),
    ...listening('Deactivated', eventTypes.worksheetDeactivated),
    ...listening('Deleted', eventTypes.worksheetDeleted),
    ...listening('RowSorted', eventTypes.worksheetRowSorted),
    ...listening('EventNameChanged', eventTypes.worksheetNameChanged),
    ...listening('SelectionChanged', eventTypes.worksheetSelectionChanged),
    add: (workbook, [name], session) => sheetObject(add(session, workbook, optionalText(name))),
    getActiveWorksheet: (workbook) => sheetObject(workbook.activeSheet ?? firstOf(workbook.sheets)),
    getCount: (workbook, [visibleOnly]) => shown(workbook, visibleOnly).length,
    getFirst: (workbook, [visibleOnly]) => sheetObject(firstOf(shown(workbook, visibleOnly))),
    getLast: (workbook, [visibleOnly]) => sheetObject(firstOf(shown(workbook, visibleOnly).reverse())),
  },
});

function listening(
  name: string,
  type: number,
): Record<string, (workbook: Workbook, args: Arguments, session: Session) => void> {
  const ending = name.startsWith('Event') ? name : `${name}Event`;
  return {
    [`_Register${ending}`]: (_workbook, _args, session) => session.events.listen(type, wholeWorkbook),
    [`_Unregister${ending}`]: (_workbook, _args, session) => session.events.ignore(type, wholeWorkbook),
  };
}

function shown(workbook: Workbook, visibleOnly: unknown): Sheet[] {
  const only = optionalBoolean(visibleOnly);
  return workbook.sheets.filter((sheet) => !only || sheet.visibility === 'Visible');
}

function firstOf(sheets: readonly Sheet[]): Sheet {
  const [first] = sheets;
  if (!first) throw itemNotFound();
  return first;
}

/** By name or by id. */
function find(workbook: Workbook, key: unknown): Sheet {
  const wanted = String(key);
  const found = workbook.sheets.find((sheet) => sheet.id === wanted) ?? workbook.sheet(wanted);
  if (!found) throw itemNotFound();
  return found;
}

function add(session: Session, workbook: Workbook, name: string | null): Sheet {
  checkStructure(workbook);
  if (name !== null) checkSheetName(null, name, workbook.sheets);
  const sheet = workbook.addSheet(name ?? unusedName(workbook), session.newId());
  session.events.sheetEvent(eventTypes.worksheetAdded, sheet);
  return sheet;
}

function unusedName(workbook: Workbook): string {
  for (let number = 1; ; number++) {
    if (!workbook.sheet(`Sheet${number}`)) return `Sheet${number}`;
  }
}
