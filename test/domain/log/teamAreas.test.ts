import { withAreas } from '../../../src/domain/log/teamAreas';
import { readLog } from '../../../src/domain/log/readLog';
import { day } from '../../day';

const received = day('Mon 3 Mar 2025');
const log = (...rows: readonly (readonly [team: string, area: string])[]) =>
  readLog([
    {
      name: 'Log',
      firstRow: 1,
      firstColumn: 1,
      values: [
        ['Reference', 'Date received', 'Team', 'Service area'],
        ...rows.map(([team, area], index) => [`C${index + 1}`, received, team, area]),
      ],
      tables: [],
      hiddenRows: [],
    },
  ]).cases;

test('a listed team without an area has the one that most records give it', () => {
  const cases = log(['North', 'Safeguarding'], ['North', 'Safeguarding'], ['North', 'Early Help']);
  expect(withAreas([{ value: 'NORTH', group: null }], cases)).toEqual([
    { value: 'NORTH', group: 'Safeguarding' },
  ]);
});

test('the area on the list rules; a team that no record names has none', () => {
  const cases = log(['North', 'Safeguarding']);
  const listed = [
    { value: 'North', group: 'Children in Care' },
    { value: 'South', group: null },
  ];
  expect(withAreas(listed, cases)).toEqual(listed);
});
