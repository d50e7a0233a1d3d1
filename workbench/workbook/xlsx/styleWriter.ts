import type { Border, CellFormat, StyleBook } from '../styleBook';
import type { ConditionalFormatModel } from '../workbook';
import { colourXml } from './colours';
import { ElementEditor, styleOrder } from './elementEditor';
import { builtInFormatId } from './numberFormats';
import { borderEdges, borderStyles } from './readStyles';
import { attributes, child, withAttributes, type XmlElement } from './xml';

// The order in which Excel writes what a font is.
const fontOrder = [
  ...['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name'],
  ...['family', 'charset', 'scheme'],
];
const borderOrder = ['start', 'end', 'left', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];

interface Section {
  readonly name: string;
  /** As the file has them. */
  readonly read: readonly string[];
  readonly elements: string[];
  readonly before: number;
}

/** Adds what new formats need to the file's styles: nothing that is there is changed, so every index keeps its meaning. */
export class StyleWriter {
  private readonly editor: ElementEditor;
  private readonly sections = new Map<string, Section>();
  private readonly written = new Map<number, number>();

  constructor(
    text: string,
    private readonly book: StyleBook,
    private readonly readCount: number,
  ) {
    this.editor = new ElementEditor(text, styleOrder);
  }

  /** The file's index of one of the style book's formats. */
  cellFormat(index: number): number {
    if (index < this.readCount) return index;
    const known = this.written.get(index);
    if (known !== undefined) return known;
    const entry = this.book.entries[index];
    if (!entry) return 0;
    const added = this.add('cellXfs', this.cellFormatXml(entry.format, entry.madeFrom ?? 0));
    this.written.set(index, added);
    return added;
  }

  /** The index of a conditional format's look. */
  differentialFormat(format: NonNullable<ConditionalFormatModel['format']>): number {
    const font = [
      switchXml('b', format.bold),
      switchXml('i', format.italic),
      switchXml('strike', format.strikethrough),
      format.fontColor === null ? '' : colourXml('color', format.fontColor),
    ].join('');
    const fill =
      format.fill === null
        ? ''
        : `<fill><patternFill>${colourXml('bgColor', format.fill)}</patternFill></fill>`;
    const { borders = {} } = format;
    const lines = Object.entries(borderEdges).map(([name, edge]) =>
      borders[edge] ? lineXml(name, borders[edge]) : '',
    );
    const border = lines.some((line) => line !== '') ? `<border>${lines.join('')}</border>` : '';
    return this.add('dxfs', `<dxf>${font ? `<font>${font}</font>` : ''}${fill}${border}</dxf>`);
  }

  /** The number that stands for a number format. */
  numberFormat(code: string): number {
    const builtIn = builtInFormatId(code);
    if (builtIn !== null) return builtIn;
    const formats = child(this.editor.root, 'numFmts')?.children ?? [];
    const known = formats.find((format) => format.attributes['formatCode'] === code)?.attributes['numFmtId'];
    if (known !== undefined) return Number(known);
    const first = Math.max(164, ...formats.map((format) => Number(format.attributes['numFmtId']) + 1));
    const section = this.section('numFmts');
    const made = section.elements.findIndex((xml) => xml.includes(attributes({ formatCode: code })));
    if (made >= 0) return first + made;
    section.elements.push(
      `<numFmt${attributes({ numFmtId: first + section.elements.length, formatCode: code })}/>`,
    );
    return first + section.elements.length - 1;
  }

  /** The whole part; null when nothing was added to it. */
  text(): string | null {
    const added = [...this.sections.values()].filter(({ elements }) => elements.length > 0);
    if (added.length === 0) return null;
    for (const { name, elements, before } of added) {
      // A list that the file had not got says no number: by that it is known as ours.
      const old = this.editor.xml(name) || `<${name}></${name}>`;
      const opened = old.replace(/^(<[^>]*?)\s*\/>$/, `$1></${name}>`);
      const end = opened.lastIndexOf('</');
      const tagEnd = opened.indexOf('>') + 1;
      const own = opened.slice(0, tagEnd);
      const tag = own.includes(' count=') ? withAttributes(own, { count: before + elements.length }) : own;
      this.editor.replace(name, tag + opened.slice(tagEnd, end) + elements.join('') + opened.slice(end));
    }
    return this.editor.result();
  }

  private cellFormatXml(format: CellFormat, madeFrom: number): string {
    const base = this.element('cellXfs', madeFrom);
    const old = this.book.format(madeFrom);
    const tag = base
      ? this.editor.text.slice(base.start, base.openEnd).replace(/\s*\/?>$/, '/>')
      : '<xf xfId="0"/>';
    const changes: Record<string, string | number> = {};
    if (format.numberFormat !== old.numberFormat) {
      Object.assign(changes, { numFmtId: this.numberFormat(format.numberFormat), applyNumberFormat: 1 });
    }
    const font = this.fontXml(format, old, this.element('fonts', Number(base?.attributes['fontId'] ?? 0)));
    if (font !== null) Object.assign(changes, { fontId: this.add('fonts', font), applyFont: 1 });
    if (format.fill !== old.fill) Object.assign(changes, { fillId: this.fillId(format.fill), applyFill: 1 });
    if (JSON.stringify(format.borders) !== JSON.stringify(old.borders)) {
      const border = this.borderXml(
        format,
        old,
        this.element('borders', Number(base?.attributes['borderId'] ?? 0)),
      );
      Object.assign(changes, { borderId: this.add('borders', border), applyBorder: 1 });
    }
    const alignment = this.alignmentXml(format, old, child(base, 'alignment'));
    const protection = this.protectionXml(format, old, child(base, 'protection'));
    if (alignment) changes['applyAlignment'] = 1;
    if (format.locked !== old.locked) changes['applyProtection'] = 1;
    const others = base?.children.filter(({ name }) => name !== 'alignment' && name !== 'protection') ?? [];
    const contents = alignment + protection + others.map((element) => this.raw(element)).join('');
    const changed = withAttributes(tag, {
      numFmtId: 0,
      fontId: 0,
      fillId: 0,
      borderId: 0,
      ...base?.attributes,
      ...changes,
    });
    return contents ? `${changed.replace(/\s*\/>$/, '>')}${contents}</xf>` : changed;
  }

  /** Null when the font stays. */
  private fontXml(format: CellFormat, old: CellFormat, base: XmlElement | undefined): string | null {
    const pieces = new Map((base?.children ?? []).map((element) => [element.name, this.raw(element)]));
    let changed = false;
    const set = (name: string, differs: boolean, xml: string) => {
      if (!differs) return;
      changed = true;
      pieces.set(name, xml);
    };
    set('b', format.bold !== old.bold, format.bold ? '<b/>' : '');
    set('i', format.italic !== old.italic, format.italic ? '<i/>' : '');
    set('strike', format.strikethrough !== old.strikethrough, format.strikethrough ? '<strike/>' : '');
    set('u', format.underline !== old.underline, format.underline ? '<u/>' : '');
    set('sz', format.fontSize !== old.fontSize, `<sz val="${format.fontSize}"/>`);
    set('color', format.fontColor !== old.fontColor, colourXml('color', format.fontColor));
    if (format.fontName !== old.fontName) {
      set('name', true, `<name${attributes({ val: format.fontName })}/>`);
      // The theme's font, and the family of the old one, no longer hold.
      pieces.delete('scheme');
      pieces.delete('family');
    }
    return changed ? `<font>${inOrder(pieces, fontOrder)}</font>` : null;
  }

  private fillId(fill: string | null): number {
    if (fill === null) return 0;
    return this.add(
      'fills',
      `<fill><patternFill patternType="solid">${colourXml('fgColor', fill)}<bgColor indexed="64"/></patternFill></fill>`,
    );
  }

  private borderXml(format: CellFormat, old: CellFormat, base: XmlElement | undefined): string {
    const pieces = new Map((base?.children ?? []).map((element) => [element.name, this.raw(element)]));
    for (const [name, edge] of Object.entries(borderEdges)) {
      const border = format.borders[edge];
      const same = JSON.stringify(border) === JSON.stringify(old.borders[edge]);
      if (!same || !pieces.has(name)) pieces.set(name, lineXml(name, border));
    }
    if (!pieces.has('diagonal')) pieces.set('diagonal', '<diagonal/>');
    const tag = base ? this.editor.text.slice(base.start, base.openEnd).replace(/\s*\/>$/, '>') : '<border>';
    return `${tag}${inOrder(pieces, borderOrder)}</border>`;
  }

  private alignmentXml(format: CellFormat, old: CellFormat, base: XmlElement | undefined): string {
    const keys = ['horizontal', 'vertical', 'wrapText', 'indent'] as const;
    const changed = keys.filter((key) => format[key] !== old[key]);
    if (changed.length === 0) return base ? this.raw(base) : '';
    const values = { ...base?.attributes } as Record<string, string | null>;
    for (const key of changed) {
      const value = format[key];
      values[key] = typeof value === 'string' ? alignmentName(value) : String(Number(value));
    }
    return `<alignment${attributes(values)}/>`;
  }

  private protectionXml(format: CellFormat, old: CellFormat, base: XmlElement | undefined): string {
    if (format.locked === old.locked) return base ? this.raw(base) : '';
    return `<protection${attributes({ ...base?.attributes, locked: format.locked })}/>`;
  }

  private raw({ start, end }: XmlElement): string {
    return this.editor.text.slice(start, end);
  }

  private element(section: string, index: number): XmlElement | undefined {
    return child(this.editor.root, section)?.children[index];
  }

  /** The index of an element of a section, which is added unless it is there already, in the file or by us. */
  private add(name: string, xml: string): number {
    const section = this.section(name);
    const inFile = section.read.indexOf(xml);
    if (inFile >= 0) return inFile;
    const known = section.elements.indexOf(xml);
    if (known >= 0) return section.before + known;
    section.elements.push(xml);
    return section.before + section.elements.length - 1;
  }

  private section(name: string): Section {
    const known = this.sections.get(name);
    if (known) return known;
    const read = (child(this.editor.root, name)?.children ?? []).map((element) => this.raw(element));
    const made = { name, read, elements: [], before: read.length };
    this.sections.set(name, made);
    return made;
  }
}

function inOrder(pieces: ReadonlyMap<string, string>, order: readonly string[]): string {
  return [...pieces]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([, xml]) => xml)
    .join('');
}

function lineXml(name: string, border: Border | undefined): string {
  if (!border) return `<${name}/>`;
  const [style = 'thin'] =
    Object.entries(borderStyles).find(
      ([, known]) => known.style === border.style && known.weight === border.weight,
    ) ??
    Object.entries(borderStyles).find(([, known]) => known.style === border.style) ??
    [];
  return `<${name} style="${style}">${colourXml('color', border.color)}</${name}>`;
}

function alignmentName(name: string): string {
  if (name === 'CenterAcrossSelection') return 'centerContinuous';
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function switchXml(name: string, on: boolean | null): string {
  if (on === null) return '';
  return on ? `<${name}/>` : `<${name} val="0"/>`;
}
