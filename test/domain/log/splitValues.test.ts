import { createValueSplitter } from '../../../src/domain/log/splitValues';

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
    expect(createValueSplitter([...alone, value], [])(value)).toEqual({ values, isUnclear: false });
  });

  test('are parted by the fixed list alone', () => {
    expect(createValueSplitter(['A/B'], ['A', 'B'])('A/B').values).toEqual(['A', 'B']);
  });

  test('stay whole, and are told, when they read in two ways', () => {
    const split = createValueSplitter(['Delay', 'Failed service'], ['Delay, failed service']);
    expect(split('Delay, failed service')).toEqual({ values: ['Delay, failed service'], isUnclear: true });
  });

  test('of a long text are not looked at', () => {
    const prose = Array(200).fill('Delay').join(',');
    expect(createValueSplitter(['Delay', prose], [])(prose).values).toEqual([prose]);
  });
});
