import { Injectable } from '@nestjs/common';
import type { Skriftinnehall } from '#dokument';
import { Forrad, TransactionHost, type TransactionalAdapterTypeOrm } from '#plattform';
import { innehallstext, teckenI } from './domain/steg.js';
import type { Lagradskrift, Markor, Mottagetsteg, Narvarande, Skrivpass, Stegslag } from './skrift.typer.js';
import { PASS_MINUTER } from './skrift.typer.js';
import { Skriftminne } from './skriftminne.js';

/** Ett steg som ska skrivas. */
export interface Nyttsteg {
  version: number;
  klientnr: number;
  steg: unknown;
}

/** Vem som skriver, i vilken skrivyta och när. */
export interface Skrivare {
  klient: string;
  slag: Stegslag;
  kontoId: string | null;
  tid: Date;
}

// Den som handlat utan konto är Klubba självt: ett jobb, eller kommandoraden.
const NAMN = `coalesce(p.visat_namn, k.namn, 'Klubba')`;
const MED_NAMN = 'left join konto k on k.id = s.konto_id left join person p on p.id = k.person_id';
const STEG = `select s.version, s.klient, s.klient_nr as klientnr, s.slag, s.konto_id as "kontoId", ${NAMN} as namn, s.tid, s.steg
  from skriftsteg s ${MED_NAMN}`;

/** En öppen skrivyta, nu. */
export interface Narvaropost {
  klient: string;
  kontoId: string;
  tid: Date;
  markor: Markor | null;
}

@Injectable()
export class SkriftForrad extends Forrad {
  constructor(
    vard: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly minne: Skriftminne,
  ) {
    super(vard);
  }

  /** Skriftens version nu; 0 när ingen har skrivit i den. */
  async version(id: string): Promise<number> {
    const [rad] = await this.rader<{ version: number }>('select version from skrift where tjansteskrivelse_id = $1', [
      id,
    ]);
    return rad?.version ?? 0;
  }

  /** Skriften vid version 0, och lydelsen som historiken utgår från. */
  async lagg(id: string, innehall: Skriftinnehall, av: Pick<Skrivare, 'kontoId' | 'tid'>): Promise<void> {
    const json = JSON.stringify(innehall);
    await this.skriv.query(
      'insert into skrift (tjansteskrivelse_id, version, innehall, andrad_av, andrad_tid) values ($1, 0, $2, $3, $4)',
      [id, json, av.kontoId, av.tid],
    );
    await this.laggLydelse(id, { version: 0, innehall });
  }

  async laggLydelse(id: string, { version, innehall }: Lagradskrift): Promise<void> {
    await this.skriv.query('insert into skriftlydelse (tjansteskrivelse_id, version, innehall) values ($1, $2, $3)', [
      id,
      version,
      JSON.stringify(innehall),
    ]);
  }

  async laggSteg(id: string, steg: readonly Nyttsteg[], av: Skrivare): Promise<void> {
    await this.skriv.query(
      `insert into skriftsteg (tjansteskrivelse_id, version, klient, klient_nr, slag, konto_id, tid, steg)
       select $1, s.version, $2, s.klientnr, $3, $4, $5, s.steg from jsonb_to_recordset($6::jsonb) as s (version int, klientnr int, steg jsonb)
       order by s.version`,
      [id, av.klient, av.slag, av.kontoId, av.tid, JSON.stringify(steg)],
    );
  }

  async andra(id: string, { version, innehall }: Lagradskrift, av: Pick<Skrivare, 'kontoId' | 'tid'>): Promise<void> {
    const [[rad]] = await this.skriv.query<[{ nyckel: string }[], number]>(
      `update skrift set version = $2, innehall = $3, andrad_av = $4, andrad_tid = $5 where tjansteskrivelse_id = $1
       returning xmin::text || ctid::text as nyckel`,
      [id, version, innehallstext(innehall), av.kontoId, av.tid],
    );
    if (rad !== undefined) this.minne.lagg(id, rad.nyckel, innehall, teckenI(innehall));
  }

  /** Stegen efter en version, högst så många. */
  async steg(id: string, fran: number, antal: number): Promise<Mottagetsteg[]> {
    return await this.rader<Mottagetsteg>(
      `${STEG} where s.tjansteskrivelse_id = $1 and s.version > $2 order by s.version limit $3`,
      [id, fran, antal],
    );
  }

  /** Versionerna av de steg som skrivytan redan har lämnat, med dessa löpnummer. */
  async redan(id: string, klient: string, fran: number, antal: number): Promise<number[]> {
    const rader = await this.rader<{ version: number }>(
      'select version from skriftsteg where tjansteskrivelse_id = $1 and klient = $2 and klient_nr >= $3 and klient_nr < $3 + $4 order by version',
      [id, klient, fran, antal],
    );
    return rader.map((rad) => rad.version);
  }

  /** Om kontot har skrivit i skriften sedan tiden. */
  async skrevSedan(id: string, kontoId: string | null, tid: Date): Promise<boolean> {
    const rader = await this.rader(
      'select 1 from skriftsteg where tjansteskrivelse_id = $1 and konto_id is not distinct from $2 and tid > $3 limit 1',
      [id, kontoId, tid],
    );
    return rader.length === 1;
  }

  /** Den senaste sparade lydelsen till och med versionen. */
  async lydelse(id: string, version: number): Promise<Lagradskrift | null> {
    const [rad] = await this.rader<Lagradskrift>(
      'select version, innehall from skriftlydelse where tjansteskrivelse_id = $1 and version <= $2 order by version desc limit 1',
      [id, version],
    );
    return rad ?? null;
  }

  /** Skrivpassen, det senaste först: samma person och slag i följd, utan längre uppehåll. */
  async pass(id: string): Promise<Skrivpass[]> {
    return await this.rader<Skrivpass>(
      `select min(g.version) - 1 as "franVersion", max(g.version) as "tillVersion", g.konto_id as "kontoId", g.namn, g.slag,
         min(g.tid) as borjade, max(g.tid) as slutade, count(*)::int as antal
       from (select m.*, sum(m.ny) over (order by m.version) as grupp from (
         select s.version, s.konto_id, s.slag, s.tid, ${NAMN} as namn,
           case when s.konto_id is not distinct from lag(s.konto_id) over w and s.slag = lag(s.slag) over w
             and s.tid - lag(s.tid) over w < make_interval(mins => $2) then 0 else 1 end as ny
         from skriftsteg s ${MED_NAMN} where s.tjansteskrivelse_id = $1 window w as (order by s.version)) m) g
       group by g.grupp, g.konto_id, g.namn, g.slag order by min(g.version) desc`,
      [id, PASS_MINUTER],
    );
  }

  /** Säger att skrivytan är öppen, och glömmer dem som inte har sagt till sedan tiden. */
  async narvarar(id: string, vem: Narvaropost, sedan: Date): Promise<void> {
    await this.skriv.query('delete from skriftnarvaro where tjansteskrivelse_id = $1 and tid < $2', [id, sedan]);
    await this.skriv.query(
      `insert into skriftnarvaro (tjansteskrivelse_id, klient, konto_id, tid, version, plats) values ($1, $2, $3, $4, $5, $6)
       on conflict (tjansteskrivelse_id, klient) do update set tid = excluded.tid, version = excluded.version, plats = excluded.plats
         where skriftnarvaro.konto_id = excluded.konto_id`,
      [id, vem.klient, vem.kontoId, vem.tid, vem.markor?.version ?? null, vem.markor?.plats ?? null],
    );
  }

  async gar(id: string, klient: string, kontoId: string): Promise<void> {
    await this.skriv.query(
      'delete from skriftnarvaro where tjansteskrivelse_id = $1 and klient = $2 and konto_id = $3',
      [id, klient, kontoId],
    );
  }

  async narvarande(id: string, sedan: Date): Promise<Narvarande[]> {
    return await this.rader<Narvarande>(
      `select s.klient, s.konto_id as "kontoId", ${NAMN} as namn,
         case when s.plats is not null then json_build_object('version', s.version, 'plats', s.plats) end as markor from skriftnarvaro s ${MED_NAMN}
       where s.tjansteskrivelse_id = $1 and s.tid >= $2 order by ${NAMN} collate "sv-x-icu", s.klient`,
      [id, sedan],
    );
  }
}
