import type { Sheet, Visibility, Workbook } from '../workbook';
import { ElementEditor, workbookOrder } from './elementEditor';
import { declareR, type WriteContext } from './sheetParts';
import { writeNames, type SheetOrder } from './writeNames';
import { writePivotCaches } from './writePivots';
import {
  attributes,
  child,
  childrenOf,
  prefixedAttribute,
  withAttributes,
  withoutRootPrefix,
  type XmlElement,
} from './xml';

const states: Readonly<Record<Visibility, string | null>> = {
  Visible: null,
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** Writes the workbook's own part: its sheets and their order, its names, its pivot caches. Nothing is written when none of them changed. */
export function writeWorkbookPart(workbook: Workbook, context: WriteContext): void {
  const { opc, workbookPart, source } = context;
  const text = withoutRootPrefix(opc.text(workbookPart) ?? '');
  const book = new ElementEditor(text, workbookOrder);
  const order = writeSheets(workbook, book, context);
  writeNames(workbook, book, order, source);
  writePivotCaches(workbook, book, context);
  writeActive(workbook, book, order, source.activeSheet);
  writeCalculation(book, context);
  const written = book.result();
  if (written !== text) opc.set(workbookPart, written);
}

/** How we ask Excel to calculate when it opens the file; other programs write "1", and theirs is left alone. */
const asked = ' fullCalcOnLoad="true"';

/** Asks Excel to calculate formulas that it has not seen, and asks no more once such are gone again. */
function writeCalculation(book: ElementEditor, { formulasAdded, formulasChanged }: WriteContext): void {
  const calculation = book.xml('calcPr');
  const isAsked = /\sfullCalcOnLoad=["'](?:1|true)["']/.test(calculation);
  if (formulasAdded && !isAsked) {
    book.replace('calcPr', withAttributes(calculation || '<calcPr/>', { fullCalcOnLoad: 'true' }));
  }
  if (formulasAdded || !formulasChanged || !calculation.includes(asked)) return;

  const without = calculation.replace(asked, '');
  book.replace('calcPr', without === '<calcPr/>' ? '' : without);
}

interface Listed {
  readonly sheet: Sheet | null;
  readonly xml: string;
  readonly before: number | null;
}

function writeSheets(workbook: Workbook, book: ElementEditor, context: WriteContext): SheetOrder {
  const { opc, workbookPart, parts } = context;
  const list = child(book.root, 'sheets');
  const elements = childrenOf(list, 'sheet');
  const related = context.source.opc.relationships(workbookPart);
  const bySource = new Map(workbook.sheets.map((sheet) => [sheet.part, sheet]));
  const listedParts = new Set([...context.source.sheets.values()].map(({ part }) => part));
  const targets = elements.map(
    (element) => related.find(({ id }) => id === prefixedAttribute(element, 'id'))?.target,
  );
  // A sheet that holds no cells (a chart on a sheet of its own) is not in the model: it stays after the sheet it followed.
  const foreign = (place: number) => !listedParts.has(targets[place] ?? '');

  let highest = Math.max(0, ...elements.map((element) => Number(element.attributes['sheetId'])));
  const now: Listed[] = workbook.sheets.map((sheet) => {
    const place = targets.findIndex((target) => target !== undefined && target === sheet.part);
    const element = elements[place];
    if (element)
      return {
        sheet,
        xml: sheetXml(sheet, book.text.slice(element.start, element.end), element),
        before: place,
      };
    const id = opc.relate(workbookPart, 'worksheet', parts.get(sheet) ?? '');
    const values = { name: sheet.name, sheetId: ++highest, state: states[sheet.visibility] };
    return { sheet, xml: `<sheet${attributes(values)}${declareR} r:id="${id}"/>`, before: null };
  });
  elements.forEach((element, place) => {
    if (!foreign(place)) return;
    const after = place === 0 ? -1 : now.findIndex(({ before }) => before === place - 1);
    now.splice(after + 1, 0, {
      sheet: null,
      xml: book.text.slice(element.start, element.end),
      before: place,
    });
  });

  const raw = elements.map(({ start, end }) => book.text.slice(start, end)).join('');
  const xml = now.map((listed) => listed.xml).join('');
  if (xml !== raw) book.replace('sheets', `<sheets>${xml}</sheets>`);
  return {
    before: targets.map((target) =>
      target === undefined ? null : (bySource.get(target) ?? goneSheet(context, target)),
    ),
    namesBefore: elements.map((element) => element.attributes['name'] ?? ''),
    placeNow: elements.map((_, place) => {
      const found = now.findIndex(({ before }) => before === place);
      return found < 0 ? null : found;
    }),
    now: new Map(now.flatMap(({ sheet }, place) => (sheet ? [[sheet, place] as const] : []))),
  };
}

function goneSheet({ source }: WriteContext, part: string): Sheet | null {
  for (const [sheet, known] of source.sheets) if (known.part === part) return sheet;
  return null;
}

function sheetXml(sheet: Sheet, raw: string, element: XmlElement): string {
  const changes: Record<string, string | null> = {};
  if (element.attributes['name'] !== sheet.name) changes['name'] = sheet.name;
  const state = states[sheet.visibility];
  const old = element.attributes['state'] ?? null;
  if ((old === 'visible' ? null : old) !== state) changes['state'] = state;
  return withAttributes(raw, changes);
}

/** Keeps the open tab the same sheet though sheets come and go before it. */
function writeActive(workbook: Workbook, book: ElementEditor, order: SheetOrder, before: Sheet | null): void {
  const [views] = book.all('bookViews');
  const view = child(views, 'workbookView');
  const active =
    workbook.activeSheet ?? workbook.sheets.find((sheet) => sheet.visibility === 'Visible') ?? null;
  if (!views || !view || !active) return;
  const place = order.now.get(active) ?? 0;
  const old = Number(view.attributes['activeTab'] ?? 0);
  const sheets = order.now.size;
  const firstTab = Number(view.attributes['firstSheet'] ?? 0);
  if (place === old && firstTab < Math.max(sheets, 1)) return;
  // A file may name a hidden sheet as the open one: that is left as it is while the officer has not moved.
  if (active === before && order.placeNow[old] === old) return;
  const tag = withAttributes(book.text.slice(view.start, view.openEnd), {
    activeTab: place === 0 ? null : place,
    ...(firstTab < sheets ? {} : { firstSheet: null }),
  });
  const head = book.text.slice(views.start, view.start);
  book.replace('bookViews', head + tag + book.text.slice(view.openEnd, views.end));
}
