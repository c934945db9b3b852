import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import type { Lasare } from '#diarium';
import { DomanFel, Handelselogg, inaktuell } from '#plattform';
import { DelegationsbeslutForrad } from './delegationsbeslut.repository.js';
import { Enhetsratt, farSkriva } from './enhetsratt.service.js';
import { ProvgrundForrad, type Registreringsenhet } from './provgrund.repository.js';

/** En enhet med det som är registrerat en månad. */
export interface Enhetsantal extends Registreringsenhet {
  farSkriva: boolean;
  /** Läsarens egen enhet, den som visas först. */
  egen: boolean;
  rader: number;
  beslut: number;
}

/** Enheterna som registrerar, och hur deras nummer tas. */
@Injectable()
export class Delegationsenheter {
  constructor(
    private readonly forrad: DelegationsbeslutForrad,
    private readonly grund: ProvgrundForrad,
    private readonly ratter: Enhetsratt,
    private readonly handelser: Handelselogg,
  ) {}

  async lista(namndId: string, manad: string, jag: Lasare): Promise<Enhetsantal[]> {
    const enheter = await this.grund.enheter(namndId);
    const ratt = await this.ratter.for(namndId, jag, enheter);
    const egna = new Set(await this.ratter.egna(namndId, jag));
    const antal = await this.forrad.antalPerEnhet(namndId, manad);
    return enheter.map((enhet) => ({
      ...enhet,
      farSkriva: farSkriva(ratt, enhet.enhetId),
      egen: egna.has(enhet.enhetId) || (enhet.chefId !== null && enhet.chefId === jag.personId),
      rader: antal.get(enhet.enhetId)?.rader ?? 0,
      beslut: antal.get(enhet.enhetId)?.beslut ?? 0,
    }));
  }

  /** @throws DomanFel 403, 404, 409 när koden är en annan enhets, 412, 422 */
  @Transactional()
  async satt(
    namndId: string,
    enhetId: string,
    version: number,
    val: { kod: string | null; autodnr: boolean; rapporterar: boolean },
    jag: Lasare,
  ): Promise<void> {
    const enheter = await this.grund.enheter(namndId);
    const enhet = this.ratter.krav(await this.ratter.for(namndId, jag, enheter), enhetId, enheter);
    const kod = val.kod === null || val.kod.trim() === '' ? null : val.kod.trim().toLocaleUpperCase('sv');
    const fel = (stig: string, text: string): DomanFel =>
      new DomanFel('DELEGATION.KOD', text, { status: 422, falt: [{ stig, text }] });
    if (kod !== null && !/^\p{Lu}[\p{Lu}\p{Nd}]{0,9}$/u.test(kod))
      throw fel('kod', 'Koden är 1–10 bokstäver och siffror och börjar med en bokstav: DV.');
    if (val.autodnr && kod === null) throw fel('kod', 'Ange enhetens kod, så att numren kan tas.');
    const annan = enheter.find((en) => en.kod !== null && en.kod === kod && en.enhetId !== enhetId);
    if (annan !== undefined) throw fel('kod', `${kod ?? ''} är koden för ${annan.namn}. Välj en annan.`);
    const ny = { kod, autodnr: val.autodnr, rapporterar: val.rapporterar };
    if (!(await this.forrad.sattEnhet(namndId, enhetId, version, ny))) throw inaktuell();
    await this.handelser.skriv({
      namndId,
      typ: 'delegationsenhet.installd',
      objekt: 'enhet',
      objektId: enhetId,
      fore: { kod: enhet.kod, autodnr: enhet.autodnr, rapporterar: enhet.rapporterar },
      efter: ny,
    });
  }
}
