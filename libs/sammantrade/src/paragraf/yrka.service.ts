import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, Handelselogg, saknas } from '#plattform';
import { provaYrkande } from '#regelverk';
import { NarvaroForrad } from '../narvaro/narvaro.repository.js';
import { InlaggForrad } from './inlagg.repository.js';
import { oppenParagraf, redanAvgjord, serverar } from './oppen-paragraf.js';
import { ParagrafForrad } from './paragraf.repository.js';
import type { Paragraflage, Yrkande } from './paragraf.typer.js';

/** Antecknar ett yrkande. Bara den som tjänstgör och inte är jävig yrkar (KL 4:22, 6:17). */
@Injectable()
export class Yrka {
  constructor(
    private readonly forrad: ParagrafForrad,
    private readonly inlagg: InlaggForrad,
    private readonly narvaro: NarvaroForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /**
   * @param papper yrkandet skrivs av från ett äldre protokoll, där skälet eller lydelsen kan saknas
   * @throws DomanFel MOTE.YRKANDE_UTAN_PERSON, MOTE.YRKAR_INTE, MOTE.YRKANDE_UTAN_TEXT
   */
  @Transactional()
  async yrka(namndId: string, paragrafId: string, yrkande: Yrkande, papper = false): Promise<string> {
    const lage = await oppenParagraf(this.forrad, namndId, paragrafId);
    if (lage.tillstand === 'beslutad') throw redanAvgjord(lage.nr);
    if (yrkande.av.length === 0)
      throw new DomanFel('MOTE.YRKANDE_UTAN_PERSON', 'Ange vem som yrkar.', {
        status: 422,
        falt: [{ stig: 'av', text: 'Ange vem som yrkar.' }],
      });
    await this.prova(lage, yrkande, papper);
    const id = await this.inlagg.laggYrkande(paragrafId, yrkande);
    await this.handelser.skriv({
      namndId,
      typ: 'paragraf.yrkande',
      objekt: 'paragraf',
      objektId: paragrafId,
      efter: { id, ...yrkande },
    });
    return id;
  }

  private async prova(lage: Paragraflage, { typ, text, av }: Yrkande, papper: boolean): Promise<void> {
    const tjanstgor = lage.tjanstgorande.filter((personId) => serverar(lage, personId));
    const upprop = new Map((await this.narvaro.lista(lage.sammantradeId)).map((rad) => [rad.personId, rad.namn]));
    const besked = provaYrkande(
      { id: '', typ, av, text: text ?? '' },
      tjanstgor,
      (personId) => upprop.get(personId) ?? 'Den som inte står i uppropet',
    );
    if (besked.tillatet) return;
    if (besked.kod === 'TJANSTGOR_INTE') throw new DomanFel('MOTE.YRKAR_INTE', besked.skal, { status: 422 });
    if (papper) return;
    throw new DomanFel('MOTE.YRKANDE_UTAN_TEXT', besked.skal, {
      status: 422,
      falt: [{ stig: 'text', text: besked.skal }],
    });
  }

  /** Ett återtaget yrkande står kvar men trycks inte (DOMAN 7). */
  @Transactional()
  async aterta(namndId: string, paragrafId: string, yrkandeId: string): Promise<void> {
    const lage = await oppenParagraf(this.forrad, namndId, paragrafId);
    if (lage.tillstand === 'beslutad') throw redanAvgjord(lage.nr);
    if (!(await this.inlagg.aterta(paragrafId, yrkandeId))) throw saknas('Yrkandet');
    await this.handelser.skriv({
      namndId,
      typ: 'paragraf.yrkande_atertaget',
      objekt: 'paragraf',
      objektId: paragrafId,
      efter: { id: yrkandeId },
    });
  }
}
