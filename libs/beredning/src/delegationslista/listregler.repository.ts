import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import { FORVALDA_LISTREGLER, type Listenhet, type Listregler } from './delegationslista.typer.js';

@Injectable()
export class ListreglerForrad extends Forrad {
  /** Nämndens regler, eller de förvalda. */
  async hamta(namndId: string): Promise<Listregler> {
    const [rad] = await this.rader<Listregler>(
      `select dag, to_char(klockan, 'HH24:MI') as klockan, nasta_vardag as "nastaVardag", paminn_fore as "paminnFore", paminn_efter as "paminnEfter",
         fran_manad as "franManad", bradskande_genom as "bradskandeGenom", bradskande_person_id as "bradskandePersonId",
         bradskande_fran as "bradskandeFran", bradskande_till as "bradskandeTill", version
       from delegationsregel where namnd_id = $1`,
      [namndId],
    );
    return rad ?? FORVALDA_LISTREGLER;
  }

  /** @returns falskt när någon hann före */
  async spara(namndId: string, version: number, r: Omit<Listregler, 'version'>): Promise<boolean> {
    const varden = [
      namndId,
      r.dag,
      r.klockan,
      r.nastaVardag,
      r.paminnFore,
      r.paminnEfter,
      r.franManad,
      r.bradskandeGenom,
      r.bradskandePersonId,
      r.bradskandeFran,
      r.bradskandeTill,
    ];
    const sql =
      version === 0
        ? `insert into delegationsregel (namnd_id, dag, klockan, nasta_vardag, paminn_fore, paminn_efter, fran_manad, bradskande_genom, bradskande_person_id, bradskande_fran, bradskande_till)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (namnd_id) do nothing returning version`
        : `update delegationsregel set dag = $2, klockan = $3, nasta_vardag = $4, paminn_fore = $5, paminn_efter = $6, fran_manad = $7,
             bradskande_genom = $8, bradskande_person_id = $9, bradskande_fran = $10, bradskande_till = $11, version = version + 1
           where namnd_id = $1 and version = $12 returning version`;
    const svar = await this.skriv.query<unknown[]>(`with gjort as (${sql}) select * from gjort`, [
      ...varden,
      ...(version === 0 ? [] : [version]),
    ]);
    return svar.length === 1;
  }

  /** Nämnder som väntar listor. */
  async namnder(): Promise<string[]> {
    const rader = await this.rader<{ id: string }>(
      'select namnd_id as id from delegationsregel where fran_manad is not null order by namnd_id',
      [],
    );
    return rader.map(({ id }) => id);
  }

  /** De enheter som lämnar listor, i namnordning. En enhet som inte är inställd gör det. */
  async enheter(namndId: string): Promise<Listenhet[]> {
    return await this.rader<Listenhet>(
      `select e.id as "enhetId", e.namn, e.chef_id as "chefId", p.visat_namn as chef, e.fran, e.till
       from enhet e left join delegationsenhet d on d.enhet_id = e.id left join person p on p.id = e.chef_id
       where e.organ_id = $1 and coalesce(d.rapporterar, true) order by e.namn, e.id`,
      [namndId],
    );
  }

  async enhet(namndId: string, enhetId: string): Promise<Listenhet | null> {
    const [rad] = await this.rader<Listenhet>(
      `select e.id as "enhetId", e.namn, e.chef_id as "chefId", p.visat_namn as chef, e.fran, e.till
       from enhet e left join person p on p.id = e.chef_id where e.organ_id = $1 and e.id = $2`,
      [namndId, enhetId],
    );
    return rad ?? null;
  }

  /** Om personen är chef för enheten eller någon över den, själv eller i stället för den som är borta. */
  async arChef(namndId: string, enhetId: string, personId: string, dag: string): Promise<boolean> {
    const rader = await this.rader<unknown>(
      `with recursive uppat as (
         select e.id, e.overordnad_id, e.chef_id from enhet e where e.id = $2 and e.organ_id = $1
         union all select e.id, e.overordnad_id, e.chef_id from enhet e join uppat u on e.id = u.overordnad_id)
       select 1 from uppat u where u.chef_id = $3 or u.chef_id in (select ersatter_den($3, $1, $4::date)) limit 1`,
      [namndId, enhetId, personId, dag],
    );
    return rader.length > 0;
  }

  /** Nämndens sekreterare den dagen, som konton. */
  async sekreterare(namndId: string, dag: string): Promise<{ kontoId: string; namn: string }[]> {
    return await this.rader(
      `select distinct on (r.konto_id) r.konto_id as "kontoId", k.namn from roller_den($2::date) r join konto k on k.id = r.konto_id and not k.avstangt
       where r.namnd_id = $1 and r.roll = 'namndsekreterare' and r.grund = 'tilldelad' order by r.konto_id`,
      [namndId, dag],
    );
  }
}
