import { columns } from '../../../src/domain/log/columns';
import { readLog } from '../../../src/domain/log/readLog';
import { sheetOf } from './sheetOf';

/** The field that a heading gives in a log with a reference, a date received and these cells below it. */
function fieldOf(heading: string, cells: readonly string[]): string | null {
  const rows = cells.map((cell, place) => `C${place + 1} | Mon 3 Mar 2025 | ${cell}`);
  const { log } = readLog([sheetOf([`Ref | Date received | ${heading}`, ...rows].join('\n'))]);
  return log.columns.find(({ column }) => column === 'C')?.field ?? null;
}

const dates = ['Mon 3 Mar 2025', '', 'TBC', '14/03/2025'];
const people = ['J Smith', 'A Khan', 'J Smith', 'B Ojo'];

/** The headings that officers write, as in the brief of what real logs look like, and the field of each. */
describe('Every spelling of a heading that officers use', () => {
  test.each(
    lines(`
      Ref | Ref No | Ref No. | Reference | Reference Number | Complaint Ref | Case Ref | Case ID | Case No
      Respond No | Log No | URN | ID | Complaint Number | Number | No. | REF: | Ref\\nNo | ref-no
    `),
  )('reference: %s', (heading) => {
    const { log } = readLog([
      sheetOf(`${heading} | Date received\nC1 | Mon 3 Mar 2025\nC2 | Tue 4 Mar 2025`),
    ]);
    expect(log.columns[0]?.field).toBe('reference');
  });

  test.each(
    lines(`
      Date Received | Date Complaint Received | Date Complaint Received - DD/MM/YY | Received | Rec'd | Rec’d
      Recvd | Date Rec | Received Date | Complaint Received Date | Date of Complaint | Complaint Date | Date Logged
      Date Opened | Create Date | Start Date | Stage 1 Start | S1 Received | Date | DATE\\nRECEIVED: | date-received
    `),
  )('received: %s', (heading) => {
    const { log } = readLog([sheetOf(`Ref | ${heading}\nC1 | Mon 3 Mar 2025\nC2 | Tue 4 Mar 2025`)]);
    expect(log.columns[1]?.field).toBe('received');
  });

  test.each([
    ...spelled(
      'acknowledged',
      dates,
      "Date Acknowledged | Ack | Ack Date | Acknowledgement Sent | Date Ack'd",
    ),
    ...spelled(
      'stage1Due',
      dates,
      'Due Date | Response Due | Target Date | Deadline | S1 Due | Stage 1 Due | 10 Day Due',
    ),
    ...spelled(
      'stage1Extended',
      dates,
      '20 Day Date | Extended To | Extension Date | New Due Date | Agreed Date',
    ),
    ...spelled(
      'stage1Responded',
      dates,
      `Date Responded | Response Sent | Response Date | S1 Response | Date of Response | Completed | Date Completed
      Closed | Date Closed | Closure Date | Outcome Date`,
    ),
    ...spelled(
      'stage2Requested',
      dates,
      'Stage 2 Requested | S2 Request | Escalated | Date Escalated | S2 Start',
    ),
    ...spelled('stage2StatementAgreed', dates, 'Statement of Complaint Agreed | SoC agreed'),
    ...spelled('stage2InvestigatorAppointed', dates, 'IO Appointed | IO | Investigating Officer'),
    ...spelled('stage2IndependentPersonAppointed', dates, 'IP Appointed | IP | Independent Person'),
    ...spelled('stage2ReportReceived', dates, 'IO Report'),
    ...spelled('stage2Responded', dates, 'Adjudication | Adjudication Date | Adj Letter | S2 Response'),
    ...spelled('stage2Outcome', ['Upheld', 'NU'], 'S2 Outcome'),
    ...spelled('stage3Requested', dates, 'Stage 3 Requested'),
    ...spelled('stage3Panel', dates, 'Panel Date | Date of Panel'),
    ...spelled('stage3ReportReceived', dates, 'Panel Findings | Panel Letter'),
    ...spelled('stage3Responded', dates, 'Director Response | Chief Exec Letter'),
    ...spelled('stage3Outcome', ['Upheld', 'NU'], 'S3 Outcome | Panel Findings'),
    ...spelled(
      'stage1Outcome',
      ['Upheld', 'PU', ''],
      `Outcome | Finding | Decision | Result | Upheld? | Upheld Y/N | S1 Outcome | Conclusion | Judgement
      Outcome/Finding`,
    ),
    ...spelled(
      'team',
      ['North', 'South'],
      'Team | Team Complained About | Service | TM | Service Manager | Locality',
    ),
    ...spelled(
      'area',
      ['Safeguarding', 'Safeguarding'],
      'Service Area | Division | Area | Directorate | HoS',
    ),
    ...spelled(
      'issues',
      ['Delay', 'Staff attitude'],
      `Issue | Category | Nature of Complaint | Subject | Theme(s) | Theme | Themes | Type of Complaint | Reason
      Root Cause | Complaint About`,
    ),
    ...spelled(
      'complainant',
      ['Mother', 'Grandparent', 'YP'],
      `Complainant | Complainant Type | Originator | Relationship | Relationship to Child | Who Complained
      Made By`,
    ),
    ...spelled(
      'contactMethod',
      ['E-mail', 'Letter'],
      'Method | How Received | Source | Contact Method | Channel | Via',
    ),
    ...spelled('ethnicity', ['White British'], 'Ethnicity | Ethnic Origin | Ethnic Group'),
    ...spelled('gender', ['Female'], 'Gender | Sex'),
    ...spelled('age', ['14', '16+'], 'Age | Age Band'),
    ...spelled('dateOfBirth', ['01/02/2010'], 'DOB | DOB of Child'),
    ...spelled('disability', ['Yes', 'No'], 'Disability | Disabled?'),
    ...spelled('sexualOrientation', ['Heterosexual'], 'Sexual Orientation'),
    ...spelled('userGroup', ['CIN', 'LAC'], 'Legal Status | Legal Status (CIN, CP, LAC)'),
    ...spelled('advocate', ['Y', 'N'], 'Advocate | Advocacy Y/N'),
    ...spelled('remedyAmount', ['£250', '100'], 'Remedy £ | Compensation'),
    ...spelled('stage2Cost', ['1200'], 'Cost | IO Cost'),
    ...spelled('learningAction', ['Training'], 'Learning | Actions'),
    ...spelled('learningOwner', ['J Smith'], 'Lead'),
    ...spelled('learningDue', dates, 'Action Due'),
    ...spelled('status', ['Open', 'Closed'], 'Status'),
    ...spelled('note', ['Rang mother'], 'Notes | Reason for Delay'),
    ...spelled('procedure', ['Stat', 'Corp'], 'Procedure | Procedure (Stat/Corp)'),
    ...spelled('suspendedFrom', dates, 'Suspended From'),
    ...spelled('suspendedTo', dates, 'Suspended To'),
    ...spelled('withdrawn', ['Yes', ''], 'Withdrawn'),
  ])('%s: %s', (field, heading, cells) => {
    expect(fieldOf(heading, cells)).toBe(field);
  });

  test.each([
    ['IO', people],
    ['IP', people],
    ['Investigating Officer', people],
    ['Independent Person', people],
    ['Name', people],
    ['Child ID', ['L1', 'L2', 'L3']],
    ['LCS No', ['L1', 'L2', 'L3']],
    ['Mosaic No', ['L1', 'L2', 'L3']],
    ['ICS No', ['L1', 'L2', 'L3']],
    ['LGSCO Ref', ['24 001', '24 002', '24 003']],
    ['Religion', ['None', 'Muslim', 'None']],
    ['First Language', ['English', 'Urdu', 'English']],
    ['IP Report', people],
  ])('read as no field, and told as not recognised: %s', (heading, cells) => {
    expect(fieldOf(heading, cells)).toBeNull();
  });

  test.each(columns.map(({ id, label }) => [id, label] as const))('our own label for %s: %s', (id, label) => {
    const { log } = readLog([
      sheetOf(`Reference | Date received | ${label}\nC1 | Mon 3 Mar 2025 | \nC2 | Tue 4 Mar 2025 | `),
    ]);
    expect(log.notRecognised.filter((heading) => heading !== 'Stage started')).toEqual([]);
    expect(log.columns.length + (log.repeated?.length ?? 0)).toBe(id === 'stageStarted' ? 2 : 3);
  });
});

function spelled(field: string, cells: readonly string[], headings: string) {
  return lines(headings).map(([heading]) => [field, heading, cells] as const);
}

function lines(headings: string): [string][] {
  return headings
    .split(/[|\n]/)
    .map((heading) => heading.trim())
    .filter((heading) => heading !== '')
    .map((heading) => [heading]);
}
