import { commonestIssues } from './sentences/commonestIssues';
import { compliments } from './sentences/compliments';
import { complaintsReceived } from './sentences/complaintsReceived';
import { laterStages } from './sentences/laterStages';
import { stage1Decided } from './sentences/stage1Decided';
import { stage1InTime } from './sentences/stage1InTime';
import { stage1Received } from './sentences/stage1Received';
import type { Sentence } from './sentence';

/** Every sentence of the summary, in its order. */
export const allSentences: readonly Sentence[] = [
  complaintsReceived,
  stage1Received,
  ...laterStages,
  commonestIssues,
  stage1Decided,
  stage1InTime,
  compliments,
];
