import * as z from 'zod';
import { holidayNotice as noticeOn } from '../domain/calendar/publishedHolidays';
import { dayShape, parsed } from './buildRequest';

const requestShape = z.object({ today: dayShape });

/**
 * What the officer should know of the bank holidays' published list: a warning when it ends within twelve months of today,
 * or has ended; null before that. The workbook is neither read nor changed.
 *
 * @throws AddinError when today is not a real date
 */
export function holidayNotice(request: { readonly today: string }): string | null {
  return noticeOn(parsed(requestShape, request).today);
}
