import type { Matt } from './gemensamt.js';

type Matning = (kort: boolean) => Promise<Matt | readonly Matt[]>;

/** Mätningarna efter namn (KONTRAKT 4). Varje mätning är en egen fil som laddas först när den ska köras. */
const MATNINGAR: Readonly<Record<string, () => Promise<Matning>>> = {
  dokument: async () => (await import('./dokument.js')).matDokument,
  kallelse: async () => (await import('./kallelse.js')).matKallelse,
  lista: async () => (await import('./lista.js')).matLista,
  protokoll: async () => (await import('./protokoll.js')).matProtokoll,
  regel: async () => (await import('./regel.js')).matRegel,
  skarm: async () => (await import('./skarm.js')).matSkarm,
  sok: async () => (await import('./sok.js')).matSok,
  registrering: async () => (await import('./registrering.js')).matRegistrering,
};

async function kor(argument: readonly string[]): Promise<number> {
  const kort = argument.includes('--kort');
  const namn = argument.filter((a) => a !== '--kort');
  const hamta = namn.length === 1 && Object.hasOwn(MATNINGAR, namn[0] ?? '') ? MATNINGAR[namn[0] ?? ''] : undefined;
  if (hamta === undefined) {
    process.stderr.write(`Ange en mätning: ${Object.keys(MATNINGAR).join(', ')}. Lägg till --kort för en kort.\n`);
    return 2;
  }
  const matning = await hamta();
  const svar = await matning(kort);
  process.stdout.write(`${JSON.stringify(svar)}\n`);
  return 0;
}

kor(process.argv.slice(2)).then(
  (kod) => {
    process.exitCode = kod;
  },
  (fel: unknown) => {
    process.stderr.write(`${fel instanceof Error ? (fel.stack ?? fel.message) : String(fel)}\n`);
    process.exitCode = 1;
  },
);
