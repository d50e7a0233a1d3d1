import type { ReportRow, ReportTable } from '../../../../src/domain/reports/reportTable';
import { determined } from './determined';
import type { Equation } from './determined';

interface Bounds {
  readonly least: number;
  readonly most: number;
}

type AllBounds = ReadonlyMap<string, Bounds>;

const mostThinkable = 100_000;
const mostSmall = 5;
/** How the name begins of what is left over between tables. */
const restOf = 'rest of';
/** An unknown that could still be one of more figures than this is taken as safe. */
const mostTried = 8;
/** Guesses tried, at the most, for one unknown. */
const mostGuesses = 40;

/**
 * Plays somebody who has nothing but the published tables and wants the figures shown as c. Written apart from the code
 * that suppresses: it reads labels, and knows nothing of records. It takes every total, subtotal, Total column, declared
 * sum, change, base line, month of a quarter and both procedures together as equations. It solves them all at once; it
 * narrows each unknown by all of them in turn; and it tries: whatever leads to no whole set of figures is ruled out.
 *
 * What it reads out of labels is what it takes them to mean; somebody who knows the tables better would not be misled, so
 * of its equations only those count that are true of the tables as built.
 *
 * @param built the tables before anything was left out
 * @returns the cells whose only possible figure it found: "issues / Delay / This year = 3"
 */
export function recovered(tables: readonly ReportTable[], built: readonly ReportTable[]): readonly string[] {
  const equations = eliminated(readOut(tables, built));
  const start = new Map(
    [...new Set(equations.flatMap(({ terms }) => [...terms.keys()]))].map((unknown) => [
      unknown,
      { least: unknown.startsWith(restOf) ? 0 : 1, most: mostThinkable },
    ]),
  );
  const bounds = narrowed(equations, start);
  if (!bounds) throw new Error('The published tables contradict each other.');

  const isFind = (unknown: string) => !unknown.startsWith(restOf) || isSmallRest(bounds.get(unknown));
  const pinned = [...bounds.keys()].filter(
    (unknown) => isFind(unknown) && isPinned(unknown, equations, bounds),
  );
  const found = pinned.map((unknown) => `${unknown} = ${bounds.get(unknown)?.least ?? '?'}`);
  return [...new Set([...found, ...recoveredAtOnce(tables, built)]), ...given(tables)];
}

/** The same by solving all equations at once and no more, which takes no time where there are thousands. */
export function recoveredAtOnce(
  tables: readonly ReportTable[],
  built: readonly ReportTable[],
): readonly string[] {
  return [...determined(readOut(tables, built))].flatMap(([unknown, value]) => {
    const isFind = !unknown.startsWith(restOf) || (value >= 1 && value <= mostSmall);
    return isFind ? [`${unknown} = ${value}`] : [];
  });
}

function readOut(tables: readonly ReportTable[], built: readonly ReportTable[]): readonly Equation[] {
  const truth = figuresByName(built);
  return equationsOf(tables).filter((equation) => isTrue(equation, truth));
}

function isTrue({ terms, constant }: Equation, truth: ReadonlyMap<string, number>): boolean {
  const hasRest = [...terms.keys()].some((unknown) => unknown.startsWith(restOf));
  const left = [...terms].reduce(
    (sum, [unknown, factor]) => sum - factor * (truth.get(unknown) ?? 0),
    constant,
  );
  return hasRest ? left >= 0 : left === 0;
}

function figuresByName(built: readonly ReportTable[]): ReadonlyMap<string, number> {
  return new Map(
    built.flatMap((table) =>
      [...table.rows, ...(table.total ? [table.total] : [])].flatMap((row) =>
        row.values.flatMap((value, column) =>
          typeof value === 'number' ? [[nameOf(table, row, column), value] as const] : [],
        ),
      ),
    ),
  );
}

/** A rest of 0 or of many tells nobody apart. */
function isSmallRest(bounds: Bounds | undefined): boolean {
  return bounds !== undefined && bounds.least <= mostSmall && bounds.most >= 1;
}

function isPinned(unknown: string, equations: readonly Equation[], bounds: AllBounds): boolean {
  const { least, most } = bounds.get(unknown)!;
  if (least === most) return true;
  if (most - least > mostTried) return false;

  const possible: number[] = [];
  for (let value = least; value <= most && possible.length < 2; value += 1) {
    if (
      hasSolution(equations, new Map(bounds).set(unknown, { least: value, most: value }), {
        left: mostGuesses,
      })
    )
      possible.push(value);
  }
  return possible.length === 1;
}

/** Whether some whole set of figures fits; taken as so when it cannot be told in so many guesses. */
function hasSolution(equations: readonly Equation[], bounds: AllBounds, guesses: { left: number }): boolean {
  const tight = narrowed(equations, bounds);
  if (!tight) return false;
  const [open] = [...tight]
    .filter(([, { least, most }]) => least < most)
    .sort((a, b) => widthOf(a) - widthOf(b));
  guesses.left -= 1;
  if (!open || guesses.left <= 0) return true;

  const [unknown, { least, most }] = open;
  for (let value = least; value <= Math.min(most, least + 12); value += 1) {
    if (hasSolution(equations, new Map(tight).set(unknown, { least: value, most: value }), guesses))
      return true;
  }
  return most > least + 12;
}

function widthOf([, { least, most }]: readonly [string, Bounds]): number {
  return most - least;
}

/** Each unknown narrowed by each equation until nothing changes; null when nothing fits. */
function narrowed(equations: readonly Equation[], start: AllBounds): AllBounds | null {
  const bounds = new Map(start);
  for (let changed = true, round = 0; changed && round < 60; round += 1) {
    changed = false;
    for (const { terms, constant } of equations) {
      for (const [unknown, factor] of terms) {
        let low = constant;
        let high = constant;
        for (const [other, otherFactor] of terms) {
          if (other === unknown) continue;
          const { least, most } = bounds.get(other)!;
          low -= otherFactor > 0 ? otherFactor * most : otherFactor * least;
          high -= otherFactor > 0 ? otherFactor * least : otherFactor * most;
        }
        const [from, to] = factor > 0 ? [low / factor, high / factor] : [high / factor, low / factor];
        const before = bounds.get(unknown)!;
        const least = Math.max(before.least, Math.ceil(from - 1e-9));
        const most = Math.min(before.most, Math.floor(to + 1e-9));
        if (least > most) return null;
        if (least > before.least || most < before.most) {
          bounds.set(unknown, { least, most });
          changed = true;
        }
      }
    }
  }
  return bounds;
}

/** The equations, and those that come of taking one from another which shares two unknowns or more with it. */
function eliminated(equations: readonly Equation[]): readonly Equation[] {
  const more = equations.flatMap((one, index) =>
    equations.slice(index + 1).flatMap((other) => {
      const shared = [...one.terms.keys()].filter((unknown) => other.terms.has(unknown));
      if (shared.length < 2) return [];
      return [1, -1].flatMap((factor) => {
        const sum = added(one, other, factor);
        return sum.terms.size > 0 && sum.terms.size <= 4 ? [sum] : [];
      });
    }),
  );
  return [...equations, ...more];
}

function added(one: Equation, other: Equation, factor: number): Equation {
  const terms = new Map(one.terms);
  for (const [unknown, own] of other.terms) {
    const sum = (terms.get(unknown) ?? 0) + factor * own;
    if (sum === 0) terms.delete(unknown);
    else terms.set(unknown, sum);
  }
  return { terms, constant: one.constant + factor * other.constant };
}

function equationsOf(tables: readonly ReportTable[]): readonly Equation[] {
  const byId = new Map(tables.map((table) => [table.id, table]));
  return tables
    .flatMap((table) => [
      ...downwards(table),
      ...across(table),
      ...changes(table),
      ...baseLine(table),
      ...bothProcedures(table, byId),
      ...sameTotals(table, tables),
      ...monthsOfQuarters(table, byId),
    ])
    .filter(({ terms }) => terms.size > 0);
}

/** The whole is the sum of the parts; a cell that cannot be told adds nothing. */
function sum(whole: Cell, parts: readonly Cell[]): Equation {
  const terms = new Map<string, number>();
  let constant = 0;
  for (const [cell, factor] of [[whole, -1] as const, ...parts.map((part) => [part, 1] as const)]) {
    if (typeof cell === 'number') constant -= factor * cell;
    else if (cell) terms.set(cell.unknown, (terms.get(cell.unknown) ?? 0) + factor);
  }
  return { terms: new Map([...terms].filter(([, factor]) => factor !== 0)), constant };
}

type Cell = number | { readonly unknown: string } | null;

function cellOf(table: ReportTable, row: ReportRow, column: number): Cell {
  const value = row.values[column];
  if (typeof value === 'number') return value;
  return value === 'c' ? { unknown: nameOf(table, row, column) } : null;
}

function nameOf(table: ReportTable, row: ReportRow, column: number): string {
  const labels = row.labels.map((label) => label ?? '*').join(' > ');
  return [table.id, labels, table.columns[column]?.label].join(' / ');
}

function countColumns({ columns }: ReportTable): readonly number[] {
  return columns.flatMap(({ unit, label }, index) => (unit === 'count' && label !== 'Change' ? [index] : []));
}

function isSubtotalRow({ labels }: ReportRow): boolean {
  return labels.includes(null);
}

function downwards(table: ReportTable): readonly Equation[] {
  const details = table.rows.filter((row) => !isSubtotalRow(row));
  return countColumns(table).flatMap((column) => {
    const cells = (rows: readonly ReportRow[]) => rows.map((row) => cellOf(table, row, column));
    return [
      ...(table.total ? [sum(cellOf(table, table.total, column), cells(details))] : []),
      ...table.rows
        .filter(isSubtotalRow)
        .map((row) =>
          sum(cellOf(table, row, column), cells(details.filter(({ labels }) => labels[0] === row.labels[0]))),
        ),
      ...declaredSums(table).flatMap(([whole, of]) => {
        const row = table.rows.find(({ labels }) => labels[0] === whole);
        return row
          ? [
              sum(
                cellOf(table, row, column),
                cells(table.rows.filter(({ labels }) => of.includes(labels[0] ?? ''))),
              ),
            ]
          : [];
      }),
    ];
  });
}

/** What the labels say by themselves. */
function declaredSums({ rows }: ReportTable): readonly (readonly [string, readonly string[]])[] {
  const labels = rows.map(({ labels: [label] }) => label ?? '');
  const inAll = labels.find((label) => /in all$/.test(label));
  return [
    ...(inAll ? [[inAll, labels.slice(0, 2)] as const] : []),
    ['All complaints', ['Statutory complaints', 'Corporate complaints', 'Not understood']] as const,
  ];
}

function across(table: ReportTable): readonly Equation[] {
  const last = table.columns.findIndex(({ label }) => label === 'Total');
  if (last < 0) return [];
  return [...table.rows, ...(table.total ? [table.total] : [])].map((row) =>
    sum(
      cellOf(table, row, last),
      countColumns(table)
        .filter((column) => column < last)
        .map((column) => cellOf(table, row, column)),
    ),
  );
}

/** This year is last year and the change. */
function changes(table: ReportTable): readonly Equation[] {
  const index = (wanted: string) => table.columns.findIndex(({ label }) => label === wanted);
  const change = index('Change');
  if (change < 0) return [];
  return [...table.rows, ...(table.total ? [table.total] : [])].flatMap((row) => {
    const value = row.values[change];
    return typeof value === 'number'
      ? [sum(cellOf(table, row, index('This year')), [cellOf(table, row, index('Last year')), value])]
      : [];
  });
}

function baseLine(table: ReportTable): readonly Equation[] {
  const base = /: (\d+)$/.exec(table.base)?.[1];
  if (base === undefined) return [];
  const counts = countColumns(table);
  const column = table.columns[counts[0] ?? 0]?.label === 'This year' ? counts[0] : counts.at(-1);
  if (column === undefined) return [];
  if (table.total?.labels[0] === 'Total') return [sum(Number(base), [cellOf(table, table.total, column)])];

  const steps = table.rows.filter(
    ({ labels: [label] }) =>
      /^(Within \d+ working days|In |Over )/.test(label ?? '') && !/in all$/.test(label ?? ''),
  );
  if (steps.length > 0)
    return [
      sum(
        Number(base),
        steps.map((row) => cellOf(table, row, column)),
      ),
    ];
  if (table.id !== 'records-by-year') return [];
  const kinds = table.rows.filter(({ labels: [label] }) => label !== 'All complaints');
  return [
    sum(
      Number(base),
      kinds.map((row) => cellOf(table, row, column)),
    ),
  ];
}

/**
 * Both procedures are the statutory complaints, the corporate ones, and the rest: of neither, or of the procedure whose table
 * is not published. The rest stands in no table, and is as much of a find.
 */
function bothProcedures(both: ReportTable, byId: ReadonlyMap<string, ReportTable>): readonly Equation[] {
  const [, id] = /^all-(.+)$/.exec(both.id) ?? [];
  const apart = [id, `corporate-${id}`].flatMap((each) => byId.get(each ?? '') ?? []);
  if (apart.length === 0 || !both.total) return [];
  const rowLike = (other: ReportTable, labels: ReportRow['labels']) =>
    [...other.rows, ...(other.total ? [other.total] : [])].find(
      (row) => row.labels.join('|') === labels.join('|'),
    );
  return [...both.rows, both.total].flatMap((row) =>
    countColumns(both).flatMap((column) => {
      const label = both.columns[column]?.label;
      const parts = apart.map((part) => {
        const own = rowLike(part, row.labels);
        const at = part.columns.findIndex((one) => one.label === label);
        return own && at >= 0 ? cellOf(part, own, at) : 0;
      });
      const rest = { unknown: `${restOf} ${both.id} / ${row.labels.join(' > ')} / ${label ?? '?'}` };
      return [sum(cellOf(both, row, column), [...parts, rest])];
    }),
  );
}

const monthsOf: Readonly<Record<string, readonly string[]>> = {
  Q1: ['April', 'May', 'June'],
  Q2: ['July', 'August', 'September'],
  Q3: ['October', 'November', 'December'],
  Q4: ['January', 'February', 'March'],
};

/** A team's quarter is its three months; a month with no column or no row had none. */
function monthsOfQuarters(table: ReportTable, byId: ReadonlyMap<string, ReportTable>): readonly Equation[] {
  const months = byId.get(table.id.replace(/by-quarter$/, 'by-month'));
  if (!months || months === table) return [];
  return [...table.rows, ...(table.total ? [table.total] : [])].flatMap((row) => {
    const quarterDown = monthsOf[row.labels[0] ?? ''];
    if (quarterDown) {
      return countColumns(table).flatMap((column) => {
        const at = months.columns.findIndex(({ label }) => label === table.columns[column]?.label);
        const parts = months.rows.filter(({ labels }) => quarterDown.includes(labels[0] ?? ''));
        return at < 0
          ? []
          : [
              sum(
                cellOf(table, row, column),
                parts.map((part) => cellOf(months, part, at)),
              ),
            ];
      });
    }
    const same = [...months.rows, ...(months.total ? [months.total] : [])].find(
      ({ labels }) => labels.join('|') === row.labels.join('|'),
    );
    return countColumns(table).flatMap((column) => {
      const quarter = monthsOf[table.columns[column]?.label ?? ''];
      if (!quarter || !same) return [];
      const parts = countColumns(months).filter((at) => quarter.includes(months.columns[at]?.label ?? ''));
      return [
        sum(
          cellOf(table, row, column),
          parts.map((at) => cellOf(months, same, at)),
        ),
      ];
    });
  });
}

/** Tables of one cohort have one total. */
function sameTotals(table: ReportTable, tables: readonly ReportTable[]): readonly Equation[] {
  const { total } = table;
  if (total?.labels[0] !== 'Total') return [];
  return tables
    .filter((other) => other !== table && other.cohort === table.cohort && other.total?.labels[0] === 'Total')
    .flatMap((other) =>
      table.columns.flatMap(({ label, unit }, column) => {
        const at = other.columns.findIndex((one) => one.label === label);
        return unit === 'count' && label !== 'Change' && at >= 0
          ? [sum(cellOf(table, total, column), [cellOf(other, other.total!, at)])]
          : [];
      }),
    );
}

/** A percentage or a change beside a count shown as c gives the count away. */
function given(tables: readonly ReportTable[]): readonly string[] {
  const shares: Readonly<Record<string, string>> = {
    '%': 'This year',
    '% this year': 'Number',
    '% change': 'This year',
  };
  return tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      Object.entries(shares).flatMap(([share, count]) => {
        const value = row.values[table.columns.findIndex(({ label }) => label === share)];
        const at = table.columns.findIndex(({ label }) => label === count);
        return typeof value === 'number' && row.values[at] === 'c'
          ? [`${table.id} / ${row.labels.join(' > ')} / ${count} by its ${share}`]
          : [];
      }),
    ),
  );
}
