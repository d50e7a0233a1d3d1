import { stageOutcomes } from '../stageOutcomes';

/** What was decided at stage 1, by service area and team. */
export const stage1Outcomes = stageOutcomes(1);
