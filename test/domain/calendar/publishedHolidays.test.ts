import { bankHolidays, holidayName } from '../../../src/domain/calendar/bankHolidays';
import {
  dueDateText,
  holidayNotice,
  isProvisional,
  publishedYearEnd,
} from '../../../src/domain/calendar/publishedHolidays';
import { day } from '../../day';

const whatToDo = 'Ask whoever looks after the add-in for its next version.';
const whatItMeans =
  'Due dates after 31 December 2028 are provisional: they count on bank holidays worked out by rule, and move if one is moved or added. None is given after 31 December 2030.';
const ends = `The published bank holidays end on 26 December 2028. ${whatItMeans} ${whatToDo}`;
const ended = `The published bank holidays ended on 26 December 2028. ${whatItMeans} ${whatToDo}`;
const unknown = `The add-in knows no bank holidays after 31 December 2030, so it gives no due date that starts or falls after that day. ${whatToDo}`;

describe('A date after the last year that GOV.UK has published is provisional', () => {
  test.each([
    ['Tue 26 Dec 2028', false, '26/12/2028'],
    ['Sun 31 Dec 2028', false, '31/12/2028'],
    ['Mon 1 Jan 2029', true, '01/01/2029 (provisional)'],
    ['Tue 31 Dec 2030', true, '31/12/2030 (provisional)'],
    ['Wed 8 Jan 2025', false, '08/01/2025'],
  ])('%s: %p, told as %s', (text, provisional, told) => {
    expect([isProvisional(day(text)), dueDateText(day(text))]).toEqual([provisional, told]);
  });

  test('so is a bank holiday, by its name, exactly when it is not published', () => {
    const provisional = bankHolidays.filter((holiday) => holidayName(holiday).endsWith(' (provisional)'));
    expect(provisional).toEqual(bankHolidays.filter((holiday) => holiday.day > publishedYearEnd));
    expect(provisional).toEqual(bankHolidays.filter(({ status }) => status === 'projected'));
    expect(holidayName(bankHolidays[0]!)).toBe('New Year’s Day');
  });
});

describe('The officer is told when the published list ends within twelve months, or has ended', () => {
  test.each<[string, string | null]>([
    ['Tue 24 Nov 2026', null],
    ['Sat 25 Dec 2027', null],
    ['Sun 26 Dec 2027', ends],
    ['Tue 29 Feb 2028', ends],
    ['Mon 25 Dec 2028', ends],
    ['Tue 26 Dec 2028', ends],
    ['Wed 27 Dec 2028', ended],
    ['Tue 31 Dec 2030', ended],
    ['Wed 1 Jan 2031', unknown],
    ['Fri 31 Dec 9999', unknown],
  ])('on %s: %s', (today, notice) => {
    expect(holidayNotice(day(today))).toBe(notice);
  });
});
