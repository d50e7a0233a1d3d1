import { parseAddress, type Rect } from '../address';
import type { ConditionalFormatModel, DataValidationModel, PageMargins, Sheet } from '../workbook';
import { readColour, type Palette } from './colours';
import { fromFileFormula } from './fileFormula';
import { fingerprint, type WorkbookSource } from './source';
import { child, childrenOf, flag, type XmlElement } from './xml';

export interface SheetContext {
  readonly palette: Palette;
  readonly differentials: readonly NonNullable<ConditionalFormatModel['format']>[];
  readonly asRead: WorkbookSource['asRead'];
  readonly places: WorkbookSource['places'];
}

/** Reads what a sheet says beside its cells. `text` is the sheet without its cells, and `root` its tree. */
export function readSheetShell(sheet: Sheet, text: string, root: XmlElement, context: SheetContext): void {
  const format = child(root, 'sheetFormatPr')?.attributes ?? {};
  if (format['defaultRowHeight']) sheet.defaultRowHeight = Number(format['defaultRowHeight']);
  if (format['defaultColWidth']) sheet.defaultColumnWidth = Number(format['defaultColWidth']);
  else if (format['baseColWidth']) sheet.defaultColumnWidth = Number(format['baseColWidth']) + 0.43;
  sheet.tabColor = readColour(child(child(root, 'sheetPr'), 'tabColor'), context.palette);
  context.asRead.set(sheet, sheet.tabColor ?? '');
  sheet.isProtected = flag(child(root, 'sheetProtection')?.attributes['sheet']);
  sheet.autoFilter = parseAddress(child(root, 'autoFilter')?.attributes['ref'] ?? '');
  sheet.merges = readRects(
    childrenOf(child(root, 'mergeCells'), 'mergeCell').map((merge) => merge.attributes['ref'] ?? ''),
  );
  readView(sheet, child(child(root, 'sheetViews'), 'sheetView'));
  readColumns(sheet, child(root, 'cols'));
  readPage(sheet, root);
  sheet.conditionalFormats = childrenOf(root, 'conditionalFormatting').flatMap((element, place) =>
    childrenOf(element, 'cfRule').map((rule, i) => {
      const model = readRule(rule, element, text, context, `{${place}-${i}}`);
      context.asRead.set(model, fingerprint(model));
      context.places.set(model, place);
      return model;
    }),
  );
  sheet.dataValidations = childrenOf(child(root, 'dataValidations'), 'dataValidation').map((element) => {
    const model = readValidation(element, text);
    context.asRead.set(model, fingerprint(model));
    return model;
  });
}

/** A list of places: "A1 B2:C3". */
export function readRects(references: readonly string[]): Rect[] {
  return references
    .flatMap((text) => text.trim().split(/\s+/))
    .map((reference) => parseAddress(reference))
    .filter((rect) => rect !== null);
}

function readView(sheet: Sheet, view: XmlElement | undefined): void {
  if (!view) return;
  sheet.showGridlines = flag(view.attributes['showGridLines'], true);
  const pane = child(view, 'pane');
  if (pane?.attributes['state']?.startsWith('frozen')) {
    sheet.freeze = {
      rows: Number(pane.attributes['ySplit'] ?? 0),
      columns: Number(pane.attributes['xSplit'] ?? 0),
    };
  }
}

function readColumns(sheet: Sheet, columns: XmlElement | undefined): void {
  for (const { attributes } of childrenOf(columns, 'col')) {
    const { min, max, width, hidden, style } = attributes;
    for (let column = Number(min) - 1; column < Math.min(Number(max), 16_384); column++) {
      sheet.columns.set(column, {
        ...(width ? { width: Number(width) } : {}),
        ...(flag(hidden) ? { hidden: true } : {}),
        ...(style ? { style: Number(style) } : {}),
      });
    }
  }
}

function readPage(sheet: Sheet, root: XmlElement): void {
  const setup = child(root, 'pageSetup')?.attributes ?? {};
  const fits = flag(child(child(root, 'sheetPr'), 'pageSetUpPr')?.attributes['fitToPage']);
  const header = child(root, 'headerFooter');
  if (setup['orientation'] === 'landscape') sheet.page.orientation = 'Landscape';
  if (!fits) sheet.page.scale = Number(setup['scale'] ?? 100);
  if (fits) {
    sheet.page.fitToWidth = Number(setup['fitToWidth'] ?? 1) || null;
    sheet.page.fitToHeight = Number(setup['fitToHeight'] ?? 1) || null;
  }
  sheet.page.margins = marginsOf(child(root, 'pageMargins'));
  sheet.page.rowBreaks = childrenOf(child(root, 'rowBreaks'), 'brk').map((row) =>
    Number(row.attributes['id']),
  );
  sheet.page.centerHeader = centreOf(child(header, 'oddHeader')?.text ?? '');
  sheet.page.centerFooter = centreOf(child(header, 'oddFooter')?.text ?? '');
}

/** A file has them in inches. */
function marginsOf(element: XmlElement | undefined): PageMargins | null {
  if (!element) return null;
  const points = (side: keyof PageMargins) =>
    Math.round(Number(element.attributes[side] ?? 0) * 72 * 100) / 100;
  return {
    left: points('left'),
    right: points('right'),
    top: points('top'),
    bottom: points('bottom'),
    header: points('header'),
    footer: points('footer'),
  };
}

/** The middle of "&Lleft&Ccentre&Rright"; text before any of these is in the middle too. */
export function centreOf(text = ''): string {
  const parts = text.split(/&([LCR])/);
  const marked = parts.findIndex((part, i) => i % 2 === 1 && part === 'C');
  return (marked < 0 ? parts[0] : parts[marked + 1]) ?? '';
}

const ruleTypes: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};

function readRule(
  rule: XmlElement,
  parent: XmlElement,
  text: string,
  context: SheetContext,
  id: string,
): ConditionalFormatModel {
  const { type = '', priority, stopIfTrue, dxfId, operator } = rule.attributes;
  return {
    id,
    ranges: readRects([parent.attributes['sqref'] ?? '']),
    type: ruleTypes[type] ?? 'PresetCriteria',
    priority: Number(priority ?? 1),
    stopIfTrue: flag(stopIfTrue),
    formulas: childrenOf(rule, 'formula').map((formula) => fromFileFormula(formula.text)),
    operator: operator ?? null,
    ...(rule.attributes['text'] === undefined ? {} : { text: rule.attributes['text'] }),
    format: dxfId === undefined ? null : { ...(context.differentials[Number(dxfId)] ?? noFormat) },
    xml: text.slice(rule.start, rule.end),
  };
}

const noFormat = { fill: null, fontColor: null, bold: null, italic: null, strikethrough: null };

function readValidation(element: XmlElement, text: string): DataValidationModel {
  const found = element.attributes;
  const prompt = found['prompt'] ?? '';
  const error = found['error'] ?? '';
  return {
    ranges: readRects([found['sqref'] ?? '']),
    type: found['type'] ?? 'none',
    operator: found['operator'] ?? null,
    formulas: ['formula1', 'formula2']
      .map((name) => child(element, name)?.text)
      .filter((formula) => formula !== undefined)
      .map(fromFileFormula),
    allowBlank: flag(found['allowBlank']),
    prompt: prompt || found['promptTitle'] ? { title: found['promptTitle'] ?? '', message: prompt } : null,
    error:
      flag(found['showErrorMessage']) || error
        ? { style: found['errorStyle'] ?? 'stop', title: found['errorTitle'] ?? '', message: error }
        : null,
    xml: text.slice(element.start, element.end),
  };
}
