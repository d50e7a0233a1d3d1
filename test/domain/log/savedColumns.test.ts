import { chosenByOfficer } from '../../../src/domain/log/savedColumns';
import { readLog } from '../../../src/domain/log/readLog';
import type { SheetColumn } from '../../../src/domain/log/findRegions';
import { sheetOf } from './sheetOf';

function readWith(columnMap: readonly SheetColumn[], drawing: string, name = 'Log') {
  const { log, findings, cases } = readLog([sheetOf(drawing, { name })], { columnMap });
  return {
    cases,
    log,
    findings,
    fields: Object.fromEntries(log.columns.map(({ column, field, how }) => [column, `${field}: ${how}`])),
  };
}

const map: readonly SheetColumn[] = [
  { field: 'reference', heading: 'Ref', how: 'known spelling' },
  { field: 'received', heading: 'Came in', how: chosenByOfficer },
  { field: 'stage1Responded', heading: 'Date responded', how: 'same name; no stage is named' },
  { field: 'team', heading: 'Worker', how: chosenByOfficer },
];

describe("The officer's own map of the columns", () => {
  test('rules over what we would have thought', () => {
    const { fields } = readWith(
      map,
      'Ref | Came in | Date received | Worker | Team\nC1 | Mon 3 Mar 2025 | Tue 4 Mar 2025 | North | Ann',
    );
    expect(fields).toMatchObject({ B: 'received: Complaints setup', D: 'team: Complaints setup' });
  });

  test('holds when a column is moved', () => {
    const { fields, findings, cases } = readWith(
      map,
      'Worker | Date responded | Came in | Ref\nNorth | Fri 7 Mar 2025 | Mon 3 Mar 2025 | C1',
    );
    expect(fields).toEqual({
      A: 'team: Complaints setup',
      B: 'stage1Responded: same name; no stage is named',
      C: 'received: Complaints setup',
      D: 'reference: same name',
    });
    expect(cases[0]).toMatchObject({ reference: 'C1', team: 'North' });
    expect(findings).toEqual([]);
  });

  test('keeps how we recognised a heading, and our doubt of it, until the officer chooses', () => {
    const log = 'Ref | Date received | Type\nC1 | Mon 3 Mar 2025 | Corporate';
    const kept = readWith([{ field: 'procedure', heading: 'Type', how: 'a likely name' }], log);
    expect(kept.fields['C']).toBe('procedure: a likely name, and its cells agree');
    expect(kept.findings.map(({ check }) => check)).toEqual(['unsure-heading']);

    const chosen = readWith([{ field: 'procedure', heading: 'Type', how: chosenByOfficer }], log);
    expect(chosen.fields['C']).toBe('procedure: Complaints setup');
    expect(chosen.findings).toEqual([]);
  });

  test('leaves a column out', () => {
    const { log } = readWith(
      [{ field: null, heading: 'Outcome' }],
      'Ref | Date received | Outcome\nC1 | Mon 3 Mar 2025 | Upheld',
    );
    expect(log.notRecognised).toEqual(['Outcome']);
    expect(log.missing).toContain('stage1Outcome');
  });

  test('keeps apart the same heading under two banners, and can name the banner', () => {
    const drawing = `
       |  | STAGE 1 | | STAGE 2 |
      Ref | Received | Sent | Outcome | Requested | Outcome
      C1 | Mon 3 Mar 2025 | Fri 7 Mar 2025 | Upheld | Mon 10 Mar 2025 | Not upheld
    `;
    const own = readWith(
      [
        { field: 'stage1Outcome', heading: 'Outcome', how: 'under "STAGE 1"' },
        { field: 'stage2Outcome', heading: 'Outcome', how: 'under "STAGE 2"' },
      ],
      drawing,
    );
    expect(own.fields).toMatchObject({
      D: 'stage1Outcome: under "STAGE 1"',
      F: 'stage2Outcome: under "STAGE 2"',
    });

    const named = readWith([{ field: null, heading: 'Stage 2 Outcome', how: chosenByOfficer }], drawing);
    expect(named.log.notRecognised).toEqual(['Outcome']);
    expect(named.cases[0]).toMatchObject({ stage1: { outcome: 'Upheld' }, stage2: { outcome: null } });
  });

  test('what is said of one sheet rules over what is said of all, and of no other', () => {
    const rows: SheetColumn[] = [
      { field: 'team', heading: 'Group' },
      { field: 'area', heading: 'Group', sheet: '2024-25' },
      { field: 'userGroup', heading: 'Group', sheet: '2023-24' },
    ];
    const drawing = 'Ref | Date received | Group\nC1 | Mon 3 Mar 2025 | North';
    expect(readWith(rows, drawing, '2024-25').fields['C']).toBe('area: Complaints setup');
    expect(readWith(rows, drawing, 'Log').fields['C']).toBe('team: Complaints setup');
  });
});

describe('A heading of the map that the log has no more is named', () => {
  const at = { sheet: 'Complaints setup', row: 7, column: 'B' };

  test('with the heading that is most like it', () => {
    const { findings } = readWith(
      [{ field: 'team', heading: 'Team of worker', how: chosenByOfficer, at }],
      'Ref | Date received | Worker team now | Colour\nC1 | Mon 3 Mar 2025 | North | red',
    );
    expect(findings).toEqual([
      {
        check: 'renamed-heading',
        severity: 'warning',
        ...at,
        field: 'team',
        value: 'Team of worker',
        message:
          'The log has no heading "Team of worker" any more, so Team was not read. Is it "Worker team now"? Change it on Complaints setup.',
      },
    ]);
  });

  test('with the heading whose cells are most like it', () => {
    const { findings } = readWith(
      [{ field: 'acknowledged', heading: 'Ack', at }],
      'Ref | Date received | We wrote | Colour\nC1 | Mon 3 Mar 2025 | Tue 4 Mar 2025 | red',
    );
    expect(findings[0]?.message).toContain('Is it "We wrote"?');
  });

  test('with the heading that we recognise in its place, which is read', () => {
    const { findings, fields } = readWith(
      [{ field: 'received', heading: 'Rec’d on', at }],
      'Ref | Date in\nC1 | Mon 3 Mar 2025',
    );
    expect(fields['B']).toBe('received: known spelling');
    expect(findings[0]?.message).toBe(
      'The log has no heading "Rec’d on" any more, so Date received was read from "Date in". If that is right, change the heading on Complaints setup.',
    );
  });

  test('alone when none is like it, at the headings when the setup has no place', () => {
    const { findings } = readWith(
      [{ field: 'team', heading: 'Team of worker' }],
      'Ref | Date received\nC1 | Mon 3 Mar 2025',
    );
    expect(findings.map(({ sheet, row, column, message }) => [sheet, row, column, message])).toEqual([
      [
        'Log',
        1,
        'A',
        'The log has no heading "Team of worker" any more, so Team was not read. Change the heading on Complaints setup, or delete its row there.',
      ],
    ]);
  });

  test('not when the column was left out, nor when its sheet is not read', () => {
    const { findings } = readWith(
      [
        { field: null, heading: 'Colour' },
        { field: 'team', heading: 'Worker', sheet: '2019-20' },
      ],
      'Ref | Date received\nC1 | Mon 3 Mar 2025',
    );
    expect(findings).toEqual([]);
  });

  test('and says so when the log cannot be read without it', () => {
    expect(() =>
      readWith(
        [{ field: 'received', heading: 'Came in' }],
        'Ref | Team | Arrived\nC1 | North | Mon 3 Mar 2025',
      ),
    ).toThrow(
      'The sheet "Log" has no column for the date received, which the log needs to be read. Complaints setup looks for it under "Came in": change it there to the heading it has now, or choose another sheet.',
    );
  });
});
