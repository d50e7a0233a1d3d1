import type { Sheet, Workbook } from '../../workbook/workbook';
import { HostError } from '../hostError';
import { defineType } from '../typeBehaviour';

export const worksheetProtection = defineType<Sheet>({
  type: 'WorksheetProtection',
  properties: { protected: { get: (sheet) => sheet.isProtected } },
  methods: {
    protect: (sheet, [options, password]) => {
      if (options || password) {
        throw new HostError(
          'NotImplemented',
          'workbench host: protection with options or a password is not implemented',
        );
      }
      setProtected(sheet, true);
    },
    unprotect: (sheet) => setProtected(sheet, false),
  },
});

/** Since June 2026 Excel refuses to protect what is protected, and the other way round. */
function setProtected(sheet: Sheet, isProtected: boolean): void {
  if (sheet.isProtected === isProtected) throw new HostError('AccessDenied');
  sheet.isProtected = isProtected;
  sheet.touch('protection');
}

export const workbookProtection = defineType<Workbook>({
  type: 'WorkbookProtection',
  properties: { protected: { get: (workbook) => workbook.isStructureProtected } },
});

/** @throws AccessDenied when sheets may be neither added, deleted, renamed, moved, hidden nor shown */
export function checkStructure(workbook: Workbook): void {
  if (workbook.isStructureProtected) throw new HostError('AccessDenied');
}
