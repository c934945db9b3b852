import { Injectable } from '@nestjs/common';
import { Forrad } from '../databas/forrad.repository.js';
import { type Listfraga, ordning, sidgrans } from '../http/lista.js';
import type { Lasloggspost } from './laslogg.entity.js';

/** En läsning som den visas. */
export interface Lasning {
  id: string;
  tid: Date;
  kontoId: string;
  namn: string;
  /** Den som läsaren ersatte, eller null. */
  forNamn: string | null;
  slag: 'sekretess' | 'granskning';
  grund: string;
  objekt: string;
  objektId: string;
}

export interface Lasningsfilter {
  kontoId?: string;
  slag?: 'sekretess' | 'granskning';
  objektId?: string;
}

const SORTERING = { tid: 'l.tid', namn: 'k.namn', slag: 'l.slag', objekt: 'l.objekt' };

// Namnen är kontonas nuvarande: den som fått skyddat namn sedan dess visas inte med det gamla.
const VARIFRAN = `from laslogg l join konto k on k.id = l.konto_id left join konto f on f.id = (l.aktor -> 'for' ->> 'kontoId')::uuid`;

@Injectable()
export class LasloggForrad extends Forrad {
  async lagg(rad: Lasloggspost): Promise<void> {
    await this.skriv.query(
      'insert into laslogg (id, tid, namnd_id, konto_id, aktor, slag, grund, objekt, objekt_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
      [
        rad.id,
        rad.tid,
        rad.namndId,
        rad.kontoId,
        JSON.stringify(rad.aktor),
        rad.slag,
        rad.grund,
        rad.objekt,
        rad.objektId,
      ],
    );
  }

  /** En sida av nämndens läsningar, den senaste först när inget annat sägs. */
  async lista(namndId: string, fraga: Listfraga, filter: Lasningsfilter): Promise<{ rader: Lasning[]; antal: number }> {
    const { limit, offset } = sidgrans(fraga);
    const vilka = `where l.namnd_id = $1 and ($2::uuid is null or l.konto_id = $2)
      and ($3::text is null or l.slag = $3) and ($4::text is null or l.objekt_id = $4)`;
    const varden = [namndId, filter.kontoId ?? null, filter.slag ?? null, filter.objektId ?? null];
    const rader = await this.rader<Lasning>(
      `select l.id, l.tid, l.konto_id as "kontoId", k.namn, f.namn as "forNamn", l.slag, l.grund,
         l.objekt, l.objekt_id as "objektId" ${VARIFRAN} ${vilka}
       order by ${ordning(fraga.sortera, SORTERING, '-tid', 'l.id desc')} limit $5 offset $6`,
      [...varden, limit, offset],
    );
    const [antal] = await this.rader<{ antal: number }>(
      `select count(*)::int as antal from laslogg l ${vilka}`,
      varden,
    );
    return { rader, antal: antal?.antal ?? 0 };
  }
}
