/** The actions as `window.ComplaintsToolkit`: what the pane, the ribbon and the command line call. */
export { applyFixes, putBackFixes } from './applyFixes';
export { buildAnnualTables } from './buildAnnualTables';
export { changeSetup } from './changeSetup';
export { checkLog } from './checkLog';
export { checkWrittenReport } from './checkWrittenReport';
export { describeLog } from './describeLog';
export { addDueDateColumns, previewDueDateColumns, removeDueDateColumns } from './dueDateColumns';
export { followSelection } from './followSelection';
export { goTo } from './goTo';
export { holidayNotice } from './holidayNotice';
export { listChase } from './listChase';
export { listDeadlines } from './listDeadlines';
export { makeChaseList } from './makeChaseList';
export { makeScorecard } from './makeScorecard';
export { publishAnnualTables } from './publishAnnualTables';
export { watchLog } from './watchLog';
export { traceFigure } from './traceFigure';
export { previewFormulasAsValues, putFormulasBack, turnFormulasIntoValues } from './turnFormulasIntoValues';
