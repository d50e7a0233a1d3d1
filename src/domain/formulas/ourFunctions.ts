/** The names of our custom functions in Excel. A test keeps them those of functions.json. */
export const ourFunctions = [
  'STAGE1DUE',
  'STAGE2DUE',
  'STAGE3DUE',
  'PANELREPORTDUE',
  'PANELRESPONSEDUE',
  'CORPORATEDUE',
  'ACKNOWLEDGEDUE',
  'ESCALATEBY',
  'COMPLAINTTIMELIMIT',
  'ADDWORKINGDAYS',
  'ISWORKINGDAY',
  'WORKINGDAYSTAKEN',
  'BANKHOLIDAYS',
  'WORKINGDAYSLATE',
  'TIMESCALESTATUS',
  'WITHINTIMESCALE',
  'REPORTINGYEAR',
  'REPORTINGQUARTER',
] as const;

const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'!/g;
const call = new RegExp(`(?<![\\w.])(?:_xldudf_)?(?:${ourFunctions.join('|')})\\s*\\(`, 'i');

/**
 * Whether a formula calls one of our functions, by itself or within another.
 *
 * @example callsOurFunction('=IF(A2="","",STAGE1DUE(A2))') // true
 * @example callsOurFunction('="STAGE1DUE(" & A2') // false: a text
 */
export function callsOurFunction(formula: string): boolean {
  return formula.startsWith('=') && call.test(formula.replace(quoted, ''));
}
