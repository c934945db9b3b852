import { DomanFel, Handelselogg, Klocka, saknas, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import { avtryck, hinder, rakna } from './domain/forhandsvisning.js';
import type { Importomgang } from './importomgang.entity.js';
import { ImportomgangForrad } from './importomgang.repository.js';
import { Planlaggning } from './planlaggning.service.js';
import type { Skrivnauppdrag } from './skriv-uppdrag.service.js';
import { SkiftenForrad } from './skiften.repository.js';
import { SkrivplanForrad } from './skriv-plan.repository.js';
import { UtforPlan } from './utfor-plan.service.js';

/** Genomför en import: allt som förhandsvisningen visade, i en transaktion, och inget annat. */
@Injectable()
export class GenomforImport {
  constructor(
    private readonly omgangar: ImportomgangForrad,
    private readonly skiften: SkiftenForrad,
    private readonly planlaggning: Planlaggning,
    private readonly utforPlan: UtforPlan,
    private readonly skrivplan: SkrivplanForrad,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /**
   * Samma begäran två gånger genomförs en gång.
   * @param visat förhandsvisningens avtryck
   * @throws DomanFel IMPORT.HOR_TILL_SKIFTE, IMPORT.INTE_LAST, IMPORT.FEL_KVAR, IMPORT.ORGANISATIONEN_ANDRAD
   */
  @Transactional()
  async genomfor(importId: string, visat: string): Promise<void> {
    if ((await this.skiften.forImport(importId)) !== null) {
      throw new DomanFel(
        'IMPORT.HOR_TILL_SKIFTE',
        'Filen hör till ett mandatskifte. Genomför mandatskiftet i stället.',
      );
    }
    await this.genomforOmgang(importId, visat);
  }

  /** I pågående transaktion. @returns vad som skrevs, eller null när omgången redan var genomförd */
  async genomforOmgang(importId: string, visat: string): Promise<Skrivnauppdrag | null> {
    await this.skrivplan.ensam();
    const omgang = await this.omgangar.lasForAndring(importId);
    if (omgang === null) throw saknas('Importen');
    if (omgang.tillstand === 'genomford') return null;
    if (omgang.tillstand !== 'last') {
      throw new DomanFel('IMPORT.INTE_LAST', 'Filen är inte läst, eller importen är avbruten. Läs om sidan.');
    }
    return await this.skriv(omgang, visat);
  }

  private async skriv(omgang: Importomgang, visat: string): Promise<Skrivnauppdrag> {
    const rader = await this.omgangar.lasRader(omgang.id);
    const skifte = await this.skiften.forImport(omgang.id);
    const { plan } = await this.planlaggning.planera(omgang, rader, skifte?.organIder ?? []);
    const nu = avtryck(plan, rader);
    if (nu !== visat) {
      throw new DomanFel(
        'IMPORT.ORGANISATIONEN_ANDRAD',
        'Organisationen eller raderna har ändrats sedan förhandsvisningen. Inget är genomfört. Se vad som ändras nu, och genomför sedan.',
        { data: { avtryck: nu } },
      );
    }
    const varfor = hinder(plan, rader);
    if (varfor !== null) throw new DomanFel(varfor.kod as `IMPORT.${string}`, varfor.text);
    const skrivna = await this.utforPlan.utfor(omgang, plan);
    const utfall = rakna(plan, rader);
    await this.omgangar.andra(omgang.id, { tillstand: 'genomford', genomford: this.klocka.nu(), utfall });
    if (omgang.organId === null) {
      await this.handelser.skriv({
        namndId: null,
        typ: 'import.genomford',
        objekt: 'importomgang',
        objektId: omgang.id,
        efter: utfall,
      });
    }
    return skrivna;
  }
}
