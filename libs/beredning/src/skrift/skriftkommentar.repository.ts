import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import type { Plats } from './domain/steg.js';
import type { Kommentarlage, Kommentarslag, Kommentarsvar, Skriftkommentar } from './skrift.typer.js';

export interface Nykommentar extends Plats {
  id: string;
  slag: Kommentarslag;
  citat: string;
  text: string;
  ersattning: string | null;
  kontoId: string | null;
  tid: Date;
}

const namn = (k: string, p: string): string => `coalesce(${p}.visat_namn, ${k}.namn, 'Klubba')`;

@Injectable()
export class SkriftkommentarForrad extends Forrad {
  /** Kommentarerna i den ordning de står i texten; de vars text är borttagen sist. */
  async alla(skrivelseId: string): Promise<Skriftkommentar[]> {
    const rader = await this.rader<Omit<Skriftkommentar, 'svar'>>(
      `select s.id, s.slag, s.fran, s.till, s.citat, s.fran is null and s.lage <> 'godtagen' as borttagen, s.text, s.ersattning, s.lage,
         s.konto_id as "kontoId", ${namn('k', 'p')} as namn, s.tid,
         case when s.avgjord_tid is not null then ${namn('ka', 'pa')} end as "avgjordAv", s.avgjord_tid as "avgjordTid"
       from skriftkommentar s left join konto k on k.id = s.konto_id left join person p on p.id = k.person_id
         left join konto ka on ka.id = s.avgjord_av left join person pa on pa.id = ka.person_id
       where s.tjansteskrivelse_id = $1 order by s.fran nulls last, s.tid, s.id`,
      [skrivelseId],
    );
    const svar = await this.rader<Kommentarsvar & { kommentarId: string }>(
      `select v.id, v.skriftkommentar_id as "kommentarId", v.konto_id as "kontoId", ${namn('k', 'p')} as namn, v.tid, v.text
       from skriftkommentarsvar v join skriftkommentar s on s.id = v.skriftkommentar_id
         left join konto k on k.id = v.konto_id left join person p on p.id = k.person_id
       where s.tjansteskrivelse_id = $1 order by v.tid, v.id`,
      [skrivelseId],
    );
    return rader.map((rad) => ({
      ...rad,
      svar: svar.filter((ett) => ett.kommentarId === rad.id).map(({ kommentarId: _, ...ett }) => ett),
    }));
  }

  /** Lägger till kommentaren; falskt när samma id redan finns. */
  async lagg(skrivelseId: string, k: Nykommentar): Promise<boolean> {
    const rader = await this.skriv.query<unknown[]>(
      `insert into skriftkommentar (id, tjansteskrivelse_id, slag, fran, till, citat, text, ersattning, konto_id, tid)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (id) do nothing returning id`,
      [k.id, skrivelseId, k.slag, k.fran, k.till, k.citat, k.text, k.ersattning, k.kontoId, k.tid],
    );
    return rader.length === 1;
  }

  async laggSvar(kommentarId: string, svar: Omit<Kommentarsvar, 'namn'>): Promise<boolean> {
    const rader = await this.skriv.query<unknown[]>(
      `insert into skriftkommentarsvar (id, skriftkommentar_id, konto_id, tid, text) values ($1, $2, $3, $4, $5)
       on conflict (id) do nothing returning id`,
      [svar.id, kommentarId, svar.kontoId, svar.tid, svar.text],
    );
    return rader.length === 1;
  }

  async sattLage(id: string, lage: Kommentarlage, kontoId: string | null, tid: Date | null): Promise<void> {
    await this.skriv.query('update skriftkommentar set lage = $2, avgjord_av = $3, avgjord_tid = $4 where id = $1', [
      id,
      lage,
      kontoId,
      tid,
    ]);
  }

  /** Platserna i skriften, för dem som har någon. */
  async platser(skrivelseId: string): Promise<({ id: string } & Plats)[]> {
    return await this.rader<{ id: string } & Plats>(
      'select id, fran, till from skriftkommentar where tjansteskrivelse_id = $1 and fran is not null',
      [skrivelseId],
    );
  }

  async flytta(platser: readonly { id: string; fran: number | null; till: number | null }[]): Promise<void> {
    if (platser.length === 0) return;
    await this.skriv.query(
      `update skriftkommentar k set fran = p.fran, till = p.till
       from jsonb_to_recordset($1::jsonb) as p (id uuid, fran int, till int) where k.id = p.id`,
      [JSON.stringify(platser)],
    );
  }

  /** De öppna trådarna följer med till en ny version av skrivelsen, på samma plats. */
  async kopiera(franId: string, tillId: string, ider: ReadonlyMap<string, string>): Promise<void> {
    const par = JSON.stringify([...ider].map(([gammal, ny]) => ({ gammal, ny })));
    await this.skriv.query(
      `insert into skriftkommentar (id, tjansteskrivelse_id, slag, fran, till, citat, text, ersattning, konto_id, tid)
       select i.ny, $2, k.slag, k.fran, k.till, k.citat, k.text, k.ersattning, k.konto_id, k.tid
       from skriftkommentar k join jsonb_to_recordset($3::jsonb) as i (gammal uuid, ny uuid) on i.gammal = k.id
       where k.tjansteskrivelse_id = $1`,
      [franId, tillId, par],
    );
    await this.skriv.query(
      `insert into skriftkommentarsvar (id, skriftkommentar_id, konto_id, tid, text)
       select i.ny, t.ny, v.konto_id, v.tid, v.text from skriftkommentarsvar v
         join jsonb_to_recordset($1::jsonb) as i (gammal uuid, ny uuid) on i.gammal = v.id
         join jsonb_to_recordset($1::jsonb) as t (gammal uuid, ny uuid) on t.gammal = v.skriftkommentar_id`,
      [par],
    );
  }
}
