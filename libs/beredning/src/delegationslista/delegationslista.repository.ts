import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import type { Delegationslista } from './delegationslista.typer.js';

const RAD = `l.id, l.namnd_id as "namndId", l.enhet_id as "enhetId", e.namn as enhet, l.manad_fran as "manadFran", l.manad, l.lage, l.inget, l.omgang, l.senast,
  l.forsta_tid as "forstaTid", l.inlamnad_tid as "inlamnadTid", l.inlamnad_av_id as "inlamnadAvId", l.inlamnad_av as "inlamnadAv", l.rader, l.beslut, l.handling_id as "handlingId",
  l.framstalld_omgang as "framstalldOmgang", l.oppnad_skal as "oppnadSkal", l.version,
  (select json_build_object('paragraf', a.paragraf, 'sammantradesdag', a.sammantradesdag, 'tillkannagiven', a.tillkannagiven, 'sistaOverklagandedag', a.sista_overklagandedag)
    from delegationsanmald a where a.lista_id = l.id) as anmald`;
const UR = 'from delegationslista l join enhet e on e.id = l.enhet_id';

export type Inlamnad = Pick<
  Delegationslista,
  | 'namndId'
  | 'enhetId'
  | 'manadFran'
  | 'manad'
  | 'inget'
  | 'senast'
  | 'inlamnadTid'
  | 'inlamnadAvId'
  | 'inlamnadAv'
  | 'rader'
  | 'beslut'
>;

@Injectable()
export class DelegationslistaForrad extends Forrad {
  /** Ensam om enhetens månad till transaktionens slut: två inlämningar i tur och ordning, och ingen rad däremellan. */
  async lasManad(enhetId: string, manad: string): Promise<void> {
    await this.skriv.query(
      `select pg_advisory_xact_lock(hashtextextended('delegationslista:' || $1 || ':' || $2, 0))`,
      [enhetId, manad],
    );
  }

  async hamta(enhetId: string, manad: string): Promise<Delegationslista | null> {
    const [rad] = await this.rader<Delegationslista>(`select ${RAD} ${UR} where l.enhet_id = $1 and l.manad = $2`, [
      enhetId,
      manad,
    ]);
    return rad ?? null;
  }

  async medId(id: string): Promise<Delegationslista | null> {
    const [rad] = await this.rader<Delegationslista>(`select ${RAD} ${UR} where l.id = $1`, [id]);
    return rad ?? null;
  }

  async inomNamnd(namndId: string, id: string): Promise<Delegationslista | null> {
    const lista = await this.medId(id);
    return lista?.namndId === namndId ? lista : null;
  }

  async lasRad(id: string): Promise<boolean> {
    return (
      (await this.skriv.query<unknown[]>('select 1 from delegationslista where id = $1 for update', [id])).length > 0
    );
  }

  /** Nämndens listor som rör månaderna. */
  async forManader(namndId: string, fran: string, till: string): Promise<Delegationslista[]> {
    return await this.rader<Delegationslista>(
      `select ${RAD} ${UR} where l.namnd_id = $1 and l.manad >= $2 and l.manad_fran <= $3 order by l.manad, e.namn, l.id`,
      [namndId, fran, till],
    );
  }

  /** Inlämnade listor med beslut att anmäla som inget justerat protokoll visar än. */
  async oanmalda(namndId: string): Promise<Delegationslista[]> {
    return await this.rader<Delegationslista>(
      `select ${RAD} ${UR} where l.namnd_id = $1 and l.lage = 'inlamnad' and not l.inget
         and not exists (select 1 from delegationsanmald a where a.lista_id = l.id) order by l.manad, e.namn, l.id`,
      [namndId],
    );
  }

  async lagg(id: string, l: Inlamnad): Promise<void> {
    await this.skriv.query(
      `insert into delegationslista (id, namnd_id, enhet_id, manad_fran, manad, lage, inget, senast, forsta_tid, inlamnad_tid, inlamnad_av_id, inlamnad_av, rader, beslut)
       values ($1, $2, $3, $4, $5, 'inlamnad', $6, $7, $8, $8, $9, $10, $11, $12)`,
      [
        id,
        l.namndId,
        l.enhetId,
        l.manadFran,
        l.manad,
        l.inget,
        l.senast,
        l.inlamnadTid,
        l.inlamnadAvId,
        l.inlamnadAv,
        l.rader,
        l.beslut,
      ],
    );
  }

  /** En lista som varit öppnad lämnas in igen. Dagen den först skulle in står kvar. */
  async igen(id: string, l: Inlamnad): Promise<void> {
    await this.skriv.query(
      `update delegationslista set lage = 'inlamnad', manad_fran = $2, inget = $3, inlamnad_tid = $4, inlamnad_av_id = $5, inlamnad_av = $6, rader = $7, beslut = $8,
         omgang = omgang + 1, version = version + 1 where id = $1 and lage = 'oppnad'`,
      [id, l.manadFran, l.inget, l.inlamnadTid, l.inlamnadAvId, l.inlamnadAv, l.rader, l.beslut],
    );
  }

  async oppna(id: string, skal: string): Promise<void> {
    await this.skriv.query(
      `update delegationslista set lage = 'oppnad', oppnad_skal = $2, version = version + 1 where id = $1 and lage = 'inlamnad'`,
      [id, skal],
    );
  }

  async framstalld(id: string, handlingId: string, omgang: number): Promise<void> {
    await this.skriv.query(
      'update delegationslista set handling_id = $2, framstalld_omgang = $3, version = version + 1 where id = $1',
      [id, handlingId, omgang],
    );
  }

  async lasSamling(namndId: string, ar: string): Promise<void> {
    await this.skriv.query(
      `select pg_advisory_xact_lock(hashtextextended('delegationssamling:' || $1 || ':' || $2, 0))`,
      [namndId, ar],
    );
  }

  /** Årets stående ärende för delegationsbeslut. */
  async samlingsarende(namndId: string, ar: number): Promise<{ id: string; dnr: string } | null> {
    const [rad] = await this.rader<{ id: string; dnr: string }>(
      `select id, dnr from arende where namnd_id = $1 and samling_slag = 'delegationsbeslut' and samling_ar = $2`,
      [namndId, ar],
    );
    return rad ?? null;
  }
}
