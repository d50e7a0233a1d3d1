import type { Case } from '../src/domain/log/case';

/** What a test says of a complaint; all else is blank. */
export type Told = Partial<Omit<Case, 'stage1' | 'stage2' | 'stage3'>> & {
  readonly stage1?: Partial<Case['stage1']>;
  readonly stage2?: Partial<Case['stage2']>;
  readonly stage3?: Partial<Case['stage3']>;
};

const blankStage1: Case['stage1'] = {
  due: null,
  extended: null,
  complex: null,
  responded: null,
  outcome: null,
};

const blankStage2: Case['stage2'] = {
  requested: null,
  statementAgreed: null,
  extended: null,
  investigatorAppointed: null,
  independentPersonAppointed: null,
  reportReceived: null,
  responded: null,
  outcome: null,
  cost: null,
};

const blankStage3: Case['stage3'] = {
  requested: null,
  panel: null,
  reportReceived: null,
  responded: null,
  outcome: null,
  cost: null,
};

const blankComplaint: Case = {
  rows: [{ sheet: 'Log', row: 2 }],
  reference: 'C001',
  recordType: 'Complaint',
  procedure: 'statutory',
  received: null,
  acknowledged: null,
  eventDate: null,
  withdrawn: null,
  suspendedFrom: null,
  suspendedTo: null,
  area: null,
  team: null,
  issues: [],
  complainants: [],
  contactMethod: null,
  advocate: null,
  userGroup: null,
  resolutions: [],
  route: null,
  ethnicity: null,
  age: null,
  dateOfBirth: null,
  gender: null,
  disability: null,
  sexualOrientation: null,
  stage1: blankStage1,
  stage2: blankStage2,
  stage3: blankStage3,
  ombudsman: { referred: null, decided: null, decision: null },
  remedy: { amount: null, date: null },
  learning: { action: null, owner: null, due: null, done: null },
  complimentOrigin: null,
  complimentThemes: [],
  status: null,
  extensionReason: null,
  note: null,
  stage2NotTakenOn: null,
  investigator: null,
};

/** A statutory complaint of which the log tells only what the test says. */
export function complaint({ stage1, stage2, stage3, ...rest }: Told): Case {
  return {
    ...blankComplaint,
    ...rest,
    stage1: { ...blankStage1, ...stage1 },
    stage2: { ...blankStage2, ...stage2 },
    stage3: { ...blankStage3, ...stage3 },
  };
}
