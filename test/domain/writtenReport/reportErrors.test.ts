import { foundIn, messagesIn, table } from './found';

describe('totals that do not equal their parts', () => {
  test('three outcomes of two complaints are one too many', () => {
    const pasted = table(
      'Team | Received | Upheld | Partly upheld | Not upheld | No finding',
      'North | 2 | 2 | 0 | 1 | 0',
      'South | 25 | 5 | 9 | 11 | 0',
      'East | 4 | 1 | 1 | 1 | 1',
    );
    expect(foundIn(pasted)).toEqual(['row-total: North, Received: 2 should be 3']);
    expect(messagesIn(pasted)).toEqual([
      '“Received” is printed as 2, but the row’s cells add to 3 (2 + 0 + 1 + 0).',
    ]);
  });

  test('fewer outcomes than received may be complaints not yet decided, where several rows have fewer', () => {
    const pasted = table(
      'Team | Received | Upheld | Not upheld',
      'North | 9 | 2 | 3',
      'South | 8 | 4 | 1',
      'East | 4 | 2 | 2',
    );
    expect(foundIn(pasted)).toEqual([]);
  });

  test('headings lost in copying: the first figures are a total when most rows say so', () => {
    expect(foundIn('North 2 2 0 1 0\nSouth 25 5 9 11 0\nEast 4 1 1 1 1')).toEqual([
      'row-total: North, column 2: 2 should be 3',
    ]);
  });

  test.each([
    [
      'as a table',
      table('Disability | Number', 'No | 88', 'Yes | 2', 'Not known | 87', 'Total | 178'),
      'column-total: Total, Number: 178 should be 177',
    ],
    [
      'in a sentence',
      'Of the 178 complainants, 88 had no disability, 2 had one and 87 did not say.',
      'stated-parts: 178 should be 177',
    ],
  ])('a complainant missing from the rows, %s', (_where, pasted, expected) => {
    expect(foundIn(pasted)).toEqual([expected]);
  });

  test('a total that its rows do not make, in either year', () => {
    const themes = [49, 32, 17, 15, 13, 10, 6, 6, 4, 3, 3, 2, 2, 2, 1, 1];
    const before = [17, 34, 11, 26, 7, 8, 4, 3, 3, 5, 5, 10, 4, 1, 2, 1];
    const rows = themes.map((count, index) => `Kind ${index + 1} | ${count} | ${before[index] ?? 0}`);
    expect(foundIn(table('Kind | 2021-22 | 2020-21', ...rows, 'Total | 166 | 138'))).toEqual([
      'column-total: Total, 2020-21: 138 should be 141',
    ]);
  });

  test('a total one more than its rows', () => {
    const counts = [48, 47, 23, 15, 10, 9, 5, 4, 4, 2, 2, 1, 1, 1, 1];
    const before = [44, 30, 19, 8, 7, 8, 2, 2, 3, 1, 1, 1, 0, 1, 0];
    const rows = counts.map((count, index) => `Kind ${index + 1} | ${count} | ${before[index] ?? 0}`);
    expect(foundIn(table('Kind | 2021-22 | 2020-21', ...rows, 'Total | 174 | 127'))).toEqual([
      'column-total: Total, 2021-22: 174 should be 173',
    ]);
  });

  test('a subtotal and a grand total, each of its own rows', () => {
    const outcomes = (subtotal: string, grand: string) =>
      table(
        'Area | Team | Upheld | Not upheld | Total',
        'North | A | 1 | 2 | 3',
        'North | B | 4 | 0 | 4',
        subtotal,
        'South | C | 2 | 2 | 4',
        'Total for South | | 2 | 2 | 4',
        grand,
      );
    expect(
      foundIn(outcomes('Total for North | | 5 | 2 | 7', 'Total for the service | | 7 | 4 | 11')),
    ).toEqual([]);
    expect(
      foundIn(outcomes('Total for North | | 6 | 2 | 8', 'Total for the service | | 7 | 4 | 11')),
    ).toEqual([
      'column-total: Total for North, Upheld: 6 should be 5',
      'column-total: Total for North, Total: 8 should be 7',
    ]);
    expect(
      foundIn(outcomes('Total for North | | 5 | 2 | 7', 'Total for the service | | 7 | 5 | 12')),
    ).toEqual([
      'column-total: Total for the service, Not upheld: 5 should be 4',
      'column-total: Total for the service, Total: 12 should be 11',
    ]);
  });
});

describe('costs', () => {
  const costs = table(
    'Stage | Total cost 2021-22 | Total cost 2020-21 | Increase from previous year %',
    'Stage 2 | £35,962 | £26,201 | +26.7%',
    'Stage 3 | £7,150 | £4,600 | +115.1%',
    'Total | £45,002 | £30,801 | +46.1%',
  );

  test('the total and both changes are wrong; the change of the total follows from the wrong total', () => {
    expect(foundIn(costs)).toEqual([
      'percent-change: Stage 2, Increase from previous year %: +26.7% should be 37.3%',
      'percent-change: Stage 3, Increase from previous year %: +115.1% should be 55.4%',
      'column-total: Total, Total cost 2021-22: £45,002 should be £43,112',
    ]);
  });

  test('a change from 0 has no percentage', () => {
    const payments =
      'Payments | Number 2021-22 | Cost 2021-22 | Cost increase % | Number 2020-21 | Cost 2020-21';
    expect(messagesIn(table(payments, 'Remedies | 3 | £750 | 0 | 0 | £0'))).toEqual([
      'From 0 to 750: a change from 0 has no percentage, so leave it blank; “0” is printed.',
    ]);
    expect(messagesIn(table(payments, 'Remedies | 3 | £750 | - | 0 | £0'))).toEqual([]);
  });
});

describe('percentages', () => {
  const teams = [34, 29, 27, 15, 12, 9, 8, 7, 5, 5, 1];
  const cut = (count: number) => (Math.floor((count / 156) * 10_000) / 100).toFixed(2);

  test('cut off instead of rounded, of a total that the rows do not make', () => {
    const rows = teams.map((count, index) => `Team ${index + 1} | ${count} | ${cut(count)}%`);
    const found = foundIn(table('Team | Total for 2021-22 | % of cases', ...rows, 'Total | 156 | 100%'));
    expect(found).toContain('column-total: Total, Total for 2021-22: 156 should be 152');
    expect(found).toContain('percentage: Team 4, % of cases: 9.61% should be 9.62%');
    expect(found).toContain('percentage: Team 3, % of cases: 17.30% should be 17.31%');
    expect(found).toContain('percentages-add-up: Total, % of cases: 97.37% should be 100%');
    expect(
      messagesIn(table('Team | Total for 2021-22 | % of cases', ...rows, 'Total | 156 | 100%')),
    ).toContain(
      'The percentages add to 97.37%, not 100%: the rows add to 152, and the percentages are of 156; 8 of 11 are not rounded rightly.',
    );
  });

  test('rounded to halves by hand', () => {
    const pasted = table(
      'Group | Number | %',
      'A | 1 | 0.5%',
      'B | 81 | 46%',
      'C | 88 | 49.5%',
      'D | 8 | 4.5%',
      'Total | 178 | 100%',
    );
    expect(foundIn(pasted)).toEqual([
      'percentage: A, %: 0.5% should be 0.6%',
      'percentage: C, %: 49.5% should be 49.4%',
    ]);
  });

  test('of another number than the others', () => {
    const pasted = table(
      'Stage | Cases overall | Number of cases | %',
      'Statutory stage 1 – within 10-day timescale | 117 | 34 | 29.05%',
      'Statutory stage 1 – outside 10-day timescale | 117 | 83 | 70.94%',
      'Statutory stage 1 extension – within 20-day timescale | 83 | 13 – without the 83 above | 17.9%',
      'Statutory stage 2 – within 65 days | 18 | 10 | 55.55%',
      'Statutory stage 2 – over 65 days | 18 | 8 | 44.44%',
      'Corporate stage 1 – within 10-day timescale | 153 | 68 | 44.44%',
    );
    expect(foundIn(pasted)).toEqual([
      'percentage: Statutory stage 1 – within 10-day timescale, %: 29.05% should be 29.06%',
      'percentage: Statutory stage 1 extension – within 20-day timescale, %: 13 – without the 83 above should be 15.7%'.replace(
        '13 – without the 83 above',
        '17.9%',
      ),
      'percentage: Statutory stage 2 – within 65 days, %: 55.55% should be 55.56%',
    ]);
  });

  test.each([
    [
      'one of a table',
      table(
        'Kind | Number | %',
        'A | 218 | 43.2%',
        'B | 110 | 21.8%',
        'C | 176 | 34.9%',
        'Total | 504 | 100%',
      ),
      'percentage: A, %: 43.2% should be 43.3%',
    ],
    [
      'two thirds in a table',
      table(
        'Clock | Due | Met | %',
        'Panel | 3 | 3 | 100%',
        'Letter | 3 | 3 | 100%',
        'Answer | 3 | 2 | 66.66%',
      ),
      'percentage: Answer, %: 66.66% should be 66.67%',
    ],
    [
      'two thirds in a sentence',
      'The answer was in time in 66.66% of cases.',
      'cut-off-share: 66.66% should be 66.67%',
    ],
    [
      'a share in a sentence',
      'Of these, 20 of 49 (40.81%) were not upheld.',
      'stated-share: 40.81% should be 40.82%',
    ],
  ])('cut off: %s', (_where, pasted, expected) => {
    expect(foundIn(pasted)).toEqual([expected]);
  });

  test('that do not make 100 only because each is rounded are right', () => {
    expect(
      foundIn(
        table('Kind | Number | %', 'A | 1 | 33.3%', 'B | 1 | 33.3%', 'C | 1 | 33.3%', 'Total | 3 | 100%'),
      ),
    ).toEqual([]);
  });

  test.each([
    'We had 178 complaints: 2.5% of 10,222 referrals.',
    'The 178 complaints are 2.5% of the 10,222 referrals.',
    'That is 178 of 10,222 referrals (2.5%).',
  ])('a caseload that the share was not worked out from: %s', (sentence) => {
    expect(foundIn(sentence)).toEqual(['stated-share: 2.5% should be 1.7%']);
  });
});

describe('changes', () => {
  test.each([
    [
      'There were 117 complaints, an increase of 7% from 102 in 2013/14.',
      'stated-change: 7% should be 14.7%',
    ],
    ['Complaints rose by 7% from 102 in 2013/14 to 117 in 2014/15.', 'stated-change: 7% should be 14.7%'],
    [
      'In all, 156 complaints came in. That is an increase of 11.1% on the previous year. In 2020-21 there were 144.',
      'stated-change: 11.1% should be 8.3%',
    ],
    [
      'In stage 1, 17.9% were in time. Compared with 60.8% in 2020-21, that is a decrease of 71.89%.',
      'stated-change: 71.89% should be 70.56%',
    ],
    ['The biggest decrease was from 11 to 15, or 36.36%.', 'stated-change: fall should be a rise'],
    ['Open cases fell from 4,637 to 4,135, a decrease of 10%.', 'stated-change: 10% should be 11%'],
    ['Enquiries rose from 137 to 177 (29.19%), an increase.', 'stated-change: 29.19% should be 29.20%'],
  ])('%s', (sentence, expected) => {
    expect(foundIn(sentence)).toEqual([expected]);
  });

  test.each([
    'Complaints rose by 14.7% from 102 in 2013/14 to 117 in 2014/15.',
    'Complaints rose by about 15% from 102 to 117.',
    'Compared with 60.8%, only 17.9% were in time, a decrease of 42.9%.',
    'Complaints fell from 67 to 57.',
    'Stage 2 took longer, with 7 more than last year (11), an increase.',
    'A decrease in performance from 47.5% to 62.7%.',
  ])('right: %s', (sentence) => {
    expect(foundIn(sentence)).toEqual([]);
  });

  test('divided by this year’s figure, or with the wrong sign', () => {
    const pasted = table(
      'Team | 2021-22 | 2020-21 | Change | % change',
      'A | 12 | 6 | 6 | 50%',
      'B | 15 | 11 | 4 | 36.4%',
      'C | 5 | 10 | 5 | 50%',
    );
    expect(messagesIn(pasted)).toEqual([
      'From 6 to 12 is 100.0%, but 50% is printed: it was divided by this year’s figure instead of last year’s.',
      'From 10 to 5 is a change of -5, but 5 is printed: the sign is the wrong way round.',
      'From 10 to 5 is -50%, but 50% is printed: it is a fall.',
    ]);
  });
});

describe('steps of time limits', () => {
  test('that do not make their total, in a table', () => {
    const pasted = table(
      'Stage 1 | 2019/20 %',
      'Within 10 days | 33.4%',
      'Further within 20 days | 43.1%',
      'Total within 20 days | 74.7%',
    );
    expect(foundIn(pasted)).toEqual(['ladder: Total within 20 days, 2019/20 %: 74.7% should be 76.5%']);
  });

  test('that do not make their total, in sentences', () => {
    const said = [
      'Stage 1: 33.4% were answered within 10 days.',
      'This was less than 47.5% before.',
      'A further 43.1% were answered within 20 days.',
      'In total 74.7% kept the limit of 20 days.',
    ];
    expect(foundIn(said.join('\n'))).toEqual(['stated-steps: 74.7% should be 76.5%']);
  });

  test('numbers must make it exactly, rounded percentages nearly', () => {
    const ladder = (total: string) =>
      table(
        'Stage 1 | Number | %',
        'Within 10 days | 17 | 33.3%',
        '11 to 20 days | 22 | 43.1%',
        `Within 20 days in all | ${total}`,
        'Over 20 days | 12 | 23.5%',
      );
    expect(foundIn(ladder('39 | 76.5%'))).toEqual([]);
    expect(foundIn(ladder('38 | 74.5%'))).toContain('ladder: Within 20 days in all, Number: 38 should be 39');
  });

  test('within and over must make 100', () => {
    expect(foundIn(table('Stage 2 | %', 'Within 65 days | 10%', 'Over 65 days | 80%'))).toEqual([
      'ladder: Over 65 days, %: 80% should be 90%',
    ]);
  });
});

describe('text and tables', () => {
  const teams = table(
    'Team | 2021-22 | 2020-21',
    'Family North | 29 | 33',
    'Family Central | 34 | 35',
    'MASH | 15 | 11',
    'Total | 78 | 79',
  );

  test.each([
    ['Most came from the Central Family team with 29 complaints.', 'text-and-table: 29 should be 34'],
    ['There were 40 complaints about Family North.', 'text-and-table: 40 should be 29'],
    ['The biggest decrease was in MASH, with 36.36%.', 'text-and-table: fall should be a rise'],
  ])('%s', (sentence, expected) => {
    expect(foundIn(teams, sentence)).toEqual([expected]);
  });

  test.each([
    'Most came from the Family Central team with 34 complaints, 35 the year before.',
    'MASH had 15 complaints, 19.2% of all.',
    'The biggest increase was in MASH, with 36.4%.',
    'Family North works with 400 families.',
  ])('right: %s', (sentence) => {
    expect(foundIn(teams, sentence)).toEqual([]);
  });

  test('a share that the chart shows otherwise', () => {
    const chart = table('How | %', 'Complaints office | 53%', 'Contact centre | 37%', 'Other ways | 10%');
    expect(foundIn(chart, 'The majority (51%) wrote to the complaints office.')).toEqual([
      'text-and-table: 51% should be 53%',
    ]);
    expect(foundIn(chart, 'The majority (53%) wrote to the complaints office.')).toEqual([]);
  });

  test('a percentage in time that the table of compliance contradicts', () => {
    const compliance = table(
      'Stage | Cases | In time | %',
      'Statutory stage 1 – within 10 days | 117 | 34 | 29.1%',
      'Corporate stage 1 – within 10 days | 153 | 68 | 44.4%',
      'Corporate stage 2 – within 20 days | 40 | 12 | 30%',
    );
    expect(foundIn(compliance, 'At corporate stage 1, 2.6% of 152 were answered within 10 days.')).toEqual([
      'text-and-table: 2.6% should be 44.4%',
    ]);
    expect(foundIn(compliance, 'At corporate stage 2, 7.6% were answered within 20 days.')).toEqual([
      'text-and-table: 7.6% should be 30%',
    ]);
    expect(foundIn(compliance, 'At corporate stage 1, 44.4% were answered within 10 days.')).toEqual([]);
  });
});

describe('cohorts, bases and headings', () => {
  test('the stages added together count a complaint twice, in a sentence and in a table', () => {
    expect(foundIn('In total 156 complaints: 117 at stage 1, 18 at stage 2 and 3 at stage 3.')).toEqual([
      'stated-parts: 156 should be 138',
    ]);
    expect(
      foundIn(table('Stage | Complaints', 'Stage 1 | 117', 'Stage 2 | 18', 'Stage 3 | 3', 'Total | 138')),
    ).toEqual(['stages-added: Total, Complaints: 138']);
  });

  test('complaints received by team beside those decided', () => {
    const received = table('Team | 2019/20', 'Life stages | 3', 'Fostering | 3', 'Team D | 4', 'Total | 10');
    const decided = table(
      'Team | Partially upheld | Not upheld | Total',
      'Life stages | 2 | 3 | 5',
      'Fostering | 1 | 0 | 1',
      'Team E | 4 | 0 | 4',
      'Total | 7 | 3 | 10',
    );
    expect(foundIn(received, decided)).toEqual(['mixed-cohorts: Life stages, Total: 5']);
    expect(foundIn(received)).toEqual([]);
  });

  test('mentions shown as if each were a complaint', () => {
    const themes = table('Theme | Number', 'Conduct | 101', 'Delay | 65', 'Total | 166');
    expect(foundIn(themes, 'In all, 138 complaints were received.')).toEqual(['mentions-as-cases: 166']);
    expect(
      foundIn(themes, 'In all, 138 complaints were received.', 'A complaint can have more than one theme.'),
    ).toEqual([]);
  });

  test.each([
    [
      'both columns of one year',
      'Ombudsman | Decisions 2020/21 | Decisions 2020-21',
      'Decisions 2020-21',
      'Two columns are headed “Decisions 2020-21”; one of them is another year or quarter.',
    ],
    [
      'a year that is none',
      'Group | Number 2021-221 | Number 2020-21',
      'Number 2021-221',
      '“2021-221” is no year; write it like 2021-22.',
    ],
    [
      'a quarter twice',
      'Team | Q1 | Q2 | Q2 | Q4',
      'Q2',
      'Two columns are headed “Q2”; one of them is another year or quarter.',
    ],
  ])('%s', (_what, headings, _column, message) => {
    const cells = headings
      .split('|')
      .slice(1)
      .map((_heading, index) => String(index + 3));
    expect(messagesIn(table(headings, `North | ${cells.join(' | ')}`))).toEqual([message]);
  });
});
