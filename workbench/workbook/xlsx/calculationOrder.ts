import { parseAddress } from '../address';
import type { Sheet, Workbook } from '../workbook';
import type { WriteContext } from './sheetParts';
import { childrenOf, descendants, parseXml, prefixedAttribute, withoutRootPrefix } from './xml';

/**
 * Drops the order in which Excel calculates cells when it names one that holds no formula any more, which is an error to
 * Excel; it makes the order again by itself. Formulas that the order does not name yet are no error.
 */
export function dropCalculationOrder(workbook: Workbook, context: WriteContext): void {
  const { opc, workbookPart } = context;
  const chain = opc.relationships(workbookPart).find(({ kind }) => kind === 'calcChain');
  if (!chain || !namesCellWithout(opc.text(chain.target) ?? '', workbook, sheetsByNumber(workbook, context)))
    return;
  opc.unrelate(workbookPart, chain.target);
  opc.remove(chain.target);
}

function namesCellWithout(text: string, workbook: Workbook, sheets: ReadonlyMap<string, Sheet>): boolean {
  // A cell without a number is of the sheet of the one before.
  let sheet: Sheet | undefined;
  return descendants(parseXml(text), 'c').some(({ attributes: { r = '', i } }) => {
    if (i !== undefined) sheet = sheets.get(i);
    if (!sheet || !workbook.sheets.includes(sheet)) return true;
    const cell = parseAddress(r);
    if (!cell) return true;
    const { row, column } = cell;
    return (sheet.changedCells.get(row)?.has(column) ?? false) && sheet.formula(row, column) === null;
  });
}

/** The file's sheets by the numbers that it knows them by. */
function sheetsByNumber(workbook: Workbook, { source }: WriteContext): ReadonlyMap<string, Sheet> {
  const text = withoutRootPrefix(source.opc.text(source.workbookPart) ?? '');
  const related = source.opc.relationships(source.workbookPart);
  const byPart = new Map(workbook.sheets.map((sheet) => [sheet.part, sheet]));
  const [list] = childrenOf(parseXml(text), 'sheets');
  return new Map(
    childrenOf(list, 'sheet').flatMap((element) => {
      const target = related.find(({ id }) => id === prefixedAttribute(element, 'id'))?.target;
      const sheet = target === undefined ? undefined : byPart.get(target);
      return sheet ? [[element.attributes['sheetId'] ?? '', sheet] as const] : [];
    }),
  );
}
