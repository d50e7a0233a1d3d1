import { stageByTeam } from '../stageByTeam';

/** Complaints taken to stage 2, by service area and team. */
export const stage2ByTeam = stageByTeam(2);
