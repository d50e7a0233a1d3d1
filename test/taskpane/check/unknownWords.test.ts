import type { Finding } from '../../../src/domain/finding';
import { unknownWords } from '../../../src/taskpane/check/unknownWords';

function finding(check: string, field: string | null, value: string, more: Partial<Finding> = {}): Finding {
  return { check, severity: 'error', sheet: 'Log', row: 2, column: 'C', field, value, message: '', ...more };
}

test('a word is asked once, however many cells say it, in whatever case', () => {
  const words = unknownWords([
    finding('unknown-outcome', 'stage1Outcome', 'Vindicated'),
    finding('unknown-outcome', 'stage1Outcome', 'vindicated '),
  ]);
  expect(words.map(({ word, findings }) => [word, findings.length])).toEqual([['Vindicated', 2]]);
});

test('an outcome means the same at every stage, so it is asked once', () => {
  const words = unknownWords([
    finding('unknown-outcome', 'stage1Outcome', 'Vindicated'),
    finding('unknown-outcome', 'stage2Outcome', 'Vindicated'),
  ]);
  expect(words).toHaveLength(1);
  expect(words[0]?.meanings).toContain('Upheld');
});

test('the most frequent comes first, and values that may be one come last', () => {
  const words = unknownWords([
    finding('team-renamed', 'team', 'North locality', { joins: { word: 'North', means: 'North locality' } }),
    finding('unknown-outcome', 'stage1Outcome', 'Rare'),
    finding('unknown-outcome', 'stage1Outcome', 'Common'),
    finding('unknown-outcome', 'stage1Outcome', 'Common'),
  ]);
  expect(words.map(({ word }) => word)).toEqual(['Common', 'Rare', 'North']);
});

test('a value that may be another can only be joined to that one', () => {
  const [word] = unknownWords([
    finding('almost-same-values', 'team', 'Nroth', { joins: { word: 'Nroth', means: 'North' } }),
  ]);
  expect(word).toMatchObject({ field: 'team', word: 'Nroth', meanings: ['North'], isJoin: true });
});

test.each([
  ['a finding of another check', finding('missing-received-date', 'received', 'x')],
  ['a blank cell', finding('unknown-outcome', 'stage1Outcome', '')],
  ['a finding of no one field', finding('unknown-outcome', null, 'x')],
])('%s is no word to settle', (_, other) => {
  expect(unknownWords([other])).toEqual([]);
});
