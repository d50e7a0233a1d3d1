import { unknownTeam } from '../../../src/domain/checks/unknownTeam';
import { cellsToldBy, toldBy } from './toldBy';

const log = (team: string) => `
  Ref | Date received | Team
  C1 | Mon 3 Mar 2025 | North
  C2 | Tue 4 Mar 2025 | ${team}
`;
const lists = [{ field: 'team' as const, values: ['North', 'South locality', 'Team 1', 'Fostering'] }];

describe('A team that is not in the list', () => {
  test('is told with the value it may be', () => {
    expect(toldBy(unknownTeam, log('Fosterring'), { lists })).toEqual([
      [
        'C3',
        '"Fosterring" is not in your fixed list for Team. Change it to "Fostering" if that is what is meant, or add it to the list on Complaints setup.',
      ],
    ]);
  });

  test('is told without one when none is near', () => {
    expect(toldBy(unknownTeam, log('Adoption'), { lists })).toEqual([
      [
        'C3',
        '"Adoption" is not in your fixed list for Team. Change it to a value of the list, or add it to the list on Complaints setup.',
      ],
    ]);
  });

  test.each([
    ['Nroth', 'North'],
    ['Locality South', 'South locality'],
    ['South', 'South locality'],
    ['Team 2', null],
    ['Sth', null],
  ])('near to "%s" is %s', (team, nearest) => {
    const [told] = toldBy(unknownTeam, log(team), { lists });
    expect(/Change it to "(.*)"/.exec(told?.[1] ?? '')?.[1] ?? null).toBe(nearest);
  });

  test.each([['north'], ['SOUTH  LOCALITY'], ['']])('"%s" is no finding', (team) => {
    expect(cellsToldBy(unknownTeam, log(team), { lists })).toEqual([]);
  });

  test('a log without a list takes any team', () => {
    expect(cellsToldBy(unknownTeam, log('Fosterring'))).toEqual([]);
  });
});
