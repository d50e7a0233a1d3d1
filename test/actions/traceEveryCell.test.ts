import { analyseOpened } from '../../src/actions/analyseOpened';
import { checkRequest } from '../../src/actions/buildRequest';
import { openLog } from '../../src/actions/openLog';
import type { PlainValue } from '../../src/domain/log/sheetValues';
import { tableIdsByTitle } from '../../src/domain/reports/buildTables';
import type { ReportTable } from '../../src/domain/reports/reportTable';
import { findFigure, titleAbove } from '../../src/domain/trace/findFigure';
import { recordsBehind } from '../../src/domain/trace/recordsBehind';
import type { TracedGroup } from '../../src/domain/trace/recordsBehind';
import { parseAddress } from '../../workbench/workbook/address';
import type { Rect } from '../../workbench/workbook/address';
import type { Workbook } from '../../workbench/workbook/workbook';
import { caseLog, exampleLog } from '../builtLog';
import { build } from './addinOffice';

jest.setTimeout(300_000);

/** A cell of a table as it stands in the workbook, and what tracing it gives. */
interface Cell {
  readonly where: string;
  readonly label: string;
  readonly unit: string;
  readonly shown: number;
  readonly groups: readonly TracedGroup[];
  readonly isPartlyPublished: boolean;
}

/** Numbers of the law or of the council's own figures: they count no rows of the log. */
const restOnNoRows = new Set(['Working days', 'Extended working days', 'Open cases', 'Referrals']);

/** Every figure but 0 of every table, found by its cell as an officer would select it, all from one reading of the log. */
async function everyCell(workbook: Workbook, year: string, today: string): Promise<readonly Cell[]> {
  const { result } = await build(workbook, { year, today, tables: 'all' });
  const opened = await openLog({});
  const { tables } = analyseOpened(opened, checkRequest({ year, today, tables: 'all' }));
  const ids = tableIdsByTitle();
  const titles = new Set(ids.keys());
  const sheets = new Map(result.tables.map(({ sheet }) => [sheet, cellsOf(workbook, sheet)]));
  return result.tables.flatMap(({ sheet, range, id }) => {
    const cells = sheets.get(sheet) ?? [];
    const table = tables.find((one) => one.id === id);
    const area = parseAddress(range);
    if (!table || !area) throw new Error(`${id} was not worked out.`);

    return places(area).flatMap((place): Cell[] => {
      const shown = cells[place.row]?.[place.column];
      if (typeof shown !== 'number' || shown === 0) return [];

      const found = titleAbove(cells, place, titles);
      expect([id, ids.get(found?.title ?? '')]).toEqual([id, id]);
      const figure = found && findFigure(cells, place, table, found.at);
      if (!figure || figure === 'changed') throw new Error(`${id} ${place.row + 1}: ${String(figure)}`);

      const { label, unit } = table.columns[figure.column] ?? { label: '', unit: 'text' };
      const where = `${id}, ${figure.row.labels.join(' > ')}, ${label}: ${shown}`;
      return [
        {
          where,
          label,
          unit: unitOf(figure.row.labels, unit),
          shown,
          ...recordsBehind(table, figure.row, figure.column),
        },
      ];
    });
  });
}

/** A table across years has its percentages and means in rows. */
function unitOf(labels: ReportTable['rows'][number]['labels'], unit: string): string {
  const last = labels.at(-1) ?? '';
  if (last.includes('%')) return 'percent';

  return last.startsWith('Mean') ? 'days' : unit;
}

function cellsOf(workbook: Workbook, name: string): readonly (readonly PlainValue[])[] {
  const sheet = workbook.sheet(name);
  const { rows = 0, columns = 0 } = sheet?.usedRect() ?? {};
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => (sheet?.value(row, column) ?? '') as PlainValue),
  );
}

function places({ row, column, rows, columns }: Rect) {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}

function counted({ records }: TracedGroup): number {
  return records.reduce((sum, { times }) => sum + times, 0);
}

function isCount({ label, unit }: Cell): boolean {
  return (
    unit === 'count' && !/change/i.test(label) && !label.includes('per 1,000') && !restOnNoRows.has(label)
  );
}

/** A row of the log that a figure leads to must hold the reference that the pane shows for it. */
function strayRecords(workbook: Workbook, cells: readonly Cell[]): readonly string[] {
  return cells.flatMap(({ where, groups }) =>
    groups.flatMap(({ records }) =>
      records.flatMap(({ reference, rows: [first] }) => {
        const sheet = first && workbook.sheet(first.sheet);
        const isThere = Array.from({ length: 40 }, (_, column) =>
          sheet?.value((first?.row ?? 0) - 1, column),
        );
        return reference !== null && isThere.map(String).includes(reference)
          ? []
          : [`${where}: ${reference}`];
      }),
    ),
  );
}

describe.each([
  ['the example log', exampleLog, '2024-25', '2025-09-30', 2_000],
  ['Darlington’s log', () => caseLog('darlington-2019-20'), '2019-20', '2020-09-30', 200],
] as const)('Every figure of every table of %s, followed from its cell', (_, log, year, today, atLeast) => {
  let workbook: Workbook;
  let cells: readonly Cell[];

  beforeAll(async () => {
    workbook = log();
    cells = await everyCell(workbook, year, today);
  });

  test('leads, where it is a count, to as many records, each named once', () => {
    const counts = cells.filter(isCount);
    expect(counts.length).toBeGreaterThan(atLeast);
    const wrong = counts.filter(({ shown, groups, isPartlyPublished }) => {
      const [group, ...others] = groups;
      const at = group?.records.map(({ rows: [first] }) => `${first?.sheet}!${first?.row}`) ?? [];
      const isSame = group !== undefined && counted(group) === shown && new Set(at).size === at.length;
      return !isSame || others.length > 0 || isPartlyPublished;
    });
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });

  test('leads, where it is a percentage of complaints, to those counted and those they are of', () => {
    const shares = cells.filter(({ label, unit }) => unit === 'percent' && !/change/i.test(label));
    expect(shares.length).toBeGreaterThan(atLeast / 10);
    const wrong = shares.filter(({ shown, groups: [part, whole] }) => {
      const worked = part && whole ? Math.round((counted(part) * 1000) / counted(whole)) / 10 : null;
      return worked === null || Math.abs(worked - shown) > 0.051;
    });
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });

  test('leads, where it is a change, to the records of both years', () => {
    const changes = cells.filter(({ label }) => label === 'Change');
    const wrong = changes.filter(
      ({ shown, groups: [now, before] }) => !now || !before || counted(now) - counted(before) !== shown,
    );
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });

  test('leads to rows of the log that hold the reference shown', () => {
    expect(strayRecords(workbook, cells)).toEqual([]);
  });
});
