// One meeting in Ekbacka, taken as far along the chain as a test needs: planned, summoned, opened, held.
import { DataSource } from 'typeorm';
import { RegistreraArende } from '#diarium';
import { kedjeentiteter, kedjemigrationer, kedjemoduler } from '#protokoll';
import {
  AntecknaNarvaro,
  Besluta,
  FrislappLista,
  HallSammantrade,
  Kalla,
  ListaForrad,
  type Narvaro,
  NarvaroForrad,
  type NyParagraf,
  PlaneraSammantrade,
  SammantradeForrad,
  SkrivLista,
  TaUppParagraf,
} from '#sammantrade';
import { Jobbregister } from '../../libs/plattform/src/jobb/jobbregister.js';
import type { Provapp } from './provapp.js';
import type { Provkommun } from './provkommun.js';

export const KEDJAN = { moduler: kedjemoduler, entiteter: kedjeentiteter, migrationer: kedjemigrationer };

export const MOTESDAG = '2026-03-19';
export const KALLELSEDAG = '2026-03-12';

/** A Swedish clock time on a day in March 2026 before summer time. */
export const tid = (datum: string, klockslag: string): Date => new Date(`${datum}T${klockslag}:00+01:00`);

export interface Provmote {
  namndId: string;
  id: string;
  arenden: { id: string; dnr: string }[];
  /** The punkter of the latest list, in order. */
  punkter: string[];
  person: (namn: string) => string;
}

/** Planned, with two formalia and ärenden on the list; not released. */
export async function planeratMote(p: Provapp, k: Provkommun, antal = 2): Promise<Provmote> {
  return await p.som(async () => {
    const { namndId } = k;
    const person = (namn: string): string => {
      const id = k.personer.get(namn);
      if (id === undefined) throw new Error(`Ingen heter ${namn}`);
      return id;
    };
    const { id } = await p.fa(PlaneraSammantrade).planera({
      namndId,
      datum: MOTESDAG,
      start: '18:30',
      plats: 'Stora salen, Ekbacka',
      sekreterareId: person('Linnea Stråberg'),
    });
    const skriv = p.fa(SkrivLista);
    const punkter = [
      await skriv.laggPunkt(namndId, id, { titel: 'Val av justerare', typ: 'formalia', arendeId: null }),
    ];
    const arenden: Provmote['arenden'] = [];
    for (let nr = 1; nr <= antal; nr += 1) {
      const arende = await p.fa(RegistreraArende).registrera({ namndId, arendemening: `Ärende nummer ${String(nr)}` });
      arenden.push(arende);
      punkter.push(
        await skriv.laggPunkt(namndId, id, {
          titel: `Ärende nummer ${String(nr)}`,
          typ: 'beslut',
          arendeId: arende.id,
        }),
      );
    }
    return { namndId, id, arenden, punkter, person };
  });
}

/** Released by the ordförande and sent on the last day. */
export async function kallatMote(p: Provapp, k: Provkommun, antal = 2): Promise<Provmote> {
  const mote = await planeratMote(p, k, antal);
  p.klocka.satt(tid(KALLELSEDAG, '09:00'));
  await p.som(async () => {
    await p.fa(FrislappLista).frislapp(mote.namndId, mote.id, mote.person('Amina Warsame'));
    await p.fa(Kalla).kalla(mote.namndId, mote.id);
  });
  const lista = await p.fa(ListaForrad).hamta(mote.id);
  return { ...mote, punkter: lista?.punkter.map((punkt) => punkt.id) ?? [] };
}

/** Does the jobs that wait in the outbox, but for the mails, as the workers would; nothing else works in a test. */
export async function korJobben(p: Provapp): Promise<void> {
  const ds = p.fa(DataSource);
  for (;;) {
    const [rad] = await ds.query<{ id: string; jobb: string; data: Record<string, unknown> }[]>(
      `select id, jobb, data from utkorg where tillstand = 'vantar' and jobb <> 'mejl.skicka' order by id limit 1`,
    );
    if (rad === undefined) return;
    const { hanterare } = p.fa(Jobbregister).hamta(rad.jobb);
    const jobb = { utkorgId: rad.id, forsok: 1, avbryt: new AbortController().signal };
    await p.som(() => hanterare.utfor(rad.data, jobb));
    await ds.query(`update utkorg set tillstand = 'klar', klar = $2 where id = $1`, [rad.id, p.klocka.nu()]);
  }
}

const rad = (
  m: Provmote,
  namn: string,
  roll: NonNullable<Narvaro['roll']>,
  parti: string,
  over: Partial<Narvaro> = {},
): Narvaro => ({
  personId: m.person(namn),
  slag: 'beslutande',
  roll,
  namn,
  parti,
  titel: null,
  forPersonId: null,
  paragrafer: null,
  ...over,
});

/** Five serve of five, one ersättare stands by, the secretary is there. */
export const uppropet = (m: Provmote): Narvaro[] => [
  rad(m, 'Amina Warsame', 'ordforande', 'S'),
  rad(m, 'Håkan Lindqvist', 'forste_vice', 'M'),
  rad(m, 'Yasmin Torabi', 'ledamot', 'M'),
  rad(m, 'Örjan Ek', 'ledamot', 'V'),
  rad(m, 'Åsa Nyberg', 'ledamot', 'S'),
  rad(m, 'Bo Sand', 'ersattare', 'S', { slag: 'ersattare' }),
  rad(m, 'Linnea Stråberg', 'ledamot', 'S', { slag: 'ovrig', roll: null, parti: null, titel: 'nämndsekreterare' }),
];

/** Opened, with upprop and Håkan Lindqvist chosen to sign. */
export async function oppnatMote(p: Provapp, k: Provkommun, antal = 2): Promise<Provmote> {
  const mote = await kallatMote(p, k, antal);
  p.klocka.satt(tid(MOTESDAG, '18:30'));
  await p.som(async () => {
    await p.fa(HallSammantrade).oppna(mote.namndId, mote.id);
    await p.fa(AntecknaNarvaro).satt(mote.namndId, mote.id, uppropet(mote));
    const justerare = [{ personId: mote.person('Håkan Lindqvist'), paragrafer: null }];
    await p.fa(AntecknaNarvaro).valjJusterare(mote.namndId, mote.id, justerare);
  });
  return mote;
}

/** A § as the five of the upprop would take it up. */
export const nyParagraf = (m: Provmote, plats: number, over: Partial<NyParagraf> = {}): NyParagraf => ({
  sammantradeId: m.id,
  punktId: m.punkter[plats] ?? null,
  titel: plats === 0 ? 'Val av justerare' : `Ärende nummer ${String(plats)}`,
  typ: plats === 0 ? 'formalia' : 'beslut',
  arendeId: plats === 0 ? null : (m.arenden[plats - 1]?.id ?? null),
  tjanstgorande: uppropet(m)
    .filter((en) => en.slag === 'beslutande')
    .map(({ personId }) => ({ personId })),
  jav: [],
  ordforandeId: m.person('Amina Warsame'),
  ...over,
});

export async function taUpp(p: Provapp, m: Provmote, plats: number, over: Partial<NyParagraf> = {}): Promise<string> {
  return (await p.som(() => p.fa(TaUppParagraf).taUpp(m.namndId, nyParagraf(m, plats, over)))).id;
}

export const beslut = (text = 'Nämnden beslutar enligt förslaget.') => ({
  punkter: [text],
  utfall: 'enligt_forslag' as const,
});

/** All punkter decided as proposed, and the meeting closed. @returns the §§ in order */
export async function halletMote(p: Provapp, k: Provkommun, antal = 2): Promise<Provmote & { paragrafer: string[] }> {
  const mote = await oppnatMote(p, k, antal);
  const paragrafer: string[] = [];
  for (const plats of mote.punkter.keys()) {
    const id = await taUpp(p, mote, plats);
    paragrafer.push(id);
    await p.som(() => p.fa(Besluta).besluta(mote.namndId, id, { ...beslut(), expedieras: ['Kommunstyrelsen'] }));
  }
  p.klocka.satt(tid(MOTESDAG, '20:30'));
  await p.som(() => p.fa(HallSammantrade).avsluta(mote.namndId, mote.id, '20:30'));
  return { ...mote, paragrafer };
}

/** What the rows say, for tests that ask the database. */
export const lage = async (p: Provapp, m: Provmote): Promise<string | undefined> =>
  (await p.fa(SammantradeForrad).hamta(m.namndId, m.id))?.tillstand;

export const justerareI = async (p: Provapp, m: Provmote): Promise<string[]> =>
  (await p.fa(NarvaroForrad).justerare(m.id)).map((en) => en.personId);
