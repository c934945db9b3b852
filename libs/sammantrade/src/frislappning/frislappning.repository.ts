import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

export interface Frislappning {
  id: string;
  listaId: string;
  personId: string;
  iEgenskapAv: 'ordforande' | 'utsedd';
  listversion: number;
  tid: Date;
}

@Injectable()
export class FrislappningForrad extends Forrad {
  async lagg(f: Frislappning): Promise<void> {
    await this.skriv.query(
      'insert into frislappning (id, lista_id, person_id, i_egenskap_av, lista_version, tid) values ($1, $2, $3, $4, $5, $6)',
      [f.id, f.listaId, f.personId, f.iEgenskapAv, f.listversion, f.tid],
    );
  }

  /** Den gällande frisläppningen upphör, om det finns en. */
  async aterkalla(listaId: string, tid: Date): Promise<void> {
    await this.skriv.query(
      'update frislappning set aterkallad_tid = $2 where lista_id = $1 and aterkallad_tid is null',
      [listaId, tid],
    );
  }

  async gallande(listaId: string): Promise<{ personId: string; namn: string; iEgenskapAv: string; tid: Date } | null> {
    const [rad] = await this.rader<{ personId: string; namn: string; iEgenskapAv: string; tid: Date }>(
      `select f.person_id as "personId", p.visat_namn as namn, f.i_egenskap_av as "iEgenskapAv", f.tid from frislappning f join person p on p.id = f.person_id
       where f.lista_id = $1 and f.aterkallad_tid is null`,
      [listaId],
    );
    return rad ?? null;
  }
}
