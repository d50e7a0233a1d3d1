import type { CellProblem } from './parseCell';

/** The ids of what is found while the log is read. */
export type ReaderFindingId =
  | CellProblem
  | 'repeated-stage'
  | 'unclear-values'
  | 'unsure-heading'
  | 'heading-without-dates'
  | 'repeated-heading'
  | 'renamed-heading';

/** The heading over the findings of one id, and what they are about, for the officer. */
export interface FindingTitle {
  /** "Date that cannot be read" */
  readonly title: string;
  /** What is looked at and why it matters, in a sentence or two. */
  readonly about: string;
}

/** What the reader finds, in the order in which it reads: headings, cells, then rows. */
export const readerFindings: Readonly<Record<ReaderFindingId, FindingTitle>> = {
  'renamed-heading': {
    title: 'Heading renamed',
    about:
      'A heading that Complaints setup names is no longer in the log. Its field is read from another heading that we recognise, or not at all.',
  },
  'unsure-heading': {
    title: 'Heading that could mean two fields',
    about:
      'The heading was read as one field and could mean another. Settle it on Complaints setup if it is wrong.',
  },
  'heading-without-dates': {
    title: 'Date column without dates',
    about: 'The heading is that of a date, but its column holds none, so it was not read.',
  },
  'repeated-heading': {
    title: 'Field given twice',
    about: 'Two columns could give the same field. One of them was read; the other was left aside.',
  },
  'unreadable-date': {
    title: 'Date that cannot be read',
    about:
      'The cell is no real date: a day that is not in its month, no year, a week, two dates or words. It is read as blank.',
  },
  'unreadable-amount': {
    title: 'Amount that cannot be read',
    about: 'The cell is no amount in pounds, so it is added to no total.',
  },
  'unknown-outcome': {
    title: 'Outcome not understood',
    about:
      'The outcome is none that the law’s tables know, so it is counted as Not understood until its meaning is settled.',
  },
  'unknown-procedure': {
    title: 'Procedure not understood',
    about:
      'The cell says neither statutory nor corporate, so the complaint is in neither procedure’s tables.',
  },
  'unknown-stage': {
    title: 'Stage not understood',
    about: 'The cell names no stage, so what its row says of a stage is not counted.',
  },
  'unknown-yes-no': {
    title: 'Neither Yes nor No',
    about: 'The column takes Yes or No, and the cell says something else, so it is read as blank.',
  },
  'cell-error': {
    title: 'Error in a cell',
    about: 'The cell shows one of Excel’s errors, such as #REF!, so it is read as blank.',
  },
  'ditto-mark': {
    title: 'Ditto mark',
    about:
      'The cell leans on the one above it, which sorting or filtering would part it from, so it is read as blank.',
  },
  'unclear-values': {
    title: 'Values that could be counted apart',
    about:
      'Several values seem to stand in one cell, joined by "&", "+" or "and", or so that they could be parted in more than one way. They are counted as one.',
  },
  'repeated-stage': {
    title: 'Stage told twice',
    about: 'Two rows tell of the same stage of one complaint, from the same day. They are counted once.',
  },
};
