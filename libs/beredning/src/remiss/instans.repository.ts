import { Injectable } from '@nestjs/common';
import { Forrad, nyttId } from '#plattform';
import type { Instans, NyInstans } from './remiss.typer.js';

const FALT = `i.id, i.remiss_id as "remissId", i.ordning, i.namn, i.satt, i.kontakt, i.epost, i.telefon, i.till_namnd_id as "tillNamndId", i.enhet_id as "enhetId",
  i.sista_dag as "sistaDag", i.lage, i.skickad_tid as "skickadTid", i.lank_nr as "lankNr", i.lank_galler_till as "lankGallerTill",
  i.lank_aterkallad as "lankAterkallad", i.lankhash is not null as "harLank", i.paminnelser, i.version`;

const KOLUMN = {
  sistaDag: 'sista_dag',
  lage: 'lage',
  skickadTid: 'skickad_tid',
  lankhash: 'lankhash',
  lankNr: 'lank_nr',
  lankGallerTill: 'lank_galler_till',
  lankAterkallad: 'lank_aterkallad',
  epost: 'epost',
  kontakt: 'kontakt',
  telefon: 'telefon',
  paminnelser: 'paminnelser',
} as const;

export type Instansfalt = { [K in keyof typeof KOLUMN]?: string | number | boolean | Date | null };

export type Remisshandelseslag =
  | 'skickad'
  | 'paminnelse'
  | 'forlangd'
  | 'anteckning'
  | 'lank_ny'
  | 'lank_aterkallad'
  | 'utan_svar'
  | 'svar'
  | 'avstar'
  | 'oppnad';

export interface Remisshandelse {
  id: string;
  instansId: string;
  slag: Remisshandelseslag;
  franDag: string | null;
  tillDag: string | null;
  text: string | null;
  av: string;
  dag: string;
  tid: Date;
}

export type NyRemisshandelse = Pick<Remisshandelse, 'slag' | 'av' | 'dag' | 'tid'> &
  Partial<Pick<Remisshandelse, 'franDag' | 'tillDag' | 'text'>> & { nyckel?: string };

@Injectable()
export class InstansForrad extends Forrad {
  async lagg(remissId: string, sistaDag: string, instanser: readonly NyInstans[]): Promise<string[]> {
    const [rad] = await this.skriv.query<{ sista: number }[]>(
      'select coalesce(max(ordning), 0) as sista from remissinstans where remiss_id = $1',
      [remissId],
    );
    const ider: string[] = [];
    for (const [plats, en] of instanser.entries()) {
      const id = nyttId();
      await this.skriv.query(
        `insert into remissinstans (id, remiss_id, ordning, namn, satt, kontakt, epost, telefon, till_namnd_id, enhet_id, sista_dag)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          id,
          remissId,
          (rad?.sista ?? 0) + plats + 1,
          en.namn,
          en.satt,
          en.kontakt ?? null,
          en.epost ?? null,
          en.telefon ?? null,
          en.tillNamndId ?? null,
          en.enhetId ?? null,
          sistaDag,
        ],
      );
      ider.push(id);
    }
    return ider;
  }

  /** Tar bort de som inte har fått remissen. */
  async taBortNya(remissId: string): Promise<void> {
    await this.skriv.query(`delete from remissinstans where remiss_id = $1 and lage = 'ny'`, [remissId]);
  }

  async forRemiss(remissId: string): Promise<Instans[]> {
    return await this.rader<Instans>(`select ${FALT} from remissinstans i where i.remiss_id = $1 order by i.ordning`, [
      remissId,
    ]);
  }

  /** Instansen i nämndens remiss. */
  async hamta(namndId: string, id: string): Promise<Instans | null> {
    const [rad] = await this.rader<Instans>(
      `select ${FALT} from remissinstans i join remiss r on r.id = i.remiss_id where r.namnd_id = $1 and i.id = $2`,
      [namndId, id],
    );
    return rad ?? null;
  }

  async medId(id: string): Promise<Instans | null> {
    const [rad] = await this.rader<Instans>(`select ${FALT} from remissinstans i where i.id = $1`, [id]);
    return rad ?? null;
  }

  async medLank(hash: string): Promise<Instans | null> {
    const [rad] = await this.rader<Instans>(`select ${FALT} from remissinstans i where i.lankhash = $1`, [hash]);
    return rad ?? null;
  }

  /** Instansen, låst till transaktionens slut: två svar samtidigt turas om. */
  async lasRad(id: string): Promise<Instans | null> {
    await this.skriv.query('select 1 from remissinstans where id = $1 for update', [id]);
    return await this.medId(id);
  }

  async andra(id: string, falt: Instansfalt): Promise<void> {
    const nycklar = (Object.keys(falt) as (keyof Instansfalt)[]).filter((nyckel) => falt[nyckel] !== undefined);
    const satser = nycklar.map((nyckel, plats) => `${KOLUMN[nyckel]} = $${String(plats + 2)}`);
    await this.skriv.query(
      `update remissinstans set ${[...satser, 'version = version + 1'].join(', ')} where id = $1`,
      [id, ...nycklar.map((nyckel) => falt[nyckel])],
    );
  }

  /** @returns falskt när nyckeln redan finns hos instansen */
  async laggHandelse(instansId: string, h: NyRemisshandelse): Promise<boolean> {
    const rader = await this.skriv.query<unknown[]>(
      `insert into remisshandelse (id, instans_id, slag, fran_dag, till_dag, text, nyckel, av, dag, tid)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (instans_id, nyckel) do nothing returning id`,
      [
        nyttId(),
        instansId,
        h.slag,
        h.franDag ?? null,
        h.tillDag ?? null,
        h.text ?? null,
        h.nyckel ?? null,
        h.av,
        h.dag,
        h.tid,
      ],
    );
    return rader.length === 1;
  }

  async handelser(remissId: string): Promise<Remisshandelse[]> {
    return await this.rader<Remisshandelse>(
      `select h.id, h.instans_id as "instansId", h.slag, h.fran_dag as "franDag", h.till_dag as "tillDag", h.text, h.av, h.dag, h.tid
       from remisshandelse h join remissinstans i on i.id = h.instans_id where i.remiss_id = $1 order by h.tid desc, h.id desc`,
      [remissId],
    );
  }

  /** Instanser som väntar, i remisser som påminner av sig själva. */
  async attPaminna(
    idag: string,
  ): Promise<
    (Instans & { namndId: string; paminnFore: number | null; paminnEfter: number | null; skickad: string })[]
  > {
    return await this.rader(
      `select ${FALT}, r.namnd_id as "namndId", r.paminn_fore as "paminnFore", r.paminn_efter as "paminnEfter",
         (i.skickad_tid at time zone 'Europe/Stockholm')::date as skickad
       from remissinstans i join remiss r on r.id = i.remiss_id
       where i.lage = 'vantar' and r.lage = 'skickad' and (r.paminn_fore is not null or r.paminn_efter is not null)
         and i.sista_dag <= $1::date + 60 and i.sista_dag >= $1::date - 120
       order by r.id, i.ordning`,
      [idag],
    );
  }

  /** Det senaste mejlet till var och en av instanserna: hur det gick. */
  async mejl(
    instansIder: readonly string[],
  ): Promise<{ instansId: string; mottagareId: string; tillstand: string; tid: Date }[]> {
    return await this.rader(
      `select distinct on (m.person_id) m.person_id as "instansId", m.id as "mottagareId", m.tillstand, m.andrad as tid
       from mottagare m join utskick u on u.id = m.utskick_id where m.person_id = any($1::uuid[]) and u.objekt = 'remiss'
       order by m.person_id, u.version desc`,
      [instansIder],
    );
  }
}
