import { Injectable } from '@nestjs/common';
import { Forrad, type Listfraga, nyttId, sidgrans } from '#plattform';
import { type Handlingensrad, PLANRAD, type Planrad } from './hanteringsplan.repository.js';
import type { GallrasFran } from './domain/planrad.js';

/** Vilken rad en ärendetyps handlingar får; `handlingensTyp` null gäller alla typer. */
export interface Arendetypsrad {
  arendetyp: string;
  handlingensTyp: string | null;
  kod: string;
  handlingstyp: string;
}

/** En handling i listorna: bara det som står offentligt i diariet. */
export interface Planhandling {
  handlingId: string;
  arendeId: string | null;
  dnr: string | null;
  nr: number | null;
  typ: string;
  titel: string;
  registreradDatum: string;
}

export interface Gallringsrad extends Planhandling {
  kod: string;
  handlingstyp: string;
  gallrasAr: number;
  gallrasFran: GallrasFran;
  raknasFran: string;
  tidigast: string;
}

const HANDLING = `h.id as "handlingId", h.arende_id as "arendeId", a.dnr, h.nr, h.typ, h.titel, h.registrerad_datum as "registreradDatum"`;

// Fristen räknas från det raden säger; ärendets avslut är det senaste i loggen, så länge ärendet är avslutat.
const RAKNAS = `case r.gallras_fran when 'registrering' then h.registrerad_datum when 'handlingens_datum' then coalesce(h.datum, h.registrerad_datum)
  when 'arendets_avslut' then case when a.status = 'avslutat' then
    (select max(l.tid) from handelse l where l.kedja = h.namnd_id and l.objekt = 'arende' and l.objekt_id = a.id::text and l.typ = 'arende.avslutat')::date end end`;

@Injectable()
export class HandlingplanForrad extends Forrad {
  async forHandling(namndId: string, handlingId: string): Promise<Handlingensrad | null> {
    const [rad] = await this.rader<Handlingensrad>(
      `select ${PLANRAD}, hp.satt, hp.vald_namn as "valdNamn", hp.vald_tid as "valdTid", hp.version as "handlingPlanVersion"
         from handling_plan hp join planrad r on r.id = hp.planrad_id join hanteringsplan p on p.id = r.plan_id
        where hp.namnd_id = $1 and hp.handling_id = $2`,
      [namndId, handlingId],
    );
    return rad ?? null;
  }

  /** Handlingens rad sätts eller byts. @returns falskt när någon annan hann före */
  async satt(
    namndId: string,
    handlingId: string,
    planradId: string,
    val: { satt: 'vald' | 'arendetyp'; namn: string; tid: Date; version: number },
  ): Promise<boolean> {
    const varden = [handlingId, namndId, planradId, val.satt, val.namn, val.tid];
    if (val.version > 0) {
      const [, antal] = await this.skriv.query<[unknown[], number]>(
        `update handling_plan set planrad_id = $3, satt = $4, vald_namn = $5, vald_tid = $6, version = version + 1
          where handling_id = $1 and namnd_id = $2 and version = $7`,
        [...varden, val.version],
      );
      return antal === 1;
    }
    const nya = await this.skriv.query<{ id: string }[]>(
      `insert into handling_plan (handling_id, namnd_id, planrad_id, satt, vald_namn, vald_tid) values ($1, $2, $3, $4, $5, $6)
        on conflict (handling_id) do nothing returning handling_id as id`,
      varden,
    );
    return nya.length === 1;
  }

  async arendetyper(namndId: string): Promise<Arendetypsrad[]> {
    return await this.rader<Arendetypsrad>(
      `select arendetyp, handlingens_typ as "handlingensTyp", kod, handlingstyp from arendetyp_plan where namnd_id = $1
        order by arendetyp, handlingens_typ nulls first`,
      [namndId],
    );
  }

  async sattArendetyp(namndId: string, rad: Arendetypsrad): Promise<void> {
    await this.taBortArendetyp(namndId, rad.arendetyp, rad.handlingensTyp);
    await this.skriv.query(
      `insert into arendetyp_plan (id, namnd_id, arendetyp, handlingens_typ, kod, handlingstyp) values ($1, $2, $3, $4, $5, $6)`,
      [nyttId(), namndId, rad.arendetyp, rad.handlingensTyp, rad.kod, rad.handlingstyp],
    );
  }

  async taBortArendetyp(namndId: string, arendetyp: string, handlingensTyp: string | null): Promise<void> {
    await this.skriv.query(
      `delete from arendetyp_plan where namnd_id = $1 and arendetyp = $2 and handlingens_typ is not distinct from $3`,
      [namndId, arendetyp, handlingensTyp],
    );
  }

  /** Den rad som ärendetypen pekar ut i planen som gäller den dagen; den som nämner handlingens typ går före. */
  async radForArendetyp(
    namndId: string,
    arendetyp: string,
    handlingensTyp: string | null,
    dag: string,
  ): Promise<Planrad | null> {
    const [rad] = await this.rader<Planrad>(
      `select ${PLANRAD} from arendetyp_plan t join hanteringsplan p on p.namnd_id = t.namnd_id and p.galler_fran <= $4 and (p.galler_till is null or p.galler_till >= $4)
         join planrad r on r.plan_id = p.id and r.kod = t.kod and r.handlingstyp = t.handlingstyp
        where t.namnd_id = $1 and t.arendetyp = $2 and (t.handlingens_typ is null or t.handlingens_typ = $3)
        order by t.handlingens_typ nulls last limit 1`,
      [namndId, arendetyp, handlingensTyp, dag],
    );
    return rad ?? null;
  }

  async utanRad(namndId: string, fraga: Listfraga): Promise<{ rader: Planhandling[]; antal: number }> {
    return await this.lista<Planhandling>(
      `select ${HANDLING} from handling h left join arende a on a.id = h.arende_id`,
      `h.namnd_id = $1 and h.makulering_skal is null and not exists (select 1 from handling_plan hp where hp.handling_id = h.id)`,
      'h.registrerad_datum desc, h.id desc',
      [namndId],
      fraga,
    );
  }

  /** Det som får gallras den dagen, äldst först. Listan är bara en lista: ingenting gallras av den. */
  async gallringsbara(
    namndId: string,
    dag: string,
    fraga: Listfraga,
  ): Promise<{ rader: Gallringsrad[]; antal: number }> {
    const tidigast = `make_date(extract(year from u.raknas)::int + r.gallras_ar + 1, 1, 1)`;
    return await this.lista<Gallringsrad>(
      `select ${HANDLING}, r.kod, r.handlingstyp, r.gallras_ar as "gallrasAr", r.gallras_fran as "gallrasFran", u.raknas as "raknasFran", ${tidigast} as tidigast
         from handling_plan hp join handling h on h.id = hp.handling_id join planrad r on r.id = hp.planrad_id
           left join arende a on a.id = h.arende_id cross join lateral (select ${RAKNAS} as raknas) u`,
      `hp.namnd_id = $1 and not r.bevaras and r.gallras_ar is not null and u.raknas is not null and ${tidigast} <= $2`,
      `${tidigast}, h.id`,
      [namndId, dag],
      fraga,
    );
  }

  private async lista<T>(
    fran: string,
    villkor: string,
    ordnad: string,
    varden: unknown[],
    fraga: Listfraga,
  ): Promise<{ rader: T[]; antal: number }> {
    const { limit, offset } = sidgrans(fraga);
    const rader = await this.rader<T>(
      `${fran} where ${villkor} order by ${ordnad} limit ${String(limit)} offset ${String(offset)}`,
      varden,
    );
    const [rakning] = await this.rader<{ antal: number }>(
      `select count(*)::int as antal from (${fran} where ${villkor}) alla`,
      varden,
    );
    return { rader, antal: rakning?.antal ?? 0 };
  }
}
