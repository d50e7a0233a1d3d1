import { day } from '../../../day';
import type { Told } from '../../../complaint';
import { buildTables } from '../../../../src/domain/reports/buildTables';
import { dataOf, headings, logOf, printed, rowsBehind, tableOf, times } from '../aCase';

const june = day('Mon 3 Jun 2024');
const now = (told: Told = {}): Told => ({ received: june, ...told });
const before = (told: Told = {}): Told => ({ received: day('Mon 5 Jun 2023'), ...told });

describe('The tables of people', () => {
  test.each<[string, Told]>([
    ['gender', { gender: 'Joint' }],
    ['disability', { disability: 'Joint' }],
    ['sexual-orientation', { sexualOrientation: 'Joint' }],
    ['user-groups', { userGroup: 'Joint' }],
    ['contact-methods', { contactMethod: 'Joint' }],
  ])(
    '%s: one row a value, a blank Not recorded, statutory complaints unless both are asked for',
    (id, told) => {
      const cases = logOf(
        ...times(2, now(told)),
        now(),
        now({ ...told, procedure: 'corporate' }),
        now({ ...told, recordType: 'Enquiry' }),
        before(told),
      );
      expect(headings(tableOf(id, cases))).toBe('This year | % | Last year | Change | % change');
      expect(printed(tableOf(id, cases))).toEqual([
        'Joint | 2 | 66.7 | 1 | 1 | 100',
        'Not recorded | 1 | 33.3 | 0 | 1 | -',
        'Total | 3 | 100 | 1 | 2 | 200',
      ]);
      expect(tableOf(`all-${id}`, cases).total?.values[0]).toBe(4);
      expect(tableOf(`corporate-${id}`, cases).total?.values[0]).toBe(1);
    },
  );

  test('how complaints arrived has a bar chart; the equality tables have none', () => {
    const cases = logOf(now({ contactMethod: 'Email', gender: 'Female' }));
    expect(tableOf('contact-methods', cases).charts).toMatchObject([{ type: 'barClustered' }]);
    expect(tableOf('gender', cases).charts).toEqual([]);
  });
});

describe('Ages', () => {
  const bandOf = (told: Told) => {
    const row = tableOf('age', logOf(now(told))).rows.find(({ values }) => values[0] === 1);
    return row?.labels[0];
  };

  test('fall in eight bands, zero or not, then what else the log says', () => {
    const cases = logOf(now({ age: 30 }), now({ age: '16-19' }), now({ age: 'Not known' }), now());
    expect(printed(tableOf('age', cases))).toEqual([
      'Under 16 | 0 | 0 | - | - | -',
      '16 to 17 | 0 | 0 | - | - | -',
      '18 to 24 | 0 | 0 | - | - | -',
      '25 to 34 | 1 | 25 | - | - | -',
      '35 to 44 | 0 | 0 | - | - | -',
      '45 to 54 | 0 | 0 | - | - | -',
      '55 to 64 | 0 | 0 | - | - | -',
      '65 and over | 0 | 0 | - | - | -',
      '16-19 | 1 | 25 | - | - | -',
      'Not known | 1 | 25 | - | - | -',
      'Not recorded | 1 | 25 | - | - | -',
      'Total | 4 | 100 | - | - | -',
    ]);
  });

  test.each<[number, string]>([
    [0, 'Under 16'],
    [15, 'Under 16'],
    [16, '16 to 17'],
    [17, '16 to 17'],
    [18, '18 to 24'],
    [24, '18 to 24'],
    [25, '25 to 34'],
    [44, '35 to 44'],
    [54, '45 to 54'],
    [64, '55 to 64'],
    [65, '65 and over'],
    [120, '65 and over'],
    [150, 'Not understood'],
    [-1, 'Not understood'],
  ])('%d is %s', (age, band) => expect(bandOf({ age })).toBe(band));

  test.each([
    ['the day before the birthday', 'Wed 4 Jun 2008', 'Under 16'],
    ['on the birthday', 'Tue 3 Jun 2008', '16 to 17'],
    ['born after the complaint', 'Wed 5 Jun 2024', 'Not understood'],
  ])('of a date of birth are at the day received: %s', (_, born, band) =>
    expect(bandOf({ dateOfBirth: day(born) })).toBe(band),
  );

  test('a date of birth tells where the age is Not known; a typed age tells before it', () => {
    const dateOfBirth = day('Sat 3 Jun 2000');
    expect(bandOf({ age: 'Not known', dateOfBirth })).toBe('18 to 24');
    expect(bandOf({ age: '16-19', dateOfBirth })).toBe('16-19');
  });

  test('have the bands of the council where it has a list', () => {
    const lists = { age: ['Under 18', '18 and over'].map((value) => ({ value, group: null })) };
    const labels = tableOf('age', logOf(now({ age: 'Under 18' })), { lists }).rows.map(
      (row) => row.labels[0],
    );
    expect(labels).toEqual(['Under 18', '18 and over']);
  });

  test('need an age or a date of birth, either will do', () => {
    const without = (...fields: ('age' | 'dateOfBirth')[]) =>
      buildTables(dataOf(logOf(now()), { without: fields }), ['age']).leftOut;
    expect(without('age')).toEqual([]);
    expect(without('dateOfBirth')).toEqual([]);
    expect(without('age', 'dateOfBirth')).toEqual([{ id: 'age', missing: ['age'] }]);
  });
});

describe('Routes', () => {
  test('are the four we know, zero or not, then the council’s own words', () => {
    const cases = logOf(
      ...['Formal', 'formal complaint', 'ADR', 'Mediation'].map((route) => now({ route })),
      now(),
    );
    expect(printed(tableOf('routes', cases))).toEqual([
      'Early resolution | 1 | 20 | - | - | -',
      'Informal | 0 | 0 | - | - | -',
      'Formal | 2 | 40 | - | - | -',
      'Withdrawn | 0 | 0 | - | - | -',
      'Mediation | 1 | 20 | - | - | -',
      'Not recorded | 1 | 20 | - | - | -',
      'Total | 5 | 100 | - | - | -',
    ]);
  });

  test('have those of the council’s list after ours, each once', () => {
    const lists = { route: ['ADR', 'Mediation'].map((value) => ({ value, group: null })) };
    const labels = tableOf('routes', logOf(now()), { lists }).rows.map((row) => row.labels[0]);
    expect(labels).toEqual([
      'Early resolution',
      'Informal',
      'Formal',
      'Withdrawn',
      'Mediation',
      'Not recorded',
    ]);
  });
});

describe('Complaints from children and young people', () => {
  const young = (advocate: string | null, complainant = 'Young person') =>
    now({ complainants: [complainant], advocate });

  test('are a percentage of all complaints; with and without an advocate, of those', () => {
    const cases = logOf(
      young('Yes'),
      young('NYAS'),
      young('No'),
      young(null),
      ...times(4, now({ complainants: ['Mother'], advocate: 'Yes' })),
      before({ complainants: ['Child'], advocate: 'Yes' }),
      before({ complainants: ['Mother'] }),
    );
    const table = tableOf('young-people', cases);
    expect(printed(table)).toEqual([
      'From children and young people | 4 | 50 | 1 | 3 | 300',
      'With an advocate | 2 | 50 | 1 | 1 | 100',
      'Without an advocate | 2 | 50 | 0 | 2 | -',
    ]);
    expect(table.base).toBe('Complaints received: 8');
    expect(rowsBehind(table, 'Without an advocate', 0)).toEqual([4, 5]);
  });

  test.each(['Child', 'young person', 'YP', 'Self', 'Care Leaver'])('%s is one', (complainant) =>
    expect(tableOf('young-people', logOf(young(null, complainant))).rows[0]?.values[0]).toBe(1),
  );
  test.each(['Mother', 'Childminder', 'Advocate'])('%s is none', (complainant) =>
    expect(tableOf('young-people', logOf(young(null, complainant))).rows[0]?.values[0]).toBe(0),
  );

  test('count once when one of several complainants is a young person', () => {
    const cases = logOf(now({ complainants: ['Mother', 'Young person', 'Self'] }));
    expect(tableOf('young-people', cases).rows[0]?.values[0]).toBe(1);
  });

  test.each(['Not known', 'N', 'None', 'No - declined'])('"%s" is without an advocate', (advocate) =>
    expect(printed(tableOf('young-people', logOf(young(advocate))))[1]).toBe(
      'With an advocate | 0 | 0 | - | - | -',
    ),
  );

  test('cannot tell who had an advocate when the log has no such column', () => {
    const table = tableOf('young-people', logOf(young(null)), { without: ['advocate'] });
    expect(printed(table)).toEqual([
      'From children and young people | 1 | 100 | - | - | -',
      'With an advocate | - | - | - | - | -',
      'Without an advocate | - | - | - | - | -',
    ]);
    expect(table.pivot).toBeNull();
  });
});
