import { Injectable } from '@nestjs/common';
import { Forrad, nyttId } from '#plattform';
import type { Kallelseinstallning } from '../domain/utgang.js';

/** Ett planerat sammanträde vars kallelse inte har gått ut. */
export interface AttKalla {
  namndId: string;
  id: string;
  datum: string;
  start: string;
  plats: string;
  sekreterareId: string | null;
  kallelsedag: string;
  senastKallelse: string;
  /** Den senaste listan är frisläppt i sin nuvarande lydelse. */
  frislappt: boolean;
  klockslag: string | null;
  paminnDagar: number[] | null;
}

export interface Adressat {
  personId: string;
  namn: string;
  epost: string | null;
}

@Injectable()
export class UtgangForrad extends Forrad {
  /** Planerade sammanträden från och med i dag vars kallelsedag ligger högst så många dagar fram. */
  async vantande(idag: string, dagarFram: number): Promise<AttKalla[]> {
    return await this.rader<AttKalla>(
      `select s.namnd_id as "namndId", s.id, s.datum, to_char(s.start, 'HH24:MI') as start, s.plats, s.sekreterare_id as "sekreterareId",
         s.kallelsedag, s.senast_kallelse as "senastKallelse", f.id is not null as frislappt,
         to_char(i.klockslag, 'HH24:MI') as klockslag, i.paminn_dagar as "paminnDagar"
       from sammantrade s
       left join lateral (select l.id, l.version from foredragningslista l where l.sammantrade_id = s.id order by l.nr desc limit 1) l on true
       left join frislappning f on f.lista_id = l.id and f.aterkallad_tid is null and f.lista_version = l.version
       left join kallelseinstallning i on i.namnd_id = s.namnd_id
       where s.tillstand = 'planerat' and s.datum >= $1::date and s.kallelsedag <= $1::date + $2::int order by s.datum, s.id`,
      [idag, dagarFram],
    );
  }

  async installning(namndId: string): Promise<Kallelseinstallning | null> {
    const [rad] = await this.rader<Kallelseinstallning>(
      `select to_char(klockslag, 'HH24:MI') as klockslag, paminn_dagar as "paminnDagar", version from kallelseinstallning where namnd_id = $1`,
      [namndId],
    );
    return rad ?? null;
  }

  /** Falskt när någon hann före. */
  async sattInstallning(namndId: string, i: Kallelseinstallning): Promise<boolean> {
    if (i.version === 0) {
      const rader = await this.skriv.query<unknown[]>(
        'insert into kallelseinstallning (namnd_id, klockslag, paminn_dagar) values ($1, $2, $3) on conflict (namnd_id) do nothing returning namnd_id',
        [namndId, i.klockslag, i.paminnDagar],
      );
      return rader.length === 1;
    }
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      'update kallelseinstallning set klockslag = $2, paminn_dagar = $3, version = version + 1 where namnd_id = $1 and version = $4',
      [namndId, i.klockslag, i.paminnDagar, i.version],
    );
    return antal === 1;
  }

  /** Kvitterar steget. @returns kvittots id, eller null när det redan är sagt */
  async kvittera(sammantradeId: string, kallelsedag: string, steg: string, tid: Date): Promise<string | null> {
    const [rad] = await this.skriv.query<{ id: string }[]>(
      `insert into kallelsepaminnelse (id, sammantrade_id, kallelsedag, steg, tid) values ($1, $2, $3, $4, $5)
       on conflict (sammantrade_id, kallelsedag, steg) do nothing returning id`,
      [nyttId(), sammantradeId, kallelsedag, steg, tid],
    );
    return rad?.id ?? null;
  }

  /** Sammanträdets sekreterare; har det ingen, nämndens alla. */
  async sekreterare(namndId: string, sekreterareId: string | null, idag: string): Promise<Adressat[]> {
    return await this.rader<Adressat>(
      `select distinct p.id as "personId", p.visat_namn as namn, p.epost from person p
       where p.id = $2::uuid or ($2::uuid is null and p.id in (select k.person_id from konto k join rolltilldelning r on r.konto_id = k.id
         where r.organ_id = $1 and r.roll = 'namndsekreterare' and not k.avstangt and r.fran <= $3::date and (r.till is null or r.till >= $3::date)))
       order by p.visat_namn, p.id`,
      [namndId, sekreterareId, idag],
    );
  }

  async adressat(personId: string): Promise<Adressat | null> {
    const [rad] = await this.rader<Adressat>(
      'select p.id as "personId", p.visat_namn as namn, p.epost from person p where p.id = $1',
      [personId],
    );
    return rad ?? null;
  }
}
