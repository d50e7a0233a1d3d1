import { columnsOf, figureAt, headingOf, valueAt } from '../findColumns';
import { stepOf } from '../ladderSteps';
import type { LadderStep } from '../ladderSteps';
import type { PrintedFigure } from '../printedCell';
import type { PrintedRow, PrintedTable } from '../printedTable';
import { likeThe, roundTo } from '../rounding';
import type { FoundInTable, TableCheck } from '../writtenFinding';

interface Rung {
  readonly row: PrintedRow;
  readonly step: LadderStep;
}

/** Steps of time limits: within 10 days and the next 10 make within 20; what is over makes up the rest. */
export const ladders: TableCheck = {
  id: 'ladder',
  title: 'Steps of time limits',
  find: (table) =>
    laddersOf(table).flatMap((rungs) =>
      columnsOf(table, 'count', 'percent').flatMap((column) => [
        ...wrongSums(table, rungs, column),
        ...wrongRests(table, rungs, column),
      ]),
    ),
};

function laddersOf({ rows }: PrintedTable): readonly (readonly Rung[])[] {
  const ladders = new Map<string, Rung[]>();
  for (const row of rows) {
    const step = stepOf(row.label);
    if (!step) continue;
    ladders.set(step.of, [...(ladders.get(step.of) ?? []), { row, step }]);
  }
  return [...ladders.values()].filter((rungs) => rungs.length > 1);
}

function wrongSums(table: PrintedTable, rungs: readonly Rung[], column: number): readonly FoundInTable[] {
  return rungs.flatMap((further) => {
    if (further.step.kind !== 'further') return [];
    const cumulative = rungs.find(({ step }) => step.kind === 'within' && step.days === further.step.days);
    const first = rungs.find(
      ({ step }) => step.kind === 'within' && step.days < further.step.days && !step.isTotal,
    );
    return cumulative && first ? (wrongSum(table, column, [first, further], cumulative) ?? []) : [];
  });
}

function wrongSum(
  table: PrintedTable,
  column: number,
  steps: readonly Rung[],
  cumulative: Rung,
): FoundInTable | null {
  const printed = figureAt(cumulative.row, column);
  const figures = steps.flatMap(({ row }) => figureAt(row, column) ?? []);
  if (!printed || figures.length < steps.length || !isOneBase(table, [...steps, cumulative])) return null;

  const added = figures.reduce((sum, { value }) => sum + value, 0);
  if (Math.abs(added - printed.value) <= slack([...figures, printed])) return null;

  const right = likeThe(printed, roundTo(added, printed.decimals));
  return {
    severity: 'error',
    row: cumulative.row.label,
    column: headingOf(table, column),
    line: cumulative.row.line,
    printed: printed.text,
    right,
    message: `${figures.map(({ text }) => text).join(' and ')} make ${right}, but ${printed.text} is printed for both steps together.`,
  };
}

/** Within a limit and over it are all there is: percentages make 100. */
function wrongRests(table: PrintedTable, rungs: readonly Rung[], column: number): readonly FoundInTable[] {
  if (table.columns[column]?.kind !== 'percent') return [];
  return rungs.flatMap((over) => {
    const inTime = rungs.find(({ step }) => step.kind === 'within' && step.days === over.step.days);
    if (over.step.kind !== 'over' || !inTime || !isOneBase(table, [over, inTime])) return [];
    const [rest, kept] = [figureAt(over.row, column), figureAt(inTime.row, column)];
    if (!rest || !kept || Math.abs(rest.value + kept.value - 100) <= slack([rest, kept])) return [];
    // Nobody at all was answered.
    if (rest.value === 0 && kept.value === 0) return [];

    const sum = roundTo(rest.value + kept.value, Math.max(rest.decimals, kept.decimals));
    return [
      {
        severity: 'error' as const,
        row: over.row.label,
        column: headingOf(table, column),
        line: over.row.line,
        printed: rest.text,
        right: likeThe({ ...rest, unit: 'percent' }, roundTo(100 - kept.value, rest.decimals)),
        message: `${kept.text} within the limit and ${rest.text} over it make ${sum}%, not 100%.`,
      },
    ];
  });
}

/** Percentages of different numbers do not add; the number stands in another column, alike in each row. */
function isOneBase(table: PrintedTable, rungs: readonly Rung[]): boolean {
  return columnsOf(table, 'count')
    .filter((column) => /\btotal\b/i.test(headingOf(table, column)))
    .every((column) => new Set(rungs.map(({ row }) => valueAt(row, column))).size === 1);
}

/** Numbers add exactly; rounded figures may each be off by half of their last digit. */
function slack(figures: readonly PrintedFigure[]): number {
  const isRounded = figures.some(({ unit, decimals }) => unit === 'percent' || decimals > 0);
  return isRounded ? figures.reduce((sum, { decimals }) => sum + 0.5 * 10 ** -decimals, 0) + 1e-9 : 1e-9;
}
