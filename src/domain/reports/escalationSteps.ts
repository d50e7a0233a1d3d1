import type { FieldId } from '../log/columns';
import type { Scope } from './scope';

/** A step from one stage to the next. */
export interface EscalationStep {
  readonly label: string;
  readonly stage: 1 | 2;
  readonly needs: readonly FieldId[];
}

const steps: readonly EscalationStep[] = [
  { label: 'Stage 1 to 2', stage: 1, needs: ['received', 'stage2Requested'] },
  { label: 'Stage 2 to 3', stage: 2, needs: ['stage2Requested', 'stage3Requested'] },
];

/** The corporate procedure ends with stage 2. */
export function escalationSteps(scope: Scope): readonly EscalationStep[] {
  return steps.filter(({ stage }) => scope !== 'corporate' || stage === 1);
}

export function escalationLabel(stage: 1 | 2): string {
  return `Stage ${stage} to ${stage + 1}`;
}
