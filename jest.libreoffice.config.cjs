/** What an independent engine, LibreOffice, makes of our workbooks. */
const { projects } = require('./jest.config.cjs');
const [unit] = projects;

module.exports = {
  ...unit,
  displayName: 'libreoffice',
  testMatch: ['<rootDir>/test/**/*.libreoffice.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/dist/', '<rootDir>/build/'],
  testTimeout: 120000,
};
