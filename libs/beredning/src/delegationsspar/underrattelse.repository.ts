import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import { RADENS_PUNKT } from '../delegationslista/listrader.repository.js';
import type { Punktprovning } from '../delegationsordning/delegationsordning.typer.js';
import type { NyUnderrattelse, Underrattelse } from './delegationsspar.typer.js';

export type Lagradunderrattelse = Omit<Underrattelse, 'sistaDag'>;

/** Beslutet som en part underrättas om. */
export interface Underrattbart {
  id: string;
  datum: string | null;
  beslut: string;
  punkt: string | null;
  vad: string | null;
  dnr: string | null;
  delegat: string | null;
  delegatTitel: string | null;
  spar: string;
  provning: Punktprovning;
}

const RAD = `id, beslut_id as "beslutId", part, satt, skickad_dag as "skickadDag", mottagen_dag as "mottagenDag", hanvisning, registrerad_av as "registreradAv", version`;

@Injectable()
export class UnderrattelseForrad extends Forrad {
  async beslut(namndId: string, id: string): Promise<Underrattbart | null> {
    const [rad] = await this.rader<Underrattbart>(
      `select b.id, b.fran as datum, b.beslut, b.punkt_text as punkt, p.vad, b.dnr_text as dnr, coalesce(d.visat_namn, b.delegat_text) as delegat,
         b.delegat_titel as "delegatTitel", b.spar, coalesce(p.provning, 'laglighetsprovning') as provning
       from delegationsbeslut b ${RADENS_PUNKT} left join person d on d.id = b.delegat_person_id where b.namnd_id = $1 and b.id = $2 and not b.borttagen`,
      [namndId, id],
    );
    return rad ?? null;
  }

  async forBeslut(beslutId: string): Promise<Lagradunderrattelse[]> {
    return await this.rader<Lagradunderrattelse>(
      `select ${RAD} from delegationsunderrattelse where beslut_id = $1 order by skickad_dag, part`,
      [beslutId],
    );
  }

  async hamta(namndId: string, id: string): Promise<Lagradunderrattelse | null> {
    const [rad] = await this.rader<Lagradunderrattelse>(
      `select ${RAD} from delegationsunderrattelse where namnd_id = $1 and id = $2`,
      [namndId, id],
    );
    return rad ?? null;
  }

  /** @returns falskt när parten redan är underrättad */
  async lagg(
    u: NyUnderrattelse & { id: string; namndId: string; beslutId: string; hanvisning: string; av: string; tid: Date },
  ): Promise<boolean> {
    const rader = await this.skriv.query<unknown[]>(
      `insert into delegationsunderrattelse (id, namnd_id, beslut_id, part, satt, skickad_dag, mottagen_dag, hanvisning, registrerad_av, registrerad_tid)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (beslut_id, part) do nothing returning id`,
      [u.id, u.namndId, u.beslutId, u.part, u.satt, u.skickadDag, u.mottagenDag, u.hanvisning, u.av, u.tid],
    );
    return rader.length === 1;
  }

  async mottagen(id: string, version: number, dag: string): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      'update delegationsunderrattelse set mottagen_dag = $3, version = version + 1 where id = $1 and version = $2',
      [id, version, dag],
    );
    return antal === 1;
  }
}
