import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const klockan = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Tiden kommer från porten Klocka (#plattform).',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Tiden kommer från porten Klocka (#plattform).',
  },
];
const utanDefault = [
  { selector: 'ExportDefaultDeclaration', message: 'Namnge det som exporteras.' },
  { selector: "CallExpression[callee.name='forwardRef']", message: 'En cirkel bryts med en port eller en händelse.' },
];
const utanSave = [
  {
    selector: "CallExpression[callee.property.name='save']",
    message: 'save() skriver över det andra ändrat: använd update({ id, version }, …) och affected === 1.',
  },
];
const nodensNamn = Object.fromEntries(
  ['process', 'console', 'Buffer', 'URL', 'AbortController', 'AbortSignal', 'fetch', 'performance', 'structuredClone']
    .concat([
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'clearInterval',
      'setImmediate',
      '__dirname',
      'module',
      'require',
    ])
    .map((namn) => [namn, 'readonly']),
);
const TESTER = ['**/*.spec.ts', '**/*.spec.tsx', '**/*.e2e.ts', 'test/**/*.ts', 'libs/**/{prov,fall}/**'];

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'dist/',
      '.klubba*/',
      'coverage/',
      'reports/',
      '.stryker-tmp/',
      '**/*.d.mts',
      'apps/web/src/klient/schema.ts',
    ],
  },
  // An exception is a change of this file, where it is seen; never a comment beside the code.
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: { globals: nodensNamn },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-deprecated': 'error',
      // Code points are what fonts and lengths are about.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // The libraries type their option objects as classes and their constants as enums.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // rader<T>(sql): the caller says what the rows look like.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // What implements an asynchronous port may have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['**/*.{ts,tsx,mjs,cjs}'],
    rules: {
      'max-lines': ['error', 400],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Control characters are looked for in what people send in.
      'no-control-regex': 'off',
      // prettier settles where lines break
      'no-unexpected-multiline': 'off',
      'no-restricted-syntax': ['error', ...utanDefault],
    },
  },
  {
    files: ['apps/**/*.{ts,tsx}', 'libs/**/*.ts'],
    ignores: ['libs/plattform/src/klocka/**', ...TESTER],
    rules: { 'no-restricted-syntax': ['error', ...utanDefault, ...klockan] },
  },
  {
    files: ['**/*.repository.ts'],
    rules: { 'no-restricted-syntax': ['error', ...utanDefault, ...klockan, ...utanSave] },
  },
  {
    // SQL in a row: a table is not easier to read in two halves.
    files: ['libs/*/src/migrationer/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: TESTER,
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Answers over HTTP and rows out of SQL are looked at as they come.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Their tools want a default export.
    files: ['*.config.{mjs,ts}', 'apps/web/*.config.ts', 'test/globalSetup.mjs', 'test/globalTeardown.mjs'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Trees of JSX are long without being complicated; components are kept short by max-lines.
    files: ['apps/web/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }] },
  },
);
