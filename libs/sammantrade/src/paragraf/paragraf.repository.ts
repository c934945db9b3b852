import { Injectable } from '@nestjs/common';
import { Forrad, nyttId } from '#plattform';
import type { Beslut, Mening, NyParagraf, Omrostning, Paragraflage, Yrkande } from './paragraf.typer.js';

@Injectable()
export class ParagrafForrad extends Forrad {
  /** Nästa nummer i organets serie för året, under lås till transaktionens slut. */
  async nastaNr(namndId: string, ar: number): Promise<number> {
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
    await this.skriv.query(
      `insert into tjanstgorande (paragraf_id, person_id, ordning, for_person_id)
       select $1, t.person, t.plats, t.for_person from unnest($2::uuid[], $3::uuid[]) with ordinality as t (person, for_person, plats)`,
      [id, ny.tjanstgorande.map((t) => t.personId), ny.tjanstgorande.map((t) => t.forPersonId ?? null)],
    );
    await this.personer('jav', id, ny.jav);
    await this.skriv.query('insert into ordforandeskap (paragraf_id, person_id) values ($1, $2)', [
      id,
      ny.ordforandeId,
    ]);
    for (const [plats, handlingId] of (ny.handlingar ?? []).entries()) {
      await this.skriv.query('insert into paragraf_handling (paragraf_id, handling_id, ordning) values ($1, $2, $3)', [
        id,
        handlingId,
        plats + 1,
      ]);
    }
  }

  /** Låser § och läser det som steget prövas mot. */
  async lasRad(namndId: string, id: string): Promise<Paragraflage | null> {
    const [rad] = await this.skriv.query<Paragraflage[]>(
      `select p.id, p.sammantrade_id as "sammantradeId", p.namnd_id as "namndId", p.nr, p.typ, p.tillstand, p.omedelbar_justering as "omedelbarJustering",
         p.provningsform, p.arende_id as "arendeId",
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

  async laggYrkande(paragrafId: string, y: Yrkande): Promise<string> {
    const id = nyttId();
    await this.skriv.query(
      `insert into yrkande (id, paragraf_id, ordning, typ, text) values ($1, $2, (select coalesce(max(ordning), 0) + 1 from yrkande where paragraf_id = $2), $3, $4)`,
      [id, paragrafId, y.typ, y.text ?? null],
    );
    for (const [plats, personId] of y.av.entries()) {
      await this.skriv.query('insert into yrkande_av (yrkande_id, ordning, person_id) values ($1, $2, $3)', [
        id,
        plats + 1,
        personId,
      ]);
    }
    return id;
  }

  async laggOmrostning(paragrafId: string, o: Omrostning, utfall: string, utslagsrost: boolean): Promise<string> {
    const id = nyttId();
    await this.skriv.query(
      `insert into omrostning (id, paragraf_id, ordning, sluten, ja_innebar, nej_innebar, blanka, lottning, utfall, utslagsrost)
       values ($1, $2, (select coalesce(max(ordning), 0) + 1 from omrostning where paragraf_id = $2), $3, $4, $5, $6, $7, $8, $9)`,
      [
        id,
        paragrafId,
        o.sluten,
        o.sluten ? null : o.jaInnebar,
        o.sluten ? null : o.nejInnebar,
        o.sluten ? o.blanka : null,
        o.sluten ? o.lottning : null,
        utfall,
        utslagsrost,
      ],
    );
    if (o.sluten) {
      for (const [plats, rad] of o.roster.entries()) {
        await this.skriv.query(
          'insert into sluten_rost (omrostning_id, ordning, alternativ, antal) values ($1, $2, $3, $4)',
          [id, plats + 1, rad.alternativ, rad.antal],
        );
      }
      return id;
    }
    for (const val of ['ja', 'nej', 'avstar'] as const) {
      await this.skriv.query(
        `insert into rost (omrostning_id, person_id, val, ordning) select $1, r.person, $2, r.plats from unnest($3::uuid[]) with ordinality as r (person, plats)`,
        [id, val, o[val]],
      );
    }
    return id;
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

  async laggMening(paragrafId: string, m: Mening): Promise<string> {
    const id = nyttId();
    await this.skriv.query(
      `insert into sarskild_mening (id, paragraf_id, slag, ordning, text)
       values ($1, $2, $3, (select coalesce(max(ordning), 0) + 1 from sarskild_mening where paragraf_id = $2 and slag = $3), $4)`,
      [id, paragrafId, m.slag, m.text],
    );
    for (const [plats, av] of m.av.entries()) {
      await this.skriv.query(
        'insert into sarskild_mening_av (sarskild_mening_id, ordning, person_id, parti) values ($1, $2, $3, $4)',
        [id, plats + 1, 'personId' in av ? av.personId : null, 'parti' in av ? av.parti : null],
      );
    }
    return id;
  }

  async laggAvvikelse(a: {
    sammantradeId: string;
    paragrafId: string | null;
    regel: string;
    kommentar: string;
    av: string;
    tid: Date;
  }): Promise<void> {
    await this.skriv.query(
      'insert into avvikelse (id, sammantrade_id, paragraf_id, regel, kommentar, antecknad_av, tid) values ($1, $2, $3, $4, $5, $6, $7)',
      [nyttId(), a.sammantradeId, a.paragrafId, a.regel, a.kommentar, a.av, a.tid],
    );
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
