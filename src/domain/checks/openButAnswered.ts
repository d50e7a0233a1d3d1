import { displayText } from '../calendar/day';
import type { RecordCheck } from './check';
import { latestStage } from './latestStage';
import { isComplaint } from './stageFields';
import { meaningOfStatus } from './statusWords';
import { headingOf } from './wording';

/** A complaint that the status says is open, though the last stage it reached is over. */
export const openButAnswered: RecordCheck = {
  id: 'open-but-answered',
  severity: 'note',
  title: 'Open but answered',
  about:
    'The status says open, and the last stage reached was answered or withdrawn. Dates, not the status, decide what is counted as open.',
  problems(record) {
    const { status } = record.case;
    const cell = record.cell('status');
    if (!isComplaint(record) || status === null || !cell || meaningOfStatus(status) !== 'open') return [];

    const latest = latestStage(record);
    if (!latest?.decision) return [];

    const { how, on } = latest.decision;
    const ended = how === 'withdrawn' ? 'withdrawn' : 'answered';
    const message = `${headingOf(record, 'status')} says "${status}", and ${latest.fields.name} was ${ended} on ${displayText(on)}. Change the status if nothing is left to do.`;
    return [{ cell, message }];
  },
};
