import { Injectable } from '@nestjs/common';
import { Forrad, nyttId } from '#plattform';
import { FORVALDA_MALLAR } from './domain/forvalda.js';
import { type Dokumenttyp, DOKUMENTTYPER, type Mallinnehall } from './domain/mallinnehall.js';
import { Mallrad, Mallversionsrad } from './mall.entity.js';
import type { Mall, Mallversion, Skrivelsemall } from './mall.typer.js';

const RAD = `select m.id, m.namnd_id as "namndId", m.dokumenttyp, m.namn, m.forvald, m.aktiv, v.id as "mallVersionId", v.nr as versionsnr, v.innehall,
    (select count(*)::int from tjansteskrivelse t join mall_version g on g.id = t.mall_version_id where g.mall_id = m.id) as anvands, m.version
  from mall m join lateral (select * from mall_version g where g.mall_id = m.id order by g.nr desc limit 1) v on true`;

export type Malluppgifter = Pick<Mall, 'namn' | 'forvald' | 'aktiv'>;

@Injectable()
export class MallForrad extends Forrad {
  /** Nämndens mallar i sin senaste version, den förvalda av varje slag först. */
  async alla(namndId: string, dokumenttyp: Dokumenttyp | null, avstallda: boolean): Promise<Mall[]> {
    return await this.rader<Mall>(
      `${RAD} where m.namnd_id = $1 and ($2::text is null or m.dokumenttyp = $2) and (m.aktiv or $3::boolean)
        order by m.dokumenttyp, m.aktiv desc, m.forvald desc, m.namn collate "sv-x-icu", m.id`,
      [namndId, dokumenttyp, avstallda],
    );
  }

  async en(namndId: string, id: string): Promise<Mall | null> {
    const [rad] = await this.rader<Mall>(`${RAD} where m.namnd_id = $1 and m.id = $2`, [namndId, id]);
    return rad ?? null;
  }

  /** Den förvalda mallen av slaget, eller null när nämnden inte har någon. */
  async forvald(namndId: string, dokumenttyp: Dokumenttyp): Promise<Mall | null> {
    const [rad] = await this.rader<Mall>(
      `${RAD} where m.namnd_id = $1 and m.dokumenttyp = $2 and m.aktiv and m.forvald`,
      [namndId, dokumenttyp],
    );
    return rad ?? null;
  }

  /** Versionerna av en mall, den senaste först. */
  async versioner(namndId: string, id: string): Promise<Mallversion[]> {
    return await this.rader<Mallversion>(
      `select v.id, v.nr, v.innehall, v.tid, v.av, (select count(*)::int from tjansteskrivelse t where t.mall_version_id = v.id) as anvands
       from mall_version v join mall m on m.id = v.mall_id where m.namnd_id = $1 and m.id = $2 order by v.nr desc`,
      [namndId, id],
    );
  }

  /** Mallen som skrivelsen är gjord med, i den versionen; null när den gjordes utan mall. */
  async forSkrivelse(skrivelseId: string): Promise<Skrivelsemall | null> {
    return (await this.forSkrivelser([skrivelseId])).get(skrivelseId) ?? null;
  }

  /** Mallen för var och en av skrivelserna; den som gjordes utan mall är inte med. */
  async forSkrivelser(skrivelseIder: readonly string[]): Promise<Map<string, Skrivelsemall>> {
    const rader = await this.rader<Skrivelsemall & { skrivelseId: string }>(
      `select t.id as "skrivelseId", m.id as "mallId", v.id as "mallVersionId", m.namn, v.nr as versionsnr, v.innehall
       from tjansteskrivelse t join mall_version v on v.id = t.mall_version_id join mall m on m.id = v.mall_id where t.id = any($1::uuid[])`,
      [skrivelseIder],
    );
    return new Map(rader.map(({ skrivelseId, ...mall }) => [skrivelseId, mall]));
  }

  /** Låser mallen till transaktionens slut. @returns om den finns */
  async lasRad(namndId: string, id: string): Promise<boolean> {
    const rader = await this.skriv.query<unknown[]>('select 1 from mall where namnd_id = $1 and id = $2 for update', [
      namndId,
      id,
    ]);
    return rader.length === 1;
  }

  async lagg(id: string, namndId: string, dokumenttyp: Dokumenttyp, u: Malluppgifter): Promise<void> {
    await this.skriv.insert(Mallrad, { id, namndId, dokumenttyp, namn: u.namn, forvald: u.forvald, aktiv: u.aktiv });
  }

  /** @returns om raden fanns i den versionen */
  async andra(namndId: string, id: string, version: number, u: Malluppgifter): Promise<boolean> {
    const { namn, forvald, aktiv } = u;
    return (await this.skriv.update(Mallrad, { id, namndId, version }, { namn, forvald, aktiv })).affected === 1;
  }

  /** Ingen annan mall av slaget är förvald längre. */
  async slappForvald(namndId: string, dokumenttyp: Dokumenttyp, utomId: string): Promise<void> {
    await this.skriv.query(
      'update mall set forvald = false, version = version + 1 where namnd_id = $1 and dokumenttyp = $2 and forvald and id <> $3',
      [namndId, dokumenttyp, utomId],
    );
  }

  async laggVersion(mallId: string, nr: number, innehall: Mallinnehall, tid: Date, av: string): Promise<string> {
    const id = nyttId();
    await this.skriv.insert(Mallversionsrad, { id, mallId, nr, innehall, tid, av });
    return id;
  }

  /** Lägger in de förvalda mallar som nämnden saknar vid namn. @returns hur många som lades in */
  async laggForvalda(
    namndId: string,
    tid: Date,
    av: string,
    slag: readonly Dokumenttyp[] = DOKUMENTTYPER,
  ): Promise<number> {
    const nya = FORVALDA_MALLAR.map((mall, nr) => ({
      id: nyttId(),
      version_id: nyttId(),
      dokumenttyp: mall.dokumenttyp,
      namn: mall.namn,
      forst: FORVALDA_MALLAR.findIndex((en) => en.dokumenttyp === mall.dokumenttyp) === nr,
      innehall: mall.innehall,
    })).filter((mall) => slag.includes(mall.dokumenttyp));
    const rader = await this.skriv.query<unknown[]>(
      `with nya as (select * from jsonb_to_recordset($1::jsonb) as n (id uuid, version_id uuid, dokumenttyp text, namn text, forst boolean, innehall jsonb)),
       lagda as (insert into mall (id, namnd_id, dokumenttyp, namn, forvald)
         select n.id, $2, n.dokumenttyp, n.namn,
           n.forst and not exists (select 1 from mall f where f.namnd_id = $2 and f.dokumenttyp = n.dokumenttyp and f.forvald) from nya n
         on conflict do nothing returning id)
       insert into mall_version (id, mall_id, nr, innehall, tid, av)
       select n.version_id, n.id, 1, n.innehall, $3, $4 from nya n join lagda l on l.id = n.id returning id`,
      [JSON.stringify(nya), namndId, tid, av],
    );
    return rader.length;
  }

  /** Nämnder som har mallar, men ingen av ett slag som har kommit till sedan de lades in. */
  async utanSlag(): Promise<{ namndId: string; saknas: Dokumenttyp[] }[]> {
    return await this.rader<{ namndId: string; saknas: Dokumenttyp[] }>(
      `select o.id as "namndId", array_agg(s.slag order by s.slag) as saknas from organ o cross join unnest($1::text[]) s (slag)
        where o.slag not in ('utskott', 'beredning') and exists (select 1 from mall m where m.namnd_id = o.id)
          and not exists (select 1 from mall m where m.namnd_id = o.id and m.dokumenttyp = s.slag) group by o.id order by o.id`,
      [DOKUMENTTYPER],
    );
  }

  /** Nämnder med egna handlingar som ännu inte fått några mallar eller formuleringar. */
  async utanForvalda(): Promise<string[]> {
    const rader = await this.rader<{ id: string }>(
      `select o.id from organ o where o.slag not in ('utskott', 'beredning')
         and (not exists (select 1 from mall m where m.namnd_id = o.id) or not exists (select 1 from formulering f where f.namnd_id = o.id))
        order by o.id`,
    );
    return rader.map((rad) => rad.id);
  }
}
