import { derived, measured } from './cells';
import type { Cell } from './cells';
import { percentChange, roundedPence } from './measures';
import type { ReportRecord } from './reportData';

type Amount = (record: ReportRecord) => number | null;

/** The cost of a stage, in pounds. */
export function costOf(stage: 2 | 3): Amount {
  return ({ case: { stage2, stage3 } }) => (stage === 2 ? stage2.cost : stage3.cost);
}

/** The sum of the records' pounds, to the penny. */
export function pounds(records: readonly ReportRecord[], amountOf: Amount): Cell {
  return measured(roundedPence(records.reduce((sum, record) => sum + (amountOf(record) ?? 0), 0)), records);
}

/** Change £ | % change; null when last year cannot be told, the percentage also when last year was nothing. */
export function poundsChange(now: Cell, before: Cell | null): readonly Cell[] {
  if (!before || typeof now.value !== 'number' || typeof before.value !== 'number') {
    return [derived(null, []), derived(null, [])];
  }

  const both = [...now.restsOn, ...before.restsOn];
  const pence = [now.value, before.value].map((value) => Math.round(value * 100));
  const [pennies = 0, penniesBefore = 0] = pence;
  return [
    derived(roundedPence(now.value - before.value), both),
    derived(percentChange(pennies, penniesBefore), both),
  ];
}
