import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, Handelselogg, inaktuell, nyttId, saknas } from '#plattform';
import { putsad } from '../arende/prova-arende.js';
import { Handlaggarprovning } from '../arende/handlaggarprovning.service.js';
import { ArendetypForrad } from './arendetyp.repository.js';
import type { Arendetyp, Arendetypsuppgifter } from './arendetyp.typer.js';

/** Nämndens ärendetyper: läggs till, ändras och ställs av. En som använts tas aldrig bort. */
@Injectable()
export class StallInArendetyp {
  constructor(
    private readonly forrad: ArendetypForrad,
    private readonly handlaggare: Handlaggarprovning,
    private readonly handelser: Handelselogg,
  ) {}

  /** @throws DomanFel 422 när uppgifterna inte går, ARENDETYP.FINNS */
  @Transactional()
  async lagg(namndId: string, ny: Arendetypsuppgifter): Promise<Arendetyp> {
    const uppgifter = await this.provad(namndId, ny);
    const id = nyttId();
    await this.forrad.lagg(id, namndId, uppgifter);
    await this.handelser.skriv({
      namndId,
      typ: 'arendetyp.skapad',
      objekt: 'arendetyp',
      objektId: id,
      efter: uppgifter,
    });
    return await this.en(namndId, id);
  }

  /** @throws DomanFel 404, 412, 422, ARENDETYP.FINNS */
  @Transactional()
  async andra(namndId: string, id: string, version: number, andring: Partial<Arendetypsuppgifter>): Promise<Arendetyp> {
    const fore = await this.en(namndId, id);
    const efter = await this.provad(namndId, { ...uppgifterI(fore), ...andring });
    if (!(await this.forrad.andra(namndId, id, version, efter))) throw inaktuell();
    await this.handelser.skriv({
      namndId,
      typ: 'arendetyp.andrad',
      objekt: 'arendetyp',
      objektId: id,
      fore: uppgifterI(fore),
      efter,
    });
    return await this.en(namndId, id);
  }

  /** Lägger in de förvalda som saknas; de som redan finns lämnas som de är. @returns hur många som lades in */
  @Transactional()
  async forvalda(namndId: string): Promise<number> {
    await this.forrad.laggSamlingsregler(namndId);
    const antal = await this.forrad.laggForvalda(namndId);
    if (antal > 0) {
      await this.handelser.skriv({
        namndId,
        typ: 'arendetyp.forvalda_inlagda',
        objekt: 'organ',
        objektId: namndId,
        efter: { antal },
      });
    }
    return antal;
  }

  private async en(namndId: string, id: string): Promise<Arendetyp> {
    const typ = await this.forrad.en(namndId, id);
    if (typ === null) throw saknas('Ärendetypen');
    return typ;
  }

  private async provad(namndId: string, u: Arendetypsuppgifter): Promise<Arendetypsuppgifter> {
    const namn = putsad(u.namn);
    if (namn === null) throw fel('namn', 'Skriv vad ärendetypen heter.');
    const bevakningText = putsad(u.bevakningText);
    if ((u.bevakningDagar === null) !== (bevakningText === null)) {
      const falt = bevakningText === null ? 'bevakningText' : 'bevakningDagar';
      throw fel(falt, 'En bevakning har både ett antal dagar och ord om vad som bevakas.');
    }
    if (u.handlaggareId !== null) await this.handlaggare.krav(namndId, u.handlaggareId);
    return {
      ...u,
      namn,
      bevakningText,
      enhet: putsad(u.enhet),
      klassificering: putsad(u.klassificering),
      gallring: putsad(u.gallring),
    };
  }
}

const fel = (stig: string, text: string): DomanFel =>
  new DomanFel('ARENDETYP.UPPGIFTER', text, { status: 422, falt: [{ stig, text }] });

const uppgifterI = (typ: Arendetyp): Arendetypsuppgifter => ({
  namn: typ.namn,
  handlaggareId: typ.handlaggareId,
  enhet: typ.enhet,
  bevakningDagar: typ.bevakningDagar,
  bevakningText: typ.bevakningText,
  provningsform: typ.provningsform,
  klassificering: typ.klassificering,
  gallring: typ.gallring,
  aktiv: typ.aktiv,
});
