import { stageStatus } from '../stageStatus';

/** Where complaints that reached stage 3 stand. */
export const stage3Status = stageStatus(3);
