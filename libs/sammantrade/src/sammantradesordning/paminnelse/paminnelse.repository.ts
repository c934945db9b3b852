import { Injectable } from '@nestjs/common';
import { Forrad, nyttId } from '#plattform';
import type { IsoDatum } from '#regelverk';
import type { Krets } from '../domain/krets.js';

/** En hålltid som någon kan behöva påminnas om. */
export interface Halltid {
  namndId: string;
  radNyckel: string;
  kolumnNyckel: string;
  namn: string;
  krets: Krets[];
  klockslag: string | null;
  datum: IsoDatum;
  sammantradeId: string;
  sammantradesdag: IsoDatum;
  sekreterareId: string | null;
  /** Hur många dagar före nämnden vill bli påmind; null när den inte har bestämt. */
  dagar: number[] | null;
}

export interface Paminnelseperson {
  personId: string;
  namn: string;
  epost: string | null;
}

/** Ett ärende på listan utan fastställd tjänsteskrivelse. */
export interface OfardigtArende {
  arendeId: string;
  dnr: string;
  /** Den offentliga ärendemeningen; null när inte ens den lämnar Klubba. */
  titel: string | null;
  handlaggare: Paminnelseperson | null;
  skrivelse: 'utkast' | 'granskning' | 'godkand' | null;
  harForslag: boolean;
}

export interface Paminnelseinstallning {
  dagar: number[];
  version: number;
}

@Injectable()
export class PaminnelseForrad extends Forrad {
  /** Hålltider i gällande ordningar från och med i dag och nittio dagar fram, vars sammanträde ska hållas. */
  async kommande(idag: IsoDatum): Promise<Halltid[]> {
    return await this.rader<Halltid>(
      `select o.namnd_id as "namndId", r.nyckel as "radNyckel", k.nyckel as "kolumnNyckel", k.namn, k.krets,
         to_char(k.klockslag, 'HH24:MI') as klockslag, d.datum, s.id as "sammantradeId", s.datum as sammantradesdag,
         s.sekreterare_id as "sekreterareId", i.dagar
       from sammantradesordning o
       join sammantradesordning_rad r on r.ordning_id = o.id
       join sammantradesordning_kolumn k on k.ordning_id = o.id
       join sammantradesordning_dag d on d.ordning_id = o.id and d.rad_nr = r.nr and d.kolumn_nr = k.nr
       join sammantrade s on s.id = r.sammantrade_id
       left join paminnelseinstallning i on i.namnd_id = o.namnd_id
       where o.tillstand = 'antagen' and s.tillstand in ('planerat', 'kallat')
         and d.datum between $1::date and $1::date + 90
         -- Sammanträdet självt har sin kallelse.
         and k.nr < (select max(x.nr) from sammantradesordning_kolumn x where x.ordning_id = o.id)
       order by d.datum, o.namnd_id, k.nr, r.nr`,
      [idag],
    );
  }

  /** Ärenden på den senaste listan som ska avgöras men vars tjänsteskrivelse inte är fastställd. */
  async ofardiga(sammantradeId: string): Promise<OfardigtArende[]> {
    return await this.rader<OfardigtArende>(
      `select a.id as "arendeId", a.dnr,
         case when (a.sekretess_lagrum is not null or a.sekretess_under_provning) and not p.oppen then null else a.arendemening end as titel,
         case when h.id is null then null else json_build_object('personId', h.id, 'namn', h.visat_namn, 'epost', h.epost) end as handlaggare,
         t.tillstand as skrivelse, coalesce(t.har_forslag, false) as "harForslag"
       from punkt p join arende a on a.id = p.arende_id
       left join person h on h.id = a.handlaggare_id
       left join lateral (select t.tillstand, exists (select 1 from beslutsforslag b where b.tjansteskrivelse_id = t.id) as har_forslag
         from tjansteskrivelse t where t.arende_id = a.id order by t.datum desc, t.id desc limit 1) t on true
       where p.lista_id = (select l.id from foredragningslista l where l.sammantrade_id = $1 order by l.nr desc limit 1)
         and not p.utgar and p.typ in ('beslut', 'val', 'anstallning') and a.status in ('registrerat', 'bereds', 'pa_lista')
         and t.tillstand is distinct from 'faststalld'
       order by p.ordning`,
      [sammantradeId],
    );
  }

  /** De som är chefer i nämnden den dagen. */
  async chefer(namndId: string, idag: IsoDatum): Promise<Paminnelseperson[]> {
    return await this.rader<Paminnelseperson>(
      `select distinct p.id as "personId", p.visat_namn as namn, p.epost from rolltilldelning r join konto k on k.id = r.konto_id
         join person p on p.id = k.person_id
       where r.organ_id = $1 and not k.avstangt and r.roll in ('chef', 'forvaltningschef') and r.fran <= $2::date and (r.till is null or r.till >= $2::date)
       order by p.visat_namn, p.id`,
      [namndId, idag],
    );
  }

  /** Presidiet den dagen. */
  async presidium(namndId: string, idag: IsoDatum): Promise<Paminnelseperson[]> {
    return await this.rader<Paminnelseperson>(
      `select distinct p.id as "personId", p.visat_namn as namn, p.epost from uppdrag u join person p on p.id = u.person_id
       where u.organ_id = $1 and u.roll in ('ordforande', 'forste_vice', 'andre_vice') and u.fran <= $2::date
         and (u.till is null or u.till >= $2::date) order by p.visat_namn, p.id`,
      [namndId, idag],
    );
  }

  /** De av personerna som redan har fått just den här påminnelsen. */
  async paminda(h: Halltid, dagar: number): Promise<string[]> {
    const rader = await this.rader<{ id: string }>(
      `select person_id as id from halltidspaminnelse where rad_nyckel = $1 and kolumn_nyckel = $2 and datum = $3 and dagar = $4`,
      [h.radNyckel, h.kolumnNyckel, h.datum, dagar],
    );
    return rader.map(({ id }) => id);
  }

  /** Kvitterar påminnelsen för dem som inte har fått den. @returns de som ska ha den nu */
  async kvittera(
    h: Halltid,
    dagar: number,
    omgangId: string,
    personer: readonly string[],
    tid: Date,
  ): Promise<string[]> {
    const rader = await this.skriv.query<{ person_id: string }[]>(
      `insert into halltidspaminnelse (id, namnd_id, rad_nyckel, kolumn_nyckel, datum, dagar, person_id, omgang_id, tid)
       select p.id, $2, $3, $4, $5, $6, p.person, $7, $8 from unnest($1::uuid[], $9::uuid[]) as p (id, person)
       on conflict (rad_nyckel, kolumn_nyckel, datum, dagar, person_id) do nothing returning person_id`,
      [
        personer.map(() => nyttId()),
        h.namndId,
        h.radNyckel,
        h.kolumnNyckel,
        h.datum,
        dagar,
        omgangId,
        tid,
        [...personer].sort(),
      ],
    );
    return rader.map((rad) => rad.person_id);
  }

  async installning(namndId: string): Promise<Paminnelseinstallning | null> {
    const [rad] = await this.rader<Paminnelseinstallning>(
      'select dagar, version from paminnelseinstallning where namnd_id = $1',
      [namndId],
    );
    return rad ?? null;
  }

  /** @param version 0 när nämnden inte har någon inställning. Falskt när någon hann före. */
  async sattInstallning(namndId: string, dagar: readonly number[], version: number): Promise<boolean> {
    if (version === 0) {
      const rader = await this.skriv.query<unknown[]>(
        'insert into paminnelseinstallning (namnd_id, dagar) values ($1, $2) on conflict (namnd_id) do nothing returning namnd_id',
        [namndId, dagar],
      );
      return rader.length === 1;
    }
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      'update paminnelseinstallning set dagar = $2, version = version + 1 where namnd_id = $1 and version = $3',
      [namndId, dagar, version],
    );
    return antal === 1;
  }
}
