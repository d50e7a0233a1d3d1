import { visibleSpaces } from '../../../src/taskpane/check/visibleSpaces';

test.each([
  ['a space at an end', 'Upheld ', 'Upheld␣'],
  ['spaces at both ends', '  North ', '␣␣North␣'],
  ['two spaces between words', 'Partly  upheld', 'Partly␣␣upheld'],
  ['a hard space', 'South\u00a0East', 'South␣East'],
  ['a mark without width', 'South\u200b', 'South␣'],
  ['a line break', 'North\nEast\r\nWest', 'North↵East↵West'],
])('%s is made visible', (_, value, shown) => {
  expect(visibleSpaces(value)).toBe(shown);
});

test.each([
  ['one space between words', 'Partly upheld'],
  ['a number', 45391],
  ['a yes', true],
])('%s is shown as it is', (_, value) => {
  expect(visibleSpaces(value)).toBe(String(value));
});
