import { columnName, quoteSheet, type Rect } from '../address';
import type { NameModel, Sheet, Workbook } from '../workbook';
import type { ElementEditor } from './elementEditor';
import { toFileFormula } from './fileFormula';
import { fingerprint, type WorkbookSource } from './source';
import { attributes, child, childrenOf, escapeXml, withAttributes, type XmlElement } from './xml';

/** What the sheets were called and in what order they stood, before and now. */
export interface SheetOrder {
  /** By old place: the sheet that stood there; null when it is not one with cells. */
  readonly before: readonly (Sheet | null)[];
  readonly namesBefore: readonly string[];
  /** By old place: the place now; null when it is gone. */
  readonly placeNow: readonly (number | null)[];
  readonly now: ReadonlyMap<Sheet, number>;
}

/** Brings the file's defined names to what they are now; a name that did not change keeps its XML. */
export function writeNames(
  workbook: Workbook,
  book: ElementEditor,
  order: SheetOrder,
  source: WorkbookSource,
): void {
  const old = childrenOf(child(book.root, 'definedNames'), 'definedName');
  const byPlace = new Map(workbook.names.map((name) => [source.places.get(name), name]));
  const kept = old.map((element, place) => {
    const local = element.attributes['localSheetId'];
    const now = local === undefined ? null : (order.placeNow[Number(local)] ?? null);
    if (local !== undefined && now === null) return '';
    const own = element.attributes['name']?.startsWith('_xlnm.')
      ? builtIn(element, order.before[Number(local)] ?? null, book)
      : given(element, byPlace.get(place), book, source);
    return (
      own &&
      withAttributes(own.slice(0, own.indexOf('>') + 1), { localSheetId: now }) +
        own.slice(own.indexOf('>') + 1)
    );
  });
  const made = workbook.names
    .filter((name) => source.places.get(name) === undefined)
    .map((name) => nameXml(name, order));
  const builtIns = workbook.sheets.flatMap((sheet) =>
    newBuiltIns(sheet, order.now.get(sheet) ?? 0, old, order),
  );
  const all = withoutGoneSheets([...kept, ...made, ...builtIns].join(''), order, workbook);
  const before = old.map(({ start, end }) => book.text.slice(start, end)).join('');
  if (all !== before) book.replace('definedNames', all && `<definedNames>${all}</definedNames>`);
}

function given(
  element: XmlElement,
  name: NameModel | undefined,
  book: ElementEditor,
  source: WorkbookSource,
): string {
  if (!name) return '';
  if (source.asRead.get(name) === fingerprint(name)) return book.text.slice(element.start, element.end);
  const tag = withAttributes(book.text.slice(element.start, element.openEnd).replace(/\s*\/>$/, '>'), {
    name: name.name,
    hidden: name.visible ? null : 1,
    comment: name.comment || null,
  });
  return `${tag}${escapeXml(toFileFormula(name.formula, null))}</definedName>`;
}

function nameXml(name: NameModel, order: SheetOrder): string {
  const values = {
    name: name.name,
    comment: name.comment || null,
    localSheetId: name.sheet ? (order.now.get(name.sheet) ?? null) : null,
    hidden: name.visible ? null : 1,
  };
  return `<definedName${attributes(values)}>${escapeXml(toFileFormula(name.formula, null))}</definedName>`;
}

/** The names that Excel keeps for a sheet: print titles, print area and filter. */
function builtIn(element: XmlElement, sheet: Sheet | null, book: ElementEditor): string {
  const name = element.attributes['name'] ?? '';
  const raw = book.text.slice(element.start, element.end);
  const wanted = sheet ? wantedBuiltIns(sheet).get(name) : undefined;
  if (wanted === undefined) return raw;
  return wanted && `${book.text.slice(element.start, element.openEnd)}${escapeXml(wanted)}</definedName>`;
}

/** By name: what it must say, "" when it must go; those that were not touched are not in it. */
function wantedBuiltIns(sheet: Sheet): Map<string, string> {
  const wanted = new Map<string, string>();
  const on = (area: string) => `${quoteSheet(sheet.name)}!${area}`;
  if (sheet.changedParts.has('page')) {
    const { printTitleRows: rows, printTitleColumns: columns, printAreas } = sheet.page;
    const across = columns
      ? [on(`$${columnName(columns.column)}:$${columnName(columns.column + columns.columns - 1)}`)]
      : [];
    const down = rows ? [on(`$${rows.row + 1}:$${rows.row + rows.rows}`)] : [];
    wanted.set('_xlnm.Print_Titles', [...across, ...down].join(','));
    wanted.set('_xlnm.Print_Area', printAreas.map((area) => on(absolute(area))).join(','));
  }
  if (sheet.changedParts.has('autoFilter')) {
    wanted.set('_xlnm._FilterDatabase', sheet.autoFilter ? on(absolute(sheet.autoFilter)) : '');
  }
  return wanted;
}

function newBuiltIns(sheet: Sheet, place: number, old: readonly XmlElement[], order: SheetOrder): string[] {
  const placeBefore = order.before.indexOf(sheet);
  const has = (name: string) =>
    old.some(
      ({ attributes: known }) =>
        known['name'] === name && placeBefore >= 0 && Number(known['localSheetId']) === placeBefore,
    );
  return [...wantedBuiltIns(sheet)]
    .filter(([name, text]) => text !== '' && !has(name))
    .map(([name, text]) => {
      const hidden = name === '_xlnm._FilterDatabase' ? 1 : null;
      return `<definedName${attributes({ name, localSheetId: place, hidden })}>${escapeXml(text)}</definedName>`;
    });
}

function absolute({ row, column, rows, columns }: Rect): string {
  const cell = (r: number, c: number) => `$${columnName(c)}$${r + 1}`;
  return rows === 1 && columns === 1
    ? cell(row, column)
    : `${cell(row, column)}:${cell(row + rows - 1, column + columns - 1)}`;
}

/** A name that points to a sheet that is gone says #REF!, as Excel has it; one that was renamed is followed. */
function withoutGoneSheets(xml: string, order: SheetOrder, workbook: Workbook): string {
  let changed = xml;
  order.namesBefore.forEach((name, place) => {
    const sheet = order.before[place];
    const stays = order.placeNow[place] !== null;
    if (!sheet || (stays && sheet.name === name)) return;
    const stands = workbook.sheet(name) !== null;
    const quoted = escapeXml(`'${name.replaceAll("'", "''")}'!`);
    const plain = quoteSheet(name).startsWith("'") ? null : `(?<![\\w.'])${name.replaceAll('.', '\\.')}!`;
    const found = new RegExp(
      `(?:${escapePattern(quoted)}${plain ? `|${plain}` : ''})(\\$?[A-Z]*\\$?\\d*(?::\\$?[A-Z]*\\$?\\d*)?)`,
      'g',
    );
    if (stays) {
      changed = changed.replace(found, (_, area: string) => `${escapeXml(quoteSheet(sheet.name))}!${area}`);
    } else if (!stands) changed = changed.replace(found, '#REF!');
  });
  return changed;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
