import { contains, reportingYear } from '../../calendar/period';
import type { ReportCheck } from '../annualReport';
import { buildTables, tableIds } from '../buildTables';
import type { PublishedFigure } from '../officerFigures';
import { ofPeriod } from '../reportData';
import type { ReportData } from '../reportData';
import type { ReportTable } from '../reportTable';
import { numberOrNull } from '../tableFigures';
import { isSame, isTotal } from './figuresOfTable';

/** Differences named in one check; the rest are counted. */
const mostNamed = 3;

/**
 * Sets each figure that the council published beside the log's own, where the log reaches back to its year: the table is
 * built again for that year. Where they differ the tables show the log's, and the check says by how much.
 */
export function publishedChecks(data: ReportData): readonly ReportCheck[] {
  const groups = new Map<string, PublishedFigure[]>();
  for (const figure of data.published) {
    const key = `${figure.year} ${figure.table}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap((figures) => groupCheck(figures, data) ?? []);
}

function groupCheck(figures: readonly PublishedFigure[], data: ReportData): ReportCheck | null {
  const [{ year, table: id } = { year: '', table: '' }] = figures;
  const checkId = `published:${year}:${id}`;
  if (!tableIds().includes(id)) {
    return {
      id: checkId,
      ok: false,
      detail: `There is no table called ${id}: what was published of ${year} under that name on Complaints setup (${figures.length}) is not used.`,
    };
  }

  const table = tableOfYear(year, id, data);
  const compared = table ? figures.flatMap((figure) => comparedFigure(figure, table) ?? []) : [];
  if (compared.length === 0) return null;

  const wrong = compared.flatMap(({ difference }) => difference ?? []);
  return { id: checkId, ok: wrong.length === 0, detail: detailOf(id, year, compared.length, wrong) };
}

/** The table as the log alone tells it; null when the log holds nothing of that year. */
function tableOfYear(year: string, id: string, data: ReportData): ReportTable | null {
  const period = reportingYear(year);
  const isHeld = period && data.records.some(({ case: { received } }) => contains(period, received));
  if (!isHeld) return null;

  return buildTables({ ...ofPeriod(data, period), published: [] }, [id]).tables[0] ?? null;
}

/** Null when the log cannot tell the figure. */
function comparedFigure(
  { row: labels, column, figure }: PublishedFigure,
  table: ReportTable,
): { readonly difference: string | null } | null {
  const where = `${labels.join(' > ')}, ${column}`;
  const index = table.columns.findIndex(({ label }) => isSame(label, column));
  if (index === -1) {
    const isYear = reportingYear(column) !== null;
    return isYear ? null : { difference: `${where}: the table has no such column` };
  }

  const row = isTotal(labels) ? table.total : table.rows.find((each) => isRow(each.labels, labels));
  if (!row) return { difference: `${where}: ${figure} published, and the log has no such row` };

  const inLog = numberOrNull(row.values[index]);
  if (inLog === null) return null;

  const agrees = Math.abs(inLog - figure) < 0.005;
  return { difference: agrees ? null : `${where}: ${figure} published, ${inLog} in the log` };
}

function isRow(labels: readonly (string | null)[], wanted: readonly string[]): boolean {
  const own = labels.filter((label) => label !== null);
  return own.length === wanted.length && own.every((label, level) => isSame(label, wanted[level] ?? ''));
}

function detailOf(id: string, year: string, compared: number, wrong: readonly string[]): string {
  if (wrong.length === 0) {
    return `${id}, ${year}: ${compared === 1 ? '1 published figure agrees' : `${compared} published figures agree`} with the log.`;
  }

  const more = wrong.length > mostNamed ? `; and ${wrong.length - mostNamed} more` : '';
  return (
    `${id}, ${year}: ${wrong.length} of ${compared} published ${wrong.length === 1 ? 'differs' : 'differ'} from the log's, which the tables show. ` +
    `${wrong.slice(0, mostNamed).join('; ')}${more}.`
  );
}
