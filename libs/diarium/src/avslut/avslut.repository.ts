import { Injectable } from '@nestjs/common';
import { Forrad, type Listfraga, sidgrans } from '#plattform';
import type { Arendestatus } from '../arende/arende.typer.js';
import type { Avslutsfilter, Avslutslage, Utfall } from './avslut.typer.js';

export interface Avslutskandidat {
  arendeId: string;
  dnr: string;
  arendemening: string;
  status: Arendestatus;
  sekretess: boolean;
}

/** En körning som den visas. */
export interface Arendeavslut {
  id: string;
  namndId: string;
  lage: Avslutslage;
  filter: Avslutsfilter;
  skal: string | null;
  trotsBrister: boolean;
  vem: string;
  aktor: unknown;
  skapadTid: Date;
  klarTid: Date | null;
  antal: number;
  behandlade: number;
  avslutade: number;
  version: number;
}

export interface Avslutsrad {
  ordning: number;
  arendeId: string;
  dnr: string;
  arendemening: string;
  utfall: Utfall;
  text: string | null;
}

const KAN = `a.status in ('registrerat', 'bereds', 'beslutat') and a.samling_slag is null`;

/** Urvalet som villkor: $1 är nämnden. */
function villkor(namndId: string, f: Avslutsfilter): { sql: string; varden: unknown[] } {
  const varden: unknown[] = [namndId];
  const plats = (varde: unknown): string => `$${String(varden.push(varde))}`;
  const satser = ['a.namnd_id = $1', KAN];
  if (f.status !== undefined) satser.push(`a.status = ${plats(f.status)}`);
  if (f.arendetypId !== undefined) satser.push(`a.arendetyp_id = ${plats(f.arendetypId)}`);
  if (f.handlaggareId !== undefined) satser.push(`a.handlaggare_id = ${plats(f.handlaggareId)}`);
  if (f.ar !== undefined) satser.push(`coalesce(a.ar, extract(year from a.registrerat_datum)::int) = ${plats(f.ar)}`);
  if (f.registreratSenast !== undefined) satser.push(`a.registrerat_datum <= ${plats(f.registreratSenast)}::date`);
  if (f.ororaSedan !== undefined) {
    const dag = plats(f.ororaSedan);
    satser.push(`a.registrerat_datum <= ${dag}::date`);
    satser.push(
      `not exists (select 1 from handling h where h.arende_id = a.id and h.registrerad_datum > ${dag}::date)`,
    );
    satser.push(
      `not exists (select 1 from handelse e where e.kedja = a.namnd_id and e.objekt = 'arende' and e.objekt_id = a.id::text
         and e.typ <> 'arende.skyddat_last' and (e.tid at time zone 'Europe/Stockholm')::date > ${dag}::date)`,
    );
  }
  return { sql: satser.join(' and '), varden };
}

@Injectable()
export class AvslutForrad extends Forrad {
  /** En sida av dem som urvalet träffar, det äldsta först. */
  async kandidater(
    namndId: string,
    filter: Avslutsfilter,
    fraga: Pick<Listfraga, 'sida' | 'antal'>,
  ): Promise<{ rader: Avslutskandidat[]; antal: number }> {
    const { limit, offset } = sidgrans(fraga);
    const { sql, varden } = villkor(namndId, filter);
    const rader = await this.rader<Avslutskandidat>(
      `select a.id as "arendeId", a.dnr, a.arendemening, a.status, a.sekretess_lagrum is not null or a.sekretess_under_provning as sekretess
         from arende a where ${sql} order by a.registrerat_tid, a.id limit ${String(limit)} offset ${String(offset)}`,
      varden,
    );
    const [rakning] = await this.rader<{ antal: number }>(
      `select count(*)::int as antal from arende a where ${sql}`,
      varden,
    );
    return { rader, antal: rakning?.antal ?? 0 };
  }

  /** Lägger körningen och en rad per ärende i urvalet. @returns hur många */
  async lagg(rad: {
    id: string;
    namndId: string;
    filter: Avslutsfilter;
    skal: string | null;
    trotsBrister: boolean;
    kontoId: string | null;
    aktor: unknown;
    tid: Date;
    nyckel: string | null;
  }): Promise<number> {
    await this.skriv.query(
      `insert into arendeavslut (id, namnd_id, filter, skal, trots_brister, konto_id, aktor, skapad_tid, nyckel) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        rad.id,
        rad.namndId,
        JSON.stringify(rad.filter),
        rad.skal,
        rad.trotsBrister,
        rad.kontoId,
        JSON.stringify(rad.aktor),
        rad.tid,
        rad.nyckel,
      ],
    );
    const { sql, varden } = villkor(rad.namndId, rad.filter);
    const rader = await this.skriv.query<unknown[]>(
      `insert into arendeavslut_rad (avslut_id, ordning, arende_id)
       select $${String(varden.length + 1)}, row_number() over (order by a.registrerat_tid, a.id), a.id from arende a where ${sql} returning ordning`,
      [...varden, rad.id],
    );
    return rader.length;
  }

  async medNyckel(namndId: string, nyckel: string): Promise<string | null> {
    await this.skriv.query('select pg_advisory_xact_lock(hashtextextended($1, 216))', [`${namndId}:${nyckel}`]);
    const [rad] = await this.skriv.query<{ id: string }[]>(
      'select id from arendeavslut where namnd_id = $1 and nyckel = $2',
      [namndId, nyckel],
    );
    return rad?.id ?? null;
  }

  async hamta(id: string, namndId: string | null): Promise<Arendeavslut | null> {
    const [rad] = await this.rader<Arendeavslut>(
      `${KORNING} where k.id = $1 and ($2::uuid is null or k.namnd_id = $2)`,
      [id, namndId],
    );
    return rad ?? null;
  }

  async senaste(namndId: string, fraga: Listfraga): Promise<{ rader: Arendeavslut[]; antal: number }> {
    const { limit, offset } = sidgrans(fraga);
    const rader = await this.rader<Arendeavslut>(
      `${KORNING} where k.namnd_id = $1 order by k.skapad_tid desc, k.id limit ${String(limit)} offset ${String(offset)}`,
      [namndId],
    );
    const [rakning] = await this.rader<{ antal: number }>(
      'select count(*)::int as antal from arendeavslut where namnd_id = $1',
      [namndId],
    );
    return { rader, antal: rakning?.antal ?? 0 };
  }

  async utfall(id: string, utfall: Utfall | null, fraga: Listfraga): Promise<{ rader: Avslutsrad[]; antal: number }> {
    const { limit, offset } = sidgrans(fraga);
    const rader = await this.rader<Avslutsrad>(
      `select r.ordning, r.arende_id as "arendeId", a.dnr, a.arendemening, r.utfall, r.text from arendeavslut_rad r join arende a on a.id = r.arende_id
        where r.avslut_id = $1 and ($2::text is null or r.utfall = $2) order by r.ordning limit ${String(limit)} offset ${String(offset)}`,
      [id, utfall],
    );
    const [rakning] = await this.rader<{ antal: number }>(
      'select count(*)::int as antal from arendeavslut_rad where avslut_id = $1 and ($2::text is null or utfall = $2)',
      [id, utfall],
    );
    return { rader, antal: rakning?.antal ?? 0 };
  }

  /** De nästa raderna att göra. */
  async kvar(id: string, hogst: number): Promise<{ ordning: number; arendeId: string }[]> {
    return await this.rader(
      `select ordning, arende_id as "arendeId" from arendeavslut_rad where avslut_id = $1 and utfall = 'vantar' order by ordning limit $2`,
      [id, hogst],
    );
  }

  /** Låser raden om den inte är gjord. @returns falskt när någon annan gjort den */
  async lasRad(id: string, ordning: number): Promise<boolean> {
    const rader = await this.skriv.query<unknown[]>(
      `select 1 from arendeavslut_rad where avslut_id = $1 and ordning = $2 and utfall = 'vantar' for update`,
      [id, ordning],
    );
    return rader.length === 1;
  }

  async sattUtfall(id: string, ordning: number, utfall: Utfall, text: string | null): Promise<void> {
    await this.skriv.query('update arendeavslut_rad set utfall = $3, text = $4 where avslut_id = $1 and ordning = $2', [
      id,
      ordning,
      utfall,
      text,
    ]);
  }

  /** @returns om körningen var i något av lägena */
  async sattLage(id: string, fran: readonly Avslutslage[], till: Avslutslage, klarTid: Date | null): Promise<boolean> {
    const svar = await this.skriv.query<[unknown[], number]>(
      'update arendeavslut set lage = $3, klar_tid = $4, version = version + 1 where id = $1 and lage = any($2::text[])',
      [id, fran, till, klarTid],
    );
    return svar[1] === 1;
  }
}

const KORNING = `select k.id, k.namnd_id as "namndId", k.lage, k.filter, k.skal, k.trots_brister as "trotsBrister", k.aktor,
  visat_namn((k.aktor ->> 'personId')::uuid, k.aktor ->> 'namn') as vem, k.skapad_tid as "skapadTid", k.klar_tid as "klarTid", k.version,
  (select count(*)::int from arendeavslut_rad r where r.avslut_id = k.id) as antal,
  (select count(*)::int from arendeavslut_rad r where r.avslut_id = k.id and r.utfall <> 'vantar') as behandlade,
  (select count(*)::int from arendeavslut_rad r where r.avslut_id = k.id and r.utfall = 'avslutat') as avslutade
  from arendeavslut k`;
