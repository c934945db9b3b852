import { Injectable } from '@nestjs/common';
import type { Skriftinnehall } from '#dokument';
import { Forrad } from '#plattform';

export interface Bilaga {
  handlingId: string;
  nr: number | null;
  titel: string;
  datum: string | null;
}

export interface Skrivelsebild {
  sha256: string;
  format: 'png' | 'jpeg';
  filnamn: string;
  storlek: number;
}

/** Skriften som den ligger, och när den skrevs i senast. */
export interface Skriftlage {
  version: number;
  innehall: Skriftinnehall;
  andradTid: Date;
}

/** Remissen som skrivelsen svarar på. */
export interface Remissuppgifter {
  avsandare: string | null;
  derasDnr: string | null;
  sistaDag: string;
}

@Injectable()
export class SkrivelsedokumentForrad extends Forrad {
  /** Null när ingen har skrivit i skriften: då gäller skrivelsens fält. */
  async skrift(skrivelseId: string): Promise<Skriftlage | null> {
    const [rad] = await this.rader<Skriftlage>(
      'select version, innehall, andrad_tid as "andradTid" from skrift where tjansteskrivelse_id = $1',
      [skrivelseId],
    );
    return rad ?? null;
  }

  /** Bilagorna i ordning, med den titel som alla får se. */
  async bilagor(skrivelseId: string): Promise<Bilaga[]> {
    return await this.rader<Bilaga>(
      `select h.id as "handlingId", h.nr, h.titel, h.datum from skrivelse_bilaga b join handling h on h.id = b.handling_id
       where b.tjansteskrivelse_id = $1 and h.makulering_skal is null order by b.ordning`,
      [skrivelseId],
    );
  }

  /** De av handlingarna som ligger i ärendet, är omakulerade och inte är skrivelsen själv. */
  async somKanBliBilaga(arendeId: string, skrivelseId: string, ider: readonly string[]): Promise<Set<string>> {
    const rader = await this.rader<{ id: string }>(
      `select h.id from handling h where h.id = any($3::uuid[]) and h.arende_id = $1 and h.makulering_skal is null
         and not exists (select 1 from tjansteskrivelse t where t.id = $2 and t.handling_id = h.id)`,
      [arendeId, skrivelseId, ider],
    );
    return new Set(rader.map((rad) => rad.id));
  }

  async skrivBilagor(skrivelseId: string, handlingIder: readonly string[]): Promise<void> {
    await this.skriv.query('delete from skrivelse_bilaga where tjansteskrivelse_id = $1', [skrivelseId]);
    await this.skriv.query(
      `insert into skrivelse_bilaga (tjansteskrivelse_id, handling_id, ordning)
       select $1, b.id, b.ordning from unnest($2::uuid[]) with ordinality as b (id, ordning)`,
      [skrivelseId, handlingIder],
    );
  }

  async bilder(skrivelseId: string): Promise<Skrivelsebild[]> {
    return await this.rader<Skrivelsebild>(
      'select sha256, format, filnamn, storlek::int as storlek from skrivelse_bild where tjansteskrivelse_id = $1 order by filnamn, sha256',
      [skrivelseId],
    );
  }

  /** Samma bild två gånger är en. */
  async laggBild(skrivelseId: string, bild: Skrivelsebild): Promise<void> {
    await this.skriv.query(
      `insert into skrivelse_bild (tjansteskrivelse_id, sha256, format, filnamn, storlek) values ($1, $2, $3, $4, $5)
       on conflict do nothing`,
      [skrivelseId, bild.sha256, bild.format, bild.filnamn, bild.storlek],
    );
  }

  async remiss(skrivelseId: string): Promise<Remissuppgifter | null> {
    const [rad] = await this.rader<Remissuppgifter>(
      `select r.avsandare, r.deras_dnr as "derasDnr", r.sista_dag as "sistaDag" from remiss_in r
        where r.skrivelse_id = $1 or exists (select 1 from yttrande y where y.remiss_in_id = r.id and y.skrivelse_id = $1)
       order by r.sista_dag limit 1`,
      [skrivelseId],
    );
    return rad ?? null;
  }
}
