// Mutationsprovet kör bara regelverkets egna prov: rena funktioner, utan databas.
import config from './jest.config.mjs';

const ren = config.projects.find(({ displayName }) => displayName === 'ren');
export default { ...ren, testMatch: ['<rootDir>/libs/regelverk/**/*.spec.ts'] };
