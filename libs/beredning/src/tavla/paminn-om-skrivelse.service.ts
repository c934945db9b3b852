import { Injectable } from '@nestjs/common';
import { DomanFel, Klocka, Transactional } from '#plattform';
import { ligger } from '../granskning/domain/tur.js';
import type { Skrivelse } from '../skrivelse/skrivelse.typer.js';
import { Skrivelseatkomst } from '../skrivelse/skrivelseatkomst.service.js';
import { TavlaForrad } from './tavla.repository.js';

/** Påminner dem som har skrivelsen nu, högst en gång om dagen. */
@Injectable()
export class PaminnOmSkrivelse {
  constructor(
    private readonly atkomst: Skrivelseatkomst,
    private readonly forrad: TavlaForrad,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel 404, BEREDNING.STEGET_STANGT när den är fastställd, BEREDNING.INGEN_ATT_PAMINNA, BEREDNING.REDAN_PAMIND */
  @Transactional()
  async paminn(namndId: string, id: string): Promise<void> {
    const skrivelse = await this.atkomst.lasNu(namndId, id);
    if (skrivelse.tillstand === 'faststalld') {
      throw new DomanFel('BEREDNING.STEGET_STANGT', 'Skrivelsen är fastställd. Det finns inget att påminna om.');
    }
    if (await this.forrad.pamind(id, this.klocka.idag())) {
      throw new DomanFel('BEREDNING.REDAN_PAMIND', 'Någon har redan påmint om skrivelsen i dag.');
    }
    const till = har(skrivelse).filter((personId) => personId !== this.atkomst.personId());
    if (till.length === 0) {
      throw new DomanFel('BEREDNING.INGEN_ATT_PAMINNA', 'Ingen annan än du har skrivelsen nu.');
    }
    await this.atkomst.anteckna(skrivelse, 'pamind', { till });
  }
}

/** De som ska göra något med den: i granskningen de som läser eller godkänner, annars den som skriver. */
function har(s: Skrivelse): string[] {
  if (s.tillstand === 'granskning') return ligger(s).map((p) => p.personId);
  return s.referensId === null ? [] : [s.referensId];
}
