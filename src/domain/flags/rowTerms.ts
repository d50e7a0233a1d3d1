import { daysBetweenSystems } from '../calendar/dateSystem';
import { columnOf } from '../log/columns';
import type { FieldId } from '../log/columns';
import { firstSerial } from '../log/parseDate';
import { all, any, never, not, quoted } from './expression';
import type { Expression } from './expression';
import type { FlagNames } from './flagNames';
import { tagOf } from './wordCodes';

/** A column of the log that the formulas look at. */
export interface FlagColumn {
  readonly letter: string;
  /** Whether some of its texts stand for a date or a Yes, which the formulas must then look up. */
  readonly hasTexts: boolean;
  /** Whether some of its cells hold one of Excel's errors, which say nothing. */
  readonly hasErrors: boolean;
}

/** What the formulas of one region of the log are made with. */
export interface RowSource {
  readonly columns: ReadonlyMap<FieldId, FlagColumn>;
  /** The sheet's own number of the first row that the formulas are for. */
  readonly row: number;
  readonly names: FlagNames;
  readonly is1904: boolean;
}

export const today: Expression = 'TODAY()';

/** What the formulas ask of the row they stand in. A column that the log does not have is as one that is blank. */
export interface RowTerms {
  readonly has: (field: FieldId) => boolean;
  /** Its day as a whole number; 0, or another small number, when it gives none. */
  readonly day: (field: FieldId) => Expression;
  /** Whether it gives a day, past or still to come. */
  readonly isDay: (field: FieldId) => Expression;
  /** Whether it gives a day that is not after today. */
  readonly isPast: (field: FieldId) => Expression;
  readonly isFuture: (field: FieldId) => Expression;
  readonly isBlank: (field: FieldId) => Expression;
  /** The number its word stands for; 0 for a word that no list holds. */
  readonly code: (field: FieldId) => Expression;
  /** Whether no date column of these holds a text that only the add-in could read. */
  readonly isTold: (fields: readonly FieldId[]) => Expression;
  /** Whether the row is not one of those set aside, by what stands in their reference. */
  readonly isNotAside: () => Expression;
}

export const asideTag = 'x|';

function isDated(field: FieldId): boolean {
  const { kind } = columnOf(field);
  return kind === 'date' || kind === 'date or yes';
}

export function rowTerms({ columns, row, names, is1904 }: RowSource): RowTerms {
  const cell = (field: FieldId) => `$${columns.get(field)?.letter ?? ''}${row}`;
  const firstDate = is1904 ? firstSerial - daysBetweenSystems : firstSerial;
  const has = (field: FieldId) => columns.has(field);
  const lookUp = (tag: string, field: FieldId) =>
    `SUMPRODUCT((${names.keys}=${quoted(tag)}&${cell(field)})*${names.values})`;

  // With its time of day.
  const moment = (field: FieldId): Expression => {
    const column = columns.get(field);
    if (!column) return '0';
    const number = `N(${cell(field)})`;
    const value = column.hasTexts ? `MAX(${number},${lookUp(tagOf(field), field)})` : number;
    return column.hasErrors ? `IFERROR(${value},0)` : value;
  };
  const isDay = (field: FieldId) => (has(field) ? `${moment(field)}>=${firstDate}` : never);
  const isPast = (field: FieldId) => (has(field) ? all(isDay(field), `${moment(field)}<${today}+1`) : never);
  const looksUp = (field: FieldId) => columns.get(field)?.hasTexts === true;
  const isYesOrDay = (field: FieldId) => columnOf(field).kind === 'date or yes';
  const text = (field: FieldId) =>
    columns.get(field)?.hasErrors ? `IFERROR(T(${cell(field)}),"")` : `T(${cell(field)})`;
  const hasDigits = (texts: Expression) => `SUMPRODUCT(--ISNUMBER(FIND(${names.digits},${texts})))>0`;
  const isUnknown = (field: FieldId): Expression =>
    `IF(${hasDigits(text(field))},SUMPRODUCT(--(${names.keys}=${quoted(tagOf(field))}&${cell(field)}))=0,FALSE)`;
  // A text with digits may be a date, which no formula can read as we do: one that is not known is not judged.
  const isUntold = (fields: readonly FieldId[]): Expression => {
    const plain = fields.filter((field) => !looksUp(field) && !isYesOrDay(field));
    return any(
      plain.length > 0 ? hasDigits(plain.map(text).join('&')) : never,
      ...fields
        .filter((field) => !looksUp(field) && isYesOrDay(field))
        .map((field) => `ISTEXT(${cell(field)})`),
      ...fields.filter(looksUp).map(isUnknown),
    );
  };

  return {
    has,
    day: (field) => (has(field) ? `INT(${moment(field)})` : '0'),
    isDay,
    isPast,
    isFuture: (field) => (has(field) ? `${moment(field)}>=${today}+1` : never),
    isBlank: (field) => {
      if (!has(field)) return 'TRUE';
      const blank = `${cell(field)}=""`;
      return columns.get(field)?.hasErrors ? `IFERROR(${blank},TRUE)` : blank;
    },
    code: (field) => {
      if (!has(field)) return '0';
      return columns.get(field)?.hasErrors
        ? `IFERROR(${lookUp(tagOf(field), field)},0)`
        : lookUp(tagOf(field), field);
    },
    isTold: (fields) => not(isUntold(fields.filter((field) => has(field) && isDated(field)))),
    isNotAside: () =>
      has('reference') ? `SUMPRODUCT(--(${names.keys}=${quoted(asideTag)}&${cell('reference')}))=0` : never,
  };
}
