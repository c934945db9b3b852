import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DomanFel, Handelselogg, Handelselyssnare, inaktuell, Klocka, saknas, Transactional } from '#plattform';
import { HandlingForrad } from './handling.repository.js';
import type { Handling } from './handling.typer.js';
import { UpprattandeForrad, type Upprattandesatt } from './upprattande.repository.js';

/**
 * Fastställt är inte upprättat: en egen handling blir allmän när den expedieras, publiceras eller när ärendet är
 * slutbehandlat (TF 2:10). Att ärendet avslutas är det sista av dem.
 */
@Injectable()
export class UpprattaHandling implements OnModuleInit {
  constructor(
    private readonly forrad: UpprattandeForrad,
    private readonly handlingar: HandlingForrad,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
    private readonly lyssnare: Handelselyssnare,
  ) {}

  onModuleInit(): void {
    this.lyssnare.lyssna('arende.avslutat', async ({ objektId }) => {
      for (const { id, namndId } of await this.forrad.vantarIArendet(objektId)) {
        await this.upprattad(namndId, id, 'slutbehandling');
      }
    });
  }

  /** Fastställer en egen handling. @throws DomanFel 404, 412, 409 DIARIUM.INTE_EGEN_HANDLING, DIARIUM.REDAN_FASTSTALLD */
  @Transactional()
  async faststall(namndId: string, id: string, version: number): Promise<void> {
    const handling = await this.hamta(namndId, id);
    if (handling.version !== version) throw inaktuell();
    if (handling.riktning !== 'intern') {
      throw new DomanFel(
        'DIARIUM.INTE_EGEN_HANDLING',
        'Bara en intern handling fastställs. En inkommen, utgående eller upprättad handling är redan allmän.',
      );
    }
    if (!(await this.forrad.faststall(id, this.klocka.nu()))) {
      throw new DomanFel('DIARIUM.REDAN_FASTSTALLD', 'Handlingen är redan fastställd.');
    }
    if (!(await this.handlingar.andra(namndId, id, version, {}))) throw inaktuell();
    await this.handelser.skriv({ namndId, typ: 'handling.faststalld', objekt: 'handling', objektId: id });
  }

  /** Antecknar att en egen handling är fastställd i det den registreras. Är den redan det händer inget. */
  @Transactional()
  async antecknaFaststalld(namndId: string, id: string): Promise<void> {
    if (!(await this.forrad.faststall(id, this.klocka.nu()))) return;
    await this.handelser.skriv({ namndId, typ: 'handling.faststalld', objekt: 'handling', objektId: id });
  }

  /** Ärendet är slutbehandlat, eller har lämnat myndigheten: det som fastställdes före det blir upprättat. */
  @Transactional()
  async upprattadeIArendet(arendeId: string, genom: Upprattandesatt, senast: Date): Promise<void> {
    for (const { id, namndId } of await this.forrad.vantarSedan(arendeId, senast)) {
      await this.upprattad(namndId, id, genom);
    }
  }

  /** Gör en fastställd handling upprättad. Är den redan det händer inget. @throws DomanFel 404, 409 DIARIUM.INTE_FASTSTALLD */
  @Transactional()
  async upprattad(namndId: string, id: string, genom: Upprattandesatt, version?: number): Promise<void> {
    const handling = await this.hamta(namndId, id);
    if (version !== undefined && handling.version !== version) throw inaktuell();
    const lage = await this.forrad.hamta(id);
    if (lage === null) {
      throw new DomanFel('DIARIUM.INTE_FASTSTALLD', 'Handlingen är inte fastställd. Fastställ den först.');
    }
    if (lage.upprattadTid !== null) return;
    await this.forrad.upprattad(id, genom, this.klocka.nu());
    const riktning = genom === 'expediering' ? 'utgaende' : 'upprattad';
    if (!(await this.handlingar.andra(namndId, id, handling.version, { riktning }))) throw inaktuell();
    await this.handelser.skriv({
      namndId,
      typ: 'handling.upprattad',
      objekt: 'handling',
      objektId: id,
      fore: { riktning: handling.riktning },
      efter: { riktning, genom },
    });
  }

  private async hamta(namndId: string, id: string): Promise<Handling> {
    const handling = await this.handlingar.lasOchHamta(namndId, id);
    if (handling === null) throw saknas('Handlingen');
    if (handling.makuleringSkal !== null) {
      throw new DomanFel('DIARIUM.HANDLING_MAKULERAD', 'Handlingen är makulerad och ändras inte.');
    }
    return handling;
  }
}
