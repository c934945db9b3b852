import { Injectable } from '@nestjs/common';
import { Forrad, type Listfraga, nyttId, ordning, sidgrans } from '#plattform';
import type {
  Beslut,
  NyParagraf,
  Paragraflage,
  Paragrafrad,
  Paragraftext,
  Paragraftillstand,
  Tjanstgoring,
} from './paragraf.typer.js';

const SORTERING = { nr: 'p.nr', titel: 'p.titel', typ: 'p.typ', tillstand: 'p.tillstand', utfall: 'p.utfall' };

@Injectable()
export class ParagrafForrad extends Forrad {
  /** Nästa nummer i organets serie för året, under lås till transaktionens slut; låset finns också före årets första §. */
  async nastaNr(namndId: string, ar: number): Promise<number> {
    await this.skriv.query(`select pg_advisory_xact_lock(hashtextextended('paragraf:' || $1 || ':' || $2, 0))`, [
      namndId,
      String(ar),
    ]);
    const [rad] = await this.skriv.query<{ senaste: number }[]>(
      `select senaste from nummerserie where omfattning_id = $1 and slag = 'paragraf' and kod = '§' and ar = $2 for update`,
      [namndId, ar],
    );
    return (rad?.senaste ?? 0) + 1;
  }

  /** Seriens senaste nummer, eller null när året saknar paragrafer. */
  async senasteNr(namndId: string, ar: number): Promise<number | null> {
    const [rad] = await this.rader<{ senaste: number }>(
      `select senaste from nummerserie where omfattning_id = $1 and slag = 'paragraf' and kod = '§' and ar = $2`,
      [namndId, ar],
    );
    return rad?.senaste ?? null;
  }

  async lagg(id: string, namndId: string, ar: number, nr: number, ny: NyParagraf, tid: Date): Promise<void> {
    await this.skriv.query(
      `insert into paragraf (id, sammantrade_id, namnd_id, ar, nr, punkt_id, arende_id, titel, typ, oppen, provningsform, upptagen_tid)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        id,
        ny.sammantradeId,
        namndId,
        ar,
        nr,
        ny.punktId,
        ny.arendeId,
        ny.titel,
        ny.typ,
        ny.oppen ?? true,
        ny.provningsform ?? 'laglighetsprovning',
        tid,
      ],
    );
    await this.laggTjanstgoring(id, ny);
    for (const [plats, handlingId] of (ny.handlingar ?? []).entries()) {
      await this.skriv.query('insert into paragraf_handling (paragraf_id, handling_id, ordning) values ($1, $2, $3)', [
        id,
        handlingId,
        plats + 1,
      ]);
    }
  }

  async lista(
    sammantradeId: string,
    fraga: Listfraga,
    tillstand: Paragraftillstand | undefined,
  ): Promise<{ rader: Paragrafrad[]; antal: number }> {
    const vilka = `from paragraf p left join arende a on a.id = p.arende_id where p.sammantrade_id = $1 and ($2::text is null or p.tillstand = $2)`;
    const varden = [sammantradeId, tillstand ?? null];
    const { limit, offset } = sidgrans(fraga);
    const rader = await this.rader<Paragrafrad>(
      `select p.id, p.nr, p.titel, p.arende_id as "arendeId", a.dnr, p.typ, p.tillstand, p.utfall, p.oppen,
         coalesce(a.sekretess_lagrum is not null or a.sekretess_under_provning, false) as sekretess, p.omedelbar_justering as "omedelbarJustering",
         array(select j.person_id::text from jav j where j.paragraf_id = p.id) as jav, p.version
       ${vilka} order by ${ordning(fraga.sortera, SORTERING, 'nr', 'p.id')} limit $3 offset $4`,
      [...varden, limit, offset],
    );
    const [rad] = await this.rader<{ antal: number }>(`select count(*)::int as antal ${vilka}`, varden);
    return { rader, antal: rad?.antal ?? 0 };
  }

  /** Punkten på den senast utskickade listan, och den § som redan tagit upp den. */
  async punktlage(
    sammantradeId: string,
    punktId: string,
  ): Promise<{ utgar: boolean; arendeId: string | null; upptagenSom: number | null } | null> {
    const [rad] = await this.rader<{ utgar: boolean; arendeId: string | null; upptagenSom: number | null }>(
      `select p.utgar, p.arende_id as "arendeId", (select g.nr from paragraf g join punkt u on u.id = g.punkt_id
         where u.nyckel = p.nyckel and g.sammantrade_id = $1) as "upptagenSom"
       from punkt p where p.id = $2 and p.lista_id = (select l.id from foredragningslista l
         where l.sammantrade_id = $1 and l.frusen_tid is not null order by l.nr desc limit 1)`,
      [sammantradeId, punktId],
    );
    return rad ?? null;
  }

  async tillhor(namndId: string, sammantradeId: string, id: string): Promise<boolean> {
    const rader = await this.rader('select 1 from paragraf where namnd_id = $1 and sammantrade_id = $2 and id = $3', [
      namndId,
      sammantradeId,
      id,
    ]);
    return rader.length > 0;
  }

  /** De handlingar som inte är nämndens egna. */
  async frammandeHandlingar(namndId: string, ider: readonly string[]): Promise<string[]> {
    const rader = await this.rader<{ id: string }>(
      'select x.id from unnest($2::uuid[]) as x (id) where not exists (select 1 from handling h where h.id = x.id and h.namnd_id = $1)',
      [namndId, ider],
    );
    return rader.map((rad) => rad.id);
  }

  /** Räknar upp versionen. Falskt när någon hann före. */
  async bumpa(id: string, version: number): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      'update paragraf set version = version + 1 where id = $1 and version = $2',
      [id, version],
    );
    return antal === 1;
  }

  async skrivText(id: string, t: Paragraftext): Promise<void> {
    const lista = (varde: unknown): string | null => (varde === undefined ? null : JSON.stringify(varde));
    await this.skriv.query(
      `update paragraf set titel = coalesce($2, titel), tabeller = coalesce($3::jsonb, tabeller), expedieras = coalesce($4::jsonb, expedieras),
         sammanfattning = case when $5 then $6 else sammanfattning end, propositionsordning = case when $7 then $8 else propositionsordning end where id = $1`,
      [
        id,
        t.titel ?? null,
        lista(t.tabeller),
        lista(t.expedieras),
        t.sammanfattning !== undefined,
        t.sammanfattning ?? null,
        t.propositionsordning !== undefined,
        t.propositionsordning ?? null,
      ],
    );
  }

  /** Byter vilka som tjänstgör, är jäviga och leder. */
  async sattTjanstgoring(id: string, t: Tjanstgoring): Promise<void> {
    for (const tabell of ['tjanstgorande', 'jav', 'ordforandeskap'] as const)
      await this.skriv.query(`delete from ${tabell} where paragraf_id = $1`, [id]);
    await this.laggTjanstgoring(id, t);
  }

  private async laggTjanstgoring(id: string, t: Tjanstgoring): Promise<void> {
    await this.skriv.query(
      `insert into tjanstgorande (paragraf_id, person_id, ordning, for_person_id)
       select $1, t.person, t.plats, t.for_person from unnest($2::uuid[], $3::uuid[]) with ordinality as t (person, for_person, plats)`,
      [id, t.tjanstgorande.map((en) => en.personId), t.tjanstgorande.map((en) => en.forPersonId ?? null)],
    );
    await this.personer('jav', id, t.jav);
    await this.skriv.query('insert into ordforandeskap (paragraf_id, person_id) values ($1, $2)', [id, t.ordforandeId]);
  }

  /** Låser § och läser det som steget prövas mot. */
  async lasRad(namndId: string, id: string): Promise<Paragraflage | null> {
    const [rad] = await this.skriv.query<Paragraflage[]>(
      `select p.id, p.sammantrade_id as "sammantradeId", p.namnd_id as "namndId", p.nr, p.typ, p.tillstand, p.omedelbar_justering as "omedelbarJustering",
         p.provningsform, p.arende_id as "arendeId", p.version,
         (select s.tillstand = 'pagar' from sammantrade s where s.id = p.sammantrade_id) as "motetPagar",
         array(select t.person_id::text from tjanstgorande t where t.paragraf_id = p.id order by t.ordning) as tjanstgorande,
         array(select j.person_id::text from jav j where j.paragraf_id = p.id order by j.ordning) as jav,
         (select o.person_id from ordforandeskap o where o.paragraf_id = p.id) as "ordforandeId",
         array(select d.person_id::text from deltar_inte d where d.paragraf_id = p.id order by d.ordning) as "deltarInte"
       from paragraf p where p.namnd_id = $1 and p.id = $2 for update`,
      [namndId, id],
    );
    return rad ?? null;
  }

  async besluta(id: string, b: Beslut): Promise<void> {
    await this.skriv.query(
      `update paragraf set tillstand = 'beslutad', utfall = $2, sammanfattning = $3, tabeller = $4, propositionsordning = $5, omedelbar_justering = $6, expedieras = $7,
         version = version + 1 where id = $1`,
      [
        id,
        b.utfall,
        b.sammanfattning ?? null,
        JSON.stringify(b.tabeller ?? []),
        b.propositionsordning ?? null,
        b.omedelbarJustering ?? false,
        JSON.stringify(b.expedieras ?? []),
      ],
    );
    await this.skriv.query('delete from beslutspunkt where paragraf_id = $1', [id]);
    for (const [plats, text] of b.punkter.entries()) {
      await this.skriv.query('insert into beslutspunkt (id, paragraf_id, ordning, text) values ($1, $2, $3, $4)', [
        nyttId(),
        id,
        plats + 1,
        text,
      ]);
    }
    await this.skriv.query('delete from deltar_inte where paragraf_id = $1', [id]);
    await this.personer('deltar_inte', id, b.deltarInte ?? []);
  }

  private async personer(
    tabell: 'jav' | 'deltar_inte',
    paragrafId: string,
    personer: readonly string[],
  ): Promise<void> {
    await this.skriv.query(
      `insert into ${tabell} (paragraf_id, person_id, ordning) select $1, x.person, x.plats from unnest($2::uuid[]) with ordinality as x (person, plats)`,
      [paragrafId, personer],
    );
  }
}
