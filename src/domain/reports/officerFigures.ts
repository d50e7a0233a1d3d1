/** A figure that the council has published for an earlier year. */
export interface PublishedFigure {
  /** "2023-24" */
  readonly year: string;
  /** The report table's id. */
  readonly table: string;
  /** The row's labels as that year's report had them, [area, team] for two levels; ["Total"] for the total. */
  readonly row: readonly string[];
  /** The column's label as that year's report had it: "This year". */
  readonly column: string;
  readonly figure: number;
}

/** A figure that does not come from the log. A blank team is the whole service. */
export interface ContextFigure {
  readonly year: string;
  /** "Open cases" or "Referrals". */
  readonly measure: string;
  readonly team: string | null;
  readonly figure: number;
}
