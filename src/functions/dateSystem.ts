import { readDateOffset } from '../excel/dateSystem';

/** Days to add to the workbook's dates to have ours; null until the workbook has been asked. */
let known: number | null = null;
let asked: Promise<void> | null = null;

/** Days to add to a date of the workbook's to have a `Day`. */
export function dateOffset(): number {
  return known ?? 0;
}

/**
 * Answers once it is known which date system the workbook has: at once, but for the first calls after it was opened.
 *
 * Declared to give what `answer` gives, for Excel takes a promise of a block wherever it takes a block, and the generator
 * of its formula help knows no type that is one or the other.
 */
export function whenDatesAreKnown<T>(answer: () => T): T {
  if (known !== null) return answer();
  asked ??= ask();
  return asked.then(answer) as T;
}

async function ask(): Promise<void> {
  try {
    await Office.onReady();
    known = await readDateOffset();
  } catch {
    // An Excel that cannot say has the date system that nearly every workbook has.
    known = 0;
  }
}
