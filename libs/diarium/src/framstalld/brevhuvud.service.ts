import { Injectable } from '@nestjs/common';
import type { BrevhuvudUnderlag, Vapen } from '#dokument';
import { Fillagring, saknas } from '#plattform';
import { BrevhuvudForrad, type Brevhuvudrad } from './brevhuvud.repository.js';

/** Första byten i varje PNG; det andra som tas emot är SVG. */
const PNG = 0x89;

const rader = (text: string | null): string[] =>
  (text ?? '')
    .split('\n')
    .map((rad) => rad.trim())
    .filter((rad) => rad !== '');

/** Sidfotens två kolumner; utelämnad när inget är angivet. */
function adress(rad: Brevhuvudrad): Pick<BrevhuvudUnderlag, 'adress'> {
  const besok = rader(rad.besoksadress);
  const post = [...rader(rad.postadress), ...(besok.length === 0 ? [] : [`Besök: ${besok.join(', ')}`])];
  const kontakt = [
    rad.telefon,
    rad.epost,
    rad.webbplats,
    rad.organisationsnummer === null ? null : `Org.nr ${rad.organisationsnummer}`,
    ...rader(rad.fotrader),
  ].filter((del) => del !== null);
  return post.length === 0 && kontakt.length === 0 ? {} : { adress: { post, kontakt } };
}

/** Nämndens brevhuvud: förvaltningens uppgifter, annars kommunens; kommunens namn, vapen och färg som de är inställda. */
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
    return {
      kommun: rad.kommun,
      organ: rad.organ,
      ...(rad.forvaltning === null ? {} : { forvaltning: rad.forvaltning }),
      accentfarg: rad.accentfarg,
      ...(vapen === null ? {} : { vapen }),
      ...adress(rad),
    };
  }

  private async vapen(rad: Brevhuvudrad): Promise<Vapen | null> {
    if (rad.vapenSha256 === null) return null;
    const innehall = await this.lagring.lasAllt(rad.vapenSha256);
    return {
      format: innehall[0] === PNG ? 'png' : 'svg',
      base64: innehall.toString('base64'),
      alt: rad.vapenAlttext ?? rad.kommun,
    };
  }
}
