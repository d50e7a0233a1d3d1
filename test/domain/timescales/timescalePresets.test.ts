import { clockLimits } from '../../../src/domain/timescales/clockLimits';
import { limitInWords } from '../../../src/domain/timescales/limitInWords';
import { timescalePresets } from '../../../src/domain/timescales/timescalePresets';
import { sourceInWords } from '../../../src/domain/setup/sourceInWords';

test.each([
  [
    'statutory',
    [
      'acknowledge: 2 working days, from: received',
      'stage1: 10 working days, 20 when extended, from: received',
      'stage2: 25 working days, 65 when extended, from: stage 2 requested',
      'stage3-panel: 30 working days, from: stage 3 requested',
      'stage3-report: 5 working days, from: panel met',
      'stage3-response: 15 working days, from: panel report received',
      'escalate: 20 working days, from: stage 1 responded',
    ],
  ],
  [
    'corporate',
    [
      'corporate-acknowledge: 2 working days, from: received',
      'corporate1: 10 working days, 20 when extended, from: received',
      'corporate2: 20 working days, 40 when extended, from: stage 2 requested',
    ],
  ],
  [
    'lgsco-code-2024',
    [
      'corporate-acknowledge: 5 working days, from: received',
      'corporate1: 10 working days, 20 when extended, from: acknowledged',
      'corporate2: 20 working days, 40 when extended, from: stage 2 requested',
    ],
  ],
])('The preset %s is these timescales', (id, limits) => {
  const preset = timescalePresets.find((one) => one.id === id);
  expect(preset?.limits.map((limit) => `${limit.id}: ${limitInWords(limit)}`)).toEqual(limits);
});

test('A preset is of one procedure, and has every clock of it', () => {
  for (const { limits } of timescalePresets) {
    const [procedure, ...others] = new Set(limits.map((limit) => limit.procedure));
    const clocks = Object.values(clockLimits).flatMap((ids) => ids[procedure!] ?? []);
    expect(others).toEqual([]);
    expect(limits.map(({ id }) => id)).toEqual(expect.arrayContaining(clocks));
  }
});

test('A number that was only read in others’ reports is never stated as certain', () => {
  const said = timescalePresets.flatMap(({ limits }) =>
    limits.filter(({ confirmation }) => confirmation === 'secondary sources').map(sourceInWords),
  );
  expect(said.length).toBeGreaterThan(8);
  expect(said.filter((source) => !source.endsWith(' (as others report it)'))).toEqual([]);
  const code = timescalePresets.find(({ id }) => id === 'lgsco-code-2024');
  expect(code?.limits.map(sourceInWords)).toEqual([
    'LGSCO, Complaint Handling Code of February 2024 (as others report it)',
    'LGSCO, Complaint Handling Code of February 2024 (as others report it)',
    'LGSCO, Complaint Handling Code of February 2024; from the request, since no column gives the day stage 2 was acknowledged (as others report it)',
  ]);
});
