import type { Rect } from '../address';
import type { CellValue } from '../workbook';

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';

/** The part of a table that a structured reference names. */
export interface TableReference {
  /** Null: the table that the formula stands in. */
  readonly table: string | null;
  readonly items: readonly TableItem[];
  /** First and last column; null: all of them. */
  readonly columns: readonly [string, string] | null;
}

export type TableItem = '#All' | '#Data' | '#Headers' | '#Totals' | '#This Row';

/** A formula as read: what `parseFormula` makes and `evaluate` walks. */
export type FormulaNode =
  | { readonly kind: 'value'; readonly value: CellValue }
  /** An argument left out: the middle one of IF(A1,,2). */
  | { readonly kind: 'missing' }
  | { readonly kind: 'array'; readonly rows: readonly (readonly CellValue[])[] }
  | { readonly kind: 'area'; readonly sheet: string | null; readonly rect: Rect }
  | { readonly kind: 'table'; readonly reference: TableReference }
  | { readonly kind: 'name'; readonly sheet: string | null; readonly name: string }
  | { readonly kind: 'sign'; readonly operator: '+' | '-'; readonly operand: FormulaNode }
  | { readonly kind: 'single'; readonly operand: FormulaNode }
  | { readonly kind: 'percent'; readonly operand: FormulaNode }
  | { readonly kind: 'spilled'; readonly operand: FormulaNode }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    }
  /** "A1:INDEX(…)", "A1:C3 B2:B9" and "(A1,C3)". */
  | { readonly kind: 'span' | 'overlap' | 'union'; readonly left: FormulaNode; readonly right: FormulaNode }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly FormulaNode[] }
  /** A LAMBDA called where it stands. */
  | { readonly kind: 'apply'; readonly callee: FormulaNode; readonly args: readonly FormulaNode[] };

/** Every part of a formula, itself first. */
export function* nodesOf(node: FormulaNode): Generator<FormulaNode> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesOf(child);
}

function childrenOf(node: FormulaNode): readonly FormulaNode[] {
  switch (node.kind) {
    case 'sign':
    case 'single':
    case 'percent':
    case 'spilled':
      return [node.operand];
    case 'binary':
    case 'span':
    case 'overlap':
    case 'union':
      return [node.left, node.right];
    case 'call':
      return node.args;
    case 'apply':
      return [node.callee, ...node.args];
    default:
      return [];
  }
}
