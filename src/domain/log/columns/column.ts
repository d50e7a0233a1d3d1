/**
 * What the cells of a column hold.
 * `words`: one of the council's own values; `list`: one or several of them; `equality`: one of them, or "Not known";
 * `text`: free text, never counted; `date or yes`: a date, Yes or No.
 */
export type ColumnKind =
  | 'reference'
  | 'date'
  | 'date or yes'
  | 'yes-no'
  | 'money'
  | 'outcome'
  | 'record type'
  | 'procedure'
  | 'stage'
  | 'age'
  | 'words'
  | 'list'
  | 'equality'
  | 'text';

/** One field of the log: what officers call it, and what its cells hold. */
export interface ColumnDefinition {
  /** What we call it, and the heading in the example log. */
  readonly label: string;
  readonly kind: ColumnKind;
  /**
   * Other headings that can only mean this field. Case, spaces, punctuation and the order of the words do not matter,
   * nor do the short forms of `headingKey.ts` ("S1" is "Stage 1", "No." is "number", "Rec'd" is "received").
   */
  readonly spellings: readonly string[];
  /** Headings that may mean this field or another: what stands beside and below them decides. */
  readonly unsure?: readonly string[];
  /** Values often seen, which tell this field from another with the same heading; a value that begins so counts. */
  readonly typical?: readonly string[];
  /** Whether an unsure heading is this field only when its cells hold such values: "IO" over names is not it. */
  readonly onlyTypical?: boolean;
  /** Headings that stand for this field when no other column gives it: a team's manager tells the team. */
  readonly standIns?: readonly string[];
}

/** A list of headings written on as few lines as it needs: parted by "|" or a new line. */
export function names(list: string): readonly string[] {
  return list
    .split(/[|\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
