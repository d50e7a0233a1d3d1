import { timeLimits } from './timeLimits';
import type { TimeLimit, TimeLimitId } from './timeLimits';

export type PresetId = 'statutory' | 'corporate' | 'lgsco-code-2024';

/** Timescales of one procedure, to be taken as they are. */
export interface TimescalePreset {
  readonly id: PresetId;
  readonly name: string;
  /** What it is, how well it is known, and what it needs. */
  readonly about: string;
  /** Every one of a single procedure. */
  readonly limits: readonly TimeLimit[];
}

const code = {
  inForceFrom: 'February 2024',
  confirmation: 'secondary sources',
  source: 'Local Government and Social Care Ombudsman, Complaint Handling Code of February 2024',
} as const;

/** In the order in which they are offered. */
export const timescalePresets: readonly TimescalePreset[] = [
  {
    id: 'statutory',
    name: 'Statutory',
    about:
      'The children’s social care procedure of SI 2006/1738, most of it as others report it. The acknowledgement and the time to ask for the next stage are councils’ own practice.',
    limits: Object.values<TimeLimit>(timeLimits).filter(
      ({ id, procedure }) => procedure === 'statutory' && id !== 'stage3',
    ),
  },
  {
    id: 'corporate',
    name: 'Corporate',
    about:
      'The working days of the Ombudsman’s Complaint Handling Code, as others report it, with stage 1 counted from the day received. The acknowledgement is councils’ own practice.',
    limits: Object.values<TimeLimit>(timeLimits).filter(({ procedure }) => procedure === 'corporate'),
  },
  {
    id: 'lgsco-code-2024',
    name: 'LGSCO Code 2024',
    about:
      'The Ombudsman’s Complaint Handling Code of February 2024 for corporate complaints, as others report it: acknowledged in 5 working days, and stage 1 counted from the acknowledgement, so your log needs that day. The Code counts stage 2 from its own acknowledgement, for which there is no column; it counts here from the day it was asked for, which is never later.',
    limits: [
      { ...timeLimits['corporate-acknowledge'], ...code, workingDays: 5 },
      { ...timeLimits.corporate1, ...code, countsFrom: 'acknowledged' },
      {
        ...timeLimits.corporate2,
        ...code,
        source: `${code.source}; from the request, since no column gives the day stage 2 was acknowledged`,
      },
    ],
  },
];

/** Every limit that has a source of its own: the law's or councils' usual one first, then those of the presets. */
export function knownLimits(id: TimeLimitId): readonly TimeLimit[] {
  const ofPresets = timescalePresets.flatMap(({ limits }) => limits.filter((limit) => limit.id === id));
  return [timeLimits[id], ...ofPresets.filter((limit) => limit !== timeLimits[id])];
}
