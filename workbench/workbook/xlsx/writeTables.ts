import { xmlDeclaration } from '../markup';
import { rectAddress } from '../address';
import type { TableModel } from '../workbook';
import { encodeCellText } from './cellText';
import { toFileFormula } from './fileFormula';
import { declareR, mainNamespace, spreadsheetTypes, type SheetEdit, type WriteContext } from './sheetParts';
import { isTableAsRead, newFormulas } from './tableAsRead';
import {
  attributes,
  child,
  childrenOf,
  escapeAttribute,
  escapeXml,
  parseXml,
  withAttributes,
  withoutRootPrefix,
} from './xml';

/** Brings a sheet's tables in the file to what they are now: new ones added, changed ones patched, those gone taken away. */
export function writeTables({ sheet, part, editor }: SheetEdit, context: WriteContext): void {
  const { opc, source } = context;
  const inFile = opc.relationships(part).filter(({ kind }) => kind === 'table');
  for (const { target } of inFile) {
    if (sheet.tables.some((table) => table.part === target)) continue;
    opc.remove(target);
    opc.unrelate(part, target);
  }
  const ids = sheet.tables.map((table) => {
    const known = inFile.find(({ target }) => target === table.part);
    if (known) {
      const before = source.asRead.get(table);
      const formulas = newFormulas(table, before);
      if (formulas.size > 0 || !isTableAsRead(table, before)) {
        opc.set(known.target, patchTable(withoutRootPrefix(opc.text(known.target) ?? ''), table, formulas));
      }
      return known.id;
    }
    const added = opc.freeName('xl/tables/table', '.xml');
    opc.add(added, newTable(table), `${spreadsheetTypes}.table+xml`);
    return opc.relate(part, 'table', added);
  });
  const sameIds = inFile.map(({ id }) => id).join() === ids.join();
  if (sameIds) return;
  const parts = ids.map((id) => `<tablePart${declareR} r:id="${id}"/>`).join('');
  editor.replace(
    'tableParts',
    ids.length === 0 ? '' : `<tableParts count="${ids.length}">${parts}</tableParts>`,
  );
}

function newTable(table: TableModel): string {
  const formulas = newFormulas(table, undefined);
  const columns = table.columns
    .map((name, i) => withFormula(columnXml(table, name, i, i + 1), formulas.get(name), table))
    .join('');
  const root = attributes({
    xmlns: mainNamespace,
    id: table.id,
    name: table.name,
    displayName: table.name,
    ref: rectAddress(table.rect),
    headerRowCount: table.showHeaders ? null : 0,
    totalsRowCount: table.showTotals ? 1 : null,
    totalsRowShown: table.showTotals ? null : 0,
  });
  return (
    `${xmlDeclaration}<table${root}>${filterXml(table, '')}` +
    `<tableColumns count="${table.columns.length}">${columns}</tableColumns>${styleXml(table, '')}</table>`
  );
}

function patchTable(text: string, table: TableModel, formulas: ReadonlyMap<string, string>): string {
  const root = parseXml(text);
  const raw = (name: string) => {
    const found = child(root, name);
    return found ? text.slice(found.start, found.end) : '';
  };
  const known = childrenOf(child(root, 'tableColumns'), 'tableColumn');
  const used = new Set<number>();
  const highest = Math.max(0, ...known.map((column) => Number(column.attributes['id'])));
  let added = highest;
  const columnAt = (name: string, i: number) => {
    const same = known.find((column) => column.attributes['name'] === name && !used.has(column.start));
    const renamed = same ?? (known.length === table.columns.length ? known[i] : undefined);
    if (!renamed || used.has(renamed.start)) return columnXml(table, name, i, ++added);
    used.add(renamed.start);
    const tag = withAttributes(text.slice(renamed.start, renamed.openEnd), { name: columnName(name) });
    return tag + text.slice(renamed.openEnd, renamed.end);
  };
  const columns = table.columns.map((name, i) => withFormula(columnAt(name, i), formulas.get(name), table));
  const tag = withAttributes(text.slice(root.start, root.openEnd), {
    name: table.name,
    displayName: table.name,
    ref: rectAddress(table.rect),
    headerRowCount: table.showHeaders ? null : 0,
    totalsRowCount: table.showTotals ? 1 : null,
    ...(table.showTotals ? { totalsRowShown: null } : {}),
  });
  const columnsTag = `<tableColumns count="${columns.length}">`;
  return (
    text.slice(0, root.start) +
    tag +
    filterXml(table, raw('autoFilter')) +
    raw('sortState') +
    `${columnsTag}${columns.join('')}</tableColumns>` +
    styleXml(table, raw('tableStyleInfo')) +
    raw('extLst') +
    text.slice(root.closeStart)
  );
}

/** The filter buttons stand over the header and the data, never over the totals. */
function filterXml(table: TableModel, old: string): string {
  if (!table.showFilterButton || !table.showHeaders) return '';
  const ref = rectAddress({ ...table.rect, rows: table.rect.rows - (table.showTotals ? 1 : 0) });
  if (!old) return `<autoFilter ref="${ref}"/>`;
  const tagEnd = old.indexOf('>') + 1;
  return withAttributes(old.slice(0, tagEnd), { ref }) + old.slice(tagEnd);
}

function styleXml(table: TableModel, old: string): string {
  if (table.style === null) return '';
  const tag =
    old ||
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>';
  if (old) return withAttributes(tag, { name: table.style, showRowStripes: table.showBandedRows });
  return `<tableStyleInfo${attributes({ name: table.style, showFirstColumn: 0, showLastColumn: 0, showRowStripes: table.showBandedRows, showColumnStripes: 0 })}/>`;
}

const totalsFunctions: Readonly<Record<string, string>> = {
  '101': 'average',
  '102': 'countNums',
  '103': 'count',
  '104': 'max',
  '105': 'min',
  '107': 'stdDev',
  '109': 'sum',
  '110': 'var',
};

/** A column says what its totals cell holds: Excel repairs a table whose totals row says something else. */
function columnXml(table: TableModel, name: string, index: number, id: number): string {
  const { rect, sheet } = table;
  const named = { id, name };
  const tag = (more: Record<string, string>) =>
    `<tableColumn id="${named.id}" name="${escapeAttribute(columnName(name))}"${attributes(more)}`;
  if (!table.showTotals) return `${tag({})}/>`;
  const row = rect.row + rect.rows - 1;
  const formula = sheet.formula(row, rect.column + index);
  const value = sheet.value(row, rect.column + index);
  if (formula === null) {
    return typeof value === 'string' && value !== '' ? `${tag({ totalsRowLabel: value })}/>` : `${tag({})}/>`;
  }
  const subtotal = /^SUBTOTAL\((\d+),(?:\w+)?\[/i.exec(formula)?.[1];
  const standard = subtotal && totalsFunctions[subtotal];
  if (standard) return `${tag({ totalsRowFunction: standard })}/>`;
  const file = escapeXml(toFileFormula(formula, table.name));
  return `${tag({ totalsRowFunction: 'custom' })}><totalsRowFormula>${file}</totalsRowFormula></tableColumn>`;
}

/** The formula that a new row takes, in place of the one that the column had; it stands before all else that the column says. */
function withFormula(column: string, formula: string | undefined, table: TableModel): string {
  if (formula === undefined) return column;

  const file = escapeXml(toFileFormula(formula, table.name));
  const element = `<calculatedColumnFormula>${file}</calculatedColumnFormula>`;
  const [tag = ''] = /^<(?:[^"'>]|"[^"]*"|'[^']*')*>/.exec(column) ?? [];
  if (tag.endsWith('/>')) return `${tag.slice(0, -2)}>${element}</tableColumn>`;

  const contents = column
    .slice(tag.length)
    .replace(/^\s*<calculatedColumnFormula\b(?:[^>]*\/>|[\s\S]*?<\/calculatedColumnFormula>)/, '');
  return `${tag}${element}${contents}`;
}

/** A heading's line breaks are written as Excel does, "_x000a_", since attributes cannot hold them. */
function columnName(name: string): string {
  return encodeCellText(name)
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('\n', '_x000a_');
}
