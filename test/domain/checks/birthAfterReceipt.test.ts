import { birthAfterReceipt } from '../../../src/domain/checks/birthAfterReceipt';
import { cellsToldBy, toldBy } from './toldBy';

const log = (born: string, received = 'Mon 3 Mar 2025') => `
  Ref | Date received | DOB | Team
  C0 | Mon 3 Mar 2025 | | North
  C1 | ${received} | ${born} | North
`;

describe('A date of birth after receipt', () => {
  test('is told', () => {
    expect(toldBy(birthAfterReceipt, log('Tue 4 Mar 2025'))).toEqual([
      [
        'C3',
        'The date of birth (04/03/2025) must be the same as or before the date received (03/03/2025). Correct whichever is wrong.',
      ],
    ]);
  });

  test('in the future is told, with no date received too', () => {
    expect(toldBy(birthAfterReceipt, log('Tue 1 Jul 2025', ''))).toEqual([
      [
        'C3',
        'The date of birth (01/07/2025) must be the same as or before today (30/06/2025). Correct whichever is wrong.',
      ],
    ]);
  });

  test.each([
    ['the day received', 'Mon 3 Mar 2025'],
    ['years before', 'Wed 12 May 2010'],
    ['blank', ''],
    ['an age', '14'],
  ])('%s is no finding', (_name, born) => {
    expect(cellsToldBy(birthAfterReceipt, log(born))).toEqual([]);
  });

  test('today is no finding without a date received', () => {
    expect(cellsToldBy(birthAfterReceipt, log('Mon 30 Jun 2025', ''))).toEqual([]);
  });
});
