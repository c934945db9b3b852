import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

/** Ett annat organs beslutade sammanträde. */
export interface Annatmote {
  datum: string;
  /** `HH:MM` */
  start: string;
  organ: string;
}

@Injectable()
export class ArsplanForrad extends Forrad {
  /**
   * Kommunens andra organs sammanträden under året: bara de som en antagen ordning har bestämt, eller som är kallade.
   * Dagen är då beslutad och tillkännagiven; planer som ännu är utkast syns aldrig mellan myndigheter.
   */
  async andras(namndId: string, ar: number): Promise<Annatmote[]> {
    return await this.rader<Annatmote>(
      `select to_char(s.datum, 'YYYY-MM-DD') as datum, to_char(s.start, 'HH24:MI') as start, o.namn as organ
       from sammantrade s join organ o on o.id = s.namnd_id
       where o.id <> $1 and o.kommun_id = (select x.kommun_id from organ x where x.id = $1)
         and s.datum between make_date($2, 1, 1) and make_date($2, 12, 31) and s.tillstand <> 'installt'
         and (s.tillstand <> 'planerat' or exists (select 1 from sammantradesordning_rad r join sammantradesordning p on p.id = r.ordning_id
           where r.sammantrade_id = s.id and p.tillstand = 'antagen'))
       order by s.datum, s.start, o.namn`,
      [namndId, ar],
    );
  }

  /** Nämndens antagna ordningar från och med året, äldst först. */
  async antagna(namndId: string, franAr: number): Promise<string[]> {
    const rader = await this.rader<{ id: string }>(
      `select id from sammantradesordning where namnd_id = $1 and ar >= $2 and tillstand = 'antagen' order by ar`,
      [namndId, franAr],
    );
    return rader.map(({ id }) => id);
  }

  async lank(kontoId: string, namndId: string): Promise<{ skapadTid: Date } | null> {
    const [rad] = await this.rader<{ skapadTid: Date }>(
      'select skapad_tid as "skapadTid" from arsplanslank where konto_id = $1 and namnd_id = $2',
      [kontoId, namndId],
    );
    return rad ?? null;
  }

  /** Byter länken: den förra slutar gälla. */
  async sattLank(kontoId: string, namndId: string, hash: string, tid: Date): Promise<void> {
    await this.skriv.query(
      `insert into arsplanslank (konto_id, namnd_id, hash, skapad_tid) values ($1, $2, $3, $4)
       on conflict (konto_id, namnd_id) do update set hash = excluded.hash, skapad_tid = excluded.skapad_tid`,
      [kontoId, namndId, hash, tid],
    );
  }

  async taBortLank(kontoId: string, namndId: string): Promise<void> {
    await this.skriv.query('delete from arsplanslank where konto_id = $1 and namnd_id = $2', [kontoId, namndId]);
  }

  /** Vems länken är, när kontot är öppet. */
  async lankensAgare(hash: string): Promise<{ kontoId: string; namndId: string } | null> {
    const [rad] = await this.rader<{ kontoId: string; namndId: string }>(
      `select l.konto_id as "kontoId", l.namnd_id as "namndId" from arsplanslank l join konto k on k.id = l.konto_id
       where l.hash = $1 and not k.avstangt`,
      [hash],
    );
    return rad ?? null;
  }
}
