import type { Sheet } from '../../workbook/workbook';
import { eventTypes } from '../events';
import { HostError } from '../hostError';
import type { Session } from '../session';
import type { RangeTarget } from './rangeTarget';

/** Brings a sheet to the front. @throws InvalidOperation when it is hidden */
export function activateSheet(session: Session, sheet: Sheet): void {
  if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation');
  const { workbook, events } = session;
  const before = workbook.activeSheet;
  if (before === sheet) return;
  workbook.activeSheet = sheet;
  if (before) events.sheetEvent(eventTypes.worksheetDeactivated, before);
  events.sheetEvent(eventTypes.worksheetActivated, sheet);
}

export function selectRange(session: Session, target: RangeTarget): void {
  activateSheet(session, target.sheet);
  session.workbook.selection = { sheet: target.sheet, rect: target.rect };
  session.events.selectionChanged(target.sheet, target.rect);
}
