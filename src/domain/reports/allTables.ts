import type { TableDefinition } from './tableDefinition';
import { complainants } from './tables/complainants';
import { ethnicity } from './tables/ethnicity';
import { issues } from './tables/issues';
import { recordsByYear } from './tables/recordsByYear';
import { responseTimes } from './tables/responseTimes';
import { stage1ByTeam } from './tables/stage1ByTeam';
import { stage1Outcomes } from './tables/stage1Outcomes';
import { stage1Timescales } from './tables/stage1Timescales';
import { stage2ByTeam } from './tables/stage2ByTeam';
import { stage2Outcomes } from './tables/stage2Outcomes';
import { stage2Timescales } from './tables/stage2Timescales';
import { stage3ByTeam } from './tables/stage3ByTeam';
import { stage3Outcomes } from './tables/stage3Outcomes';
import { stage3Timescales } from './tables/stage3Timescales';
import { stageByYear } from './tables/stageByYear';

/** Every table of the annual report, in its printed order. */
export const allTables: readonly TableDefinition[] = [
  recordsByYear,
  stageByYear,
  stage1ByTeam,
  stage2ByTeam,
  stage3ByTeam,
  issues,
  stage1Outcomes,
  stage2Outcomes,
  stage3Outcomes,
  stage1Timescales,
  stage2Timescales,
  stage3Timescales,
  responseTimes,
  complainants,
  ethnicity,
];
