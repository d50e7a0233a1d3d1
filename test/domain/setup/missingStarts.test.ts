import { missingStarts } from '../../../src/domain/setup/missingStarts';
import { changeTo } from '../../../src/domain/setup/presetChange';
import { timeLimits } from '../../../src/domain/timescales/timeLimits';
import { timescalePresets } from '../../../src/domain/timescales/timescalePresets';

const code = timescalePresets.find(({ id }) => id === 'lgsco-code-2024')!;
const changes = code.limits.map((limit) => ({
  ...changeTo(limit, timeLimits[limit.id]),
  how: 'changed' as const,
}));

test.each<[string, string[], string[]]>([
  ['the day acknowledged, from which stage 1 would count', ['acknowledged', 'note'], ['Date acknowledged']],
  ['none, where the log has every one', ['note'], []],
])('The columns that a preset would need and the log lacks: %s', (_, missing, expected) => {
  expect(missingStarts(code, changes, missing)).toEqual(expected);
});

test('A timescale that would not change needs nothing new', () => {
  const others = changes.filter(({ name }) => name !== 'Corporate stage 1 response');
  expect(missingStarts(code, others, ['acknowledged'])).toEqual([]);
});
