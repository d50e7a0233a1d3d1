import { searchFor } from '../../../src/taskpane/frame/searchFor';

describe('a line of a list is found', () => {
  test.each([
    ['by a word of it, in any case', 'NORTH'],
    ['by part of a word', 'ort'],
    ['by all its words, in any order', 'team  north'],
    ['by nothing', ' '],
  ])('%s', (_, search) => expect(searchFor(search)('North team')).toBe(true));

  test('not by a word that it does not say, whatever else it says', () =>
    expect(searchFor('north south')('North team')).toBe(false));
});
