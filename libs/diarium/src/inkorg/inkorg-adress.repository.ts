import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import { Inkorgadressrad } from './inkorgadress.entity.js';

export interface Inkorgadress {
  id: string;
  adress: string;
  autosvar: string | null;
  version: number;
}

@Injectable()
export class InkorgadressForrad extends Forrad {
  async lista(namndId: string): Promise<Inkorgadress[]> {
    return await this.rader<Inkorgadress>(
      'select id, adress, autosvar, version from inkorgadress where namnd_id = $1 order by adress',
      [namndId],
    );
  }

  /** Vilka nämnder som har adresserna. */
  async namnder(adresser: readonly string[]): Promise<{ namndId: string; adress: string; autosvar: string | null }[]> {
    return await this.rader(
      'select namnd_id as "namndId", adress, autosvar from inkorgadress where adress = any($1::text[]) order by namnd_id, adress',
      [adresser],
    );
  }

  async hamta(namndId: string, id: string): Promise<Inkorgadressrad | null> {
    return await this.las.findOneBy(Inkorgadressrad, { namndId, id });
  }

  async lagg(rad: Omit<Inkorgadressrad, 'version'>): Promise<void> {
    await this.skriv.insert(Inkorgadressrad, rad);
  }

  async andra(
    id: string,
    version: number,
    andring: Partial<Pick<Inkorgadressrad, 'adress' | 'autosvar'>>,
  ): Promise<boolean> {
    return (await this.skriv.update(Inkorgadressrad, { id, version }, andring)).affected === 1;
  }

  async taBort(namndId: string, id: string): Promise<void> {
    await this.skriv.delete(Inkorgadressrad, { namndId, id });
  }

  /** Namnet på den nämnd som svarar. */
  async namndnamn(namndId: string): Promise<string> {
    const [rad] = await this.rader<{ namn: string }>('select namn from organ where id = $1', [namndId]);
    return rad?.namn ?? '';
  }
}
