import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AndraArende } from '#diarium';
import { DomanFel, Handelselogg, inaktuell } from '#plattform';
import { oppenParagraf, serverar } from './oppen-paragraf.js';
import { ParagrafForrad } from './paragraf.repository.js';
import type { Beslut, Utfall } from './paragraf.typer.js';

/** Utfall som skickar ärendet tillbaka till beredningen. */
const TILLBAKA: readonly Utfall[] = ['aterremiss', 'bordlagd', 'utgar'];

/** Antecknar beslutet i en paragraf. */
@Injectable()
export class Besluta {
  constructor(
    private readonly forrad: ParagrafForrad,
    private readonly arenden: AndraArende,
    private readonly handelser: Handelselogg,
  ) {}

  /**
   * @param version paragrafens version som användaren såg; utelämnad: den som gäller nu
   * @throws DomanFel MOTE.BESLUT_SAKNAS, MOTE.DELTAR_INTE, MOTE.DELTAR_INTE_ENSKILD, KLUBBA.INAKTUELL (412)
   */
  @Transactional()
  async besluta(namndId: string, paragrafId: string, beslut: Beslut, version?: number): Promise<void> {
    const lage = await oppenParagraf(this.forrad, namndId, paragrafId);
    if (version !== undefined && version !== lage.version) throw inaktuell();
    if (beslut.punkter.length === 0 || beslut.punkter.some((punkt) => punkt.trim() === '')) {
      throw new DomanFel('MOTE.BESLUT_SAKNAS', 'Skriv vad som beslutades, i en eller flera punkter (KL 5:67).', {
        status: 422,
      });
    }
    const deltarInte = beslut.deltarInte ?? [];
    if (!deltarInte.every((personId) => serverar(lage, personId))) {
      throw new DomanFel(
        'MOTE.DELTAR_INTE',
        'Bara den som tjänstgör vid paragrafen kan avstå från att delta i beslutet. Rätta närvaron först.',
        { status: 422 },
      );
    }
    // KL 4:26: i myndighetsutövning mot enskild är den som tjänstgör skyldig att delta i avgörandet.
    if (deltarInte.length > 0 && lage.provningsform === 'forvaltningsbesvar') {
      throw new DomanFel(
        'MOTE.DELTAR_INTE_ENSKILD',
        'I ett ärende som rör myndighetsutövning mot någon enskild måste alla som tjänstgör delta i beslutet (KL 4:26).',
        { status: 422 },
      );
    }
    await this.forrad.besluta(paragrafId, beslut);
    if (lage.arendeId !== null) {
      await this.arenden.sattStatus(namndId, lage.arendeId, TILLBAKA.includes(beslut.utfall) ? 'bereds' : 'beslutat');
    }
    await this.handelser.skriv({
      namndId,
      typ: 'paragraf.beslutad',
      objekt: 'paragraf',
      objektId: paragrafId,
      efter: beslut,
    });
  }
}
