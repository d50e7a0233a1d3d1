import type { Sheet } from '../workbook';
import type { FormulaNode } from './formulaTree';
import { numberFormatsOf } from './customFunctions';
import type { Scope } from './scope';
import { isMatrix, isReference, type Value } from './values';

const dateFormat = 'dd/mm/yyyy';
const ownFormats: Readonly<Record<string, string>> = {
  DATE: dateFormat,
  TODAY: dateFormat,
  NOW: 'dd/mm/yyyy hh:mm',
};
/** Functions whose answer looks as their first argument does. */
const likeFirst = new Set(['MAX', 'MIN', 'SUM', 'IFERROR', 'IFNA', 'INDEX', 'LARGE', 'SMALL']);

/**
 * How Excel shows what a formula gives in a cell that has no format of its own; null: as it is. Of an array, how each of
 * its cells is shown, when the function that made it said so.
 */
export function shownAs(
  node: FormulaNode,
  value: Value,
  scope: Scope,
): string | null | readonly (readonly (string | null)[])[] {
  const given = isMatrix(value) ? numberFormatsOf.get(value) : undefined;
  if (given) return given;
  return formatOf(node, scope);
}

function formatOf(node: FormulaNode, scope: Scope): string | null {
  switch (node.kind) {
    case 'area':
    case 'table':
    case 'name': {
      const value = scope.evaluate(node);
      if (!isReference(value)) return null;
      const { sheet, rect } = value.area;
      return cellFormat(sheet, rect.row, rect.column);
    }
    case 'sign':
    case 'single':
      return formatOf(node.operand, scope);
    case 'binary':
      return ofSum(node.operator, formatOf(node.left, scope), formatOf(node.right, scope));
    case 'call':
      return ofCall(node.name, node.args, scope);
    default:
      return null;
  }
}

/** A date and a number are a date; the difference of two dates is a number. */
function ofSum(operator: string, left: string | null, right: string | null): string | null {
  if (operator === '+') return left ?? right;
  return operator === '-' && right === null ? left : null;
}

function ofCall(name: string, args: readonly FormulaNode[], scope: Scope): string | null {
  const own = ownFormats[name];
  if (own) return own;
  if (scope.custom?.find(name)) return ofCustom(name, args, scope);
  if (name === 'IF')
    return (
      args
        .slice(1)
        .map((arg) => formatOf(arg, scope))
        .find((format) => format !== null) ?? null
    );
  const [first] = args;
  return likeFirst.has(name) && first ? formatOf(first, scope) : null;
}

/** The add-in's function was asked already: its answer is at hand. */
function ofCustom(name: string, args: readonly FormulaNode[], scope: Scope): string | null {
  const value = scope.evaluate({ kind: 'call', name, args });
  return isMatrix(value) ? (numberFormatsOf.get(value)?.[0]?.[0] ?? null) : null;
}

function cellFormat(sheet: Sheet, row: number, column: number): string | null {
  const { numberFormat } = sheet.workbook.styles.format(sheet.style(row, column));
  return numberFormat === 'General' || numberFormat === '@' ? null : numberFormat;
}
