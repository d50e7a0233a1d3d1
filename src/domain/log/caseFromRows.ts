import type { Case, Procedure } from './case';
import { partsIn } from './cellValue';
import type { CellValue } from './cellValue';
import type { CasePart, CaseRows } from './groupRows';
import { placeInRow, stage1Of, stage2Of, stage3Of } from './stagesFromRows';
import { tellerOf } from './told';
import type { Told } from './told';

/** Makes one case of its rows: the first filled row tells a field, stage 1 before the later stages, what came before it last. */
export function caseFromRows({ rows, reference, parts }: CaseRows): Case {
  const inOrder = [...parts].sort((a, b) => place(a) - place(b));
  const told = tellerOf(inOrder);
  const stage2 = stage2Of(told, parts);
  const stage3 = stage3Of(told, parts);

  return withWithdrawal(told, {
    rows,
    reference,
    ...kindOf(told, inOrder),
    received: told.day('received') ?? (hasStage1(parts) ? null : (stage2.requested ?? stage3.requested)),
    acknowledged: told.day('acknowledged'),
    eventDate: told.day('eventDate'),
    withdrawn: told.day('withdrawn'),
    suspendedFrom: told.day('suspendedFrom'),
    suspendedTo: told.day('suspendedTo'),
    ...placeOf(inOrder),
    issues: told.list('issues'),
    complainants: told.list('complainant'),
    contactMethod: told.text('contactMethod'),
    advocate: told.text('advocate'),
    userGroup: told.text('userGroup'),
    resolutions: told.list('resolutions'),
    route: told.text('route'),
    ethnicity: told.text('ethnicity'),
    ...ageOf(told),
    gender: told.text('gender'),
    disability: told.text('disability'),
    sexualOrientation: told.text('sexualOrientation'),
    stage1: stage1Of(told),
    stage2,
    stage3,
    ombudsman: {
      referred: told.day('ombudsmanReferred'),
      decided: told.day('ombudsmanDecided'),
      decision: wordsOf(told.cell('ombudsmanDecision')),
    },
    remedy: { amount: told.number('remedyAmount'), date: told.day('remedyDate') },
    learning: {
      action: told.text('learningAction'),
      owner: told.text('learningOwner'),
      due: told.day('learningDue'),
      done: told.day('learningDone'),
    },
    complimentOrigin: told.text('complimentOrigin'),
    complimentThemes: told.list('complimentTheme'),
    status: told.text('status'),
    extensionReason: told.text('extensionReason'),
    note: told.text('note'),
    stage2NotTakenOn: told.text('stage2NotTakenOn'),
    investigator: told.text('investigator'),
  });
}

/** The order in which a case's rows tell: what came before stage 1 is told last. */
function place({ stage }: CasePart): number {
  if (stage === null) return 1;
  if (stage === 0 || stage === 'unknown') return 9;

  return stage === 'ombudsman' ? 4 : stage;
}

function hasStage1(parts: readonly CasePart[]): boolean {
  return parts.some(({ stage }) => stage === null || stage === 1);
}

function kindOf(told: Told, parts: readonly CasePart[]): Pick<Case, 'recordType' | 'procedure'> {
  const type = told.cell('recordType');
  const procedure = told.cell('procedure');
  const meaning = type?.kind === 'record type' ? type.meaning : null;
  const sheet = parts[0]?.region.meaning ?? null;
  const beforeStage1 = parts.every(({ stage }) => stage === 0) ? 'Concern' : null;

  return {
    recordType: meaning?.recordType ?? beforeStage1 ?? sheet?.recordType ?? 'Complaint',
    procedure:
      (procedure?.kind === 'procedure' ? procedure.procedure : null) ??
      meaning?.procedure ??
      procedureOfStage(parts) ??
      sheet?.procedure ??
      'statutory',
  };
}

/** "Corporate 1" in the stage column tells the procedure too. */
function procedureOfStage(parts: readonly CasePart[]): Procedure | null {
  for (const { values } of parts) {
    if (values.stage?.kind === 'stage' && 'procedure' in values.stage.meaning)
      return values.stage.meaning.procedure;
  }
  return null;
}

/** A team stands under the area of its own row. */
function placeOf(parts: readonly CasePart[]): Pick<Case, 'area' | 'team'> {
  const row =
    parts.find(({ values }) => partsIn(values, 'team').length > 0) ?? parts.find(({ values }) => values.area);
  return row ? placeInRow(row) : { area: null, team: null };
}

/** Officers type an age where a date of birth is asked for, and the reverse. */
function ageOf(told: Told): Pick<Case, 'age' | 'dateOfBirth'> {
  const cells = [told.cell('age'), told.cell('dateOfBirth')];
  const born = cells.find((cell) => cell?.kind === 'day');
  const age = cells.find((cell) => cell?.kind === 'number' || cell?.kind === 'text');

  return {
    age: age?.kind === 'number' ? age.number : wordsOf(age ?? null),
    dateOfBirth: born?.kind === 'day' ? born.day : null,
  };
}

/** Withdrawn with a Yes and no day: the stage that was open then has the outcome Withdrawn. */
function withWithdrawal(told: Told, record: Case): Case {
  const withdrawn = told.cell('withdrawn');
  if (withdrawn?.kind !== 'day or yes' || withdrawn.value !== true) return record;

  const { stage1, stage2, stage3 } = record;
  if (stage3.requested !== null)
    return { ...record, stage3: { ...stage3, outcome: stage3.outcome ?? 'Withdrawn' } };
  if (stage2.requested !== null)
    return { ...record, stage2: { ...stage2, outcome: stage2.outcome ?? 'Withdrawn' } };

  return { ...record, stage1: { ...stage1, outcome: stage1.outcome ?? 'Withdrawn' } };
}

/** The words of a cell, whatever it was read as: the Ombudsman's decision is kept as typed. */
function wordsOf(cell: CellValue | null): string | null {
  return cell?.kind === 'text' || cell?.kind === 'outcome' ? cell.text : null;
}
