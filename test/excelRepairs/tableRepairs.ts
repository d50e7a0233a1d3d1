import {
  areaOf,
  attribute,
  child,
  children,
  decoded,
  descendants,
  numberOf,
  overlap,
  repeated,
  type FileCell,
  type OpenedFile,
} from './openedFile';
import { isName } from './workbookRepairs';

/** Tables that do not agree with their cells, with each other or with the workbook's names. */
export function tableRepairs(file: OpenedFile): string[] {
  const parts = file.sheets().flatMap(({ part }) => file.targets(part, 'table'));
  const tables = parts.map((part) => file.root(part));
  const names = tables.map((table) => attribute(table, 'displayName'));
  const defined = descendants(file.root(file.workbookPart), 'definedName').map((name) =>
    attribute(name, 'name'),
  );
  const taken = new Set(defined.map((name) => name.toLowerCase()));
  return [
    ...repeated(names).map((name) => `two tables are called ${name}`),
    ...repeated(tables.map((table) => attribute(table, 'id'))).map((id) => `two tables have the id ${id}`),
    ...names.filter((name) => taken.has(name.toLowerCase())).map((name) => `${name} is a table and a name`),
    ...names.filter((name) => !isName(name)).map((name) => `"${name}" is no name for a table`),
    ...file.sheets().flatMap(({ part }) => sheetTableRepairs(file, part)),
  ];
}

function sheetTableRepairs(file: OpenedFile, sheet: string): string[] {
  const parts = file.targets(sheet, 'table');
  const areas = parts.map((part) => areaOf(attribute(file.root(part), 'ref')));
  const listed = descendants(file.root(sheet), 'tablePart').length;
  return [
    ...(listed === parts.length ? [] : [`${sheet} lists ${listed} tables and has ${parts.length}`]),
    ...parts.flatMap((part, index) => {
      const area = areas[index];
      const others = areas.slice(index + 1);
      const isClear = others.every((other) => !area || !other || !overlap(area, other));
      const repairs = isClear ? [] : ['it lies over another table'];
      return [...repairs, ...oneTableRepairs(file, sheet, part)].map(
        (repair) => `${nameOf(file, part)}: ${repair}`,
      );
    }),
  ];
}

function nameOf(file: OpenedFile, part: string): string {
  return `table ${attribute(file.root(part), 'displayName')}`;
}

function oneTableRepairs(file: OpenedFile, sheet: string, part: string): string[] {
  const table = file.root(part);
  const reference = attribute(table, 'ref');
  const area = areaOf(reference);
  if (!area) return [`its place "${reference}" is no range`];
  const list = child(table, 'tableColumns');
  const columns = (list ? children(list, 'tableColumn') : []).map((column) =>
    decoded(attribute(column, 'name')),
  );
  const ids = descendants(table, 'tableColumn').map((column) => attribute(column, 'id'));
  const heads = numberOf(table, 'headerRowCount') ?? 1;
  const totals = numberOf(table, 'totalsRowCount') ?? 0;
  const rows = area.bottom - area.top + 1 - heads - totals;
  const filter = child(table, 'autoFilter');
  const filtered = filter ? areaOf(attribute(filter, 'ref')) : area;
  const isFilterRight =
    filtered?.top === area.top && filtered.left === area.left && filtered.right === area.right;
  return [
    ...(columns.length === area.right - area.left + 1
      ? []
      : [`${reference} has not ${columns.length} columns`]),
    ...repeated(columns).map((name) => `two columns are called ${name}`),
    ...repeated(ids).map((id) => `two columns have the id ${id}`),
    ...columns
      .filter((name) => name === '' || name.length > 255)
      .map((name) => `"${name}" is no name for a column`),
    ...(rows >= 1 ? [] : ['it has no row for data']),
    ...(isFilterRight ? [] : ['its filter lies elsewhere']),
    ...(heads === 0 ? [] : headingRepairs(file.cells(sheet), area.top, area.left, columns)),
  ];
}

/** Each heading must be a text, no number or formula, and the very text of its column's name. */
function headingRepairs(
  cells: readonly FileCell[],
  row: number,
  left: number,
  columns: readonly string[],
): string[] {
  const headings = new Map(cells.filter((cell) => cell.row === row).map((cell) => [cell.column, cell]));
  return columns.flatMap((name, index) => {
    const heading = headings.get(left + index);
    if (!heading) return [`the heading of ${name} is blank`];
    const isText = (heading.type === 's' || heading.type === 'inlineStr') && heading.formula === null;
    if (!isText) return [`the heading of ${name} is no text`];
    return heading.text === name ? [] : [`the heading of ${name} is "${heading.text}"`];
  });
}
