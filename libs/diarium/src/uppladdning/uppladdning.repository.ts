import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

export type Uppladdningstillstand = 'pagar' | 'klar' | 'registrerad';

export interface Uppladdning {
  id: string;
  namndId: string;
  kontoId: string;
  /** Namnet som det kom, rent. */
  filnamn: string;
  /** Byte. */
  storlek: number;
  tillstand: Uppladdningstillstand;
  sha256: string | null;
  handlingId: string | null;
  handlingVersionId: string | null;
  andradTid: Date;
}

const FALT = `u.id, u.namnd_id as "namndId", u.konto_id as "kontoId", u.filnamn, u.storlek::float8 as storlek, u.tillstand, u.sha256,
  u.handling_id as "handlingId", u.handling_version_id as "handlingVersionId", u.andrad_tid as "andradTid"`;

@Injectable()
export class UppladdningForrad extends Forrad {
  async lagg(ny: Pick<Uppladdning, 'id' | 'namndId' | 'kontoId' | 'filnamn' | 'storlek'>, tid: Date): Promise<void> {
    await this.skriv.query(
      'insert into uppladdning (id, namnd_id, konto_id, filnamn, storlek, skapad_tid, andrad_tid) values ($1, $2, $3, $4, $5, $6, $6)',
      [ny.id, ny.namndId, ny.kontoId, ny.filnamn, ny.storlek, tid],
    );
  }

  /** Den egna uppladdningen; andras finns inte. */
  async egen(namndId: string, kontoId: string, id: string): Promise<Uppladdning | null> {
    const [rad] = await this.rader<Uppladdning>(
      `select ${FALT} from uppladdning u where u.id = $1 and u.namnd_id = $2 and u.konto_id = $3`,
      [id, namndId, kontoId],
    );
    return rad ?? null;
  }

  /** De egna, låsta till transaktionens slut, i den ordning de frågas efter. */
  async lasEgna(namndId: string, kontoId: string, ider: readonly string[]): Promise<Uppladdning[]> {
    // Låses i id-ordning: två som registrerar samma filer väntar på varandra i stället för att låsa sig.
    const rader = await this.skriv.query<Uppladdning[]>(
      `select ${FALT} from uppladdning u where u.id = any($1::uuid[]) and u.namnd_id = $2 and u.konto_id = $3 order by u.id for update`,
      [ider, namndId, kontoId],
    );
    return ider.flatMap((id) => rader.filter((rad) => rad.id === id));
  }

  /** De egna som ännu inte är registrerade, senast först. */
  async oregistrerade(namndId: string, kontoId: string): Promise<Uppladdning[]> {
    return await this.rader<Uppladdning>(
      `select ${FALT} from uppladdning u where u.namnd_id = $1 and u.konto_id = $2 and u.tillstand <> 'registrerad' order by u.skapad_tid desc, u.id desc limit 200`,
      [namndId, kontoId],
    );
  }

  /** Vad kontot har uppladdat men inte registrerat, i alla nämnder. Kontots rad låses: två samtidiga räknas efter varandra. */
  async forbrukat(kontoId: string): Promise<{ antal: number; storlek: number }> {
    await this.skriv.query("select pg_advisory_xact_lock(hashtextextended('uppladdning:' || $1, 0))", [kontoId]);
    const [rad] = await this.skriv.query<{ antal: number; storlek: number }[]>(
      `select count(*)::int as antal, coalesce(sum(storlek), 0)::float8 as storlek from uppladdning where konto_id = $1 and tillstand <> 'registrerad'`,
      [kontoId],
    );
    return rad ?? { antal: 0, storlek: 0 };
  }

  /** Antecknar att den lever. */
  async rord(id: string, tid: Date): Promise<void> {
    await this.skriv.query(`update uppladdning set andrad_tid = $2 where id = $1 and tillstand = 'pagar'`, [id, tid]);
  }

  /** @returns falskt när den redan är klar */
  async klar(id: string, sha256: string, tid: Date): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      `update uppladdning set tillstand = 'klar', sha256 = $2, andrad_tid = $3 where id = $1 and tillstand = 'pagar'`,
      [id, sha256, tid],
    );
    return antal === 1;
  }

  async registrerade(ider: readonly string[], handlingId: string, versionId: string, tid: Date): Promise<void> {
    await this.skriv.query(
      `update uppladdning set tillstand = 'registrerad', handling_id = $2, handling_version_id = $3, andrad_tid = $4 where id = any($1::uuid[])`,
      [ider, handlingId, versionId, tid],
    );
  }

  async taBort(id: string): Promise<void> {
    await this.skriv.query(`delete from uppladdning where id = $1 and tillstand <> 'registrerad'`, [id]);
  }

  /** Tar bort det som legat för länge: halvt sedan `halvtFore`, helt eller registrerat sedan `heltFore`. @returns deras id */
  async taBortGamla(halvtFore: Date, heltFore: Date): Promise<string[]> {
    const rader = await this.skriv.query<{ id: string }[]>(
      `with borta as (delete from uppladdning where (tillstand = 'pagar' and andrad_tid < $1) or andrad_tid < $2 returning id) select id from borta`,
      [halvtFore, heltFore],
    );
    return rader.map((rad) => rad.id);
  }

  /** De av id:na som finns kvar. */
  async finns(ider: readonly string[]): Promise<Set<string>> {
    const rader = await this.rader<{ id: string }>(
      `select id from uppladdning where id::text = any($1::text[]) and tillstand = 'pagar'`,
      [ider],
    );
    return new Set(rader.map((rad) => rad.id));
  }
}
