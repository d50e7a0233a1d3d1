import type { Check } from './check';
import { blankReference } from './blankReference';
import { repeatedReference } from './repeatedReference';
import { suspectedDuplicate } from './suspectedDuplicate';
import { missingReceivedDate } from './missingReceivedDate';
import { receivedInFuture } from './receivedInFuture';
import { dateOutOfRange } from './dateOutOfRange';
import { yearTypo } from './yearTypo';
import { dayMonthSwap } from './dayMonthSwap';
import { dateInFuture } from './dateInFuture';
import { ambiguousDate } from './ambiguousDate';
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
import { closedButUnanswered } from './closedButUnanswered';
import { openButAnswered } from './openButAnswered';
import { withdrawnAndAnswered } from './withdrawnAndAnswered';
import { extensionBeyondLimit } from './extensionBeyondLimit';
import { extensionBeforeLimit } from './extensionBeforeLimit';
import { extensionWithoutReason } from './extensionWithoutReason';
import { dueDateDiffers } from './dueDateDiffers';
import { overdueWithoutNote } from './overdueWithoutNote';
import { eventAfterReceipt } from './eventAfterReceipt';
import { madeOverAYearAfter } from './madeOverAYearAfter';
import { severalTeams } from './severalTeams';
import { teamInTwoAreas } from './teamInTwoAreas';
import { unknownTeam } from './unknownTeam';
import { unknownIssue } from './unknownIssue';
import { unknownValue } from './unknownValue';
import { unknownEquality } from './unknownEquality';
import { unreadableAge } from './unreadableAge';
import { implausibleAge } from './implausibleAge';
import { birthAfterReceipt } from './birthAfterReceipt';
import { renamedTeam } from './renamedTeam';
import { almostSameValues } from './almostSameValues';
import { negativeAmount } from './negativeAmount';
import { largeAmount } from './largeAmount';
import { remedyWithoutDate } from './remedyWithoutDate';
import { costWithoutStage } from './costWithoutStage';
import { nameInReportField } from './nameInReportField';

/** Every check of the log's records, in the order in which an officer would put things right. */
export const allChecks: readonly Check[] = [
  blankReference,
  repeatedReference,
  suspectedDuplicate,
  missingReceivedDate,
  receivedInFuture,
  dateOutOfRange,
  yearTypo,
  dayMonthSwap,
  dateInFuture,
  ambiguousDate,
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
  closedButUnanswered,
  openButAnswered,
  withdrawnAndAnswered,
  extensionBeyondLimit,
  extensionBeforeLimit,
  extensionWithoutReason,
  dueDateDiffers,
  overdueWithoutNote,
  eventAfterReceipt,
  madeOverAYearAfter,
  severalTeams,
  teamInTwoAreas,
  unknownTeam,
  unknownIssue,
  unknownValue,
  unknownEquality,
  unreadableAge,
  implausibleAge,
  birthAfterReceipt,
  renamedTeam,
  almostSameValues,
  negativeAmount,
  largeAmount,
  remedyWithoutDate,
  costWithoutStage,
  nameInReportField,
];
