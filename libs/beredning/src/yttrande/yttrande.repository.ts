import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import { Yttranderad } from './yttrande.entity.js';

export const SANT_SATT = ['mejl', 'post', 'e_tjanst', 'namnd'] as const;
export type SantSatt = (typeof SANT_SATT)[number];

/** Ett yttrande med sitt beslut, som det är lagrat. */
export interface Yttrande {
  remissInId: string;
  namndId: string;
  skrivelseId: string;
  tjansteskrivelseId: string | null;
  beslutSatt: 'namnd' | 'delegation' | null;
  beslutDag: string | null;
  beslutParagraf: string | null;
  delegatPersonId: string | null;
  delegatNamn: string | null;
  delegationspunkt: string | null;
  santSatt: SantSatt | null;
  /** Varför det inte får beslutas på delegation, eller null. */
  delegationshinder: string | null;
  version: number;
}

export type Yttrandefalt = Partial<
  Pick<
    Yttrande,
    | 'tjansteskrivelseId'
    | 'beslutSatt'
    | 'beslutDag'
    | 'beslutParagraf'
    | 'delegatPersonId'
    | 'delegationspunkt'
    | 'santSatt'
  >
>;

@Injectable()
export class YttrandeForrad extends Forrad {
  async hamta(namndId: string, remissInId: string): Promise<Yttrande | null> {
    const [rad] = await this.rader<Yttrande>(
      `select y.remiss_in_id as "remissInId", y.namnd_id as "namndId", y.skrivelse_id as "skrivelseId", y.tjansteskrivelse_id as "tjansteskrivelseId",
         y.beslut_satt as "beslutSatt", y.beslut_dag as "beslutDag", y.beslut_paragraf as "beslutParagraf", y.delegat_person_id as "delegatPersonId",
         p.visat_namn as "delegatNamn", y.delegationspunkt, y.sant_satt as "santSatt", arende_delegationshinder(r.arende_id) as delegationshinder, y.version
       from yttrande y join remiss_in r on r.id = y.remiss_in_id left join person p on p.id = y.delegat_person_id
       where y.namnd_id = $1 and y.remiss_in_id = $2`,
      [namndId, remissInId],
    );
    return rad ?? null;
  }

  async lagg(rad: {
    remissInId: string;
    namndId: string;
    skrivelseId: string;
    tjansteskrivelseId: string | null;
  }): Promise<boolean> {
    const rader = await this.skriv.query<unknown[]>(
      `insert into yttrande (remiss_in_id, namnd_id, skrivelse_id, tjansteskrivelse_id) values ($1, $2, $3, $4)
       on conflict (remiss_in_id) do nothing returning remiss_in_id`,
      [rad.remissInId, rad.namndId, rad.skrivelseId, rad.tjansteskrivelseId],
    );
    return rader.length === 1;
  }

  /** @returns om raden fanns i den versionen */
  async andra(remissInId: string, version: number, falt: Yttrandefalt): Promise<boolean> {
    return (await this.skriv.update(Yttranderad, { remissInId, version }, falt)).affected === 1;
  }

  /** En ny version av skrivelsen tar över, i yttrandet och i remissen. Ett yttrande som är sänt behåller sin. */
  async foljVersion(forra: string, ny: string): Promise<void> {
    const rader = await this.skriv.query<[{ id: string }[], number]>(
      `update yttrande set skrivelse_id = $2, beslut_satt = null, beslut_dag = null, beslut_paragraf = null, delegat_person_id = null,
         delegationspunkt = null, version = version + 1 where skrivelse_id = $1 and sant_satt is null returning remiss_in_id as id`,
      [forra, ny],
    );
    for (const { id } of rader[0]) {
      await this.skriv.query('update remiss_in set skrivelse_id = $2, version = version + 1 where id = $1', [id, ny]);
    }
    await this.skriv.query(
      'update yttrande set tjansteskrivelse_id = $2, version = version + 1 where tjansteskrivelse_id = $1 and sant_satt is null',
      [forra, ny],
    );
  }

  /** Om handlingen är upprättad: paragrafen är justerad, eller den har expedierats. */
  async arUpprattad(handlingId: string): Promise<boolean> {
    const [rad] = await this.rader<{ upprattad: boolean }>(
      `select h.riktning <> 'intern' as upprattad from handling h where h.id = $1`,
      [handlingId],
    );
    return rad?.upprattad === true;
  }
}
