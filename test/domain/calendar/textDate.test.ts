import fc from 'fast-check';
import { knownFrom, knownTo } from '../../../src/domain/calendar/bankHolidays';
import { dayInWords, displayText, isoText } from '../../../src/domain/calendar/day';
import type { Day } from '../../../src/domain/calendar/day';
import { parseTextDate } from '../../../src/domain/calendar/textDate';
import { day } from '../../day';

describe('A text date is read day first', () => {
  const twelfthOfMay = day('Sun 12 May 2024');

  test.each([
    ['12/05/2024'],
    ['12/5/24'],
    ['12.5.24'],
    ['12-05-2024'],
    ['12 05 2024'],
    ['12 / 5 / 2024'],
    ['2024-05-12'],
    ['2024/5/12'],
    ['12 May 2024'],
    ['12 MAY 24'],
    ['12-May-24'],
    ["12 May '24"],
    ['12th May 2024'],
    ['12th of May, 2024'],
    ['May 12, 2024'],
    ['Sunday 12 May 2024'],
    ['Sun, 12 May 2024'],
    ['  12\u00a0May\n2024  '],
    ['\u200e12\u200e/\u200e05\u200e/\u200e2024'],
    ['12–05–2024'],
    ['12/05/2024 14:30'],
    ['12/05/2024, 2:30 PM'],
    ['12/05/2024 at 2.30pm'],
    ['12/05/2024 9am'],
    ['2024-05-12T14:30:00'],
    ['2024-05-12T14:30:00.000Z'],
    ['2024-05-12T14:30:00+01:00'],
    ['45424'],
    ['45424.75'],
  ])('%p is 12 May 2024', (text) => {
    expect(parseTextDate(text)).toBe(twelfthOfMay);
  });

  test.each([
    ['05/12/2024', 'Thu 5 Dec 2024'],
    ['3rd June 2024', 'Mon 3 Jun 2024'],
    ['1st Sept. 2024', 'Sun 1 Sep 2024'],
    ['29/02/2024', 'Thu 29 Feb 2024'],
    ['31/12/49', 'Fri 31 Dec 2049'],
    ['01/01/50', 'Sun 1 Jan 1950'],
    ['Weds 1 Jan 2025', 'Wed 1 Jan 2025'],
    ['Wed 1 Jan 2025', 'Wed 1 Jan 2025'],
  ])('%p is %s', (text, expected) => {
    expect(parseTextDate(text)).toBe(day(expected));
  });

  test('the name of a weekday is not checked', () => {
    expect(parseTextDate('Monday 12 May 2024')).toBe(twelfthOfMay);
  });

  test.each([
    ['31/04/2024'],
    ['29/02/2023'],
    ['05/13/2024'],
    ['00/05/2024'],
    ['12/05/024'],
    ['12/05-2024'],
    ['12/05'],
    ['12.05'],
    ['May 2024'],
    ['12 Foo 2024'],
    ['2024'],
    ['4542'],
    ['-45424'],
    ['10:30'],
    ['TBC'],
    ['n/a'],
    ['ongoing'],
    ['12/05/2024 and 13/05/2024'],
    ['12/05/1899'],
    [''],
    ['   '],
  ])('%p is no date', (text) => {
    expect(parseTextDate(text)).toBeNull();
  });

  test('whatever we write, we read', () => {
    fc.assert(
      fc.property(fc.integer({ min: knownFrom, max: knownTo }) as fc.Arbitrary<Day>, (any) => {
        expect([isoText(any), displayText(any), dayInWords(any)].map(parseTextDate)).toEqual([any, any, any]);
      }),
    );
  });

  test('a long text is no date, and is not searched for one', () => {
    const from = performance.now();
    expect([parseTextDate('t'.repeat(32_767)), parseTextDate(`12 May${' -'.repeat(16_000)}`)]).toEqual([
      null,
      null,
    ]);
    expect(performance.now() - from).toBeLessThan(500);
  });

  test('no text makes it fail', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const found = parseTextDate(text);
        expect(found === null || Number.isInteger(found)).toBe(true);
      }),
    );
  });
});
