import { parseAddress } from '../address';
import type { Sheet, TableModel } from '../workbook';
import { decodeCellText } from './cellText';
import type { OpcPackage } from './opcPackage';
import type { WorkbookSource } from './source';
import { tableAsRead } from './tableAsRead';
import { child, childrenOf, flag, parseXml, withoutRootPrefix } from './xml';

/** Reads a sheet's tables, in the order of its relationships. */
export function readTables(
  sheet: Sheet,
  part: string,
  opc: OpcPackage,
  asRead: WorkbookSource['asRead'],
): void {
  for (const { kind, target } of opc.relationships(part)) {
    const text = kind === 'table' ? opc.text(target) : null;
    const table = text && readTable(sheet, withoutRootPrefix(text), target);
    if (!table) continue;
    asRead.set(table, tableAsRead(table));
    sheet.tables.push(table);
  }
}

function readTable(sheet: Sheet, text: string, part: string): TableModel | null {
  const root = parseXml(text);
  const { id, name, displayName, ref, headerRowCount, totalsRowCount } = root.attributes;
  const rect = parseAddress(ref ?? '');
  if (!rect) return null;
  const style = child(root, 'tableStyleInfo');
  return {
    id: Number(id),
    name: displayName ?? name ?? '',
    sheet,
    rect,
    columns: childrenOf(child(root, 'tableColumns'), 'tableColumn').map((column) =>
      decodeCellText(column.attributes['name'] ?? ''),
    ),
    showHeaders: headerRowCount !== '0',
    showTotals: Number(totalsRowCount ?? 0) > 0,
    showFilterButton: child(root, 'autoFilter') !== undefined,
    showBandedRows: flag(style?.attributes['showRowStripes']),
    style: style?.attributes['name'] ?? null,
    part,
  };
}
