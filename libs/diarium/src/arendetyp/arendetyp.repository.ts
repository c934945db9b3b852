import { Injectable } from '@nestjs/common';
import { Forrad, nyttId } from '#plattform';
import { Arendetypsrad } from './arendetyp.entity.js';
import type { Arendetyp, Arendetypsuppgifter } from './arendetyp.typer.js';
import { FORVALDA_ARENDETYPER, FORVALDA_SAMLINGAR } from './domain/forvalda.js';

const FALT = `t.id, t.namnd_id as "namndId", t.namn, t.handlaggare_id as "handlaggareId", p.visat_namn as "handlaggareNamn", t.enhet,
  t.bevakning_dagar as "bevakningDagar", t.bevakning_text as "bevakningText", t.provningsform, t.klassificering, t.gallring, t.aktiv, t.version`;

@Injectable()
export class ArendetypForrad extends Forrad {
  async alla(namndId: string): Promise<Arendetyp[]> {
    return await this.rader<Arendetyp>(
      `select ${FALT} from arendetyp t left join person p on p.id = t.handlaggare_id where t.namnd_id = $1
        order by t.aktiv desc, t.namn collate "sv-x-icu", t.id`,
      [namndId],
    );
  }

  async en(namndId: string, id: string): Promise<Arendetyp | null> {
    const [rad] = await this.rader<Arendetyp>(
      `select ${FALT} from arendetyp t left join person p on p.id = t.handlaggare_id where t.namnd_id = $1 and t.id = $2`,
      [namndId, id],
    );
    return rad ?? null;
  }

  async lagg(id: string, namndId: string, uppgifter: Arendetypsuppgifter): Promise<void> {
    await this.skriv.insert(Arendetypsrad, { id, namndId, ...uppgifter });
  }

  /** @returns om raden fanns i den versionen */
  async andra(namndId: string, id: string, version: number, andring: Partial<Arendetypsuppgifter>): Promise<boolean> {
    return (await this.skriv.update(Arendetypsrad, { id, namndId, version }, andring)).affected === 1;
  }

  /** Lägger in de förvalda som nämnden saknar. @returns hur många som lades in */
  async laggForvalda(namndId: string): Promise<number> {
    const svar = await this.skriv.query<unknown[]>(
      `insert into arendetyp (id, namnd_id, namn, provningsform, bevakning_dagar, bevakning_text)
       select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::int[], $6::text[])
       on conflict do nothing returning id`,
      [
        FORVALDA_ARENDETYPER.map(() => nyttId()),
        FORVALDA_ARENDETYPER.map(() => namndId),
        FORVALDA_ARENDETYPER.map((typ) => typ.namn),
        FORVALDA_ARENDETYPER.map((typ) => typ.provningsform),
        FORVALDA_ARENDETYPER.map((typ) => typ.bevakning?.dagar ?? null),
        FORVALDA_ARENDETYPER.map((typ) => typ.bevakning?.text ?? null),
      ],
    );
    return svar.length;
  }

  /** Ger nämnden reglerna för stående ärenden, när den saknar dem. */
  async laggSamlingsregler(namndId: string): Promise<void> {
    const slag = Object.keys(FORVALDA_SAMLINGAR);
    await this.skriv.query(
      `insert into samlingsregel (namnd_id, slag, arendemening) select $1::uuid, * from unnest($2::text[], $3::text[]) on conflict do nothing`,
      [namndId, slag, Object.values(FORVALDA_SAMLINGAR)],
    );
  }

  /** Nämnder med eget diarium som ännu inte fått några ärendetyper eller regler. */
  async utanForvalda(): Promise<string[]> {
    const rader = await this.rader<{ id: string }>(
      `select o.id from organ o where o.slag not in ('utskott', 'beredning')
         and (not exists (select 1 from arendetyp t where t.namnd_id = o.id) or not exists (select 1 from samlingsregel s where s.namnd_id = o.id))
        order by o.id`,
    );
    return rader.map((rad) => rad.id);
  }
}
