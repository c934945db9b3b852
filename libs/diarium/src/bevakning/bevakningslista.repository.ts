import { Injectable } from '@nestjs/common';
import { Forrad, type Listfraga, ordning, sidgrans } from '#plattform';
import { farLasaArende, handlingsinsyn } from '../atkomst/insynsvillkor.repository.js';
import type { Bevakningskalla, Bevakningslage } from './bevakning.typer.js';

export const BEVAKNINGSVYER = ['mina', 'enhetens', 'namndens'] as const;
export type Bevakningsvy = (typeof BEVAKNINGSVYER)[number];

export interface Bevakningsfilter extends Listfraga {
  vy?: Bevakningsvy;
  lage?: 'oppna' | 'avslutade' | 'alla';
  fran?: string;
  till?: string;
  sok?: string;
  ansvarigPersonId?: string;
  kalla?: Bevakningskalla;
  arendeId?: string;
}

const farLasaHandling = (handlingId: string, konto: string, dag: string): string =>
  `exists (select 1 from ${handlingsinsyn(dag)} hinsyn where hinsyn.handling_id = ${handlingId} and hinsyn.konto_id = ${konto}::uuid)`;

/** En bevakning som den visas. Har ärendet eller handlingen sekretess ser bara den med insyn orden. */
export interface Bevakningsrad {
  id: string;
  namndId: string;
  arendeId: string;
  dnr: string;
  arendemening: string;
  handlingId: string | null;
  forfallodag: string;
  /** null när orden inte får visas för läsaren. */
  vad: string | null;
  skal: string | null;
  /** Rör ett ärende eller en handling med sekretess. */
  sekretess: boolean;
  ansvarigPersonId: string | null;
  ansvarigNamn: string | null;
  enhetId: string | null;
  enhetNamn: string | null;
  kalla: Bevakningskalla;
  lage: Bevakningslage;
  avslutadTid: Date | null;
  avslutadAv: string | null;
  avslutsskal: string | null;
  forsenad: boolean;
  /** Så många gånger den har flyttats. */
  flyttad: number;
  version: number;
}

export interface Bevakningsandring {
  slag: 'flyttad' | 'overlamnad' | 'klar' | 'avbruten' | 'oppnad';
  franDag: string | null;
  tillDag: string | null;
  franAnsvarig: string | null;
  tillAnsvarig: string | null;
  skal: string | null;
  av: string;
  tid: Date;
}

const HEMLIG = `(a.sekretess_lagrum is not null or a.sekretess_under_provning
  or coalesce(h.sekretess_lagrum is not null or h.sekretess_under_provning, false))`;

/** Läsaren får se orden: $2 är kontot, $3 dagen. */
const SYNLIG = `((a.sekretess_lagrum is null and not a.sekretess_under_provning) or ${farLasaArende('a.id', '$2', '$3')})
  and (h.id is null or (h.sekretess_lagrum is null and not h.sekretess_under_provning) or ${farLasaHandling('h.id', '$2', '$3')})`;

const UR = `from bevakning b join arende a on a.id = b.arende_id left join handling h on h.id = b.handling_id
  left join person p on p.id = b.ansvarig_person_id left join enhet e on e.id = b.enhet_id
  cross join lateral (select ${HEMLIG} as hemlig, ${SYNLIG} as ser) s`;

const RAD = `select b.id, b.namnd_id as "namndId", b.arende_id as "arendeId", a.dnr, a.arendemening, b.handling_id as "handlingId", b.forfallodag,
  case when s.ser then b.vad end as vad, case when s.ser then b.skal end as skal, s.hemlig as sekretess,
  b.ansvarig_person_id as "ansvarigPersonId", p.visat_namn as "ansvarigNamn", b.enhet_id as "enhetId", e.namn as "enhetNamn", b.kalla, b.lage,
  b.avslutad_tid as "avslutadTid", b.avslutad_av as "avslutadAv", case when s.ser then b.avslutsskal end as avslutsskal,
  b.lage = 'oppen' and b.forfallodag < $3::date as forsenad,
  (select count(*)::int from bevakningsandring x where x.bevakning_id = b.id and x.slag = 'flyttad') as flyttad, b.version`;

/** Personerna som kontot är: sig själv, och i nämnden de som kontot ersätter i dag. */
export const mittAnsvar = (
  konto: string,
  dag: string,
): string => `(b.ansvarig_person_id = (select k.person_id from konto k where k.id = ${konto}::uuid)
  or b.ansvarig_person_id in (select k.person_id from roller_den(${dag}::date) r join konto k on k.id = r.for_konto_id
    where r.konto_id = ${konto}::uuid and r.namnd_id = b.namnd_id))`;

const minaEnheter = `(select t.enhet_id from anstallning t join konto k on k.person_id = t.person_id
  where k.id = $2::uuid and t.organ_id = b.namnd_id and t.enhet_id is not null and t.fran <= $3::date and (t.till is null or t.till >= $3::date))`;

const VYER: Readonly<Record<Bevakningsvy, string>> = {
  mina: mittAnsvar('$2', '$3'),
  enhetens: `(b.enhet_id in ${minaEnheter} or b.ansvarig_person_id in (select t.person_id from anstallning t
    where t.organ_id = b.namnd_id and t.enhet_id in ${minaEnheter} and t.fran <= $3::date and (t.till is null or t.till >= $3::date)))`,
  namndens: 'true',
};

const SORTERING = { forfallodag: 'b.forfallodag', dnr: 'a.dnr_norm collate dnr_ordning', avslutad: 'b.avslutad_tid' };

/** Vem som läser, och dagen det läses. */
export interface Bevakningslasare {
  kontoId: string;
  idag: string;
}

@Injectable()
export class BevakningslistaForrad extends Forrad {
  /** En sida ur nämndens bevakningar, den tidigaste dagen först: de försenade står överst. */
  async sida(
    namndId: string,
    lasare: Bevakningslasare,
    filter: Bevakningsfilter,
  ): Promise<{ rader: Bevakningsrad[]; antal: number; forsenade: number }> {
    const varden: unknown[] = [namndId, lasare.kontoId, lasare.idag];
    const villkor = villkorFor(filter, varden);
    const { limit, offset } = sidgrans(filter);
    const ordnad = ordning(filter.sortera, SORTERING, 'forfallodag', 'b.forfallodag, b.id');
    const rader = await this.rader<Bevakningsrad>(
      `${RAD} ${UR} where ${villkor} order by ${ordnad} limit ${String(limit)} offset ${String(offset)}`,
      varden,
    );
    const [rakning] = await this.rader<{ antal: number; forsenade: number }>(
      `select count(*)::int as antal, (count(*) filter (where b.lage = 'oppen' and b.forfallodag < $3::date))::int as forsenade ${UR} where ${villkor}`,
      varden,
    );
    return { rader, antal: rakning?.antal ?? 0, forsenade: rakning?.forsenade ?? 0 };
  }

  async en(namndId: string, lasare: Bevakningslasare, id: string): Promise<Bevakningsrad | null> {
    const [rad] = await this.rader<Bevakningsrad>(`${RAD} ${UR} where b.namnd_id = $1 and b.id = $4`, [
      namndId,
      lasare.kontoId,
      lasare.idag,
      id,
    ]);
    return rad ?? null;
  }

  /** Allt som ligger på kontots bord i nämnderna: eget, och det som görs åt den som är borta. */
  async kontots(lasare: Bevakningslasare, namnder: readonly string[], hogst: number): Promise<Bevakningsrad[]> {
    return await this.rader<Bevakningsrad>(
      `${RAD} ${UR} where b.namnd_id = any($1::uuid[]) and b.lage = 'oppen' and ${VYER.mina}
       order by b.forfallodag, b.id limit ${String(hogst)}`,
      [namnder, lasare.kontoId, lasare.idag],
    );
  }

  async andringar(bevakningId: string): Promise<Bevakningsandring[]> {
    return await this.rader<Bevakningsandring>(
      `select slag, fran_dag as "franDag", till_dag as "tillDag", fran_ansvarig as "franAnsvarig", till_ansvarig as "tillAnsvarig", skal, av, tid
       from bevakningsandring where bevakning_id = $1 order by tid desc, id desc`,
      [bevakningId],
    );
  }

  /** De som kan ansvara i nämnden i dag: var och en med roll i förvaltningen eller anställning, och enheterna. */
  async ansvariga(
    namndId: string,
    dag: string,
  ): Promise<{ slag: 'person' | 'enhet'; id: string; namn: string; titel: string | null }[]> {
    return await this.rader(
      `select * from (select * from (
         select distinct on (p.id) 'person' as slag, p.id, p.visat_namn as namn, t.titel
           from person p left join anstallning t on t.person_id = p.id and t.organ_id = $1 and t.fran <= $2::date and (t.till is null or t.till >= $2::date)
          where t.id is not null or exists (select 1 from roller_den($2::date) r join konto k on k.id = r.konto_id
            where k.person_id = p.id and r.namnd_id = $1 and r.roll in ('registrator', 'namndsekreterare', 'handlaggare', 'chef', 'forvaltningschef'))
          order by p.id, t.titel) personer
       union all select 'enhet', e.id, e.namn, null from enhet e where e.organ_id = $1) alla
       order by slag desc, namn collate "sv-x-icu"`,
      [namndId, dag],
    );
  }
}

function villkorFor(filter: Bevakningsfilter, varden: unknown[]): string {
  const plats = (varde: unknown): string => `$${String(varden.push(varde))}`;
  const villkor = ['b.namnd_id = $1', VYER[filter.vy ?? 'namndens']];
  if (filter.lage === 'avslutade') villkor.push(`b.lage <> 'oppen'`);
  else if (filter.lage !== 'alla') villkor.push(`b.lage = 'oppen'`);
  if (filter.fran !== undefined) villkor.push(`b.forfallodag >= ${plats(filter.fran)}::date`);
  if (filter.till !== undefined) villkor.push(`b.forfallodag <= ${plats(filter.till)}::date`);
  if (filter.kalla !== undefined) villkor.push(`b.kalla = ${plats(filter.kalla)}`);
  if (filter.arendeId !== undefined) villkor.push(`b.arende_id = ${plats(filter.arendeId)}::uuid`);
  if (filter.ansvarigPersonId !== undefined) {
    villkor.push(`b.ansvarig_person_id = ${plats(filter.ansvarigPersonId)}::uuid`);
  }
  const sok = filter.sok?.trim() ?? '';
  if (sok !== '') {
    const ord = `${plats(`%${sok.replace(/[\\%_]/gu, '\\$&')}%`)}::text`;
    // Det skyddade går inte att söka fram: orden prövas bara där de får visas.
    villkor.push(
      `((s.ser and b.vad ilike ${ord}) or a.arendemening ilike ${ord} or a.dnr ilike ${ord} or a.dnr_norm = dnr_normalisera(${plats(sok)}::text))`,
    );
  }
  return villkor.join(' and ');
}
