import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';

const pureDomain = [
  { name: 'Date', message: 'The domain has no clock: days are whole numbers, and today is an argument.' },
  { name: 'console', message: 'The domain says nothing: it answers findings.' },
];

const noNetwork = [
  { name: 'fetch', message: 'No network call of ours, ever.' },
  { name: 'XMLHttpRequest', message: 'No network call of ours, ever.' },
  { name: 'WebSocket', message: 'No network call of ours, ever.' },
  { name: 'localStorage', message: 'What the officer tells us is kept in the workbook.' },
];

const excelStaysInItsFolder = {
  selector: "MemberExpression[object.name='Excel'], TSQualifiedName[left.name='Excel']",
  message: 'Only src/excel speaks to Excel.',
};

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'build', 'coverage', 'office-addin-debugging/node_modules'] },
  ...tseslint.configs.recommended,
  ...tseslint.configs.stylistic,
  {
    rules: {
      eqeqeq: ['error', 'always'],
      'no-nested-ternary': 'error',
      'no-else-return': 'error',
      'no-console': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      'max-lines': ['error', { max: 450, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-restricted-globals': ['error', ...noNetwork],
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...pureDomain, ...noNetwork] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/excel/**'],
    rules: { 'no-restricted-syntax': ['error', excelStaysInItsFolder] },
  },
  {
    files: ['src/taskpane/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['**/*.cjs', '**/*.mjs', 'webpack.config.js', 'scripts/**', 'bench/**', 'workbench/cli/**'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
  { files: ['test/**'], rules: { 'max-lines': 'off', 'no-restricted-globals': 'off' } },
);
