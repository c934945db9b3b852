// One open meeting for the database's own rules, and the SQL that tries them.
import { nyttId } from '#plattform';
import { type Provapp, provapp } from '../../../../../test/stod/provapp.js';
import { skapaProvkommun } from '../../../../../test/stod/provkommun.js';
import { beslut, KEDJAN, oppnatMote, type Provmote, taUpp, uppropet } from '../../../../../test/stod/provmote.js';
import type { Sats } from '../../../../../test/stod/vagran.js';
import { AntecknaAvvikelse } from '../../paragraf/anteckna-avvikelse.service.js';
import { Besluta } from '../../paragraf/besluta.service.js';
import { Rosta } from '../../paragraf/rosta.service.js';

export let p: Provapp;
export let m: Provmote;
/** § 1 is decided, § 2 taken up, § 3 a val, § 4 has a vote, § 5 is taken up with Yasmin Torabi jävig. */
export let s: string[];

/** What is tried, the statements, and what the database says; null when it lets it through. */
export type Fall = readonly [vad: string, satser: () => readonly Sats[], svar: RegExp | null];

export const id = (namn: string): string => m.person(namn);
export const fem = (): string[] =>
  uppropet(m)
    .filter((rad) => rad.slag === 'beslutande')
    .map((rad) => rad.personId);

export async function stallUpp(): Promise<void> {
  p = await provapp(KEDJAN);
  m = await oppnatMote(p, await skapaProvkommun(p), 5);
  const jav = [id('Yasmin Torabi')];
  s = [
    await taUpp(p, m, 0),
    await taUpp(p, m, 1),
    await taUpp(p, m, 2, { typ: 'val' }),
    await taUpp(p, m, 3),
    await taUpp(p, m, 4, { jav }),
  ];
  await p.som(async () => {
    await p.fa(Besluta).besluta(m.namndId, s[0]!, { ...beslut(), deltarInte: [id('Örjan Ek')] });
    const [amina, hakan, yasmin, orjan, asa] = fem() as [string, string, string, string, string];
    const rost = { sluten: false as const, jaInnebar: 'bifall', nejInnebar: 'avslag' };
    await p.fa(Rosta).rosta(m.namndId, s[3]!, { ...rost, ja: [amina, asa], nej: [hakan, yasmin], avstar: [orjan] });
    await p.fa(AntecknaAvvikelse).anteckna(m.namndId, m.id, { regel: 'KL 6:17', kommentar: 'Sen kallelse.' });
  });
}

export const omrostning = (paragraf: string, over: Record<string, unknown> = {}): { rot: string; sats: Sats } => {
  const rot = nyttId();
  const rad = {
    sluten: false,
    ja_innebar: 'bifall',
    nej_innebar: 'avslag',
    blanka: null,
    lottning: null,
    utfall: 'ja',
    utslagsrost: false,
    ...over,
  };
  const sats: Sats = [
    `insert into omrostning (id, paragraf_id, ordning, sluten, ja_innebar, nej_innebar, blanka, lottning, utfall, utslagsrost)
     values ($1, $2, 9, $3, $4, $5, $6, $7, $8, $9)`,
    [rot, paragraf, rad.sluten, rad.ja_innebar, rad.nej_innebar, rad.blanka, rad.lottning, rad.utfall, rad.utslagsrost],
  ];
  return { rot, sats };
};
export const roster = (rot: string, val: Record<string, 'ja' | 'nej' | 'avstar'>): Sats[] =>
  Object.entries(val).map(([person, rost], plats) => [
    'insert into rost (omrostning_id, person_id, val, ordning) values ($1, $2, $3, $4)',
    [rot, person, rost, plats + 1],
  ]);
export const alla = (rost: 'ja' | 'nej' | 'avstar', utom: Record<string, 'ja' | 'nej' | 'avstar'> = {}) =>
  Object.fromEntries(fem().map((person) => [person, utom[person] ?? rost]));
export const sluten = (over: Record<string, unknown>, sedlar: Record<string, number>): Sats[] => {
  const o = omrostning(s[2]!, { sluten: true, ja_innebar: null, nej_innebar: null, ...over });
  return [
    o.sats,
    ...Object.entries(sedlar).map(([alternativ, antal], plats): Sats => [
      'insert into sluten_rost (omrostning_id, ordning, alternativ, antal) values ($1, $2, $3, $4)',
      [o.rot, plats + 1, alternativ, antal],
    ]),
  ];
};
export const mening = (paragraf: string, slag: string, av: { person?: string; parti?: string }): Sats[] => {
  const rot = nyttId();
  return [
    [
      `insert into sarskild_mening (id, paragraf_id, slag, ordning, text) values ($1, $2, $3, 9, 'Text')`,
      [rot, paragraf, slag],
    ],
    [
      'insert into sarskild_mening_av (sarskild_mening_id, ordning, person_id, parti) values ($1, 1, $2, $3)',
      [rot, av.person ?? null, av.parti ?? null],
    ],
  ];
};
export const yrkande = (paragraf: string, person: string): Sats[] => {
  const rot = nyttId();
  return [
    [`insert into yrkande (id, paragraf_id, ordning, typ) values ($1, $2, 9, 'bifall')`, [rot, paragraf]],
    ['insert into yrkande_av (yrkande_id, ordning, person_id) values ($1, 1, $2)', [rot, person]],
  ];
};
export const nyParagraf = (nr: number, over: { ar?: number; sammantrade?: string } = {}): Sats[] => {
  const rot = nyttId();
  return [
    [
      `insert into paragraf (id, sammantrade_id, namnd_id, ar, nr, titel, typ, upptagen_tid) values ($1, $2, $3, $4, $5, 'Titel', 'beslut', $6)`,
      [rot, over.sammantrade ?? m.id, m.namndId, over.ar ?? 2026, nr, p.klocka.nu()],
    ],
    ['insert into tjanstgorande (paragraf_id, person_id, ordning) values ($1, $2, 1)', [rot, id('Amina Warsame')]],
    ['insert into ordforandeskap (paragraf_id, person_id) values ($1, $2)', [rot, id('Amina Warsame')]],
  ];
};
export const motet = (datum: string, tillstand = 'planerat'): { rot: string; sats: Sats } => {
  const rot = nyttId();
  const sats: Sats = [
    `insert into sammantrade (id, namnd_id, datum, start, plats, tillstand, kallelsedag, senast_kallelse, senast_tillagg)
     values ($1, $2, $3, '18:30', 'Salen', $4, $3::date - 7, $3::date - 7, $3::date - 3)`,
    [rot, m.namndId, datum, tillstand],
  ];
  return { rot, sats };
};
export const beslutad = (paragraf: string): Sats[] => [
  [`insert into beslutspunkt (id, paragraf_id, ordning, text) values ($1, $2, 1, 'Beslut')`, [nyttId(), paragraf]],
  [`update paragraf set tillstand = 'beslutad', utfall = 'enligt_forslag' where id = $1`, [paragraf]],
];
export const jav = (paragraf: string, ...personer: string[]): Sats[] =>
  personer.map((person, plats) => [
    'insert into jav (paragraf_id, person_id, ordning) values ($1, $2, $3)',
    [paragraf, person, plats + 5],
  ]);
