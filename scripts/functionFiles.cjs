const { join } = require('node:path');

const folder = join(__dirname, '..', 'src', 'functions');

/** The files whose exports are custom functions, in the order in which Excel and the reference list them. */
const functionFiles = [
  'dueDateFunctions.ts',
  'workingDayFunctions.ts',
  'timescaleFunctions.ts',
  'reportingPeriodFunctions.ts',
].map((name) => join(folder, name));

module.exports = { functionFiles };
