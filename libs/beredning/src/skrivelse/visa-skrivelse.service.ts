import { Injectable } from '@nestjs/common';
import { type Stegsvar } from '#plattform';
import { texthash } from '../granskning/domain/texthash.js';
import { ligger } from '../granskning/domain/tur.js';
import { somText } from './domain/beslutsforslag.js';
import { type Skrivelsefilter, type Skrivelselistrad, SkrivelselistaForrad } from './skrivelse.lista.repository.js';
import { saknasI, skrivelsesteg, type Skrivelsesteg } from './skrivelse.tillstand.js';
import type { Skrivelse, Skrivelsetillstand } from './skrivelse.typer.js';
import { Skrivelseatkomst } from './skrivelseatkomst.service.js';

/** En skrivelse som den visas, med stegen för den som läser. */
export interface VisadSkrivelse extends Omit<Skrivelse, 'skrift' | 'skriftversion' | 'bilagor'> {
  texthash: string;
  hos: { personId: string; namn: string }[];
  saknas: string[];
  steg: Omit<Stegsvar<Skrivelsetillstand, Skrivelsesteg>, 'till'>[];
}

/** Ett fält som är annorlunda än i den förra versionen, som text. */
export interface Skillnad {
  falt: string;
  fore: string;
  efter: string;
}

/** Visar skrivelser för den som får se dem. */
@Injectable()
export class VisaSkrivelse {
  constructor(
    private readonly lista: SkrivelselistaForrad,
    private readonly atkomst: Skrivelseatkomst,
  ) {}

  async sida(namndId: string, filter: Skrivelsefilter): Promise<{ rader: Skrivelselistrad[]; antal: number }> {
    return await this.lista.sida(namndId, filter, this.atkomst.insyn());
  }

  /** @throws DomanFel 404 */
  async en(namndId: string, id: string): Promise<VisadSkrivelse> {
    const skrivelse = await this.atkomst.hamta(namndId, id);
    await this.atkomst.antecknaLasning(skrivelse);
    const lage = await this.atkomst.lage(skrivelse);
    const { skrift: _skrift, skriftversion: _skriftversion, bilagor: _bilagor, ...falt } = skrivelse;
    return {
      ...falt,
      texthash: texthash(skrivelse),
      hos:
        skrivelse.tillstand === 'granskning' ? ligger(skrivelse).map(({ personId, namn }) => ({ personId, namn })) : [],
      saknas: skrivelse.tillstand === 'utkast' ? saknasI(lage) : [],
      steg: skrivelsesteg(skrivelse.tillstand, lage),
    };
  }

  /** Det som skiljer versionen från den förra; tomt för den första. @throws DomanFel 404 */
  async skillnad(namndId: string, id: string): Promise<Skillnad[]> {
    const efter = await this.atkomst.hamta(namndId, id);
    if (efter.foregaendeId === null) return [];
    const fore = somTexter(await this.atkomst.hamta(namndId, efter.foregaendeId));
    return Object.entries(somTexter(efter)).flatMap(([falt, text]) =>
      text === fore[falt] ? [] : [{ falt, fore: fore[falt] ?? '', efter: text }],
    );
  }
}

const somTexter = (s: Skrivelse): Record<string, string> => ({
  rubrik: s.rubrik,
  datum: s.datum,
  forvaltning: s.forvaltning ?? '',
  referens: s.referensNamn ?? '',
  mottagare: s.mottagare ?? '',
  forslag: somText(s.forslag),
  sammanfattning: s.sammanfattning ?? '',
  arendet: s.arendet ?? '',
  avsnitt: s.avsnitt.map((avsnitt) => `${avsnitt.rubrik}\n${avsnitt.text}`).join('\n\n'),
  undertecknare: s.undertecknare.map((u) => `${u.namn}, ${u.titel}`).join('\n'),
  expedieras: s.expedieras.join('\n'),
  bilagor: s.bilagor.map((b) => `${b.titel}, version ${String(b.versionsnr)}`).join('\n'),
});
