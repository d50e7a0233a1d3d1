import { stageOutcomes } from '../stageOutcomes';

/** What was decided at stage 2, by service area and team. */
export const stage2Outcomes = stageOutcomes(2);
