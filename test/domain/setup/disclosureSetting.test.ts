import { disclosureRule } from '../../../src/domain/setup/disclosureSetting';

describe('The rule of the publishable copy', () => {
  test.each<[string, readonly (readonly [string, string | number])[], object, object]>([
    ['is the usual one unless set', [], {}, { method: 'protect', threshold: 5 }],
    ['is that of Complaints setup', [['Suppression threshold', 9]], {}, { method: 'protect', threshold: 9 }],
    ['is read whatever its case', [['suppression rule', 'dfe 2008']], {}, { method: 'dfe', threshold: 5 }],
    [
      'is the one asked for first',
      [['Suppression threshold', 9]],
      { threshold: 3 },
      { method: 'protect', threshold: 3 },
    ],
    [
      'has the Department’s own threshold with its rule',
      [['Suppression threshold', 9]],
      { rule: 'dfe' },
      { method: 'dfe', threshold: 5 },
    ],
  ])('%s', (_title, settings, asked, rule) => {
    expect(disclosureRule(new Map(settings), asked)).toEqual(rule);
  });

  test.each([
    [
      'Suppression threshold',
      'many',
      /“Suppression threshold” on Complaints setup must be a whole number from 1 to 20/,
    ],
    ['Suppression threshold', 0, /must be a whole number from 1 to 20/],
    ['Suppression rule', 'none', /“Suppression rule” on Complaints setup must be Always protect or DfE 2008/],
  ])('is never guessed: %s %s', (setting, value, message) => {
    expect(() => disclosureRule(new Map([[setting, value]]), {})).toThrow(message);
  });
});
