import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, Handelselogg, Klocka, saknas } from '#plattform';
import { sammantradestabell, type Sammantradessteg } from './sammantrade.tillstand.js';
import { SammantradeForrad } from './sammantrade.repository.js';
import type { Sammantrade, Sammantradestillstand } from './sammantrade.typer.js';

const STANGT: Readonly<Record<Sammantradestillstand, string>> = {
  planerat:
    'Kallelsen har inte gått ut. Skicka den först; utan kallelse är sammanträdet inte lagligen utlyst (KL 6:17).',
  kallat: 'Sammanträdet är inte öppnat. Öppna det först.',
  pagar: 'Sammanträdet pågår redan.',
  ajournerat: 'Sammanträdet är ajournerat. Återuppta det först.',
  avslutat: 'Sammanträdet är avslutat och öppnas inte igen.',
  installt: 'Sammanträdet är inställt.',
};

/** Öppnar, ajournerar, återupptar och avslutar ett sammanträde. */
@Injectable()
export class HallSammantrade {
  constructor(
    private readonly forrad: SammantradeForrad,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /** Tidigast på sammanträdesdagen. */
  @Transactional()
  async oppna(namndId: string, id: string): Promise<void> {
    await this.ga(namndId, id, 'oppna', (s) => {
      if (this.klocka.idag() < s.datum) {
        throw new DomanFel('MOTE.FOR_TIDIGT', `Sammanträdet öppnas den dag det hålls, ${s.datum}.`);
      }
    });
  }

  @Transactional()
  async ajournera(namndId: string, id: string): Promise<void> {
    await this.ga(namndId, id, 'ajournera');
  }

  @Transactional()
  async ateruppta(namndId: string, id: string): Promise<void> {
    await this.ga(namndId, id, 'ateruppta');
  }

  /** @param slut klockslag `HH:MM` */
  @Transactional()
  async avsluta(namndId: string, id: string, slut: string): Promise<void> {
    await this.ga(namndId, id, 'avsluta', undefined, { slut });
  }

  private async ga(
    namndId: string,
    id: string,
    namn: Sammantradessteg,
    vakt?: (s: Sammantrade) => void,
    falt: { slut?: string } = {},
  ): Promise<void> {
    const fore = await this.forrad.lasRad(namndId, id);
    if (fore === null) throw saknas('Sammanträdet');
    const steg = sammantradestabell.steg.find((s) => s.namn === namn && s.fran === fore.tillstand);
    if (steg === undefined) throw new DomanFel('MOTE.STEGET_STANGT', STANGT[fore.tillstand]);
    vakt?.(fore);
    await this.forrad.sattTillstand(id, steg.till, falt);
    await this.handelser.skriv({
      namndId,
      typ: `sammantrade.${namn}`,
      objekt: 'sammantrade',
      objektId: id,
      fore: { tillstand: fore.tillstand },
      efter: { tillstand: steg.till, ...falt },
    });
  }
}
