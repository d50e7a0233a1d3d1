import { isStagePart } from './columns';
import type { FieldId, StagePartId } from './columns';
import type { RecognisedColumns } from './recognisedColumns';

/** The stage that a heading means when it names none and each complaint has one row. */
const whenNoStageIsNamed: Readonly<Record<StagePartId, FieldId | null>> = {
  stage: 'stage',
  stageStarted: null,
  stageDue: 'stage1Due',
  stageExtended: 'stage1Extended',
  stageReportReceived: 'stage2ReportReceived',
  stageResponded: 'stage1Responded',
  stageOutcome: 'stage1Outcome',
  stageCost: 'stage2Cost',
};

/** The columns of a log with one row a complaint: headings that name no stage are given one. */
export function nameStages({ matched, left, unknown, leftOut = [] }: RecognisedColumns): RecognisedColumns {
  const named = new Map(
    matched.filter(({ field }) => !isStagePart(field)).map((match) => [match.field, match]),
  );
  const leftNow = [...left];
  const unknownNow = [...unknown];
  for (const match of matched) {
    if (!isStagePart(match.field)) continue;
    const field = whenNoStageIsNamed[match.field];
    if (field === null) unknownNow.push(match.heading);
    else if (named.has(field)) leftNow.push({ heading: match.heading, field, why: 'repeated' });
    else
      named.set(field, {
        ...match,
        field,
        how: field === match.field ? match.how : `${match.how}; no stage is named`,
      });
  }
  return {
    matched: [...named.values()].sort((a, b) => a.heading.column - b.heading.column),
    left: leftNow
      .map((column) => ({ ...column, field: stageNamed(column.field) }))
      .sort((a, b) => a.heading.column - b.heading.column),
    unknown: unknownNow,
    leftOut,
  };
}

/** Whether a field that we recognised is the one the officer's map names, once a heading that names no stage has one. */
export function agrees(ours: FieldId, saved: FieldId): boolean {
  return ours === saved || stageNamed(ours) === saved;
}

function stageNamed(field: FieldId): FieldId {
  return isStagePart(field) ? (whenNoStageIsNamed[field] ?? field) : field;
}
