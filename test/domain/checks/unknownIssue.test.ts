import { unknownIssue } from '../../../src/domain/checks/unknownIssue';
import { cellsToldBy, toldBy } from './toldBy';

const log = (issues: string) => `
  Ref | Date received | Issues
  C1 | Mon 3 Mar 2025 | Delay
  C2 | Tue 4 Mar 2025 | ${issues}
`;
const lists = [{ field: 'issues' as const, values: ['Delay', 'Attitude of staff', 'Poor communication'] }];

describe('An issue that is not in the list', () => {
  test('is told, and so is each of several in a cell', () => {
    const [first, second] = toldBy(unknownIssue, log('Staff attitude; Delay; Money'), { lists });
    expect(first).toEqual([
      'C3',
      '"Staff attitude" is not in your fixed list for Issues. Change it to "Attitude of staff" if that is what is meant, or add it to the list on Complaints setup.',
    ]);
    expect(second?.[1]).toContain('"Money"');
  });

  test.each([['Delay'], ['Delay, Poor communication'], ['delay\\nPOOR COMMUNICATION'], ['']])(
    '"%s" is no finding',
    (issues) => {
      expect(cellsToldBy(unknownIssue, log(issues), { lists })).toEqual([]);
    },
  );

  test('long free text is looked for without delay', () => {
    const prose = 'The worker did not call back '.repeat(1000);
    expect(cellsToldBy(unknownIssue, log(prose), { lists })).toEqual(['C3']);
  });
});
