import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, Handelselogg, inaktuell, saknas } from '#plattform';
import { ParagrafForrad } from './paragraf.repository.js';
import type { Paragraftext } from './paragraf.typer.js';

/** Skriver om texten i en § till dess att dess del lämnas till justering; databasen vägrar därefter (DOMAN 8). */
@Injectable()
export class SkrivParagraf {
  constructor(
    private readonly forrad: ParagrafForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /** Beslutet självt ändras inte här. @throws DomanFel MOTE.TITEL_SAKNAS, KLUBBA.INAKTUELL (412) */
  @Transactional()
  async skriv(namndId: string, paragrafId: string, version: number, text: Paragraftext): Promise<void> {
    const lage = await this.forrad.lasRad(namndId, paragrafId);
    if (lage === null) throw saknas('Paragrafen');
    if (text.titel?.trim() === '') {
      throw new DomanFel('MOTE.TITEL_SAKNAS', 'Skriv en rubrik på paragrafen.', {
        status: 422,
        falt: [{ stig: 'titel', text: 'Skriv en rubrik på paragrafen.' }],
      });
    }
    if (!(await this.forrad.bumpa(paragrafId, version))) throw inaktuell();
    await this.forrad.skrivText(paragrafId, text);
    await this.handelser.skriv({
      namndId,
      typ: 'paragraf.skriven',
      objekt: 'paragraf',
      objektId: paragrafId,
      efter: text,
    });
  }
}
