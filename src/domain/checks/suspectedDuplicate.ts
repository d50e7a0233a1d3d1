import type { Day } from '../calendar/day';
import type { Case } from '../log/case';
import type { LogRecord } from '../log/logRecord';
import { spellingKey } from '../log/unifySpellings';
import type { LogCheck, Problem } from './check';
import { rowText } from './rowText';

/** The same complaint is logged twice within this many days, by letter and by telephone perhaps. */
const daysApart = 3;
/** A shorter note is a set phrase, and so is one that many rows have. */
const shortestNote = 30;
const mostWithNote = 3;

/** Two records that look like one complaint under two references. */
export const suspectedDuplicate: LogCheck = {
  id: 'suspected-duplicate',
  severity: 'warning',
  title: 'Complaint that looks entered twice',
  about:
    'Two complaints of the same team were received on the same day or close together, and tell the same issues, complainant and personal details, or the same note. A repeated reference is told by itself.',
  problemsInLog({ records }) {
    const complaints = records.filter(({ case: { recordType } }) => recordType === 'Complaint');
    const told = new Map<LogRecord, LogRecord>();
    for (const alike of gather(complaints, likenessOf)) addClose(told, alike, apartWhenAlike);
    for (const alike of gather(complaints, noteOf)) {
      if (alike.length <= mostWithNote) addClose(told, alike, () => daysApart);
    }
    return complaints.flatMap((record) => {
      const first = told.get(record);
      return first ? problemOf(record, first) : [];
    });
  },
};

/** The records that share a key, by the day received; those without a key or a day are left out. */
function gather(
  records: readonly LogRecord[],
  keyOf: (record: Case) => string | null,
): readonly (readonly LogRecord[])[] {
  const groups = new Map<string, LogRecord[]>();
  for (const record of records) {
    const key = record.case.received === null ? null : keyOf(record.case);
    if (key === null) continue;
    const group = groups.get(key) ?? [];
    group.push(record);
    groups.set(key, group);
  }
  return [...groups.values()].filter(({ length }) => length > 1).map(inOrder);
}

function inOrder(group: readonly LogRecord[]): readonly LogRecord[] {
  return [...group].sort((a, b) => dayOf(a) - dayOf(b));
}

function addClose(
  told: Map<LogRecord, LogRecord>,
  group: readonly LogRecord[],
  apart: (record: Case) => number,
): void {
  group.forEach((record, place) => {
    const before = group[place - 1];
    if (!before || dayOf(record) - dayOf(before) > apart(record.case)) return;
    const isRepeat = referenceOf(record) !== '' && referenceOf(record) === referenceOf(before);
    if (!isRepeat && !told.has(record)) told.set(record, before);
  });
}

/** What two entries of one complaint have in common; null when the record says too little to tell. */
function likenessOf(record: Case): string | null {
  const { procedure, area, team, issues, complainants } = record;
  if (team === null || issues.length === 0 || complainants.length === 0) return null;

  return JSON.stringify([
    procedure,
    area,
    team,
    [...issues].sort(),
    [...complainants].sort(),
    ...personOf(record),
  ]);
}

/** With nothing that tells one person from another, only the same day convinces. */
function apartWhenAlike(record: Case): number {
  return personOf(record).filter((detail) => detail !== null && detail !== 'Not known').length >= 2
    ? daysApart
    : 0;
}

function personOf({ age, dateOfBirth, ethnicity, gender, disability, userGroup }: Case) {
  return [dateOfBirth, age, ethnicity, gender, disability, userGroup];
}

function noteOf({ team, note }: Case): string | null {
  const key = spellingKey(note ?? '');
  return key.length < shortestNote ? null : `${team}\n${key}`;
}

function referenceOf({ case: { reference } }: LogRecord): string {
  return spellingKey(reference ?? '');
}

function dayOf({ case: { received } }: LogRecord): Day {
  return received as Day;
}

function problemOf(record: LogRecord, first: LogRecord): readonly Problem[] {
  const cell = record.cell('reference') ?? record.cell('received');
  const days = dayOf(record) - dayOf(first);
  const when = days === 0 ? 'on the same day' : `${days === 1 ? '1 day' : `${days} days`} later`;
  const message = `This looks like the complaint in ${rowText(first.case.rows[0], record.case.rows[0])}, received ${when} and telling the same. If it is, keep one of the two; if it is another child’s or another matter, leave both.`;
  return cell ? [{ cell, message }] : [];
}
