import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DomanFel, Fillagring } from '#plattform';
import type { Lasare } from '../arende/sekretess.service.js';
import { VisaArende } from '../arende/visa-arende.service.js';
import { rentFilnamn } from './filnamn.js';
import { HamtaFil } from './hamta-fil.service.js';
import { HandlingForrad } from './handling.repository.js';
import type { Handling } from './handling.typer.js';
import { type Zippost, zipstrom } from './zipstrom.js';

const STORST = 3_900_000_000;
const SIDA = 100;

/** Hela ärendets handlingar i ett arkiv: den gällande versionen av var och en som läsaren får läsa, och en lista på resten. */
@Injectable()
export class Arendezip {
  constructor(
    private readonly arenden: VisaArende,
    private readonly handlingar: HandlingForrad,
    private readonly hamtaFil: HamtaFil,
    private readonly lagring: Fillagring,
  ) {}

  /** @throws DomanFel 404, 413 DIARIUM.ARENDE_FOR_STORT */
  async packa(namndId: string, arendeId: string, lasare: Lasare): Promise<{ filnamn: string; strom: Readable }> {
    const arende = await this.arenden.hamta(namndId, arendeId);
    const handlingar = await this.alla(namndId, arendeId);
    const storlek = handlingar.flatMap((en) => gallande(en)).reduce((summa, fil) => summa + fil.storlek, 0);
    if (storlek > STORST) {
      throw new DomanFel(
        'DIARIUM.ARENDE_FOR_STORT',
        'Ärendets filer är större än 4 GB tillsammans. Hämta handlingarna var för sig.',
        { status: 413 },
      );
    }
    const strom = Readable.from(zipstrom(this.poster(namndId, handlingar, lasare)), { objectMode: false });
    return { filnamn: rentFilnamn(`${arende.dnr.replaceAll('/', '-').replaceAll(':', '-')}.zip`), strom };
  }

  private async alla(namndId: string, arendeId: string): Promise<Handling[]> {
    const alla: Handling[] = [];
    for (let sida = 1; ; sida += 1) {
      const { rader, antal } = await this.handlingar.sida(namndId, arendeId, { sida, antal: SIDA });
      alla.push(...rader);
      if (alla.length >= antal || rader.length === 0) return alla;
    }
  }

  private async *poster(namndId: string, handlingar: readonly Handling[], lasare: Lasare): AsyncGenerator<Zippost> {
    const utanfor: string[] = [];
    for (const handling of handlingar) {
      const mapp = rentFilnamn(`${String(handling.nr ?? '')} ${handling.titel.replaceAll('/', '-')}`)
        .slice(0, 80)
        .trim();
      if (handling.makuleringSkal !== null) {
        utanfor.push(`${mapp}: makulerad`);
        continue;
      }
      for (const [nr, { id }] of gallande(handling).entries()) {
        const provad = await this.far(namndId, id, lasare);
        if (typeof provad === 'string') {
          utanfor.push(`${mapp}: ${provad}`);
          break;
        }
        const namn = `${mapp}/${nr === 0 ? '' : `${String(nr + 1)} `}${provad.filnamn}`;
        yield { namn, innehall: async () => await this.lagring.las(provad.sha256) };
      }
    }
    if (utanfor.length > 0) {
      const text = `Det här är inte med:\r\n\r\n${utanfor.join('\r\n')}\r\n`;
      yield { namn: 'INTE MED.txt', innehall: async () => Readable.from([Buffer.from(text)]) };
    }
  }

  /** Filen, eller varför den inte är med. Varje fil prövas för sig, och läsningen av det hemliga antecknas. */
  private async far(
    namndId: string,
    filId: string,
    lasare: Lasare,
  ): Promise<{ filnamn: string; sha256: string } | string> {
    try {
      return (await this.hamtaFil.fri(namndId, filId, lasare)).fil;
    } catch (fel) {
      if (!(fel instanceof DomanFel)) throw fel;
      return fel.status === 423 ? fel.message : 'du får inte läsa den';
    }
  }
}

const gallande = (handling: Handling): Handling['versioner'][number]['filer'] => handling.versioner.at(-1)?.filer ?? [];
