import * as z from 'zod';
import { meetingPeriod } from '../domain/calendar/meetingPeriods';
import type { MeetingPeriod } from '../domain/calendar/meetingPeriods';
import { dayShape, logChoiceShape } from './buildRequest';
import type { LogChoice } from './buildRequest';

/** What a sheet of one month or quarter is asked for. */
export interface MeetingRequest {
  /** A month, "2025-03", or a quarter of a reporting year, "2024-25 Q4". */
  readonly period: string;
  /** Nothing dated after it has happened: "2025-05-16". */
  readonly today: string;
  readonly log?: LogChoice | undefined;
}

export const meetingRequestShape = z.object({
  period: z.string().transform((text, context): MeetingPeriod => {
    const period = meetingPeriod(text);
    if (period) return period;
    context.addIssue(`“${text}” must be a month, written like 2025-03, or a quarter, like 2024-25 Q4`);
    return z.NEVER;
  }),
  today: dayShape,
  log: logChoiceShape.default({}),
});
