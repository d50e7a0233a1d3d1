/** Three projects here: fast tests first, then the slow ones, then those that drive a real browser; LibreOffice's have a file of their own. */
const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      { jsc: { target: 'es2022', transform: { react: { runtime: 'automatic' } } } },
    ],
  },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'mjs', 'json'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/dist/', '<rootDir>/build/'],
};

/** Each takes over ten seconds, for it builds, saves or starts Excel's other half again and again: left out of `npm run check`. */
const slowTests = [
  'test/actions/(allOrNothing|complaintsSetup|everyTable|flagLog|listDeadlines|nothingLost|publishAnnualTables|reportChoice|roundTrips|shippedFixes|statusColumns|traceEveryFigure|traceFigure|turnFormulasIntoValues)',
  'test/fuzz/hostileLog',
  'test/shipped/shipped',
  'test/workbench/cli/(complaints|deadlines|removeExactly)',
  'test/workbench/workbook/xlsx/openXml',
].map((path) => `/${path}\\.test\\.ts$`);

module.exports = {
  maxWorkers: 2,
  // For a slow or busy machine; no test waits for time to pass.
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
      testPathIgnorePatterns: [
        ...shared.testPathIgnorePatterns,
        '\\.browser\\.test\\.ts$',
        '\\.libreoffice\\.test\\.ts$',
        ...slowTests,
      ],
    },
    { ...shared, displayName: 'slow', testRegex: slowTests },
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/test/**/*.browser.test.ts'] },
  ],
};
