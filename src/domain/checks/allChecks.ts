import type { Check } from './check';
import { blankReference } from './blankReference';
import { repeatedReference } from './repeatedReference';
import { responseBeforeReceipt } from './responseBeforeReceipt';
import { severalTeams } from './severalTeams';
import { teamInTwoAreas } from './teamInTwoAreas';
import { unknownTeam } from './unknownTeam';
import { unknownIssue } from './unknownIssue';
import { unknownValue } from './unknownValue';

/** Every check of the log's records, in the order in which an officer would put things right. */
export const allChecks: readonly Check[] = [
  blankReference,
  repeatedReference,
  responseBeforeReceipt,
  severalTeams,
  teamInTwoAreas,
  unknownTeam,
  unknownIssue,
  unknownValue,
];
