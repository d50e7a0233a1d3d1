import { repeatedReference } from '../../../src/domain/checks/repeatedReference';
import { sheetOf } from '../log/sheetOf';
import { cellsToldBy, toldBy } from './toldBy';

describe('A repeated reference', () => {
  test('is told at the second and later rows, naming the first', () => {
    expect(
      toldBy(
        repeatedReference,
        `
          Ref | Date received
          C1 | Mon 3 Mar 2025
          C2 | Tue 4 Mar 2025
          C1 | Wed 5 Mar 2025
          C1 | Thu 6 Mar 2025
        `,
      ),
    ).toEqual([
      [
        'A4',
        'C1 is already the reference of row 2. If this is the same record, keep only one of them; if it is another, give it a reference of its own.',
      ],
      [
        'A5',
        'C1 is already the reference of row 2. If this is the same record, keep only one of them; if it is another, give it a reference of its own.',
      ],
    ]);
  });

  test.each([
    ['another case', 'csc/24/1', true],
    ['other spaces', 'CSC / 24 / 1', true],
    ['another number', 'CSC/24/11', false],
    ['another divider', 'CSC-24-1', false],
  ])('%s', (_name, second, repeats) => {
    const log = `
      Ref | Date received
      CSC/24/1 | Mon 3 Mar 2025
      ${second} | Tue 4 Mar 2025
    `;
    expect(cellsToldBy(repeatedReference, log)).toEqual(repeats ? ['A3'] : []);
  });

  test('blank references do not repeat one another', () => {
    const log = `
      Ref | Date received | Team
      C1 | Mon 3 Mar 2025 | North
       | Tue 4 Mar 2025 | North
       | Wed 5 Mar 2025 | North
    `;
    expect(cellsToldBy(repeatedReference, log)).toEqual([]);
  });

  test('the stages of one complaint share its reference; a second stage 1 of another day does not', () => {
    const log = (last: string) => `
      Ref | Stage | Date received | Date responded
      C1 | 1 | Mon 3 Mar 2025 | Mon 10 Mar 2025
      C2 | 1 | Tue 4 Mar 2025 | Tue 11 Mar 2025
      C1 | 2 | Mon 24 Mar 2025 |
      ${last}
    `;
    expect(cellsToldBy(repeatedReference, log('C2 | 2 | Tue 25 Mar 2025 |'))).toEqual([]);
    expect(cellsToldBy(repeatedReference, log('C1 | 1 | Tue 25 Mar 2025 |'))).toEqual(['A5']);
  });

  describe('on another sheet', () => {
    const sheets = (first: string, second: string) => [
      sheetOf(`\nRef | Date received\n${first}\n9 | Tue 2 Apr 2024\n`, { name: '2023-24' }),
      sheetOf(`\nRef | Date received\n${second}\n8 | Wed 2 Apr 2025\n`, { name: '2024-25' }),
    ];

    test('is told with the sheet', () => {
      expect(toldBy(repeatedReference, sheets('CSC1 | Mon 4 Mar 2024', 'CSC1 | Mon 3 Mar 2025'))).toEqual([
        [
          'A2',
          'CSC1 is already the reference of row 2 of "2023-24". If this is the same record, keep only one of them; if it is another, give it a reference of its own.',
        ],
      ]);
    });

    test('a plain number that starts again is not', () => {
      expect(cellsToldBy(repeatedReference, sheets('1 | Mon 4 Mar 2024', '1 | Mon 3 Mar 2025'))).toEqual([]);
    });

    test('a plain number of the same day is carried over', () => {
      expect(cellsToldBy(repeatedReference, sheets('1 | Mon 4 Mar 2024', '1 | Mon 4 Mar 2024'))).toEqual([
        'A2',
      ]);
    });
  });
});
