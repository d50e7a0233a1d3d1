import { complaintLabels } from '../recordLabels';
import { cellOf } from '../sentence';
import type { Sentence } from '../sentence';
import { beside, countWas, during, told } from '../sentenceWords';

/** "57 statutory complaints were received in 2019-20, a decrease from 67 in 2018-19."; corporate ones likewise. */
export const complaintsReceived: readonly Sentence[] = (['statutory', 'corporate'] as const).map(
  (procedure): Sentence => ({
    id: `${procedure}-complaints-received`,
    scopes: ['statutory'],
    tell: (input) => {
      const { period, lastYear } = input.data;
      const received = (year: string) => cellOf(input, 'records-by-year', [complaintLabels[procedure]], year);
      const now = received(period.label);
      if (now === null) return null;

      const counted = countWas(now, `${procedure} complaint`, `${procedure} complaints`);
      return told`${counted} received ${during(period)}${beside(now, received(lastYear.label), input)}.`;
    },
  }),
);
