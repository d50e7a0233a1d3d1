import { names } from './column';
import type { ColumnDefinition } from './column';
import { cost, due, extended, outcome, report, responded } from './stageNames';

/** Headings that name no stage. In a log of one row a stage they are the row's stage's; otherwise `nameStages` gives them one. */
export const stagePartColumns = {
  stage: {
    label: 'Stage',
    kind: 'stage',
    spellings: names(`
      Stage No | Complaint Stage | Stage of Complaint | Current Stage | Stage Reached | Stage of Procedure
      Level
    `),
  },
  stageStarted: {
    label: 'Stage started',
    kind: 'date',
    spellings: names(`
      Stage Start | Stage Start Date | Stage Began | Date Stage Started | Stage Date | Stage Requested
      Date Stage Requested | Stage Received | Date Stage Began | Requested | Date Requested | Request Date
      Date of Request
    `),
  },
  stageDue: { label: 'Due', kind: 'date', spellings: names(due) },
  stageExtended: { label: 'Extended to', kind: 'date or yes', spellings: names(extended) },
  stageReportReceived: { label: 'Report received', kind: 'date', spellings: names(report) },
  stageResponded: { label: 'Date responded', kind: 'date', spellings: names(responded) },
  stageOutcome: {
    label: 'Outcome',
    kind: 'outcome',
    spellings: names(outcome),
    unsure: names('Decision'),
  },
  stageCost: { label: 'Cost', kind: 'money', spellings: names(cost) },
} as const satisfies Record<string, ColumnDefinition>;
