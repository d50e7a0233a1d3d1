import { stageByTeam } from '../stageByTeam';

/** Complaints received at stage 1, by service area and team. */
export const stage1ByTeam = stageByTeam(1);
