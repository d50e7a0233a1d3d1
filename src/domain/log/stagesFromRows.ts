import type { Case, Extension, NotUnderstood, Outcome, Stage1, Stage2, Stage3 } from './case';
import { partsIn, textIn } from './cellValue';
import type { CellValue } from './cellValue';
import type { CasePart } from './groupRows';
import type { Told } from './told';
import { combineOutcomes } from './words/outcomeWords';

export function stage1Of(told: Told): Stage1 {
  const complex = told.cell('stage1Complex');
  const responded = told.day('stage1Responded');
  return {
    due: told.day('stage1Due'),
    extended: extensionIn(told.cell('stage1Extended')),
    complex: complex?.kind === 'flag' ? complex.flag : null,
    responded,
    outcome: outcomeIn(told.cell('stage1Outcome'), responded === null),
  };
}

export function stage2Of(told: Told, parts: readonly CasePart[]): Stage2 {
  return {
    ...placeOfStage(parts, 2),
    due: told.day('stage2Due'),
    requested: told.day('stage2Requested'),
    statementAgreed: told.day('stage2StatementAgreed'),
    extended: extensionIn(told.cell('stage2Extended')),
    investigatorAppointed: told.day('stage2InvestigatorAppointed'),
    independentPersonAppointed: told.day('stage2IndependentPersonAppointed'),
    reportReceived: told.day('stage2ReportReceived'),
    responded: told.day('stage2Responded'),
    outcome: outcomeIn(told.cell('stage2Outcome'), false),
    cost: told.number('stage2Cost'),
  };
}

export function stage3Of(told: Told, parts: readonly CasePart[]): Stage3 {
  return {
    ...placeOfStage(parts, 3),
    due: told.day('stage3Due'),
    requested: told.day('stage3Requested'),
    panel: told.day('stage3Panel'),
    reportReceived: told.day('stage3ReportReceived'),
    responded: told.day('stage3Responded'),
    outcome: outcomeIn(told.cell('stage3Outcome'), false),
    cost: told.number('stage3Cost'),
  };
}

function extensionIn(cell: CellValue | null): Extension | null {
  return cell?.kind === 'day or yes' ? cell.value : null;
}

/** "Escalated to stage 2" is an outcome of a stage 1 that was never answered; of an answered one it says nothing of the outcome. */
function outcomeIn(cell: CellValue | null, canEscalateUnanswered: boolean): Outcome | NotUnderstood | null {
  if (cell?.kind !== 'outcome') return null;
  const read = cell.outcomes.map((outcome) =>
    outcome === 'escalated' && canEscalateUnanswered ? 'Escalated with no stage 1 response' : outcome,
  );
  const outcomes = read.filter(
    (outcome): outcome is Outcome => typeof outcome === 'string' && outcome !== 'escalated',
  );
  const combined = outcomes.length === read.length ? combineOutcomes(outcomes) : null;
  return combined ?? { notUnderstood: cell.text };
}

/** Where a stage belongs when its own row says. */
function placeOfStage(parts: readonly CasePart[], stage: 2 | 3): Partial<Pick<Case, 'area' | 'team'>> {
  const row = parts.find((part) => part.stage === stage && partsIn(part.values, 'team').length > 0);
  return row ? placeInRow(row) : {};
}

/** The area and team of one row. */
export function placeInRow({ values }: CasePart): Pick<Case, 'area' | 'team'> {
  return { area: textIn(values, 'area'), team: partsIn(values, 'team')[0] ?? null };
}
