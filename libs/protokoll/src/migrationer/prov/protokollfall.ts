// Three delar of a protokoll in their three states, and the SQL that tries the database's rules about them.
import { DataSource } from 'typeorm';
import { RegistreraHandling } from '#diarium';
import { nyttId } from '#plattform';
import { AntecknaMening, Besluta, HallSammantrade, Rosta, Yrka } from '#sammantrade';
import { type Provapp, provapp } from '../../../../../test/stod/provapp.js';
import { skapaProvkommun } from '../../../../../test/stod/provkommun.js';
import { beslut, KEDJAN, MOTESDAG, oppnatMote, type Provmote, taUpp, tid } from '../../../../../test/stod/provmote.js';
import type { Sats } from '../../../../../test/stod/vagran.js';
import { FordelaDelar } from '../../del/fordela-delar.service.js';
import { LamnaTillJustering } from '../../del/lamna-till-justering.service.js';
import { SkrivProtokoll } from '../../protokoll/skriv-protokoll.service.js';

export let p: Provapp;
export let m: Provmote;
/** § 1 lies in the del that is signed, with a row of everything; § 2 in one that is still written; § 3 in one signed and done. */
export let [ett, tva, tre]: string[] = [];
export let [hosJusterare, skrivs, justerad]: string[] = [];
export let text: string;

export const id = (namn: string): string => m.person(namn);
export const ds = (): DataSource => p.fa(DataSource);

async function fyllParagraf(paragraf: string): Promise<void> {
  const handlare = p.fa(RegistreraHandling);
  const handling = await handlare.registrera({
    namndId: m.namndId,
    arendeId: null,
    typ: 'ovrigt',
    titel: 'Karta',
    riktning: 'intern',
  });
  await ds().query('insert into paragraf_handling (paragraf_id, handling_id, ordning) values ($1, $2, 1)', [
    paragraf,
    handling.id,
  ]);
  await p.fa(Yrka).yrka(m.namndId, paragraf, { typ: 'bifall', av: [id('Åsa Nyberg')] });
  await p.fa(Rosta).rosta(m.namndId, paragraf, {
    sluten: false,
    jaInnebar: 'bifall',
    nejInnebar: 'avslag',
    ja: [id('Amina Warsame'), id('Åsa Nyberg')],
    nej: [id('Håkan Lindqvist')],
    avstar: [id('Örjan Ek')],
  });
  const propositionsordning = 'Förslagen ställdes mot varandra.';
  await p.fa(Besluta).besluta(m.namndId, paragraf, { ...beslut(), propositionsordning, deltarInte: [id('Örjan Ek')] });
  const reservation = { slag: 'reservation', text: 'För dyrt.', av: [{ personId: id('Håkan Lindqvist') }] } as const;
  await p.fa(AntecknaMening).anteckna(m.namndId, paragraf, reservation);
}

/** A held meeting with its three delar. */
export async function stallUpp(): Promise<void> {
  p = await provapp(KEDJAN);
  m = await oppnatMote(p, await skapaProvkommun(p), 2);
  const jav = [id('Yasmin Torabi')];
  [ett, tva, tre] = [await taUpp(p, m, 0, { jav }), await taUpp(p, m, 1), await taUpp(p, m, 2)];
  await p.som(async () => {
    await fyllParagraf(ett ?? '');
    await p.fa(Besluta).besluta(m.namndId, tva ?? '', beslut());
    await p.fa(Besluta).besluta(m.namndId, tre ?? '', beslut());
    p.klocka.satt(tid(MOTESDAG, '20:30'));
    await p.fa(HallSammantrade).avsluta(m.namndId, m.id, '20:30');
    await p.fa(SkrivProtokoll).oppna(m.namndId, m.id, { namn: 'Linnea Stråberg', personId: null });
    [hosJusterare, skrivs, justerad] = await p.fa(FordelaDelar).fordela(m.namndId, m.id, [
      { slag: 'ordinarie', paragrafer: [1] },
      { slag: 'ordinarie', paragrafer: [2] },
      { slag: 'ordinarie', paragrafer: [3] },
    ]);
    text = await p.fa(LamnaTillJustering).lamna(m.namndId, hosJusterare ?? '');
  });
  await ds().transaction(async (t) => {
    for (const [sql, varden] of [
      ...lamnad(justerad ?? ''),
      ...underskriven(justerad ?? '', tre ?? ''),
      fardig(justerad ?? ''),
    ])
      await t.query(sql, varden);
  });
}

export const HASH = 'a'.repeat(64);
export const lamnad = (del: string): Sats[] => [
  [`update protokollsdel set tillstand = 'klart_for_justering' where id = $1`, [del]],
  [
    `update protokollsdel set tillstand = 'hos_justerare', text_sha256 = $2, pdf_sha256 = $2, last_underlag = '{}', last_tid = $3 where id = $1`,
    [del, HASH, p.klocka.nu()],
  ],
];
export const underskrift = (
  del: string,
  paragraf: string,
  namn: string,
  roll: string,
  over: { hash?: string } = {},
): Sats[] => {
  const rot = nyttId();
  return [
    [
      `insert into justering (id, protokollsdel_id, person_id, roll, satt, datum, plats, text_sha256, registrerad_av, registrerad_tid)
       values ($1, $2, $3, $4, 'papper', '2026-03-20', 'Kommunhuset', $5, 'Linnea Stråberg', $6)`,
      [rot, del, id(namn), roll, over.hash ?? HASH, p.klocka.nu()],
    ],
    ['insert into justering_paragraf (justering_id, paragraf_id) values ($1, $2)', [rot, paragraf]],
  ];
};
export const underskriven = (del: string, paragraf: string): Sats[] => [
  ...underskrift(del, paragraf, 'Amina Warsame', 'ordforande'),
  ...underskrift(del, paragraf, 'Håkan Lindqvist', 'justerare'),
];
export const fardig = (del: string, datum = '2026-03-20'): Sats => [
  `update protokollsdel set tillstand = 'justerad', justeringsdatum = $2, justeringsplats = 'Kommunhuset' where id = $1`,
  [del, datum],
];
export const anslag = (del: string, over: Record<string, unknown> = {}): Sats => {
  const rad = { nr: 1, dag: '2026-03-20', sista: '2026-04-10', ned: '2026-04-11', skal: null, nedtaget: null, ...over };
  return [
    `insert into tillkannagivande (id, protokollsdel_id, nr, anslagsdatum, sista_overklagandedag, tidigast_ned, forvaringsplats, nedtaget_datum, skal)
     values ($1, $2, $3, $4, $5, $6, 'Kommunhuset', $7, $8)`,
    [nyttId(), del, rad.nr, rad.dag, rad.sista, rad.ned, rad.nedtaget, rad.skal],
  ];
};
export const utdrag = (paragraf: string, over: Record<string, unknown> = {}): Sats => [
  `insert into expediering (id, paragraf_id, ordning, mottagare, tillstand, stoppad_skal) values ($1, $2, 1, $3, $4, $5)`,
  [
    nyttId(),
    paragraf,
    over['mottagare'] ?? 'Kommunstyrelsen',
    over['tillstand'] ?? 'klar_att_skickas',
    over['skal'] ?? null,
  ],
];
export const skickad: Sats = [
  `update expediering set tillstand = 'skickad', skickad_datum = '2026-03-20', satt = 'brev', skickad_av = 'Linnea'`,
];

/** What is tried, the statements, and what the database says; null when it lets it through. */
export type Fall = readonly [vad: string, satser: () => readonly Sats[], svar: RegExp | null];
