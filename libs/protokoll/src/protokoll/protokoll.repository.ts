import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import type { Delslag, LastUnderlag, Protokoll, Protokollsdel } from './protokoll.typer.js';

const PROTOKOLL = `p.id, p.namnd_id as "namndId", p.sammantrade_id as "sammantradeId", visat_namn(p.sekreterare_person_id, p.sekreterare_namn) as "sekreterareNamn", p.sekreterare_person_id as "sekreterareId",
  p.delar_fordelade_tid is not null as "delarFordelade", p.version`;

const DEL = `d.id, d.protokoll_id as "protokollId", p.namnd_id as "namndId", p.sammantrade_id as "sammantradeId", d.ordning, d.slag, d.tillstand,
  d.paragrafer_text as "paragraferText", d.text_sha256 as "textSha256", d.pdf_sha256 as "pdfSha256", d.last_underlag as "lastUnderlag", d.justeringsdatum, d.justeringsplats, d.version,
  array(select g.nr from protokollsdel_paragraf x join paragraf g on g.id = x.paragraf_id where x.protokollsdel_id = d.id order by g.nr) as paragrafer,
  array(select g.id::text from protokollsdel_paragraf x join paragraf g on g.id = x.paragraf_id where x.protokollsdel_id = d.id order by g.nr) as "paragrafIder",
  coalesce((select json_agg(json_build_object('personId', j.person_id, 'roll', j.roll, 'datum', j.datum, 'plats', j.plats, 'paragrafer',
      (select json_agg(g.nr order by g.nr) from justering_paragraf jp join paragraf g on g.id = jp.paragraf_id where jp.justering_id = j.id)) order by j.roll desc, j.registrerad_tid, j.id)
    from justering j where j.protokollsdel_id = d.id), '[]'::json) as underskrifter,
  coalesce((select json_agg(json_build_object('id', t.id, 'nr', t.nr, 'anslagsdatum', t.anslagsdatum, 'sistaOverklagandedag', t.sista_overklagandedag,
      'tidigastNed', t.tidigast_ned, 'nedtasEnligtPapper', t.nedtas_enligt_papper, 'paragraferText', t.paragrafer_text, 'forvaringsplats', t.forvaringsplats,
      'nedtagetDatum', t.nedtaget_datum) order by t.nr)
    from tillkannagivande t where t.protokollsdel_id = d.id), '[]'::json) as tillkannagivanden`;

@Injectable()
export class ProtokollForrad extends Forrad {
  /** Ett protokoll per sammanträde; finns det redan lämnas det som det är. */
  async lagg(p: {
    id: string;
    namndId: string;
    sammantradeId: string;
    sekreterareNamn: string;
    sekreterareId: string | null;
  }): Promise<void> {
    await this.skriv.query(
      `insert into protokoll (id, namnd_id, sammantrade_id, sekreterare_namn, sekreterare_person_id) values ($1, $2, $3, $4, $5) on conflict (sammantrade_id) do nothing`,
      [p.id, p.namndId, p.sammantradeId, p.sekreterareNamn, p.sekreterareId],
    );
  }

  async forSammantrade(namndId: string, sammantradeId: string): Promise<Protokoll | null> {
    const [rad] = await this.rader<Protokoll>(
      `select ${PROTOKOLL} from protokoll p where p.namnd_id = $1 and p.sammantrade_id = $2`,
      [namndId, sammantradeId],
    );
    return rad ?? null;
  }

  async hamta(id: string): Promise<Protokoll | null> {
    const [rad] = await this.rader<Protokoll>(`select ${PROTOKOLL} from protokoll p where p.id = $1`, [id]);
    return rad ?? null;
  }

  async lasRad(id: string): Promise<void> {
    await this.skriv.query('select 1 from protokoll where id = $1 for update', [id]);
  }

  async delar(protokollId: string): Promise<Protokollsdel[]> {
    return await this.rader<Protokollsdel>(
      `select ${DEL} from protokollsdel d join protokoll p on p.id = d.protokoll_id where d.protokoll_id = $1 order by d.ordning`,
      [protokollId],
    );
  }

  /** Låser delen till transaktionens slut. */
  async lasDel(namndId: string, delId: string): Promise<Protokollsdel | null> {
    await this.skriv.query('select 1 from protokollsdel where id = $1 for update', [delId]);
    const [rad] = await this.skriv.query<Protokollsdel[]>(
      `select ${DEL} from protokollsdel d join protokoll p on p.id = d.protokoll_id where p.namnd_id = $1 and d.id = $2`,
      [namndId, delId],
    );
    return rad ?? null;
  }

  async hamtaDel(namndId: string, delId: string): Promise<Protokollsdel | null> {
    const [rad] = await this.rader<Protokollsdel>(
      `select ${DEL} from protokollsdel d join protokoll p on p.id = d.protokoll_id where p.namnd_id = $1 and d.id = $2`,
      [namndId, delId],
    );
    return rad ?? null;
  }

  /** De delar som inte är lämnade till justering. */
  async taBortDelar(protokollId: string): Promise<void> {
    await this.skriv.query(
      `delete from protokollsdel_paragraf x using protokollsdel d where d.id = x.protokollsdel_id and d.protokoll_id = $1
         and d.tillstand not in ('hos_justerare', 'justerad')`,
      [protokollId],
    );
    await this.skriv.query(
      `delete from protokollsdel where protokoll_id = $1 and tillstand not in ('hos_justerare', 'justerad')`,
      [protokollId],
    );
  }

  async laggDel(d: {
    id: string;
    protokollId: string;
    ordning: number;
    slag: Delslag;
    paragraferText: string | null;
    paragrafIder: readonly string[];
  }): Promise<void> {
    await this.skriv.query(
      'insert into protokollsdel (id, protokoll_id, ordning, slag, paragrafer_text) values ($1, $2, $3, $4, $5)',
      [d.id, d.protokollId, d.ordning, d.slag, d.paragraferText],
    );
    await this.skriv.query(
      'insert into protokollsdel_paragraf (paragraf_id, protokollsdel_id) select x, $1 from unnest($2::uuid[]) as x',
      [d.id, d.paragrafIder],
    );
  }

  /** @param version null: den som gäller nu @returns falskt när någon hann före */
  async fordelat(protokollId: string, version: number | null, tid: Date): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      'update protokoll set delar_fordelade_tid = $2, version = version + 1 where id = $1 and ($3::int is null or version = $3)',
      [protokollId, tid, version],
    );
    return antal === 1;
  }

  async klarmarkera(delId: string): Promise<void> {
    await this.skriv.query(
      `update protokollsdel set tillstand = 'klart_for_justering', version = version + 1 where id = $1`,
      [delId],
    );
  }

  async lasText(
    delId: string,
    hash: { text: string; pdf: string; arkiv: string },
    underlag: LastUnderlag,
    tid: Date,
  ): Promise<void> {
    await this.skriv.query(
      `update protokollsdel set tillstand = 'hos_justerare', text_sha256 = $2, pdf_sha256 = $3, arkiv_sha256 = $4, last_underlag = $5, last_tid = $6,
         version = version + 1 where id = $1`,
      [delId, hash.text, hash.pdf, hash.arkiv, JSON.stringify(underlag), tid],
    );
  }

  async justerad(delId: string, datum: string, plats: string): Promise<void> {
    await this.skriv.query(
      `update protokollsdel set tillstand = 'justerad', justeringsdatum = $2, justeringsplats = $3, version = version + 1 where id = $1`,
      [delId, datum, plats],
    );
  }
}
