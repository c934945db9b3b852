import { Injectable } from '@nestjs/common';
import { Behorighet, type InloggadPerson, type MinNamnd, type Rattighet, saknas } from '#plattform';

/** Nämnderna som en del av Start handlar om: de där kontot har rätten. */
@Injectable()
export class Startkrets {
  constructor(private readonly behorighet: Behorighet) {}

  /**
   * @param namndId bara den
   * @throws DomanFel 404 för en nämnd som kontot inte hör till; lika när den inte finns
   */
  async namnder(jag: InloggadPerson, ratt: Rattighet, namndId?: string): Promise<MinNamnd[]> {
    const mina = await this.behorighet.mina(jag.kontoId);
    if (namndId !== undefined && !mina.some((namnd) => namnd.namndId === namndId)) throw saknas('Nämnden');
    return mina.filter(
      (namnd) => (namndId === undefined || namnd.namndId === namndId) && namnd.rattigheter.includes(ratt),
    );
  }
}
