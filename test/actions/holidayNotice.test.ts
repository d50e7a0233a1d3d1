import { holidayNotice } from '../../src/actions/holidayNotice';
import { publishedTo } from '../../src/domain/calendar/bankHolidays';
import { addDays, addYears, dayInWords, isoText } from '../../src/domain/calendar/day';
import { AddinError } from '../../src/domain/errors';

test('the pane is told of the end of the published bank holidays by the day it gives', () => {
  const firstToldOn = addYears(publishedTo, -1)!;
  expect(holidayNotice({ today: isoText(addDays(firstToldOn, -1)) })).toBeNull();
  expect(holidayNotice({ today: isoText(firstToldOn) })).toContain(
    `The published bank holidays end on ${dayInWords(publishedTo)}. `,
  );
});

test.each(['2028-02-30', '26/12/2027', ''])('“%s” is refused as a day', (today) => {
  expect(() => holidayNotice({ today })).toThrow(AddinError);
  expect(() => holidayNotice({ today })).toThrow(`“${today}” must be a real date, written like 2025-03-31`);
});
