import { teamInTwoAreas } from '../../../src/domain/checks/teamInTwoAreas';
import { cellsToldBy, toldBy } from './toldBy';

describe('A team in two areas', () => {
  test('is told once, at the first row of the rarer area, with how often each', () => {
    expect(
      toldBy(
        teamInTwoAreas,
        `
          Ref | Date received | Service area | Team
          C1 | Mon 3 Mar 2025 | Safeguarding | North
          C2 | Tue 4 Mar 2025 | Early help | North
          C3 | Wed 5 Mar 2025 | Early help | North
          C4 | Thu 6 Mar 2025 | Early help | South
        `,
      ),
    ).toEqual([
      [
        'C2',
        'North stands under Early help in 2 rows and under Safeguarding in 1 row, so it is printed under both. Correct the area where it is wrong; if the team moved, leave it.',
      ],
    ]);
  });

  test.each([
    ['the same area in another case', 'early HELP', 'North', []],
    ['no area', '', 'North', []],
    ['no team', 'Safeguarding', '', []],
    ['as often as the other', 'Safeguarding', 'North', ['C3']],
  ])('%s', (_name, area, team, told) => {
    const log = `
      Ref | Date received | Service area | Team
      C1 | Mon 3 Mar 2025 | Early help | North
      C2 | Tue 4 Mar 2025 | ${area} | ${team}
    `;
    expect(cellsToldBy(teamInTwoAreas, log)).toEqual(told);
  });
});
