import { unreadableAge } from '../../../src/domain/checks/unreadableAge';
import { cellsToldBy, toldBy } from './toldBy';

const log = (age: string, heading = 'Age') => `
  Ref | Date received | ${heading}
  C1 | Mon 3 Mar 2025 | ${age}
`;

describe('An age that cannot be read', () => {
  test('is told', () => {
    expect(toldBy(unreadableAge, log('twelvty'))).toEqual([
      [
        'C2',
        '"twelvty" in Age is not an age we can read. Enter years, such as 14, a band, such as 16 to 17, or a real date of birth.',
      ],
    ]);
  });

  test('is told under a date of birth too', () => {
    expect(cellsToldBy(unreadableAge, log('31/02/2012', 'DOB'))).toEqual(['C2']);
  });

  test.each([
    '14',
    '0',
    '14 yrs old',
    '0-10',
    '16 to 17',
    '18–24 years',
    '16+',
    '65 and over',
    'Under 16',
    '65 plus',
    'Adult',
    '6 months',
    'n/k',
    '',
    '-',
    '12/05/2010',
    'Wed 12 May 2010',
  ])('"%s" is read', (age) => {
    expect(cellsToldBy(unreadableAge, log(age))).toEqual([]);
  });

  test('a band of the council’s fixed list is read', () => {
    const lists = [{ field: 'age' as const, values: ['Primary', 'Secondary'] }];
    expect(cellsToldBy(unreadableAge, log('primary'), { lists })).toEqual([]);
    expect(cellsToldBy(unreadableAge, log('primary'))).toEqual(['C2']);
  });
});
