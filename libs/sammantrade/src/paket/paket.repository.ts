import { Injectable } from '@nestjs/common';
import { Forrad, type Listfraga, sidgrans } from '#plattform';
import type { Paket, Paketlasare } from './paket.typer.js';

const FALT = `h.id, h.namnd_id as "namndId", h.sammantrade_id as "sammantradeId", h.lista_id as "listaId", l.nr as "listaNr",
  h.lista_version as "listaVersion", h.slag, h.format, h.punkter, h.hash, h.konto_id as "kontoId", h.person_id as "personId", h.stark,
  h.personligt, h.hemlig, h.tillstand, h.filer_klara as "filerKlara", h.filer, h.sidor_klara as "sidorKlara", h.sidor, h.ersatta,
  h.filnamn, h.storlek::float8 as storlek, h.fel, h.bestallt_tid as "bestalltTid", h.klar_tid as "klarTid",
  (h.lista_version <> l.version or exists (select 1 from foredragningslista n where n.sammantrade_id = h.sammantrade_id and n.nr > l.nr
    and n.frusen_tid is not null)) as inaktuellt`;
const UR = 'from handlingspaket h join foredragningslista l on l.id = h.lista_id';
/** Det egna, och det som alla delar när listan har gått ut eller läsaren ser arbetsmaterial. */
const SYNS = `h.namnd_id = $1 and h.sammantrade_id = $2 and (h.konto_id = $3::uuid or (not h.personligt and $4 and ($5 or l.frusen_tid is not null)))`;

export interface Paketsyn extends Paketlasare {
  /** Läsaren delar det gemensamma: den som är jävig får bara sitt eget. */
  delar: boolean;
  utkast: boolean;
}

export type NyttPaket = Pick<
  Paket,
  | 'id'
  | 'namndId'
  | 'sammantradeId'
  | 'listaId'
  | 'listaVersion'
  | 'slag'
  | 'format'
  | 'punkter'
  | 'hash'
  | 'kontoId'
  | 'personId'
  | 'stark'
  | 'personligt'
  | 'hemlig'
  | 'filnamn'
  | 'bestalltTid'
>;

@Injectable()
export class PaketForrad extends Forrad {
  /** @returns falskt när ett likadant redan finns */
  async lagg(p: NyttPaket): Promise<boolean> {
    const rader = await this.skriv.query<unknown[]>(
      `insert into handlingspaket (id, namnd_id, sammantrade_id, lista_id, lista_version, slag, format, punkter, hash, konto_id, person_id,
         stark, personligt, hemlig, filnamn, bestallt_tid)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
       on conflict (sammantrade_id, hash) where tillstand <> 'misslyckad' do nothing returning id`,
      [
        p.id,
        p.namndId,
        p.sammantradeId,
        p.listaId,
        p.listaVersion,
        p.slag,
        p.format,
        p.punkter,
        p.hash,
        p.kontoId,
        p.personId,
        p.stark,
        p.personligt,
        p.hemlig,
        p.filnamn,
        p.bestalltTid,
      ],
    );
    return rader.length === 1;
  }

  async likadant(sammantradeId: string, hash: string): Promise<Paket | null> {
    const [rad] = await this.rader<Paket>(
      `select ${FALT} ${UR} where h.sammantrade_id = $1 and h.hash = $2 and h.tillstand <> 'misslyckad'`,
      [sammantradeId, hash],
    );
    return rad ?? null;
  }

  async hamta(id: string): Promise<Paket | null> {
    const [rad] = await this.rader<Paket>(`select ${FALT} ${UR} where h.id = $1`, [id]);
    return rad ?? null;
  }

  /** Raden, låst till transaktionens slut. */
  async lasRad(id: string): Promise<Paket | null> {
    await this.skriv.query('select 1 from handlingspaket where id = $1 for update', [id]);
    return await this.hamta(id);
  }

  async synligt(namndId: string, sammantradeId: string, id: string, syn: Paketsyn): Promise<Paket | null> {
    const [rad] = await this.rader<Paket>(`select ${FALT} ${UR} where ${SYNS} and h.id = $6`, [
      namndId,
      sammantradeId,
      syn.kontoId,
      syn.delar,
      syn.utkast,
      id,
    ]);
    return rad ?? null;
  }

  async sida(
    namndId: string,
    sammantradeId: string,
    syn: Paketsyn,
    fraga: Listfraga,
  ): Promise<{ rader: Paket[]; antal: number }> {
    const varden = [namndId, sammantradeId, syn.kontoId, syn.delar, syn.utkast];
    const { limit, offset } = sidgrans(fraga);
    const rader = await this.rader<Paket>(
      `select ${FALT} ${UR} where ${SYNS} order by h.bestallt_tid desc, h.id desc limit $6 offset $7`,
      [...varden, limit, offset],
    );
    const [rad] = await this.rader<{ antal: number }>(`select count(*)::int as antal ${UR} where ${SYNS}`, varden);
    return { rader, antal: rad?.antal ?? 0 };
  }

  /** Paketet görs nu av det här underlaget. */
  async borja(id: string, u: { hash: string; listaId: string; listaVersion: number; hemlig: boolean }): Promise<void> {
    await this.skriv.query(
      `update handlingspaket set tillstand = 'pagar', hash = $2, lista_id = $3, lista_version = $4, hemlig = $5, filer_klara = 0, sidor_klara = 0
       where id = $1`,
      [id, u.hash, u.listaId, u.listaVersion, u.hemlig],
    );
  }

  /** Hur långt det kommit, och ett rop till den som följer det. */
  async framsteg(
    id: string,
    namndId: string,
    f: { filerKlara: number; filer: number; sidorKlara: number; sidor: number },
  ): Promise<void> {
    await this.skriv.query(
      `update handlingspaket set filer_klara = $2, filer = $3, sidor_klara = $4, sidor = $5 where id = $1 and tillstand = 'pagar'`,
      [id, f.filerKlara, f.filer, f.sidorKlara, f.sidor],
    );
    // Ett framsteg är ingen händelse i loggen; det ropas bara ut.
    await this.skriv.query(
      `select pg_notify('klubba_flode', json_build_object('h', json_build_array('handlingspaket.framsteg', 'handlingspaket', $1::text, $2::text, null))::text)`,
      [id, namndId],
    );
  }

  async klart(
    id: string,
    u: { filer: number; sidor: number; ersatta: Paket['ersatta']; storlek: number; tid: Date },
  ): Promise<void> {
    await this.skriv.query(
      `update handlingspaket set tillstand = 'klar', filer = $2, filer_klara = $2, sidor = $3, sidor_klara = $3, ersatta = $4, storlek = $5,
         klar_tid = $6, fel = null where id = $1`,
      [id, u.filer, u.sidor, JSON.stringify(u.ersatta), u.storlek, u.tid],
    );
  }

  async misslyckat(id: string, fel: string): Promise<void> {
    await this.skriv.query(
      `update handlingspaket set tillstand = 'misslyckad', fel = $2, storlek = null, klar_tid = null where id = $1`,
      [id, fel],
    );
  }

  /** Filen är borta: paketet görs om. */
  async vantarIgen(id: string): Promise<void> {
    await this.skriv.query(
      `update handlingspaket set tillstand = 'vantar', storlek = null, klar_tid = null where id = $1`,
      [id],
    );
  }

  async taBort(id: string): Promise<void> {
    await this.skriv.query('delete from handlingspaket where id = $1', [id]);
  }

  /** De som beställdes före tiden och inte görs just nu. */
  async gamla(fore: Date): Promise<{ id: string; namndId: string }[]> {
    return await this.rader(
      `select id, namnd_id as "namndId" from handlingspaket where bestallt_tid < $1 and tillstand in ('klar', 'misslyckad') order by id limit 200`,
      [fore],
    );
  }

  async finns(ider: readonly string[]): Promise<Set<string>> {
    const rader = await this.rader<{ id: string }>('select id from handlingspaket where id::text = any($1::text[])', [
      ider,
    ]);
    return new Set(rader.map(({ id }) => id));
  }
}
