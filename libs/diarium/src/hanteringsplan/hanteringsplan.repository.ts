import { Injectable } from '@nestjs/common';
import { Forrad, type Listfraga, nyttId, ordning, sidgrans } from '#plattform';
import type { Planuppgifter } from './domain/planrad.js';

/** En version av planen. */
export interface Plan {
  id: string;
  nr: number;
  namn: string;
  gallerFran: string;
  gallerTill: string | null;
  beslut: string;
  beslutDatum: string;
  filnamn: string;
  skapadNamn: string;
  skapadTid: Date;
  antalRader: number;
  version: number;
}

/** En rad i en plan, som den visas och väljs. */
export interface Planrad extends Planuppgifter {
  id: string;
  planId: string;
  planNr: number;
}

export interface Nyplan {
  namn: string;
  gallerFran: string;
  gallerTill: string | null;
  beslut: string;
  beslutDatum: string;
  filnamn: string;
  skapadNamn: string;
}

const PLAN = `p.id, p.nr, p.namn, p.galler_fran as "gallerFran", p.galler_till as "gallerTill", p.beslut, p.beslut_datum as "beslutDatum",
  p.filnamn, p.skapad_namn as "skapadNamn", p.skapad_tid as "skapadTid", p.version,
  (select count(*)::int from planrad r where r.plan_id = p.id) as "antalRader"`;

export const PLANRAD = `r.id, r.plan_id as "planId", p.nr as "planNr", r.kod, r.process, r.handlingstyp, r.bevaras, r.gallras_ar as "gallrasAr",
  r.gallras_fran as "gallrasFran", r.sekretess_lagrum as "sekretessLagrum", r.format, r.forvaring, r.anmarkning`;

const SORTERING = { kod: 'r.kod', handlingstyp: 'r.handlingstyp', process: 'r.process', ordning: 'r.ordning' };

@Injectable()
export class HanteringsplanForrad extends Forrad {
  async planer(namndId: string): Promise<Plan[]> {
    return await this.rader<Plan>(
      `select ${PLAN} from hanteringsplan p where p.namnd_id = $1 order by p.galler_fran desc, p.nr desc`,
      [namndId],
    );
  }

  async plan(namndId: string, id: string): Promise<Plan | null> {
    const [rad] = await this.rader<Plan>(`select ${PLAN} from hanteringsplan p where p.namnd_id = $1 and p.id = $2`, [
      namndId,
      id,
    ]);
    return rad ?? null;
  }

  /** Planen som gäller den dagen. */
  async gallande(namndId: string, dag: string): Promise<Plan | null> {
    const [rad] = await this.rader<Plan>(
      `select ${PLAN} from hanteringsplan p where p.namnd_id = $1 and p.galler_fran <= $2 and (p.galler_till is null or p.galler_till >= $2)`,
      [namndId, dag],
    );
    return rad ?? null;
  }

  /** En sida ur planens rader; `sok` letar i kod, process, handlingstyp och anmärkning. */
  async sida(
    planId: string,
    fraga: Listfraga & { sok?: string; bevaras?: boolean },
  ): Promise<{ rader: Planrad[]; antal: number }> {
    const ord = (fraga.sok ?? '')
      .trim()
      .split(/\s+/u)
      .filter((ett) => ett !== '');
    const villkor = `r.plan_id = $1 and ($3::boolean is null or r.bevaras = $3) and not exists (select 1 from unnest($2::text[]) o
      where strpos(lower(concat_ws(' ', r.kod, r.process, r.handlingstyp, r.anmarkning)), lower(o)) = 0)`;
    const varden = [planId, ord, fraga.bevaras ?? null];
    const { limit, offset } = sidgrans(fraga);
    const ordnad = ordning(fraga.sortera, SORTERING, 'ordning', 'r.ordning');
    const rader = await this.rader<Planrad>(
      `select ${PLANRAD} from planrad r join hanteringsplan p on p.id = r.plan_id where ${villkor} order by ${ordnad}
        limit ${String(limit)} offset ${String(offset)}`,
      varden,
    );
    const [rakning] = await this.rader<{ antal: number }>(
      `select count(*)::int as antal from planrad r where ${villkor}`,
      varden,
    );
    return { rader, antal: rakning?.antal ?? 0 };
  }

  async rad(namndId: string, id: string): Promise<Planrad | null> {
    const [rad] = await this.rader<Planrad>(
      `select ${PLANRAD} from planrad r join hanteringsplan p on p.id = r.plan_id where p.namnd_id = $1 and r.id = $2`,
      [namndId, id],
    );
    return rad ?? null;
  }

  async radMed(planId: string, kod: string, handlingstyp: string): Promise<Planrad | null> {
    const [rad] = await this.rader<Planrad>(
      `select ${PLANRAD} from planrad r join hanteringsplan p on p.id = r.plan_id where r.plan_id = $1 and r.kod = $2 and r.handlingstyp = $3`,
      [planId, kod, handlingstyp],
    );
    return rad ?? null;
  }

  /** Planer skrivs en i taget i nämnden: numret och tiden ska stämma. */
  async ensam(namndId: string): Promise<void> {
    await this.skriv.query(`select pg_advisory_xact_lock(hashtextextended('hanteringsplan ' || $1, 0))`, [namndId]);
  }

  /** Den plan som gäller tills vidare slutar dagen före den nya. @returns dess id, eller null */
  async avslutaForegaende(namndId: string, nyFran: string): Promise<string | null> {
    const [rader] = await this.skriv.query<[{ id: string }[], number]>(
      `update hanteringsplan set galler_till = $2::date - 1, version = version + 1
        where namnd_id = $1 and galler_till is null and galler_fran < $2 returning id`,
      [namndId, nyFran],
    );
    return rader[0]?.id ?? null;
  }

  async laggPlan(namndId: string, ny: Nyplan, rader: readonly Planuppgifter[], tid: Date): Promise<string> {
    const id = nyttId();
    await this.skriv.query(
      `insert into hanteringsplan (id, namnd_id, nr, namn, galler_fran, galler_till, beslut, beslut_datum, filnamn, skapad_namn, skapad_tid)
       values ($1, $2, (select coalesce(max(nr), 0) + 1 from hanteringsplan where namnd_id = $2), $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, namndId, ny.namn, ny.gallerFran, ny.gallerTill, ny.beslut, ny.beslutDatum, ny.filnamn, ny.skapadNamn, tid],
    );
    await this.skriv.query(
      `insert into planrad (id, plan_id, ordning, kod, process, handlingstyp, bevaras, gallras_ar, gallras_fran, sekretess_lagrum, format, forvaring, anmarkning)
       select x.id, $1, x.ordning, x.kod, x.process, x.handlingstyp, x.bevaras, x."gallrasAr", x."gallrasFran", x."sekretessLagrum", x.format, x.forvaring, x.anmarkning
         from jsonb_to_recordset($2::jsonb) as x(id uuid, ordning int, kod text, process text, handlingstyp text, bevaras boolean, "gallrasAr" int,
           "gallrasFran" text, "sekretessLagrum" text, format text, forvaring text, anmarkning text)`,
      [id, JSON.stringify(rader.map((rad, i) => ({ id: nyttId(), ordning: i + 1, ...rad })))],
    );
    return id;
  }
}

export interface Handlingensrad extends Planrad {
  satt: 'vald' | 'arendetyp';
  valdNamn: string;
  valdTid: Date;
  handlingPlanVersion: number;
}
