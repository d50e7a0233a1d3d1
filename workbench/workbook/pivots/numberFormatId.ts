/** The id in styles.xml of a number format that is not built in, putting it there when it is new. */
export type RegisterNumberFormat = (format: string) => number;

const builtIn: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '0.00E+00': 11,
  '@': 49,
};

/** A number format's id. Null when it is neither built in nor registered: the pivot's cells still hold it. */
export function numberFormatId(format: string, register: RegisterNumberFormat | undefined): number | null {
  return builtIn[format] ?? register?.(format) ?? null;
}
