import { Injectable } from '@nestjs/common';
import { Forrad, type Listfraga, nyttId, ordning, sidgrans } from '#plattform';
import type { Avvikelse, Mening, Omrostning, Yrkande } from './paragraf.typer.js';

/** Det som sägs och röstas i en §: yrkanden, omröstningar, reservationer och andra meningar, avvikelser. */
@Injectable()
export class InlaggForrad extends Forrad {
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

  async aterta(paragrafId: string, yrkandeId: string): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      'update yrkande set atertaget = true where id = $2 and paragraf_id = $1',
      [paragrafId, yrkandeId],
    );
    return antal === 1;
  }

  async taBortOmrostning(paragrafId: string, id: string): Promise<boolean> {
    await this.skriv.query(
      'delete from rost r using omrostning o where o.id = r.omrostning_id and o.id = $2 and o.paragraf_id = $1',
      [paragrafId, id],
    );
    await this.skriv.query(
      'delete from sluten_rost r using omrostning o where o.id = r.omrostning_id and o.id = $2 and o.paragraf_id = $1',
      [paragrafId, id],
    );
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      'delete from omrostning where id = $2 and paragraf_id = $1',
      [paragrafId, id],
    );
    return antal === 1;
  }

  /** Skriver om texten i en mening. */
  async skrivMening(paragrafId: string, id: string, text: string): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      'update sarskild_mening set text = $3 where id = $2 and paragraf_id = $1',
      [paragrafId, id, text],
    );
    return antal === 1;
  }

  async taBortMening(paragrafId: string, id: string): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      'delete from sarskild_mening where id = $2 and paragraf_id = $1',
      [paragrafId, id],
    );
    return antal === 1;
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

  async avvikelser(sammantradeId: string, fraga: Listfraga): Promise<{ rader: Avvikelse[]; antal: number }> {
    const { limit, offset } = sidgrans(fraga);
    const rader = await this.rader<Avvikelse>(
      `select a.id, a.paragraf_id as "paragrafId", p.nr as "paragrafNr", a.regel, a.kommentar, a.antecknad_av as "antecknadAv", a.tid
       from avvikelse a left join paragraf p on p.id = a.paragraf_id where a.sammantrade_id = $1
       order by ${ordning(fraga.sortera, { tid: 'a.tid', paragraf: 'p.nr' }, 'tid', 'a.id')} limit $2 offset $3`,
      [sammantradeId, limit, offset],
    );
    const [rad] = await this.rader<{ antal: number }>(
      'select count(*)::int as antal from avvikelse where sammantrade_id = $1',
      [sammantradeId],
    );
    return { rader, antal: rad?.antal ?? 0 };
  }
}
