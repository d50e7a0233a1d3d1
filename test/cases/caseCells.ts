import { displayText, type Day } from '../../src/domain/calendar/day';
import type { Case, Extension, NotUnderstood } from '../../src/domain/log/case';
import { columns, type FieldId } from '../../src/domain/log/columns';

type Read = (record: Case) => string;

/** How a case tells a field, as an officer would write it down; every field that an expected.md may have as a column. */
const readers: Partial<Record<FieldId, Read>> = {
  reference: ({ reference }) => reference ?? '',
  recordType: ({ recordType }) => recordType,
  procedure: ({ procedure }) => word(procedure),
  received: ({ received }) => date(received),
  acknowledged: ({ acknowledged }) => date(acknowledged),
  eventDate: ({ eventDate }) => date(eventDate),
  withdrawn: ({ withdrawn }) => date(withdrawn),
  suspendedFrom: ({ suspendedFrom }) => date(suspendedFrom),
  suspendedTo: ({ suspendedTo }) => date(suspendedTo),
  area: ({ area }) => area ?? '',
  team: ({ team }) => team ?? '',
  issues: ({ issues }) => issues.join('; '),
  complainant: ({ complainants }) => complainants.join('; '),
  contactMethod: ({ contactMethod }) => contactMethod ?? '',
  advocate: ({ advocate }) => advocate ?? '',
  userGroup: ({ userGroup }) => userGroup ?? '',
  resolutions: ({ resolutions }) => resolutions.join('; '),
  route: ({ route }) => route ?? '',
  ethnicity: ({ ethnicity }) => ethnicity ?? '',
  age: ({ age }) => String(age ?? ''),
  dateOfBirth: ({ dateOfBirth }) => date(dateOfBirth),
  gender: ({ gender }) => gender ?? '',
  disability: ({ disability }) => disability ?? '',
  sexualOrientation: ({ sexualOrientation }) => sexualOrientation ?? '',
  stage1Due: ({ stage1 }) => date(stage1.due),
  stage1Extended: ({ stage1 }) => extension(stage1.extended),
  stage1Complex: ({ stage1 }) => yesNo(stage1.complex),
  stage1Responded: ({ stage1 }) => date(stage1.responded),
  stage1Outcome: ({ stage1 }) => word(stage1.outcome),
  extensionReason: ({ extensionReason }) => extensionReason ?? '',
  stage2Requested: ({ stage2 }) => date(stage2.requested),
  stage2StatementAgreed: ({ stage2 }) => date(stage2.statementAgreed),
  stage2Due: ({ stage2 }) => date(stage2.due ?? null),
  stage2Extended: ({ stage2 }) => extension(stage2.extended),
  stage2InvestigatorAppointed: ({ stage2 }) => date(stage2.investigatorAppointed),
  stage2IndependentPersonAppointed: ({ stage2 }) => date(stage2.independentPersonAppointed),
  stage2ReportReceived: ({ stage2 }) => date(stage2.reportReceived),
  stage2Responded: ({ stage2 }) => date(stage2.responded),
  stage2Outcome: ({ stage2 }) => word(stage2.outcome),
  stage2Cost: ({ stage2 }) => String(stage2.cost ?? ''),
  stage3Requested: ({ stage3 }) => date(stage3.requested),
  stage3Panel: ({ stage3 }) => date(stage3.panel),
  stage3ReportReceived: ({ stage3 }) => date(stage3.reportReceived),
  stage3Responded: ({ stage3 }) => date(stage3.responded),
  stage3Outcome: ({ stage3 }) => word(stage3.outcome),
  stage3Cost: ({ stage3 }) => String(stage3.cost ?? ''),
  ombudsmanReferred: ({ ombudsman }) => date(ombudsman.referred),
  ombudsmanDecided: ({ ombudsman }) => date(ombudsman.decided),
  ombudsmanDecision: ({ ombudsman }) => ombudsman.decision ?? '',
  remedyAmount: ({ remedy }) => String(remedy.amount ?? ''),
  remedyDate: ({ remedy }) => date(remedy.date),
  learningAction: ({ learning }) => learning.action ?? '',
  status: ({ status }) => status ?? '',
  note: ({ note }) => note ?? '',
  complimentOrigin: ({ complimentOrigin }) => complimentOrigin ?? '',
  complimentTheme: ({ complimentThemes }) => complimentThemes.join('; '),
};

/** What a case says under a heading of an expected.md: a field's own name ("Stage 1 outcome"), or "Rows". */
export function caseCell(record: Case, heading: string): string {
  if (heading === 'Rows') return record.rows.map(({ row }) => row).join(', ');
  const field = columns.find(({ label }) => label === heading)?.id;
  const reader = field && readers[field];
  if (!reader) throw new Error(`expected.md has a column "${heading}" of cases, which is no field's name.`);

  return reader(record).replace(/\s+/g, ' ');
}

function date(day: Day | null): string {
  return day === null ? '' : displayText(day);
}

function extension(extended: Extension | null): string {
  return typeof extended === 'boolean' ? yesNo(extended) : date(extended);
}

function yesNo(flag: boolean | null): string {
  if (flag === null) return '';
  return flag ? 'Yes' : 'No';
}

function word(meaning: string | NotUnderstood | null): string {
  if (meaning === null) return '';
  return typeof meaning === 'string' ? meaning : `not understood: ${meaning.notUnderstood}`;
}
