import type { OpcPackage } from './opcPackage';
import { rowTexts } from './readCells';
import { splitSheet } from './sheetShell';

/** What the cells, rows and columns of sheets, and what else points to looks, use of the parts that all sheets share. */
export interface SharedUses {
  /** How often each shared text is used, by its number. */
  readonly strings: Map<number, number>;
  readonly cellFormats: Set<number>;
  readonly differentialFormats: Set<number>;
}

export function noUses(): SharedUses {
  return { strings: new Map(), cellFormats: new Set(), differentialFormats: new Set() };
}

const cellTag = /<(?:c|row)\s([^>]*)>/g;

/** Adds what a sheet's part uses; what its cells do, which may be very many, only when asked. */
export function addSheetUses(uses: SharedUses, bytes: Uint8Array, withCells: boolean): void {
  const shell = splitSheet(bytes);
  for (const [, style] of shell.text.matchAll(/<col\s[^>]*?\sstyle=["'](\d+)/g)) {
    uses.cellFormats.add(Number(style));
  }
  addLooks(uses, shell.text);
  if (!withCells) return;
  for (const text of rowTexts(bytes, shell.from, shell.to, shell.prefix)) addCellUses(uses, text);
}

/** Adds the looks that a table, a PivotTable or the part of styles itself points to. */
export function addLooks(uses: SharedUses, text: string): void {
  for (const [, look] of text.matchAll(/[dD]xfId=["'](\d+)/g)) uses.differentialFormats.add(Number(look));
}

/** The parts beside sheets that may point to looks. */
export function partsWithLooks(opc: OpcPackage): string[] {
  return opc.names().filter((name) => /^xl\/(?:tables|pivotTables|slicers)\/[^/]*\.xml$/i.test(name));
}

function addCellUses({ strings, cellFormats }: SharedUses, text: string): void {
  for (const match of text.matchAll(cellTag)) {
    const own = ` ${match[1] ?? ''}`;
    const style = / s=["'](\d+)/.exec(own);
    if (style) cellFormats.add(Number(style[1]));
    if (!/ t=["']s["']/.test(own) || own.endsWith('/')) continue;
    const value = text.indexOf('<v', match.index + match[0].length);
    const number = parseInt(text.slice(text.indexOf('>', value) + 1, text.indexOf('<', value + 1)), 10);
    strings.set(number, (strings.get(number) ?? 0) + 1);
  }
}
