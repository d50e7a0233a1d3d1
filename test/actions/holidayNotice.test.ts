import { holidayNotice } from '../../src/actions/holidayNotice';
import { AddinError } from '../../src/domain/errors';

test('the pane is told of the end of the published bank holidays by the day it gives', () => {
  expect(holidayNotice({ today: '2027-12-25' })).toBeNull();
  expect(holidayNotice({ today: '2027-12-26' })).toMatch(
    /^The published bank holidays end on 26 December 2028\. /,
  );
});

test.each(['2028-02-30', '26/12/2027', ''])('“%s” is refused as a day', (today) => {
  expect(() => holidayNotice({ today })).toThrow(AddinError);
  expect(() => holidayNotice({ today })).toThrow(`“${today}” must be a real date, written like 2025-03-31`);
});
