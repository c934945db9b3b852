import { Injectable } from '@nestjs/common';
import { Forrad, type Listfraga, ordning, sidgrans } from '#plattform';

export const EXPEDIERINGSTILLSTAND = ['klar_att_skickas', 'stoppad', 'skickad'] as const;
export type Expedieringstillstand = (typeof EXPEDIERINGSTILLSTAND)[number];

/** Det som lämnas till en annan nämnd: beslutet och utdraget. `storlek` i byte. */
export interface Leveransunderlag {
  mottagare: string;
  nr: number;
  titel: string;
  datum: string;
  organ: string;
  dnr: string | null;
  sekretess: boolean;
  sha256: string;
  filnamn: string;
  mediatyp: string;
  storlek: number;
}

export interface Expediering {
  id: string;
  paragrafId: string;
  paragrafNr: number;
  sammantradeId: string;
  ordning: number;
  mottagare: string;
  satt: string | null;
  tillstand: Expedieringstillstand;
  stoppadSkal: string | null;
  dokumentId: string | null;
  skickadDatum: string | null;
  version: number;
}

const FALT = `e.id, e.paragraf_id as "paragrafId", p.nr as "paragrafNr", p.sammantrade_id as "sammantradeId", e.ordning, e.mottagare, e.satt, e.tillstand,
  e.stoppad_skal as "stoppadSkal", e.dokument_id as "dokumentId", e.skickad_datum as "skickadDatum", e.version`;

const SORTERING = {
  paragraf: 'p.nr',
  mottagare: 'e.mottagare',
  tillstand: 'e.tillstand',
  skickadDatum: 'e.skickad_datum',
};

@Injectable()
export class ExpedieringForrad extends Forrad {
  /** En rad per mottagare; finns den redan lämnas den som den är. */
  async lagg(e: {
    id: string;
    paragrafId: string;
    ordning: number;
    mottagare: string;
    stoppadSkal: string | null;
  }): Promise<void> {
    await this.skriv.query(
      `insert into expediering (id, paragraf_id, ordning, mottagare, tillstand, stoppad_skal) values ($1, $2, $3, $4, $5, $6) on conflict (paragraf_id, ordning) do nothing`,
      [
        e.id,
        e.paragrafId,
        e.ordning,
        e.mottagare,
        e.stoppadSkal === null ? 'klar_att_skickas' : 'stoppad',
        e.stoppadSkal,
      ],
    );
  }

  async forParagrafer(paragrafIder: readonly string[]): Promise<Expediering[]> {
    return await this.rader<Expediering>(
      `select ${FALT} from expediering e join paragraf p on p.id = e.paragraf_id where e.paragraf_id = any($1::uuid[]) order by p.nr, e.ordning`,
      [paragrafIder],
    );
  }

  async lista(
    namndId: string,
    sammantradeId: string,
    fraga: Listfraga,
    filter: {
      tillstand?: Expedieringstillstand | undefined;
      aven: { sekretess: boolean; arenden: ReadonlySet<string> };
    },
  ): Promise<{ rader: Expediering[]; antal: number }> {
    const vilka = `from expediering e join paragraf p on p.id = e.paragraf_id left join arende a on a.id = p.arende_id
      where p.namnd_id = $1 and p.sammantrade_id = $2 and ($3::text is null or e.tillstand = $3)
        and ($4 or a.id = any($5::uuid[]) or not coalesce(a.sekretess_lagrum is not null or a.sekretess_under_provning, false))`;
    const varden = [namndId, sammantradeId, filter.tillstand ?? null, filter.aven.sekretess, [...filter.aven.arenden]];
    const { limit, offset } = sidgrans(fraga);
    const rader = await this.rader<Expediering>(
      `select ${FALT} ${vilka} order by ${ordning(fraga.sortera, SORTERING, 'paragraf', 'e.ordning, e.id')} limit $6 offset $7`,
      [...varden, limit, offset],
    );
    const [rad] = await this.rader<{ antal: number }>(`select count(*)::int as antal ${vilka}`, varden);
    return { rader, antal: rad?.antal ?? 0 };
  }

  async hamta(namndId: string, id: string): Promise<Expediering | null> {
    const [rad] = await this.rader<Expediering>(
      `select ${FALT} from expediering e join paragraf p on p.id = e.paragraf_id where p.namnd_id = $1 and e.id = $2`,
      [namndId, id],
    );
    return rad ?? null;
  }

  async leverans(namndId: string, id: string): Promise<Leveransunderlag | null> {
    const [rad] = await this.rader<Leveransunderlag>(
      `select e.mottagare, p.nr, p.titel, s.datum, o.namn as organ, a.dnr,
         not p.oppen or coalesce(a.sekretess_lagrum is not null or a.sekretess_under_provning, false) as sekretess,
         d.sha256, d.filnamn, d.mediatyp, d.storlek::float8 as storlek
       from expediering e join paragraf p on p.id = e.paragraf_id join sammantrade s on s.id = p.sammantrade_id join organ o on o.id = p.namnd_id
         join framstallt_dokument d on d.id = e.dokument_id left join arende a on a.id = p.arende_id where p.namnd_id = $1 and e.id = $2`,
      [namndId, id],
    );
    return rad ?? null;
  }

  async sattDokument(paragrafId: string, dokumentId: string): Promise<void> {
    await this.skriv.query(
      `update expediering set dokument_id = $2, version = version + 1 where paragraf_id = $1 and tillstand <> 'skickad'`,
      [paragrafId, dokumentId],
    );
  }

  /** Falskt när utdraget inte är gjort, eller någon hann före. */
  async skickad(id: string, datum: string, satt: string, av: string): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      `update expediering set tillstand = 'skickad', stoppad_skal = null, skickad_datum = $2, satt = $3, skickad_av = $4, version = version + 1 where id = $1 and tillstand <> 'skickad' and dokument_id is not null`,
      [id, datum, satt, av],
    );
    return antal === 1;
  }
}
