import type { Client } from 'pg';
import type { Byggdnamnd } from './organisation.js';
import { kopiera, type Kolumnvarde } from './kopia.js';
import { type Arsdel, KOLUMNER, type Radgorare, type Tabell } from './rader.js';
import { idUr, type Slump } from './slump.js';

const FORSTA_AR = 2006;
const PER_OMGANG = 5_000;
const TABELLER: readonly Tabell[] = ['arende', 'handling', 'handling_version', 'handling_fil', 'arende_beslutstid'];
const MENING = KOLUMNER.arende.indexOf('arendemening');
const VEKTOR = KOLUMNER.arende.indexOf('sokvektor');

/** Ärendenas antal per nämnd och år: fler för varje år, och det sista bara fram till i dag. */
export function arsdelar(
  namnder: readonly Byggdnamnd[],
  typer: ReadonlyMap<string, ReadonlyMap<string, string>>,
  arenden: number,
  idag: string,
): Arsdel[] {
  const sista = Number(idag.slice(0, 4));
  const dagarIAr = Math.max(1, Math.floor((Date.parse(idag) - Date.UTC(sista, 0, 1)) / 86_400_000));
  const vikt = (ar: number): number => (1 + (ar - FORSTA_AR) * 0.06) * (ar === sista ? dagarIAr / 365 : 1);
  const ar = Array.from({ length: sista - FORSTA_AR + 1 }, (_, i) => FORSTA_AR + i);
  const summa = ar.reduce((s, ett) => s + vikt(ett), 0) * namnder.reduce((s, en) => s + en.vikt, 0);
  let kvar = 0;
  return ar.flatMap((ett) =>
    namnder.map((namnd) => {
      // Det som avrundas bort förs över, så att summan blir den begärda.
      const exakt = (arenden * vikt(ett) * namnd.vikt) / summa + kvar;
      const antal = Math.round(exakt);
      kvar = exakt - antal;
      const dagar = ett === sista ? dagarIAr : 365;
      return { namnd, typer: typer.get(namnd.id) ?? new Map<string, string>(), ar: ett, antal, dagar };
    }),
  );
}

/** Nämndernas ärendetyper. @returns id per namn, per nämnd */
export async function byggTyper(
  klient: Client,
  namnder: readonly Byggdnamnd[],
  slump: Slump,
): Promise<Map<string, Map<string, string>>> {
  const alla = new Map<string, Map<string, string>>();
  for (const [plats, namnd] of namnder.entries()) {
    const namn = [...new Set(namnd.slag.map(({ typ }) => typ))];
    const ids = namn.map((_, i) => idUr(Date.UTC(FORSTA_AR, 0, 1) + plats * 100 + i, slump));
    await klient.query(
      'insert into arendetyp (id, namnd_id, namn) select i, $3, n from unnest($1::uuid[], $2::text[]) u (i, n) on conflict do nothing',
      [ids, namn, namnd.id],
    );
    // En ny nämnd kan redan ha fått några av dem.
    const { rows } = await klient.query<{ id: string; namn: string }>(
      'select id, namn from arendetyp where namnd_id = $1',
      [namnd.id],
    );
    const typer = new Map(rows.map((rad) => [rad.namn, rad.id]));
    alla.set(namnd.id, typer);
  }
  return alla;
}

/** Ärendemeningens sökvektor gjord av samma ordformer som databasens egen, ett ord slås upp en gång. */
class Ordvektorer {
  private readonly lexem = new Map<string, string>();

  constructor(private readonly klient: Client) {}

  async fyll(arenden: readonly Kolumnvarde[][]): Promise<void> {
    const orden = arenden.map((rad) => [...new Set(ordenI(String(rad[MENING])))]);
    const nya = [...new Set(orden.flat())].filter((ord) => !this.lexem.has(ord));
    if (nya.length > 0) {
      const { rows } = await this.klient.query<{ ord: string; lexem: string[] }>(
        'select o as ord, sok_lexem(o) as lexem from unnest($1::text[]) o',
        [nya],
      );
      for (const { ord, lexem } of rows) this.lexem.set(ord, lexem.map((ett) => `'${ett}'`).join(' '));
    }
    for (const [i, rad] of arenden.entries())
      rad[VEKTOR] = (orden[i] ?? []).map((ord) => this.lexem.get(ord) ?? '').join(' ');
  }
}

const ordenI = (text: string): string[] => text.toLocaleLowerCase('sv').match(/[a-zåäö0-9]+/gu) ?? [];

/** Fyller tabellerna med COPY. Vakterna är avstängda under tiden; `prova` ser efter att det de vaktar ändå håller. */
export async function byggDiarium(
  klient: Client,
  gorare: Radgorare,
  delar: readonly Arsdel[],
  framsteg: (antal: number) => void,
): Promise<void> {
  const vektorer = new Ordvektorer(klient);
  await vakter(klient, 'disable');
  try {
    for (const del of delar) {
      for (let fran = 0; fran < del.antal; fran += PER_OMGANG) {
        const rader = gorare.rader(del, fran, Math.min(del.antal, fran + PER_OMGANG));
        await vektorer.fyll(rader.arende);
        for (const tabell of TABELLER) await kopiera(klient, tabell, KOLUMNER[tabell], rader[tabell]);
        framsteg(rader.arende.length);
      }
    }
  } finally {
    await vakter(klient, 'enable');
  }
  const serier = delar.filter(({ antal }) => antal > 0);
  await kopiera(
    klient,
    'nummerserie',
    ['omfattning_id', 'slag', 'kod', 'ar', 'forsta', 'senaste'],
    serier.map(({ namnd, ar, antal }) => [namnd.id, 'arende', namnd.kod, ar, 1, antal]),
  );
}

async function vakter(klient: Client, lage: 'enable' | 'disable'): Promise<void> {
  for (const tabell of ['arende', 'handling', 'handling_version', 'handling_fil']) {
    await klient.query(`alter table ${tabell} ${lage} trigger user`);
  }
}

const PROV: readonly (readonly [string, string])[] = [
  [
    'Nummerserierna har luckor eller dubbletter',
    `select 1 from nummerserie s left join (select serie_omfattning_id as o, serie_kod as k, ar, count(*) as antal, max(lopnr) as hogst, count(distinct lopnr) as olika
       from arende group by 1, 2, 3) a on a.o = s.omfattning_id and a.k = s.kod and a.ar = s.ar
      where s.slag = 'arende' and (a.antal is distinct from s.senaste or a.hogst is distinct from s.senaste or a.olika is distinct from s.senaste)`,
  ],
  [
    'Handlingarna är inte numrerade utan luckor',
    'select 1 from (select max(nr) as hogst, count(*) as antal from handling where arende_id is not null group by arende_id) x where hogst <> antal limit 1',
  ],
  [
    'Ett dnr är inte normaliserat som databasen gör det',
    'select 1 from arende where dnr_norm <> dnr_normalisera(dnr) limit 1',
  ],
  [
    'En ärendemening har andra sökord än databasen ger den',
    `select 1 from (select sokvektor, arendemening from arende where lopnr % 50 = 1 limit 20000) a where sokvektor is distinct from sok_vektor(arendemening) limit 1`,
  ],
];

/** Prövar det som vakterna annars håller. @throws Error med det som brister */
export async function prova(klient: Client): Promise<void> {
  for (const [brist, sql] of PROV) {
    if (((await klient.query(sql)).rowCount ?? 0) > 0) throw new Error(brist);
  }
}
