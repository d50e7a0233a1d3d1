import { unknownEquality } from '../../../src/domain/checks/unknownEquality';
import { cellsToldBy, toldBy } from './toldBy';

const log = (heading: string, value: string) => `
  Ref | Date received | ${heading}
  C1 | Mon 3 Mar 2025 | ${value}
`;

describe('An equality value that is not known', () => {
  test('is told where there is no list', () => {
    expect(toldBy(unknownEquality, log('Ethnicity', 'Wihte British'))).toEqual([
      [
        'C2',
        '"Wihte British" is not an answer we know for Ethnicity, so it is printed as a row of its own. Correct it, or add it to a fixed list for Ethnicity on Complaints setup.',
      ],
    ]);
  });

  test('is told with the value of the list that it may be', () => {
    const lists = [{ field: 'ethnicity' as const, values: ['White British', 'White Irish'] }];
    expect(toldBy(unknownEquality, log('Ethnicity', 'Wihte British'), { lists })).toEqual([
      [
        'C2',
        '"Wihte British" is not in your fixed list for Ethnicity. Change it to "White British" if that is what is meant, or add it to the list on Complaints setup.',
      ],
    ]);
    expect(cellsToldBy(unknownEquality, log('Ethnicity', 'Chinese'), { lists })).toEqual(['C2']);
    expect(cellsToldBy(unknownEquality, log('Ethnicity', 'n/k'), { lists })).toEqual([]);
  });

  test.each([
    ['Ethnicity', 'White - British'],
    ['Ethnicity', 'White: English/Welsh/Scottish/Northern Irish/British'],
    ['Ethnicity', 'White Brit'],
    ['Ethnicity', 'WBRI'],
    ['Ethnicity', 'A1'],
    ['Ethnicity', 'Mixed – White and Black Caribbean'],
    ['Ethnicity', 'Any other ethnic group'],
    ['Ethnicity', 'Gypsy or Irish Traveller'],
    ['Ethnicity', '14. Arab'],
    ['Ethnicity', 'Refused'],
    ['Ethnicity', ''],
    ['Gender', 'F'],
    ['Gender', 'Male & female (joint)'],
    ['Gender', 'Non-binary'],
    ['Disability', 'Y'],
    ['Disability', 'Yes - broken leg'],
    ['Disability', 'Learning disability'],
    ['Sexual orientation', 'Heterosexual/Straight'],
    ['Sexual orientation', 'Gay man'],
  ])('%s may be "%s"', (heading, value) => {
    expect(cellsToldBy(unknownEquality, log(heading, value))).toEqual([]);
  });

  test.each([
    ['Ethnicity', 'Zebra'],
    ['Ethnicity', '17'],
    ['Gender', 'Femail'],
    ['Gender', 'White British'],
    ['Disability', 'Male'],
    ['Sexual orientation', 'Female'],
  ])('%s may not be "%s"', (heading, value) => {
    expect(cellsToldBy(unknownEquality, log(heading, value))).toEqual(['C2']);
  });
});
