import { notRecorded, thisYear } from '../labels';
import type { ReportRow } from '../reportTable';
import type { Sentence } from '../sentence';
import { numberOrNull, valueOf } from '../tableFigures';

/** "The most common issue was Delay (14 complaints, 25%)."; all of them when several are as common. */
export const commonestIssues: Sentence = ({ tables }) => {
  const table = tables.find(({ id }) => id === 'issues');
  if (!table) return null;

  const countOf = (row: ReportRow) => numberOrNull(valueOf(table, row, thisYear)) ?? 0;
  const named = table.rows.filter(({ labels }) => labels[0] !== notRecorded);
  const most = Math.max(0, ...named.map(countOf));
  const commonest = named.filter((row) => countOf(row) === most);
  const [first] = commonest;
  if (most === 0 || !first) return null;

  const complaints = most === 1 ? '1 complaint' : `${most} complaints`;
  const share = numberOrNull(valueOf(table, first, '%'));
  const figures = share === null ? complaints : `${complaints}, ${share}%`;
  return commonest.length === 1
    ? `The most common issue was ${String(first.labels[0])} (${figures}).`
    : `The most common issues were ${joined(commonest.map(({ labels }) => String(labels[0])))} (${figures} each).`;
};

function joined(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
