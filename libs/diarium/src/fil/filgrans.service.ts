import { Injectable } from '@nestjs/common';
import { DomanFel, Handelselogg, inaktuell, Konfiguration, Transactional } from '#plattform';
import { FilkontrollForrad } from './filkontroll.repository.js';

export interface Filgrans {
  storstaFilMb: number;
  hogstMb: number;
  version: number;
}

/** Hur stor en fil får vara: installationens gräns, eller nämndens egen när den är lägre. */
@Injectable()
export class Filgranser {
  constructor(
    private readonly forrad: FilkontrollForrad,
    private readonly konfiguration: Konfiguration,
    private readonly handelser: Handelselogg,
  ) {}

  /** @param namndId null för det som ännu inte hör till någon nämnd */
  async hamta(namndId: string | null): Promise<Filgrans> {
    const hogstMb = this.konfiguration.storstaFilMb;
    const egen = namndId === null ? null : await this.forrad.grans(namndId);
    return { storstaFilMb: Math.min(egen?.storstaFilMb ?? hogstMb, hogstMb), hogstMb, version: egen?.version ?? 0 };
  }

  /** @throws DomanFel 412, 422 över installationens gräns */
  @Transactional()
  async satt(namndId: string, version: number, storstaFilMb: number): Promise<void> {
    const fore = await this.hamta(namndId);
    if (storstaFilMb > fore.hogstMb) {
      const text = `Installationens gräns är ${String(fore.hogstMb)} MB. Välj högst så mycket.`;
      throw new DomanFel('DIARIUM.FILGRANS', text, { status: 422, falt: [{ stig: 'storstaFilMb', text }] });
    }
    if (!(await this.forrad.sattGrans(namndId, version, storstaFilMb))) throw inaktuell();
    await this.handelser.skriv({
      namndId,
      typ: 'filgrans.andrad',
      objekt: 'namnd',
      objektId: namndId,
      fore: { storstaFilMb: fore.storstaFilMb },
      efter: { storstaFilMb },
    });
  }
}
