import { cellOf } from '../sentence';
import type { Sentence } from '../sentence';
import { beside, countWas, told } from '../sentenceWords';

interface RecordWords {
  readonly row: string;
  readonly one: string;
  readonly many: string;
  /** Whether it is told that none was received, this year and last. */
  readonly isToldOfNone: boolean;
}

const records: readonly RecordWords[] = [
  { row: 'Compliments', one: 'compliment', many: 'compliments', isToldOfNone: true },
  { row: 'Comments', one: 'comment', many: 'comments', isToldOfNone: true },
  { row: 'Enquiries', one: 'enquiry', many: 'enquiries', isToldOfNone: false },
  { row: 'Concerns', one: 'concern', many: 'concerns', isToldOfNone: false },
  { row: 'MP letters', one: 'MP letter', many: 'MP letters', isToldOfNone: false },
  {
    row: 'Not qualifying',
    one: 'complaint that did not qualify',
    many: 'complaints that did not qualify',
    isToldOfNone: false,
  },
];

/** "7 compliments were received, a decrease from 19 in 2018-19.", or "No compliment was received ..." */
export const otherRecords: readonly Sentence[] = records.map(
  ({ row, one, many, isToldOfNone }): Sentence => ({
    id: row.toLowerCase().replace(' ', '-'),
    scopes: ['statutory'],
    tell: (input) => {
      const { period, lastYear } = input.data;
      const received = (year: string) => cellOf(input, 'records-by-year', [row], year);
      const now = received(period.label);
      const before = received(lastYear.label);
      if (now === null) return null;
      if (!isToldOfNone && now.value === 0 && !before?.value) return null;

      return told`${countWas(now, one, many)} received${beside(now, before, input)}.`;
    },
  }),
);
