import { extensionBeforeLimit } from '../../../src/domain/checks/extensionBeforeLimit';
import { cellsToldBy, toldBy } from './toldBy';

const log = (extended: string) => `
  Ref | Received | S1 extended to | S1 response
  C1 | Mon 3 Mar 2025 | ${extended} |
`;

describe('An extension before the first limit', () => {
  test('is told with the day on which the first limit ends', () => {
    expect(toldBy(extensionBeforeLimit, log('Mon 10 Mar 2025'))).toEqual([
      [
        'C2',
        'S1 extended to (10/03/2025) must be after the first limit: 10 working days from Received (03/03/2025) end on 17/03/2025. Correct the date, or leave it blank if there was no extension.',
      ],
    ]);
  });

  test.each([
    ['the day before the limit', 'Sun 16 Mar 2025', ['C2']],
    ['the day of the limit', 'Mon 17 Mar 2025', []],
    ['within the extension', 'Mon 24 Mar 2025', []],
    ['Yes alone', 'Yes', []],
    ['blank', '', []],
  ])('%s', (_name, extended, told) => {
    expect(cellsToldBy(extensionBeforeLimit, log(extended))).toEqual(told);
  });

  test('is told at stage 2 against its own request', () => {
    const stage2 = `
      Ref | Received | Stage 2 requested | S2 extended to | S2 response
      C1 | Mon 3 Mar 2025 | Mon 7 Apr 2025 | Wed 14 May 2025 |
      C2 | Mon 3 Mar 2025 | Mon 7 Apr 2025 | Thu 15 May 2025 |
    `;
    expect(cellsToldBy(extensionBeforeLimit, stage2)).toEqual(['D2']);
  });
});
