import { blankReference } from '../../../src/domain/checks/blankReference';
import { cellsToldBy, toldBy } from './toldBy';

describe('A blank reference', () => {
  test('is told at its own cell', () => {
    expect(
      toldBy(
        blankReference,
        `
          Ref | Date received | Team
          C1 | Mon 3 Mar 2025 | North
           | Tue 4 Mar 2025 | North
        `,
      ),
    ).toEqual([['A3', 'Enter a reference, so that this record can be told from the others.']]);
  });

  test.each([
    ['a dash', '-', ['A3']],
    ['a hard space', '\u00a0', ['A3']],
    ['nought', '0', []],
    ['an error, which the reader tells', '#REF!', []],
    ['a reference', 'C2', []],
  ])('%s', (_name, typed, told) => {
    const log = `
      Ref | Date received | Team
      C1 | Mon 3 Mar 2025 | North
      ${typed} | Tue 4 Mar 2025 | North
    `;
    expect(cellsToldBy(blankReference, log)).toEqual(told);
  });

  test('compliments and comments need none; enquiries do', () => {
    const log = `
      Ref | Type of record | Date received
      C1 | Complaint | Mon 3 Mar 2025
       | Compliment | Tue 4 Mar 2025
       | Comment | Tue 4 Mar 2025
       | Enquiry | Tue 4 Mar 2025
    `;
    expect(cellsToldBy(blankReference, log)).toEqual(['A5']);
  });
});
