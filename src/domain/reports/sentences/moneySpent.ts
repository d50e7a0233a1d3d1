import { cellOf, totalCell } from '../sentence';
import type { Sentence } from '../sentence';
import { beside, countWas, figure, told } from '../sentenceWords';
import { everyScope } from '../tableDefinition';

/** "Investigations and panels cost £43,112.00, an increase from £34,000.00 in 2020-21." */
export const costs: Sentence = {
  id: 'costs',
  scopes: everyScope,
  tell: (input) => {
    const now = totalCell(input, 'costs', 'This year £');
    if (now === null) return null;

    const before = totalCell(input, 'costs', 'Last year £');
    return told`Investigations and panels cost ${figure(now, 'pounds')}${beside(now, before, input, 'pounds')}.`;
  },
};

/** "3 remedy payments were made, £750.00 in all, an increase from £0.00 in 2020-21." */
export const remedies: Sentence = {
  id: 'remedies',
  scopes: everyScope,
  tell: (input) => {
    const cell = (column: string) => cellOf(input, 'remedies', ['Remedy payments'], column);
    const number = cell('Number');
    const pounds = cell('£');
    if (!number || !pounds) return null;

    const made = told`${countWas(number, 'remedy payment', 'remedy payments')} made`;
    if (number.value === 0) return told`${made}.`;
    const change = beside(pounds, cell('Last year £'), input, 'pounds');
    return told`${made}, ${figure(pounds, 'pounds')} in all${change}.`;
  },
};
