import { Injectable } from '@nestjs/common';
import { Forrad, nyttId, sidgrans } from '#plattform';
import type { Inkorgdel, Inkorgpost, Lada, NyInkorgdel, Posttillstand } from './inkorg.typer.js';
import { Inkorgpostrad } from './inkorgpost.entity.js';

const FALT = `p.id, p.namnd_id as "namndId", p.slag, p.lada, p.lada_skal as "ladaSkal", p.tillstand, p.original_sha256 as "originalSha256",
  p.original_filnamn as "originalFilnamn", p.original_mediatyp as "originalMediatyp", p.original_storlek::float8 as "originalStorlek",
  p.fran_namn as "franNamn", p.fran_adress as "franAdress", p.till, p.amne, p.message_id as "messageId", p.referenser, p.nummer,
  p.brev_tid as "brevTid", p.inkom_tid as "inkomTid", p.inkom_datum as "inkomDatum", p.kontroll, p.kontroll_text as "kontrollText",
  p.delning, p.automatiskt, p.sekretess_under_provning as "underProvning", p.sekretess_sedan as "underProvningSedan",
  p.fran_organ_id as "franOrganId", p.deras_dnr as "derasDnr", p.dubblett_av as "dubblettAv", p.uppdelad_fran as "uppdeladFran",
  p.hanterad_namn as "hanteradNamn", p.hanterad_tid as "hanteradTid", p.skal, p.version`;

// Det förslag som listan visar: numret i brevet, tråden, och det som deras nummer registrerats i förut.
const FORSLAG = `coalesce(
  (select a.dnr from arende a where a.namnd_id = p.namnd_id and a.dnr_norm = any(p.nummer) and a.status <> 'makulerat'
    order by array_position(p.nummer, a.dnr_norm) limit 1),
  (select a.dnr from mottagare m join utskick u on u.id = m.utskick_id left join handling h on u.objekt = 'handling' and h.id = u.objekt_id
      join arende a on a.id = case when u.objekt = 'arende' then u.objekt_id else h.arende_id end
    where m.message_id = any(p.referenser) and u.namnd_id = p.namnd_id and u.objekt in ('arende', 'handling') and a.namnd_id = p.namnd_id and a.status <> 'makulerat' limit 1),
  (select a.dnr from inkorgpost q join inkorgregistrering r on r.post_id = q.id and r.angrad_tid is null join arende a on a.id = r.arende_id
    where q.namnd_id = p.namnd_id and q.message_id = any(p.referenser) and a.status <> 'makulerat' order by r.tid desc limit 1),
  (select a.dnr from inkorgpost q join inkorgregistrering r on r.post_id = q.id and r.angrad_tid is null join arende a on a.id = r.arende_id
    where q.namnd_id = p.namnd_id and p.nummer <> '{}' and q.nummer && p.nummer and q.id <> p.id and a.status <> 'makulerat' order by r.tid desc limit 1))`;

const REGISTRERAD = `left join inkorgregistrering r on r.post_id = p.id and r.angrad_tid is null left join arende ra on ra.id = r.arende_id`;

/** En post i listan. */
export interface Inkorgrad extends Omit<Inkorgpost, 'brevtext'> {
  bilagor: number;
  forslagDnr: string | null;
  dnr: string | null;
  arendeId: string | null;
}

export interface Inkorgstallning {
  antal: number;
  sena: number;
  underProvning: number;
  avgorsNu: number;
  skrappost: number;
  dubbletter: number;
  studsar: number;
  inteAllmanna: number;
  aldst: string | null;
}

export type NyInkorgpost = Omit<
  Inkorgpostrad,
  'version' | 'tillstand' | 'hanteradKonto' | 'hanteradNamn' | 'hanteradTid' | 'skal'
>;

export type Postandring = Partial<
  Pick<
    Inkorgpostrad,
    | 'lada'
    | 'ladaSkal'
    | 'ladaTid'
    | 'tillstand'
    | 'amne'
    | 'brevtext'
    | 'nummer'
    | 'delning'
    | 'dubblettAv'
    | 'sekretessUnderProvning'
    | 'sekretessSedan'
    | 'hanteradKonto'
    | 'hanteradNamn'
    | 'hanteradTid'
    | 'skal'
  >
>;

@Injectable()
export class InkorgForrad extends Forrad {
  /** @returns falskt när leveransen redan finns: samma brev lämnat en gång till */
  async lagg(post: NyInkorgpost): Promise<boolean> {
    const svar = await this.skriv
      .createQueryBuilder()
      .insert()
      .into(Inkorgpostrad)
      .values(post)
      .orIgnore()
      .returning('id')
      .execute();
    return (svar.raw as unknown[]).length === 1;
  }

  /** Posten med leveransen, när den redan finns. */
  async medLeverans(namndId: string, leveransnyckel: string): Promise<string | null> {
    const [rad] = await this.rader<{ id: string }>(
      'select id from inkorgpost where namnd_id = $1 and leveransnyckel = $2',
      [namndId, leveransnyckel],
    );
    return rad?.id ?? null;
  }

  /** Ett tidigare brev med samma Message-ID eller samma innehåll. */
  async liknande(
    namndId: string,
    messageId: string | null,
    innehallshash: string,
  ): Promise<{ id: string; inkomTid: Date } | null> {
    const [rad] = await this.rader<{ id: string; inkomTid: Date }>(
      `select id, inkom_tid as "inkomTid" from inkorgpost where namnd_id = $1 and uppdelad_fran is null and (message_id = $2 or innehallshash = $3)
       order by inkom_tid limit 1`,
      [namndId, messageId, innehallshash],
    );
    return rad ?? null;
  }

  /** Ett tidigare brev från samma avsändare med samma ämne, text och bilagor. */
  async likadant(postId: string): Promise<{ id: string; inkomTid: Date } | null> {
    const [rad] = await this.rader<{ id: string; inkomTid: Date }>(
      `with delar as (select post_id, array_agg(sha256 order by sha256) as sha from inkorgdel where sha256 is not null group by post_id)
       select q.id, q.inkom_tid as "inkomTid" from inkorgpost p join inkorgpost q on q.namnd_id = p.namnd_id and q.fran_adress = p.fran_adress
         and q.id < p.id and q.amne = p.amne and q.brevtext = p.brevtext and q.lada = 'inkommet' and q.slag = 'epost'
         left join delar dp on dp.post_id = p.id left join delar dq on dq.post_id = q.id
       where p.id = $1 and p.slag = 'epost' and p.brevtext <> '' and q.uppdelad_fran is null and q.inkom_tid > p.inkom_tid - interval '30 days'
         and dp.sha is not distinct from dq.sha order by q.inkom_tid limit 1`,
      [postId],
    );
    return rad ?? null;
  }

  async hamta(namndId: string, id: string): Promise<Inkorgpost | null> {
    const [rad] = await this.rader<Inkorgpost>(
      `select ${FALT}, p.brevtext from inkorgpost p where p.namnd_id = $1 and p.id = $2`,
      [namndId, id],
    );
    return rad ?? null;
  }

  /** Posten, låst till transaktionens slut: av två som registrerar den vinner en. */
  async lasOchHamta(namndId: string, id: string): Promise<Inkorgpost | null> {
    await this.skriv.query('select 1 from inkorgpost where namnd_id = $1 and id = $2 for update', [namndId, id]);
    return await this.hamta(namndId, id);
  }

  /** Äldst först; det hanterade nyast först. */
  async lista(
    namndId: string,
    filter: { lada: Lada; tillstand: Posttillstand; sida: number; antal: number },
  ): Promise<{ rader: Inkorgrad[]; antal: number }> {
    const varden = [namndId, filter.lada, filter.tillstand];
    const villkor = 'p.namnd_id = $1 and p.lada = $2 and p.tillstand = $3';
    const { limit, offset } = sidgrans(filter);
    const ordnad = filter.tillstand === 'ny' ? 'p.inkom_tid, p.id' : 'p.hanterad_tid desc, p.id';
    const rader = await this.rader<Inkorgrad>(
      `select ${FALT}, (select count(*)::int from inkorgdel d where d.post_id = p.id and d.slag = 'bilaga') as bilagor,
         case when p.tillstand = 'ny' then ${FORSLAG} end as "forslagDnr", ra.dnr, ra.id as "arendeId"
       from inkorgpost p ${REGISTRERAD} where ${villkor} order by ${ordnad} limit $4 offset $5`,
      [...varden, limit, offset],
    );
    const [rakning] = await this.rader<{ antal: number }>(
      `select count(*)::int as antal from inkorgpost p where ${villkor}`,
      varden,
    );
    return { rader, antal: rakning?.antal ?? 0 };
  }

  /** En post så som den står i listan. */
  async rad(namndId: string, id: string): Promise<Inkorgrad | null> {
    const [rad] = await this.rader<Inkorgrad>(
      `select ${FALT}, (select count(*)::int from inkorgdel d where d.post_id = p.id and d.slag = 'bilaga') as bilagor,
         ${FORSLAG} as "forslagDnr", ra.dnr, ra.id as "arendeId" from inkorgpost p ${REGISTRERAD} where p.namnd_id = $1 and p.id = $2`,
      [namndId, id],
    );
    return rad ?? null;
  }

  /** @param senFore det som kom in före den dagen är sent @param provasFore det som prövats sedan före den dagen avgörs nu */
  async stallning(namndId: string, senFore: string, provasFore: string): Promise<Inkorgstallning> {
    const [rad] = await this.rader<Inkorgstallning>(
      `select count(*) filter (where inkommet)::int as antal, count(*) filter (where inkommet and inkom_datum < $2::date)::int as sena,
         count(*) filter (where inkommet and sekretess_under_provning)::int as "underProvning",
         count(*) filter (where inkommet and sekretess_sedan < $3::date)::int as "avgorsNu",
         count(*) filter (where tillstand = 'ny' and lada = 'skrappost')::int as skrappost,
         count(*) filter (where tillstand = 'ny' and lada = 'dubblett')::int as dubbletter,
         count(*) filter (where tillstand = 'ny' and lada = 'studs')::int as studsar,
         count(*) filter (where tillstand = 'inte_allman')::int as "inteAllmanna", min(inkom_datum) filter (where inkommet) as aldst
       from (select *, tillstand = 'ny' and lada = 'inkommet' as inkommet from inkorgpost
         where namnd_id = $1 and tillstand in ('ny', 'inte_allman')) p`,
      [namndId, senFore, provasFore],
    );
    return (
      rad ?? {
        antal: 0,
        sena: 0,
        underProvning: 0,
        avgorsNu: 0,
        skrappost: 0,
        dubbletter: 0,
        studsar: 0,
        inteAllmanna: 0,
        aldst: null,
      }
    );
  }

  async delar(postId: string): Promise<Inkorgdel[]> {
    return await this.rader<Inkorgdel>(
      `select id, ordning, slag, filnamn, mediatyp, storlek::float8 as storlek, sha256, forvald, skal from inkorgdel where post_id = $1 order by ordning`,
      [postId],
    );
  }

  async laggDelar(postId: string, delar: readonly NyInkorgdel[]): Promise<void> {
    for (const [plats, del] of delar.entries()) {
      await this.skriv.query(
        `insert into inkorgdel (id, post_id, ordning, slag, filnamn, mediatyp, storlek, sha256, forvald, skal)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          nyttId(),
          postId,
          plats + 1,
          del.slag,
          del.filnamn,
          del.mediatyp,
          del.storlek,
          del.sha256,
          del.forvald,
          del.skal,
        ],
      );
    }
  }

  async taBortDelar(postId: string, ids?: readonly string[]): Promise<void> {
    await this.skriv.query(
      'delete from inkorgdel where post_id = $1 and ($2::uuid[] is null or id = any($2::uuid[]))',
      [postId, ids ?? null],
    );
  }

  async andra(id: string, andring: Postandring): Promise<void> {
    await this.skriv
      .createQueryBuilder()
      .update(Inkorgpostrad)
      .set({ ...andring, version: () => 'version + 1' })
      .where({ id })
      .execute();
  }

  /** Det som legat för sig sedan före `tid`. */
  async attGallra(tid: Date): Promise<{ id: string; namndId: string; lada: Lada; inkomDatum: string; slag: string }[]> {
    return await this.rader(
      `select id, namnd_id as "namndId", lada, inkom_datum as "inkomDatum", slag from inkorgpost
       where tillstand = 'ny' and lada <> 'inkommet' and lada_tid < $1 order by id limit 500`,
      [tid],
    );
  }

  /** Tar bort en post som ligger för sig; falskt när den hunnit flyttas tillbaka. */
  async taBort(id: string, tid: Date): Promise<boolean> {
    await this.taBortDelar(id);
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      `delete from inkorgpost where id = $1 and tillstand = 'ny' and lada <> 'inkommet' and lada_tid < $2
         and not exists (select 1 from inkorgregistrering r where r.post_id = inkorgpost.id)`,
      [id, tid],
    );
    return antal === 1;
  }

  /** En egen post med samma original, för en del av innehållet. */
  async kopiera(id: string, nytt: string): Promise<void> {
    await this.skriv.query(
      `insert into inkorgpost (id, namnd_id, slag, lada, lada_skal, lada_tid, leveransnyckel, innehallshash, original_sha256, original_filnamn,
         original_mediatyp, original_storlek, fran_namn, fran_adress, till, amne, brevtext, message_id, referenser, nummer, brev_tid, inkom_tid,
         inkom_datum, kontroll, kontroll_text, delning, automatiskt, sekretess_under_provning, sekretess_sedan, fran_organ_id, deras_dnr, uppdelad_fran)
       select $2, namnd_id, slag, lada, lada_skal, lada_tid, null, innehallshash, original_sha256, original_filnamn, original_mediatyp,
         original_storlek, fran_namn, fran_adress, till, amne, brevtext, message_id, referenser, nummer, brev_tid, inkom_tid, inkom_datum, kontroll,
         kontroll_text, delning, automatiskt, sekretess_under_provning, sekretess_sedan, fran_organ_id, deras_dnr, id
       from inkorgpost where id = $1`,
      [id, nytt],
    );
  }

  /** Om adressen har fått ett automatiskt svar efter `sedan`, för en annan post än den här. */
  async harSvarats(adress: string, sedan: Date, utom: string): Promise<boolean> {
    const rader = await this.rader(
      `select 1 from mottagare m join utskick u on u.id = m.utskick_id
       where u.objekt = 'inkorgpost' and u.skapad > $2 and lower(m.adress) = $1 and u.objekt_id <> $3::uuid limit 1`,
      [adress, sedan, utom],
    );
    return rader.length > 0;
  }
}
