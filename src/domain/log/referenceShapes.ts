/** How a reference is written: every run of letters is "A", every run of digits "9". "CSC/24/017" and "CSC/24/18" are one shape. */
export function referenceShape(reference: string): string {
  return reference
    .replace(/\p{L}+/gu, 'A')
    .replace(/\d+/g, '9')
    .replace(/\s+/g, '');
}

/** Whether a reference is written as those of the rows that have a received date; with none to go by, whether it has a digit. */
export function looksReal(reference: string, shapes: ReadonlySet<string>): boolean {
  return shapes.size === 0 ? /\d/.test(reference) : shapes.has(referenceShape(reference));
}
