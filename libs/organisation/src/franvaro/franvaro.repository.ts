import { Forrad, type Listfraga, ordning, type Roll, sidgrans } from '#plattform';
import { Injectable } from '@nestjs/common';
import { Franvaro } from './franvaro.entity.js';

/** En frånvaro som den visas. */
export interface Franvarorad {
  id: string;
  kontoId: string;
  namn: string;
  ersattareKontoId: string;
  ersattareNamn: string;
  fran: string;
  till: string;
  /** Rollerna i nämnden som ersättaren får medan frånvaron pågår. */
  roller: Roll[];
  sattAvNamn: string | null;
  aterkallad: boolean;
  pagar: boolean;
  version: number;
}

/** Ett konto i nämndens förvaltning, med rollerna som det har någon gång under tiden. */
export interface Franvarokonto {
  kontoId: string;
  namn: string;
  roller: Roll[];
}

const RAD = `f.id, f.konto_id as "kontoId", k.namn, f.ersattare_konto_id as "ersattareKontoId", e.namn as "ersattareNamn", f.fran, f.till,
  coalesce((select array_agg(distinct r.roll order by r.roll) from rolltilldelning r where r.konto_id = f.konto_id and r.organ_id = f.namnd_id
    and r.roll = any($2) and r.fran <= f.till and (r.till is null or r.till >= f.fran)), '{}') as roller,
  s.namn as "sattAvNamn", f.aterkallad, not f.aterkallad and $3::date between f.fran and f.till as pagar, f.version`;

const VARIFRAN = `from franvaro f join konto k on k.id = f.konto_id join konto e on e.id = f.ersattare_konto_id left join konto s on s.id = f.satt_av`;

const SORTERING = { fran: 'f.fran', till: 'f.till', namn: 'k.namn', ersattare: 'e.namn' };

@Injectable()
export class FranvaroForrad extends Forrad {
  async lagg(rad: Omit<Franvaro, 'version' | 'aterkallad'>): Promise<void> {
    await this.skriv.insert(Franvaro, rad);
  }

  async medId(namndId: string, id: string): Promise<Franvaro | null> {
    return await this.las.findOneBy(Franvaro, { id, namndId });
  }

  /** @returns om raden fanns i den versionen */
  async andra(id: string, version: number, andring: Partial<Pick<Franvaro, 'till' | 'aterkallad'>>): Promise<boolean> {
    return (await this.skriv.update(Franvaro, { id, version }, andring)).affected === 1;
  }

  /** Kontona låses i id-ordning till transaktionens slut: två som antecknar samtidigt turas om. */
  async lasKonton(ids: readonly string[]): Promise<void> {
    await this.skriv.query('select 1 from konto where id = any($1::uuid[]) order by id for update', [ids]);
  }

  /** Öppna konton med någon av rollerna i nämnden någon gång under tiden. */
  async konton(namndId: string, roller: readonly Roll[], fran: string, till: string): Promise<Franvarokonto[]> {
    return await this.rader<Franvarokonto>(
      `select k.id as "kontoId", k.namn, array_agg(distinct r.roll order by r.roll) as roller
         from rolltilldelning r join konto k on k.id = r.konto_id
        where r.organ_id = $1 and r.roll = any($2) and r.fran <= $4::date and (r.till is null or r.till >= $3::date) and not k.avstangt
        group by k.id, k.namn order by k.namn, k.id`,
      [namndId, roller, fran, till],
    );
  }

  /** De av kontona som chefen har i sin enhet den dagen; den som saknar enhet hör till hela förvaltningen. */
  async iChefensEnhet(namndId: string, chefKontoId: string, datum: string): Promise<string[]> {
    const rader = await this.rader<{ id: string }>(
      `select k.id from konto k
        where exists (select 1 from rolltilldelning r where r.konto_id = k.id and r.organ_id = $1)
          and not exists (
            select 1 from anstallning a where a.person_id = k.person_id and a.organ_id = $1 and a.enhet_id is not null
              and a.fran <= $3::date and (a.till is null or a.till >= $3::date)
              and exists (select 1 from konto c join anstallning b on b.person_id = c.person_id where c.id = $2 and b.organ_id = $1
                and b.enhet_id is not null and b.fran <= $3::date and (b.till is null or b.till >= $3::date))
              and not exists (select 1 from konto c join anstallning b on b.person_id = c.person_id where c.id = $2 and b.organ_id = $1
                and b.enhet_id = a.enhet_id and b.fran <= $3::date and (b.till is null or b.till >= $3::date)))`,
      [namndId, chefKontoId, datum],
    );
    return rader.map((rad) => rad.id);
  }

  /** Frånvaro i nämnden som skulle göra en kedja: ersättaren är själv borta, eller den frånvarande ersätter någon. */
  async kedja(
    namndId: string,
    kontoId: string,
    ersattareKontoId: string,
    fran: string,
    till: string,
  ): Promise<'ersattaren_borta' | 'ersatter_sjalv' | null> {
    const rader = await this.rader<{ slag: 'ersattaren_borta' | 'ersatter_sjalv' }>(
      `select case when f.konto_id = $3 then 'ersattaren_borta' else 'ersatter_sjalv' end as slag from franvaro f
        where f.namnd_id = $1 and not f.aterkallad and f.fran <= $5::date and f.till >= $4::date
          and (f.konto_id = $3 or f.ersattare_konto_id = $2) order by 1 limit 1`,
      [namndId, kontoId, ersattareKontoId, fran, till],
    );
    return rader[0]?.slag ?? null;
  }

  async visad(namndId: string, id: string, roller: readonly Roll[], idag: string): Promise<Franvarorad | undefined> {
    const rader = await this.rader<Franvarorad>(`select ${RAD} ${VARIFRAN} where f.namnd_id = $1 and f.id = $4`, [
      namndId,
      roller,
      idag,
      id,
    ]);
    return rader[0];
  }

  /** En sida av nämndens frånvaro, den senast börjande först när inget annat sägs. */
  async lista(
    namndId: string,
    fraga: Listfraga,
    { roller, idag, kommande }: { roller: readonly Roll[]; idag: string; kommande: boolean },
  ): Promise<{ rader: Franvarorad[]; antal: number }> {
    const { limit, offset } = sidgrans(fraga);
    const vilka = `f.namnd_id = $1 and (not $4 or (not f.aterkallad and f.till >= $3::date))`;
    const rader = await this.rader<Franvarorad>(
      `select ${RAD} ${VARIFRAN} where ${vilka} order by ${ordning(fraga.sortera, SORTERING, '-fran', 'f.id desc')} limit $5 offset $6`,
      [namndId, roller, idag, kommande, limit, offset],
    );
    const [antal] = await this.rader<{ antal: number }>(
      `select count(*)::int as antal from franvaro f where f.namnd_id = $1 and (not $3 or (not f.aterkallad and f.till >= $2::date))`,
      [namndId, idag, kommande],
    );
    return { rader, antal: antal?.antal ?? 0 };
  }
}
