import { Injectable } from '@nestjs/common';
import { type Lastword, lasWord, Wordhinder } from '#dokument';
import { DomanFel, Fillagring, Klocka, Sammanhang } from '#plattform';
import type { Skrivelse } from '../skrivelse/skrivelse.typer.js';
import { Skrivelseatkomst } from '../skrivelse/skrivelseatkomst.service.js';
import { SkrivelsedokumentForrad } from '../skrivelsedokument/skrivelsedokument.repository.js';
import { WordForrad, type Wordinlasning } from './word.repository.js';

/** En uppladdad fil i lagringen. */
export interface Uppladdad {
  sha256: string;
  filnamn: string;
  storlek: number;
}

const STORST_MB = 50;
const MISSLYCKAD = 'Filen gick inte att läsa. Öppna den i Word, spara den på nytt och försök igen.';

/** Läser Worddokument ur lagringen, och sparar det som följer med ett inläst dokument. */
@Injectable()
export class Wordfil {
  constructor(
    private readonly lagring: Fillagring,
    private readonly forrad: WordForrad,
    private readonly dokument: SkrivelsedokumentForrad,
    private readonly atkomst: Skrivelseatkomst,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel 422 WORD.* med vad man gör åt filen */
  async las(fil: Uppladdad): Promise<Lastword> {
    if (fil.storlek > STORST_MB * 1_000_000) {
      throw hinder(
        'FOR_STOR',
        `Filen är för stor. Ta bort eller förminska bilder så att den är högst ${String(STORST_MB)} MB.`,
      );
    }
    try {
      return await lasWord(await this.lagring.lasAllt(fil.sha256));
    } catch (orsak) {
      if (orsak instanceof Wordhinder) throw hinder(orsak.kod, orsak.text);
      if (orsak instanceof RangeError || orsak instanceof TypeError) throw hinder('TRASIG', MISSLYCKAD);
      throw orsak;
    }
  }

  /** Lägger bilderna i lagringen och till skrivelsen. */
  async sparaBilder(skrivelseId: string, bilder: Lastword['bilder'], anvands: string): Promise<void> {
    for (const [nr, { sha256, format, data }] of bilder.entries()) {
      if (!anvands.includes(sha256)) continue;
      await this.lagring.spara(data);
      await this.dokument.laggBild(skrivelseId, {
        sha256,
        format,
        filnamn: `bild-${String(nr + 1)}.${format}`,
        storlek: data.length,
      });
    }
  }

  /** Antecknar att filen är inläst; originalet ligger kvar. */
  async anteckna(
    skrivelse: Pick<Skrivelse, 'id' | 'namndId'>,
    fil: Uppladdad,
    w: { id: string; franVersion: number | null; tillVersion: number },
  ): Promise<void> {
    const { kontoId } = this.sammanhang.aktor();
    await this.forrad.lagg({ ...w, ...fil, skrivelseId: skrivelse.id, kontoId, tid: this.klocka.nu() });
    await this.atkomst.anteckna(skrivelse, 'inlast_ur_word', { sha256: fil.sha256, version: w.tillVersion });
  }

  /** @throws DomanFel 404 */
  async inlasta(namndId: string, skrivelseId: string): Promise<Wordinlasning[]> {
    await this.atkomst.hamta(namndId, skrivelseId);
    return await this.forrad.alla(skrivelseId);
  }
}

const hinder = (kod: string, text: string): DomanFel =>
  new DomanFel(`WORD.${kod}`, text, { status: 422, falt: [{ stig: 'fil', text }] });
