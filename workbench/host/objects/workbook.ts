import type { Workbook } from '../../workbook/workbook';
import { HostError, itemNotFound } from '../hostError';
import { HostObject } from '../hostObject';
import { defineType } from '../typeBehaviour';
import type { Session } from '../session';
import { rangeObject } from './rangeMoves';
import { rangeTarget, type RangeTarget } from './rangeTarget';

/** The root of everything: `context.workbook`. */
export const workbook = defineType<Workbook>({
  type: 'Workbook',
  properties: {
    autoSave: { get: () => false },
    isDirty: { get: () => true },
    name: { get: (book) => book.fileName },
    previouslySaved: { get: () => true },
    readOnly: { get: () => false },
  },
  navigations: {
    _Runtime: (_book, session) => new HostObject('Runtime', session),
    application: (book) => new HostObject('Application', book),
    functions: (book) => new HostObject('Functions', book),
    names: (book) => new HostObject('NamedItemCollection', { workbook: book, sheet: null }),
    pivotTables: (book) => new HostObject('PivotTableCollection', { workbook: book, sheet: null }),
    properties: (book) => new HostObject('DocumentProperties', book),
    protection: (book) => new HostObject('WorkbookProtection', book),
    settings: (book) => new HostObject('SettingCollection', book),
    tables: (book) => new HostObject('TableCollection', { workbook: book, sheet: null }),
    worksheets: (book) => new HostObject('WorksheetCollection', book),
  },
  methods: {
    _GetRangeForEventByReferenceId: (_book, [id], session) => referenced(session, id),
    _GetRangeOrNullObjectForEventByReferenceId: (_book, [id], session) => session.references.get(String(id)),
    _RemoveAllReferences: (_book, _args, session) => session.references.removeAll(),
    _RemoveReference: (_book, [id], session) => session.references.remove(String(id)),
    getActiveCell: (book) => rangeObject(activeCell(book)),
    getSelectedRange: (book) => rangeObject(selected(book)),
  },
});

function referenced(session: Session, id: unknown): HostObject {
  const object = session.references.get(String(id));
  if (!object) throw itemNotFound();
  return object;
}

/** What is selected; the first cell of the active sheet when nothing was. */
function selected(book: Workbook): RangeTarget {
  const sheet = book.activeSheet ?? book.sheets[0];
  if (!sheet) throw new HostError('InvalidOperation');
  const { selection } = book;
  return selection?.sheet === sheet
    ? rangeTarget(sheet, selection.rect)
    : rangeTarget(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
}

function activeCell(book: Workbook): RangeTarget {
  const { sheet, rect } = selected(book);
  return rangeTarget(sheet, { ...rect, rows: 1, columns: 1 });
}
