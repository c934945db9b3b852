import { Injectable } from '@nestjs/common';
import { farLasaArende } from '#diarium';
import { Forrad } from '#plattform';
import type { Beredningsunderlag } from './domain/berett.js';
import type { Punktinnehall } from '../lista/lista.typer.js';
import type { Forslagsnodrad } from './domain/forslaget.js';

/** Så många ärenden kan vara på väg på en gång. */
const FLEST_PA_VAG = 300;

/** En handling på listan som har fått en nyare version sedan den valdes. */
export interface Nyversion {
  punktId: string;
  versionId: string;
  nyVersionId: string;
  nyttNr: number;
  titel: string;
}

/** Punkten som den stod när ärendet bordlades. */
type BordlagdPunkt = Pick<
  Punktinnehall,
  'titel' | 'typ' | 'oppen' | 'foredragande' | 'sammanfattning' | 'beslutsforslag' | 'handlingar'
>;

export interface Kommentarrad {
  id: string;
  punktNyckel: string | null;
  text: string;
  namn: string;
  personId: string | null;
  tid: Date;
}

// Skrivelsen är den senaste versionen i ärendet: den som ingen annan bygger vidare på.
const SKRIVELSE = `lateral (
  select t.id, t.tillstand, t.aterlamnad_skal is not null as aterlamnad, t.for_sammantrade_id, t.faststalld_tid
  from tjansteskrivelse t where t.arende_id = a.id and not exists (select 1 from tjansteskrivelse n where n.foregaende_id = t.id)
  order by (t.for_sammantrade_id = $2) desc nulls last, t.datum desc, t.id desc limit 1) t on true`;

const PARAGRAF = `lateral (
  select p.nr, p.utfall, to_char(s.datum, 'YYYY-MM-DD') as datum, p.upptagen_tid from paragraf p join sammantrade s on s.id = p.sammantrade_id
  where p.arende_id = a.id and p.tillstand = 'beslutad' order by s.datum desc, p.nr desc limit 1) p on true`;

const BEVAKNING = `lateral (
  select to_char(b.forfallodag, 'YYYY-MM-DD') as dag, b.vad from bevakning b
  where b.arende_id = a.id and b.lage = 'oppen' and b.forfallodag <= $3::date order by b.forfallodag, b.id limit 1) b on true`;

const REMISS = `lateral (
  select to_char(r.sista_dag, 'YYYY-MM-DD') as "sistaDag", count(i.id)::int as instanser, (count(i.id) filter (where i.lage in ('svarat', 'avstar', 'utan_svar')))::int as svar
  from remiss r left join remissinstans i on i.remiss_id = r.id where r.arende_id = a.id and r.lage in ('skickas', 'skickad') group by r.id, r.sista_dag order by r.sista_dag limit 1) r on true`;

const ATT_BESVARA = `lateral (
  select to_char(i.sista_dag, 'YYYY-MM-DD') as "sistaDag", i.avsandare from remiss_in i
  where i.arende_id = a.id and i.lage = 'oppen' and i.avgors_av = 'namnd' order by i.sista_dag limit 1) ri on true`;

// Den skrivelse som nämnden har avgjort ärendet på är inte längre på väg.
const AVGJORD = `coalesce(p.utfall not in ('bordlagd', 'aterremiss') and t.faststalld_tid <= p.upptagen_tid, false)`;

// Det som redan står på en kommande lista är inte på väg, och det som nämnden har avgjort är framme.
const PA_VAG = `
  a.namnd_id = $1 and a.status not in ('avslutat', 'makulerat')
  and not exists (select 1 from punkt k join foredragningslista l on l.id = k.lista_id join sammantrade m on m.id = l.sammantrade_id
    where k.arende_id = a.id and not k.utgar and m.tillstand in ('planerat', 'kallat', 'pagar', 'ajournerat')
      and l.nr = (select max(x.nr) from foredragningslista x where x.sammantrade_id = m.id))
  and (p.utfall in ('bordlagd', 'aterremiss') or b.dag is not null or r.instanser is not null or ri."sistaDag" is not null
    or (t.id is not null and not ${AVGJORD}))
  and (t.for_sammantrade_id is null or t.for_sammantrade_id = $2 or p.utfall in ('bordlagd', 'aterremiss') or b.dag is not null)`;

@Injectable()
export class BeredningForrad extends Forrad {
  /**
   * Det som är på väg till sammanträdet och inte står på någon kommande lista. Ärenden med sekretess finns bara för den som
   * får läsa det skyddade i dem.
   */
  async paVag(
    namndId: string,
    mote: { id: string; datum: string },
    lasare: { kontoId: string | null; idag: string },
    bara?: string,
  ): Promise<Beredningsunderlag[]> {
    return await this.rader<Beredningsunderlag>(
      `select a.id as "arendeId", a.dnr, a.arendemening, h.visat_namn as handlaggare,
         case when t.id is null or ${AVGJORD} then null else json_build_object('id', t.id, 'tillstand', t.tillstand, 'aterlamnad', t.aterlamnad,
           'forMotet', coalesce(t.for_sammantrade_id = $2, false),
           'vantarPa', coalesce((select json_agg(x.visat_namn order by x.visat_namn) from skrivelsen_vantar_pa(t.id) v join person x on x.id = v), '[]')) end as skrivelse,
         case when p.utfall in ('bordlagd', 'aterremiss') then json_build_object('nr', p.nr, 'datum', p.datum, 'utfall', p.utfall,
           'skrivelseEfter', coalesce(t.faststalld_tid is null or t.faststalld_tid > p.upptagen_tid, false)) end as paragraf,
         case when b.dag is null then null else json_build_object('dag', b.dag, 'vad', b.vad) end as bevakning,
         case when r.instanser is null then null else json_build_object('sistaDag', r."sistaDag", 'svar', r.svar, 'instanser', r.instanser) end as remiss,
         case when ri."sistaDag" is null then null else json_build_object('sistaDag', ri."sistaDag", 'avsandare', ri.avsandare) end as "attBesvara"
       from arende a left join person h on h.id = a.handlaggare_id left join ${SKRIVELSE} left join ${PARAGRAF} left join ${BEVAKNING}
         left join ${REMISS} left join ${ATT_BESVARA}
       where ${PA_VAG} and ($6::uuid is null or a.id = $6)
         and (a.sekretess_lagrum is null and not a.sekretess_under_provning or ${farLasaArende('a.id', '$4', '$5')})
       order by a.registrerat_datum, a.id limit ${String(FLEST_PA_VAG)}`,
      [namndId, mote.id, mote.datum, lasare.kontoId, lasare.idag, bara ?? null],
    );
  }

  /** Den fastställda skrivelsens handling och bilagor i sina senaste versioner, i ordning. */
  async handlingsversioner(skrivelseId: string): Promise<string[]> {
    const rader = await this.rader<{ id: string }>(
      `select v.id from (
         select t.handling_id, 0 as ordning from tjansteskrivelse t where t.id = $1 and t.tillstand = 'faststalld'
         union all select b.handling_id, b.ordning from skrivelse_bilaga b join tjansteskrivelse t on t.id = b.tjansteskrivelse_id and t.tillstand = 'faststalld'
           where b.tjansteskrivelse_id = $1) h
       join lateral (select v.id from handling_version v where v.handling_id = h.handling_id order by v.nr desc limit 1) v on true order by h.ordning`,
      [skrivelseId],
    );
    return rader.map(({ id }) => id);
  }

  async forslag(skrivelseId: string): Promise<Forslagsnodrad[]> {
    return await this.rader<Forslagsnodrad>(
      `select b.id, b.foralder_id as "foralderId", b.ordning, b.instans, b.text from beslutsforslag b
       join tjansteskrivelse t on t.id = b.tjansteskrivelse_id where t.id = $1 and t.tillstand = 'faststalld'`,
      [skrivelseId],
    );
  }

  async sammanfattning(skrivelseId: string): Promise<string | null> {
    const [rad] = await this.rader<{ sammanfattning: string | null }>(
      `select sammanfattning from tjansteskrivelse where id = $1 and tillstand = 'faststalld'`,
      [skrivelseId],
    );
    return rad?.sammanfattning ?? null;
  }

  /** Det som stod på den lista där ärendet bordlades, när det tas upp som det var. */
  async bordlagdPunkt(arendeId: string): Promise<BordlagdPunkt | null> {
    const [rad] = await this.rader<BordlagdPunkt>(
      `select k.titel, k.typ, k.oppen, k.foredragande, k.sammanfattning, k.beslutsforslag as "beslutsforslag",
         coalesce((select json_agg(json_build_object('versionId', ph.handling_version_id, 'utelamnad', ph.utelamnad) order by ph.ordning)
           from punkt_handling ph where ph.punkt_id = k.id), '[]') as handlingar
       from paragraf p join punkt k on k.id = p.punkt_id join sammantrade s on s.id = p.sammantrade_id
       where p.arende_id = $1 and p.utfall = 'bordlagd' order by s.datum desc, p.nr desc limit 1`,
      [arendeId],
    );
    return rad ?? null;
  }

  /** Handlingar på listan som har en nyare version än den som valdes. */
  async nyaVersioner(listaId: string): Promise<Nyversion[]> {
    return await this.rader<Nyversion>(
      `select p.id as "punktId", v.id as "versionId", n.id as "nyVersionId", n.nr as "nyttNr", h.titel
       from punkt p join punkt_handling ph on ph.punkt_id = p.id join handling_version v on v.id = ph.handling_version_id
         join handling h on h.id = v.handling_id
         join lateral (select x.id, x.nr from handling_version x where x.handling_id = v.handling_id order by x.nr desc limit 1) n on n.nr > v.nr
       where p.lista_id = $1 and not p.utgar order by p.ordning, ph.ordning`,
      [listaId],
    );
  }

  async kommentarer(sammantradeId: string): Promise<Kommentarrad[]> {
    return await this.rader<Kommentarrad>(
      `select k.id, k.punkt_nyckel as "punktNyckel", k.text, coalesce(p.visat_namn, k.namn) as namn, k.person_id as "personId", k.tid
       from beredningskommentar k left join person p on p.id = k.person_id where k.sammantrade_id = $1 order by k.tid, k.id`,
      [sammantradeId],
    );
  }

  async laggKommentar(k: Kommentarrad & { sammantradeId: string }): Promise<void> {
    await this.skriv.query(
      `insert into beredningskommentar (id, sammantrade_id, punkt_nyckel, text, namn, person_id, tid) values ($1, $2, $3, $4, $5, $6, $7)`,
      [k.id, k.sammantradeId, k.punktNyckel, k.text, k.namn, k.personId, k.tid],
    );
  }

  /** @returns falskt när kommentaren inte finns eller är någon annans */
  async taBortKommentar(sammantradeId: string, id: string, personId: string): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      'delete from beredningskommentar where id = $1 and sammantrade_id = $2 and person_id = $3',
      [id, sammantradeId, personId],
    );
    return antal === 1;
  }
}
