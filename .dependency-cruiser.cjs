/**
 * The house's arrows: calendar <- log <- timescales <- checks, chase, reports <- analyseLog;
 * domain <- excel <- actions <- taskpane, commands; domain <- functions; nothing in src knows the workbench; no circles.
 */
const domain = '^src/domain/';

/** @returns a rule: files under `from` may not import files under `to` */
function noArrow(name, comment, from, to, except = {}) {
  return { name, comment, severity: 'error', from: { path: from, ...except }, to: { path: to } };
}

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
    noArrow(
      'src-knows-no-workbench',
      'The add-in never knows whether it runs in Excel or here.',
      '^src/',
      '^(workbench|test|scripts|bench)/',
    ),
    noArrow(
      'domain-is-pure',
      'The domain needs nothing but itself.',
      domain,
      '^(?!src/domain/|node_modules/(date-fns|zod)/)',
    ),
    noArrow(
      'calendar-first',
      'Days know nothing of logs.',
      '^src/domain/calendar/',
      '^src/domain/(log|timescales|checks|chase|reports|analyseLog|setup)',
    ),
    noArrow(
      'log-second',
      'The log reader knows no timescale, check or report.',
      '^src/domain/log/',
      '^src/domain/(timescales|checks|chase|analyseLog|reports/(?!annualReport))',
    ),
    noArrow(
      'timescales-third',
      'Timescales know no check or report, and nothing of chasing.',
      '^src/domain/timescales/',
      '^src/domain/(checks|chase|reports|analyseLog)',
    ),
    noArrow(
      'chase-stands-on-clocks',
      'The chase list tells where the clocks stand, and nothing else.',
      '^src/domain/chase/',
      '^src/domain/(checks|reports|analyseLog)',
    ),
    noArrow(
      'checks-and-reports-apart',
      'Checks do not know reports.',
      '^src/domain/checks/',
      '^src/domain/(reports|analyseLog)',
    ),
    noArrow(
      'reports-know-no-checks',
      'Reports do not know the log checks.',
      '^src/domain/reports/',
      '^src/domain/(checks|analyseLog)',
    ),
    noArrow(
      'excel-knows-no-action',
      'src/excel reads and writes; actions decide.',
      '^src/excel/',
      '^src/(actions|taskpane|commands|functions)/',
    ),
    noArrow(
      'actions-know-no-screen',
      'One action serves pane, ribbon and command line.',
      '^src/actions/',
      '^src/(taskpane|commands|functions)/',
    ),
    noArrow(
      'screens-use-actions',
      'The pane and the ribbon reach Excel through actions only.',
      '^src/(taskpane|commands)/',
      '^src/excel/',
    ),
    noArrow(
      'functions-stay-small',
      'Functions load before everything else.',
      '^src/functions/',
      '^src/(?!functions/|domain/(calendar|timescales)/|excel/dateSystem)',
    ),
    noArrow(
      'pivots-and-tables-check-each-other',
      'Two engines that share code prove nothing.',
      '^workbench/workbook/pivots/',
      '^src/',
    ),
    {
      name: 'no-undeclared-packages',
      severity: 'error',
      from: { path: '^(src|workbench)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown'] },
    },
    {
      name: 'ships-no-dev-package',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: '^node_modules/@types/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|build)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json'],
    },
  },
};
