import type { Finding } from '../finding';
import { limitsByReceipt } from '../timescales/receiptRule';
import type { ComplaintsSetup } from './complaintsSetup';
import { readReportChoice } from './readReportChoice';
import { readRows } from './readRows';
import { receiptRule } from './receiptSetting';
import { closureRows } from './rows/closureRows';
import { columnRows, columnsOf } from './rows/columnRows';
import { contextRows, publishedRows } from './rows/figureRows';
import { listRows, listsOf } from './rows/listRows';
import { reportRows } from './rows/reportRows';
import { limitsOf, timescaleRows } from './rows/timescaleRows';
import { wordRows } from './rows/wordRows';
import type { SetupTableValues } from './setupTables';

export interface ReadSetup {
  readonly setup: ComplaintsSetup;
  /** One of each cell that cannot be read, table by table. */
  readonly findings: readonly Finding[];
}

/**
 * Reads what the officer has told us. A row that cannot be read is a finding of its cell; every other row counts, and
 * where a table says nothing the law's limits and our own reading of the log hold.
 *
 * @param tables those of Complaints setup that the workbook has; none when there is no such sheet
 */
export function readSetup(tables: readonly SetupTableValues[]): ReadSetup {
  const columns = readRows(columnRows, tables);
  const words = readRows(wordRows, tables);
  const lists = readRows(listRows, tables);
  const closures = readRows(closureRows, tables);
  const timescales = readRows(timescaleRows, tables);
  const published = readRows(publishedRows, tables);
  const context = readRows(contextRows, tables);
  const report = readRows(reportRows, tables);
  const filled = report.values.filter(({ value }) => value !== '');
  const settings = new Map(filled.map(({ name, value }) => [name, value]));
  const chosen = readReportChoice(tables);
  const all = [columns, words, lists, closures, timescales, published, context, report];
  return {
    setup: {
      columns: columnsOf(columns),
      words: words.values,
      lists: listsOf(lists.values),
      closures: closures.values,
      limits: limitsByReceipt(limitsOf(timescales.values), receiptRule(settings)),
      published: published.values,
      context: context.values,
      report: settings,
      reportChoice: chosen.choice,
    },
    findings: [...all.flatMap(({ findings }) => findings), ...chosen.findings],
  };
}
