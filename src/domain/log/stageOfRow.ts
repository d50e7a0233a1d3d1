import type { CellValue, RowValues } from './cellValue';
import { dayIn } from './cellValue';
import type { FieldId, StagePartId } from './columns';
import { stageInReference } from './layout';
import type { LogLayout } from './layout';
import type { RowEntry } from './parseRows';
import { textIn } from './cellValue';
import type { RowStage } from './words/stageWords';

/** Which field of the complaint a part of a stage is: a row of stage 2 tells by its "Outcome" the outcome of stage 2. */
const partOfStage: Readonly<Record<RowStage, Partial<Record<StagePartId | 'received', FieldId>>>> = {
  0: { stageStarted: 'received' },
  1: {
    stageStarted: 'received',
    stageDue: 'stage1Due',
    stageExtended: 'stage1Extended',
    stageResponded: 'stage1Responded',
    stageOutcome: 'stage1Outcome',
  },
  2: {
    stageStarted: 'stage2Requested',
    stageDue: 'stage2Due',
    stageExtended: 'stage2Extended',
    stageReportReceived: 'stage2ReportReceived',
    stageResponded: 'stage2Responded',
    stageOutcome: 'stage2Outcome',
    stageCost: 'stage2Cost',
  },
  3: {
    stageStarted: 'stage3Requested',
    stageDue: 'stage3Due',
    stageReportReceived: 'stage3ReportReceived',
    stageResponded: 'stage3Responded',
    stageOutcome: 'stage3Outcome',
    stageCost: 'stage3Cost',
  },
  ombudsman: {
    stageStarted: 'ombudsmanReferred',
    stageResponded: 'ombudsmanDecided',
    stageOutcome: 'ombudsmanDecision',
  },
};

/** The fields of the complaint that a log with one row a stage gives by a heading that names none. */
export function fieldsOfStagePart(part: StagePartId): readonly FieldId[] {
  const fields = Object.values(partOfStage).flatMap((parts) => parts[part] ?? []);
  return [...new Set(fields)];
}

/** The column of a stage's own row that gives a field of the complaint, or null: stage 2's outcome stands under "Outcome". */
export function stagePartOf(field: FieldId, stage: RowStage): StagePartId | 'received' | null {
  const parts = Object.entries(partOfStage[stage]) as [StagePartId, FieldId][];
  return parts.find(([, own]) => own === field)?.[0] ?? null;
}

/** The stage a row is of: its own word, its reference's suffix, or its sheet's name; `unknown` for a word we do not know. */
export function stageOfRow({ values, region }: RowEntry, layout: LogLayout): RowStage | 'unknown' | null {
  const cell = values.stage;
  if (cell?.kind === 'stage') return 'notUnderstood' in cell.meaning ? 'unknown' : cell.meaning.stage;

  return stageInReference(textIn(values, 'reference') ?? '', layout) ?? region.meaning.stage;
}

/**
 * A stage's row in the complaint's own fields. The row's date is when the stage began, so that the date received of a
 * stage 2 row is the day stage 2 was asked for; with a date of its own for the stage, the date received stays what it says.
 */
export function placeStage(values: RowValues, stage: RowStage | 'unknown'): RowValues {
  if (stage === 'unknown') return values;

  const placed: Partial<Record<FieldId, CellValue>> = { ...values };
  for (const [part, field] of Object.entries(partOfStage[stage]) as [StagePartId, FieldId][]) {
    const cell = values[part];
    if (cell && !placed[field]) placed[field] = cell;
  }
  const began = partOfStage[stage].stageStarted;
  const received = dayIn(values, 'received');
  if (began && began !== 'received' && received !== null && !placed[began]) {
    placed[began] = { kind: 'day', day: received };
    delete placed.received;
  }
  return placed;
}
