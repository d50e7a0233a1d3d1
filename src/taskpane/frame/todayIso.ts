import { lightFormat } from 'date-fns';

/** Today where the officer is, as "2025-04-30". */
export function todayIso(): string {
  return lightFormat(new Date(), 'yyyy-MM-dd');
}
