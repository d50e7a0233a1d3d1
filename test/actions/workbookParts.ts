import { unzipSync } from 'fflate';
import type { Workbook } from '../../workbench/workbook/workbook';
import { writeXlsx } from '../../workbench/workbook/xlsx/writeXlsx';

/** Everything a saved workbook holds, part by part, with the active sheet and the selection. */
export function workbookParts(workbook: Workbook): Record<string, string> {
  const parts = Object.entries(unzipSync(writeXlsx(workbook))).map(([name, bytes]): [string, string] => [
    name,
    Buffer.from(bytes).toString('latin1'),
  ]);
  const { activeSheet, selection } = workbook;
  return Object.fromEntries([
    ...parts.sort(([a], [b]) => a.localeCompare(b)),
    ['active', activeSheet?.name ?? ''],
    ['selected', selection ? JSON.stringify([selection.sheet.name, selection.rect]) : ''],
  ]);
}

/** The parts that are not the same. */
export function differences(before: Record<string, string>, after: Record<string, string>): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => before[name] !== after[name]);
}
