import type { FieldId } from '../log/columns';
import { counted, derived, reportRow } from './cells';
import { baseInWords, cohortInWords, hasFields, receivedAt, recordsIn } from './cohorts';
import { dayInWords } from '../calendar/day';
import { countPivot, hasFigures, stageSource } from './pivots';
import { hasMovedOn } from './nextStage';
import { recordsBy } from './recordsBy';
import type { ReportRecord } from './reportData';
import { scopeName } from './scope';
import type { Scope } from './scope';
import type { TableDefinition } from './tableDefinition';
import { tidyHeadings } from './tidy/tidyHeadings';

const labels = ['Resolved', 'Ongoing', 'To the next stage', 'Withdrawn'] as const;

type Status = (typeof labels)[number];

/** Where a complaint at a stage stands: what went to the next stage is not called resolved. */
export function statusAt(stage: 2 | 3, record: ReportRecord): Status {
  const reached = stage === 2 ? record.timescales?.stage2 : record.timescales?.stage3;
  if (hasMovedOn(stage, record)) return 'To the next stage';
  if (!reached?.decision) return 'Ongoing';

  return reached.decision.how === 'withdrawn' ? 'Withdrawn' : 'Resolved';
}

/** The table of where the complaints that reached a stage in the year stand today. After the last stage comes the Ombudsman. */
export function stageStatus(stage: 2 | 3): TableDefinition {
  const responded: FieldId = stage === 2 ? 'stage2Responded' : 'stage3Responded';
  return {
    id: `stage${stage}-status`,
    title: (scope) => `${scopeName(scope)} at stage ${stage}: where they stand`,
    scopes: stage === 2 ? ['statutory', 'corporate'] : ['statutory'],
    needs: [...receivedAt(stage, 'all').needs, responded],
    build: (data, scope) => {
      const cohort = receivedAt(stage, scope);
      const records = recordsIn(data.period, cohort, data);
      const groups = recordsBy(records, (record) => [statusAt(stage, record)]);
      const total = reportRow(['Total'], [counted(records)]);
      const isNextTold = hasFields(data, [nextField(stage, scope)]);
      return {
        cohort: `${cohortInWords(cohort, data)}, as at ${dayInWords(data.today)}`,
        base: baseInWords(cohort, records.length),
        baseRecords: records,
        labelHeadings: [tidyHeadings.status],
        columns: [{ label: 'Number', unit: 'count' }],
        rows: labels.map((label) =>
          reportRow(
            [label],
            [
              label === 'To the next stage' && !isNextTold
                ? derived(null, [])
                : counted(groups.get(label) ?? []),
            ],
          ),
        ),
        total,
        notes: [`To the next stage: ${nextInWords(stage, scope)}, whatever was decided.`],
        charts: [],
        pivot: hasFigures(total)
          ? countPivot(data, [tidyHeadings.status], stageSource(stage, scope, 'begun'), 'Number')
          : null,
      };
    },
  };
}

function nextField(stage: 2 | 3, scope: Scope): FieldId {
  return stage === 2 && scope === 'statutory' ? 'stage3Requested' : 'ombudsmanReferred';
}

function nextInWords(stage: 2 | 3, scope: Scope): string {
  return stage === 2 && scope === 'statutory' ? 'stage 3 was asked for' : 'referred to the Ombudsman';
}
