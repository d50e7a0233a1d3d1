import { cellAddress, rectAddress, type Rect } from '../address';
import { usualMargins, type ColumnSettings, type PageMargins, type Sheet, type SheetPart } from '../workbook';
import { colourXml } from './colours';
import type { ElementEditor } from './elementEditor';
import type { WorkbookSource } from './source';
import type { StyleWriter } from './styleWriter';
import { attributes, child, childrenOf, escapeXml, flag, withAttributes, type XmlElement } from './xml';
import { centreOf } from './readSheet';
import { conditionalFormatsXml, dataValidationsXml, sqref } from './writeRules';

/** Writes the touched things of a sheet beside its cells, tables and drawings, each at its place. */
export function writeSheetShell(
  sheet: Sheet,
  editor: ElementEditor,
  touched: ReadonlySet<SheetPart>,
  source: Pick<WorkbookSource, 'asRead' | 'places'>,
  styles: StyleWriter,
): void {
  if (touched.has('properties') || touched.has('page'))
    editor.replace('sheetPr', sheetProperties(sheet, editor, source.asRead.get(sheet)));
  if (touched.has('view')) editor.replace('sheetViews', sheetViews(sheet, editor));
  if (touched.has('columns')) editor.replace('cols', columnsXml(sheet, editor, styles));
  if (touched.has('protection')) editor.replace('sheetProtection', protectionXml(sheet, editor));
  if (touched.has('autoFilter')) editor.replace('autoFilter', autoFilterXml(sheet, editor));
  if (touched.has('merges')) editor.replace('mergeCells', mergesXml(sheet.merges, editor));
  if (touched.has('conditionalFormats')) {
    const old = editor.all('conditionalFormatting');
    const rules = conditionalFormatsXml(sheet.conditionalFormats, old, editor.text, source, styles);
    editor.replace('conditionalFormatting', rules);
  }
  if (touched.has('dataValidations')) {
    const [old] = editor.all('dataValidations');
    const tag = old ? editor.text.slice(old.start, old.openEnd) : null;
    editor.replace('dataValidations', dataValidationsXml(sheet.dataValidations, tag, source));
  }
  if (touched.has('page')) writePage(sheet, editor);
}

function sheetProperties(sheet: Sheet, editor: ElementEditor, tabAsRead: string | undefined): string {
  const [old] = editor.all('sheetPr');
  const raw = (name: string) => {
    const found = child(old, name);
    return found ? editor.text.slice(found.start, found.end) : '';
  };
  const tab = sheet.changedParts.has('properties')
    ? tabColour(sheet, raw('tabColor'), tabAsRead)
    : raw('tabColor');
  const page = sheet.changedParts.has('page') ? pageFit(sheet, raw('pageSetUpPr')) : raw('pageSetUpPr');
  const contents = tab + raw('outlinePr') + page;
  const tag = old ? editor.text.slice(old.start, old.openEnd) : '<sheetPr/>';
  if (!old && !contents) return '';
  return contents ? `${tag.replace(/\s*\/?>$/, '>')}${contents}</sheetPr>` : tag.replace(/\s*\/?>$/, '/>');
}

function tabColour(sheet: Sheet, old: string, asRead: string | undefined): string {
  if (sheet.tabColor === null) return '';
  const now = colourXml('tabColor', sheet.tabColor);
  // A theme's colour that was not changed stays the theme's.
  return old && sheet.tabColor === asRead ? old : now;
}

function pageFit(sheet: Sheet, old: string): string {
  const fits = sheet.page.fitToWidth !== null || sheet.page.fitToHeight !== null;
  if (/\sfitToPage="(?:1|true)"/.test(old) === fits) return old;
  const tag = withAttributes(old || '<pageSetUpPr/>', { fitToPage: fits ? 1 : null });
  return /\s\w+=/.test(tag) ? tag : '';
}

function sheetViews(sheet: Sheet, editor: ElementEditor): string {
  const [views] = editor.all('sheetViews');
  const view = child(views, 'sheetView');
  if (!views || !view) {
    return `<sheetViews>${viewXml(sheet, '<sheetView workbookViewId="0"/>', undefined, editor)}</sheetViews>`;
  }
  const before = editor.text.slice(views.start, view.start);
  const tag = editor.text.slice(view.start, view.openEnd);
  return before + viewXml(sheet, tag, view, editor) + editor.text.slice(view.end, views.end);
}

function viewXml(sheet: Sheet, tag: string, view: XmlElement | undefined, editor: ElementEditor): string {
  // What says the same already is left as it is written, "true" or "1".
  const gridlines = flag(view?.attributes['showGridLines'], true) === sheet.showGridlines;
  const selected = sheet.workbook.activeSheet === sheet || !flag(view?.attributes['tabSelected']);
  const shown = withAttributes(tag, {
    ...(gridlines ? {} : { showGridLines: sheet.showGridlines ? null : 0 }),
    ...(selected ? {} : { tabSelected: null }),
  });
  const pane = child(view, 'pane');
  const same = sameFreeze(sheet, pane);
  const kept = (view?.children ?? [])
    .filter(({ name }) => same || (name !== 'pane' && name !== 'selection'))
    .map(({ start, end }) => editor.text.slice(start, end))
    .join('');
  const contents = same ? kept : freezeXml(sheet) + kept;
  return contents
    ? `${shown.replace(/\s*\/?>$/, '>')}${contents}</sheetView>`
    : shown.replace(/\s*\/?>$/, '/>');
}

function sameFreeze({ freeze }: Sheet, pane: XmlElement | undefined): boolean {
  if (!freeze) return !pane?.attributes['state']?.startsWith('frozen');
  const { xSplit, ySplit } = pane?.attributes ?? {};
  return Number(xSplit ?? 0) === freeze.columns && Number(ySplit ?? 0) === freeze.rows;
}

function freezeXml({ freeze }: Sheet): string {
  if (!freeze) return '';
  const { rows, columns } = freeze;
  const narrow = columns > 0 ? 'topRight' : 'bottomLeft';
  const activePane = rows > 0 && columns > 0 ? 'bottomRight' : narrow;
  const pane = attributes({
    xSplit: columns || null,
    ySplit: rows || null,
    topLeftCell: cellAddress(rows, columns),
    activePane,
    state: 'frozen',
  });
  return `<pane${pane}/><selection pane="${activePane}"/>`;
}

function columnsXml(sheet: Sheet, editor: ElementEditor, styles: StyleWriter): string {
  const [old] = editor.all('cols');
  const before = new Map<number, XmlElement>();
  for (const element of childrenOf(old, 'col')) {
    for (let n = Number(element.attributes['min']); n <= Number(element.attributes['max']); n++)
      before.set(n - 1, element);
  }
  if (sameColumns(sheet, before)) return editor.xml('cols');
  const runs: { from: number; to: number; values: string }[] = [];
  for (const column of [...sheet.columns.keys()].sort((a, b) => a - b)) {
    const values = columnAttributes(sheet, sheet.columns.get(column) ?? {}, before.get(column), styles);
    const run = runs.at(-1);
    if (run?.to === column - 1 && run.values === values) run.to = column;
    else runs.push({ from: column, to: column, values });
  }
  if (runs.length === 0) return '';
  return `<cols>${runs.map(({ from, to, values }) => `<col min="${from + 1}" max="${to + 1}"${values}/>`).join('')}</cols>`;
}

function sameColumns(sheet: Sheet, before: ReadonlyMap<number, XmlElement>): boolean {
  return (
    sheet.columns.size === before.size &&
    [...sheet.columns].every(([column, { width, hidden, style }]) => {
      const old = before.get(column)?.attributes;
      return (
        old !== undefined &&
        (width ?? -1) === Number(old['width'] ?? -1) &&
        (hidden ?? false) === flag(old['hidden']) &&
        (style ?? 0) === Number(old['style'] ?? 0)
      );
    })
  );
}

function columnAttributes(
  sheet: Sheet,
  settings: ColumnSettings,
  old: XmlElement | undefined,
  styles: StyleWriter,
): string {
  const { min: _min, max: _max, ...kept } = old?.attributes ?? {};
  const width = settings.width ?? sheet.defaultColumnWidth + 0.71;
  const changedWidth = Number(kept['width'] ?? sheet.defaultColumnWidth + 0.71) !== width;
  return attributes({
    ...kept,
    width: changedWidth || !kept['width'] ? width : kept['width'],
    ...(settings.style === undefined ? {} : { style: styles.cellFormat(settings.style) }),
    hidden: settings.hidden ? 1 : null,
    ...(changedWidth ? { customWidth: 1, bestFit: null } : {}),
  });
}

function protectionXml(sheet: Sheet, editor: ElementEditor): string {
  if (!sheet.isProtected) return '';
  return editor.xml('sheetProtection') || '<sheetProtection sheet="1" objects="1" scenarios="1"/>';
}

function autoFilterXml(sheet: Sheet, editor: ElementEditor): string {
  if (!sheet.autoFilter) return '';
  const old = editor.xml('autoFilter') || '<autoFilter/>';
  const tagEnd = old.indexOf('>') + 1;
  return withAttributes(old.slice(0, tagEnd), { ref: rectAddress(sheet.autoFilter) }) + old.slice(tagEnd);
}

function mergesXml(merges: readonly Rect[], editor: ElementEditor): string {
  const old = editor
    .all('mergeCells')
    .flatMap((list) => list.children.map((merge) => merge.attributes['ref']));
  if (old.join(' ') === sqref(merges)) return editor.xml('mergeCells');
  if (merges.length === 0) return '';
  const cells = merges.map((rect) => `<mergeCell ref="${rectAddress(rect)}"/>`).join('');
  return `<mergeCells count="${merges.length}">${cells}</mergeCells>`;
}

function writePage({ page }: Sheet, editor: ElementEditor): void {
  const fits = page.fitToWidth !== null || page.fitToHeight !== null;
  const oldSetup = editor.xml('pageSetup');
  const landscape = page.orientation === 'Landscape';
  const portrait = /\sorientation="/.test(oldSetup) ? 'portrait' : null;
  const setup = withAttributes(oldSetup || '<pageSetup/>', {
    ...(oldSetup ? {} : { paperSize: 9 }),
    ...(fits ? { fitToWidth: page.fitToWidth ?? 0, fitToHeight: page.fitToHeight ?? 0 } : {}),
    ...(fits ? {} : { scale: page.scale === 100 ? null : page.scale }),
    orientation: landscape ? 'landscape' : portrait,
  });
  const isOwn = fits || landscape || page.scale !== 100;
  if (oldSetup || isOwn) editor.replace('pageSetup', setup);
  // Excel reads a page's setup only beside its margins.
  if (page.margins || (isOwn && !editor.xml('pageMargins'))) writeMargins(page.margins, editor);
  writeHeaderFooter(page.centerHeader, page.centerFooter, editor);
  const old = editor.all('rowBreaks').flatMap((list) => list.children.map((row) => row.attributes['id']));
  if (old.join() === page.rowBreaks.join()) return;
  const breaks = page.rowBreaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
  const count = page.rowBreaks.length;
  editor.replace(
    'rowBreaks',
    count === 0 ? '' : `<rowBreaks count="${count}" manualBreakCount="${count}">${breaks}</rowBreaks>`,
  );
}

/** In inches; those that stand in the file already are left as they are written there. */
function writeMargins(margins: PageMargins | null, editor: ElementEditor): void {
  const { left, right, top, bottom, header, footer } = margins ?? usualMargins;
  const wanted = Object.entries({ left, right, top, bottom, header, footer });
  const [old] = editor.all('pageMargins');
  const isSame = wanted.every(
    ([side, points]) => Math.abs(Number(old?.attributes[side] ?? NaN) * 72 - points) < 0.01,
  );
  if (isSame) return;
  const inches = wanted.map(([side, points]) => `${side}="${Math.round((points / 72) * 10_000) / 10_000}"`);
  editor.replace('pageMargins', `<pageMargins ${inches.join(' ')}/>`);
}

function writeHeaderFooter(header: string, footer: string, editor: ElementEditor): void {
  const [old] = editor.all('headerFooter');
  if (
    centreOf(child(old, 'oddHeader')?.text) === header &&
    centreOf(child(old, 'oddFooter')?.text) === footer
  )
    return;
  const oddHeader = withCentre(child(old, 'oddHeader')?.text ?? '', header);
  const oddFooter = withCentre(child(old, 'oddFooter')?.text ?? '', footer);
  const others = (old?.children ?? []).filter(({ name }) => name !== 'oddHeader' && name !== 'oddFooter');
  const contents =
    (oddHeader && `<oddHeader>${escapeXml(oddHeader)}</oddHeader>`) +
    (oddFooter && `<oddFooter>${escapeXml(oddFooter)}</oddFooter>`) +
    others.map(({ start, end }) => editor.text.slice(start, end)).join('');
  const tag = old ? editor.text.slice(old.start, old.openEnd).replace(/\s*\/?>$/, '>') : '<headerFooter>';
  editor.replace('headerFooter', contents ? `${tag}${contents}</headerFooter>` : '');
}

/** "&Lleft&Ccentre&Rright" with another centre; left and right stay. */
function withCentre(old: string, centre: string): string {
  const parts = old.split(/&([LCR])/);
  const part = (mark: string) => {
    const at = parts.findIndex((found, i) => i % 2 === 1 && found === mark);
    return at < 0 ? '' : `&${mark}${parts[at + 1] ?? ''}`;
  };
  return part('L') + (centre && `&C${centre}`) + part('R');
}
