import { Injectable } from '@nestjs/common';
import { Forrad, nyttId } from '#plattform';
import type { Justerareval, Narvaro, Ordforandeskapspost } from './narvaro.typer.js';

@Injectable()
export class NarvaroForrad extends Forrad {
  /** Lägger till eller ändrar personen; ordningen inom slaget är den i listan. */
  async satt(sammantradeId: string, rader: readonly Narvaro[]): Promise<void> {
    const plats = new Map<string, number>();
    for (const rad of rader) {
      const ordning = (plats.get(rad.slag) ?? 0) + 1;
      plats.set(rad.slag, ordning);
      await this.skriv.query(
        `insert into narvaro (id, sammantrade_id, person_id, ordning, slag, roll, namn, parti, titel, for_person_id, paragrafer, distans)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
         on conflict (sammantrade_id, person_id) do update set ordning = excluded.ordning, slag = excluded.slag, roll = excluded.roll, namn = excluded.namn,
           parti = excluded.parti, titel = excluded.titel, for_person_id = excluded.for_person_id, paragrafer = excluded.paragrafer, distans = excluded.distans,
           version = narvaro.version + 1`,
        [
          nyttId(),
          sammantradeId,
          rad.personId,
          ordning,
          rad.slag,
          rad.roll,
          rad.namn,
          rad.parti,
          rad.titel,
          rad.forPersonId,
          rad.paragrafer,
          rad.distans ?? false,
        ],
      );
    }
    await this.skriv.query('delete from narvaro where sammantrade_id = $1 and person_id <> all ($2::uuid[])', [
      sammantradeId,
      rader.map((rad) => rad.personId),
    ]);
  }

  async lista(sammantradeId: string): Promise<Narvaro[]> {
    return await this.rader<Narvaro>(
      `select person_id as "personId", slag, roll, visat_namn(person_id, namn) as namn, parti, titel, for_person_id as "forPersonId", paragrafer, distans
       from narvaro where sammantrade_id = $1 order by slag, ordning`,
      [sammantradeId],
    );
  }

  async sattJusterare(sammantradeId: string, val: readonly Justerareval[]): Promise<void> {
    await this.skriv.query('delete from justerare where sammantrade_id = $1', [sammantradeId]);
    for (const [plats, rad] of val.entries()) {
      await this.skriv.query(
        'insert into justerare (id, sammantrade_id, person_id, ordning, paragrafer) values ($1, $2, $3, $4, $5)',
        [nyttId(), sammantradeId, rad.personId, plats + 1, rad.paragrafer],
      );
    }
  }

  async justerare(sammantradeId: string): Promise<Justerareval[]> {
    return await this.rader<Justerareval>(
      'select person_id as "personId", paragrafer from justerare where sammantrade_id = $1 order by ordning',
      [sammantradeId],
    );
  }

  async sattOrdforandeskap(sammantradeId: string, poster: readonly Ordforandeskapspost[]): Promise<void> {
    await this.skriv.query('delete from ordforandeskapspost where sammantrade_id = $1', [sammantradeId]);
    for (const [plats, post] of poster.entries()) {
      await this.skriv.query(
        'insert into ordforandeskapspost (sammantrade_id, ordning, person_id, paragrafer) values ($1, $2, $3, $4)',
        [sammantradeId, plats + 1, post.personId, post.paragrafer],
      );
    }
  }

  async ordforandeskap(sammantradeId: string): Promise<Ordforandeskapspost[]> {
    return await this.rader<Ordforandeskapspost>(
      'select person_id as "personId", paragrafer from ordforandeskapspost where sammantrade_id = $1 order by ordning',
      [sammantradeId],
    );
  }
}
