import { stageOutcomes } from '../stageOutcomes';

/** What was decided at stage 3, by service area and team. */
export const stage3Outcomes = stageOutcomes(3);
