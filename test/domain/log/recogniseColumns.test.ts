import { readLog } from '../../../src/domain/log/readLog';
import { sheetOf } from './sheetOf';

/** Each field and its heading, in a log of these headings with one row of these cells. */
function fieldsOf(headings: string, cells = 'C1 | Mon 3 Mar 2025'): Record<string, string> {
  const { log } = readLog([sheetOf(`Ref | Date received | ${headings}\n${cells}`)]);
  return Object.fromEntries(log.columns.slice(2).map(({ heading, field }) => [heading, field]));
}

function read(drawing: string) {
  return readLog([sheetOf(drawing)]);
}

describe('A heading that says enough is no guess', () => {
  test.each([
    ['Remedy £', '250', 'remedyAmount'],
    ['Remedy (£)', '250', 'remedyAmount'],
    ['Redress £', '250', 'remedyAmount'],
    ['Made By', 'Mother', 'complainant'],
  ])('%s', (heading, cell, field) => {
    const { log, findings } = read(`Ref | Received | ${heading}\nC1 | Mon 3 Mar 2025 | ${cell}`);
    expect(log.columns[2]?.field).toBe(field);
    expect(findings).toEqual([]);
  });

  test.each([
    ['Email', 'contactMethod'],
    ['Grandparent', 'complainant'],
  ])('Origin is told by its cells: %s', (cell, field) => {
    const { log, findings } = read(`Ref | Received | Origin\nC1 | Mon 3 Mar 2025 | ${cell}`);
    expect(log.columns[2]?.field).toBe(field);
    expect(findings.map(({ check }) => check)).toEqual(['unsure-heading']);
  });

  test('Origin is that of compliments where the complaints have columns of their own', () => {
    expect(
      fieldsOf('Complainant | How Received | Origin', 'C1 | Mon 3 Mar 2025 | Mother | Email | Court'),
    ).toMatchObject({
      Origin: 'complimentOrigin',
    });
  });
});

describe('A heading is recognised', () => {
  test.each([
    ['Ref No.', 'reference'],
    ['CASE ID', 'reference'],
    ['Complaint\\nReference:', 'reference'],
    ['URN', 'reference'],
  ])('as the reference: %s', (heading, field) => {
    const { log } = read(`${heading} | Received\nC1 | Mon 3 Mar 2025`);
    expect(log.columns[0]?.field).toBe(field);
  });

  test.each([
    ["Rec'd"],
    ['Date Complaint Received - DD/MM/YY'],
    ['DATE  REC'],
    ['Date of complaint'],
    ['S1 Received'],
    ['Date Logged'],
    ['Received (date)'],
  ])('as the date received: %s', (heading) => {
    const { log } = read(`Ref | ${heading}\nC1 | Mon 3 Mar 2025`);
    expect(log.columns[1]?.field).toBe('received');
  });

  test.each([
    ["Date Ack'd", 'acknowledged'],
    ['10 day due', 'stage1Due'],
    ['Stage One Response Date', 'stage1Responded'],
    ['Stg1 outcome', 'stage1Outcome'],
    ['S1: Extended to', 'stage1Extended'],
    ['Date escalated', 'stage2Requested'],
    ['S2 Request', 'stage2Requested'],
    ['Investigating Officer appointed', 'stage2InvestigatorAppointed'],
    ['Adjudication letter', 'stage2Responded'],
    ['Stage 2 finding', 'stage2Outcome'],
    ['Date of panel', 'stage3Panel'],
    ['Panel findings', 'stage3ReportReceived'],
    ["Director's response", 'stage3Responded'],
    ['Stage III outcome', 'stage3Outcome'],
    ['LGSCO decision', 'ombudsmanDecision'],
    ['Nature of complaint', 'issues'],
    ['Theme(s)', 'issues'],
    ['Originator', 'complainant'],
    ['Relationship to child', 'complainant'],
    ['Ethnic origin', 'ethnicity'],
    ['D.O.B.', 'dateOfBirth'],
    ['Sex', 'gender'],
    ['How received', 'contactMethod'],
    ['Compensation £', 'remedyAmount'],
    ['Lessons learnt', 'learningAction'],
    ['Action due', 'learningDue'],
    ['Suspended from', 'suspendedFrom'],
    ['Suspended until', 'suspendedTo'],
    ['Stat/Corp', 'procedure'],
    ['Reason for extension', 'extensionReason'],
  ])('%s is %s', (heading, field) => {
    expect(Object.values(fieldsOf(heading))).toEqual([field]);
  });

  test('without a stage it is stage 1, where each complaint has one row', () => {
    expect(fieldsOf('Due date | Date responded | Outcome | Stage 2 requested')).toEqual({
      'Due date': 'stage1Due',
      'Date responded': 'stage1Responded',
      Outcome: 'stage1Outcome',
      'Stage 2 requested': 'stage2Requested',
    });
  });

  test('unknown, missing and repeated headings are three answers', () => {
    const { log, findings } = read(`
      Ref | Date received | S1 response | Date closed | Worker initials
      C1 | Mon 3 Mar 2025 | Mon 10 Mar 2025 | Tue 11 Mar 2025 | ab
    `);
    expect(log.notRecognised).toEqual(['Worker initials']);
    expect(log.missing).toContain('team');
    expect(log.missing).not.toContain('stage1Responded');
    expect(log.repeated?.map(({ heading, field }) => [heading, field])).toEqual([
      ['Date closed', 'stage1Responded'],
    ]);
    expect(findings.map(({ check, column }) => [check, column])).toEqual([['repeated-heading', 'D']]);
  });

  test('that calls text dates is left aside, and told', () => {
    const { log, findings } = read(`
      Ref | Date received | Response
      C1 | Mon 3 Mar 2025 | letter
      C2 | Tue 4 Mar 2025 | e-mail
      C3 | Wed 5 Mar 2025 | letter
    `);
    expect(log.notRecognised).toEqual(['Response']);
    expect(findings[0]?.message).toBe(
      '"Response" would be Stage 1 responded, but it holds no dates, so it was not read. Enter dates in it, or choose its field on Complaints setup.',
    );
  });

  test('as the officer settled it, whatever we would have thought', () => {
    const { log } = readLog(
      [sheetOf('Ref | Date received | Worker | Theme\nC1 | Mon 3 Mar 2025 | North | x')],
      {
        columnMap: [
          { heading: 'worker', field: 'team' },
          { heading: 'Theme', field: null },
        ],
      },
    );
    expect(log.columns[2]).toEqual({
      sheet: 'Log',
      field: 'team',
      heading: 'Worker',
      column: 'C',
      how: 'Complaints setup',
    });
    expect(log.notRecognised).toEqual(['Theme']);
  });
});

describe('A heading that could be two fields', () => {
  test.each([
    ['Type', 'Complaint', 'recordType'],
    ['Type', 'Corporate', 'procedure'],
    ['Type', 'Staff attitude', 'issues'],
    ['Source', 'E-mail', 'contactMethod'],
    ['Source', 'Grandparent', 'complainant'],
    ['IO', 'Mon 10 Mar 2025', 'stage2InvestigatorAppointed'],
    ['IO', 'External', 'investigator'],
    ['Decision', 'Partly upheld', 'stage1Outcome'],
    ['Remedy', '£250', 'remedyAmount'],
    ['Remedy', 'Apology', 'resolutions'],
  ])('%s over "%s" is %s', (heading, cell, field) => {
    expect(Object.values(fieldsOf(heading, `C1 | Mon 3 Mar 2025 | ${cell}`))).toEqual([field]);
  });

  test('is the field that no other column gives', () => {
    expect(fieldsOf('Team | Service')).toEqual({ Team: 'team', Service: 'area' });
    expect(fieldsOf('Service area | Service')).toEqual({ 'Service area': 'area', Service: 'team' });
  });

  test('is told', () => {
    const { findings } = read('Ref | Date received | Type\nC1 | Mon 3 Mar 2025 | Corporate');
    expect(findings.map(({ check, message }) => [check, message])).toEqual([
      [
        'unsure-heading',
        '"Type" was read as Procedure; it could also mean Record type or Issues. If that is wrong, choose its field on Complaints setup.',
      ],
    ]);
  });
});
