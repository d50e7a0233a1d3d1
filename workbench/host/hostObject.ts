/** An object of Excel's model as the host holds it: its type by Microsoft's name, and what of the workbook it stands for. */
export class HostObject<T = unknown> {
  /** Set when the add-in keeps hold of it between requests. */
  referenceId: string | null = null;

  constructor(
    readonly type: string,
    readonly target: T,
  ) {}
}
