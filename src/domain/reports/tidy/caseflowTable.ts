import { caseflowSteps, isStepTold, reachedBy } from '../caseflowSteps';
import type { CaseflowStep } from '../caseflowSteps';
import { stagesOf } from '../cohorts';
import type { StageNumber } from '../cohorts';
import type { ReportData, ReportRecord } from '../reportData';
import type { TidyTable } from '../reportTable';
import { numberColumn } from './numberColumn';
import { procedureColumn, referenceColumn } from './recordColumns';
import { textColumn } from './tidyDates';
import { tidyHeadings } from './tidyHeadings';
import { ofRecord, tidyTable } from './tidyTable';

interface FlowRow {
  readonly record: ReportRecord;
  readonly stage: StageNumber;
  readonly step: CaseflowStep;
}

/** One row a complaint, stage and step of the period: open when it began, received, decided, withdrawn, open at its end. */
export function caseflowTable(data: ReportData): TidyTable {
  return tidyTable(
    'caseflow',
    'Open, received and decided in the period',
    [
      ofRecord(referenceColumn),
      ofRecord(procedureColumn),
      textColumn<FlowRow>(tidyHeadings.stage, ({ stage }) => `Stage ${stage}`),
      textColumn<FlowRow>(tidyHeadings.flow, ({ step }) => caseflowItem(step)),
      numberColumn,
    ],
    stagesOf('all').flatMap((stage) => flowRows(stage, data)),
  );
}

/** How a step stands in the data: numbered, so that a PivotTable has them in order. */
export function caseflowItem(step: CaseflowStep): string {
  return `${caseflowSteps.indexOf(step) + 1} ${step.label}`;
}

function flowRows(stage: StageNumber, data: ReportData): readonly FlowRow[] {
  const steps = caseflowSteps.filter((step) => isStepTold(step, stage, data));
  return reachedBy(stage, 'all', data).flatMap(({ record, stage: reached }) =>
    steps
      .filter(({ counts }) => counts(reached, data.period))
      .map((step): FlowRow => ({ record, stage, step })),
  );
}
