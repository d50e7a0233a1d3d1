import type { Sentence } from './sentence';
import { answeredInTime } from './sentences/answeredInTime';
import { biggestChanges } from './sentences/biggestChanges';
import { commonestIssues } from './sentences/commonestIssues';
import { complaintsReceived } from './sentences/complaintsReceived';
import { daysToAnswer } from './sentences/daysToAnswer';
import { decided } from './sentences/decided';
import { escalated } from './sentences/escalated';
import { ethnicityNotKnown } from './sentences/ethnicityNotKnown';
import { laterStages } from './sentences/laterStages';
import { learning } from './sentences/learning';
import { costs, remedies } from './sentences/moneySpent';
import { nextIssues } from './sentences/nextIssues';
import { ombudsmanDecided, ombudsmanReferred } from './sentences/ombudsman';
import { otherRecords } from './sentences/otherRecords';
import { commonestComplainants, commonestContactMethods } from './sentences/peopleWhoComplain';
import { stage1Received } from './sentences/stage1Received';
import { stage3Clocks } from './sentences/stage3Clocks';
import { teamsWithMost } from './sentences/teamsWithMost';
import { teamsWithNone } from './sentences/teamsWithNone';
import { upheldShare } from './sentences/upheldShare';
import { youngPeople } from './sentences/youngPeople';

/** Every sentence of the summary, in its order. */
export const allSentences: readonly Sentence[] = [
  ...complaintsReceived,
  stage1Received,
  teamsWithMost,
  teamsWithNone,
  ...biggestChanges,
  ...laterStages,
  ...escalated,
  commonestIssues,
  nextIssues,
  ...decided,
  upheldShare,
  ...answeredInTime,
  ...daysToAnswer,
  ...stage3Clocks,
  commonestComplainants,
  commonestContactMethods,
  youngPeople,
  ethnicityNotKnown,
  ombudsmanReferred,
  ombudsmanDecided,
  costs,
  remedies,
  learning,
  ...otherRecords,
];
