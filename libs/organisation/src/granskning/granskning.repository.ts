import { Forrad, type Listfraga, ordning, sidgrans } from '#plattform';
import { Injectable } from '@nestjs/common';
import { Granskning } from './granskning.entity.js';

/** En granskning som den visas. */
export interface Granskningsrad {
  id: string;
  kontoId: string;
  namn: string;
  andamal: string;
  beslutadAv: string;
  sekretess: boolean;
  fran: string;
  till: string;
  aterkallad: boolean;
  pagar: boolean;
  version: number;
}

const RAD = `g.id, g.konto_id as "kontoId", k.namn, g.andamal, g.beslutad_av as "beslutadAv", g.sekretess, g.fran, g.till,
  g.aterkallad, not g.aterkallad and $2::date between g.fran and g.till as pagar, g.version`;

const SORTERING = { fran: 'g.fran', till: 'g.till', namn: 'k.namn' };

@Injectable()
export class GranskningForrad extends Forrad {
  async lagg(rad: Omit<Granskning, 'version' | 'aterkallad'>): Promise<void> {
    await this.skriv.insert(Granskning, rad);
  }

  async medId(namndId: string, id: string): Promise<Granskning | null> {
    return await this.las.findOneBy(Granskning, { id, namndId });
  }

  /** @returns om raden fanns i den versionen */
  async andra(
    id: string,
    version: number,
    andring: Partial<Pick<Granskning, 'till' | 'aterkallad'>>,
  ): Promise<boolean> {
    return (await this.skriv.update(Granskning, { id, version }, andring)).affected === 1;
  }

  /** Öppna konton som är revisorer den dagen, för nämnden eller hela kommunen. */
  async revisorer(namndId: string, datum: string): Promise<{ kontoId: string; namn: string }[]> {
    return await this.rader<{ kontoId: string; namn: string }>(
      `select distinct k.id as "kontoId", k.namn from rolltilldelning r join konto k on k.id = r.konto_id
        where r.roll = 'revisor' and (r.organ_id is null or r.organ_id = $1) and not k.avstangt
          and r.fran <= $2::date and (r.till is null or r.till >= $2::date) order by k.namn, k.id`,
      [namndId, datum],
    );
  }

  async visad(namndId: string, id: string, idag: string): Promise<Granskningsrad | undefined> {
    const rader = await this.rader<Granskningsrad>(
      `select ${RAD} from granskning g join konto k on k.id = g.konto_id where g.namnd_id = $1 and g.id = $3`,
      [namndId, idag, id],
    );
    return rader[0];
  }

  /** En sida av nämndens granskningar, den senast börjande först när inget annat sägs. */
  async lista(namndId: string, fraga: Listfraga, idag: string): Promise<{ rader: Granskningsrad[]; antal: number }> {
    const { limit, offset } = sidgrans(fraga);
    const rader = await this.rader<Granskningsrad>(
      `select ${RAD} from granskning g join konto k on k.id = g.konto_id where g.namnd_id = $1
        order by ${ordning(fraga.sortera, SORTERING, '-fran', 'g.id desc')} limit $3 offset $4`,
      [namndId, idag, limit, offset],
    );
    const [antal] = await this.rader<{ antal: number }>(
      'select count(*)::int as antal from granskning where namnd_id = $1',
      [namndId],
    );
    return { rader, antal: antal?.antal ?? 0 };
  }
}
