import type { Procedure } from '../log/case';
import type { CaseDate } from './caseDates';

/** The clocks that are listed and chased, by the names they have everywhere. */
export type ClockId =
  | 'acknowledge'
  | 'stage1'
  | 'stage2'
  | 'stage3-panel'
  | 'stage3-report'
  | 'stage3-response'
  | 'corporate1'
  | 'corporate2';

/**
 * `corporate-acknowledge` is the acknowledgement's in the corporate procedure; `stage3` is the three stage 3 clocks as one sum;
 * `escalate` is the complainant's time to ask for the next stage.
 */
export type TimeLimitId = ClockId | 'corporate-acknowledge' | 'stage3' | 'escalate';

/** How well the number is known: read in the law itself, read in what others say of it, a sum of ours, or custom. */
export type Confirmation = 'primary text' | 'secondary sources' | 'derived' | 'local practice';

/** One time limit: so many working days from one day of a complaint, kept by another. */
export interface TimeLimit {
  readonly id: TimeLimitId;
  readonly name: string;
  readonly procedure: Procedure;
  readonly workingDays: number;
  /** Working days from the same start when extended, in all; null where the law allows no extension. */
  readonly extendedWorkingDays: number | null;
  readonly countsFrom: CaseDate;
  /** Whether a start that is no working day counts as the next one that is; not unless the council has it so. */
  readonly startsOnWorkingDay?: boolean;
  readonly endsWith: CaseDate;
  readonly source: string;
  /** From when it holds, as precisely as the source says. */
  readonly inForceFrom: string;
  readonly confirmation: Confirmation;
}

export type TimeLimits = Readonly<Record<TimeLimitId, TimeLimit>>;

const regulations =
  'Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738), regulation';
const code =
  'Local Government and Social Care Ombudsman, Complaint Handling Code; counted from the day received unless set';
const statutory = { procedure: 'statutory', inForceFrom: '1 September 2006' } as const;
const corporate = {
  procedure: 'corporate',
  inForceFrom: 'February 2024',
  confirmation: 'secondary sources',
} as const;
const acknowledgement = {
  workingDays: 2,
  extendedWorkingDays: null,
  countsFrom: 'received',
  endsWith: 'acknowledged or first answered',
  source: "Councils' own practice (2 to 5 working days)",
  inForceFrom: 'set by the council',
  confirmation: 'local practice',
} as const;

/** The time limits unless a council has set its own. */
export const timeLimits: TimeLimits = {
  acknowledge: {
    ...acknowledgement,
    id: 'acknowledge',
    name: 'Acknowledgement',
    procedure: 'statutory',
  },
  stage1: {
    ...statutory,
    id: 'stage1',
    name: 'Stage 1 response',
    workingDays: 10,
    extendedWorkingDays: 20,
    countsFrom: 'received',
    endsWith: 'stage 1 responded',
    source: `${regulations} 14`,
    confirmation: 'secondary sources',
  },
  stage2: {
    ...statutory,
    id: 'stage2',
    name: 'Stage 2 response',
    workingDays: 25,
    extendedWorkingDays: 65,
    countsFrom: 'stage 2 requested',
    endsWith: 'stage 2 responded',
    source: `${regulations} 17`,
    confirmation: 'secondary sources',
  },
  'stage3-panel': {
    ...statutory,
    id: 'stage3-panel',
    name: 'Stage 3 panel meets',
    workingDays: 30,
    extendedWorkingDays: null,
    countsFrom: 'stage 3 requested',
    endsWith: 'panel met',
    source: `${regulations} 19(4)`,
    confirmation: 'primary text',
  },
  'stage3-report': {
    ...statutory,
    id: 'stage3-report',
    name: "Stage 3 panel's report",
    workingDays: 5,
    extendedWorkingDays: null,
    countsFrom: 'panel met',
    endsWith: 'panel report received',
    source: `${regulations} 20`,
    confirmation: 'secondary sources',
  },
  'stage3-response': {
    ...statutory,
    id: 'stage3-response',
    name: 'Stage 3 response',
    workingDays: 15,
    extendedWorkingDays: null,
    countsFrom: 'panel report received',
    endsWith: 'stage 3 responded',
    source: `${regulations} 20(3)`,
    confirmation: 'secondary sources',
  },
  stage3: {
    ...statutory,
    id: 'stage3',
    name: 'Stage 3 from request to response',
    workingDays: 50,
    extendedWorkingDays: null,
    countsFrom: 'stage 3 requested',
    endsWith: 'stage 3 responded',
    source: `The sum of ${regulations}s 19(4) and 20: 30 + 5 + 15`,
    confirmation: 'derived',
  },
  'corporate-acknowledge': {
    ...acknowledgement,
    id: 'corporate-acknowledge',
    name: 'Corporate acknowledgement',
    procedure: 'corporate',
  },
  corporate1: {
    ...corporate,
    id: 'corporate1',
    name: 'Corporate stage 1 response',
    workingDays: 10,
    extendedWorkingDays: 20,
    countsFrom: 'received',
    endsWith: 'stage 1 responded',
    source: code,
  },
  corporate2: {
    ...corporate,
    id: 'corporate2',
    name: 'Corporate stage 2 response',
    workingDays: 20,
    extendedWorkingDays: 40,
    countsFrom: 'stage 2 requested',
    endsWith: 'stage 2 responded',
    source: code,
  },
  escalate: {
    ...statutory,
    id: 'escalate',
    name: 'Asking for the next stage',
    workingDays: 20,
    extendedWorkingDays: null,
    countsFrom: 'stage 1 responded',
    endsWith: 'stage 2 requested',
    source: "Councils' usual practice; whether regulations 15 and 18 set it is not confirmed",
    inForceFrom: 'set by the council',
    confirmation: 'local practice',
  },
};
