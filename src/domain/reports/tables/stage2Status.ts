import { stageStatus } from '../stageStatus';

/** Where complaints that reached stage 2 stand. */
export const stage2Status = stageStatus(2);
