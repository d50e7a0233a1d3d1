import { dayFromIso } from './day';
import type { Day } from './day';
import list from './bankHolidays.json';

/** `published`: on GOV.UK's list. `from rule`: before that list begins. `projected`: computed, not yet published. */
export type BankHolidayStatus = 'published' | 'from rule' | 'projected';

export interface BankHoliday {
  readonly day: Day;
  readonly title: string;
  readonly status: BankHolidayStatus;
}

/**
 * The bank holidays of England and Wales, 1995 to 2030, in date order; each is a weekday.
 *
 * @source Banking and Financial Dealings Act 1971, Schedule 1; royal proclamations; GOV.UK's list (see `bankHolidaySource`)
 */
export const bankHolidays: readonly BankHoliday[] = list.holidays.map(({ date, title, status }) => ({
  day: dayInList(date),
  title,
  status: status as BankHolidayStatus,
}));

/** Where each year's dates come from, in words. */
export const bankHolidaySource: string = list.source;

/** Its name, which says so while it is not published: it may still be moved, and another may be added. */
export function holidayName({ title, status }: BankHoliday): string {
  return status === 'projected' ? `${title} (provisional)` : title;
}

/** The last bank holiday GOV.UK had published; later ones are projected and may still change. */
export const publishedTo = dayInList(list.publishedTo);

/** The first and last days for which the bank holidays are known. Outside them no working day is ever counted. */
export const knownFrom = dayInList(list.knownFrom);
export const knownTo = dayInList(list.knownTo);

function dayInList(date: string): Day {
  const day = dayFromIso(date);
  if (day === null) throw new Error(`bankHolidays.json holds "${date}", which is not a date.`);

  return day;
}
