import { Injectable } from '@nestjs/common';
import { Forrad, type Listfraga, sidgrans } from '#plattform';
import { RADENS_PUNKT } from '../delegationslista/listrader.repository.js';
import type { Delegatprotokoll } from './delegationsspar.typer.js';

const RAD = `x.id, x.namnd_id as "namndId", x.enhet_id as "enhetId", e.namn as enhet, x.delegat_person_id as "delegatPersonId", x.delegat,
  x.delegat_titel as "delegatTitel", x.datum, x.lage, x.text_sha256 as "textSha256", x.justerat_dag as "justeratDag", x.justerat_plats as "justeratPlats",
  x.tillkannagiven, x.sista_overklagandedag as "sistaOverklagandedag", x.handling_id as "handlingId", x.version,
  coalesce((select json_agg(json_build_object('beslutId', pb.beslut_id, 'ordning', pb.ordning, 'text', pb.text, 'datum', b.fran, 'punkt', b.punkt_text, 'vad', p.vad,
      'dnr', b.dnr_text, 'antagenDag', o.antagen_dag, 'antagenParagraf', o.antagen_paragraf) order by pb.ordning)
    from delegationsprotokoll_beslut pb join delegationsbeslut b on b.id = pb.beslut_id ${RADENS_PUNKT} where pb.protokoll_id = x.id), '[]'::json) as beslut`;
const UR = 'from delegationsprotokoll x join enhet e on e.id = x.enhet_id';

/** En rad som ska protokollföras särskilt. */
export interface Kandidat {
  id: string;
  enhetId: string;
  datum: string | null;
  beslut: string;
  hemlig: boolean;
  delegatPersonId: string | null;
  delegat: string | null;
  delegatTitel: string | null;
  protokollId: string | null;
}

@Injectable()
export class DelegatprotokollForrad extends Forrad {
  async hamta(namndId: string, id: string): Promise<Delegatprotokoll | null> {
    const [rad] = await this.rader<Delegatprotokoll>(`select ${RAD} ${UR} where x.namnd_id = $1 and x.id = $2`, [
      namndId,
      id,
    ]);
    return rad ?? null;
  }

  async lasRad(id: string): Promise<void> {
    await this.skriv.query('select 1 from delegationsprotokoll where id = $1 for update', [id]);
  }

  async sida(namndId: string, fraga: Listfraga): Promise<{ rader: Delegatprotokoll[]; antal: number }> {
    const { limit, offset } = sidgrans(fraga);
    const rader = await this.rader<Delegatprotokoll>(
      `select ${RAD} ${UR} where x.namnd_id = $1 order by x.datum desc, x.id desc limit $2 offset $3`,
      [namndId, limit, offset],
    );
    const [summa] = await this.rader<{ antal: number }>(`select count(*)::int as antal ${UR} where x.namnd_id = $1`, [
      namndId,
    ]);
    return { rader, antal: summa?.antal ?? 0 };
  }

  async kandidater(namndId: string, ids: readonly string[]): Promise<Kandidat[]> {
    return await this.rader<Kandidat>(
      `select b.id, b.enhet_id as "enhetId", b.fran as datum, b.beslut, b.sekretess_lagrum is not null or b.sekretess_under_provning as hemlig,
         b.delegat_person_id as "delegatPersonId", d.visat_namn as delegat, b.delegat_titel as "delegatTitel", pb.protokoll_id as "protokollId"
       from delegationsbeslut b left join person d on d.id = b.delegat_person_id left join delegationsprotokoll_beslut pb on pb.beslut_id = b.id
       where b.namnd_id = $1 and b.id = any($2::uuid[]) and b.spar = 'anmals_inte' and not b.borttagen`,
      [namndId, ids],
    );
  }

  async lagg(p: {
    id: string;
    namndId: string;
    enhetId: string;
    delegatPersonId: string;
    delegat: string;
    delegatTitel: string;
    datum: string;
    skapadAv: string;
    tid: Date;
  }): Promise<void> {
    await this.skriv.query(
      `insert into delegationsprotokoll (id, namnd_id, enhet_id, delegat_person_id, delegat, delegat_titel, datum, skapad_av, skapad_tid)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [p.id, p.namndId, p.enhetId, p.delegatPersonId, p.delegat, p.delegatTitel, p.datum, p.skapadAv, p.tid],
    );
  }

  async sattBeslut(id: string, beslut: readonly { beslutId: string; text: string }[]): Promise<void> {
    await this.skriv.query('delete from delegationsprotokoll_beslut where protokoll_id = $1', [id]);
    for (const [plats, { beslutId, text }] of beslut.entries()) {
      await this.skriv.query(
        'insert into delegationsprotokoll_beslut (beslut_id, protokoll_id, ordning, text) values ($1, $2, $3, $4)',
        [beslutId, id, plats + 1, text],
      );
    }
  }

  async lasText(id: string, underlag: unknown, sha256: string, tid: Date): Promise<void> {
    await this.skriv.query(
      `update delegationsprotokoll set lage = 'last', underlag = $2, text_sha256 = $3, last_tid = $4, version = version + 1 where id = $1`,
      [id, JSON.stringify(underlag), sha256, tid],
    );
  }

  async lasUpp(id: string): Promise<void> {
    await this.skriv.query(
      `update delegationsprotokoll set lage = 'utkast', underlag = null, text_sha256 = null, last_tid = null, version = version + 1 where id = $1`,
      [id],
    );
  }

  async bumpa(id: string): Promise<void> {
    await this.skriv.query('update delegationsprotokoll set version = version + 1 where id = $1', [id]);
  }

  async justera(id: string, j: { dag: string; plats: string; av: string }): Promise<void> {
    await this.skriv.query(
      `update delegationsprotokoll set lage = 'justerat', justerat_dag = $2, justerat_plats = $3, justering_registrerad_av = $4, version = version + 1 where id = $1`,
      [id, j.dag, j.plats, j.av],
    );
  }

  async tillkannage(id: string, tillkannagiven: string, sistaDag: string): Promise<void> {
    await this.skriv.query(
      'update delegationsprotokoll set tillkannagiven = $2, sista_overklagandedag = $3, version = version + 1 where id = $1',
      [id, tillkannagiven, sistaDag],
    );
  }

  async framstalld(id: string, handlingId: string): Promise<void> {
    await this.skriv.query('update delegationsprotokoll set handling_id = $2, version = version + 1 where id = $1', [
      id,
      handlingId,
    ]);
  }

  /** Det som den låsta texten är gjord av. */
  async underlag(id: string): Promise<unknown> {
    const [rad] = await this.rader<{ underlag: unknown }>('select underlag from delegationsprotokoll where id = $1', [
      id,
    ]);
    return rad?.underlag ?? null;
  }
}
