import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, Handelselogg, nyttId, saknas } from '#plattform';
import { OrdningsinnehallForrad } from './ordningsinnehall.repository.js';
import { SammantradesordningForrad } from './sammantradesordning.repository.js';
import { ordningssteg } from './sammantradesordning.tillstand.js';

/** Påbörjar en rättelse: ett utkast som är en kopia av den antagna ordningen. Den gäller först när nämnden antagit den. */
@Injectable()
export class RattaOrdning {
  constructor(
    private readonly forrad: SammantradesordningForrad,
    private readonly innehall: OrdningsinnehallForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /** @returns utkastets id @throws DomanFel ORDNING.FEL_LAGE, ORDNING.RATTELSE_PAGAR */
  @Transactional()
  async ratta(namndId: string, id: string, skal: string): Promise<string> {
    const huvud = await this.forrad.lasArets(namndId, id);
    if (huvud === null) throw saknas('Sammanträdesordningen');
    const steg = ordningssteg(huvud.tillstand, await this.forrad.lage(huvud)).find((ett) => ett.namn === 'ratta');
    if (steg?.hinder != null) throw new DomanFel(steg.hinder.kod, steg.hinder.text);
    const nyId = nyttId();
    const { ar, kallelsedagar, rakning, monster } = huvud;
    const nr = await this.forrad.lagg({
      id: nyId,
      namndId,
      ar,
      kallelsedagar,
      rakning,
      monster,
      ersatterId: id,
      rattelseSkal: skal,
    });
    // Nycklarna följer med: samma sammanträde har samma plats i kalendern, vilken dag det än flyttas till.
    await this.innehall.satt(nyId, await this.innehall.hamta(id));
    await this.handelser.skriv({
      namndId,
      typ: 'sammantradesordning.rattelse_paborjad',
      objekt: 'sammantradesordning',
      objektId: nyId,
      efter: { ar, nr, ersatterId: id },
      skal,
    });
    return nyId;
  }
}
