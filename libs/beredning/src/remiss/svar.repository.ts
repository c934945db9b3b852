import { Injectable } from '@nestjs/common';
import type { Fil } from '#diarium';
import { Forrad } from '#plattform';
import type { Avsnittssvar, Hallning, NyttSvar, Remissvar, SparatUtkast, Svarsutkast } from './remiss.typer.js';

const FALT = `s.id, s.instans_id as "instansId", s.handling_id as "handlingId", s.satt, s.hallning, s.text, s.innehall, s.inkommet_dag as "inkommetDag",
  s.inkommet_tid as "inkommetTid", s.lamnat_av as "lamnatAv", s.efter_sista_dag as "efterSistaDag", s.version,
  coalesce((select json_agg(json_build_object('avsnittId', x.avsnitt_id, 'hallning', x.hallning, 'text', x.text)) from remissvar_avsnitt x where x.svar_id = s.id), '[]'::json) as avsnitt`;

@Injectable()
export class SvarForrad extends Forrad {
  async lagg(
    id: string,
    instansId: string,
    s: NyttSvar,
    ovrigt: { handlingId: string | null; tid: Date; efterSistaDag: boolean; hash: string },
  ): Promise<void> {
    await this.skriv.query(
      `insert into remissvar (id, instans_id, handling_id, satt, hallning, text, innehall, inkommet_dag, inkommet_tid, lamnat_av, efter_sista_dag, innehallshash)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        id,
        instansId,
        ovrigt.handlingId,
        s.satt,
        s.hallning,
        s.text,
        s.innehall,
        s.inkommetDag,
        ovrigt.tid,
        s.lamnatAv,
        ovrigt.efterSistaDag,
        ovrigt.hash,
      ],
    );
    await this.sattAvsnitt(id, s.avsnitt);
  }

  async sattAvsnitt(svarId: string, avsnitt: readonly Avsnittssvar[]): Promise<void> {
    await this.skriv.query('delete from remissvar_avsnitt where svar_id = $1', [svarId]);
    for (const en of avsnitt) {
      await this.skriv.query(
        'insert into remissvar_avsnitt (svar_id, avsnitt_id, hallning, text) values ($1, $2, $3, $4)',
        [svarId, en.avsnittId, en.hallning, en.text],
      );
    }
  }

  async forInstans(instansId: string): Promise<Remissvar | null> {
    const [rad] = await this.rader<Remissvar>(`select ${FALT} from remissvar s where s.instans_id = $1`, [instansId]);
    return rad ?? null;
  }

  async forRemiss(remissId: string): Promise<Remissvar[]> {
    return await this.rader<Remissvar>(
      `select ${FALT} from remissvar s join remissinstans i on i.id = s.instans_id where i.remiss_id = $1 order by i.ordning`,
      [remissId],
    );
  }

  async andra(
    id: string,
    version: number,
    falt: { hallning: Hallning; innehall: string | null; text: string | null },
  ): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      'update remissvar set hallning = $3, innehall = $4, text = $5, version = version + 1 where id = $1 and version = $2',
      [id, version, falt.hallning, falt.innehall, falt.text],
    );
    return antal === 1;
  }

  async utkast(instansId: string): Promise<SparatUtkast | null> {
    const [rad] = await this.rader<SparatUtkast>(
      'select innehall, filer, andrad_tid as "andradTid", version from remissvarsutkast where instans_id = $1',
      [instansId],
    );
    return rad ?? null;
  }

  async sparaUtkast(instansId: string, innehall: Svarsutkast, filer: readonly Fil[], tid: Date): Promise<void> {
    await this.skriv.query(
      `insert into remissvarsutkast (instans_id, innehall, filer, andrad_tid) values ($1, $2, $3, $4)
       on conflict (instans_id) do update set innehall = excluded.innehall, filer = excluded.filer, andrad_tid = excluded.andrad_tid, version = remissvarsutkast.version + 1`,
      [instansId, JSON.stringify(innehall), JSON.stringify(filer), tid],
    );
  }

  async taBortUtkast(instansId: string): Promise<void> {
    await this.skriv.query('delete from remissvarsutkast where instans_id = $1', [instansId]);
  }
}
