import { isExcelError } from '../log/cellText';
import { saysDitto } from '../log/words/plainWords';
import type { RecordCheck } from './check';

/** Kinds of record that councils seldom number. */
const unnumbered: ReadonlySet<string> = new Set(['Compliment', 'Comment']);

/** A complaint with nothing in the log's reference column. */
export const blankReference: RecordCheck = {
  id: 'blank-reference',
  severity: 'warning',
  title: 'Blank reference',
  about:
    'The reference tells one complaint from another and joins its stages. Compliments and comments are not looked at.',
  problems({ case: { reference, recordType }, cell }) {
    const at = cell('reference');
    if (!at || reference !== null || unnumbered.has(recordType)) return [];
    // Told by the reader.
    if (isExcelError(at.typed) || saysDitto(at.typed)) return [];

    return [{ cell: at, message: 'Enter a reference, so that this record can be told from the others.' }];
  },
};
