import { defaultFormat, type Border, type BorderEdge, type CellFormat, type StyleBook } from '../styleBook';
import type { ConditionalFormatModel } from '../workbook';
import { readColour, type Palette } from './colours';
import { builtInFormats } from './numberFormats';
import { child, childrenOf, flag, type XmlElement } from './xml';

type DifferentialFormat = NonNullable<ConditionalFormatModel['format']>;

export const borderStyles: Readonly<Record<string, Pick<Border, 'style' | 'weight'>>> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  dotted: { style: 'Dot', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
};

export const borderEdges: Readonly<Record<string, BorderEdge>> = {
  left: 'EdgeLeft',
  right: 'EdgeRight',
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
};

/** As the file names it -> as Office.js does, where they differ by more than a capital. */
const alignments: Readonly<Record<string, string>> = { centerContinuous: 'CenterAcrossSelection' };

/** Fills the style book with the formats of the file, at the file's own indexes. */
export function readStyles(styles: XmlElement, palette: Palette, book: StyleBook): void {
  const codes = new Map(builtInFormats);
  for (const format of child(styles, 'numFmts')?.children ?? []) {
    codes.set(Number(format.attributes['numFmtId']), format.attributes['formatCode'] ?? 'General');
  }
  const fonts = (child(styles, 'fonts')?.children ?? []).map((font) => readFont(font, palette));
  const fills = (child(styles, 'fills')?.children ?? []).map((fill) => readFill(fill, palette));
  const borders = (child(styles, 'borders')?.children ?? []).map((border) => readBorders(border, palette));
  const formats = childrenOf(child(styles, 'cellXfs'), 'xf').map((xf): CellFormat => {
    const { numFmtId, fontId, fillId, borderId } = xf.attributes;
    return {
      ...defaultFormat,
      numberFormat: codes.get(Number(numFmtId ?? 0)) ?? 'General',
      ...fonts[Number(fontId ?? 0)],
      fill: fills[Number(fillId ?? 0)] ?? null,
      borders: borders[Number(borderId ?? 0)] ?? {},
      ...readAlignment(child(xf, 'alignment')),
      locked: flag(child(xf, 'protection')?.attributes['locked'], true),
    };
  });
  if (formats.length === 0) return;
  book.entries.length = 0;
  for (const format of formats) book.entries.push({ format, madeFrom: null });
}

/** The formats that conditional formats point to. */
export function readDifferentialFormats(styles: XmlElement, palette: Palette): DifferentialFormat[] {
  return childrenOf(child(styles, 'dxfs'), 'dxf').map((dxf) => {
    const font = child(dxf, 'font');
    const border = child(dxf, 'border');
    const borders = border ? readBorders(border, palette) : {};
    return {
      ...(Object.keys(borders).length > 0 ? { borders } : {}),
      fill: readDifferentialFill(child(dxf, 'fill'), palette),
      fontColor: readColour(child(font, 'color'), palette),
      bold: switched(child(font, 'b')),
      italic: switched(child(font, 'i')),
      strikethrough: switched(child(font, 'strike')),
    };
  });
}

function readFont(font: XmlElement, palette: Palette): Partial<CellFormat> {
  const underline = child(font, 'u');
  return {
    fontName: child(font, 'name')?.attributes['val'] ?? defaultFormat.fontName,
    fontSize: Number(child(font, 'sz')?.attributes['val'] ?? defaultFormat.fontSize),
    fontColor: readColour(child(font, 'color'), palette) ?? '#000000',
    bold: switched(child(font, 'b')) ?? false,
    italic: switched(child(font, 'i')) ?? false,
    strikethrough: switched(child(font, 'strike')) ?? false,
    underline: underline !== undefined && underline.attributes['val'] !== 'none',
  };
}

function readFill(fill: XmlElement, palette: Palette): string | null {
  const stop = child(child(fill, 'gradientFill'), 'stop');
  if (stop) return readColour(child(stop, 'color'), palette);
  const pattern = child(fill, 'patternFill');
  const type = pattern?.attributes['patternType'] ?? 'none';
  if (!pattern || type === 'none') return null;
  return readColour(child(pattern, type === 'solid' ? 'fgColor' : 'bgColor'), palette);
}

/** In these formats a solid fill is its background colour. */
function readDifferentialFill(fill: XmlElement | undefined, palette: Palette): string | null {
  const pattern = child(fill, 'patternFill');
  return readColour(child(pattern, 'bgColor'), palette) ?? readColour(child(pattern, 'fgColor'), palette);
}

function readBorders(border: XmlElement, palette: Palette): CellFormat['borders'] {
  const borders: Partial<Record<BorderEdge, Border>> = {};
  for (const line of border.children) {
    // Sheets written right to left name the sides by where a line starts.
    const edge = borderEdges[{ start: 'left', end: 'right' }[line.name] ?? line.name];
    const style = borderStyles[line.attributes['style'] ?? 'none'];
    if (edge && style)
      borders[edge] = { ...style, color: readColour(child(line, 'color'), palette) ?? '#000000' };
  }
  return borders;
}

function readAlignment(alignment: XmlElement | undefined): Partial<CellFormat> {
  if (!alignment) return {};
  const { horizontal, vertical, wrapText, indent } = alignment.attributes;
  return {
    horizontal: horizontal ? (alignments[horizontal] ?? capitalised(horizontal)) : 'General',
    vertical: vertical ? capitalised(vertical) : 'Bottom',
    wrapText: flag(wrapText),
    indent: Number(indent ?? 0),
  };
}

/** `<b/>` is on, `<b val="0"/>` is off, and none says nothing. */
function switched(element: XmlElement | undefined): boolean | null {
  return element ? flag(element.attributes['val'], true) : null;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
