import { Injectable } from '@nestjs/common';
import { Forrad, nyttId } from '#plattform';
import { normalPunkt } from './domain/punkt.js';
import type { Delegationsordning, Ordningspunkt, Sparadpunkt } from './delegationsordning.typer.js';

const ORDNING = `select o.id, o.namnd_id as "namndId", o.namn, o.galler_fran as "gallerFran",
    case when o.lage = 'antagen' then (select (min(n.galler_fran) - 1) from delegationsordning n
      where n.namnd_id = o.namnd_id and n.lage = 'antagen' and n.galler_fran > o.galler_fran) end as "gallerTill",
    o.lage, o.antagen_dag as "antagenDag", o.antagen_paragraf as "antagenParagraf", o.version,
    (select count(*)::int from delegationspunkt p where p.ordning_id = o.id) as "antalPunkter"
  from delegationsordning o`;

const PUNKT = `select p.id, p.plats, p.avsnitt, p.punkt, p.punkt_norm as "punktNorm", p.vad, p.lagrum, p.delegat_slag as "delegatSlag",
    p.delegat_roll as "delegatRoll", p.ersattare, p.vidaredelegation, p.bradskande, p.spar, p.provning, p.dokumenttyp, p.forbud, p.undantagsskal
  from delegationspunkt p`;

/** En vidaredelegation som den visas. */
export interface Vidaredelegation {
  id: string;
  punktId: string;
  punkt: string;
  roll: string;
  fran: string;
  till: string | null;
  beslutsdag: string;
  skapadAv: string;
  version: number;
}

@Injectable()
export class DelegationsordningForrad extends Forrad {
  async lista(namndId: string): Promise<Delegationsordning[]> {
    return await this.rader<Delegationsordning>(
      `${ORDNING} where o.namnd_id = $1 order by o.lage = 'utkast' desc, o.galler_fran desc, o.id`,
      [namndId],
    );
  }

  async hamta(namndId: string, id: string): Promise<Delegationsordning | null> {
    const [rad] = await this.rader<Delegationsordning>(`${ORDNING} where o.namnd_id = $1 and o.id = $2`, [namndId, id]);
    return rad ?? null;
  }

  /** Den antagna ordning som gäller dagen. */
  async gallande(namndId: string, dag: string): Promise<Delegationsordning | null> {
    const [rad] = await this.rader<Delegationsordning>(
      `${ORDNING} where o.namnd_id = $1 and o.lage = 'antagen' and o.galler_fran <= $2::date order by o.galler_fran desc limit 1`,
      [namndId, dag],
    );
    return rad ?? null;
  }

  async punkter(ordningId: string): Promise<Sparadpunkt[]> {
    return await this.rader<Sparadpunkt>(`${PUNKT} where p.ordning_id = $1 order by p.plats, p.id`, [ordningId]);
  }

  async lagg(rad: {
    id: string;
    namndId: string;
    namn: string;
    gallerFran: string;
    av: string;
    tid: Date;
  }): Promise<void> {
    await this.skriv.query(
      `insert into delegationsordning (id, namnd_id, namn, galler_fran, skapad_av, skapad_tid) values ($1, $2, $3, $4, $5, $6)`,
      [rad.id, rad.namndId, rad.namn, rad.gallerFran, rad.av, rad.tid],
    );
  }

  /** Höjer versionen, och ändrar det som sägs. @returns om raden fanns i den versionen */
  async andra(
    id: string,
    version: number,
    { namn, gallerFran }: { namn?: string; gallerFran?: string },
  ): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      `update delegationsordning set namn = coalesce($3, namn), galler_fran = coalesce($4::date, galler_fran), version = version + 1
       where id = $1 and version = $2 and lage = 'utkast'`,
      [id, version, namn ?? null, gallerFran ?? null],
    );
    return antal === 1;
  }

  async anta(id: string, version: number, a: { dag: string; paragraf: string; tid: Date }): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      `update delegationsordning set lage = 'antagen', antagen_dag = $3, antagen_paragraf = $4, antagen_tid = $5, version = version + 1
       where id = $1 and version = $2 and lage = 'utkast'`,
      [id, version, a.dag, a.paragraf, a.tid],
    );
    return antal === 1;
  }

  async taBort(id: string, version: number): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      'delete from delegationsordning where id = $1 and version = $2',
      [id, version],
    );
    return antal === 1;
  }

  /** Ersätter alla punkter. De som har samma nummer behåller sitt id. */
  async skrivPunkter(ordningId: string, punkter: readonly Ordningspunkt[]): Promise<void> {
    const fore = new Map((await this.punkter(ordningId)).map(({ punktNorm, id }) => [punktNorm, id]));
    await this.skriv.query('delete from delegationspunkt where ordning_id = $1', [ordningId]);
    for (const [plats, p] of punkter.entries()) {
      const norm = normalPunkt(p.punkt);
      await this.skriv.query(
        `insert into delegationspunkt (id, ordning_id, plats, avsnitt, punkt, punkt_norm, vad, lagrum, delegat_slag, delegat_roll, ersattare,
           vidaredelegation, bradskande, spar, provning, dokumenttyp, forbud, undantagsskal)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
        [
          fore.get(norm) ?? nyttId(),
          ordningId,
          plats,
          p.avsnitt,
          p.punkt,
          norm,
          p.vad,
          p.lagrum,
          p.delegatSlag,
          p.delegatRoll,
          p.ersattare,
          p.vidaredelegation,
          p.bradskande,
          p.spar,
          p.provning,
          p.dokumenttyp,
          p.forbud,
          p.undantagsskal,
        ],
      );
    }
  }

  async vidaredelegationer(ordningId: string): Promise<Vidaredelegation[]> {
    return await this.rader<Vidaredelegation>(
      `select v.id, v.punkt_id as "punktId", p.punkt, v.roll, v.fran, v.till, v.beslutsdag, v.skapad_av as "skapadAv", v.version
       from vidaredelegation v join delegationspunkt p on p.id = v.punkt_id where p.ordning_id = $1 order by p.plats, v.fran, v.id`,
      [ordningId],
    );
  }

  async laggVidare(v: {
    id: string;
    namndId: string;
    punktId: string;
    roll: string;
    fran: string;
    till: string | null;
    beslutsdag: string;
    av: string;
    tid: Date;
  }): Promise<void> {
    await this.skriv.query(
      `insert into vidaredelegation (id, namnd_id, punkt_id, roll, fran, till, beslutsdag, skapad_av, skapad_tid) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [v.id, v.namndId, v.punktId, v.roll, v.fran, v.till, v.beslutsdag, v.av, v.tid],
    );
  }

  async avslutaVidare(namndId: string, id: string, version: number, till: string): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      'update vidaredelegation set till = $4, version = version + 1 where namnd_id = $1 and id = $2 and version = $3 and fran <= $4::date',
      [namndId, id, version, till],
    );
    return antal === 1;
  }
}
