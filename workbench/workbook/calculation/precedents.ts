import { parseFormula } from './parseFormula';
import { nodesOf, type FormulaNode } from './formulaTree';
import { scopeWith, evaluate } from './evaluate';
import type { Scope } from './scope';
import { isReference, type Area } from './values';

/** What a formula looks at. */
export interface Precedents {
  readonly areas: readonly Area[];
  /** Names, tables and sheets it mentions, in capitals: it is to be looked at again when one of them changes. */
  readonly mentions: ReadonlySet<string>;
  /** Worked out again whenever anything is. */
  readonly isVolatile: boolean;
}

const volatileFunctions = new Set(['RAND', 'RANDBETWEEN', 'RANDARRAY', 'OFFSET', 'INDIRECT', 'CELL']);

/** The cells and names in a formula, and in the names that it uses. */
export function precedentsOf(node: FormulaNode, scope: Scope): Precedents {
  const areas: Area[] = [];
  const mentions = new Set<string>();
  let isVolatile = false;
  const visit = (root: FormulaNode, depth: number): void => {
    for (const part of nodesOf(root)) {
      if (part.kind === 'call' && volatileFunctions.has(part.name)) isVolatile = true;
      if (part.kind === 'span' || part.kind === 'spilled') isVolatile = true;
      if (part.kind === 'area' && part.sheet !== null) mentions.add(part.sheet.toUpperCase());
      if (part.kind === 'table') mentions.add(part.reference.table?.toUpperCase() ?? ownTable);
      if (part.kind === 'area' || part.kind === 'table') areas.push(...areasOf(part, scope));
      const name = mentionedName(part);
      if (name === null) continue;
      mentions.add(name.toUpperCase());
      if (depth < 20) visitName(name, depth);
    }
  };
  const visitName = (name: string, depth: number): void => {
    const upper = name.toUpperCase();
    if (scope.workbook.table(name)) {
      areas.push(...areasOf({ kind: 'name', sheet: null, name }, scope));
      return;
    }
    for (const defined of scope.workbook.names) {
      if (defined.name.toUpperCase() === upper) visit(parsedName(defined.formula), depth + 1);
    }
  };
  visit(node, 0);
  return { areas, mentions, isVolatile };
}

/** Stands for "the table around the formula" among what it mentions. */
export const ownTable = '@';

function mentionedName(node: FormulaNode): string | null {
  return node.kind === 'name' || node.kind === 'call' ? node.name : null;
}

function areasOf(node: FormulaNode, scope: Scope): readonly Area[] {
  const value = evaluate(node, scopeWith(scope, new Map()));
  return isReference(value) ? value.areas : [];
}

function parsedName(formula: string): FormulaNode {
  try {
    return parseFormula(formula);
  } catch {
    return { kind: 'missing' };
  }
}
