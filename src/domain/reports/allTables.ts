import type { TableDefinition } from './tableDefinition';
import { age } from './tables/age';
import { biggestChanges } from './tables/biggestChanges';
import { caseflow } from './tables/caseflow';
import { complainants } from './tables/complainants';
import { contactMethods } from './tables/contactMethods';
import { disability } from './tables/disability';
import { ethnicity } from './tables/ethnicity';
import { gender } from './tables/gender';
import { issueByOutcome } from './tables/issueByOutcome';
import { issueByTeam } from './tables/issueByTeam';
import { issueFocus } from './tables/issueFocus';
import { issueGroups } from './tables/issueGroups';
import { issues } from './tables/issues';
import { outcomes } from './tables/outcomes';
import { procedureByStage } from './tables/procedureByStage';
import { quarterByYear } from './tables/quarterByYear';
import { receivedByMonth } from './tables/receivedByMonth';
import { receivedByQuarter } from './tables/receivedByQuarter';
import { recordsByYear } from './tables/recordsByYear';
import { resolutions } from './tables/resolutions';
import { responseTimes } from './tables/responseTimes';
import { routes } from './tables/routes';
import { sexualOrientation } from './tables/sexualOrientation';
import { stage1ByTeam } from './tables/stage1ByTeam';
import { stage1Outcomes } from './tables/stage1Outcomes';
import { stage1Timescales } from './tables/stage1Timescales';
import { stage2ByQuarter } from './tables/stage2ByQuarter';
import { stage2ByTeam } from './tables/stage2ByTeam';
import { stage2ByTeamAndQuarter } from './tables/stage2ByTeamAndQuarter';
import { stage2Outcomes } from './tables/stage2Outcomes';
import { stage2Timescales } from './tables/stage2Timescales';
import { stage3ByTeam } from './tables/stage3ByTeam';
import { stage3Outcomes } from './tables/stage3Outcomes';
import { stage3Timescales } from './tables/stage3Timescales';
import { stageByYear } from './tables/stageByYear';
import { teamByMonth } from './tables/teamByMonth';
import { teamByQuarter } from './tables/teamByQuarter';
import { topTeams } from './tables/topTeams';
import { userGroups } from './tables/userGroups';
import { youngPeople } from './tables/youngPeople';
import { compliance } from './tables/compliance';
import { timelinessByQuarter } from './tables/timelinessByQuarter';
import { timelinessByTeam } from './tables/timelinessByTeam';
import { lateness } from './tables/lateness';
import { stage1ByComplexity } from './tables/stage1ByComplexity';
import { stage2Status } from './tables/stage2Status';
import { stage3Status } from './tables/stage3Status';
import { stage2Intervals } from './tables/stage2Intervals';
import { escalation } from './tables/escalation';
import { ombudsman } from './tables/ombudsman';
import { costs } from './tables/costs';
import { remedies } from './tables/remedies';
import { learning } from './tables/learning';
import { complimentsByOrigin } from './tables/complimentsByOrigin';
import { complimentsByTheme } from './tables/complimentsByTheme';
import { complimentsByTeam } from './tables/complimentsByTeam';
import { complimentsAndComplaints } from './tables/complimentsAndComplaints';
import { rates } from './tables/rates';
import { timescaleRules } from './tables/timescaleRules';
import { dataQuality } from './tables/dataQuality';
import { outcomesByYear } from './tables/outcomesByYear';
import { timelinessByYear } from './tables/timelinessByYear';
import { escalationByYear } from './tables/escalationByYear';
import { ratesByTeam } from './tables/ratesByTeam';
import { ombudsmanByIssue } from './tables/ombudsmanByIssue';
import { stage2NotTaken } from './tables/stage2NotTaken';
import { stage2Investigators } from './tables/stage2Investigators';
import { timelinessByComplainant } from './tables/timelinessByComplainant';

/** Every table of the annual report, in its printed order. */
export const allTables: readonly TableDefinition[] = [
  recordsByYear,
  stageByYear,
  procedureByStage,
  receivedByQuarter,
  receivedByMonth,
  teamByQuarter,
  caseflow,
  stage1ByTeam,
  stage2ByTeam,
  stage3ByTeam,
  topTeams,
  biggestChanges,
  issues,
  issueGroups,
  stage1Outcomes,
  stage2Outcomes,
  stage3Outcomes,
  issueFocus,
  issueByOutcome,
  issueByTeam,
  stage1Timescales,
  stage2Timescales,
  stage3Timescales,
  compliance,
  responseTimes,
  timelinessByQuarter,
  timelinessByTeam,
  lateness,
  stage2Intervals,
  stage1ByComplexity,
  stage2Status,
  stage3Status,
  complainants,
  ethnicity,
  age,
  gender,
  disability,
  sexualOrientation,
  userGroups,
  contactMethods,
  youngPeople,
  outcomes,
  resolutions,
  escalation,
  ombudsman,
  costs,
  remedies,
  learning,
  complimentsByOrigin,
  complimentsByTheme,
  complimentsByTeam,
  complimentsAndComplaints,
  rates,
  timescaleRules,
  dataQuality,
  routes,
  quarterByYear,
  stage2ByQuarter,
  stage2ByTeamAndQuarter,
  teamByMonth,
  outcomesByYear,
  timelinessByYear,
  escalationByYear,
  ratesByTeam,
  ombudsmanByIssue,
  stage2NotTaken,
  stage2Investigators,
  timelinessByComplainant,
];
