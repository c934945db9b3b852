import { Injectable } from '@nestjs/common';
import { Forrad, sidgrans } from '#plattform';
import type { Importbladslag, Importradlage, Radanmarkning } from './arendeimport.typer.js';

/** Omdömet om en rad, som det läggs. */
export interface Provrad {
  nr: number;
  slag: Importbladslag;
  lage: Importradlage;
  dnr: string;
  nyckel: string;
  egen: boolean;
  ar: number | null;
  lopnr: number | null;
  sekretess: boolean;
  underProvning: boolean;
  fel: Radanmarkning[] | null;
  anmarkningar: Radanmarkning[] | null;
}

export interface Provvisning {
  nr: number;
  slag: Importbladslag;
  lage: Importradlage;
  dnr: string | null;
  blad: number;
  rad: number;
  celler: string[];
  fel: Radanmarkning[] | null;
  anmarkningar: Radanmarkning[] | null;
}

export interface Antalsrad {
  slag: Importbladslag;
  rader: number;
  ok: number;
  fel: number;
  finns: number;
  dubbletter: number;
  anmarkningar: number;
  medSekretess: number;
  underProvning: number;
}

/** Det högsta numret i var och en av nämndens serier som filen når. */
export interface Serietopp {
  ar: number;
  lopnr: number;
}

@Injectable()
export class ImportprovForrad extends Forrad {
  async tom(importId: string): Promise<void> {
    await this.skriv.query('delete from arendeimport_prov where import_id = $1', [importId]);
  }

  /** Många omdömen i en sats. */
  async lagg(importId: string, rader: readonly Provrad[]): Promise<void> {
    await this.skriv.query(
      `insert into arendeimport_prov (import_id, nr, slag, lage, dnr, nyckel, egen, ar, lopnr, sekretess, under_provning, fel, anmarkningar)
         select $1, x.nr, x.slag, x.lage, x.dnr, x.nyckel, x.egen, x.ar, x.lopnr, x.sekretess, x."underProvning", x.fel, x.anmarkningar
           from jsonb_to_recordset($2::jsonb) as x(nr int, slag text, lage text, dnr text, nyckel text, egen boolean, ar int, lopnr int,
             sekretess boolean, "underProvning" boolean, fel jsonb, anmarkningar jsonb)`,
      [importId, JSON.stringify(rader)],
    );
  }

  /**
   * Det som bara syns när alla rader är lästa: samma nummer två gånger i filen, nummer som redan finns i Klubba, och
   * handlingar och parter vars ärende inte finns någonstans.
   */
  async provaHelheten(importId: string, namndId: string, serie: { omfattningId: string; kod: string }): Promise<void> {
    await this.skriv.query('analyze arendeimport_prov');
    await this.skriv.query(
      `update arendeimport_prov p set lage = 'dubblett', anmarkningar = coalesce(p.anmarkningar, '[]') || jsonb_build_array(jsonb_build_object('falt', 'dnr',
           'text', 'Samma diarienummer står tidigare i filen. Raden skrivs inte.'))
         from (select nr, row_number() over (partition by nyckel order by nr) as plats from arendeimport_prov
                where import_id = $1 and slag = 'arenden' and lage = 'ok') d
        where p.import_id = $1 and p.nr = d.nr and d.plats > 1`,
      [importId],
    );
    await this.skriv.query(
      `update arendeimport_prov p set lage = 'finns' from arende a where p.import_id = $1 and p.slag = 'arenden' and p.lage = 'ok' and a.namnd_id = $2 and a.dnr = p.dnr`,
      [importId, namndId],
    );
    await this.skriv.query(
      `update arendeimport_prov p set lage = 'finns' from arende a where p.import_id = $1 and p.slag = 'arenden' and p.lage = 'ok' and p.egen
          and a.namnd_id = $2 and a.serie_omfattning_id = $3 and a.serie_kod = $4 and a.ar = p.ar and a.lopnr = p.lopnr`,
      [importId, namndId, serie.omfattningId, serie.kod],
    );
    await this.skriv.query(
      `update arendeimport_prov p set lage = 'fel', fel = coalesce(p.fel, '[]') || jsonb_build_array(jsonb_build_object('falt', 'dnr',
           'text', 'Ärendet finns inte i filen och är inte infört förut. Ta med det i en fil.'))
        where p.import_id = $1 and p.slag <> 'arenden' and p.lage = 'ok'
          and not exists (select 1 from arendeimport_prov q where q.import_id = $1 and q.slag = 'arenden' and q.nyckel = p.nyckel and q.lage = 'ok')
          and not exists (select 1 from arendeimport_objekt o where o.namnd_id = $2 and o.slag = 'arenden' and o.nyckel = p.nyckel)`,
      [importId, namndId],
    );
  }

  async antal(importId: string): Promise<Antalsrad[]> {
    return await this.rader<Antalsrad>(
      `select slag, count(*)::int as rader, count(*) filter (where lage = 'ok')::int as ok, count(*) filter (where lage = 'fel')::int as fel,
         count(*) filter (where lage = 'finns')::int as finns, count(*) filter (where lage = 'dubblett')::int as dubbletter,
         count(*) filter (where anmarkningar is not null)::int as anmarkningar,
         count(*) filter (where lage = 'ok' and sekretess)::int as "medSekretess", count(*) filter (where lage = 'ok' and under_provning)::int as "underProvning"
       from arendeimport_prov where import_id = $1 group by slag order by slag`,
      [importId],
    );
  }

  /** De vanligaste felen och anmärkningarna. Värdet ur raden räknas inte med: samma fel är ett fel. */
  async felslag(importId: string): Promise<{ text: string; antal: number; hindrar: boolean }[]> {
    return await this.rader(
      `select regexp_replace(x.en ->> 'text', '”[^”]*”', '”…”', 'g') as text, count(*)::int as antal, x.hindrar from (
         select jsonb_array_elements(fel) as en, true as hindrar from arendeimport_prov where import_id = $1 and fel is not null
         union all select jsonb_array_elements(anmarkningar), false from arendeimport_prov where import_id = $1 and anmarkningar is not null) x
       group by 1, 3 order by 3 desc, 2 desc, 1 limit 20`,
      [importId],
    );
  }

  async toppar(importId: string): Promise<Serietopp[]> {
    return await this.rader<Serietopp>(
      `select ar, max(lopnr)::int as lopnr from arendeimport_prov where import_id = $1 and slag = 'arenden' and lage in ('ok', 'finns') and egen group by ar order by ar`,
      [importId],
    );
  }

  async sida(
    importId: string,
    fraga: { slag?: Importbladslag; lage?: Importradlage | 'anmarkning'; sida: number; antal: number },
  ): Promise<{ rader: Provvisning[]; antal: number }> {
    const varden: unknown[] = [importId];
    const villkor = ['p.import_id = $1'];
    if (fraga.slag !== undefined) villkor.push(`p.slag = $${String(varden.push(fraga.slag))}`);
    if (fraga.lage === 'anmarkning') villkor.push('p.anmarkningar is not null');
    else if (fraga.lage !== undefined) villkor.push(`p.lage = $${String(varden.push(fraga.lage))}`);
    const { limit, offset } = sidgrans(fraga);
    const rader = await this.rader<Provvisning>(
      `select p.nr, p.slag, p.lage, p.dnr, r.blad, r.rad, r.celler, p.fel, p.anmarkningar
         from arendeimport_prov p join arendeimport_rad r on r.import_id = p.import_id and r.nr = p.nr
        where ${villkor.join(' and ')} order by p.nr limit ${String(limit)} offset ${String(offset)}`,
      varden,
    );
    const [rakning] = await this.rader<{ antal: number }>(
      `select count(*)::int as antal from arendeimport_prov p where ${villkor.join(' and ')}`,
      varden,
    );
    return { rader, antal: rakning?.antal ?? 0 };
  }
}
