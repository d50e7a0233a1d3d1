import type { AxisField } from './pivotFields';

/** The items met together on an axis, level by level: the root, the outermost field's items, theirs ... */
export class AxisNode {
  readonly children = new Map<number, AxisNode>();

  constructor(readonly id: number) {}
}

/** Grows as source rows are put into it. */
export class AxisTree {
  readonly root = new AxisNode(0);
  private size = 1;

  constructor(private readonly fields: readonly AxisField[]) {}

  /** The nodes a source row belongs to, from the root to its innermost item. */
  branch(sourceRow: number): AxisNode[] {
    const branch = [this.root];
    let node = this.root;
    for (const field of this.fields) {
      node = this.child(node, field.codes[sourceRow] ?? 0);
      branch.push(node);
    }
    return branch;
  }

  private child(parent: AxisNode, code: number): AxisNode {
    const known = parent.children.get(code);
    if (known) return known;
    const child = new AxisNode(this.size++);
    parent.children.set(code, child);
    return child;
  }
}
