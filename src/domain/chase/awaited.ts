import type { ClockId } from '../timescales/timeLimits';

/** What would complete a clock, as one asks for it: "We await the … of C12." */
export const awaited: Readonly<Record<ClockId, string>> = {
  acknowledge: 'Acknowledgement',
  stage1: 'Stage 1 response',
  stage2: 'Stage 2 response',
  'stage3-panel': 'Stage 3 panel meeting',
  'stage3-report': 'Report from the panel',
  'stage3-response': 'Stage 3 response',
  corporate1: 'Corporate stage 1 response',
  corporate2: 'Corporate stage 2 response',
};
