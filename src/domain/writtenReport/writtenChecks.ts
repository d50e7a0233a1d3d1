import type { SentenceCheck } from './sentenceCheck';
import { cutOffShare } from './sentenceChecks/cutOffShare';
import { limitsAndTable } from './sentenceChecks/limitsAndTable';
import { mentionsAsCases } from './sentenceChecks/mentionsAsCases';
import { sameAsTable } from './sentenceChecks/sameAsTable';
import { statedChange } from './sentenceChecks/statedChange';
import { statedParts } from './sentenceChecks/statedParts';
import { statedShare } from './sentenceChecks/statedShare';
import { statedSteps } from './sentenceChecks/statedSteps';
import { addedStages } from './tableChecks/addedStages';
import { changes } from './tableChecks/changes';
import { columnTotals } from './tableChecks/columnTotals';
import { headings } from './tableChecks/headings';
import { ladders } from './tableChecks/ladders';
import { percentChanges } from './tableChecks/percentChanges';
import { rowTotals } from './tableChecks/rowTotals';
import { shares } from './tableChecks/shares';
import { sharesOfAHundred } from './tableChecks/sharesOfAHundred';
import type { TableCheck } from './writtenFinding';

/** What must hold in a table of a report already written, in the order it is told. */
export const tableChecks: readonly TableCheck[] = [
  columnTotals,
  rowTotals,
  shares,
  sharesOfAHundred,
  changes,
  percentChanges,
  ladders,
  addedStages,
  headings,
];

/** What must hold in its sentences. */
export const sentenceChecks: readonly SentenceCheck[] = [
  statedChange,
  statedShare,
  statedParts,
  statedSteps,
  cutOffShare,
  sameAsTable,
  limitsAndTable,
  mentionsAsCases,
];
