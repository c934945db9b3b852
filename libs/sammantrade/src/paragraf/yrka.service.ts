import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, Handelselogg, saknas } from '#plattform';
import { InlaggForrad } from './inlagg.repository.js';
import { oppenParagraf, redanAvgjord, serverar } from './oppen-paragraf.js';
import { ParagrafForrad } from './paragraf.repository.js';
import type { Yrkande } from './paragraf.typer.js';

/** Antecknar ett yrkande. Bara den som tjänstgör och inte är jävig yrkar (KL 4:22, 6:17). */
@Injectable()
export class Yrka {
  constructor(
    private readonly forrad: ParagrafForrad,
    private readonly inlagg: InlaggForrad,
    private readonly handelser: Handelselogg,
  ) {}

  @Transactional()
  async yrka(namndId: string, paragrafId: string, yrkande: Yrkande): Promise<string> {
    const lage = await oppenParagraf(this.forrad, namndId, paragrafId);
    if (lage.tillstand === 'beslutad') throw redanAvgjord(lage.nr);
    if (yrkande.av.length === 0)
      throw new DomanFel('MOTE.YRKANDE_UTAN_PERSON', 'Ange vem som yrkar.', {
        status: 422,
        falt: [{ stig: 'av', text: 'Ange vem som yrkar.' }],
      });
    if (!yrkande.av.every((personId) => serverar(lage, personId))) {
      throw new DomanFel(
        'MOTE.YRKAR_INTE',
        'Bara den som tjänstgör vid paragrafen och inte är jävig kan yrka. Rätta vem som yrkar, eller anteckna det som en protokollsanteckning.',
        { status: 422 },
      );
    }
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
