import { lastYear, thisYear } from '../labels';
import { cellIn, tableNamed } from '../sentence';
import type { Sentence } from '../sentence';
import { during, figure, name, told } from '../sentenceWords';
import { everyScope } from '../tableDefinition';

/** "The biggest rise was in Assessment, from 6 in 2018-19 to 12 (100%)."; the biggest fall likewise. */
export const biggestChanges: readonly Sentence[] = ['Biggest rise', 'Biggest fall'].map(
  (label): Sentence => ({
    id: label.toLowerCase().replace(' ', '-'),
    scopes: everyScope,
    tell: (input) => {
      const table = tableNamed(input, 'biggest-changes');
      const row = table?.rows.find(({ labels }) => labels[0] === label);
      if (!table || !row) return null;

      const cell = (column: string) => cellIn(table, row, column);
      const now = cell(thisYear);
      const before = cell(lastYear);
      if (now === null || before === null) return null;

      const percent = cell('% change');
      const share = percent ? told` (${figure(percent, 'percentSize')})` : [];
      const year = during(input.data.lastYear);
      return told`The ${label.toLowerCase()} was in ${name(row.labels.at(-1) ?? '')}, from ${figure(before)} ${year} to ${figure(now)}${share}.`;
    },
  }),
);
