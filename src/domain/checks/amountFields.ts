import type { FieldId } from '../log/columns';
import { columnOf } from '../log/columns';
import type { LogCell, LogRecord } from '../log/logRecord';

/** An amount of the log's and the cell it stands in. */
export interface Amount {
  readonly field: FieldId;
  readonly label: string;
  readonly pounds: number;
  readonly cell: LogCell;
}

/** What a record paid: remedy, and the cost of stages 2 and 3. */
export function amountsOf({ case: record, cell }: LogRecord): readonly Amount[] {
  const amounts: readonly (readonly [FieldId, number | null])[] = [
    ['remedyAmount', record.remedy.amount],
    ['stage2Cost', record.stage2.cost],
    ['stage3Cost', record.stage3.cost],
  ];
  return amounts.flatMap(([field, pounds]) => {
    const at = pounds === null ? null : cell(field);
    return pounds === null || !at ? [] : [{ field, label: columnOf(field).label, pounds, cell: at }];
  });
}

/** "£1,200.50", "-£50". */
export function poundsText(pounds: number): string {
  // Numbers too large for any log have no pence: "1e+307".
  const [whole = '0', pence = '00'] = Math.abs(pounds).toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${pounds < 0 ? '-' : ''}£${grouped}${pence === '00' ? '' : `.${pence}`}`;
}
