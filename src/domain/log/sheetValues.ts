/** A cell as Excel's `values` gives it: dates are serials, a blank is "", an error is its text ("#N/A"). */
export type PlainValue = string | number | boolean;

/** An Excel table's place on its sheet; rows and columns count from 1, as the sheet numbers them. */
export interface SheetTable {
  readonly name: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  /** With the header row and the totals row. */
  readonly rows: number;
  readonly columns: number;
  readonly hasTotals: boolean;
}

/** All that the log reader needs of one visible sheet. */
export interface SheetValues {
  readonly name: string;
  /** Where `values` begins, as the sheet numbers it (1 = first row, 1 = column A). */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly PlainValue[])[];
  readonly tables: readonly SheetTable[];
  /** Rows hidden by the officer or by a filter, as the sheet numbers them. */
  readonly hiddenRows: readonly number[];
  /** Columns hidden by the officer, as the sheet numbers them (1 = column A). */
  readonly hiddenColumns?: readonly number[];
  /** Whether the workbook counts its days from 1904, so that every real date is 1,462 less than in the usual system. */
  readonly is1904?: boolean;
}
