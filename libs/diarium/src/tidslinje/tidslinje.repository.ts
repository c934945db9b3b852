import { Injectable } from '@nestjs/common';
import { Forrad, type Listfraga, sidgrans } from '#plattform';
import type { Tidslinjesak } from './tidslinjekalla.js';

/** En händelse ur loggen. */
export interface Loggrad {
  nr: number;
  tid: Date;
  vem: string;
  system: boolean;
  typ: string;
  objekt: string;
  objektId: string;
  del: string | null;
  fore: Record<string, unknown> | null;
  efter: Record<string, unknown> | null;
  skal: string | null;
}

const URVAL = `from unnest($3::text[], $4::text[], $5::text[]) s (objekt, objekt_id, del)
    join handelse h on h.objekt = s.objekt and h.objekt_id = s.objekt_id and h.kedja = $1 and h.typ = any($2::text[])
      and (s.del is null or h.efter ->> 'objektId' = s.del)`;

@Injectable()
export class TidslinjeForrad extends Forrad {
  /** En sida av sakernas händelser, den senaste först; bara de typer som har en mening. */
  async sida(
    namndId: string,
    typer: readonly string[],
    saker: readonly Tidslinjesak[],
    fraga: Pick<Listfraga, 'sida' | 'antal'>,
  ): Promise<{ rader: Loggrad[]; antal: number }> {
    const { limit, offset } = sidgrans(fraga);
    const varden = [
      namndId,
      typer,
      saker.map((sak) => sak.objekt),
      saker.map((sak) => sak.objektId),
      saker.map((sak) => sak.del ?? null),
    ];
    const rader = await this.rader<Loggrad>(
      `select h.nr::int as nr, h.tid, concat_ws(' för ', visat_namn((h.aktor ->> 'personId')::uuid, h.aktor ->> 'namn'),
           visat_namn((h.aktor -> 'for' ->> 'personId')::uuid, h.aktor -> 'for' ->> 'namn')) as vem, coalesce((h.aktor ->> 'system')::boolean, false) as system,
         h.typ, h.objekt, h.objekt_id as "objektId", s.del, h.fore, h.efter, h.skal ${URVAL} order by h.nr desc limit ${String(limit)} offset ${String(offset)}`,
      varden,
    );
    const [rakning] = await this.rader<{ antal: number }>(`select count(*)::int as antal ${URVAL}`, varden);
    return { rader, antal: rakning?.antal ?? 0 };
  }

  /** Ärendets handlingar, med det som meningarna behöver. */
  async handlingar(arendeId: string): Promise<{ id: string; nr: number; titel: string; hemlig: boolean }[]> {
    return await this.rader(
      `select id, nr, titel, sekretess_lagrum is not null or sekretess_under_provning as hemlig from handling where arende_id = $1`,
      [arendeId],
    );
  }

  async bevakningar(arendeId: string): Promise<{ id: string; forfallodag: string }[]> {
    return await this.rader('select id, forfallodag from bevakning where arende_id = $1', [arendeId]);
  }

  /** Ärendenas nummer, för meningar om flyttar och relationer. */
  async dnr(namndId: string, idn: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (idn.length === 0) return new Map();
    const rader = await this.rader<{ id: string; dnr: string }>(
      'select id, dnr from arende where namnd_id = $1 and id = any($2::uuid[])',
      [namndId, idn],
    );
    return new Map(rader.map((rad) => [rad.id, rad.dnr]));
  }

  async personer(idn: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (idn.length === 0) return new Map();
    const rader = await this.rader<{ id: string; namn: string }>(
      'select id, visat_namn as namn from person where id = any($1::uuid[])',
      [idn],
    );
    return new Map(rader.map((rad) => [rad.id, rad.namn]));
  }
}
