import { Forrad, type Listfraga, sidgrans } from '#plattform';
import { Injectable } from '@nestjs/common';
import type { Lagradrad } from './domain/underlag.js';
import type { Bladslag, Importomfattning } from './import.typer.js';
import { Importfil } from './importfil.entity.js';
import { Importomgang } from './importomgang.entity.js';
import { Importrad } from './importrad.entity.js';

export type Filuppgift = Pick<Importfil, 'nr' | 'filnamn' | 'storlek' | 'lamnadAv' | 'lamnad' | 'blad'>;
export type NyImportrad = Pick<Importrad, 'id' | 'blad' | 'rad' | 'falt'>;

const RAD = `id, blad, rad, falt, person_id as "personId", ny_person as "nyPerson", borttagen, rattad, version`;

@Injectable()
export class ImportomgangForrad extends Forrad {
  async lagg(omgang: Omit<Importomgang, 'version'>): Promise<void> {
    await this.skriv.insert(Importomgang, omgang);
  }

  async hamta(id: string): Promise<Importomgang | null> {
    return await this.las.findOneBy(Importomgang, { id });
  }

  /** Låser omgången till transaktionens slut: två som gör något med den går i tur. */
  async lasForAndring(id: string): Promise<Importomgang | null> {
    return await this.skriv.findOne(Importomgang, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async andra(id: string, andring: Partial<Omit<Importomgang, 'id' | 'version'>>): Promise<void> {
    await this.skriv.update(Importomgang, { id }, andring);
  }

  async lista(omfattning: Importomfattning, fraga: Listfraga): Promise<{ rader: Importomgang[]; antal: number }> {
    const { limit, offset } = sidgrans(fraga);
    const fragan = this.las
      .createQueryBuilder(Importomgang, 'o')
      .where('o.kommunId = :kommunId', { kommunId: omfattning.kommunId });
    if (omfattning.namndId === null) fragan.andWhere('o.organId is null');
    else fragan.andWhere('o.organId = :namndId', { namndId: omfattning.namndId });
    const [rader, antal] = await fragan
      .orderBy('o.skapad', 'DESC')
      .addOrderBy('o.id', 'DESC')
      .limit(limit)
      .offset(offset)
      .getManyAndCount();
    return { rader, antal };
  }

  async laggFil(fil: Importfil): Promise<void> {
    await this.skriv.insert(Importfil, fil);
  }

  async filer(omgangIder: readonly string[]): Promise<(Filuppgift & { omgangId: string })[]> {
    return await this.rader(
      `select omgang_id as "omgangId", nr, filnamn, storlek, lamnad_av as "lamnadAv", lamnad, blad
         from importfil where omgang_id = any($1::uuid[]) order by nr`,
      [omgangIder],
    );
  }

  /** Den senaste filen med sitt innehåll, som är null när den är läst. */
  async fil(omgangId: string, nr: number): Promise<Importfil | null> {
    return await this.las.findOneBy(Importfil, { omgangId, nr });
  }

  async filLast(omgangId: string, nr: number, blad: Bladslag[]): Promise<void> {
    await this.skriv.update(Importfil, { omgangId, nr }, { innehall: null, blad });
  }

  async laggRader(omgangId: string, filNr: number, rader: readonly NyImportrad[]): Promise<void> {
    const nya = rader.map((rad) => ({
      ...rad,
      omgangId,
      filNr,
      personId: null,
      nyPerson: false,
      borttagen: false,
      rattad: false,
    }));
    await this.skriv.insert(Importrad, nya);
  }

  /** Tar bort raderna på bladen; utan blad alla. */
  async taBortRader(omgangId: string, blad: readonly Bladslag[] | null): Promise<void> {
    await this.skriv.query('delete from importrad where omgang_id = $1 and ($2::text[] is null or blad = any($2))', [
      omgangId,
      blad,
    ]);
  }

  async lasRader(omgangId: string): Promise<Lagradrad[]> {
    return await this.rader<Lagradrad>(
      `select ${RAD} from importrad where omgang_id = $1
        order by array_position(array['namnder', 'reglementen', 'inkallelseordning', 'fortroendevalda', 'forvaltning'], blad), rad`,
      [omgangId],
    );
  }

  async rad(omgangId: string, id: string): Promise<Lagradrad | null> {
    return (
      (
        await this.rader<Lagradrad>(`select ${RAD} from importrad where omgang_id = $1 and id = $2`, [omgangId, id])
      )[0] ?? null
    );
  }

  /** @returns om raden fanns i den versionen */
  async rattaRad(
    id: string,
    version: number,
    andring: Partial<Pick<Importrad, 'falt' | 'personId' | 'nyPerson' | 'borttagen' | 'rattad'>>,
  ): Promise<boolean> {
    return (await this.skriv.update(Importrad, { id, version }, andring)).affected === 1;
  }

  /** Gallrar rader och filer i omgångar som avslutades, eller senast rördes, före dagarna. */
  async gallra(avslutadeFore: Date, liggandeFore: Date): Promise<number> {
    const gamla = `select id from importomgang where skapad < $1 and (genomford is null or genomford < $1)
        and (tillstand in ('genomford', 'avbruten') or skapad < $2)`;
    await this.skriv.query(`delete from importfil where omgang_id in (${gamla})`, [avslutadeFore, liggandeFore]);
    const [, antal] = await this.skriv.query<[unknown, number]>(`delete from importrad where omgang_id in (${gamla})`, [
      avslutadeFore,
      liggandeFore,
    ]);
    await this.skriv.query(
      `update importomgang set tillstand = 'avbruten', version = version + 1
        where skapad < $1 and tillstand in ('vantar', 'laser', 'last', 'olaslig')`,
      [liggandeFore],
    );
    return antal;
  }
}
