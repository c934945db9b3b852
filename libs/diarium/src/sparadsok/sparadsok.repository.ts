import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import { SparadSokningsrad } from './sparadsok.entity.js';

export interface SparadSokning {
  id: string;
  namn: string;
  q: string;
  bevaka: boolean;
  skapadTid: Date;
  version: number;
}

/** En bevakad sökning och den som bevakar. */
export interface BevakadSokning {
  id: string;
  kontoId: string;
  personId: string | null;
  innehavare: string;
  q: string;
}

const RAD = 's.id, s.namn, s.fraga as q, s.bevaka, s.skapad_tid as "skapadTid", s.version';

@Injectable()
export class SparadsokForrad extends Forrad {
  async mina(kontoId: string): Promise<SparadSokning[]> {
    return await this.rader<SparadSokning>(
      `select ${RAD} from sparad_sokning s where s.konto_id = $1 order by s.namn collate "sv-x-icu", s.id`,
      [kontoId],
    );
  }

  async min(kontoId: string, id: string): Promise<SparadSokning | null> {
    const [rad] = await this.rader<SparadSokning>(
      `select ${RAD} from sparad_sokning s where s.konto_id = $1 and s.id::text = $2`,
      [kontoId, id],
    );
    return rad ?? null;
  }

  async lagg(rad: Omit<SparadSokningsrad, 'version'>): Promise<void> {
    await this.skriv.insert(SparadSokningsrad, rad);
  }

  /** @returns om raden fanns i den versionen */
  async andra(
    kontoId: string,
    id: string,
    version: number,
    andring: Partial<Pick<SparadSokningsrad, 'namn' | 'bevaka'>>,
  ): Promise<boolean> {
    return (await this.skriv.update(SparadSokningsrad, { id, kontoId, version }, andring)).affected === 1;
  }

  async taBort(kontoId: string, id: string, version: number): Promise<boolean> {
    return (await this.skriv.delete(SparadSokningsrad, { id, kontoId, version })).affected === 1;
  }

  /** Noterar att sökningen har träffat ärendena. @returns de som den inte träffat förut */
  async noteraTraffar(sokningId: string, arendeIds: readonly string[]): Promise<string[]> {
    if (arendeIds.length === 0) return [];
    const rader = await this.skriv.query<{ id: string }[]>(
      `insert into sparad_sokning_traff (sokning_id, arende_id) select $1, u from unnest($2::uuid[]) u on conflict do nothing returning arende_id as id`,
      [sokningId, arendeIds],
    );
    return rader.map((rad) => rad.id);
  }

  /** De som bevakar, med öppet konto. */
  async bevakade(): Promise<BevakadSokning[]> {
    return await this.rader<BevakadSokning>(
      `select s.id, s.konto_id as "kontoId", k.person_id as "personId", k.namn as innehavare, s.fraga as q
         from sparad_sokning s join konto k on k.id = s.konto_id where s.bevaka and not k.avstangt order by s.id`,
    );
  }

  /** Låser sökningen; falskt när den inte längre bevakas. */
  async lasBevakad(id: string): Promise<boolean> {
    return (
      (await this.skriv.query<unknown[]>('select 1 from sparad_sokning where id = $1 and bevaka for update', [id]))
        .length === 1
    );
  }

  /** De första som lagts in sedan sist. */
  async nytt(hogst: number): Promise<{ ids: string[]; arendeIds: string[] } | null> {
    const [rad] = await this.rader<{ ids: string[] | null; arendeIds: string[] }>(
      `select array_agg(id::text) as ids, array_agg(distinct arende_id) as "arendeIds" from (select id, arende_id from sok_nytt order by id limit $1) n`,
      [hogst],
    );
    return rad?.ids == null ? null : { ids: rad.ids, arendeIds: rad.arendeIds };
  }

  async glom(ids: readonly string[]): Promise<void> {
    await this.skriv.query('delete from sok_nytt where id = any($1::bigint[])', [ids]);
  }
}
