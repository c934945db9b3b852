import { Injectable } from '@nestjs/common';
import { Handelselogg, inaktuell, Klocka, saknas } from '#plattform';
import { BegardhandlingForrad } from './begardhandling.repository.js';
import { BeslutForrad } from './beslut.repository.js';
import { begransat } from './domain/utfall.js';
import { Handlaggare } from './handlaggare.service.js';
import { type Begaransfalt, UtlamnandeForrad } from './utlamnande.repository.js';
import { type Begaranslage, type Utlamnandesteg, utlamnandetabell } from './utlamnande.tillstand.js';
import type { Begaran, Begardhandling } from './utlamnande.typer.js';

/** Det som varje ändring av en begäran gör: låser, prövar vem och version, skriver, och minns (utan vem som frågade). */
@Injectable()
export class SkrivBegaran {
  constructor(
    private readonly forrad: UtlamnandeForrad,
    private readonly handlingar: BegardhandlingForrad,
    private readonly beslut: BeslutForrad,
    private readonly handlaggare: Handlaggare,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /** Begäran, låst till transaktionens slut. @throws DomanFel 404, 412 */
  async las(namndId: string, id: string, kontoId: string, version?: number): Promise<Begaran> {
    const begaran = await this.forrad.lasOchHamta(namndId, id);
    if (begaran === null) throw saknas('Begäran');
    await this.handlaggare.krav(namndId, id, kontoId);
    if (version !== undefined && begaran.version !== version) throw inaktuell();
    return begaran;
  }

  async skriv(begaran: Begaran, falt: Begaransfalt): Promise<void> {
    if (!(await this.forrad.andra(begaran.namndId, begaran.id, begaran.version, falt))) throw inaktuell();
  }

  /** Tar ett steg. @throws DomanFel UTLAMNANDE.* när steget är stängt */
  async steg(begaran: Begaran, namn: Utlamnandesteg, falt: Begaransfalt = {}): Promise<void> {
    const handlingar = await this.handlingar.lista(begaran.id);
    const upplyst = falt.upplyst ?? begaran.upplyst;
    const lage = await this.lage({ ...begaran, upplyst }, handlingar);
    const status = utlamnandetabell.ta(namn, begaran.status, lage);
    await this.skriv(begaran, { ...falt, status });
  }

  /** Det som stegens vakter ser på. */
  async lage(begaran: Begaran, handlingar: readonly Begardhandling[]): Promise<Begaranslage> {
    const bedomningar = handlingar.map((handling) => handling.bedomning);
    const omaskade = (await this.handlingar.omaskade(begaran.id)).length;
    const beslut = await this.beslut.fattade(begaran.id);
    const senast = handlingar.reduce((sist, en) => Math.max(sist, en.provadTid?.getTime() ?? 0), 0);
    const krav = Math.max(senast, begaran.hanskjutenTid?.getTime() ?? 0);
    const satta = bedomningar.filter((en) => en !== null);
    const beslutat = !begransat(satta) || beslut.some((ett) => (ett.beslutatTid?.getTime() ?? 0) >= krav);
    return { bedomningar, omaskade, upplyst: begaran.upplyst, beslutat };
  }

  /** Händelsen i nämndens logg: aldrig vem som frågade. */
  async logga(begaran: Begaran, typ: string, efter: Record<string, unknown> = {}, skal?: string): Promise<void> {
    await this.handelser.skriv({
      namndId: begaran.namndId,
      typ: `utlamnande.${typ}`,
      objekt: 'utlamnande',
      objektId: begaran.id,
      efter,
      ...(skal === undefined ? {} : { skal }),
    });
  }

  /** Händelsen i handlingens ärende: att den prövats eller lämnats ut, aldrig till vem. */
  async loggaHandling(
    begaran: Begaran,
    handlingId: string,
    typ: string,
    efter: Record<string, unknown>,
  ): Promise<void> {
    await this.handelser.skriv({ namndId: begaran.namndId, typ, objekt: 'handling', objektId: handlingId, efter });
  }

  nu(): Date {
    return this.klocka.nu();
  }
}
