// Three layers share one runner: units and rules, services on real PostgreSQL, HTTP end to end.
const swc = [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      target: 'es2022',
      keepClassNames: true,
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
    },
    module: { type: 'commonjs', ignoreDynamic: true },
  },
];
const gemensamt = {
  transform: { '^.+\\.(ts|mjs|js)$': swc },
  transformIgnorePatterns: ['/node_modules/(?!content-disposition/)', '<rootDir>/dist/'],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['kalla', 'node', 'require', 'default'] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1.ts'] },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.klubba', '<rootDir>/.stryker-tmp/'],
};
const ren = [
  '<rootDir>/libs/regelverk/**/*.spec.ts',
  '<rootDir>/libs/*/src/**/domain/**/*.spec.ts',
  '<rootDir>/libs/dokument/**/*.spec.ts',
  '<rootDir>/apps/web/src/**/*.spec.ts',
];
export default {
  projects: [
    { ...gemensamt, displayName: 'ren', testMatch: ren },
    {
      ...gemensamt,
      displayName: 'databas',
      testMatch: [
        '<rootDir>/libs/**/*.spec.ts',
        '<rootDir>/apps/{api,worker,klubba}/**/*.spec.ts',
        '<rootDir>/scripts/**/*.spec.ts',
      ],
      testPathIgnorePatterns: ['/node_modules/', '/libs/regelverk/', '/libs/dokument/', '/domain/'],
      globalSetup: '<rootDir>/test/globalSetup.mjs',
      globalTeardown: '<rootDir>/test/globalTeardown.mjs',
    },
    {
      ...gemensamt,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/**/*.e2e.ts'],
      globalSetup: '<rootDir>/test/globalSetup.mjs',
      globalTeardown: '<rootDir>/test/globalTeardown.mjs',
    },
  ],
  testTimeout: 60000,
  // Each file leaves some of its modules behind; near Node's limit a worker does little but collect garbage.
  workerIdleMemoryLimit: '1200MB',
};
