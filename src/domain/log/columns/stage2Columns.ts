import { names } from './column';
import type { ColumnDefinition } from './column';
import { stageNames, cost, due, extended, outcome, report, responded, started } from './stageNames';

/** What is known of stage 2: the investigation. */
export const stage2Columns = {
  stage2Requested: {
    label: 'Stage 2 requested',
    kind: 'date',
    spellings: stageNames(
      2,
      started,
      `
      Escalated to Stage 2 | Date Escalated to Stage 2 | Date Escalated | Escalated Date | Escalation Date
      Date of Escalation
    `,
    ),
    unsure: names('Escalated'),
  },
  stage2StatementAgreed: {
    label: 'Stage 2 statement agreed',
    kind: 'date',
    spellings: names(`
      Statement of Complaint Agreed | Date Statement of Complaint Agreed | Statement Agreed
      Date Statement Agreed | Stage 2 Statement of Complaint | Statement of Complaint
      Statement of Complaint Date | Statement of Complaint Signed | SOC Agreed | Date SOC Agreed
      SOC Signed | Complaint Agreed
    `),
  },
  stage2Due: {
    label: 'Stage 2 due',
    kind: 'date',
    spellings: stageNames(
      2,
      due,
      `
      25 Day | 25 Day Due | 25 Day Date | 25 Day Target | 25 Day Deadline | 25 Working Days | 25 Working Day Due
      25 Working Day Date
    `,
    ),
  },
  stage2Extended: {
    label: 'Stage 2 extended to',
    kind: 'date or yes',
    spellings: stageNames(
      2,
      extended,
      `
      65 Day | 65 Day Due | 65 Day Date | 65 Day Target | 65 Day Deadline | 65 Working Days | 65 Working Day Due
      65 Working Day Date
    `,
    ),
  },
  stage2InvestigatorAppointed: {
    label: 'IO appointed',
    kind: 'date',
    spellings: names(`
      Stage 2 IO Appointed | Investigating Officer Appointed | Date IO Appointed
      Date Investigating Officer Appointed | IO Appointed Date | IO Appointment | IO Appointment Date
      Investigator Appointed | Date Investigator Appointed | IO Commissioned | Date IO Commissioned
    `),
    unsure: names('IO | Stage 2 IO | Investigator | Investigating Officer'),
  },
  stage2IndependentPersonAppointed: {
    label: 'IP appointed',
    kind: 'date',
    spellings: names(`
      Stage 2 IP Appointed | Independent Person Appointed | Date IP Appointed
      Date Independent Person Appointed | IP Appointed Date | IP Appointment | IP Appointment Date
      IP Commissioned
    `),
    unsure: names('IP | Stage 2 IP'),
  },
  stage2ReportReceived: {
    label: 'Stage 2 report received',
    kind: 'date',
    spellings: stageNames(
      2,
      report,
      `
      IO Report | IO Report Received | IO Report Date | Date IO Report Received | Date of IO Report
      Investigation Report | Investigation Report Received | Date Investigation Report Received
    `,
    ),
  },
  stage2Responded: {
    label: 'Stage 2 responded',
    kind: 'date',
    spellings: stageNames(
      2,
      responded,
      `
      Adjudication | Adjudication Date | Date of Adjudication | Adjudication Letter
      Adjudication Letter Sent | Adjudication Letter Date | Adj Letter | Adjudication Response
      Adjudication Sent
    `,
    ),
  },
  stage2Outcome: {
    label: 'Stage 2 outcome',
    kind: 'outcome',
    spellings: stageNames(2, outcome, 'Adjudication Outcome | Adjudication Decision'),
  },
  stage2Cost: {
    label: 'Stage 2 cost',
    kind: 'money',
    spellings: stageNames(
      2,
      cost,
      `
      IO Cost | IO Costs | IO Cost £ | Cost of IO | Investigation Cost | Investigation Costs
      Cost of Investigation | Cost of Stage 2
    `,
    ),
  },
  stage2NotTakenOn: {
    label: 'Stage 2 not taken on',
    kind: 'words',
    spellings: names(`
      Stage 2 Not Taken On Why | Stage 2 Not Taken On Reason | Reason Stage 2 Not Taken On
      Stage 2 Not Accepted | Stage 2 Declined | Stage 2 Refused | Reason Stage 2 Refused
      Reason Stage 2 Declined | Stage 2 Declined Reason
    `),
  },
  investigator: {
    label: 'Investigator internal or external',
    kind: 'words',
    spellings: names(`
      Investigator Internal/External | IO Internal/External | IO Internal or External | Internal/External
      Internal or External | Internal/External IO | External IO | IO Type | Type of IO | Investigator Type
    `),
    unsure: names('IO | Stage 2 IO | Investigator | Investigating Officer'),
    typical: names('internal | external | int | ext | independent | commissioned'),
    onlyTypical: true,
  },
} as const satisfies Record<string, ColumnDefinition>;
