import { names } from './column';

/** What officers call the parts of a stage, without the stage: alone, under a "STAGE 2" banner, or after "Stage 2". */
export const started = `
      Requested | Request | Request Date | Date Requested | Date of Request | Request Received
      Date Request Received | Start | Start Date | Started | Date Started | Received | Date Received
      Received Date | Escalated | Date Escalated | Escalation Date | Date | Logged | Date Logged | Opened
    `;

export const due = `
      Due | Due Date | Date Due | Response Due | Response Due Date | Date Response Due | Due By
      Reply Due | Target | Target Date | Response Target | Deadline | Deadline Date | Response Deadline
      Respond By | Response Due By
    `;

export const extended = `
      Extended | Extended To | Extended? | Extension | Extension Date | Date Extended To | Extended Due
      Extended Due Date | Extended Date | Extension To | Extension Agreed | Extension Due | Extension Y/N
      New Due Date | Revised Due Date | New Date | Agreed Date | Agreed Extension | Revised Target Date
      Extended Until | Extended Deadline
    `;

export const responded = `
      Responded | Date Responded | Responded Date | Response | Response Sent | Date Response Sent
      Response Sent Date | Response Date | Date of Response | Date Response | Responded On | Sent
      Date Sent | Sent Date | Reply Sent | Date Replied | Replied | Date of Reply | Reply Date
      Final Response | Final Response Date | Final Response Sent | Response Letter | Response Letter Sent
      Response Letter Date | Date Response Letter Sent | Completed | Date Completed | Completed Date
      Completion Date | Closed | Date Closed | Closed Date | Closure Date | Date of Closure | Outcome Date
      Date of Outcome | Decision Date | Actual Response Date | Answered | Date Answered | End Date
    `;

export const outcome = `
      Outcome | Finding | Findings | Result | Upheld | Upheld? | Upheld Y/N | Upheld/Not Upheld
      Upheld or Not | Conclusion | Judgement | Judgment | Outcome of Complaint | Complaint Outcome
      Final Outcome | Outcome Decision | Overall Outcome | Response Outcome | Investigation Outcome
      Overall Finding | Outcome/Finding
    `;

export const report = `
      Report | Report Received | Date Report Received | Report Date | Date of Report
      Report Received Date
    `;

export const cost = 'Cost | Costs | Cost (£) | Total Cost | Total Costs | Amount Spent | Spend';

/** The headings of a part of one stage ("Stage 2 due date"), and more that name the stage in another way. */
export function stageNames(stage: 1 | 2 | 3, part: string, more = ''): readonly string[] {
  return [...names(part).map((name) => `Stage ${stage} ${name}`), ...names(more)];
}
