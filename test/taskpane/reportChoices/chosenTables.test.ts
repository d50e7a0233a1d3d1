import type { TableOption } from '../../../src/actions/reportOptions';
import {
  choiceOf,
  idsOf,
  moved,
  waitingFields,
  withoutTables,
  withTables,
} from '../../../src/taskpane/reportChoices/chosenTables';

const statutory = 'Statutory complaints';
const corporate = 'Corporate complaints';

function table(id: string, group: string, ...waitsFor: string[]): TableOption {
  return { id, title: `Title of ${id}`, group, waitsFor };
}

const tables = [
  table('issues', statutory),
  table('ethnicity', statutory, 'Ethnicity'),
  table('age', statutory, 'Age', 'Ethnicity'),
  table('teams', statutory),
  table('corporate-issues', corporate),
];
const usual = ['issues', 'ethnicity', 'age', 'teams'];
const every = [...usual, 'corporate-issues'];

describe('The tables of the report', () => {
  test('are by default those of statutory complaints, in their printed order', () => {
    expect(idsOf('default', tables)).toEqual(usual);
    expect(idsOf('all', tables)).toEqual(every);
    expect(idsOf(['teams', 'issues'], tables)).toEqual(['teams', 'issues']);
  });

  test.each([
    ['the usual ones are kept as such', usual, 'default'],
    ['all of them are kept as such', every, 'all'],
    ['a part is kept by its ids', ['issues', 'teams'], ['issues', 'teams']],
    [
      'another order is kept by its ids',
      ['ethnicity', 'issues', 'age', 'teams'],
      ['ethnicity', 'issues', 'age', 'teams'],
    ],
  ])('%s', (_, ids, choice) => {
    expect(choiceOf(ids, tables)).toEqual(choice);
  });

  test.each([
    ['a table comes in its printed place', ['issues', 'teams'], ['age'], ['issues', 'age', 'teams']],
    [
      'after an order of the officer’s own it comes last',
      ['teams', 'issues'],
      ['age'],
      ['teams', 'issues', 'age'],
    ],
    [
      'a table that is chosen already stays where it is',
      ['teams', 'issues'],
      ['issues'],
      ['teams', 'issues'],
    ],
    ['the first comes alone', [], ['age'], ['age']],
  ])('when added to, %s', (_, ids, more, expected) => {
    expect(withTables(ids, more, tables)).toEqual(expected);
  });

  test('can be taken away, all of them too', () => {
    expect(withoutTables(usual, ['age', 'corporate-issues'])).toEqual(['issues', 'ethnicity', 'teams']);
    expect(withoutTables(usual, every)).toEqual([]);
  });

  test.each([
    ['up, past the tables that wait for a column', 'teams', -1, ['teams', 'ethnicity', 'age', 'issues']],
    ['down likewise', 'issues', 1, ['teams', 'ethnicity', 'age', 'issues']],
    ['not above the first', 'issues', -1, usual],
    ['not below the last', 'teams', 1, usual],
  ] as const)('move %s', (_, id, by, expected) => {
    expect(moved(usual, id, by, ['issues', 'teams'])).toEqual(expected);
  });

  test('that wait for a field are listed under it, the field most wait for first', () => {
    expect(waitingFields(tables)).toEqual([
      { field: 'Ethnicity', titles: ['Title of ethnicity', 'Title of age'] },
      { field: 'Age', titles: ['Title of age'] },
    ]);
  });
});
