import type { Finding } from '../../../src/domain/finding';
import { filteredFindings, findingGroups } from '../../../src/taskpane/check/findingGroups';

function finding(check: string, severity: Finding['severity'], more: Partial<Finding> = {}): Finding {
  const place = { sheet: 'Log', row: 2, column: 'C', field: null };
  return { check, severity, ...place, value: '', message: '', ...more };
}

describe('the findings by check', () => {
  test('errors stand first, then warnings, then notes; the check that found most leads each', () => {
    const findings = [
      finding('a', 'note'),
      finding('b', 'error'),
      finding('c', 'warning'),
      finding('d', 'error'),
      finding('d', 'error'),
    ];
    expect(findingGroups(findings).map(({ check, findings: { length } }) => [check, length])).toEqual([
      ['d', 2],
      ['b', 1],
      ['c', 1],
      ['a', 1],
    ]);
  });

  test('a check that found errors and warnings has a group of each', () => {
    const groups = findingGroups([finding('a', 'warning'), finding('a', 'error')]);
    expect(groups.map(({ severity }) => severity)).toEqual(['error', 'warning']);
  });

  test('there are none where nothing was found', () => {
    expect(findingGroups([])).toEqual([]);
  });
});

describe('the findings that are asked for', () => {
  const outcome = finding('a', 'error', { value: 'Vindicated', message: 'is not an outcome', row: 12 });
  const team = finding('b', 'note', { value: 'North', message: 'looks renamed', sheet: 'Log 2025' });

  test.each([
    ['everything', 'all', '', [outcome, team]],
    ['one severity', 'note', '', [team]],
    ['a word of the message, in any case', 'all', 'OUTCOME', [outcome]],
    ['what the cell holds', 'all', 'vindic', [outcome]],
    ['the cell', 'all', 'C12', [outcome]],
    ['the sheet', 'all', '2025', [team]],
    ['all the words, in any order', 'all', 'renamed  north', [team]],
    ['words that no one finding says', 'all', 'renamed vindicated', []],
    ['a word and a severity that do not meet', 'note', 'vindicated', []],
  ] as const)('%s', (_, severity, search, wanted) => {
    expect(filteredFindings([outcome, team], { severity, search })).toEqual(wanted);
  });
});
