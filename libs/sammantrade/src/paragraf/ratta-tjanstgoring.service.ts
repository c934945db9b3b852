import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Organisation } from '#organisation';
import { DomanFel, Handelselogg, inaktuell, saknas } from '#plattform';
import { NarvaroForrad } from '../narvaro/narvaro.repository.js';
import { SammantradeForrad } from '../sammantrade/sammantrade.repository.js';
import { provaTjanstgoring } from './beslutsforhet.js';
import { oppenParagraf, redanAvgjord } from './oppen-paragraf.js';
import { ParagrafForrad } from './paragraf.repository.js';
import type { Tjanstgoring } from './paragraf.typer.js';

/** Ändrar vilka som tjänstgör, är jäviga och leder i en upptagen §, med skäl. Efter en omröstning är de frysta (DOMAN 7). */
@Injectable()
export class RattaTjanstgoring {
  constructor(
    private readonly sammantraden: SammantradeForrad,
    private readonly forrad: ParagrafForrad,
    private readonly narvaro: NarvaroForrad,
    private readonly organisation: Organisation,
    private readonly handelser: Handelselogg,
  ) {}

  /** @throws DomanFel MOTE.REDAN_AVGJORD, MOTE.SKAL_SAKNAS, och som TaUppParagraf */
  @Transactional()
  async ratta(namndId: string, paragrafId: string, version: number, t: Tjanstgoring, skal: string): Promise<void> {
    const lage = await oppenParagraf(this.forrad, namndId, paragrafId);
    if (lage.tillstand === 'beslutad') throw redanAvgjord(lage.nr);
    if (skal.trim() === '') {
      const text = 'Skriv varför tjänstgöringen ändras.';
      throw new DomanFel('MOTE.SKAL_SAKNAS', text, { status: 422, falt: [{ stig: 'skal', text }] });
    }
    const sammantrade = await this.sammantraden.hamta(namndId, lage.sammantradeId);
    if (sammantrade === null) throw saknas('Sammanträdet');
    const { platser } = await this.organisation.reglementeDen(namndId, sammantrade.datum);
    provaTjanstgoring(t, platser, await this.narvaro.lista(lage.sammantradeId));
    if (!(await this.forrad.bumpa(paragrafId, version))) throw inaktuell();
    await this.forrad.sattTjanstgoring(paragrafId, t);
    const { tjanstgorande, jav, ordforandeId } = lage;
    await this.handelser.skriv({
      namndId,
      typ: 'paragraf.tjanstgoring_rattad',
      objekt: 'paragraf',
      objektId: paragrafId,
      fore: { tjanstgorande, jav, ordforandeId },
      efter: t,
      skal: skal.trim(),
    });
  }
}
