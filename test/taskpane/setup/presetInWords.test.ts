import type { PresetChange } from '../../../src/domain/setup/presetChange';
import {
  changeInWords,
  presetApplied,
  timescalesChanged,
  whoseInWords,
} from '../../../src/taskpane/setup/presetInWords';

const change: PresetChange = {
  name: 'Corporate acknowledgement',
  how: 'changed',
  before: { words: '3 working days, from: received', source: 'Our policy' },
  after: { words: '5 working days, from: received', source: 'The Code' },
  isOwn: true,
};
const same = { words: '3 working days, from: received', source: '' };

test.each<[string, Partial<PresetChange>, [string, string], string]>([
  [
    'the officer’s own figure',
    {},
    [
      '3 working days, from: received. Source: Our policy',
      '5 working days, from: received. Source: The Code',
    ],
    ' (your own figure)',
  ],
  [
    'a row that cannot be read',
    { before: null },
    ['a row that cannot be read', '5 working days, from: received. Source: The Code'],
    '',
  ],
  [
    'a row to be added',
    { how: 'added', isOwn: false },
    [
      '3 working days, from: received. Source: Our policy',
      'a row of its own, 5 working days, from: received. Source: The Code',
    ],
    '',
  ],
  [
    'a row of both procedures that is left to one',
    { how: 'narrowed', before: same, after: same, isOwn: false },
    [
      'a row of both procedures, 3 working days, from: received',
      'a row of this procedure alone, which says the same',
    ],
    '',
  ],
])('What holds now and what would is said in words: %s', (_, told, words, whose) => {
  expect(changeInWords({ ...change, ...told })).toEqual(words);
  expect(whoseInWords({ ...change, ...told })).toBe(whose);
});

test('A row that only leaves the other procedure out is no timescale changed', () => {
  const narrowed: PresetChange = { ...change, how: 'narrowed' };
  expect(timescalesChanged([narrowed, change])).toBe('1 timescale');
});

test('Once taken, it is said what still counts by the timescales before', () => {
  expect(presetApplied('Corporate', [change])).toBe(
    'Corporate is in force: 1 timescale changed. Flags, statuses in words and due-date columns that stand in your log still count by the timescales before; put them on again.',
  );
  expect(presetApplied('Corporate', [])).toBe('Corporate is in force, as it was.');
});
