import { Injectable } from '@nestjs/common';
import { Forrad, FORVALTNINGSROLLER, type Listfraga, nyttId, sidgrans } from '#plattform';
import type { Arendeimportlage, Arendeimportrad, Importfas, Importutfall, Mappning } from './arendeimport.typer.js';

export interface Importfil {
  id: string;
  nr: number;
  filnamn: string;
  slag: 'csv' | 'xlsx' | 'zip';
  storlek: number;
  sha256: string;
  teckenkodning: string | null;
}

export interface Importblad {
  nr: number;
  filId: string;
  filnamn: string;
  filslag: 'csv' | 'xlsx';
  namn: string;
  rubriker: string[];
  fran1904: boolean;
  rader: number;
}

export interface Rarad {
  nr: number;
  blad: number;
  rad: number;
  celler: string[];
}

const FALT = `i.id, i.namnd_id as "namndId", i.kalla, i.lage, i.lasfel, i.mappning, i.fas, i.markor, i.skrivna, i.totalt, i.utfall, i.mapp,
  i.skapad_av as "skapadAv", i.aktor, i.skapad_tid as "skapadTid", i.klar_tid as "klarTid", i.version`;

const KOLUMN = {
  lage: 'lage',
  lasfel: 'lasfel',
  mappning: 'mappning',
  fas: 'fas',
  markor: 'markor',
  skrivna: 'skrivna',
  totalt: 'totalt',
  utfall: 'utfall',
  klarTid: 'klar_tid',
} as const;

export interface Importandring {
  lage?: Arendeimportlage;
  lasfel?: string | null;
  mappning?: Mappning;
  fas?: Importfas;
  markor?: number;
  skrivna?: number;
  totalt?: number;
  utfall?: Importutfall;
  klarTid?: Date;
}

export type Importpost = Arendeimportrad & { mapp: string | null };

@Injectable()
export class ArendeimportForrad extends Forrad {
  async lagg(rad: {
    id: string;
    namndId: string;
    kalla: string;
    mapp: string | null;
    skapadAv: string;
    aktor: unknown;
    tid: Date;
  }): Promise<void> {
    await this.skriv.query(
      `insert into arendeimport (id, namnd_id, kalla, mapp, skapad_av, aktor, skapad_tid) values ($1, $2, $3, $4, $5, $6, $7)`,
      [rad.id, rad.namndId, rad.kalla, rad.mapp, rad.skapadAv, JSON.stringify(rad.aktor), rad.tid],
    );
  }

  async laggFiler(importId: string, filer: readonly Omit<Importfil, 'id' | 'teckenkodning'>[]): Promise<void> {
    for (const fil of filer) {
      await this.skriv.query(
        `insert into arendeimport_fil (id, import_id, nr, filnamn, slag, storlek, sha256) values ($1, $2, $3, $4, $5, $6, $7)`,
        [nyttId(), importId, fil.nr, fil.filnamn, fil.slag, fil.storlek, fil.sha256],
      );
    }
  }

  async hamta(namndId: string, id: string): Promise<Importpost | null> {
    const [rad] = await this.rader<Importpost>(
      `select ${FALT} from arendeimport i where i.namnd_id = $1 and i.id::text = $2`,
      [namndId, id],
    );
    return rad ?? null;
  }

  /** Importen, låst till transaktionens slut. */
  async last(id: string): Promise<Importpost | null> {
    const [rad] = await this.skriv.query<Importpost[]>(
      `select ${FALT} from arendeimport i where i.id = $1 for update`,
      [id],
    );
    return rad ?? null;
  }

  async utanLas(id: string): Promise<Importpost | null> {
    const [rad] = await this.rader<Importpost>(`select ${FALT} from arendeimport i where i.id = $1`, [id]);
    return rad ?? null;
  }

  async lista(namndId: string, fraga: Listfraga): Promise<{ rader: Importpost[]; antal: number }> {
    const { limit, offset } = sidgrans(fraga);
    const rader = await this.rader<Importpost>(
      `select ${FALT} from arendeimport i where i.namnd_id = $1 order by i.skapad_tid desc, i.id limit ${String(limit)} offset ${String(offset)}`,
      [namndId],
    );
    const [rakning] = await this.rader<{ antal: number }>(
      'select count(*)::int as antal from arendeimport where namnd_id = $1',
      [namndId],
    );
    return { rader, antal: rakning?.antal ?? 0 };
  }

  async andra(id: string, andring: Importandring): Promise<void> {
    const nycklar = (Object.keys(andring) as (keyof Importandring)[]).filter((nyckel) => andring[nyckel] !== undefined);
    const satser = nycklar.map((nyckel, plats) => `${KOLUMN[nyckel]} = $${String(plats + 2)}`);
    await this.skriv.query(`update arendeimport set ${[...satser, 'version = version + 1'].join(', ')} where id = $1`, [
      id,
      ...nycklar.map((n) => (n === 'mappning' || n === 'utfall' ? JSON.stringify(andring[n]) : andring[n])),
    ]);
  }

  async filer(importId: string): Promise<Importfil[]> {
    return await this.rader<Importfil>(
      `select id, nr, filnamn, slag, storlek::float8 as storlek, sha256, teckenkodning from arendeimport_fil where import_id = $1 order by nr`,
      [importId],
    );
  }

  /** De av filerna som har lämnats i en annan import i nämnden. */
  async lamnadeForut(namndId: string, importId: string): Promise<ReadonlySet<string>> {
    const rader = await this.rader<{ sha256: string }>(
      `select f.sha256 from arendeimport_fil f where f.import_id = $2 and exists (
         select 1 from arendeimport_fil g join arendeimport i on i.id = g.import_id
          where g.sha256 = f.sha256 and i.namnd_id = $1 and i.id <> $2 and i.lage not in ('slangd', 'angrad', 'olaslig'))`,
      [namndId, importId],
    );
    return new Set(rader.map((rad) => rad.sha256));
  }

  async sattKodning(filId: string, teckenkodning: string): Promise<void> {
    await this.skriv.query('update arendeimport_fil set teckenkodning = $2 where id = $1', [filId, teckenkodning]);
  }

  async blad(importId: string): Promise<Importblad[]> {
    return await this.rader<Importblad>(
      `select b.nr, b.fil_id as "filId", f.filnamn, f.slag as filslag, b.namn, b.rubriker, b.fran1904, b.rader
         from arendeimport_blad b join arendeimport_fil f on f.id = b.fil_id where b.import_id = $1 order by b.nr`,
      [importId],
    );
  }

  async laggBlad(
    importId: string,
    blad: Pick<Importblad, 'nr' | 'filId' | 'namn' | 'rubriker' | 'fran1904'>,
  ): Promise<void> {
    await this.skriv.query(
      `insert into arendeimport_blad (import_id, nr, fil_id, namn, rubriker, fran1904) values ($1, $2, $3, $4, $5, $6)`,
      [importId, blad.nr, blad.filId, blad.namn, JSON.stringify(blad.rubriker), blad.fran1904],
    );
  }

  /** Många rader i en sats. */
  async laggRader(importId: string, rader: readonly Rarad[]): Promise<void> {
    await this.skriv.query(
      `insert into arendeimport_rad (import_id, nr, blad, rad, celler)
         select $1, x.nr, x.blad, x.rad, x.celler from jsonb_to_recordset($2::jsonb) as x(nr int, blad int, rad int, celler jsonb)`,
      [importId, JSON.stringify(rader)],
    );
  }

  async raknaBlad(importId: string): Promise<void> {
    await this.skriv.query(
      `update arendeimport_blad b set rader = (select count(*) from arendeimport_rad r where r.import_id = b.import_id and r.blad = b.nr) where b.import_id = $1`,
      [importId],
    );
    await this.skriv.query('analyze arendeimport_rad');
  }

  /** Det som lästs, när läsningen börjar om. */
  async tom(importId: string): Promise<void> {
    await this.skriv.query('delete from arendeimport_prov where import_id = $1', [importId]);
    await this.skriv.query('delete from arendeimport_blad where import_id = $1', [importId]);
  }

  async nasta(importId: string, efter: number, antal: number): Promise<Rarad[]> {
    return await this.rader<Rarad>(
      `select nr, blad, rad, celler from arendeimport_rad where import_id = $1 and nr > $2 order by nr limit ${String(antal)}`,
      [importId, efter],
    );
  }

  /** Exempel ur ett blad: de första raderna som har något. */
  async exempel(importId: string, blad: number, antal: number): Promise<string[][]> {
    const rader = await this.rader<{ celler: string[] }>(
      `select celler from arendeimport_rad where import_id = $1 and blad = $2 order by nr limit ${String(antal)}`,
      [importId, blad],
    );
    return rader.map((rad) => rad.celler);
  }

  /** De olika värdena i en kolumn, de vanligaste först. */
  async varden(importId: string, blad: number, kolumn: number): Promise<{ text: string; antal: number }[]> {
    return await this.rader<{ text: string; antal: number }>(
      `select regexp_replace(btrim(celler ->> $3::int), '\\s+', ' ', 'g') as text, count(*)::int as antal from arendeimport_rad
        where import_id = $1 and blad = $2 and btrim(coalesce(celler ->> $3::int, '')) <> '' group by 1 order by 2 desc, 1 limit 200`,
      [importId, blad, kolumn],
    );
  }

  async namnderMedKod(kod: string): Promise<string[]> {
    const rader = await this.rader<{ id: string }>('select id from organ where upper(diariekod) = upper($1) limit 2', [
      kod,
    ]);
    return rader.map((rad) => rad.id);
  }

  /** De som arbetar eller har arbetat i nämnden, och de som har en av förvaltningens roller i den. */
  async handlaggare(namndId: string, idag: string): Promise<{ id: string; namn: string }[]> {
    return await this.rader<{ id: string; namn: string }>(
      `select p.id, p.visat_namn as namn from anstallning a join person p on p.id = a.person_id where a.organ_id = $1
       union select p.id, p.visat_namn from roller_den($2::date) r join konto k on k.id = r.konto_id join person p on p.id = k.person_id
        where r.namnd_id = $1 and r.roll = any($3)`,
      [namndId, idag, FORVALTNINGSROLLER],
    );
  }

  async sparade(namndId: string): Promise<{ id: string; namn: string; kalla: string }[]> {
    return await this.rader(
      'select id, namn, kalla from arendeimport_mappning where namnd_id = $1 order by kalla, namn',
      [namndId],
    );
  }

  async sparad(namndId: string, id: string): Promise<{ mappning: Rubrikmappning } | null> {
    const [rad] = await this.rader<{ mappning: Rubrikmappning }>(
      'select mappning from arendeimport_mappning where namnd_id = $1 and id::text = $2',
      [namndId, id],
    );
    return rad ?? null;
  }

  async sparaMappning(
    namndId: string,
    rad: { namn: string; kalla: string; mappning: Rubrikmappning; av: string; tid: Date },
  ): Promise<void> {
    await this.skriv.query(
      `insert into arendeimport_mappning (id, namnd_id, namn, kalla, mappning, skapad_av, skapad_tid) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (namnd_id, namn) do update set kalla = excluded.kalla, mappning = excluded.mappning, skapad_av = excluded.skapad_av, skapad_tid = excluded.skapad_tid`,
      [nyttId(), namndId, rad.namn, rad.kalla, JSON.stringify(rad.mappning), rad.av, rad.tid],
    );
  }
}

/** En mappning som går att använda på en annan fil ur samma system: den pekar på rubriker och inte på kolumner. */
export interface Rubrikmappning {
  blad: { slag: string; kolumner: Record<string, string>; datumordning?: 'dm' | 'md' }[];
  varden: Mappning['varden'];
}
