import { parseXml, type Splice, type XmlElement } from './xml';

/** Replaces, adds and removes the elements directly inside a root, each at its place in the schema's order; all else stays as it was. */
export class ElementEditor {
  readonly root: XmlElement;
  private readonly edits: (Splice & { readonly order: number })[] = [];

  constructor(
    readonly text: string,
    private readonly order: readonly string[],
  ) {
    this.root = parseXml(text);
  }

  all(name: string): XmlElement[] {
    return this.root.children.filter((element) => element.name === name);
  }

  /** The XML of the element of that name; "" when there is none. */
  xml(name: string): string {
    return this.all(name)
      .map(({ start, end }) => this.text.slice(start, end))
      .join('');
  }

  /** Puts `xml` (which may be several elements, or none) in place of every element of that name. */
  replace(name: string, xml: string): void {
    const [first, ...others] = this.all(name);
    if (!first) {
      this.insert(name, xml);
      return;
    }
    this.edit(name, first.start, first.end, xml);
    for (const { start, end } of others) this.edit(name, start, end, '');
  }

  result(): string {
    const inOrder = [...this.edits].sort((a, b) => a.start - b.start || a.order - b.order);
    let out = '';
    let at = 0;
    for (const { start, end, text } of inOrder) {
      out += this.text.slice(at, start) + text;
      at = end;
    }
    return this.opened(out + this.text.slice(at));
  }

  private insert(name: string, xml: string): void {
    if (xml === '') return;
    const own = this.order.indexOf(name);
    const before = this.root.children.filter((element) => this.place(element) <= own);
    const at = before.at(-1)?.end ?? this.root.openEnd;
    this.edit(name, at, at, xml);
  }

  /** An element that offers alternatives stands where its alternatives would. */
  private place(element: XmlElement): number {
    const shown = element.name === 'AlternateContent' ? element.children[0]?.children[0] : element;
    return this.order.indexOf(shown?.name ?? '');
  }

  private edit(name: string, start: number, end: number, text: string): void {
    this.edits.push({ start, end, text, order: this.order.indexOf(name) });
  }

  /** A root that closed itself, and now has something in it, is opened. */
  private opened(text: string): string {
    const { start, openEnd, end } = this.root;
    if (openEnd !== end || text.length === this.text.length) return text;
    const tag = this.text.slice(start, openEnd);
    const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? this.root.name;
    return `${text.slice(0, openEnd).replace(/\s*\/>$/, '>')}${text.slice(openEnd)}</${name}>`;
  }
}

export const sheetOrder = [
  ...[
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'sheetCalcPr',
    'sheetProtection',
  ],
  ...[
    'protectedRanges',
    'scenarios',
    'autoFilter',
    'sortState',
    'dataConsolidate',
    'customSheetViews',
    'mergeCells',
  ],
  ...['phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins'],
  ...[
    'pageSetup',
    'headerFooter',
    'rowBreaks',
    'colBreaks',
    'customProperties',
    'cellWatches',
    'ignoredErrors',
  ],
  ...[
    'smartTags',
    'drawing',
    'legacyDrawing',
    'legacyDrawingHF',
    'drawingHF',
    'picture',
    'oleObjects',
    'controls',
  ],
  ...['webPublishItems', 'tableParts', 'extLst'],
];

export const workbookOrder = [
  ...[
    'fileVersion',
    'fileSharing',
    'workbookPr',
    'AlternateContent',
    'revisionPtr',
    'absPath',
    'workbookProtection',
  ],
  ...['bookViews', 'sheets', 'functionGroups', 'externalReferences', 'definedNames', 'calcPr', 'oleSize'],
  ...['customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr'],
  ...['webPublishObjects', 'extLst'],
];

export const styleOrder = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles'],
  ...['colors', 'extLst'],
];
