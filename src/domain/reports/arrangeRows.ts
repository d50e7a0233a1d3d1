import { notRecorded, notUnderstood } from './labels';
import type { ReportRecord } from './reportData';
import type { RowPath, RowScheme } from './rowScheme';

/** A row's records, by the column (or the year) they count in. */
export type Slots = readonly (readonly ReportRecord[])[];

export interface SlottedRow {
  readonly path: RowPath;
  readonly slots: Slots;
}

export interface ArrangedRow {
  /** The path, or the area and null for the subtotal after its teams. */
  readonly labels: readonly (string | null)[];
  readonly slots: Slots;
}

export const alphabetical = new Intl.Collator('en-GB');

/**
 * Sorts records into rows and puts the rows in their printed order: those of the fixed list as listed, then the largest
 * first, then A to Z; "Not understood" and "Not recorded" last. Areas likewise, each with a subtotal after its teams.
 *
 * @param slots the records of each column, or of each year
 * @param sizeOf by what rows are ordered: a row's size
 */
export function arrangeRows(
  slots: Slots,
  scheme: RowScheme,
  sizeOf: (slots: Slots) => number,
): readonly ArrangedRow[] {
  const rows = [...slottedRows(slots, scheme)];
  if (scheme.headings.length === 1) {
    return inOrder(rows, ({ path }) => path[0] ?? '', scheme.fixed, 0, sizeOf).map(
      ({ path, slots: own }) => ({
        labels: path,
        slots: own,
      }),
    );
  }

  const areas = [...groupByArea(rows)].map(([area, teams]) => ({
    area,
    teams,
    slots: together(teams, slots),
  }));
  return inOrder(areas, ({ area }) => area, scheme.fixed, 0, sizeOf).flatMap(
    ({ area, teams, slots: own }) => [
      ...inOrder(teams, ({ path }) => path[1] ?? '', ofArea(scheme.fixed, area), 1, sizeOf).map((team) => ({
        labels: team.path,
        slots: team.slots,
      })),
      { labels: [area, null], slots: own },
    ],
  );
}

/** Slot by slot, the records of all the rows; a record in two rows stands twice. */
export function together(rows: readonly { readonly slots: Slots }[], like: Slots): Slots {
  return like.map((_, index) => rows.flatMap(({ slots }) => slots[index] ?? []));
}

export function slotSize(slots: Slots): number {
  return slots.reduce((size, { length }) => size + length, 0);
}

function slottedRows(slots: Slots, { pathsOf, fixed, others = [] }: RowScheme): Iterable<SlottedRow> {
  const rows = new Map<string, { path: RowPath; slots: ReportRecord[][] }>();
  const rowOf = (path: RowPath) => {
    const key = path.join('\0').toLowerCase();
    const known = rows.get(key);
    if (known) return known;

    const added = { path, slots: slots.map(() => []) };
    rows.set(key, added);
    return added;
  };

  fixed.forEach(rowOf);
  slots.forEach((records, index) => {
    for (const record of records) {
      for (const path of pathsOf(record)) rowOf(path).slots[index]?.push(record);
    }
  });
  others.forEach(rowOf);
  return rows.values();
}

function groupByArea(rows: readonly SlottedRow[]): ReadonlyMap<string, SlottedRow[]> {
  const areas = new Map<string, SlottedRow[]>();
  for (const row of rows) {
    const area = row.path[0] ?? notRecorded;
    const teams = areas.get(area);
    if (teams) teams.push(row);
    else areas.set(area, [row]);
  }
  return areas;
}

function inOrder<Row extends { readonly slots: Slots }>(
  rows: readonly Row[],
  labelOf: (row: Row) => string,
  fixed: readonly RowPath[],
  level: number,
  sizeOf: (slots: Slots) => number,
): readonly Row[] {
  const listed = [...new Set(fixed.map((path) => path[level] ?? ''))];
  // Rows outside the list share the place after it.
  const places = new Map([...listed.map((label, place) => [label, place] as const), ...lastPlaces]);

  return rows
    .map((row) => ({ row, label: labelOf(row), size: sizeOf(row.slots) }))
    .map((entry) => ({ ...entry, place: places.get(entry.label) ?? listed.length }))
    .sort((a, b) => a.place - b.place || b.size - a.size || alphabetical.compare(a.label, b.label))
    .map(({ row }) => row);
}

/** After every other row. */
export const lastPlaces: readonly (readonly [string, number])[] = [
  [notUnderstood, Number.MAX_SAFE_INTEGER - 1],
  [notRecorded, Number.MAX_SAFE_INTEGER],
];

function ofArea(fixed: readonly RowPath[], area: string): readonly RowPath[] {
  return fixed.filter(([listedArea]) => listedArea === area);
}
