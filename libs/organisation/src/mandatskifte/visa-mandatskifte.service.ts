import { Klocka, type Listfraga, saknas } from '#plattform';
import { daysBetween } from '#regelverk';
import { Injectable } from '@nestjs/common';
import type { ImporthinderDto } from '../import/import.dto.js';
import type { Importomfattning } from '../import/import.typer.js';
import { VisaImport } from '../import/visa-import.service.js';
import type { MandatskifteDto } from './mandatskifte.dto.js';
import type { Mandatskifte } from './mandatskifte.entity.js';
import { MandatskifteForrad } from './mandatskifte.repository.js';

/** Visar mandatskiften: hur långt de kommit, och varför ett steg är stängt. */
@Injectable()
export class VisaMandatskifte {
  constructor(
    private readonly forrad: MandatskifteForrad,
    private readonly importer: VisaImport,
    private readonly klocka: Klocka,
  ) {}

  async lista(omfattning: Importomfattning, fraga: Listfraga): Promise<{ rader: MandatskifteDto[]; antal: number }> {
    const { rader, antal } = await this.forrad.lista(omfattning, fraga);
    const visade: MandatskifteDto[] = [];
    for (const skifte of rader) visade.push(await this.visat(omfattning, skifte));
    return { rader: visade, antal };
  }

  /** @throws DomanFel 404 */
  async ett(omfattning: Importomfattning, skifteId: string): Promise<MandatskifteDto> {
    return await this.visat(omfattning, await this.egen(omfattning, skifteId));
  }

  /** @throws DomanFel 404 också för ett skifte i en annan nämnd */
  async egen(omfattning: Importomfattning, skifteId: string): Promise<Mandatskifte> {
    const skifte = await this.forrad.hamta(skifteId);
    if (skifte === null || skifte.kommunId !== omfattning.kommunId || skifte.organId !== omfattning.namndId) {
      throw saknas('Mandatskiftet');
    }
    return skifte;
  }

  private async visat(omfattning: Importomfattning, skifte: Mandatskifte): Promise<MandatskifteDto> {
    const namnder = await this.forrad.namnder([skifte.id]);
    const idag = this.klocka.idag();
    return {
      id: skifte.id,
      kommunId: skifte.kommunId,
      namndId: skifte.organId,
      namnder: namnder.map(({ id, namn }) => ({ id, namn })),
      skiftesdag: skifte.skiftesdag,
      periodTill: skifte.periodTill,
      beslut: skifte.beslut,
      dagarKvar: daysBetween(idag, skifte.skiftesdag),
      tillstand: skifte.tillstand,
      importId: skifte.importId,
      hinder: await this.hinder(omfattning, skifte),
      angraHinder: angraHinder(skifte, idag),
      skapadAv: skifte.skapadAv,
      skapad: skifte.skapad.toISOString(),
      genomfort: skifte.genomfort?.toISOString() ?? null,
      version: skifte.version,
    };
  }

  private async hinder(omfattning: Importomfattning, skifte: Mandatskifte): Promise<ImporthinderDto | null> {
    if (skifte.tillstand !== 'utkast') {
      return {
        kod: 'MANDATSKIFTE.AVSLUTAT',
        text: {
          genomfort: 'Mandatskiftet är genomfört.',
          angrat: 'Mandatskiftet är ångrat. Börja ett nytt.',
          avbrutet: 'Mandatskiftet är avbrutet. Börja ett nytt.',
        }[skifte.tillstand],
      };
    }
    if (skifte.importId === null)
      return { kod: 'MANDATSKIFTE.FIL_SAKNAS', text: 'Läs in filen med den nya periodens förtroendevalda.' };
    return (await this.importer.forhandsvisning(omfattning, skifte.importId)).hinder;
  }
}

/** Ett skifte kan ångras tills det har hänt. */
export function angraHinder(
  skifte: Pick<Mandatskifte, 'tillstand' | 'skiftesdag'>,
  idag: string,
): ImporthinderDto | null {
  if (skifte.tillstand !== 'genomfort')
    return { kod: 'MANDATSKIFTE.INTE_GENOMFORT', text: 'Mandatskiftet är inte genomfört.' };
  if (idag < skifte.skiftesdag) return null;
  return {
    kod: 'MANDATSKIFTE.HAR_HANT',
    text: 'Den nya perioden har börjat. Uppdrag ändras nu bara med val, avsägelse eller rättelse.',
  };
}
