import { Injectable } from '@nestjs/common';
import { Klocka } from '../klocka/klocka.js';
import type { Kontouppgift } from '../konto/konto.repository.js';
import { Kontopost } from '../konto/kontopost.service.js';
import { KandEnhetForrad } from './kand-enhet.repository.js';

/** Webbläsarna som ett konto har loggat in i. */
@Injectable()
export class KandaEnheter {
  constructor(
    private readonly forrad: KandEnhetForrad,
    private readonly post: Kontopost,
    private readonly klocka: Klocka,
  ) {}

  /** Antecknar en hel inloggning, i pågående transaktion. På en ny enhet skickas ett brev, utom den allra första gången. */
  async notera(
    konto: Pick<Kontouppgift, 'id' | 'personId' | 'namn'>,
    session: { id: string; enhetHash: Buffer },
    enhet: string,
  ): Promise<void> {
    const { ny, haft } = await this.forrad.notera(konto.id, session.enhetHash, this.klocka.nu());
    if (ny && haft) await this.post.nyEnhet(konto, session.id, enhet);
  }
}
