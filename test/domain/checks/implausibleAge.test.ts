import { implausibleAge } from '../../../src/domain/checks/implausibleAge';
import { cellsToldBy, toldBy } from './toldBy';

const log = (value: string, heading = 'Age') => `
  Ref | Date received | ${heading}
  C1 | Mon 3 Mar 2025 | ${value}
`;

describe('An age over 110', () => {
  test('typed in years is told', () => {
    expect(toldBy(implausibleAge, log('140'))).toEqual([
      ['C2', 'An age of 140 must be a slip. Correct it, or leave it blank.'],
    ]);
  });

  test('by the date of birth is told', () => {
    expect(toldBy(implausibleAge, log('03/03/1914', 'DOB'))).toEqual([
      [
        'C2',
        'The date of birth 03/03/1914 makes the person 111. Check its year, and correct it or leave it blank.',
      ],
    ]);
  });

  test.each([
    ['Age', '110', []],
    ['Age', '111', ['C2']],
    ['Age', '', []],
    ['Age', '0', []],
    ['DOB', '04/03/1914', []],
    ['DOB', '03/03/1914', ['C2']],
    ['DOB', '', []],
  ])('%s %s', (heading, value, told) => {
    expect(cellsToldBy(implausibleAge, log(value, heading))).toEqual(told);
  });
});
