import { Injectable } from '@nestjs/common';
import { Forrad, type Listfraga, nyttId, ordning, sidgrans } from '#plattform';
import type { Kallelse, Kallelselage, Kallelsesvar, Liggarmottagare } from './kallelse.typer.js';

const FALT = `k.id, s.namnd_id as "namndId", k.sammantrade_id as "sammantradeId", k.lista_id as "listaId", k.slag, k.nr, k.senast,
  k.tillkom_datum as "tillkomDatum", k.sen_skal as "senSkal", k.utskick_id as "utskickId"`;

export interface Kontaktrad {
  namn: string;
  epost: string | null;
  telefon: string | null;
}

const LIGGARFALT = `m.person_id as "personId", visat_namn(m.person_id, m.namn) as namn, m.tillstand, m.varit_oviss as "varitOviss", m.antal_sandningar as "antalSandningar",
  utan_skyddad_adress(m.person_id, m.smtp_svar) as "smtpSvar", m.orsak, v.svar, v.tid as "svaratTid"`;
const LIGGARE = `from kallelse k join mottagare m on m.utskick_id = k.utskick_id
  left join lateral (select svar, tid from kallelsesvar v join kallelse kk on kk.id = v.kallelse_id
    where kk.sammantrade_id = k.sammantrade_id and v.person_id = m.person_id order by v.tid desc, v.id desc limit 1) v on true`;
const LIGGARSORTERING = {
  namn: `visat_namn(m.person_id, m.namn) collate "sv-x-icu"`,
  tillstand: 'm.tillstand',
  svar: 'v.svar',
  svaratTid: 'v.tid',
};

/** Vilka mottagare en liggarsida ska ha. */
export interface Liggarfilter {
  tillstand?: string | undefined;
  /** `inget`: de som inte har svarat. */
  svar?: Kallelsesvar | 'inget' | undefined;
}

@Injectable()
export class KallelseForrad extends Forrad {
  async lagg(k: Omit<Kallelse, 'namndId' | 'utskickId'>, tid: Date): Promise<void> {
    await this.skriv.query(
      `insert into kallelse (id, sammantrade_id, lista_id, slag, nr, senast, tillkom_tid, tillkom_datum, sen_skal) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [k.id, k.sammantradeId, k.listaId, k.slag, k.nr, k.senast, tid, k.tillkomDatum, k.senSkal],
    );
  }

  async hamta(id: string): Promise<Kallelse | null> {
    const [rad] = await this.rader<Kallelse>(
      `select ${FALT} from kallelse k join sammantrade s on s.id = k.sammantrade_id where k.id = $1`,
      [id],
    );
    return rad ?? null;
  }

  async lasRad(id: string): Promise<Kallelse | null> {
    const [rad] = await this.skriv.query<Kallelse[]>(
      `select ${FALT} from kallelse k join sammantrade s on s.id = k.sammantrade_id where k.id = $1 for update of k`,
      [id],
    );
    return rad ?? null;
  }

  async forSammantrade(sammantradeId: string): Promise<Kallelse[]> {
    return await this.rader<Kallelse>(
      `select ${FALT} from kallelse k join sammantrade s on s.id = k.sammantrade_id where k.sammantrade_id = $1 order by k.nr`,
      [sammantradeId],
    );
  }

  async sattUtskick(id: string, utskickId: string): Promise<void> {
    await this.skriv.query('update kallelse set utskick_id = $2 where id = $1', [id, utskickId]);
  }

  /** Den som svarar på frågor om kallelsen. Skyddade kontaktuppgifter följer aldrig med. */
  async kontakt(personId: string): Promise<Kontaktrad | null> {
    const [rad] = await this.rader<Kontaktrad>(
      `select visat_namn as namn, case when skyddade_personuppgifter then null else epost end as epost, case when skyddade_personuppgifter then null else telefon end as telefon
       from person where id = $1`,
      [personId],
    );
    return rad ?? null;
  }

  async liggare(kallelseId: string): Promise<Liggarmottagare[]> {
    return await this.rader<Liggarmottagare>(
      `select ${LIGGARFALT} ${LIGGARE} where k.id = $1 order by visat_namn(m.person_id, m.namn) collate "sv-x-icu", m.person_id`,
      [kallelseId],
    );
  }

  async liggarsida(
    kallelseId: string,
    fraga: Listfraga,
    filter: Liggarfilter,
  ): Promise<{ rader: Liggarmottagare[]; antal: number }> {
    const vilka = `${LIGGARE} where k.id = $1 and ($2::text is null or m.tillstand = $2)
      and ($3::text is null or coalesce(v.svar, 'inget') = $3)`;
    const varden = [kallelseId, filter.tillstand ?? null, filter.svar ?? null];
    const { limit, offset } = sidgrans(fraga);
    const rader = await this.rader<Liggarmottagare>(
      `select ${LIGGARFALT} ${vilka} order by ${ordning(fraga.sortera, LIGGARSORTERING, 'namn', 'm.person_id')} limit $4 offset $5`,
      [...varden, limit, offset],
    );
    const [rad] = await this.rader<{ antal: number }>(`select count(*)::int as antal ${vilka}`, varden);
    return { rader, antal: rad?.antal ?? 0 };
  }

  /** Sammanträdets kallelser i ordning, med hur breven gick. */
  async lagen(namndId: string, sammantradeId: string): Promise<Kallelselage[]> {
    return await this.rader<Kallelselage>(
      `select ${FALT}, l.nr as "listaNr", count(m.id)::int as mottagare,
         count(m.id) filter (where m.tillstand = 'sand')::int as skickade,
         count(m.id) filter (where m.tillstand in ('misslyckad', 'studsad'))::int as "kommerInteFram",
         count(m.id) filter (where m.tillstand = 'oviss')::int as ovissa, count(m.id) filter (where m.varit_oviss)::int as "varitOvissa"
       from kallelse k join sammantrade s on s.id = k.sammantrade_id join foredragningslista l on l.id = k.lista_id
       left join mottagare m on m.utskick_id = k.utskick_id
       where s.namnd_id = $1 and k.sammantrade_id = $2 group by k.id, s.id, l.id order by k.nr`,
      [namndId, sammantradeId],
    );
  }

  async arMottagare(kallelseId: string, personId: string): Promise<boolean> {
    const rader = await this.rader(
      'select 1 from kallelse k join mottagare m on m.utskick_id = k.utskick_id where k.id = $1 and m.person_id = $2',
      [kallelseId, personId],
    );
    return rader.length > 0;
  }

  async svara(
    kallelseId: string,
    personId: string,
    svar: Kallelsesvar,
    satt: 'lank' | 'inloggad' | 'sekreterare',
    tid: Date,
  ): Promise<void> {
    await this.skriv.query(
      'insert into kallelsesvar (id, kallelse_id, person_id, svar, satt, tid) values ($1, $2, $3, $4, $5, $6)',
      [nyttId(), kallelseId, personId, svar, satt, tid],
    );
  }

  async senasteSvar(sammantradeId: string, personId: string): Promise<Kallelsesvar | null> {
    const [rad] = await this.rader<{ svar: Kallelsesvar }>(
      `select v.svar from kallelsesvar v join kallelse k on k.id = v.kallelse_id where k.sammantrade_id = $1 and v.person_id = $2 order by v.tid desc, v.id desc limit 1`,
      [sammantradeId, personId],
    );
    return rad?.svar ?? null;
  }
}
