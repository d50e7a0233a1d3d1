import type { TracedFigure } from '../../actions/traceFigure';
import { countOf } from '../frame/inWords';

/** "17", "33.3", or "blank": as the cell holds it. */
export function figureInWords(figure: TracedFigure['shown'] | null): string {
  if (figure === '' || figure === null) return 'blank';

  return typeof figure === 'number'
    ? figure.toLocaleString('en-GB', { maximumFractionDigits: 2 })
    : String(figure);
}

/** Whether the cell still holds what the log gives. */
export function isAsTheLog({ shown, now }: TracedFigure): boolean {
  return shown === (now ?? '');
}

/** "North > Team A, This year: 17. 17 records." */
export function saidOfTrace(figure: TracedFigure): string {
  const [first] = figure.groups;
  const records = first ? ` ${countOf(first.records.length, 'record')}.` : '';
  return `${figure.row}, ${figure.column}: ${figureInWords(figure.shown)}.${records}`;
}

/** What the officer must know beside the records; empty when all is as it was built. */
export function warningsOf(figure: TracedFigure): readonly string[] {
  const same = isAsTheLog(figure);
  return [
    ...(figure.hasLogChanged ? ['The log has changed since the tables were built.'] : []),
    ...(same
      ? []
      : [
          `The cell holds ${figureInWords(figure.shown)}, but the log and its setup now give ${figureInWords(figure.now)}: build the annual tables again.`,
        ]),
  ];
}

/** Of a figure without records behind it. */
export function whyNoRecords({ now, isPartlyPublished }: TracedFigure): string {
  if (isPartlyPublished) return 'It comes from the figures on Complaints setup, not from the log.';
  if (now === 0) return 'It counts no record of the log.';

  return now === null
    ? 'It cannot be told from the log, so it is left blank.'
    : 'It is not counted from records of the log.';
}
