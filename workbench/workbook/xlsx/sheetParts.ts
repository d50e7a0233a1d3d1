import type { Sheet } from '../workbook';
import type { ElementEditor } from './elementEditor';
import type { OpcPackage } from './opcPackage';
import type { WorkbookSource } from './source';
import type { StringTable } from './stringTable';
import type { StyleWriter } from './styleWriter';

export const spreadsheetTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relationshipsNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What writing a workbook works on: the parts as they will be saved, and what is added to the shared ones. */
export interface WriteContext {
  readonly opc: OpcPackage;
  readonly source: WorkbookSource;
  readonly workbookPart: string;
  readonly styles: StyleWriter;
  readonly strings: StringTable;
  /** The part of each sheet, new ones too. */
  readonly parts: ReadonlyMap<Sheet, string>;
  /** The parts of the sheets whose cells were written. */
  readonly cellsWritten: Set<string>;
  /** Whether formulas were added, changed or taken away, and whether there are any but those of the file. */
  formulasChanged: boolean;
  formulasAdded: boolean;
}

/** One sheet while it is written. */
export interface SheetEdit {
  readonly sheet: Sheet;
  readonly part: string;
  readonly editor: ElementEditor;
}

/** The declaration of the prefix r, for an element that stands where the root may not have declared it. */
export const declareR = ` xmlns:r="${relationshipsNamespace}"`;

/** Takes a part away with every part that nothing else points to any more. */
export function removeWithOwned(opc: OpcPackage, part: string): void {
  const owned = opc.relationships(part).filter(({ external }) => !external);
  opc.remove(part);
  for (const { target } of owned) {
    if (opc.has(target) && !opc.isReferenced(target)) removeWithOwned(opc, target);
  }
}
