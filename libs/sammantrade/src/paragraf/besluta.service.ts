import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AndraArende } from '#diarium';
import { DomanFel, Handelselogg, inaktuell } from '#plattform';
import { provaDeltarInte } from '#regelverk';
import { oppenParagraf } from './oppen-paragraf.js';
import { ParagrafForrad } from './paragraf.repository.js';
import type { Beslut, Paragraflage, Utfall } from './paragraf.typer.js';

/** Utfall som skickar ärendet tillbaka till beredningen. */
const TILLBAKA: readonly Utfall[] = ['aterremiss', 'bordlagd', 'utgar'];

/** Den som tjänstgör vid § när den avgörs har varit med i handläggningen. */
function provaAvstaende(lage: Paragraflage, personId: string): void {
  const besked = provaDeltarInte({
    tjanstgor: lage.tjanstgorande.includes(personId),
    javig: lage.jav.includes(personId),
    myndighetsutovning: lage.provningsform === 'forvaltningsbesvar',
    deltogIHandlaggningen: true,
  });
  if (besked.tillatet) return;
  const kod = besked.kod === 'MYNDIGHETSUTOVNING' ? 'MOTE.DELTAR_INTE_ENSKILD' : 'MOTE.DELTAR_INTE';
  throw new DomanFel(kod, besked.skal, { status: 422 });
}

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
    for (const personId of beslut.deltarInte ?? []) provaAvstaende(lage, personId);
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
