/** Why a row of the log is no record. */
export type NonRowReason =
  'blank' | 'repeated header' | 'month or year banner' | 'total' | 'only a reference' | 'note';

/** What a row looks like, before anyone says what it is. */
export interface RowLook {
  /** Cells that are not blank, and how many different values they hold. */
  readonly filled: number;
  readonly different: number;
  readonly firstText: string;
  readonly onlyNumbers: boolean;
  readonly isHeader: boolean;
  readonly isTableTotal: boolean;
  readonly reference: string;
  /** Whether the reference is written as others of this log are. */
  readonly referenceLooksReal: boolean;
  readonly hasReceived: boolean;
  readonly receivedIsFirstOfMonth: boolean;
  /** Fields that say something, without the reference, the received date and due dates (which formulas fill in advance). */
  readonly telling: number;
  /** Whether some other cell of a field says something that could not be read, or that there is no date yet ("soon", "ongoing"). */
  readonly saysMore: boolean;
  readonly dates: number;
}

const total =
  /^(?:grand |sub[- ]?|overall |year |month(?:ly)? |quarter(?:ly)? )*totals?\b|^(?:count|sum|average|mean)\b|\b(?:sub[- ]?)?totals?:?$/i;
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*';
const year = "(?:'?\\d{2}|\\d{4})(?:\\s*[-/–]\\s*(?:\\d{2}|\\d{4}))?";
const period = new RegExp(
  `^(?:${month}(?:\\s*(?:[-/–]|to)\\s*${month})?[\\s,-]*(?:${year})?|(?:q|quarter|qtr)\\s*[1-4]\\b.*|(?:year\\s*)?\\d{4}(?:\\s*[-/–]\\s*\\d{2,4})?|week\\b.*)$`,
  'i',
);

/** Why a row is no record, or null when it is one. A row that may be a complaint is taken for one: it is then the checks that speak. */
export function whyNoRecord(row: RowLook): NonRowReason | null {
  if (row.filled === 0) return 'blank';
  if (row.isHeader) return 'repeated header';
  if (row.isTableTotal) return 'total';
  if (!row.hasReceived && total.test(row.firstText)) return 'total';
  if (row.different === 1) return whyLoneValue(row);
  if (row.hasReceived) return null;

  if (row.reference !== '' && row.referenceLooksReal)
    return row.telling > 0 || row.saysMore ? null : 'only a reference';
  if (row.telling >= 3 || (row.dates > 0 && row.telling >= 2)) return null;

  return row.onlyNumbers ? 'total' : 'note';
}

/** One value in the whole row, or the same all the way across. */
function whyLoneValue(row: RowLook): NonRowReason | null {
  if (period.test(row.firstText)) return 'month or year banner';
  if (row.hasReceived) return row.receivedIsFirstOfMonth ? 'month or year banner' : null;
  if (row.reference !== '' && row.referenceLooksReal) return 'only a reference';
  if (row.onlyNumbers) return 'month or year banner';

  return 'note';
}
