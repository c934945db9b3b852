import { Injectable } from '@nestjs/common';
import { farLasaArende } from '#diarium';
import { Forrad, type Listfraga, sidgrans } from '#plattform';
import type { Ordforandebeslut } from './ordforandebeslut.typer.js';

const RAD = `b.id, b.namnd_id as "namndId", b.arende_id as "arendeId", a.dnr, b.datum, b.rubrik, b.beslut, b.skal, b.beslutad_av_id as "beslutadAvId",
  b.beslutad_av as "beslutadAv", b.egenskap, b.genom, b.provningsform, b.handling_id as "handlingId", b.registrerad_av as "registreradAv", b.version,
  (select json_build_object('paragraf', x.paragraf, 'sammantradesdag', x.sammantradesdag, 'tillkannagiven', x.tillkannagiven, 'sistaOverklagandedag', x.sista_overklagandedag)
    from delegationsanmald x where x.ordforandebeslut_id = b.id) as anmald`;
const UR = 'from ordforandebeslut b left join arende a on a.id = b.arende_id';
/** I ett ärende med sekretess syns beslutet bara för den som har insyn i det. */
const SYNS = `(a.id is null or not (a.sekretess_lagrum is not null or a.sekretess_under_provning) or ${farLasaArende('a.id', '$2', '$3')})`;

@Injectable()
export class OrdforandebeslutForrad extends Forrad {
  async lagg(
    b: Omit<Ordforandebeslut, 'dnr' | 'anmald' | 'handlingId' | 'version'> & { tid: Date; nyckel: string | null },
  ): Promise<void> {
    await this.skriv.query(
      `insert into ordforandebeslut (id, namnd_id, arende_id, datum, rubrik, beslut, skal, beslutad_av_id, beslutad_av, egenskap, genom, provningsform, registrerad_av, registrerad_tid, nyckel)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        b.id,
        b.namndId,
        b.arendeId,
        b.datum,
        b.rubrik,
        b.beslut,
        b.skal,
        b.beslutadAvId,
        b.beslutadAv,
        b.egenskap,
        b.genom,
        b.provningsform,
        b.registreradAv,
        b.tid,
        b.nyckel,
      ],
    );
  }

  /** Ensam om nyckeln till transaktionens slut. @returns beslutet som redan har den */
  async medNyckel(namndId: string, nyckel: string): Promise<string | null> {
    await this.skriv.query(
      `select pg_advisory_xact_lock(hashtextextended('ordforandebeslut:' || $1 || ':' || $2, 0))`,
      [namndId, nyckel],
    );
    const [rad] = await this.skriv.query<{ id: string }[]>(
      'select id from ordforandebeslut where namnd_id = $1 and nyckel = $2',
      [namndId, nyckel],
    );
    return rad?.id ?? null;
  }

  async medId(id: string): Promise<Ordforandebeslut | null> {
    const [rad] = await this.rader<Ordforandebeslut>(`select ${RAD} ${UR} where b.id = $1`, [id]);
    return rad ?? null;
  }

  async lasRad(id: string): Promise<void> {
    await this.skriv.query('select 1 from ordforandebeslut where id = $1 for update', [id]);
  }

  async hamta(namndId: string, id: string, kontoId: string, idag: string): Promise<Ordforandebeslut | null> {
    const [rad] = await this.rader<Ordforandebeslut>(
      `select ${RAD} ${UR} where b.namnd_id = $1 and ${SYNS} and b.id = $4`,
      [namndId, kontoId, idag, id],
    );
    return rad ?? null;
  }

  async sida(
    namndId: string,
    kontoId: string,
    idag: string,
    fraga: Listfraga,
  ): Promise<{ rader: Ordforandebeslut[]; antal: number }> {
    const { limit, offset } = sidgrans(fraga);
    const rader = await this.rader<Ordforandebeslut>(
      `select ${RAD} ${UR} where b.namnd_id = $1 and ${SYNS} order by b.datum desc, b.id desc limit $4 offset $5`,
      [namndId, kontoId, idag, limit, offset],
    );
    const [summa] = await this.rader<{ antal: number }>(
      `select count(*)::int as antal ${UR} where b.namnd_id = $1 and ${SYNS}`,
      [namndId, kontoId, idag],
    );
    return { rader, antal: summa?.antal ?? 0 };
  }

  /** De som inget justerat protokoll visar än. */
  async oanmalda(namndId: string): Promise<Ordforandebeslut[]> {
    return await this.rader<Ordforandebeslut>(
      `select ${RAD} ${UR} where b.namnd_id = $1 and not exists (select 1 from delegationsanmald x where x.ordforandebeslut_id = b.id) order by b.datum, b.id`,
      [namndId],
    );
  }

  async framstalld(id: string, handlingId: string): Promise<void> {
    await this.skriv.query('update ordforandebeslut set handling_id = $2, version = version + 1 where id = $1', [
      id,
      handlingId,
    ]);
  }
}
