// ARKITEKTUR 1: arrows point one way. What must go against an arrow is an event or a port.
const KEDJA = ['plattform', 'organisation', 'diarium', 'beredning', 'sammantrade', 'protokoll'];
const SLUT = ['offentligt', 'arkiv'];
const BLAD = ['regelverk', 'dokument'];
const TEST = '[.](spec|e2e)[.]tsx?$|/(prov|fall)/';
// What this lib may not import: everything above it, and its siblings at the end of the chain.
const ovanfor = (lib) => [...KEDJA.slice(KEDJA.indexOf(lib) + 1), ...SLUT];

const uppat = KEDJA.map((lib) => ({
  name: `inte-uppat-fran-${lib}`,
  comment: `${lib} står under dem den importerar här: använd en port eller en händelse.`,
  severity: 'error',
  from: { path: `^libs/${lib}/` },
  to: { path: `^libs/(${ovanfor(lib).join('|')})/` },
}));

module.exports = {
  forbidden: [
    { name: 'inga-cirklar', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'bara-genom-index',
      comment:
        'Ett lib nås bara genom sin src/index.ts; skriften har en egen dörr, för webben kan inte bära resten av dokument.',
      severity: 'error',
      from: { path: '^(libs|apps)/([^/]+)/', pathNot: TEST },
      to: {
        path: '^libs/[^/]+/',
        pathNot: ['^libs/[^/]+/src/index[.]ts$', '^libs/dokument/src/skrift/index[.]ts$', '^libs/$2/'],
      },
    },
    ...uppat,
    ...SLUT.map((lib) => ({
      name: `${lib}-star-for-sig`,
      severity: 'error',
      from: { path: `^libs/${lib}/` },
      to: { path: `^libs/(${SLUT.filter((annat) => annat !== lib).join('|')})/` },
    })),
    {
      name: 'blad-importerar-inget-lib',
      severity: 'error',
      from: { path: `^libs/(${BLAD.join('|')})/` },
      to: { path: '^libs/', pathNot: '^libs/$1/' },
    },
    {
      name: 'lagen-ar-rena-funktioner',
      comment: 'regelverk och domain/ vet inget om ramverk, databas eller HTTP.',
      severity: 'error',
      from: { path: '^libs/regelverk/|/domain/', pathNot: TEST },
      to: { path: '^node_modules/(@nestjs|typeorm|fastify|@fastify|pg|bullmq)(/|$)' },
    },
    {
      name: 'lagen-ror-inte-utvarlden',
      severity: 'error',
      from: { path: '^libs/regelverk/src/|/domain/', pathNot: TEST },
      to: { path: '^(node:)?(fs|net|http|https|child_process|os|timers)(/|$)', dependencyTypes: ['core'] },
    },
    {
      name: 'appar-importerar-inte-appar',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'lib-importerar-inte-appar',
      severity: 'error',
      from: { path: '^libs/', pathNot: TEST },
      to: { path: '^apps/' },
    },
    {
      name: 'webben-star-for-sig',
      comment: 'Webben talar med servern bara över HTTP; regelverket och skriften är rena funktioner och får delas.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^libs/', pathNot: '^libs/(regelverk/src|dokument/src/skrift)/index[.]ts$' },
    },
    {
      name: 'typeorm-dar-den-hor-hemma',
      comment: 'TypeORM bara i entiteter, förråd och migrationer, och där plattform ställer upp den.',
      severity: 'error',
      from: {
        path: '^(libs|apps)/',
        pathNot: ['[.](entity|repository)[.]ts$', '/migrationer/', '^libs/plattform/src/databas/', TEST],
      },
      to: { path: '^node_modules/typeorm(/|$)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'inget-oupplost',
      severity: 'error',
      from: { pathNot: TEST },
      to: { couldNotResolve: true },
    },
    {
      name: 'inga-utvecklingspaket-i-drift',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: [TEST, '^apps/web/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^node_modules/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['kalla', 'import', 'require', 'node', 'default', 'types'],
    },
  },
};
