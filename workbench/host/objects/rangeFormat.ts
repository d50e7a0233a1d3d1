import { defaultFormat, type Border, type BorderEdge, type CellFormat } from '../../workbook/styleBook';
import { HostError, invalidArgument, itemNotFound } from '../hostError';
import { HostObject } from '../hostObject';
import { defineType, type PropertyBehaviour } from '../typeBehaviour';
import { booleanArgument, colourArgument, enumArgument, numberArgument, textArgument } from './arguments';
import { autofitColumns, autofitRows } from './autofit';
import {
  allSame,
  columnPoints,
  columnsOf,
  rowPoints,
  rowsOf,
  setColumnSetting,
  setRowSetting,
  storedWidth,
  useStandardWidth,
} from './measures';
import { changeFormat, checkFormattable, editFormat, sharedFormat } from './rangeFormats';
import type { RangeTarget } from './rangeTarget';

/** In characters, and in points. */
const widestColumn = 255;
const tallestRow = 409.5;

/** The ranges a format is of: one, or those of a RangeAreas. */
export type FormatTarget = readonly RangeTarget[];

/** A property kept in each cell's format. */
function kept<K extends keyof CellFormat>(
  key: K,
  read: (value: unknown) => CellFormat[K],
): PropertyBehaviour<FormatTarget> {
  return {
    get: (areas) => allSame(areas.map((area) => sharedFormat(area, (format) => format[key]))),
    set: (areas, value) => {
      const changes = { [key]: read(value) } as Partial<CellFormat>;
      for (const area of areas) changeFormat(area, changes);
    },
  };
}

/** A property kept in each cell's format whose value is one of an enumeration's. */
function named(key: 'horizontal' | 'vertical', enumeration: string): PropertyBehaviour<FormatTarget> {
  return {
    get: kept(key, textArgument).get as PropertyBehaviour<FormatTarget>['get'] & object,
    set: (areas, value, session) => {
      const name = enumArgument(session, enumeration, value);
      for (const area of areas) changeFormat(area, { [key]: name });
    },
  };
}

export const rangeFormat = defineType<FormatTarget>({
  type: 'RangeFormat',
  properties: {
    columnWidth: {
      get: (areas) =>
        allSame(areas.flatMap((area) => columnsOf(area).map((column) => columnPoints(area.sheet, column)))),
      set: (areas, value) => {
        const width = storedWidth(sizeArgument(value));
        if (width > widestColumn) throw invalidArgument();
        for (const area of areas) {
          checkFormattable(area);
          setColumnSetting(area, { width });
        }
      },
    },
    horizontalAlignment: named('horizontal', 'HorizontalAlignment'),
    indentLevel: kept('indent', numberArgument),
    rowHeight: {
      get: (areas) => allSame(areas.flatMap((area) => rowsOf(area).map((row) => rowPoints(area.sheet, row)))),
      set: (areas, value) => {
        const height = sizeArgument(value);
        if (height > tallestRow) throw invalidArgument();
        for (const area of areas) {
          checkFormattable(area);
          setRowSetting(area, { height });
        }
      },
    },
    useStandardWidth: {
      get: (areas) =>
        allSame(
          areas.flatMap((area) =>
            columnsOf(area).map((column) => area.sheet.columns.get(column)?.width === undefined),
          ),
        ),
      set: (areas, value) => {
        if (!booleanArgument(value)) return;
        for (const area of areas) {
          checkFormattable(area);
          useStandardWidth(area);
        }
      },
    },
    verticalAlignment: named('vertical', 'VerticalAlignment'),
    wrapText: kept('wrapText', booleanArgument),
  },
  navigations: {
    borders: (areas) => new HostObject('RangeBorderCollection', areas),
    fill: (areas) => new HostObject('RangeFill', areas),
    font: (areas) => new HostObject('RangeFont', areas),
    protection: (areas) => new HostObject('FormatProtection', areas),
  },
  methods: {
    autofitColumns: (areas) => areas.forEach(autofitColumns),
    autofitRows: (areas) => areas.forEach(autofitRows),
  },
});

function sizeArgument(value: unknown): number {
  const size = numberArgument(value);
  if (size < 0) throw invalidArgument();
  return size;
}

/** No fill reads as white, as in Excel. */
export const rangeFill = defineType<FormatTarget>({
  type: 'RangeFill',
  properties: {
    color: {
      get: (areas) =>
        allSame(areas.map((area) => sharedFormat(area, (format) => format.fill ?? '#FFFFFF'))) ?? '',
      set: (areas, value) => {
        const fill = colourArgument(value);
        for (const area of areas) changeFormat(area, { fill });
      },
    },
  },
  methods: { clear: (areas) => areas.forEach((area) => changeFormat(area, { fill: null })) },
});

export const rangeFont = defineType<FormatTarget>({
  type: 'RangeFont',
  properties: {
    bold: kept('bold', booleanArgument),
    color: kept('fontColor', colourArgument),
    italic: kept('italic', booleanArgument),
    name: kept('fontName', textArgument),
    size: kept('fontSize', numberArgument),
    strikethrough: kept('strikethrough', booleanArgument),
    underline: {
      get: (areas) => {
        const underline = allSame(areas.map((area) => sharedFormat(area, (format) => format.underline)));
        return underline === null ? null : underlineName(underline);
      },
      set: (areas, value, session) => {
        const name = enumArgument(session, 'RangeUnderlineStyle', value);
        if (name !== 'None' && name !== 'Single') throw new HostError('NotImplemented');
        for (const area of areas) changeFormat(area, { underline: name === 'Single' });
      },
    },
  },
});

function underlineName(underline: boolean): string {
  return underline ? 'Single' : 'None';
}

export const formatProtection = defineType<FormatTarget>({
  type: 'FormatProtection',
  properties: { locked: kept('locked', booleanArgument) },
});

interface BorderTarget {
  readonly areas: FormatTarget;
  readonly side: string;
}

const sides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

export const rangeBorderCollection = defineType<FormatTarget>({
  type: 'RangeBorderCollection',
  properties: { count: { get: () => sides.length } },
  items: (areas) => sides.map((side) => new HostObject('RangeBorder', { areas, side })),
  getItem: (areas, key) => {
    if (!sides.includes(String(key))) throw itemNotFound();
    return new HostObject('RangeBorder', { areas, side: String(key) });
  },
});

const plain: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

export const rangeBorder = defineType<BorderTarget>({
  type: 'RangeBorder',
  identity: ({ side }) => ({ Id: side }),
  properties: {
    color: borderPart('color', '#000000', colourArgument),
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (target) => shownBorder(target)?.style ?? 'None',
      set: (target, value, session) => {
        const style = enumArgument(session, 'BorderLineStyle', value);
        setBorder(target, (border) => (style === 'None' ? null : { ...(border ?? plain), style }));
      },
    },
    weight: borderPart('weight', 'Thin', (value) => textArgument(value) as Border['weight']),
  },
});

function borderPart<K extends keyof Border>(
  key: K,
  otherwise: Border[K],
  read: (value: unknown) => Border[K],
): PropertyBehaviour<BorderTarget> {
  return {
    get: (target) => shownBorder(target)?.[key] ?? otherwise,
    set: (target, value) => {
      const part = read(value);
      setBorder(target, (border) => ({ ...(border ?? plain), [key]: part }));
    },
  };
}

/** The border of the first cell that has the side. */
function shownBorder({ areas, side }: BorderTarget): Border | null {
  const [area] = areas;
  if (!area) return null;
  const { sheet, rect } = area;
  const format = sheet.workbook.styles.format(sheet.style(rect.row, rect.column));
  const edge = edgesOf(side, area)(rect.row, rect.column)[0] ?? (side as BorderEdge);
  return format.borders[edge] ?? null;
}

function setBorder({ areas, side }: BorderTarget, change: (border: Border | null) => Border | null): void {
  if (side.startsWith('Diagonal'))
    throw new HostError('NotImplemented', 'workbench host: diagonal borders are not implemented');
  for (const area of areas) {
    const edges = edgesOf(side, area);
    editFormat(area, (format, row, column) => ({ borders: changed(format, edges(row, column), change) }));
  }
}

function changed(
  format: CellFormat,
  edges: readonly BorderEdge[],
  change: (border: Border | null) => Border | null,
): CellFormat['borders'] {
  const borders = { ...format.borders };
  for (const edge of edges) {
    const border = change(borders[edge] ?? null);
    if (border) borders[edge] = border;
    else delete borders[edge];
  }
  return edges.length > 0 ? borders : (format.borders ?? defaultFormat.borders);
}

/** Which edges of a cell are on a side of the range. */
function edgesOf(side: string, { rect }: RangeTarget): (row: number, column: number) => BorderEdge[] {
  const [lastRow, lastColumn] = [rect.row + rect.rows - 1, rect.column + rect.columns - 1];
  return (row, column) => {
    if (side === 'EdgeTop') return row === rect.row ? ['EdgeTop'] : [];
    if (side === 'EdgeBottom') return row === lastRow ? ['EdgeBottom'] : [];
    if (side === 'EdgeLeft') return column === rect.column ? ['EdgeLeft'] : [];
    if (side === 'EdgeRight') return column === lastColumn ? ['EdgeRight'] : [];
    const edges: BorderEdge[] = [];
    const [before, after, first, last, at] =
      side === 'InsideHorizontal'
        ? (['EdgeTop', 'EdgeBottom', rect.row, lastRow, row] as const)
        : (['EdgeLeft', 'EdgeRight', rect.column, lastColumn, column] as const);
    if (at > first) edges.push(before);
    if (at < last) edges.push(after);
    return edges;
  };
}
