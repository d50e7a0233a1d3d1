import type { LogRecord } from '../log/logRecord';
import { spellingKey } from '../log/unifySpellings';
import type { LogCheck, Problem } from './check';
import { rowText } from './rowText';

/** A reference that an earlier record already has. Stages that share their complaint's reference are one record. */
export const repeatedReference: LogCheck = {
  id: 'repeated-reference',
  severity: 'warning',
  title: 'Repeated reference',
  about:
    'Two records have the same reference, whatever its capitals and spaces, so a complaint may be counted twice. A plain number may start again on another sheet.',
  problemsInLog({ records }) {
    const before = new Map<string, LogRecord>();
    return records.flatMap((record) => {
      const { reference } = record.case;
      if (reference === null) return [];

      const key = spellingKey(reference);
      const keyOnSheet = `${key}\n${record.case.rows[0].sheet}`;
      const first = before.get(keyOnSheet) ?? onAnotherSheet(before.get(key), record, reference);
      if (!before.has(key)) before.set(key, record);
      if (!before.has(keyOnSheet)) before.set(keyOnSheet, record);
      return first ? problemOf(record, first, reference) : [];
    });
  },
};

/** Numbers that start again each year repeat on every sheet; the same number and day is a record carried over. */
function onAnotherSheet(
  first: LogRecord | undefined,
  { case: { received } }: LogRecord,
  reference: string,
): LogRecord | undefined {
  const startsAgain = /^\d{1,4}$/.test(reference);
  const isSameDay = received !== null && received === first?.case.received;
  return startsAgain && !isSameDay ? undefined : first;
}

function problemOf(record: LogRecord, first: LogRecord, reference: string): readonly Problem[] {
  const at = record.cell('reference');
  if (!at) return [];

  const place = rowText(first.case.rows[0], record.case.rows[0]);
  const message = `${reference} is already the reference of ${place}. If this is the same record, keep only one of them; if it is another, give it a reference of its own.`;
  return [{ cell: at, message }];
}
