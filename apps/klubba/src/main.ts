import { Klagomal } from './klagomal.js';

type Kommando = (argument: readonly string[]) => Promise<number>;

/** Vart kommando läses in först när det körs: `regel` ska inte vänta på databasens bibliotek. */
const KOMMANDON: Readonly<Record<string, { om: string; hamta: () => Promise<Kommando> }>> = {
  regel: {
    om: 'regel <namn>: kör en regel på JSON från stdin',
    hamta: async () => (await import('./kommandon/regel.js')).regel,
  },
  genomfor: {
    om: 'genomfor <faktafil.json> --ut <mapp>: för ett sammanträde genom hela kedjan',
    hamta: async () => (await import('./kommandon/genomfor.js')).genomfor,
  },
  migrera: {
    om: 'migrera: för databasen till den här versionen',
    hamta: async () => (await import('./kommandon/migrera.js')).migreraKommando,
  },
  verifiera: {
    om: 'verifiera: prövar händelseloggens kedjor',
    hamta: async () => (await import('./kommandon/verifiera.js')).verifiera,
  },
  demo: {
    om: 'demo: lägger en påhittad kommun i databasen',
    hamta: async () => (await import('./kommandon/demo.js')).demo,
  },
  syntet: {
    om: 'syntet --arenden <antal>: gör ett påhittat diarium i en tom databas',
    hamta: async () => (await import('./kommandon/syntet.js')).syntet,
  },
  'importera-diarium': {
    om: 'importera-diarium <mapp> --namnd <diariekod> --kalla <system> [--genomfor]: tar in ett gammalt diarium',
    hamta: async () => (await import('./kommandon/importera-diarium.js')).importeraDiarium,
  },
  administrator: {
    om: 'administrator <användarnamn> <namn>: gör den första inloggningen',
    hamta: async () => (await import('./kommandon/administrator.js')).administrator,
  },
};

async function kor(): Promise<number> {
  const [namn = 'hjalp', ...argument] = process.argv.slice(2);
  const kommando = KOMMANDON[namn];
  if (kommando === undefined) {
    const rader = ['Kommandon:', ...Object.values(KOMMANDON).map((k) => `  ${k.om}`)];
    process.stderr.write(`${rader.join('\n')}\n`);
    return ['hjalp', '--help', '-h'].includes(namn) ? 0 : 1;
  }
  return await (
    await kommando.hamta()
  )(argument);
}

kor().then(
  (kod) => {
    process.exitCode = kod;
  },
  (fel: unknown) => {
    process.stderr.write(
      `${fel instanceof Klagomal ? fel.message : fel instanceof Error ? (fel.stack ?? fel.message) : String(fel)}\n`,
    );
    process.exitCode = 1;
  },
);
