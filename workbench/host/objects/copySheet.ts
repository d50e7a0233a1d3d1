import type { Sheet } from '../../workbook/workbook';
import { eventTypes } from '../events';
import { HostError, invalidArgument } from '../hostError';
import type { HostObject } from '../hostObject';
import type { Session } from '../session';
import { enumArgument } from './arguments';
import { checkStructure } from './protection';

/** `worksheet.copy(positionType, relativeTo)`: cells, formats, sizes, merges and view. */
export function copySheet(session: Session, sheet: Sheet, args: readonly unknown[]): Sheet {
  const [position, relativeTo] = args;
  checkStructure(sheet.workbook);
  if (sheet.tables.length > 0 || sheet.pivots.length > 0 || sheet.charts.length > 0) {
    throw new HostError(
      'NotImplemented',
      'workbench host: copying a sheet with tables, pivots or charts is not implemented',
    );
  }
  const { workbook } = session;
  const copy = workbook.addSheet(copyName(sheet), session.newId());
  copyInto(copy, sheet);
  workbook.sheets.pop();
  workbook.sheets.splice(placeOf(session, position, relativeTo), 0, copy);
  session.events.sheetEvent(eventTypes.worksheetAdded, copy);
  return copy;
}

/** "Log (2)", with the name cut short when it would be over 31 characters. */
function copyName(sheet: Sheet): string {
  for (let number = 2; ; number++) {
    const end = ` (${number})`;
    const name = sheet.name.slice(0, 31 - end.length) + end;
    if (!sheet.workbook.sheet(name)) return name;
  }
}

function copyInto(copy: Sheet, sheet: Sheet): void {
  for (const [index, row] of sheet.rows) {
    const into = copy.rowAt(index);
    Object.assign(into, { height: row.height, hidden: row.hidden });
    row.styles.forEach((style, column) => copy.setStyle(index, column, style));
    row.values.forEach((value, column) => copy.setValue(index, column, value));
    for (const [column, formula] of row.formulas)
      copy.setFormula(index, column, formula, row.values[column] ?? null);
  }
  for (const [column, settings] of sheet.columns) copy.columns.set(column, { ...settings });
  copy.merges = [...sheet.merges];
  copy.freeze = sheet.freeze;
  copy.showGridlines = sheet.showGridlines;
  copy.tabColor = sheet.tabColor;
  copy.page = structuredClone(sheet.page);
  copy.conditionalFormats = structuredClone(sheet.conditionalFormats);
  copy.dataValidations = structuredClone(sheet.dataValidations);
  const parts = [
    'rows',
    'columns',
    'merges',
    'view',
    'properties',
    'page',
    'conditionalFormats',
    'dataValidations',
  ] as const;
  for (const part of parts) copy.touch(part);
}

function placeOf(session: Session, position: unknown, relativeTo: unknown): number {
  const { sheets } = session.workbook;
  const kind =
    position === null || position === undefined
      ? 'None'
      : enumArgument(session, 'WorksheetPositionType', position);
  const beside = (relativeTo as HostObject<Sheet> | null)?.target;
  if (kind === 'Beginning') return 0;
  if (kind === 'End' || kind === 'None') return sheets.length;
  if (!beside) throw invalidArgument();
  return sheets.indexOf(beside) + (kind === 'After' ? 1 : 0);
}
