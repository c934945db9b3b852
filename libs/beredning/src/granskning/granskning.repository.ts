import { Injectable } from '@nestjs/common';
import { Forrad, nyttId } from '#plattform';
import type { Granskningstext } from './domain/texthash.js';

/** Texten i en omgång, som någon har läst. */
export interface Lastomgang {
  nr: number;
  versionsnr: number;
  texthash: string;
  innehall: Granskningstext;
  skickadTid: Date;
}

@Injectable()
export class GranskningForrad extends Forrad {
  /** Byter granskare. Den som redan är klar och står kvar är klar också sedan. */
  async skrivGranskare(id: string, personIder: readonly string[]): Promise<void> {
    await this.skriv.query('delete from granskare where tjansteskrivelse_id = $1 and not person_id = any($2::uuid[])', [
      id,
      personIder,
    ]);
    await this.skriv.query(
      `insert into granskare (id, tjansteskrivelse_id, person_id) select g.id, $1, g.person_id
       from unnest($2::uuid[], $3::uuid[]) g (id, person_id) on conflict (tjansteskrivelse_id, person_id) do nothing`,
      [id, personIder.map(() => nyttId()), personIder],
    );
  }

  /** En godkänd skrivelse får fler undertecknare: den granskas igen. */
  async oppnaGranskning(id: string): Promise<void> {
    await this.skriv.query(
      `update tjansteskrivelse set tillstand = 'granskning' where id = $1 and tillstand = 'godkand'`,
      [id],
    );
  }

  async granskad(id: string, personId: string, tid: Date, iStallet: string | null): Promise<void> {
    await this.skriv.query(
      'update granskare set klar_tid = $3, klar_av_id = $4 where tjansteskrivelse_id = $1 and person_id = $2 and klar_tid is null',
      [id, personId, tid, iStallet],
    );
  }

  async borjaOm(id: string): Promise<void> {
    await this.skriv.query(
      'update granskare set klar_tid = null, klar_av_id = null where tjansteskrivelse_id = $1 and klar_tid is not null',
      [id],
    );
  }

  /** Ställer undertecknarna i den ordning de nämns. De som har godkänt står kvar med sin titel; de andra läggs om. */
  async bytUndertecknare(id: string, alla: readonly { personId: string; titel: string }[]): Promise<void> {
    await this.skriv.query('delete from undertecknare where tjansteskrivelse_id = $1 and godkand_tid is null', [id]);
    // Undan först: två får inte ha samma plats ens under tiden.
    await this.skriv.query('update undertecknare set ordning = ordning + 1000 where tjansteskrivelse_id = $1', [id]);
    await this.skriv.query(
      `update undertecknare u set ordning = n.ordning from unnest($2::uuid[]) with ordinality n (person_id, ordning)
       where u.tjansteskrivelse_id = $1 and u.person_id = n.person_id`,
      [id, alla.map((u) => u.personId)],
    );
    await this.skriv.query(
      `insert into undertecknare (id, tjansteskrivelse_id, ordning, person_id, titel)
       select u.id, $1, u.ordning, u.person_id, u.titel
       from unnest($2::uuid[], $3::uuid[], $4::text[]) with ordinality u (id, person_id, titel, ordning)
       where not exists (select 1 from undertecknare x where x.tjansteskrivelse_id = $1 and x.person_id = u.person_id)`,
      [id, alla.map(() => nyttId()), alla.map((u) => u.personId), alla.map((u) => u.titel.trim())],
    );
  }

  /** De som har godkänt fast någon före dem inte har det godkänner igen. */
  async slappEfterLucka(id: string): Promise<void> {
    await this.skriv.query(
      `update undertecknare u set godkand_tid = null, godkand_av_id = null, godkand_hash = null
       where u.tjansteskrivelse_id = $1 and u.godkand_tid is not null and exists (
         select 1 from undertecknare f where f.tjansteskrivelse_id = $1 and f.ordning < u.ordning and f.godkand_tid is null)`,
      [id],
    );
  }

  /** Antecknar godkännandet hos undertecknaren och i det som aldrig ändras. */
  async godkann(id: string, g: { personId: string; avId: string; texthash: string; tid: Date }): Promise<void> {
    const iStallet = g.avId === g.personId ? null : g.avId;
    await this.skriv.query(
      `update undertecknare set godkand_tid = $3, godkand_av_id = $4, godkand_hash = $5
       where tjansteskrivelse_id = $1 and person_id = $2 and godkand_tid is null`,
      [id, g.personId, g.tid, iStallet, g.texthash],
    );
    await this.skriv.query(
      `insert into skrivelsegodkannande (id, tjansteskrivelse_id, person_id, av_id, texthash, tid, omfattar) values ($1, $2, $3, $4, $5, $6, 'text_och_bilagor')`,
      [nyttId(), id, g.personId, g.avId, g.texthash, g.tid],
    );
  }

  /** De skrivelser på väg till fastställande som har handlingen som bilaga. */
  async granskadeMedBilaga(handlingId: string): Promise<{ id: string; namndId: string }[]> {
    return await this.rader<{ id: string; namndId: string }>(
      `select t.id, t.namnd_id as "namndId" from skrivelse_bilaga b join tjansteskrivelse t on t.id = b.tjansteskrivelse_id
       where b.handling_id = $1 and t.tillstand in ('granskning', 'godkand') order by t.id`,
      [handlingId],
    );
  }

  /** Det som skulle godkännas är ett annat: ingen har läst eller godkänt det än. De gamla godkännandena står kvar i sin historik. */
  async fallGodkannanden(id: string): Promise<void> {
    await this.skriv.query(
      'update undertecknare set godkand_tid = null, godkand_av_id = null, godkand_hash = null where tjansteskrivelse_id = $1 and godkand_tid is not null',
      [id],
    );
    await this.borjaOm(id);
  }

  /** Godkännandena visas inte längre; den som återlämnar tar tillbaka sitt. */
  async rensaGodkannanden(id: string, avId: string | null, tid: Date): Promise<void> {
    await this.skriv.query(
      'update undertecknare set godkand_tid = null, godkand_av_id = null, godkand_hash = null where tjansteskrivelse_id = $1',
      [id],
    );
    await this.skriv.query(
      `update skrivelsegodkannande set tillbaka_tid = $3
       where tjansteskrivelse_id = $1 and tillbaka_tid is null and $2::uuid in (person_id, av_id)`,
      [id, avId, tid],
    );
  }

  /**
   * Det som godkänts av samma text gäller än: det läggs tillbaka, i ordning så länge ingen fattas.
   * @returns de vars godkännande gäller
   */
  async aterstallGodkannanden(id: string, texthash: string): Promise<string[]> {
    const rader = await this.skriv.query<{ personId: string }[]>(
      `with gallande as (
         select u.id, u.person_id, u.ordning, g.tid, g.av_id, t.godkannandeordning
           from undertecknare u join tjansteskrivelse t on t.id = u.tjansteskrivelse_id
           join lateral (select g.tid, g.av_id from skrivelsegodkannande g where g.tjansteskrivelse_id = u.tjansteskrivelse_id
             and g.person_id = u.person_id and g.texthash = $2 and g.tillbaka_tid is null order by g.tid desc, g.id desc limit 1) g on true
          where u.tjansteskrivelse_id = $1)
       select g.person_id as "personId", g.tid, nullif(g.av_id, g.person_id) as "avId" from gallande g
        where g.godkannandeordning = 'parallellt'
          or not exists (select 1 from undertecknare f where f.tjansteskrivelse_id = $1 and f.ordning < g.ordning
            and f.person_id not in (select person_id from gallande))
        order by g.ordning`,
      [id, texthash],
    );
    for (const rad of rader as unknown as { personId: string; tid: Date; avId: string | null }[]) {
      await this.skriv.query(
        `update undertecknare set godkand_tid = $3, godkand_av_id = $4, godkand_hash = $5
         where tjansteskrivelse_id = $1 and person_id = $2`,
        [id, rad.personId, rad.tid, rad.avId, texthash],
      );
    }
    return rader.map((rad) => rad.personId);
  }

  async laggOmgang(o: {
    skrivelseId: string;
    texthash: string;
    innehall: Granskningstext;
    tid: Date;
    avId: string | null;
  }): Promise<void> {
    await this.skriv.query(
      `insert into skrivelseomgang (id, tjansteskrivelse_id, nr, texthash, innehall, skickad_tid, skickad_av_id)
       select $1, $2, coalesce(max(nr), 0) + 1, $3, $4, $5, $6 from skrivelseomgang where tjansteskrivelse_id = $2`,
      [nyttId(), o.skrivelseId, o.texthash, JSON.stringify(o.innehall), o.tid, o.avId],
    );
  }

  /** Antecknar att personen har läst den senaste omgången med den texten. @returns falskt när ingen omgång har den */
  async antecknaLasning(skrivelseId: string, texthash: string, personId: string, tid: Date): Promise<boolean> {
    const [rad] = await this.rader<{ id: string }>(
      'select id from skrivelseomgang where tjansteskrivelse_id = $1 and texthash = $2 order by nr desc limit 1',
      [skrivelseId, texthash],
    );
    if (rad === undefined) return false;
    await this.skriv.query(
      'insert into skrivelselasning (omgang_id, person_id, tid) values ($1, $2, $3) on conflict do nothing',
      [rad.id, personId, tid],
    );
    return true;
  }

  /** Den senaste omgången som personen har läst och vars text är en annan, i den här versionen eller en tidigare. */
  async senastLast(skrivelseId: string, texthash: string, personId: string): Promise<Lastomgang | null> {
    const [rad] = await this.rader<Lastomgang>(
      `with recursive kedja as (
         select id, foregaende_id, versionsnr from tjansteskrivelse where id = $1
         union all select t.id, t.foregaende_id, t.versionsnr from kedja k join tjansteskrivelse t on t.id = k.foregaende_id)
       select o.nr, k.versionsnr, o.texthash, o.innehall, o.skickad_tid as "skickadTid"
         from kedja k join skrivelseomgang o on o.tjansteskrivelse_id = k.id join skrivelselasning l on l.omgang_id = o.id
        where l.person_id = $3 and o.texthash <> $2 order by k.versionsnr desc, o.nr desc limit 1`,
      [skrivelseId, texthash, personId],
    );
    return rad ?? null;
  }
}
