import { Injectable } from '@nestjs/common';
import { Forrad } from '../databas/forrad.repository.js';
import { nyttId } from '../databas/id.js';
import { type Listfraga, ordning, sidgrans } from '../http/lista.js';

export interface Notisrad {
  id: string;
  slag: string;
  text: string;
  lank: string;
  namndId: string | null;
  objekt: string;
  objektId: string;
  tid: Date;
  last: Date | null;
}

export type NyNotisrad = Omit<Notisrad, 'id' | 'last'> & { nyckel: string | null };

// En notis om en nämnd som kontot inte längre hör till finns inte för det.
const MINA = `konto_id = $1 and (namnd_id is null or namnd_id = any($2::uuid[]))`;
const RAD = `id, slag, text, lank, namnd_id as "namndId", objekt, objekt_id as "objektId", tid, last_tid as last`;

@Injectable()
export class NotisForrad extends Forrad {
  /** Öppna konton bland dem som sägs, eller bakom personerna. @param utom den som själv gjorde det */
  async konton(kontoIds: readonly string[], personIds: readonly string[], utom: string | null): Promise<string[]> {
    const rader = await this.rader<{ id: string }>(
      `select id from konto where not avstangt and (id = any($1::uuid[]) or person_id = any($2::uuid[])) and id is distinct from $3::uuid
       order by id`,
      [kontoIds, personIds, utom],
    );
    return rader.map(({ id }) => id);
  }

  async lagg(kontoIds: readonly string[], n: NyNotisrad): Promise<void> {
    await this.skriv.query(
      `insert into notis (id, konto_id, slag, text, lank, namnd_id, objekt, objekt_id, nyckel, tid)
       select r.id, r.konto_id, $3, $4, $5, $6, $7, $8, $9, $10 from unnest($1::uuid[], $2::uuid[]) as r (id, konto_id)
       on conflict (konto_id, nyckel) do nothing`,
      [
        kontoIds.map(() => nyttId()),
        kontoIds,
        n.slag,
        n.text,
        n.lank,
        n.namndId,
        n.objekt,
        n.objektId,
        n.nyckel,
        n.tid,
      ],
    );
  }

  async sida(
    kontoId: string,
    namnder: readonly string[],
    fraga: Listfraga,
    baraOlasta: boolean,
  ): Promise<{ rader: Notisrad[]; antal: number }> {
    const { limit, offset } = sidgrans(fraga);
    const vilka = `from notis where ${MINA} and ($3::boolean is false or last_tid is null)`;
    const varden = [kontoId, namnder, baraOlasta];
    const rader = await this.rader<Notisrad>(
      `select ${RAD} ${vilka} order by ${ordning(fraga.sortera, { tid: 'tid' }, '-tid', 'id desc')} limit $4 offset $5`,
      [...varden, limit, offset],
    );
    const [rad] = await this.rader<{ antal: number }>(`select count(*)::int as antal ${vilka}`, varden);
    return { rader, antal: rad?.antal ?? 0 };
  }

  async olasta(kontoId: string, namnder: readonly string[]): Promise<number> {
    const [rad] = await this.rader<{ antal: number }>(
      `select count(*)::int as antal from notis where ${MINA} and last_tid is null`,
      [kontoId, namnder],
    );
    return rad?.antal ?? 0;
  }

  /** Märker en som läst; falskt när den inte finns för kontot. Den första läsningens tid står kvar. */
  async markLast(kontoId: string, namnder: readonly string[], id: string, tid: Date): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      `update notis set last_tid = coalesce(last_tid, $4) where ${MINA} and id = $3`,
      [kontoId, namnder, id, tid],
    );
    return antal === 1;
  }

  async markAllaLasta(kontoId: string, namnder: readonly string[], tid: Date): Promise<void> {
    await this.skriv.query(`update notis set last_tid = $3 where ${MINA} and last_tid is null`, [
      kontoId,
      namnder,
      tid,
    ]);
  }

  async gallra(fore: Date): Promise<void> {
    await this.skriv.query('delete from notis where tid < $1', [fore]);
  }
}
