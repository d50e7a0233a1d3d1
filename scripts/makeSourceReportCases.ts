/**
 * Makes the logs of the cases in test/cases that stand for published annual reports: fictional complaints, as many of each
 * kind as the reports count. The expected tables beside them are copied from the reports by hand.
 *
 *     npx tsx scripts/makeSourceReportCases.ts
 */
import { coventry } from './sourceReports/coventry';
import { darlington, darlingtonTimescales } from './sourceReports/darlington';
import { kent, kentEducation } from './sourceReports/kent';
import { oxfordshire, oxfordshireTeams } from './sourceReports/oxfordshire';
import { peterborough, peterboroughResponseTimes } from './sourceReports/peterborough';

peterborough();
peterboroughResponseTimes();
kent();
kentEducation();
coventry();
darlington();
darlingtonTimescales();
oxfordshire();
oxfordshireTeams();
