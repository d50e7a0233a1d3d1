import { readLog } from '../../../src/domain/log/readLog';
import { createValueSplitter } from '../../../src/domain/log/splitValues';
import { sheetOf } from './sheetOf';

describe('Values joined by commas and slashes', () => {
  test.each([
    [
      'are parted when each stands alone elsewhere',
      ['Delay', 'Attitude'],
      'Delay, Attitude',
      ['Delay', 'Attitude'],
    ],
    [
      'whatever the case and spaces',
      ['Delay', 'Staff attitude'],
      'delay,staff  attitude',
      ['delay', 'staff  attitude'],
    ],
    [
      'also when the two are often joined',
      ['Delay', 'Attitude', 'Delay/Attitude'],
      'Delay/Attitude',
      ['Delay', 'Attitude'],
    ],
    ['are one value when a part is not known', ['Delay'], 'Delay, failed service', ['Delay, failed service']],
    ['are one value when no part is known', [], 'Attitude/behaviour', ['Attitude/behaviour']],
    [
      'keep a value that holds a slash whole',
      ['Attitude/behaviour', 'Delay'],
      'Attitude/behaviour, Delay',
      ['Attitude/behaviour', 'Delay'],
    ],
    ['stay whole when a part is blank', ['Delay'], 'Delay,', ['Delay,']],
  ])('%s', (_rule, alone, value, values) => {
    expect(createValueSplitter([...alone, value], [])(value)).toMatchObject({ values, isUnclear: false });
  });

  test('are parted by the fixed list alone', () => {
    expect(createValueSplitter(['A/B'], ['A', 'B'])('A/B').values).toEqual(['A', 'B']);
  });

  test('stay whole, and are told, when they read in two ways', () => {
    const split = createValueSplitter(['Delay', 'Failed service'], ['Delay, failed service']);
    expect(split('Delay, failed service')).toMatchObject({
      values: ['Delay, failed service'],
      isUnclear: true,
    });
  });

  test('of a long text are not looked at', () => {
    const prose = Array(200).fill('Delay').join(',');
    expect(createValueSplitter(['Delay', prose], [])(prose).values).toEqual([prose]);
  });
});

describe('Values joined by "&", "+" or "and" are one value', () => {
  test.each([
    ['Delay & Attitude', ['Delay', 'Attitude']],
    ['delay and attitude', ['delay', 'attitude']],
    ['Delay + Attitude & Cost', ['Delay', 'Attitude', 'Cost']],
    ['Delay & Health and safety', ['Delay', 'Health and safety']],
    ['Delay, Attitude and Cost', ['Delay', 'Attitude', 'Cost']],
  ])('%s: told with its parts when each is known', (value, parts) => {
    const split = createValueSplitter(['Delay', 'Attitude', 'Cost', 'Health and safety', value], []);
    expect(split(value)).toEqual({ values: [value], isUnclear: false, joined: [{ value, parts }] });
  });

  test.each([
    ['Delay & Staffing', 'a part is not known'],
    ['Health and safety', 'no part is known'],
    ['Delay&', 'a part is blank'],
    ['Delayand Attitude', '"and" is no word of its own'],
  ])('%s: not told when %s', (value) => {
    const split = createValueSplitter(['Delay', 'Attitude', value], []);
    expect(split(value)).toEqual({ values: [value], isUnclear: false, joined: [] });
  });

  test('are not told when the fixed list has them so', () => {
    const split = createValueSplitter(['Delay and attitude'], ['Delay', 'Attitude', 'Delay and Attitude']);
    expect(split('Delay and attitude').joined).toEqual([]);
  });

  test('are told once, at the first of their cells, with how to part them', () => {
    const { cases, findings } = readLog([
      sheetOf(`
        Ref | Date received | Issue
        C1 | Mon 3 Mar 2025 | Delay
        C2 | Tue 4 Mar 2025 | Delay & Attitude
        C3 | Wed 5 Mar 2025 | Attitude
        C4 | Thu 6 Mar 2025 | Delay & Attitude
      `),
    ]);
    expect(cases[1]?.issues).toEqual(['Delay & Attitude']);
    expect(findings).toEqual([
      {
        check: 'unclear-values',
        severity: 'note',
        sheet: 'Log',
        row: 3,
        column: 'C',
        field: 'issues',
        value: 'Delay & Attitude',
        message:
          '"Delay & Attitude" is counted as one value in each of 2 rows, and "Delay", "Attitude" as others. If they are to be counted apart, put semicolons between them: Delay; Attitude.',
      },
    ]);
  });
});
