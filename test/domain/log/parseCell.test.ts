import { columnOf } from '../../../src/domain/log/columns';
import type { FieldId } from '../../../src/domain/log/columns';
import { parseCell } from '../../../src/domain/log/parseCell';
import type { PlainValue } from '../../../src/domain/log/sheetValues';
import { day } from '../../day';

function cell(field: FieldId, value: PlainValue, heading = columnOf(field).label) {
  return parseCell(columnOf(field), heading, value, (_column, text) => text);
}

function problem(field: FieldId, value: PlainValue) {
  return cell(field, value).problem;
}

describe('A date cell', () => {
  const date = day('Mon 3 Jun 2024');

  test.each<[PlainValue]>([
    [day('Mon 3 Jun 2024')],
    [45446.75],
    ['03/06/2024'],
    ['3.6.24'],
    ['3rd June 2024'],
    ['\u00a0 3-Jun-24 '],
    ['45446'],
  ])('%s is 3 June 2024', (value) => {
    expect(cell('received', value)).toEqual({ value: { kind: 'day', day: date }, problem: null });
  });

  test.each<[PlainValue]>([
    ['ongoing'],
    ['N/A'],
    ['TBC'],
    ['-'],
    ['–'],
    ['not yet'],
    ['Awaiting response'],
    [''],
    [' '],
    [0],
  ])('"%s" is no date yet', (value) => {
    expect(cell('stage1Responded', value)).toEqual({ value: null, problem: null });
  });

  test.each<[PlainValue]>([
    ['12/05 & 19/05'],
    ['03/06'],
    ['w/c 3/6/24'],
    ['31/04/2024'],
    ['soon'],
    [2024],
    [-5],
    [true],
    [4e9],
  ])('%s is not a date, and is told', (value) => {
    expect(cell('received', value)).toEqual({ value: null, problem: 'unreadable-date' });
  });

  test("Excel's errors and ditto marks are told, not read", () => {
    expect(problem('received', '#REF!')).toBe('cell-error');
    expect(problem('team', '#N/A')).toBe('cell-error');
    expect(problem('team', '"')).toBe('ditto-mark');
    expect(problem('issues', 'See above')).toBe('ditto-mark');
  });
});

describe('An outcome cell', () => {
  test.each([
    ['Upheld', 'Upheld'],
    ['FULLY UPHELD ', 'Upheld'],
    ['Justified', 'Upheld'],
    ['PU', 'Partially upheld'],
    ['Part-upheld', 'Partially upheld'],
    ['Upheld/Partially', 'Partially upheld'],
    ['3 upheld, 2 not', 'Partially upheld'],
    ['2 upheld', 'Upheld'],
    ['Not upheld; Not upheld', 'Not upheld'],
    ['Upheld & Not Upheld', 'Partially upheld'],
    ['Multiple outcomes', 'Partially upheld'],
    ['NU', 'Not upheld'],
    ['Unsubstantiated', 'Not upheld'],
    ['No finding', 'Inconclusive'],
    ['No outcome', 'Inconclusive'],
    ['withdrawn', 'Withdrawn'],
    ['Escalated to Stage 2 (No S1 Response)', 'Escalated with no stage 1 response'],
    ['Resolved', 'Resolved'],
  ])('"%s" is %s', (text, outcome) => {
    expect(cell('stage1Outcome', text).value).toEqual({
      kind: 'outcome',
      outcomes: [outcome],
      text: text.trim(),
    });
  });

  test.each([['Ongoing'], ['Open'], ['TBC'], ['-'], ['n/a']])('"%s" is no outcome yet', (text) => {
    expect(cell('stage1Outcome', text)).toEqual({ value: null, problem: null });
  });

  test.each([['Information'], ['Sent to legal'], ['Yes'], ['Upheld/sent']])(
    '"%s" is not understood, and is kept',
    (text) => {
      expect(cell('stage1Outcome', text)).toEqual({
        value: { kind: 'outcome', outcomes: [{ notUnderstood: text }], text },
        problem: 'unknown-outcome',
      });
    },
  );

  test('Yes and No are outcomes under "Upheld?"', () => {
    expect(cell('stage1Outcome', 'Y', 'Upheld?').value).toMatchObject({ outcomes: ['Upheld'] });
    expect(cell('stage1Outcome', 'No', 'Upheld Y/N').value).toMatchObject({ outcomes: ['Not upheld'] });
  });
});

describe('A cell of words that must map', () => {
  test.each([
    ['Merit', 'Compliment', null],
    ['MP Enquiry', 'MP letter', null],
    ['Councillor enquiry', 'Enquiry', null],
    ['Representation', 'Enquiry', null],
    ['Pre-complaint', 'Concern', null],
    ['Declined', 'Not qualifying', null],
    ['Compliments', 'Compliment', null],
    ['Non-statutory', 'Complaint', 'corporate'],
    ['School issue', 'School issue', null],
  ])('record type "%s" is %s', (text, recordType, procedure) => {
    expect(cell('recordType', text).value).toEqual({
      kind: 'record type',
      meaning: { recordType, procedure },
    });
  });

  test.each([
    ['Stat', 'statutory'],
    ['Corp', 'corporate'],
    ['Non-statutory', 'corporate'],
    ['Children Act', 'statutory'],
  ])('procedure "%s" is %s', (text, procedure) => {
    expect(cell('procedure', text).value).toEqual({ kind: 'procedure', procedure });
  });

  test.each<[PlainValue, unknown]>([
    [1, 1],
    ['S2', 2],
    ['Stage Three', 3],
    ['II', 2],
    ['Review panel', 3],
    ['Pre-Stage 1', 0],
    ['LGSCO', 'ombudsman'],
  ])('stage "%s" is %s', (text, stage) => {
    expect(cell('stage', text).value).toMatchObject({ meaning: { stage } });
  });

  test('what we do not know is told', () => {
    expect(problem('procedure', 'Adults')).toBe('unknown-procedure');
    expect(problem('stage', 'Stage 9')).toBe('unknown-stage');
    expect(problem('stage1Complex', 'perhaps')).toBe('unknown-yes-no');
  });
});

describe('Other cells', () => {
  test.each<[PlainValue, number]>([
    [1200.5, 1200.5],
    ['£1,200.50', 1200.5],
    ['1200', 1200],
    ['£ 250', 250],
  ])('amount %s is %d pounds', (value, number) => {
    expect(cell('remedyAmount', value).value).toEqual({ kind: 'number', number });
  });

  test('an amount that is none is told; "nil" and "N/A" are no amount', () => {
    expect(problem('remedyAmount', 'about £50')).toBe('unreadable-amount');
    expect(problem('remedyAmount', '1,2,3')).toBe('unreadable-amount');
    expect(problem('remedyAmount', '9'.repeat(400))).toBe('unreadable-amount');
    expect(cell('remedyAmount', 'nil')).toEqual({ value: null, problem: null });
    expect(cell('remedyAmount', 'N/A')).toEqual({ value: null, problem: null });
  });

  test.each<[PlainValue, unknown]>([
    ['Yes', true],
    ['n', false],
    [true, true],
    ['20/06/2024', day('Thu 20 Jun 2024')],
    ['Yes - 20/06/2024', day('Thu 20 Jun 2024')],
    ['to 20/06/2024', day('Thu 20 Jun 2024')],
  ])('extended "%s" is %s', (value, extension) => {
    expect(cell('stage1Extended', value).value).toEqual({ kind: 'day or yes', value: extension });
  });

  test.each<[PlainValue, unknown]>([
    [14, { kind: 'number', number: 14 }],
    ['14 yrs', { kind: 'number', number: 14 }],
    ['16+', { kind: 'text', text: '16+' }],
    ['n/k', { kind: 'text', text: 'Not known' }],
    [day('Mon 3 Jun 2024'), { kind: 'day', day: day('Mon 3 Jun 2024') }],
  ])('age %s', (value, read) => {
    expect(cell('age', value).value).toEqual(read);
  });

  test.each([['Not stated'], ['Refused'], ['Prefer not to say'], ['n/k'], ['?']])(
    'ethnicity "%s" is Not known',
    (text) => {
      expect(cell('ethnicity', text).value).toEqual({ kind: 'text', text: 'Not known' });
    },
  );

  test('semicolons and line breaks part values; commas and slashes wait', () => {
    expect(cell('issues', 'Delay; Attitude/behaviour\nDelay, again').value).toEqual({
      kind: 'list',
      parts: ['Delay', 'Attitude/behaviour', 'Delay, again'],
    });
  });
});
