import { DomanFel, Handelselogg, Klocka, nyttId, saknas, Sammanhang, Transactional } from '#plattform';
import { addDays } from '#regelverk';
import { Injectable } from '@nestjs/common';
import type { Importomfattning } from '../import/import.typer.js';
import { LamnaFil } from '../import/lamna-fil.service.js';
import type { Lamnadfil } from '../import/uppladdning.js';
import type { NyttKommunskifteDto } from './mandatskifte.dto.js';
import type { Mandatskifte } from './mandatskifte.entity.js';
import { MandatskifteForrad } from './mandatskifte.repository.js';

/** Börjar ett mandatskifte och tar emot dess fil. Ingenting i organisationen ändras. */
@Injectable()
export class SkapaMandatskifte {
  constructor(
    private readonly forrad: MandatskifteForrad,
    private readonly lamnaFil: LamnaFil,
    private readonly handelser: Handelselogg,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  /**
   * @returns skiftets id
   * @throws DomanFel MANDATSKIFTE.FINNS, MANDATSKIFTE.PERIOD, MANDATSKIFTE.INGA_NAMNDER
   */
  @Transactional()
  async skapa(omfattning: Importomfattning, dto: NyttKommunskifteDto): Promise<string> {
    const { skiftesdag } = dto;
    const periodTill = dto.periodTill ?? null;
    if (periodTill !== null && periodTill < skiftesdag) {
      const text = 'Periodens sista dag kan inte ligga före den första.';
      throw new DomanFel('MANDATSKIFTE.PERIOD', text, { status: 422, falt: [{ stig: 'periodTill', text }] });
    }
    const namnder = await this.namnder(omfattning, dto);
    await this.forrad.lasOrgan(namnder);
    const krock = await this.forrad.krock(namnder, skiftesdag);
    if (krock !== null) {
      const text = `${krock} har redan ett mandatskifte ${skiftesdag}. Fortsätt med det, eller avbryt det först.`;
      throw new DomanFel('MANDATSKIFTE.FINNS', text);
    }
    const id = nyttId();
    const skifte = {
      id,
      kommunId: omfattning.kommunId,
      organId: omfattning.namndId,
      skiftesdag,
      periodTill,
      beslut: dto.beslut ?? null,
      tillstand: 'utkast' as const,
      importId: null,
      skapadAv: this.sammanhang.aktor().namn,
      skapad: this.klocka.nu(),
      genomfort: null,
      utfort: null,
    };
    await this.forrad.lagg(skifte, namnder);
    await this.handelser.skriv({
      namndId: omfattning.namndId,
      typ: 'mandatskifte.paborjat',
      objekt: 'mandatskifte',
      objektId: id,
      efter: { skiftesdag, periodTill, namnder },
    });
    return id;
  }

  /** Första filen, eller en till som ersätter den. @returns importens id */
  @Transactional()
  async taEmotFil(skifteId: string, fil: Lamnadfil): Promise<string> {
    const skifte = await this.oppet(skifteId);
    if (skifte.importId !== null) {
      await this.lamnaFil.till(skifte.importId, fil);
      return skifte.importId;
    }
    const omfattning = { kommunId: skifte.kommunId, namndId: skifte.organId };
    const period = { lage: 'hel_period' as const, fran: skifte.skiftesdag, till: skifte.periodTill };
    const importId = await this.lamnaFil.ny(omfattning, fil, period);
    await this.forrad.andra(skifteId, { importId });
    return importId;
  }

  @Transactional()
  async avbryt(skifteId: string): Promise<void> {
    const skifte = await this.oppet(skifteId);
    if (skifte.importId !== null) await this.lamnaFil.avbryt(skifte.importId);
    await this.forrad.andra(skifteId, { tillstand: 'avbrutet' });
    await this.handelser.skriv({
      namndId: skifte.organId,
      typ: 'mandatskifte.avbrutet',
      objekt: 'mandatskifte',
      objektId: skifteId,
    });
  }

  private async oppet(skifteId: string): Promise<Mandatskifte> {
    const skifte = await this.forrad.lasForAndring(skifteId);
    if (skifte === null) throw saknas('Mandatskiftet');
    if (skifte.tillstand !== 'utkast') {
      throw new DomanFel('MANDATSKIFTE.AVSLUTAT', 'Mandatskiftet är redan genomfört eller avbrutet. Börja ett nytt.');
    }
    return skifte;
  }

  private async namnder(omfattning: Importomfattning, dto: NyttKommunskifteDto): Promise<string[]> {
    if (omfattning.namndId !== null) return [omfattning.namndId];
    const alla = await this.forrad.namnderMedValda(omfattning.kommunId, addDays(dto.skiftesdag, -1));
    const valda = dto.namndIder === undefined ? alla : [...new Set(dto.namndIder)];
    if (dto.namndIder !== undefined && valda.some((id) => !alla.includes(id))) throw saknas('Nämnden');
    if (valda.length === 0) {
      throw new DomanFel(
        'MANDATSKIFTE.INGA_NAMNDER',
        'Ingen nämnd har förtroendevalda dagen före skiftet. Kontrollera datumet.',
        { status: 422 },
      );
    }
    return valda;
  }
}
