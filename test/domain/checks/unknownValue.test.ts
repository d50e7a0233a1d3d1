import { unknownValue } from '../../../src/domain/checks/unknownValue';
import { cellsToldBy, toldBy } from './toldBy';

const log = `
  Ref | Date received | Team | Contact method | Complainant
  C1 | Mon 3 Mar 2025 | Nowhere | Emial | Mother
  C2 | Tue 4 Mar 2025 | Nowhere | Email | Mothr
`;

describe('A value that is not in the list of its field', () => {
  test('is told where there is a list', () => {
    const lists = [{ field: 'contactMethod' as const, values: ['Email', 'Letter'] }];
    expect(toldBy(unknownValue, log, { lists })).toEqual([
      [
        'D2',
        '"Emial" is not in your fixed list for Contact method. Change it to "Email" if that is what is meant, or add it to the list on Complaints setup.',
      ],
    ]);
  });

  test('lists of several fields are each looked at', () => {
    const lists = [
      { field: 'contactMethod' as const, values: ['Email'] },
      { field: 'complainant' as const, values: ['Mother'] },
    ];
    expect(cellsToldBy(unknownValue, log, { lists })).toEqual(['D2', 'E3']);
  });

  test('teams have a check of their own', () => {
    expect(cellsToldBy(unknownValue, log, { lists: [{ field: 'team', values: ['North'] }] })).toEqual([]);
  });
});
