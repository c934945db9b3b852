import { Injectable } from '@nestjs/common';
import { Forrad, type Listfraga, nyttId, ordning, sidgrans } from '#plattform';
import type { Avsandarslag } from '../vy/domain/vy.typer.js';
import type { Fil, Handling, Handlingstyp, NyHandling, Riktning } from './handling.typer.js';

const FALT = `h.id, h.namnd_id as "namndId", h.arende_id as "arendeId", h.nr, h.typ, h.titel, h.titel_skyddad as "titelSkyddad", h.riktning, h.datum,
  h.registrerad_datum as "registreradDatum", h.avsandare, h.avsandare_slag as "avsandareSlag", h.mottagare, h.mottagare_slag as "mottagareSlag",
  json_build_object('lagrum', h.sekretess_lagrum, 'underProvning', h.sekretess_under_provning, 'datum', h.sekretess_datum, 'beslutadAv', h.sekretess_beslutad_av) as sekretess, h.makulering_skal as "makuleringSkal", h.version,
  coalesce((select json_agg(json_build_object('id', v.id, 'nr', v.nr, 'skal', v.skal, 'filer',
      coalesce((select json_agg(json_build_object('id', f.id, 'filnamn', f.filnamn, 'mediatyp', f.mediatyp, 'storlek', f.storlek, 'sha256', f.sha256) order by f.ordning)
        from handling_fil f where f.handling_version_id = v.id), '[]'::json)) order by v.nr)
    from handling_version v where v.handling_id = h.id), '[]'::json) as versioner`;

export interface Handlingsfilter extends Listfraga {
  typ?: Handlingstyp;
}

export interface Handlingsfalt {
  typ?: Handlingstyp;
  titel?: string;
  titelSkyddad?: string | null;
  riktning?: Riktning;
  datum?: string | null;
  avsandare?: string | null;
  avsandareSlag?: Avsandarslag;
  mottagare?: string | null;
  mottagareSlag?: Avsandarslag;
  sekretessLagrum?: string | null;
  sekretessUnderProvning?: boolean;
  sekretessDatum?: string | null;
  sekretessBeslutadAv?: string | null;
  sekretessProvasSedan?: string | null;
  makuleringSkal?: string | null;
}

const KOLUMN: Readonly<Record<keyof Handlingsfalt, string>> = {
  typ: 'typ',
  titel: 'titel',
  titelSkyddad: 'titel_skyddad',
  riktning: 'riktning',
  datum: 'datum',
  avsandare: 'avsandare',
  avsandareSlag: 'avsandare_slag',
  mottagare: 'mottagare',
  mottagareSlag: 'mottagare_slag',
  sekretessLagrum: 'sekretess_lagrum',
  sekretessUnderProvning: 'sekretess_under_provning',
  sekretessDatum: 'sekretess_datum',
  sekretessBeslutadAv: 'sekretess_beslutad_av',
  sekretessProvasSedan: 'sekretess_provas_sedan',
  makuleringSkal: 'makulering_skal',
};

const SORTERING = { nr: 'h.nr', datum: 'h.datum', registrerad: 'h.registrerad_datum', typ: 'h.typ' };

export interface Filrad extends Fil {
  handlingId: string;
  sekretess: boolean;
}

@Injectable()
export class HandlingForrad extends Forrad {
  /** Nästa nummer i ärendet. Ärendets rad ska vara låst. */
  async nastaNr(arendeId: string): Promise<number> {
    const [rad] = await this.skriv.query<{ nr: number }[]>('select handling_nasta_nr($1) as nr', [arendeId]);
    return rad?.nr ?? 1;
  }

  async lagg(id: string, ny: NyHandling, nr: number | null, registrerad: string): Promise<void> {
    await this.skriv.query(
      `insert into handling (id, namnd_id, arende_id, nr, typ, titel, titel_skyddad, riktning, datum, registrerad_datum, avsandare, mottagare, sekretess_lagrum, sekretess_under_provning,
         avsandare_slag, mottagare_slag, sekretess_datum, sekretess_beslutad_av)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
      [
        id,
        ny.namndId,
        ny.arendeId,
        nr,
        ny.typ,
        ny.titel,
        ny.titelSkyddad ?? null,
        ny.riktning,
        ny.datum ?? null,
        registrerad,
        ny.avsandare ?? null,
        ny.mottagare ?? null,
        ny.sekretess?.lagrum ?? null,
        ny.sekretess?.underProvning ?? false,
        ny.avsandareSlag ?? 'okand',
        ny.mottagareSlag ?? 'okand',
        ny.sekretess?.datum ?? null,
        ny.sekretess?.beslutadAv ?? null,
      ],
    );
  }

  async laggVersion(
    handlingId: string,
    nr: number,
    skal: string | null,
    filer: readonly Fil[],
    tid: Date,
  ): Promise<string> {
    const id = nyttId();
    await this.skriv.query(
      'insert into handling_version (id, handling_id, nr, skal, skapad_tid) values ($1, $2, $3, $4, $5)',
      [id, handlingId, nr, skal, tid],
    );
    await this.laggFiler(id, 0, filer);
    return id;
  }

  /** Filer sist i en version, efter de `antal` som redan ligger där. */
  async laggFiler(versionId: string, antal: number, filer: readonly Fil[]): Promise<void> {
    for (const [ordning, fil] of filer.entries()) {
      await this.skriv.query(
        'insert into handling_fil (id, handling_version_id, ordning, filnamn, mediatyp, storlek, sha256, ursprungsnamn) values ($1, $2, $3, $4, $5, $6, $7, $8)',
        [
          nyttId(),
          versionId,
          antal + ordning + 1,
          fil.filnamn,
          fil.mediatyp,
          fil.storlek,
          fil.sha256,
          fil.ursprungsnamn ?? null,
        ],
      );
    }
  }

  async hamta(namndId: string, id: string): Promise<Handling | null> {
    const [rad] = await this.rader<Handling>(`select ${FALT} from handling h where h.namnd_id = $1 and h.id = $2`, [
      namndId,
      id,
    ]);
    return rad ?? null;
  }

  /** Handlingen, låst till transaktionens slut. */
  async lasOchHamta(namndId: string, id: string): Promise<Handling | null> {
    await this.skriv.query('select 1 from handling where namnd_id = $1 and id = $2 for update', [namndId, id]);
    return await this.hamta(namndId, id);
  }

  /** En sida ur ärendets handlingar, i nummerordning när inget annat sägs. */
  async sida(namndId: string, arendeId: string, fraga: Handlingsfilter): Promise<{ rader: Handling[]; antal: number }> {
    const varden = [namndId, arendeId, fraga.typ ?? null];
    const villkor = 'h.namnd_id = $1 and h.arende_id = $2 and ($3::text is null or h.typ = $3)';
    const { limit, offset } = sidgrans(fraga);
    const ordnad = ordning(fraga.sortera, SORTERING, 'nr', 'h.nr');
    const rader = await this.rader<Handling>(
      `select ${FALT} from handling h where ${villkor} order by ${ordnad} limit ${String(limit)} offset ${String(offset)}`,
      varden,
    );
    const [rakning] = await this.rader<{ antal: number }>(
      `select count(*)::int as antal from handling h where ${villkor}`,
      varden,
    );
    return { rader, antal: rakning?.antal ?? 0 };
  }

  /** Ändrar när versionen stämmer; falskt när någon annan hann före. */
  async andra(namndId: string, id: string, version: number, falt: Handlingsfalt): Promise<boolean> {
    const nycklar = (Object.keys(falt) as (keyof Handlingsfalt)[]).filter((nyckel) => falt[nyckel] !== undefined);
    const satser = nycklar.map((nyckel, plats) => `${KOLUMN[nyckel]} = $${String(plats + 4)}`);
    const svar = await this.skriv.query<[unknown[], number]>(
      `update handling set ${[...satser, 'version = version + 1'].join(', ')} where namnd_id = $1 and id = $2 and version = $3`,
      [namndId, id, version, ...nycklar.map((nyckel) => falt[nyckel])],
    );
    return svar[1] === 1;
  }

  /** En fil och det som avgör vem som får läsa den. */
  async fil(namndId: string, filId: string): Promise<Filrad | null> {
    const [rad] = await this.rader<Filrad>(
      `select f.filnamn, f.mediatyp, f.storlek::float8 as storlek, f.sha256, h.id as "handlingId",
         h.sekretess_lagrum is not null or h.sekretess_under_provning or coalesce(a.sekretess_lagrum is not null or a.sekretess_under_provning, false) as sekretess
       from handling_fil f join handling_version v on v.id = f.handling_version_id join handling h on h.id = v.handling_id left join arende a on a.id = h.arende_id
       where h.namnd_id = $1 and f.id = $2`,
      [namndId, filId],
    );
    return rad ?? null;
  }
}
