import { renamedTeam } from '../../../src/domain/checks/renamedTeam';
import { cellsToldBy, toldBy } from './toldBy';

const log = (before: string, after: string, last = 'Mon 3 Jun 2024') => `
  Ref | Date received | Team
  C1 | Tue 9 Jan 2024 | ${before}
  C2 | Mon 5 Feb 2024 | ${before}
  C3 | Mon 4 Mar 2024 | ${before}
  C4 | Wed 1 May 2024 | ${after}
  C5 | ${last} | ${after}
  C6 | Mon 1 Jul 2024 | ${after}
`;

describe('A team that looks renamed', () => {
  test('is told where the new name starts', () => {
    expect(toldBy(renamedTeam, log('North', 'North locality'))).toEqual([
      [
        'C5',
        'North has no complaints after 04/03/2024, and North locality starts on 01/05/2024. If the team was renamed, give "North" the meaning "North locality" in Your words on Complaints setup, and the years are joined.',
      ],
    ]);
  });

  test.each([
    ['North Team', 'North Service', true],
    ['Assessment North', 'North Assessment Team', true],
    ['Fosterring', 'Fostering', true],
    ['Team 1', 'Team 2', false],
    ['North', 'South', false],
    ['North', 'North East Locality Hub', false],
    ['Assessment North', 'Assessment South', false],
  ])('%s to %s', (before, after, isTold) => {
    expect(cellsToldBy(renamedTeam, log(before, after))).toEqual(isTold ? ['C5'] : []);
  });

  test('is not told while the old name goes on, nor of fewer than three complaints', () => {
    const going = `${log('North', 'North locality').trimEnd()}\n  C7 | Mon 1 Jul 2024 | North\n`;
    expect(cellsToldBy(renamedTeam, going)).toEqual([]);
    const fewer = log('North', 'North locality').replace(
      'C3 | Mon 4 Mar 2024 | North',
      'C3 | Mon 4 Mar 2024 |',
    );
    expect(cellsToldBy(renamedTeam, fewer)).toEqual([]);
  });

  test('is told no more once the word is settled', () => {
    const words = [{ field: 'team' as const, word: 'North', means: 'North locality' }];
    expect(cellsToldBy(renamedTeam, log('North', 'North locality'), { words })).toEqual([]);
  });
});
