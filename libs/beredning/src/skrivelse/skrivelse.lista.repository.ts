import { Injectable } from '@nestjs/common';
import { farLasaArende } from '#diarium';
import { Forrad, type Listfraga, ordning, sidgrans } from '#plattform';
import type { Skrivelsetillstand } from './skrivelse.typer.js';

export interface Skrivelselistrad {
  id: string;
  arendeId: string | null;
  dnr: string | null;
  rubrik: string;
  datum: string;
  forvaltning: string | null;
  referensNamn: string | null;
  tillstand: Skrivelsetillstand;
  versionsnr: number;
  /** Den som står i tur att godkänna, när skrivelsen granskas. */
  vantarPa: string | null;
  version: number;
}

export interface Skrivelsefilter extends Listfraga {
  arendeId?: string;
  tillstand?: Skrivelsetillstand;
}

/** Den som läser: allt (Klubba självt), eller också det hemliga som kontot får läsa eller personen har del i. */
export interface Insyn {
  allt: boolean;
  kontoId: string | null;
  personId: string | null;
  /** Dagen som frågan gäller. */
  datum: string;
}

const SORTERING = {
  datum: 't.datum',
  rubrik: 't.rubrik collate "sv-x-icu"',
  tillstand: 't.tillstand',
  versionsnr: 't.versionsnr',
};

// Räkningen och listan har samma villkor: en skrivelse i ett ärende med sekretess finns bara för den som har del i det.
const VILLKOR = `t.namnd_id = $1 and ($2::uuid is null or t.arende_id = $2) and ($3::text is null or t.tillstand = $3)
  and (not coalesce(a.sekretess_lagrum is not null or a.sekretess_under_provning, false) or $4
    or ${farLasaArende('a.id', '$6', '$7')} or har_del_i_skrivelsen(t.id, $5, $7))`;

@Injectable()
export class SkrivelselistaForrad extends Forrad {
  /** En sida ur nämndens skrivelser, nyast först när inget annat sägs. */
  async sida(
    namndId: string,
    filter: Skrivelsefilter,
    insyn: Insyn,
  ): Promise<{ rader: Skrivelselistrad[]; antal: number }> {
    const varden = [namndId, filter.arendeId ?? null, filter.tillstand ?? null, ...lasaren(insyn)];
    const { limit, offset } = sidgrans(filter);
    const ordnad = ordning(filter.sortera, SORTERING, '-datum', 't.id desc');
    const rader = await this.rader<Skrivelselistrad>(
      `select t.id, t.arende_id as "arendeId", a.dnr, t.rubrik, t.datum, t.forvaltning, r.visat_namn as "referensNamn", t.tillstand, t.versionsnr, t.version,
         (select string_agg(p.visat_namn, ', ' order by p.visat_namn) from skrivelsen_vantar_pa(t.id) v join person p on p.id = v) as "vantarPa"
       from tjansteskrivelse t left join arende a on a.id = t.arende_id left join person r on r.id = t.referens_id
       where ${VILLKOR} order by ${ordnad} limit ${String(limit)} offset ${String(offset)}`,
      varden,
    );
    const [rakning] = await this.rader<{ antal: number }>(
      `select count(*)::int as antal from tjansteskrivelse t left join arende a on a.id = t.arende_id where ${VILLKOR}`,
      varden,
    );
    return { rader, antal: rakning?.antal ?? 0 };
  }

  /** Om skrivelsen hör till ett ärende med sekretess. */
  async hemlig(id: string): Promise<boolean> {
    const rader = await this.rader(
      `select 1 from tjansteskrivelse t join arende a on a.id = t.arende_id
        where t.id = $1 and (a.sekretess_lagrum is not null or a.sekretess_under_provning)`,
      [id],
    );
    return rader.length === 1;
  }

  /** Får den som läser se skrivelsen? */
  async synlig(namndId: string, id: string, insyn: Insyn): Promise<boolean> {
    const rader = await this.rader(
      `select 1 from tjansteskrivelse t left join arende a on a.id = t.arende_id where ${VILLKOR} and t.id = $8`,
      [namndId, null, null, ...lasaren(insyn), id],
    );
    return rader.length === 1;
  }
}

const lasaren = (insyn: Insyn): unknown[] => [insyn.allt, insyn.personId, insyn.kontoId, insyn.datum];
