import type { Figure, ReportTable } from '../reportTable';
import type { ToldTable } from './publication';
import { everyRow } from './publication';

/** A table that is not in the copy, and why. */
export interface LeftOutTable {
  readonly id: string;
  readonly title: string;
  /** All its figures are small numbers; or those that are not could give one away. */
  readonly why: 'all small' | 'nothing left';
}

/** "Complaints received at stage 3: all its figures are small numbers" */
export function whyLeftOut({ title, why }: LeftOutTable): string {
  return why === 'all small'
    ? `${title}: all its figures are small numbers`
    : `${title}: its figures are small numbers, or ones from which a small number could be worked out`;
}

/**
 * The tables that had figures, of which none but zeros is left: nobody is helped by a page of c. What ties their numbers to
 * others was reckoned with all the same, so that they are as safe as if they were printed.
 *
 * @param copies as they would be published, in the same order
 * @param isSmall whether a quantity is a small number
 */
export function leftOutTables(
  told: readonly ToldTable[],
  copies: readonly ReportTable[],
  isSmall: (quantity: number) => boolean,
): readonly LeftOutTable[] {
  return copies.flatMap((copy, index): readonly LeftOutTable[] => {
    const built = told[index];
    if (!built || hasFigure(copy) || !hasFigure(built.table)) return [];

    const { id, title } = copy;
    return [{ id, title, why: isAllSmall(built, isSmall) ? 'all small' : 'nothing left' }];
  });
}

/** Every figure tells a small number; what is never published is as good as one. */
function isAllSmall(told: ToldTable, isSmall: (quantity: number) => boolean): boolean {
  return everyRow(told).every((row) =>
    row.every(({ restsOn }) => restsOn.length === 0 || restsOn.some(isSmall)),
  );
}

function hasFigure({ rows, total }: ReportTable): boolean {
  return [...rows, ...(total ? [total] : [])].some(({ values }) => values.some(isFigure));
}

function isFigure(value: Figure): boolean {
  return typeof value === 'number' && value !== 0;
}
