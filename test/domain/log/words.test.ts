import { readLog } from '../../../src/domain/log/readLog';
import type { ReadLogOptions } from '../../../src/domain/log/readLog';
import { sheetOf } from './sheetOf';

/** The one case of a log with this cell under this heading, and what is told of it. */
function readCell(heading: string, cell: string, options: ReadLogOptions = {}) {
  const drawing = `Ref | Date received | Team | ${heading}\nC1 | Mon 3 Mar 2025 | North | ${cell}`;
  const { cases, findings } = readLog([sheetOf(drawing)], options);
  const [record] = cases;
  if (!record) throw new Error('No case was read.');
  return { record, told: findings.map(({ check }) => check).filter((check) => check !== 'unsure-heading') };
}

describe('Every word of an outcome', () => {
  test.each([
    ['Upheld', 'Upheld'],
    ['Fully Upheld', 'Upheld'],
    ['UPHELD ', 'Upheld'],
    ['Justified', 'Upheld'],
    ['Partially Upheld', 'Partially upheld'],
    ['Partly Upheld', 'Partially upheld'],
    ['Part Upheld', 'Partially upheld'],
    ['part-upheld', 'Partially upheld'],
    ['PU', 'Partially upheld'],
    ['P/U', 'Partially upheld'],
    ['Partly Justified', 'Partially upheld'],
    ['Upheld/Partially', 'Partially upheld'],
    ['Multiple outcomes', 'Partially upheld'],
    ['3 upheld, 2 not', 'Partially upheld'],
    ['2 upheld 1 partially upheld', 'Partially upheld'],
    ['Upheld; Not upheld', 'Partially upheld'],
    ['Not Upheld', 'Not upheld'],
    ['NU', 'Not upheld'],
    ['Unsubstantiated', 'Not upheld'],
    ['No fault', 'Not upheld'],
    ['Not justified', 'Not upheld'],
    ['No Finding', 'Inconclusive'],
    ['Inconclusive', 'Inconclusive'],
    ['No Outcome', 'Inconclusive'],
    ['Withdrawn', 'Withdrawn'],
    ['Escalated to Stage 2 (No S1 Response)', 'Escalated with no stage 1 response'],
    ['Escalated to stage 2', 'Escalated with no stage 1 response'],
    ['Resolved', 'Resolved'],
    ['Ongoing', null],
    ['Open', null],
    ['TBC', null],
    ['N/A', null],
    ['-', null],
  ])('"%s" is %s', (word, outcome) => {
    const { record, told } = readCell('Outcome', word);
    expect([record.stage1.outcome, told]).toEqual([outcome, []]);
  });

  test.each([['Information'], ['See letter'], ['Upheld but apology refused']])(
    '"%s" is none we know: it is told, and counted as not understood',
    (word) => {
      const { record, told } = readCell('Outcome', word);
      expect([record.stage1.outcome, told]).toEqual([{ notUnderstood: word }, ['unknown-outcome']]);
    },
  );

  test.each([
    ['Y', 'Upheld'],
    ['Yes', 'Upheld'],
    ['N', 'Not upheld'],
    ['No', 'Not upheld'],
    ['Partially', 'Partially upheld'],
  ])('under "Upheld?", "%s" is %s', (word, outcome) => {
    expect(readCell('Upheld?', word).record.stage1.outcome).toBe(outcome);
  });
});

describe('Every word of a stage', () => {
  const stageOf = (word: string, stage: string) => {
    const { cases, findings } = readLog([
      sheetOf(`
        Ref | Stage | Date received | Outcome
        C1 | 1 | Mon 3 Mar 2025 | Upheld
        C1 | ${word} | Mon 10 Mar 2025 | Not upheld
        C2 | 2 | Mon 10 Mar 2025 | Not upheld
      `),
    ]);
    const found = cases.find(({ rows }) => rows.some(({ row }) => row === 3));
    const { stage1, stage2, stage3, ombudsman } = found!;
    const told = {
      '1': stage1.outcome,
      '2': stage2.outcome,
      '3': stage3.outcome,
      Ombudsman: ombudsman.decision?.toLowerCase().replace(/^n/, 'N') ?? null,
    }[stage];
    return { told, findings, rows: found!.rows.length };
  };

  test.each([
    ...[
      '2',
      'Stage 2',
      'S2',
      'Stage Two',
      'Stg2',
      'II',
      'Investigation',
      'Corporate 2',
      'Further Review',
    ].map((word) => [word, '2']),
    ...['3', 'Stage 3', 'S3', 'Stage Three', 'Stg 3', 'III', 'Review Panel', 'stage3'].map((word) => [
      word,
      '3',
    ]),
    ...['LGO', 'LGSCO', 'Ombudsman'].map((word) => [word, 'Ombudsman']),
  ])('"%s" is %s', (word = '', stage = '') => {
    expect(stageOf(word, stage)).toMatchObject({ told: 'Not upheld', findings: [], rows: 2 });
  });

  test.each([
    ['1'],
    ['Stage 1'],
    ['S1'],
    ['Stage One'],
    ['Stg1'],
    ['I'],
    ['Local Resolution'],
    ['Corporate 1'],
    ['Initial Review'],
  ])('"%s" is 1', (word) => {
    const drawing = `Ref | Stage | Date received | Outcome\nC1 | ${word} | Mon 3 Mar 2025 | Upheld\nC1 | 2 | Mon 10 Mar 2025 | NU`;
    const { cases, findings } = readLog([sheetOf(drawing)]);
    expect(cases.map(({ stage1 }) => stage1.outcome)).toEqual(['Upheld']);
    expect(findings).toEqual([]);
  });

  test.each([['Pre-Stage 1'], ['Stage 0'], ['Concern'], ['ADR'], ['0']])(
    '"%s" comes before stage 1',
    (word) => {
      const { cases, findings } = readLog([
        sheetOf(
          `Ref | Stage | Date received | Outcome\nC1 | ${word} | Mon 3 Mar 2025 | \nC2 | 1 | Mon 10 Mar 2025 | NU\nC2 | 2 | Mon 17 Mar 2025 | NU`,
        ),
      ]);
      expect(cases.map(({ recordType }) => recordType)).toEqual(['Concern', 'Complaint']);
      expect(findings).toEqual([]);
    },
  );

  test.each([
    ['Corporate 1', 'corporate'],
    ['Initial Review', 'corporate'],
    ['Stage 1', 'statutory'],
  ])('"%s" tells that the complaint is %s', (word, procedure) => {
    expect(readCell('Stage', word).record.procedure).toBe(procedure);
  });
});

describe('Every type of record', () => {
  test.each([
    ['Complaint', 'Complaint', 'statutory'],
    ['Compliment', 'Compliment', 'statutory'],
    ['Compliments', 'Compliment', 'statutory'],
    ['Merit', 'Compliment', 'statutory'],
    ['Comment', 'Comment', 'statutory'],
    ['Concern', 'Concern', 'statutory'],
    ['Pre-complaint', 'Concern', 'statutory'],
    ['Query', 'Enquiry', 'statutory'],
    ['Enquiry', 'Enquiry', 'statutory'],
    ['Representation', 'Enquiry', 'statutory'],
    ['Information', 'Enquiry', 'statutory'],
    ['Councillor Enquiry', 'Enquiry', 'statutory'],
    ['Member Enquiry', 'Enquiry', 'statutory'],
    ['Councillor/Member Enquiry', 'Enquiry', 'statutory'],
    ['MP Enquiry', 'MP letter', 'statutory'],
    ['M.P. enquiries', 'MP letter', 'statutory'],
    ['Non-qualifying', 'Not qualifying', 'statutory'],
    ['Not Ours', 'Not qualifying', 'statutory'],
    ['Declined', 'Not qualifying', 'statutory'],
    ['Non-statutory', 'Complaint', 'corporate'],
    ['Corporate', 'Complaint', 'corporate'],
    ['Statutory', 'Complaint', 'statutory'],
    ['Professional complaint', 'Professional complaint', 'statutory'],
    ['School issue', 'School issue', 'statutory'],
  ])('"%s" is %s, %s', (word, recordType, procedure) => {
    const { record, told } = readCell('Record type', word);
    expect([record.recordType, record.procedure, told]).toEqual([recordType, procedure, []]);
  });
});

describe('Every Yes and No', () => {
  test.each([
    ['Y', true],
    ['Yes', true],
    ['y', true],
    ['1', true],
    ['TRUE', true],
    ['tick', true],
    ['✓', true],
    ['x', true],
    ['N', false],
    ['No', false],
    ['0', false],
    ['FALSE', false],
    ['?', null],
    ['N/A', null],
    ['-', null],
    ['Not known', null],
  ])('"%s" is %s', (word, flag) => {
    const { record, told } = readCell('Complex', word);
    expect([record.stage1.complex, told]).toEqual([flag, []]);
  });

  test('a word that is neither is told', () => {
    expect(readCell('Complex', 'Perhaps').told).toEqual(['unknown-yes-no']);
  });
});

describe("The council's own words stay as typed", () => {
  const complainants =
    'Mother|Mum|Father|Dad|Parent(s)|Grandparent|Gran|Close relative|Aunt|Foster Carer|Kinship carer|Special Guardian|SGO|Adopter|Carer|Young Person|YP|Self|Child|Care leaver|Advocate|Solicitor|Legal rep|M.P|Councillor|School|Neighbour|Anonymous|Other professional';
  const resolutions =
    'Explanation|Apology|Advice Given|Issue Resolved|Practice issues addressed|Change of decision|Service Change|Financial settlement|Change of social worker|Procedural';
  const channels =
    "Letter|Email|e-mail|E Mail|Phone|Tel|In person|Web|Online form|Leaflet|Text|App (Mind of My Own)|via advocate|via MP/Councillor|Director's office";
  const ethnicities =
    'White - British|White – Irish|White: Other|Mixed/White and Asian|WBRI|A1|W1|White Brit|Gypsy/Roma';

  test.each(complainants.split('|'))('complainant "%s"', (word) => {
    expect(readCell('Complainant', word)).toMatchObject({ record: { complainants: [word] }, told: [] });
  });
  test.each(resolutions.split('|'))('resolution "%s"', (word) => {
    expect(readCell('Resolution', word)).toMatchObject({ record: { resolutions: [word] }, told: [] });
  });
  test.each(channels.split('|'))('contact method "%s"', (word) => {
    expect(readCell('Contact method', word)).toMatchObject({ record: { contactMethod: word }, told: [] });
  });
  test.each(ethnicities.split('|'))('ethnicity "%s"', (word) => {
    expect(readCell('Ethnicity', word)).toMatchObject({ record: { ethnicity: word }, told: [] });
  });
  test.each(['Not known', 'Not stated', 'Not disclosed', 'Refused', 'n/k', 'Prefer not to say', '?'])(
    'ethnicity "%s" is Not known',
    (word) => {
      expect(readCell('Ethnicity', word)).toMatchObject({ record: { ethnicity: 'Not known' }, told: [] });
    },
  );
  test.each([
    ['Under 16', 'Under 16', null],
    ['0-10', '0-10', null],
    ['11-15', '11-15', null],
    ['16-17', '16-17', null],
    ['16+', '16+', null],
    ['65+', '65+', null],
    ['14', 14, null],
    ['14 yrs', 14, null],
    ['Not known', 'Not known', null],
    ['01/02/2010', null, 40_210],
    ['', null, null],
  ])('age "%s"', (word, age, dateOfBirth) => {
    expect(readCell('Age', word)).toMatchObject({ record: { age, dateOfBirth }, told: [] });
  });
  test.each(['Delay, failed service', 'Attitude/behaviour', 'Poor communication with service user/family'])(
    'issue "%s" is one value',
    (word) => {
      expect(readCell('Issue', word)).toMatchObject({ record: { issues: [word] }, told: [] });
    },
  );
});

describe('A word settled on Complaints setup', () => {
  test.each([
    ['an outcome', 'Outcome', 'Founded', 'stage1Outcome', 'Upheld', { stage1: { outcome: 'Upheld' } }],
    [
      'an outcome settled for another stage',
      'Outcome',
      'Founded',
      'stage2Outcome',
      'Upheld',
      { stage1: { outcome: 'Upheld' } },
    ],
    [
      'an outcome that is none yet',
      'Outcome',
      'Parked',
      'stage1Outcome',
      'Ongoing',
      { stage1: { outcome: null } },
    ],
    ['a record type', 'Record type', 'Grumble', 'recordType', 'Concern', { recordType: 'Concern' }],
    ['a procedure', 'Procedure', 'CA89', 'procedure', 'Statutory', { procedure: 'statutory' }],
    ['a stage', 'Stage', 'First tier', 'stage', '1', { recordType: 'Complaint' }],
    ['a yes or no', 'Complex', 'Tricky', 'stage1Complex', 'Yes', { stage1: { complex: true } }],
    ['an extension', 'Extended', 'Agreed by phone', 'stage1Extended', 'Yes', { stage1: { extended: true } }],
    ['a complainant', 'Complainant', 'Mum', 'complainant', 'Parent', { complainants: ['Parent'] }],
    ['an issue', 'Issue', 'Rude', 'issues', 'Staff attitude', { issues: ['Staff attitude'] }],
    [
      'a contact method',
      'Contact method',
      'Rang',
      'contactMethod',
      'Telephone',
      { contactMethod: 'Telephone' },
    ],
    ['an ethnicity', 'Ethnicity', 'WBRI', 'ethnicity', 'White British', { ethnicity: 'White British' }],
    ['a team renamed', 'Service area', 'Early Help', 'area', 'Family Help', { area: 'Family Help' }],
  ] as const)('%s', (_what, heading, word, field, means, expected) => {
    const { record, told } = readCell(heading, word, { words: [{ field, word, means }] });
    expect(record).toMatchObject(expected);
    expect(told).toEqual([]);
  });

  test('joins a team with the one it was renamed from, from year to year', () => {
    const years = ['2023-24', '2024-25'].map((name, place) =>
      sheetOf(
        `Ref | Date received | Team\nC${place} | Mon 3 Mar 2025 | ${place === 0 ? 'Team A ' : 'North'}`,
        { name },
      ),
    );
    const { cases } = readLog(years, { words: [{ field: 'team', word: 'team a', means: 'North' }] });
    expect(cases.map(({ team }) => team)).toEqual(['North', 'North']);
  });

  test('stands for one part of a cell that holds several', () => {
    const { record } = readCell('Issue', 'Rude; Delay', {
      words: [{ field: 'issues', word: 'Rude', means: 'Staff attitude' }],
    });
    expect(record.issues).toEqual(['Staff attitude', 'Delay']);
  });
});

describe('Several values in one cell', () => {
  const issuesOf = (cell: string, others: readonly string[] = [], listed: readonly string[] = []) => {
    const rows = [cell, ...others].map((issue, place) => `C${place} | Mon 3 Mar 2025 | ${issue}`);
    const lists = listed.length > 0 ? [{ field: 'issues' as const, values: listed }] : [];
    return readLog([sheetOf(['Ref | Date received | Issues', ...rows].join('\n'))], { lists }).cases[0]
      ?.issues;
  };

  test.each([
    ['always parted at a semicolon', 'Delay; Attitude', [], [], ['Delay', 'Attitude']],
    ['and at a line break', 'Delay\\nAttitude', [], [], ['Delay', 'Attitude']],
    ['bullets are no part of them', '• Delay\\n• Attitude', [], [], ['Delay', 'Attitude']],
    [
      'at a comma when each stands alone in another row',
      'Delay, Attitude',
      ['Delay', 'Attitude'],
      [],
      ['Delay', 'Attitude'],
    ],
    [
      'at a slash when each is in the fixed list',
      'Delay/Attitude',
      [],
      ['Delay', 'Attitude'],
      ['Delay', 'Attitude'],
    ],
    ['not at a comma when one is unknown', 'Delay, failed service', ['Delay'], [], ['Delay, failed service']],
    [
      'not when the whole is in the list',
      'Attitude/behaviour',
      [],
      ['Attitude/behaviour', 'Delay'],
      ['Attitude/behaviour'],
    ],
    ['never at "and", "&" or "+"', 'Delay & Attitude', ['Delay', 'Attitude'], [], ['Delay & Attitude']],
  ] as const)('%s: %s', (_why, cell, others, listed, issues) => {
    expect(issuesOf(cell, others, listed)).toEqual(issues);
  });
});
