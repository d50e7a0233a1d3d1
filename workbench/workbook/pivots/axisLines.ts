import type { PivotModel } from '../workbook';
import type { AxisNode } from './axisTree';
import type { AxisField } from './pivotFields';

/** A row of a pivot below its headings, or a column right of its row labels. */
export interface AxisLine {
  readonly kind: 'item' | 'subtotal' | 'grand';
  /** Codes of its items, outermost first. A subtotal's, and an outline's heading row's, end at their own item. */
  readonly path: readonly number[];
  /** Null: nothing in the source stands here; the line is shown because its field shows all items. */
  readonly node: AxisNode | null;
  /** Which data field's figures it shows: on columns, where the data fields stand side by side. */
  readonly data: number;
  /** A heading row above its items has figures only when its field has subtotals. */
  readonly hasFigures: boolean;
}

export type PivotLayout = PivotModel['layout'];

/** The rows. Tabular totals stand below their items; outline and compact ones beside their item's heading row. */
export function rowLines(
  root: AxisNode,
  fields: readonly AxisField[],
  layout: PivotLayout,
  hasGrandTotal: boolean,
): AxisLine[] {
  const lines = itemLines(root, fields, layout !== 'Tabular');
  return hasGrandTotal && fields.length > 0 ? [...lines, grandTotal(root)] : lines;
}

/** The columns: totals right of their items in every layout, each line as often as there are data fields. */
export function columnLines(
  root: AxisNode,
  fields: readonly AxisField[],
  dataFieldCount: number,
  hasGrandTotal: boolean,
): AxisLine[] {
  if (fields.length === 0 && dataFieldCount === 0) return [];
  const lines = itemLines(root, fields, false);
  if (hasGrandTotal && fields.length > 0) lines.push(grandTotal(root));
  const times = Math.max(1, dataFieldCount);
  return lines.flatMap((line) => Array.from({ length: times }, (_, data) => ({ ...line, data })));
}

function grandTotal(root: AxisNode): AxisLine {
  return { kind: 'grand', path: [], node: root, data: 0, hasFigures: true };
}

function itemLines(root: AxisNode, fields: readonly AxisField[], isOutline: boolean): AxisLine[] {
  const lines: AxisLine[] = [];
  const innermost = fields.length - 1;

  const add = (kind: AxisLine['kind'], path: readonly number[], node: AxisNode | null, hasFigures = true) =>
    lines.push({ kind, path, node, data: 0, hasFigures });

  const walk = (level: number, path: readonly number[], node: AxisNode | null): void => {
    const field = fields[level];
    if (!field) {
      add('item', path, node);
      return;
    }
    for (const code of shownCodes(field, node)) {
      const child = node?.children.get(code) ?? null;
      const itemPath = [...path, code];
      if (level === innermost) add('item', itemPath, child);
      else group(level, itemPath, child, field.settings.subtotals);
    }
  };

  const group = (level: number, path: readonly number[], node: AxisNode | null, hasTotal: boolean): void => {
    const below = fields[level + 1] as AxisField;
    const isEmpty = shownCodes(below, node).length === 0;
    if (isOutline || isEmpty) add('item', path, node, hasTotal);
    walk(level + 1, path, node);
    if (hasTotal && !isOutline && !isEmpty) add('subtotal', path, node);
  };

  walk(0, [], root);
  return lines;
}

/** The items to show beneath a node, in order: those met there, or all that are not filtered away. */
function shownCodes(field: AxisField, node: AxisNode | null): number[] {
  return field.order.filter((code) => {
    if (field.isShown && !field.isShown[code]) return false;
    return field.settings.showAllItems || node?.children.has(code);
  });
}
