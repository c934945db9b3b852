import { Injectable } from '@nestjs/common';
import type { BrevhuvudUnderlag, Vapen } from '#dokument';
import { Fillagring, saknas } from '#plattform';
import { BrevhuvudForrad, type Brevhuvudrad } from './brevhuvud.repository.js';

const SVG = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg[\s>]/u;

/** Nämndens brevhuvud: kommunens namn, vapen och färg som de är inställda. */
@Injectable()
export class Brevhuvud {
  constructor(
    private readonly forrad: BrevhuvudForrad,
    private readonly lagring: Fillagring,
  ) {}

  /** @throws DomanFel 404 */
  async las(namndId: string): Promise<BrevhuvudUnderlag> {
    const rad = await this.forrad.hamta(namndId);
    if (rad === null) throw saknas('Nämnden');
    const vapen = await this.vapen(rad);
    const kontakt = [rad.telefon, rad.epost, rad.webbplats].filter((del): del is string => del !== null);
    return {
      kommun: rad.kommun,
      organ: rad.organ,
      ...(rad.forvaltning === null ? {} : { forvaltning: rad.forvaltning }),
      accentfarg: rad.accentfarg,
      ...(vapen === null ? {} : { vapen }),
      ...(rad.postadress === null && kontakt.length === 0
        ? {}
        : { adress: { post: rad.postadress?.split('\n') ?? [], kontakt } }),
    };
  }

  private async vapen(rad: Brevhuvudrad): Promise<Vapen | null> {
    if (rad.vapenSha256 === null) return null;
    const innehall = await this.lagring.lasAllt(rad.vapenSha256);
    return {
      format: SVG.test(innehall.subarray(0, 2000).toString('utf8')) ? 'svg' : 'png',
      base64: innehall.toString('base64'),
      alt: rad.vapenAlttext ?? rad.kommun,
    };
  }
}
