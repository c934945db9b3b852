import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import type { Arendefalt, Arenderad, Nummerregler, OvertagetNummer, Serienummer } from './arende.rad.js';
import type { Arende } from './arende.typer.js';

export type { Arendefalt, Arenderad, Nummerregler, OvertagetNummer, Serienummer } from './arende.rad.js';

const KOLUMN: Readonly<Record<keyof Arendefalt, string>> = {
  arendemening: 'arendemening',
  arendemeningSkyddad: 'arendemening_skyddad',
  arendetyp: 'arendetyp',
  initiativ: 'initiativ',
  handlaggareId: 'handlaggare_id',
  enhet: 'enhet',
  klassificering: 'klassificering',
  provningsform: 'provningsform',
  sekretessLagrum: 'sekretess_lagrum',
  sekretessUnderProvning: 'sekretess_under_provning',
  sekretessDatum: 'sekretess_datum',
  sekretessBeslutadAv: 'sekretess_beslutad_av',
  sekretessProvasSedan: 'sekretess_provas_sedan',
  arendetypId: 'arendetyp_id',
  gallring: 'gallring',
  inkomDatum: 'inkom_datum',
  avslutatDatum: 'avslutat_datum',
  avslutSkal: 'avslut_skal',
  status: 'status',
  makuleringSkal: 'makulering_skal',
};

const FALT = `a.id, a.namnd_id as "namndId", a.dnr, a.arendemening, a.arendemening_skyddad as "arendemeningSkyddad", a.arendetyp, a.initiativ,
  a.handlaggare_id as "handlaggareId", p.visat_namn as "handlaggareNamn", a.enhet, a.klassificering, a.provningsform, a.status,
  json_build_object('lagrum', a.sekretess_lagrum, 'underProvning', a.sekretess_under_provning, 'datum', a.sekretess_datum,
    'beslutadAv', a.sekretess_beslutad_av) as sekretess, a.arendetyp_id as "arendetypId", a.gallring, a.inkom_datum as "inkomDatum",
  a.avslutat_datum as "avslutatDatum", a.avslut_skal as "avslutSkal",
  case when a.samling_slag is not null then json_build_object('slag', a.samling_slag, 'ar', a.samling_ar) end as samling,
  a.makulering_skal as "makuleringSkal", a.registrerat_datum as "registreratDatum", a.ursprung = 'overtaget' as overtaget, a.version`;

// Serien: reglementets omfattning. Ett utskott skriver i sin nämnds serie när reglementet säger "nämnd", och följer
// nämndens reglemente när det saknar eget.
const serie = (namnd: string, dag: string): string => `
  select x.id, case r.dnr_omfattning when 'kommun' then x.kommun_id else x.id end as omfattning,
    case r.dnr_omfattning when 'kommun' then '*' else x.diariekod end as serie, x.diariekod as kod, r.dnr_monster as monster
  from organ g
    join lateral (select dnr_omfattning, dnr_monster from reglemente
      where (organ_id = g.id or (g.slag in ('utskott', 'beredning') and organ_id = g.overordnat_id))
        and ${dag}::date >= giltig_fran and (giltig_till is null or ${dag}::date <= giltig_till)
      order by organ_id = g.id desc limit 1) r on true
    join organ x on x.id = case when r.dnr_omfattning = 'namnd' and g.slag in ('utskott', 'beredning') then g.overordnat_id else g.id end
  where g.id = ${namnd}`;

// Nummer, ärende och händelse i ett enda anrop: räknarens lås hålls hälften så länge som med fyra.
const REGISTRERA = `
  with o as (${serie('$2', '$14')}), n as materialized (
    select o.*, extract(year from $14::date)::int as ar, nummer_ta(o.omfattning, 'arende', o.serie, extract(year from $14::date)::int) as nr from o
  ), a as (
    insert into arende (id, namnd_id, dnr, dnr_norm, serie_omfattning_id, serie_kod, ar, lopnr, ursprung, arendemening, arendemening_skyddad, arendetyp, initiativ,
      handlaggare_id, enhet, klassificering, provningsform, sekretess_lagrum, sekretess_under_provning, registrerat_datum, registrerat_tid,
      arendetyp_id, gallring, inkom_datum, sekretess_datum, sekretess_beslutad_av, samling_slag, samling_ar, registreringsnyckel)
    select $1, $2, replace(replace(replace(n.monster, '{kod}', n.kod), '{ar}', n.ar::text), '{lopnr}', n.nr::text), '',
      n.omfattning, n.serie, n.ar, n.nr, 'egen', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $14, $13,
      $16, $17, $18, $19, $20, $21, $22, $23
    from n returning id, namnd_id, dnr
  )
  select a.id, a.dnr, handelse_lagg(a.namnd_id, $13, $15, 'arende.registrerat', 'arende', a.id::text, null,
    jsonb_build_object('dnr', a.dnr, 'initiativ', $6::text, 'handlaggareId', $7::uuid, 'sekretess', $11::text is not null or $12), null) as handelse
  from a`;

@Injectable()
export class ArendeForrad extends Forrad {
  /** Registrerar med nästa nummer i serien och skriver händelsen; null när nämnden saknar reglemente den dagen. */
  async registrera(rad: Arenderad, aktor: string): Promise<{ id: string; dnr: string } | null> {
    const svar = await this.skriv.query<{ id: string; dnr: string }[]>(REGISTRERA, [
      rad.id,
      rad.namndId,
      rad.arendemening,
      rad.arendemeningSkyddad,
      rad.arendetyp,
      rad.initiativ,
      rad.handlaggareId,
      rad.enhet,
      rad.klassificering,
      rad.provningsform,
      rad.sekretessLagrum,
      rad.sekretessUnderProvning,
      rad.registreratTid,
      rad.registreratDatum,
      aktor,
      rad.arendetypId,
      rad.gallring,
      rad.inkomDatum,
      rad.sekretessDatum,
      rad.sekretessBeslutadAv,
      rad.samling?.slag ?? null,
      rad.samling?.ar ?? null,
      rad.nyckel,
    ]);
    return svar[0] ?? null;
  }

  /** Ärendet som begäran redan skapat. Låser nyckeln till transaktionens slut: två samtidiga turas om. */
  async medNyckel(namndId: string, nyckel: string): Promise<{ id: string; dnr: string } | null> {
    await this.skriv.query('select pg_advisory_xact_lock(hashtextextended($1, 215))', [`${namndId}:${nyckel}`]);
    const [rad] = await this.skriv.query<{ id: string; dnr: string }[]>(
      'select id, dnr from arende where namnd_id = $1 and registreringsnyckel = $2',
      [namndId, nyckel],
    );
    return rad ?? null;
  }

  /** Numret som nästa ärende skulle få; null utan reglemente. Inget tas. */
  async nastaDnr(namndId: string, datum: string): Promise<string | null> {
    const [rad] = await this.rader<{ dnr: string }>(
      `select replace(replace(replace(s.monster, '{kod}', s.kod), '{ar}', extract(year from $2::date)::int::text), '{lopnr}',
         (coalesce((select n.senaste from nummerserie n where n.omfattning_id = s.omfattning and n.slag = 'arende' and n.kod = s.serie
           and n.ar = extract(year from $2::date)::int), 0) + 1)::text) as dnr from (${serie('$1', '$2')}) s`,
      [namndId, datum],
    );
    return rad?.dnr ?? null;
  }

  async nummerregler(namndId: string, datum: string): Promise<Nummerregler | null> {
    const [rad] = await this.rader<Nummerregler>(
      `select kod, omfattning as "omfattningId", serie, monster from (${serie('$1', '$2')}) s`,
      [namndId, datum],
    );
    return rad ?? null;
  }

  /**
   * Låser serien och flyttar dess räknare fram till numret.
   * @returns falskt när ett annat ärende redan bär numret
   */
  async taNummer({ omfattningId, kod, ar, lopnr }: Serienummer): Promise<boolean> {
    const varden = [omfattningId, kod, ar, lopnr];
    await this.skriv.query(`select nummer_fortsatt_efter($1, 'arende', $2, $3, $4)`, varden);
    const upptagna = await this.skriv.query<unknown[]>(
      'select 1 from arende where serie_omfattning_id = $1 and serie_kod = $2 and ar = $3 and lopnr = $4',
      varden,
    );
    return upptagna.length === 0;
  }

  /** Lägger ett ärende med det nummer det redan har; falskt när nämnden redan har ett ärende med det. */
  async taOver(rad: Arenderad, nummer: OvertagetNummer): Promise<boolean> {
    const rader = await this.skriv.query<unknown[]>(
      `insert into arende (id, namnd_id, dnr, dnr_norm, serie_omfattning_id, serie_kod, ar, lopnr, ursprung, arendemening, arendemening_skyddad, arendetyp, initiativ,
        handlaggare_id, enhet, klassificering, provningsform, sekretess_lagrum, sekretess_under_provning, registrerat_datum, registrerat_tid,
        arendetyp_id, gallring, inkom_datum, sekretess_datum, sekretess_beslutad_av)
       values ($1, $2, $3, '', $4, $5, $6, $7, 'overtaget', $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
        $20, $21, $22, $23, $24)
       on conflict (namnd_id, dnr) do nothing returning id`,
      [
        rad.id,
        rad.namndId,
        nummer.dnr,
        nummer.omfattningId,
        nummer.kod,
        nummer.ar,
        nummer.lopnr,
        rad.arendemening,
        rad.arendemeningSkyddad,
        rad.arendetyp,
        rad.initiativ,
        rad.handlaggareId,
        rad.enhet,
        rad.klassificering,
        rad.provningsform,
        rad.sekretessLagrum,
        rad.sekretessUnderProvning,
        rad.registreratDatum,
        rad.registreratTid,
        rad.arendetypId,
        rad.gallring,
        rad.inkomDatum,
        rad.sekretessDatum,
        rad.sekretessBeslutadAv,
      ],
    );
    return rader.length === 1;
  }

  async medDnr(namndId: string, dnr: string): Promise<{ id: string } | null> {
    const [rad] = await this.rader<{ id: string }>('select id from arende where namnd_id = $1 and dnr = $2', [
      namndId,
      dnr,
    ]);
    return rad ?? null;
  }

  async hamta(namndId: string, id: string): Promise<Arende | null> {
    const [rad] = await this.rader<Arende>(
      `select ${FALT} from arende a left join person p on p.id = a.handlaggare_id where a.namnd_id = $1 and a.id = $2`,
      [namndId, id],
    );
    return rad ?? null;
  }

  /** Låser ärendet till transaktionens slut. */
  async lasRad(namndId: string, id: string): Promise<boolean> {
    const rader = await this.skriv.query<unknown[]>('select 1 from arende where namnd_id = $1 and id = $2 for update', [
      namndId,
      id,
    ]);
    return rader.length === 1;
  }

  /** Ändrar när versionen stämmer; falskt när någon annan hann före. */
  async andra(namndId: string, id: string, version: number, falt: Arendefalt): Promise<boolean> {
    const nycklar = (Object.keys(falt) as (keyof Arendefalt)[]).filter((nyckel) => falt[nyckel] !== undefined);
    const satser = nycklar.map((nyckel, plats) => `${KOLUMN[nyckel]} = $${String(plats + 4)}`);
    const rader = await this.skriv.query<[unknown[], number]>(
      `update arende set ${[...satser, 'version = version + 1'].join(', ')} where namnd_id = $1 and id = $2 and version = $3`,
      [namndId, id, version, ...nycklar.map((nyckel) => falt[nyckel])],
    );
    return rader[1] === 1;
  }
}
