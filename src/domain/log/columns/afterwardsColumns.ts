import { names } from './column';
import type { ColumnDefinition } from './column';

/** What came of the complaint: remedies, learning and the Ombudsman; and what compliments tell. */
export const afterwardsColumns = {
  resolutions: {
    label: 'Resolutions',
    kind: 'list',
    spellings: names(`
      Resolution | Resolution(s) | How Resolved | Remedies | Remedy Type | Type of Remedy
      Action Taken | Resolution Type
    `),
    unsure: names('Remedy | Redress'),
  },
  remedyAmount: {
    label: 'Remedy amount',
    kind: 'money',
    spellings: names(`
      Remedy Payment | Remedy Payments | Remedy Payment £ | Remedy Value | Remedy Amount (£)
      Remedy Paid | Amount of Remedy | Compensation | Compensation £ | Compensation Amount
      Compensation Paid | Financial Remedy | Financial Redress | Goodwill Payment | Payment
      Payment Amount | Redress Amount
    `),
    unsure: names('Remedy | Amount | Redress'),
  },
  remedyDate: {
    label: 'Remedy date',
    kind: 'date',
    spellings: names(`
      Date of Remedy | Remedy Paid Date | Date Remedy Paid | Remedy Payment Date | Date of Remedy Payment
      Payment Date | Date of Payment | Date Paid | Compensation Date
    `),
  },
  ombudsmanReferred: {
    label: 'Ombudsman referred',
    kind: 'date',
    spellings: names(`
      Ombudsman Referral | Ombudsman Referral Date | Date Referred to Ombudsman | Referred to Ombudsman
      Referred to LGSCO | Date to Ombudsman | Date Ombudsman | Ombudsman Date | Ombudsman Received
      Ombudsman Date Received | Ombudsman Referred Date | Ombudsman Start | Ombudsman Enquiry
      Ombudsman Enquiry Date | Ombudsman Requested
    `),
    unsure: names('Ombudsman'),
  },
  ombudsmanDecided: {
    label: 'Ombudsman decided',
    kind: 'date',
    spellings: names(`
      Ombudsman Decision Date | Date of Ombudsman Decision | Date Ombudsman Decided
      Ombudsman Decided Date | Ombudsman Closed | Ombudsman Response | Ombudsman Outcome Date
      Ombudsman Date Closed | Ombudsman Date Decided | Ombudsman Completed
    `),
  },
  ombudsmanDecision: {
    label: 'Ombudsman decision',
    kind: 'words',
    spellings: names(`
      Ombudsman Outcome | Ombudsman Finding | Ombudsman Findings | Ombudsman Result
      Decision of Ombudsman | Outcome of Ombudsman | Ombudsman Upheld
    `),
    unsure: names('Decision | Ombudsman'),
    typical: names(`
      upheld | not upheld | premature | closed after | out of jurisdiction | outside jurisdiction
      no maladministration | maladministration | local settlement | not investigated | declined
      referred back | under consideration | ongoing | awaiting
    `),
  },
  learningAction: {
    label: 'Learning action',
    kind: 'text',
    spellings: names(`
      Learning | Lessons Learned | Lessons Learnt | Learning Identified | Learning Point | Learning Points
      Learning Actions | Actions | Action | Action Agreed | Actions Agreed | Service Improvement
      Service Improvements | Learning Outcome | Recommendations | Recommendation | Learning and Actions
      Learning/Actions
    `),
  },
  learningOwner: {
    label: 'Learning owner',
    kind: 'text',
    spellings: names(`
      Action Owner | Owner | Lead | Action Lead | Learning Lead | Lead Officer | Responsible Officer
      Learning Action Owner | Owner of Action
    `),
  },
  learningDue: {
    label: 'Learning due',
    kind: 'date',
    spellings: names(`
      Action Due | Action Due Date | Actions Due | Learning Due Date | Learning Action Due
      Action Deadline | Action Target Date | Learning Target Date | Action By | Learning Deadline
    `),
  },
  learningDone: {
    label: 'Learning done',
    kind: 'date',
    spellings: names(`
      Action Done | Action Completed | Action Complete | Actions Completed | Action Completed Date
      Date Action Completed | Action Completion Date | Learning Completed | Learning Complete
      Learning Completed Date | Learning Action Done | Learning Action Completed | Action Closed
      Action Date Completed | Learning Date Completed
    `),
  },
  complimentOrigin: {
    label: 'Compliment origin',
    kind: 'words',
    spellings: names(`
      Origin of Compliment | Compliment From | Compliment Source | Source of Compliment
      Complimented By | Compliment Made By | Compliment Received From
    `),
    unsure: names('Source | From | Received From | Origin'),
  },
  complimentTheme: {
    label: 'Compliment theme',
    kind: 'list',
    spellings: names(`
      Theme of Compliment | Compliment Category | Category of Compliment | Compliment Type
      Compliment About | Nature of Compliment | Reason for Compliment | Type of Compliment
      Subject of Compliment | Compliment Subject
    `),
  },
} as const satisfies Record<string, ColumnDefinition>;
