import { names } from './column';
import type { ColumnDefinition } from './column';
import { stageNames, cost, due, outcome, report, responded, started } from './stageNames';

/** What is known of stage 3: the review panel. */
export const stage3Columns = {
  stage3Requested: {
    label: 'Stage 3 requested',
    kind: 'date',
    spellings: stageNames(
      3,
      started,
      `
      Escalated to Stage 3 | Date Escalated to Stage 3 | Panel Requested | Date Panel Requested
      Review Panel Requested | Panel Request | Panel Request Date
    `,
    ),
  },
  stage3Due: { label: 'Stage 3 due', kind: 'date', spellings: stageNames(3, due) },
  stage3Panel: {
    label: 'Panel date',
    kind: 'date',
    spellings: names(`
      Stage 3 Panel | Stage 3 Panel Date | Panel | Date of Panel | Panel Held | Date Panel Held
      Stage 3 Panel Held | Panel Meeting | Panel Meeting Date | Review Panel | Review Panel Date
      Date of Review Panel | Panel Hearing | Panel Hearing Date
    `),
  },
  stage3ReportReceived: {
    label: 'Panel report received',
    kind: 'date',
    spellings: stageNames(
      3,
      report,
      `
      Panel Report | Panel Report Date | Date Panel Report Received | Panel Findings Date
      Panel Findings Received | Panel Findings Sent | Panel Letter | Panel Letter Date
      Panel Recommendations Date | Stage 3 Panel Report Received | Stage 3 Panel Letter
    `,
    ),
    unsure: names('Panel Findings | Panel Recommendations | Stage 3 Panel Findings'),
  },
  stage3Responded: {
    label: 'Stage 3 responded',
    kind: 'date',
    spellings: stageNames(
      3,
      responded,
      `
      Director Response | Director's Response | Director Response Date | Director's Response Date
      Director Letter | Director's Letter | Director's Letter Date | DCS Response | DCS Letter
      DCS Response Date | Chief Exec Letter | Chief Executive Letter | Chief Exec Response
      Chief Executive Response | Panel Response | Panel Response Date
    `,
    ),
  },
  stage3Outcome: {
    label: 'Stage 3 outcome',
    kind: 'outcome',
    spellings: stageNames(3, outcome, 'Panel Outcome | Panel Decision | Review Panel Outcome'),
    unsure: names('Panel Findings | Stage 3 Panel Findings'),
  },
  stage3Cost: {
    label: 'Stage 3 cost',
    kind: 'money',
    spellings: stageNames(3, cost, 'Panel Cost | Panel Costs | Cost of Panel | Cost of Stage 3'),
  },
} as const satisfies Record<string, ColumnDefinition>;
