import { Injectable } from '@nestjs/common';
import { Handelselogg, inaktuell, Mejlinserver, nyttId, saknas, Transactional, utanTillagg } from '#plattform';
import { type Inkorgadress, InkorgadressForrad } from './inkorg-adress.repository.js';

const putsat = (text: string | null | undefined): string | null => {
  const rent = text?.trim() ?? '';
  return rent === '' ? null : rent;
};

/** Nämndens adresser för inkommande e-post. */
@Injectable()
export class Inkorgadresser {
  constructor(
    private readonly forrad: InkorgadressForrad,
    private readonly handelser: Handelselogg,
    private readonly server: Mejlinserver,
  ) {}

  async lista(namndId: string): Promise<{ adresser: Inkorgadress[]; igang: boolean }> {
    return { adresser: await this.forrad.lista(namndId), igang: this.server.paslagen() };
  }

  /** @throws DomanFel INKORG.ADRESS_FINNS */
  @Transactional()
  async lagg(namndId: string, ny: { adress: string; autosvar?: string | null }): Promise<{ id: string }> {
    const rad = { id: nyttId(), namndId, adress: utanTillagg(ny.adress), autosvar: putsat(ny.autosvar) };
    await this.forrad.lagg(rad);
    await this.logga(namndId, rad.id, 'tillagd', rad);
    return { id: rad.id };
  }

  /** @throws DomanFel 404, 412, INKORG.ADRESS_FINNS */
  @Transactional()
  async andra(
    namndId: string,
    id: string,
    version: number,
    ny: { adress: string; autosvar?: string | null },
  ): Promise<void> {
    if ((await this.forrad.hamta(namndId, id)) === null) throw saknas('Adressen');
    const andring = { adress: utanTillagg(ny.adress), autosvar: putsat(ny.autosvar) };
    if (!(await this.forrad.andra(id, version, andring))) throw inaktuell();
    await this.logga(namndId, id, 'andrad', andring);
  }

  /** @throws DomanFel 404 */
  @Transactional()
  async taBort(namndId: string, id: string): Promise<void> {
    const fanns = await this.forrad.hamta(namndId, id);
    if (fanns === null) throw saknas('Adressen');
    await this.forrad.taBort(namndId, id);
    await this.logga(namndId, id, 'borttagen', { adress: fanns.adress });
  }

  private async logga(namndId: string, objektId: string, vad: string, efter: object): Promise<void> {
    await this.handelser.skriv({ namndId, typ: `inkorgadress.${vad}`, objekt: 'inkorgadress', objektId, efter });
  }
}
