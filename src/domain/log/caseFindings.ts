import type { Finding } from '../finding';
import type { Case, LogRow } from './case';
import type { FieldId } from './columns';
import type { CasePart, CaseRows } from './groupRows';
import { readColumns } from './logRegion';
import type { LogRegion } from './logRegion';
import type { ReaderFindingId } from './readerFindings';

/** What can only be told of a whole case as its rows were gathered: a stage told twice, an escalation after an answer. */
export function caseFindings(rows: CaseRows, record: Case): readonly Finding[] {
  const [at] = rows.rows;
  const [part] = rows.parts;
  if (!part) return [];

  return [
    ...escalatedAfterAnswer(record, part, at),
    ...rows.repeats.map((repeat) =>
      finding(
        part.region,
        repeat,
        'reference',
        'repeated-stage',
        'warning',
        rows.reference ?? '',
        `Another row already tells of this stage of ${rows.reference ?? 'this complaint'}, from the same day, so this row was added to it. If it is another complaint, give it a reference of its own.`,
      ),
    ),
  ];
}

/** "Escalated" says how stage 1 ended only when it was never answered. */
function escalatedAfterAnswer({ stage1 }: Case, { region, values }: CasePart, at: LogRow): Finding[] {
  const cell = values.stage1Outcome;
  const says = cell?.kind === 'outcome' && cell.outcomes.includes('escalated');
  if (!says || stage1.responded === null) return [];

  const message = `Stage 1 was answered, so "${cell.text}" does not tell its outcome, and it is counted as Not understood. Enter the outcome of the stage 1 answer, and the stage 2 request in its own column.`;
  return [finding(region, at, 'stage1Outcome', 'unknown-outcome', 'error', cell.text, message)];
}

function finding(
  region: LogRegion,
  at: LogRow,
  field: FieldId,
  check: ReaderFindingId,
  severity: Finding['severity'],
  value: string,
  message: string,
): Finding {
  return {
    check,
    severity,
    sheet: at.sheet,
    row: at.row,
    column: letterOf(region, field),
    field,
    value,
    message,
  };
}

function letterOf(region: LogRegion, field: FieldId): string {
  const columns = readColumns(region);
  const own = columns.find(({ column }) => column.id === field);
  const ofPart =
    field === 'stage1Outcome' ? columns.find(({ column }) => column.id === 'stageOutcome') : undefined;
  return (own ?? ofPart ?? columns[0])?.letter ?? 'A';
}
