import { stageByTeam } from '../stageByTeam';

/** Complaints taken to stage 3, by service area and team. */
export const stage3ByTeam = stageByTeam(3);
