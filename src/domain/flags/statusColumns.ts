import type { ClockId } from '../timescales/timeLimits';
import { quoted } from './expression';
import type { Expression } from './expression';
import { statusWords, toldStatuses } from './flagStatus';

/** A column of the log that says in words where a clock stands, in each row. */
export interface StatusColumn {
  readonly id: StatusColumnId;
  /** Its heading in the log. */
  readonly heading: string;
  /** Of the procedures, one clock each: a row has one of them. */
  readonly clocks: readonly ClockId[];
}

export type StatusColumnId = ClockId;

/** In the order in which they stand beside the log. */
export const statusColumns: readonly StatusColumn[] = [
  { id: 'acknowledge', heading: 'Acknowledgement status', clocks: ['acknowledge'] },
  { id: 'stage1', heading: 'Stage 1 status', clocks: ['stage1', 'corporate1'] },
  { id: 'stage2', heading: 'Stage 2 status', clocks: ['stage2', 'corporate2'] },
  { id: 'stage3-panel', heading: 'Stage 3 panel status', clocks: ['stage3-panel'] },
  { id: 'stage3-report', heading: 'Stage 3 report status', clocks: ['stage3-report'] },
  { id: 'stage3-response', heading: 'Stage 3 response status', clocks: ['stage3-response'] },
];

/** Where one column would need a formula longer than Excel takes, the corporate clock has a column of its own. */
export const corporateHeadings: Readonly<Partial<Record<ClockId, string>>> = {
  corporate1: 'Corporate stage 1 status',
  corporate2: 'Corporate stage 2 status',
};

/** For a row that has none of the clocks any more: it says nothing. */
export const emptyStatusFormula = '=""';

/**
 * The formula, with its "=", that says in words what clocks come to in a row: "Overdue", "On time" …; blank where the row has
 * none of them, or does not tell.
 *
 * @param clocks what `clockFormula` gives for each: no row has two of them
 */
export function statusFormula(clocks: readonly Expression[]): Expression {
  const [only = emptyStatusFormula, ...others] = clocks;
  const code = others.length === 0 ? only : `MAX(${clocks.join(',')})`;
  const words = ['', ...toldStatuses.map((status) => statusWords[status])].map(quoted);
  return `=IFERROR(CHOOSE(1+${code},${words.join(',')}),"")`;
}
