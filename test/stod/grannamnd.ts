// Two nämnder side by side: one full of marked things, the other with a ledamot and a staff of its own who must learn nothing.
import { DataSource } from 'typeorm';
import { SkapaSkrivelse } from '#beredning';
import { GeAtkomst, RegistreraArende, RegistreraHandling } from '#diarium';
import { OppnaGranskning, OppnaKonto, SattFranvaro, SkapaPerson, TillsattUppdrag } from '#organisation';
import { Fillagring, type Roll } from '#plattform';
import { FordelaDelar, SkrivProtokoll } from '#protokoll';
import { FrislappLista, Kalla, PlaneraSammantrade, SkrivLista } from '#sammantrade';
import type { Provapp } from './provapp.js';
import { LOSENORD, type Provkommun } from './provkommun.js';
import { halletMote, KALLELSEDAG, korJobben, type Provmote, tid } from './provmote.js';

/** Stands in everything that is seeded in the other nämnd. */
export const MARKE = 'Zebrafink';

/** What only the other nämnd has: its mark, its people, its name. */
export const GRANNENS_ORD = [
  MARKE,
  'Amina Warsame',
  'Håkan Lindqvist',
  'Yasmin Torabi',
  'Åsa Nyberg',
  'Linnea Stråberg',
  'Karim Haddad',
  'Utbildnings- och arbetsmarknadsnämnden',
  'UAN',
];

export interface Granne {
  mote: Provmote;
  /** One id of each kind of thing there is, by table. */
  idn: Map<string, string>;
}

async function kontoId(p: Provapp, inloggningsnamn: string): Promise<string> {
  const [rad] = await p
    .fa(DataSource)
    .query<{ id: string }[]>('select id from konto where inloggningsnamn = $1', [inloggningsnamn]);
  return rad?.id ?? '';
}

async function arendeMedAllt(p: Provapp, namndId: string, handlaggareId: string): Promise<void> {
  const sekretess = { lagrum: 'OSL 26:1', underProvning: false };
  const arende = await p.fa(RegistreraArende).registrera({
    namndId,
    arendemening: `${MARKE} i parken`,
    arendemeningSkyddad: `${MARKE} hos Karin Hemlig`,
    handlaggareId,
    sekretess,
  });
  const { sha256, storlek } = await p.fa(Fillagring).spara(Buffer.from(`${MARKE} i fil`));
  const filer = [{ filnamn: `${MARKE}.pdf`, mediatyp: 'application/pdf', storlek, sha256 }];
  const handling = { namndId, arendeId: arende.id, typ: 'yttrande', riktning: 'inkommen', filer } as const;
  await p.fa(RegistreraHandling).registrera({ ...handling, titel: `Yttrande om ${MARKE}`, sekretess });
  await p.fa(SkapaSkrivelse).skapa({ namndId, arendeId: arende.id, rubrik: `Skrivelse om ${MARKE}` });
  await p
    .fa(GeAtkomst)
    .ge(
      namndId,
      { objekt: 'arende', id: arende.id },
      { kontoId: await kontoId(p, 'amina'), skal: `Läser om ${MARKE}` },
    );
}

async function rattigheter(p: Provapp, namndId: string): Promise<void> {
  const linnea = await kontoId(p, 'linnea');
  const karim = await kontoId(p, 'karim');
  await p.fa(SattFranvaro).satt({
    namndId,
    kontoId: linnea,
    ersattareKontoId: karim,
    fran: '2026-07-01',
    till: '2026-07-14',
  });
  const revisor = { inloggningsnamn: 'rut', namn: 'Rut Revisor', losenord: LOSENORD };
  const konto = await p.fa(OppnaKonto).oppna(namndId, revisor, ['revisor']);
  const granskning = { namndId, kontoId: konto, andamal: `Granskning av ${MARKE}`, beslutadAv: 'Kommunrevisionen § 4' };
  await p.fa(OppnaGranskning).oppna({ ...granskning, sekretess: true, fran: '2026-01-01', till: '2026-12-31' });
}

/** Fills the first nämnd: a meeting held, protokoll, ärende, skrivelse, access, absence, audit. @returns an id of each kind */
export async function fyllGrannen(p: Provapp, k: Provkommun): Promise<Granne> {
  const mote = await halletMote(p, k, 1);
  await korJobben(p);
  await p.som(async () => {
    await arendeMedAllt(p, k.namndId, mote.person('Linnea Stråberg'));
    await rattigheter(p, k.namndId);
    const sekreterare = { namn: 'Linnea Stråberg', personId: mote.person('Linnea Stråberg') };
    await p.fa(SkrivProtokoll).oppna(k.namndId, mote.id, sekreterare);
    await p.fa(FordelaDelar).fordela(k.namndId, mote.id);
  });
  await korJobben(p);
  return { mote, idn: await allaIdn(p, k.namndId) };
}

/** The newest id of every table that has one, of what is the neighbour's. */
async function allaIdn(p: Provapp, namndId: string): Promise<Map<string, string>> {
  const ds = p.fa(DataSource);
  const tabeller = await ds.query<{ tabell: string; agare: string | null }[]>(
    `select c.table_name as tabell, (select column_name from information_schema.columns a where a.table_schema = 'public'
        and a.table_name = c.table_name and a.column_name in ('organ_id', 'namnd_id') limit 1) as agare
       from information_schema.columns c
      where c.table_schema = 'public' and c.column_name = 'id' and c.data_type = 'uuid' order by 1`,
  );
  const idn = new Map<string, string>([['organ', namndId]]);
  for (const { tabell, agare } of tabeller) {
    // The kommun is everybody's.
    if (tabell === 'kommun' || tabell === 'organ') continue;
    const [rad] = await ds.query<{ id: string }[]>(
      agare === null
        ? `select id from "${tabell}" order by id desc limit 1`
        : `select id from "${tabell}" where ${agare} = '${namndId}' order by id desc limit 1`,
    );
    if (rad !== undefined) idn.set(tabell, rad.id);
  }
  return idn;
}

/** One's own nämnd, after the neighbour was filled: `lisa` is ledamot, `sven` has all of the staff's roles. */
export async function egenNamnd(p: Provapp, k: Provkommun): Promise<{ moteId: string; arendeId: string }> {
  const namndId = k.annanNamndId;
  p.klocka.satt(tid(KALLELSEDAG, '09:00'));
  return await p.som(async () => {
    const lisa = await p.fa(SkapaPerson).skapa({ namn: 'Lisa Ledamot', epost: 'lisa@ekbacka.example' });
    const ordf = await p.fa(SkapaPerson).skapa({ namn: 'Olle Ordförande', epost: 'olle@ekbacka.example' });
    await p
      .fa(TillsattUppdrag)
      .tillsatt({ namndId, personId: ordf, roll: 'ordforande', parti: 'S', fran: '2023-01-01' });
    await p.fa(TillsattUppdrag).tillsatt({ namndId, personId: lisa, roll: 'ledamot', parti: 'M', fran: '2023-01-01' });
    const konto = (inloggningsnamn: string, namn: string, personId: string | null, roller: Roll[]) =>
      p.fa(OppnaKonto).oppna(namndId, { inloggningsnamn, namn, losenord: LOSENORD, personId }, roller);
    await konto('lisa', 'Lisa Ledamot', lisa, []);
    const sven = await p.fa(SkapaPerson).skapa({ namn: 'Sven Sekreterare' });
    await konto('sven', 'Sven Sekreterare', sven, ['namndsekreterare', 'registrator', 'handlaggare', 'chef']);
    const arende = await p.fa(RegistreraArende).registrera({ namndId, arendemening: 'Eget ärende' });
    const plan = { namndId, datum: '2026-03-19', start: '13:00', plats: 'Lilla salen' };
    const { id } = await p.fa(PlaneraSammantrade).planera(plan);
    await p.fa(SkrivLista).laggPunkt(namndId, id, { titel: 'Eget ärende', typ: 'beslut', arendeId: arende.id });
    await p.fa(FrislappLista).frislapp(namndId, id, ordf);
    await p.fa(Kalla).kalla(namndId, id);
    return { moteId: id, arendeId: arende.id };
  });
}
