import { severalTeams } from '../../../src/domain/checks/severalTeams';
import { cellsToldBy, toldBy } from './toldBy';

const log = (team: string) => `
  Ref | Date received | Team
  C1 | Mon 3 Mar 2025 | North
  C2 | Tue 4 Mar 2025 | South
  C3 | Tue 4 Mar 2025 | ${team}
`;

describe('Several teams in a cell', () => {
  test('are told at the cell', () => {
    expect(toldBy(severalTeams, log('South; North'))).toEqual([
      [
        'C4',
        'A complaint is counted for one team, so this one is counted for South. Leave the team that answers for it, and put the others in a note.',
      ],
    ]);
  });

  test.each([
    ['one on a line', 'South\\nNorth', ['C4']],
    ['known teams joined with a slash', 'South/North', ['C4']],
    ['a name with a slash', 'Fostering/Adoption', []],
    ['the same team twice', 'North; north', []],
    ['blank', '', []],
  ])('%s', (_name, team, told) => {
    expect(cellsToldBy(severalTeams, log(team))).toEqual(told);
  });

  test('in a row a stage, each at its own row', () => {
    const stages = `
      Ref | Stage | Date received | Team | Date responded
      C1 | 1 | Mon 3 Mar 2025 | North | Mon 10 Mar 2025
      C2 | 1 | Tue 4 Mar 2025 | South | Tue 11 Mar 2025
      C1 | 2 | Mon 24 Mar 2025 | North; South |
    `;
    expect(cellsToldBy(severalTeams, stages)).toEqual(['D4']);
  });
});
