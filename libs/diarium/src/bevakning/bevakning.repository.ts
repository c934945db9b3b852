import { Injectable } from '@nestjs/common';
import { Forrad, nyttId } from '#plattform';
import type { Bevakning, NyBevakning, Vilkenbevakning } from './bevakning.typer.js';

const FALT = `b.id, b.namnd_id as "namndId", b.arende_id as "arendeId", b.handling_id as "handlingId", b.forfallodag, b.vad, b.skal,
  b.ansvarig_person_id as "ansvarigPersonId", b.enhet_id as "enhetId", b.kalla, b.nyckel, b.lage, b.avslutsskal, b.skapad_dag as "skapadDag", b.version`;

/** Det som hänt, att skrivas bland ändringarna. */
export interface NyAndring {
  slag: 'flyttad' | 'overlamnad' | 'klar' | 'avbruten' | 'oppnad';
  franDag?: string;
  tillDag?: string;
  franAnsvarig?: string | null;
  tillAnsvarig?: string | null;
  skal?: string | null;
  av: string;
  tid: Date;
}

export interface Bevakningsfalt {
  forfallodag?: string;
  vad?: string;
  skal?: string | null;
  ansvarigPersonId?: string | null;
  enhetId?: string | null;
  lage?: Bevakning['lage'];
  avslutadTid?: Date | null;
  avslutadAv?: string | null;
  avslutsskal?: string | null;
}

const KOLUMN: Readonly<Record<keyof Bevakningsfalt, string>> = {
  forfallodag: 'forfallodag',
  vad: 'vad',
  skal: 'skal',
  ansvarigPersonId: 'ansvarig_person_id',
  enhetId: 'enhet_id',
  lage: 'lage',
  avslutadTid: 'avslutad_tid',
  avslutadAv: 'avslutad_av',
  avslutsskal: 'avslutsskal',
};

@Injectable()
export class BevakningForrad extends Forrad {
  /** @returns falskt när nämnden redan har en bevakning med nyckeln */
  async lagg(id: string, ny: NyBevakning, skapad: { dag: string; tid: Date; av: string }): Promise<boolean> {
    const rader = await this.skriv.query<{ id: string }[]>(
      `insert into bevakning (id, namnd_id, arende_id, handling_id, forfallodag, vad, skal, ansvarig_person_id, enhet_id, kalla, nyckel, skapad_dag, skapad_tid, skapad_av)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) on conflict (namnd_id, nyckel) do nothing returning id`,
      [
        id,
        ny.namndId,
        ny.arendeId,
        ny.handlingId ?? null,
        ny.forfallodag,
        ny.vad,
        ny.skal ?? null,
        ny.ansvarigPersonId ?? null,
        ny.enhetId ?? null,
        ny.kalla,
        ny.nyckel ?? null,
        skapad.dag,
        skapad.tid,
        skapad.av,
      ],
    );
    return rader.length === 1;
  }

  async hamta(namndId: string, vilken: Vilkenbevakning): Promise<Bevakning | null> {
    const [villkor, varde] = 'nyckel' in vilken ? ['b.nyckel = $2', vilken.nyckel] : ['b.id = $2', vilken.id];
    const [rad] = await this.rader<Bevakning>(`select ${FALT} from bevakning b where b.namnd_id = $1 and ${villkor}`, [
      namndId,
      varde,
    ]);
    return rad ?? null;
  }

  /** Bevakningen, låst till transaktionens slut. */
  async lasOchHamta(namndId: string, vilken: Vilkenbevakning): Promise<Bevakning | null> {
    const forst = await this.hamta(namndId, vilken);
    if (forst === null) return null;
    await this.skriv.query('select 1 from bevakning where id = $1 for update', [forst.id]);
    return await this.hamta(namndId, { id: forst.id });
  }

  /** Ärendets öppna bevakningar, den närmaste dagen först. */
  async oppna(arendeId: string): Promise<Bevakning[]> {
    return await this.rader<Bevakning>(
      `select ${FALT} from bevakning b where b.arende_id = $1 and b.lage = 'oppen' order by b.forfallodag, b.id`,
      [arendeId],
    );
  }

  /** De öppna som personen ansvarar för i nämnden. */
  async personens(namndId: string, personId: string): Promise<Bevakning[]> {
    return await this.rader<Bevakning>(
      `select ${FALT} from bevakning b where b.namnd_id = $1 and b.ansvarig_person_id = $2 and b.lage = 'oppen' order by b.forfallodag, b.id`,
      [namndId, personId],
    );
  }

  /** Ändrar när versionen stämmer; falskt när någon annan hann före. */
  async andra(id: string, version: number, falt: Bevakningsfalt): Promise<boolean> {
    const nycklar = (Object.keys(falt) as (keyof Bevakningsfalt)[]).filter((nyckel) => falt[nyckel] !== undefined);
    const satser = nycklar.map((nyckel, plats) => `${KOLUMN[nyckel]} = $${String(plats + 3)}`);
    const svar = await this.skriv.query<[unknown[], number]>(
      `update bevakning set ${[...satser, 'version = version + 1'].join(', ')} where id = $1 and version = $2`,
      [id, version, ...nycklar.map((nyckel) => falt[nyckel])],
    );
    return svar[1] === 1;
  }

  async laggAndring(bevakningId: string, a: NyAndring): Promise<void> {
    await this.skriv.query(
      `insert into bevakningsandring (id, bevakning_id, slag, fran_dag, till_dag, fran_ansvarig, till_ansvarig, skal, av, tid)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        nyttId(),
        bevakningId,
        a.slag,
        a.franDag ?? null,
        a.tillDag ?? null,
        a.franAnsvarig ?? null,
        a.tillAnsvarig ?? null,
        a.skal ?? null,
        a.av,
        a.tid,
      ],
    );
  }

  /** Personens namn när den har en roll eller anställning i nämnden den dagen; annars null. */
  async ansvarig(namndId: string, personId: string, dag: string): Promise<string | null> {
    const [rad] = await this.rader<{ namn: string }>(
      `select p.visat_namn as namn from person p where p.id = $2 and (
         exists (select 1 from roller_den($3::date) r join konto k on k.id = r.konto_id where k.person_id = p.id and r.namnd_id = $1)
         or exists (select 1 from anstallning t where t.person_id = p.id and t.organ_id = $1 and t.fran <= $3::date and (t.till is null or t.till >= $3::date)))`,
      [namndId, personId, dag],
    );
    return rad?.namn ?? null;
  }

  /** Vad den som ansvarar heter: personen, enheten, eller null för nämnden. */
  async namnPa(ansvarigPersonId: string | null, enhetId: string | null): Promise<string | null> {
    const [rad] = await this.rader<{ namn: string | null }>(
      `select coalesce((select p.visat_namn from person p where p.id = $1::uuid), (select e.namn from enhet e where e.id = $2::uuid)) as namn`,
      [ansvarigPersonId, enhetId],
    );
    return rad?.namn ?? null;
  }
}
