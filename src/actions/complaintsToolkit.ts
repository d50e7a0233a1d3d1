/** The actions as `window.ComplaintsToolkit`: what the pane, the ribbon and the command line call. */
export { buildAnnualTables } from './buildAnnualTables';
export { checkLog } from './checkLog';
export { describeLog } from './describeLog';
export { goTo } from './goTo';
