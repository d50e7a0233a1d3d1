import type { Element } from '@xmldom/xmldom';
import {
  areaOf,
  attribute,
  child,
  children,
  descendants,
  numberOf,
  overlap,
  sheetsNamed,
  type Area,
  type FileCell,
  type OpenedFile,
} from './openedFile';

interface Limits {
  readonly texts: number;
  readonly styles: number;
  readonly differentialStyles: number;
  readonly sheetNames: ReadonlySet<string>;
}

/** Cells, columns, merges, rules and headers that Excel takes away when it opens the file. */
export function sheetRepairs(file: OpenedFile): string[] {
  const [styles] = file.targets(file.workbookPart, 'styles');
  const held = (name: string): number => {
    const list = styles === undefined ? null : child(file.root(styles), name);
    return list ? children(list).length : 0;
  };
  const limits: Limits = {
    texts: file.sharedTexts().length,
    styles: styles === undefined ? 1 : held('cellXfs'),
    differentialStyles: held('dxfs'),
    sheetNames: new Set(file.sheets().map(({ name }) => name.toLowerCase())),
  };
  return [
    ...(styles === undefined ? [] : styleRepairs(file.root(styles))),
    ...file
      .sheets()
      .flatMap(({ name, part }) =>
        [
          ...cellRepairs(file.cells(part), limits),
          ...textIndexRepairs(file.parts.get(part) ?? '', limits),
          ...rowRepairs(file.parts.get(part) ?? ''),
          ...columnRepairs(file.root(part)),
          ...mergeRepairs(file, part),
          ...ruleRepairs(file.root(part), limits),
          ...validationRepairs(file.root(part)),
          ...headerRepairs(file.root(part)),
        ].map((repair) => `${name}: ${repair}`),
      ),
  ];
}

function cellRepairs(cells: readonly FileCell[], limits: Limits): string[] {
  return cells.flatMap((cell, index) => {
    const before = cells[index - 1];
    const isAfter =
      !before || cell.row > before.row || (cell.row === before.row && cell.column > before.column);
    const at = `row ${cell.row}, column ${cell.column}`;
    return [
      ...(isAfter ? [] : [`${at} stands after row ${before.row}, column ${before.column}`]),
      ...(cell.style < limits.styles ? [] : [`${at} has a format that is not there`]),
      ...(cell.text.length <= 32_767 ? [] : [`${at} holds too long a text`]),
      ...formulaRepairs(cell.formula ?? '', limits).map((repair) => `${at} ${repair}`),
    ];
  });
}

function formulaRepairs(formula: string, { sheetNames }: Limits): string[] {
  return [
    ...(formula.length <= 8_192 ? [] : ['has too long a formula']),
    ...sheetsNamed(formula)
      .filter((name) => !sheetNames.has(name.toLowerCase()))
      .map((name) => `points to ${name}, which is not there`),
  ];
}

function textIndexRepairs(xml: string, { texts }: Limits): string[] {
  const indexes = [...xml.matchAll(/<c\b[^>]*\bt="s"[^>]*><v>([^<]*)<\/v>/g)].map(([, index]) => index ?? '');
  return indexes
    .filter((index) => !/^\d+$/.test(index) || Number(index) >= texts)
    .map((index) => `a cell shows the shared text ${index}, which is not there`);
}

function rowRepairs(xml: string): string[] {
  const rows = [...xml.matchAll(/<row\b([^>]*)>/g)].map(([, tag = '']) => tag);
  const numbers = rows.map((tag) => Number(/\br="(\d+)"/.exec(tag)?.[1]));
  const heights = rows.map((tag) => Number(/\bht="([^"]*)"/.exec(tag)?.[1] ?? 0));
  return [
    ...numbers
      .filter((number, index) => index > 0 && !(number > (numbers[index - 1] ?? 0)))
      .map((number) => `row ${number} is out of order`),
    ...heights
      .filter((height) => !(height >= 0 && height <= 409.5))
      .map((height) => `a row is ${height} high`),
  ];
}

function columnRepairs(sheet: Element): string[] {
  const columns = descendants(sheet, 'col');
  return columns.flatMap((column, index) => {
    const first = numberOf(column, 'min') ?? 0;
    const last = numberOf(column, 'max') ?? 0;
    const width = numberOf(column, 'width') ?? 0;
    const before = columns[index - 1];
    const isInOrder =
      first > (before ? (numberOf(before, 'max') ?? 0) : 0) && last >= first && last <= 16_384;
    return [
      ...(isInOrder ? [] : [`columns ${first} to ${last} are out of order`]),
      ...(width >= 0 && width <= 255 ? [] : [`columns ${first} to ${last} are ${width} wide`]),
    ];
  });
}

function mergeRepairs(file: OpenedFile, part: string): string[] {
  const merges = descendants(file.root(part), 'mergeCell').map((merge) => attribute(merge, 'ref'));
  const areas = merges.map(areaOf);
  const tables = file.targets(part, 'table').map((table) => areaOf(attribute(file.root(table), 'ref')));
  const others = (index: number): (Area | null)[] => [...areas.slice(index + 1), ...tables];
  return merges.flatMap((reference, index) => {
    const area = areas[index];
    if (!area) return [`the merge ${reference} is no range`];
    const isClear = others(index).every((other) => !other || !overlap(area, other));
    return isClear ? [] : [`the merge ${reference} lies over another or over a table`];
  });
}

function ruleRepairs(sheet: Element, limits: Limits): string[] {
  return descendants(sheet, 'conditionalFormatting').flatMap((format) => {
    if (format.namespaceURI?.includes('microsoft')) return [];
    const ranges = attribute(format, 'sqref');
    const rules = children(format, 'cfRule').flatMap((rule) => {
      const style = numberOf(rule, 'dxfId');
      const formulas = children(rule, 'formula').map((formula) => formula.textContent ?? '');
      return [
        ...(style === null || style < limits.differentialStyles
          ? []
          : [`a rule on ${ranges} has a format that is not there`]),
        ...((numberOf(rule, 'priority') ?? 0) >= 1 ? [] : [`a rule on ${ranges} has no priority`]),
        ...formulas
          .flatMap((formula) => formulaRepairs(formula, limits))
          .map((fault) => `a rule on ${ranges} ${fault}`),
        ...(attribute(rule, 'type') === 'expression' && !formulas[0]
          ? [`a rule on ${ranges} has no formula`]
          : []),
      ];
    });
    return [...rangesRepairs(ranges), ...rules];
  });
}

const longest: Readonly<Record<string, number>> = {
  promptTitle: 32,
  errorTitle: 32,
  prompt: 255,
  error: 255,
};

function validationRepairs(sheet: Element): string[] {
  return descendants(sheet, 'dataValidation').flatMap((validation) => {
    if (validation.namespaceURI?.includes('microsoft')) return [];
    const ranges = attribute(validation, 'sqref');
    const list = child(validation, 'formula1')?.textContent ?? '';
    const tooLong = Object.entries(longest).filter(
      ([name, most]) => attribute(validation, name).length > most,
    );
    return [
      ...rangesRepairs(ranges),
      ...(list.startsWith('"') && list.length > 257
        ? [`the list of ${ranges} is longer than 255 characters`]
        : []),
      ...tooLong.map(([name]) => `the ${name} of ${ranges} is too long`),
    ];
  });
}

function rangesRepairs(ranges: string): string[] {
  const references = ranges.split(' ').filter((range) => areaOf(range) === null);
  return references
    .filter((range) => !/^([A-Z]{1,3}:[A-Z]{1,3}|\d+:\d+)$/.test(range))
    .map((range) => `a rule is on "${range}", which is no range`);
}

/** Header and footer: 255 characters at most, each with all three of its places. */
function headerRepairs(sheet: Element): string[] {
  return descendants(sheet, 'headerFooter')
    .flatMap((page) => children(page))
    .filter((text) => (text.textContent ?? '').length > 255)
    .map((text) => `its ${text.nodeName} is longer than 255 characters`);
}

const lists = { fontId: 'fonts', fillId: 'fills', borderId: 'borders' } as const;

function styleRepairs(styles: Element): string[] {
  const size = (name: string): number => {
    const list = child(styles, name);
    return list ? children(list).length : 0;
  };
  const formats = descendants(styles, 'numFmt').filter(
    ({ parentNode }) => parentNode?.nodeName === 'numFmts',
  );
  const known = new Set(formats.map((format) => numberOf(format, 'numFmtId') ?? 0));
  const cells = [child(styles, 'cellStyleXfs'), child(styles, 'cellXfs')].flatMap((list) =>
    list ? children(list) : [],
  );
  return [
    ...(known.size === formats.length ? [] : ['two number formats have one id']),
    ...formats
      .filter((format) => attribute(format, 'formatCode').length > 255)
      .map((format) => `the number format ${attribute(format, 'numFmtId')} is longer than 255 characters`),
    ...cells.flatMap((cell) =>
      Object.entries(lists)
        .filter(([id, list]) => (numberOf(cell, id) ?? 0) >= size(list))
        .map(
          ([id, list]) =>
            `a cell's format has ${id} ${attribute(cell, id)}, and there are ${size(list)} ${list}`,
        ),
    ),
    ...cells
      .map((cell) => numberOf(cell, 'numFmtId') ?? 0)
      .filter((id) => id >= 164 && !known.has(id))
      .map((id) => `a cell has the number format ${id}, which is not there`),
  ];
}
