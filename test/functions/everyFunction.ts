import * as dueDates from '../../src/functions/dueDateFunctions';
import * as reportingPeriods from '../../src/functions/reportingPeriodFunctions';
import * as timescales from '../../src/functions/timescaleFunctions';
import * as workingDays from '../../src/functions/workingDayFunctions';

/** The custom functions of all the files, by the names they have in the code. */
export const everyFunction = { ...dueDates, ...workingDays, ...timescales, ...reportingPeriods };
