import { ambiguousDate } from '../../../src/domain/checks/ambiguousDate';
import { cellsToldBy, toldBy } from './toldBy';

// As at Mon 30 Jun 2025.
const log = (received: string, responded = '') => `
  Ref | Received | S1 response
  C1 | ${received} | ${responded}
`;

describe('A text date that could be read two ways', () => {
  test('is told as a note, with both readings', () => {
    expect(ambiguousDate.severity).toBe('note');
    expect(toldBy(ambiguousDate, log('05/03/2025'))).toEqual([
      [
        'B2',
        '"05/03/2025" in Received is text, read day first as 5 March 2025. If 3 May 2025 was meant, correct it; enter it as a real date either way.',
      ],
    ]);
  });

  test.each([
    ['with dots and two figures of the year', '5.3.25', ['B2']],
    ['with its weekday', 'Wednesday 05/03/2025', ['B2']],
    ['with a time', '05/03/2025 09:30', ['B2']],
    ['day and month the same', '03/03/2025', []],
    ['the twelfth', '12/03/2025', ['B2']],
    ['the thirteenth', '13/03/2025', []],
    ['the month in words', '5 March 2025', []],
    ['year first', '2025-03-05', []],
    ['a serial number as text', '45721', []],
    ['no date yet', 'TBC', []],
    ['blank', '', []],
  ])('%s', (_name, received, told) => {
    expect(cellsToldBy(ambiguousDate, log(received))).toEqual(told);
  });

  test('is not told of a real date', () => {
    expect(cellsToldBy(ambiguousDate, 'Ref | Received | Team\nC1 | Wed 5 Mar 2025 | North')).toEqual([]);
  });

  test('is told as a swap where the order of the stages speaks against it', () => {
    expect(cellsToldBy(ambiguousDate, log('15/03/2025', '04/03/2025'))).toEqual([]);
  });

  test('is told of extensions, due dates and the event too, each cell once', () => {
    const dates = `
      Ref | Received | Date of event | S1 due | S1 extended to
      C1 | 05/03/2025 | 04/02/2025 | 06/05/2025 | Yes - 07/05/2025
    `;
    expect(cellsToldBy(ambiguousDate, dates)).toEqual(['B2', 'C2', 'D2', 'E2']);
    const rows = `
      Ref | Stage | Date received | Date responded
      C1 | Stage 2 | 05/03/2025 |
    `;
    expect(cellsToldBy(ambiguousDate, rows)).toEqual(['C2']);
  });
});
