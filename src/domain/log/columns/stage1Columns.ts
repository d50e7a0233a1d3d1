import { names } from './column';
import type { ColumnDefinition } from './column';
import { stageNames, due, extended, outcome, responded } from './stageNames';

/** What is known of stage 1, and of extensions at any stage. */
export const stage1Columns = {
  stage1Due: {
    label: 'Stage 1 due',
    kind: 'date',
    spellings: stageNames(
      1,
      due,
      `
      10 Day | 10 Day Due | 10 Day Date | 10 Day Target | 10 Day Deadline | 10 Working Days | 10 Working Day Due
      10 Working Day Date | Initial Due Date | Original Due Date
    `,
    ),
  },
  stage1Extended: {
    label: 'Stage 1 extended to',
    kind: 'date or yes',
    spellings: stageNames(
      1,
      extended,
      `
      20 Day | 20 Day Due | 20 Day Date | 20 Day Target | 20 Day Deadline | 20 Working Days | 20 Working Day Due
      20 Working Day Date
    `,
    ),
  },
  stage1Complex: {
    label: 'Complex',
    kind: 'yes-no',
    spellings: names(`
      Stage 1 Complex | Complex? | Complex Complaint | Complex Y/N | Complex Case | Is it Complex
      Complexity | Complex (20 days)
    `),
  },
  stage1Responded: {
    label: 'Stage 1 responded',
    kind: 'date',
    spellings: stageNames(1, responded),
  },
  stage1Outcome: {
    label: 'Stage 1 outcome',
    kind: 'outcome',
    spellings: stageNames(1, outcome),
  },
  extensionReason: {
    label: 'Extension reason',
    kind: 'text',
    spellings: names(`
      Reason for Extension | Reason Extended | Why Extended | Reason for Extending
      Stage 1 Extension Reason | Stage 1 Reason for Extension | Stage 2 Extension Reason
      Stage 2 Reason for Extension
    `),
  },
} as const satisfies Record<string, ColumnDefinition>;
