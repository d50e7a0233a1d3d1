/** The row or column of blanks. */
export const notRecorded = 'Not recorded';
/** The row or column of words that must map to one of ours, and did not. */
export const notUnderstood = 'Not understood';
/** A value of its own: what was asked and not told. */
export const notKnown = 'Not known';

/** The columns of a one-way table. */
export const thisYear = 'This year';
export const lastYear = 'Last year';
