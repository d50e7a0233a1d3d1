import type { Check } from './check';
import { blankReference } from './blankReference';
import { repeatedReference } from './repeatedReference';
import { missingReceivedDate } from './missingReceivedDate';
import { responseBeforeReceipt } from './responseBeforeReceipt';
import { stage2BeforeStage1 } from './stage2BeforeStage1';
import { stage3BeforeStage2 } from './stage3BeforeStage2';
import { stageDatesOutOfOrder } from './stageDatesOutOfOrder';
import { dateBeforeReceipt } from './dateBeforeReceipt';
import { endBeforeStart } from './endBeforeStart';
import { straightToStage2 } from './straightToStage2';
import { stage2WithoutStage1 } from './stage2WithoutStage1';
import { stage3WithoutStage2 } from './stage3WithoutStage2';
import { stageWithoutRequest } from './stageWithoutRequest';
import { outcomeWithoutResponse } from './outcomeWithoutResponse';
import { responseWithoutOutcome } from './responseWithoutOutcome';
import { withdrawnWithoutDate } from './withdrawnWithoutDate';
import { severalTeams } from './severalTeams';
import { teamInTwoAreas } from './teamInTwoAreas';
import { unknownTeam } from './unknownTeam';
import { unknownIssue } from './unknownIssue';
import { unknownValue } from './unknownValue';

/** Every check of the log's records, in the order in which an officer would put things right. */
export const allChecks: readonly Check[] = [
  blankReference,
  repeatedReference,
  missingReceivedDate,
  responseBeforeReceipt,
  stage2BeforeStage1,
  stage3BeforeStage2,
  stageDatesOutOfOrder,
  dateBeforeReceipt,
  endBeforeStart,
  straightToStage2,
  stage2WithoutStage1,
  stage3WithoutStage2,
  stageWithoutRequest,
  outcomeWithoutResponse,
  responseWithoutOutcome,
  withdrawnWithoutDate,
  severalTeams,
  teamInTwoAreas,
  unknownTeam,
  unknownIssue,
  unknownValue,
];
