import { suspectedDuplicate } from '../../../src/domain/checks/suspectedDuplicate';
import { cellsToldBy, toldBy } from './toldBy';

const headings = 'Ref | Date received | Team | Issues | Complainant | Gender | Age | Note';
const first = 'C1 | Mon 3 Mar 2025 | North | Delay | Mother | Female | 41 |';
const other = 'C9 | Wed 1 Jan 2025 | South | Attitude | Father | Male | 33 |';

function log(second: string, before = first) {
  return `
    ${headings}
    ${before}
    ${second}
    ${other}
  `;
}

describe('A complaint that looks entered twice', () => {
  test('is told at the later one, naming the earlier', () => {
    expect(
      toldBy(suspectedDuplicate, log('C2 | Wed 5 Mar 2025 | north | Delay | Mother | Female | 41 |')),
    ).toEqual([
      [
        'A3',
        'This looks like the complaint in row 2, received 2 days later and telling the same. If it is, keep one of the two; if it is another child’s or another matter, leave both.',
      ],
    ]);
  });

  test('on the same day says so', () => {
    const [told] = toldBy(
      suspectedDuplicate,
      log('C2 | Mon 3 Mar 2025 | North | Delay | Mother | Female | 41 |'),
    );
    expect(told?.[1]).toMatch(/^This looks like the complaint in row 2, received on the same day and/);
  });

  test.each([
    ['three days later', 'C2 | Thu 6 Mar 2025 | North | Delay | Mother | Female | 41 |', true],
    ['four days later', 'C2 | Fri 7 Mar 2025 | North | Delay | Mother | Female | 41 |', false],
    ['another team', 'C2 | Mon 3 Mar 2025 | South | Delay | Mother | Female | 41 |', false],
    ['another issue', 'C2 | Mon 3 Mar 2025 | North | Attitude | Mother | Female | 41 |', false],
    ['one issue more', 'C2 | Mon 3 Mar 2025 | North | Delay; Attitude | Mother | Female | 41 |', false],
    ['another complainant', 'C2 | Mon 3 Mar 2025 | North | Delay | Father | Female | 41 |', false],
    ['another age', 'C2 | Mon 3 Mar 2025 | North | Delay | Mother | Female | 40 |', false],
    ['no team', 'C2 | Mon 3 Mar 2025 | | Delay | Mother | Female | 41 |', false],
    ['no issue', 'C2 | Mon 3 Mar 2025 | North | | Mother | Female | 41 |', false],
    ['no date', 'C2 | | North | Delay | Mother | Female | 41 |', false],
    [
      'the same reference, told elsewhere',
      'c1 | Mon 3 Mar 2025 | North | Delay | Mother | Female | 41 |',
      false,
    ],
  ])('%s', (_name, second, isTold) => {
    expect(cellsToldBy(suspectedDuplicate, log(second))).toEqual(isTold ? ['A3'] : []);
  });

  test('with nothing known of the person, only the same day convinces', () => {
    const anyone = 'C1 | Mon 3 Mar 2025 | North | Delay | Mother | | |';
    expect(
      cellsToldBy(suspectedDuplicate, log('C2 | Mon 3 Mar 2025 | North | Delay | Mother | | |', anyone)),
    ).toEqual(['A3']);
    expect(
      cellsToldBy(suspectedDuplicate, log('C2 | Tue 4 Mar 2025 | North | Delay | Mother | | |', anyone)),
    ).toEqual([]);
  });

  test('the same long note within three days is enough; a set phrase that many rows have is not', () => {
    const row = (reference: string, date: string, issue: string) =>
      `${reference} | ${date} | North | ${issue} | Mother | | | Says nobody came on 2 March as was promised`;
    const [one, two, three, four] = [
      row('C1', 'Mon 3 Mar 2025', 'Delay'),
      row('C2', 'Tue 4 Mar 2025', 'Attitude'),
      row('C3', 'Tue 4 Mar 2025', 'Money'),
      row('C4', 'Tue 4 Mar 2025', 'Contact'),
    ];
    expect(cellsToldBy(suspectedDuplicate, log(two, one))).toEqual(['A3']);
    expect(cellsToldBy(suspectedDuplicate, log(`${two}\n${three}\n${four}`, one))).toEqual([]);
  });

  test('compliments may be as alike as they come', () => {
    const compliments = `
      Ref | Type of record | Date received | Team | Issues | Complainant
      C1 | Compliment | Mon 3 Mar 2025 | North | Delay | Mother
      C2 | Compliment | Mon 3 Mar 2025 | North | Delay | Mother
    `;
    expect(cellsToldBy(suspectedDuplicate, compliments)).toEqual([]);
  });
});
