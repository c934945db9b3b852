import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { delegationsmeningar, initiativmeningar, remissmeningar, yttrandemeningar } from './beslutsmeningar.js';

const ROT = join(__dirname, '..', '..');
const BESLUT = { ...delegationsmeningar, ...initiativmeningar, ...remissmeningar, ...yttrandemeningar };
/** The sentences that stand in the source itself. */
const OVRIGA = [
  ...readFileSync(join(__dirname, '..', 'beredningens-tidslinje.ts'), 'utf8').matchAll(/'([a-z_]+\.[a-z_]+)':/gu),
].map((m) => m[1] ?? '');
/** What is not about one ärende, or is arbetsmaterial: not in its timeline, each with why. */
const UTANFOR: Readonly<Record<string, string>> = {
  mall: "the nämnd's templates",
  formulering: "the nämnd's formulae",
  delegationsordning: "the nämnd's delegationsordning",
  delegationsregel: "the nämnd's settings",
  delegationsenhet: "a unit's settings",
  delegationslista: "a unit's month",
  delegationsanmald: "a list's § in a protokoll",
  delegatprotokoll: "a delegat's protokoll over many rows",
  'remiss.borttagen': 'nothing is left to show',
  'delegationsbeslut.inlasta': 'many rows of a unit at once',
};
const ARBETSMATERIAL = new Set([
  'skrivelse.andrad',
  'skrivelse.kommenterad',
  'skrivelse.kommentar_besvarad',
  'skrivelse.aterstalld',
  'skrivelse.bilaga_andrad',
  'skrivelse.bilagor_ordnade',
  'skrivelse.framstalld',
  'skrivelse.sammantrade_valt',
]);

const filer = (mapp: string): string[] =>
  readdirSync(mapp, { withFileTypes: true }).flatMap((post) =>
    post.isDirectory()
      ? filer(join(mapp, post.name))
      : /(?<!spec|entity)\.ts$/u.test(post.name)
        ? [join(mapp, post.name)]
        : [],
  );

/** The event types that a file writes: whole ones, and those made of a prefix and the word a helper is called with. */
function typerna(kalla: string): string[] {
  const hela = [...kalla.matchAll(/typ: '([a-z_]+\.[a-z_]+)'/gu)].map((m) => m[1] ?? '');
  const prefix = /typ: `([a-z_]+)\.\$\{/u.exec(kalla)?.[1];
  const anrop = [...kalla.matchAll(/(?:logga|anteckna)\(([^;]*?)\)/gsu)].map((m) => m[1] ?? '');
  const egna = anrop.flatMap((arg) => {
    const ord = /^[\w.,\s?]*'([a-z_.]+)'/u.exec(arg)?.[1];
    if (ord === undefined) return [];
    return ord.includes('.') ? [ord] : prefix === undefined ? [] : [`${prefix}.${ord}`];
  });
  return [...hela, ...egna];
}

describe('the events of beredningen in the timeline of an ärende', () => {
  const skrivna = new Set(
    filer(ROT)
      .filter((fil) => !fil.includes('migrationer') && !fil.includes('tidslinje'))
      .flatMap((fil) => typerna(readFileSync(fil, 'utf8'))),
  );

  it('every type written about an ärende has a Swedish sentence', () => {
    expect(skrivna.size).toBeGreaterThan(40);
    const utan = [...skrivna].filter(
      (typ) =>
        !(typ in BESLUT) &&
        !OVRIGA.includes(typ) &&
        !(typ in UTANFOR) &&
        !((typ.split('.')[0] ?? '') in UTANFOR) &&
        !ARBETSMATERIAL.has(typ),
    );
    expect(utan).toEqual([]);
  });

  it('every sentence can be said without facts, starts with a verb and names nobody', () => {
    for (const [typ, mening] of Object.entries(BESLUT)) {
      const text = mening({ efter: null });
      expect([typ, text]).toEqual([typ, expect.stringMatching(/^[a-zåäö][^.]+$/u)]);
    }
  });
});
