import { meaningOfYesNo } from '../log/words/plainWords';
import { notRecorded, notUnderstood } from './labels';
import type { ReportRecord } from './reportData';

export const investigatorLabels = ['Internal', 'External'] as const;

/** Internal or External; never the words typed, which may be the investigator's name. Yes answers a heading like "External IO". */
export function investigatorLabel({ case: { investigator } }: ReportRecord): string {
  const word = investigator?.trim() ?? '';
  if (word === '') return notRecorded;
  if (/^(?:int|in-?house)/i.test(word)) return 'Internal';
  if (/^(?:ext|independent)/i.test(word)) return 'External';

  const yes = meaningOfYesNo(word);
  if (yes === null) return notUnderstood;
  return yes ? 'External' : 'Internal';
}
