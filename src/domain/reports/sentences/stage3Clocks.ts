import { lastYear } from '../labels';
import { cellIn, tableNamed } from '../sentence';
import type { Sentence } from '../sentence';
import { figure, lastYearInBrackets, lowerFirst, name, told } from '../sentenceWords';

const clocks = ['Panel', 'Report', 'Response', 'All three'] as const;

/** "At stage 3, the limit “panel in 30 working days” was kept in 2 of 3: 66.7% (100% in 2018-19)." */
export const stage3Clocks: readonly Sentence[] = clocks.map((clock): Sentence => ({
  id: `stage3-${clock.toLowerCase().replace(' ', '-')}`,
  scopes: ['statutory'],
  tell: (input) => {
    const table = tableNamed(input, 'stage3-timescales');
    const row = table?.rows.find(({ labels }) => labels[0]?.startsWith(`${clock} in `));
    if (!table || !row) return null;

    const due = cellIn(table, row, 'Due');
    const met = cellIn(table, row, 'Met');
    const percent = cellIn(table, row, '%');
    if (!due || !met || !percent) return null;

    const before = lastYearInBrackets(cellIn(table, row, lastYear), input);
    const limit = name(lowerFirst(row.labels[0] ?? ''));
    return told`At ${name('stage 3')}, the limit “${limit}” was kept in ${figure(met)} of ${figure(due)}: ${figure(percent, 'percent')}${before}.`;
  },
}));
