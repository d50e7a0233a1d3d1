import { cellAddress, contains, type Rect } from './address';
import type { FormulaNode } from './calculation/formulaTree';
import { parseFormula } from './calculation/parseFormula';
import type { CellPlace } from './calculation/scope';
import type { CellValue, ConditionalFormatModel, Sheet } from './workbook';
import { cutFormula, joinFormula, type CutFormula } from './xlsx/shiftFormula';

export type ConditionalLook = NonNullable<ConditionalFormatModel['format']>;

/** What a formula gives when it stands in a cell. */
export type WorkOut = (node: FormulaNode, at: CellPlace) => CellValue;

interface Rule {
  readonly model: ConditionalFormatModel;
  readonly formula: CutFormula;
  /** The cell its formula is written for: the others read it shifted. */
  readonly first: Rect;
}

const comparisons: Readonly<Record<string, string>> = {
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
  equal: '=',
  notEqual: '<>',
};

const nothing: ConditionalLook = {
  fill: null,
  fontColor: null,
  bold: null,
  italic: null,
  strikethrough: null,
};

/** What a sheet's conditional formats make of its cells, as long as neither rules nor values change. */
export class ConditionalLooks {
  private readonly rules: readonly Rule[];
  private readonly trees = new Map<string, FormulaNode | null>();

  constructor(
    private readonly sheet: Sheet,
    private readonly workOut: WorkOut,
  ) {
    this.rules = [...sheet.conditionalFormats]
      .sort((a, b) => a.priority - b.priority)
      .flatMap((model) => ruleOf(model));
  }

  /** How a cell looks by its rules; where two say how, the first rules. Null: by none. */
  at(row: number, column: number): ConditionalLook | null {
    let look: ConditionalLook | null = null;
    for (const rule of this.rules) {
      if (!covers(rule.model, row, column) || !this.holds(rule, row, column)) continue;
      look = merged(look, rule.model.format ?? nothing);
      if (rule.model.stopIfTrue) break;
    }
    return look;
  }

  private holds({ formula, first }: Rule, row: number, column: number): boolean {
    const tree = this.treeOf(joinFormula(formula, row - first.row, column - first.column));
    if (!tree) return false;
    const value = this.workOut(tree, { sheet: this.sheet, row, column });
    return value === true || (typeof value === 'number' && value !== 0);
  }

  /** Null: a formula that cannot be read, as a rule of which nothing comes. */
  private treeOf(formula: string): FormulaNode | null {
    const known = this.trees.get(formula);
    if (known !== undefined) return known;
    const tree = parsed(formula);
    this.trees.set(formula, tree);
    return tree;
  }
}

function parsed(formula: string): FormulaNode | null {
  try {
    return parseFormula(formula);
  } catch {
    return null;
  }
}

/** None for colour scales, data bars, icons and the like, which have no formula. */
function ruleOf(model: ConditionalFormatModel): Rule[] {
  const [first] = model.ranges;
  const formula = first && formulaOf(model, cellAddress(first.row, first.column));
  return first && formula ? [{ model, formula: cutFormula(formula), first }] : [];
}

function formulaOf({ type, operator, formulas }: ConditionalFormatModel, cell: string): string | null {
  const [one, other] = formulas;
  if (one === undefined) return null;
  if (type !== 'CellValue') return one;
  if (operator === 'between') return `AND(${cell}>=${one},${cell}<=${other ?? one})`;
  if (operator === 'notBetween') return `OR(${cell}<${one},${cell}>${other ?? one})`;
  const sign = comparisons[operator ?? ''];
  return sign === undefined ? null : `${cell}${sign}(${one})`;
}

function covers({ ranges }: ConditionalFormatModel, row: number, column: number): boolean {
  return ranges.some((range) => contains(range, { row, column, rows: 1, columns: 1 }));
}

function merged(first: ConditionalLook | null, second: ConditionalLook): ConditionalLook {
  if (!first) return second;
  return {
    fill: first.fill ?? second.fill,
    fontColor: first.fontColor ?? second.fontColor,
    bold: first.bold ?? second.bold,
    italic: first.italic ?? second.italic,
    strikethrough: first.strikethrough ?? second.strikethrough,
  };
}
