import { Jobb, type Jobbhanterare, nyttId, type Pagaendejobb, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import { ImportomgangForrad } from './importomgang.repository.js';
import type { Importfil } from './importfil.entity.js';
import { LAS_IMPORT } from './las-import.js';
import { Lasfel, type Lastfil, lasTabellfil } from './las-tabellfil.js';

const RADER_I_TAGET = 500;
const FORSOK = 5;

/** Skriver det lästa i steg, så att den som väntar ser hur långt det kommit. Varje steg kan göras om. */
@Injectable()
export class Importlasning {
  constructor(private readonly omgangar: ImportomgangForrad) {}

  /** @returns filen, eller null när den redan är läst eller omgången inte längre väntar på den */
  @Transactional()
  async borja(omgangId: string, nr: number): Promise<Importfil | null> {
    const omgang = await this.omgangar.lasForAndring(omgangId);
    const fil = await this.omgangar.fil(omgangId, nr);
    if (omgang === null || (omgang.tillstand !== 'vantar' && omgang.tillstand !== 'laser')) return null;
    if (fil === null || fil.innehall === null) return null;
    await this.omgangar.andra(omgangId, { tillstand: 'laser', lastaRader: 0, totaltRader: null });
    return fil;
  }

  /** Röjer det som filen ersätter: en XLSX allt, en CSV samma blad. Det en avbruten läsning hann skriva försvinner då också. */
  @Transactional()
  async roj(omgangId: string, fil: Lastfil): Promise<void> {
    await this.omgangar.taBortRader(omgangId, fil.slag === 'xlsx' ? null : fil.blad.map((b) => b.slag));
    const totaltRader = fil.blad.reduce((summa, blad) => summa + blad.rader.length, 0);
    await this.omgangar.andra(omgangId, { totaltRader });
  }

  @Transactional()
  async skriv(
    omgangId: string,
    nr: number,
    rader: Parameters<ImportomgangForrad['laggRader']>[2],
    hittills: number,
  ): Promise<void> {
    await this.omgangar.laggRader(omgangId, nr, rader);
    await this.omgangar.andra(omgangId, { lastaRader: hittills });
  }

  @Transactional()
  async klar(omgangId: string, nr: number, fil: Lastfil): Promise<void> {
    const omgang = await this.omgangar.lasForAndring(omgangId);
    if (omgang?.tillstand !== 'laser') return;
    const blad = fil.blad.map((b) => b.slag);
    await this.omgangar.filLast(omgangId, nr, blad);
    const tidigare = fil.slag === 'xlsx' ? [] : omgang.anmarkningar;
    const anmarkningar = [...new Set([...tidigare, ...fil.anmarkningar])].slice(0, 200);
    await this.omgangar.andra(omgangId, { tillstand: 'last', lasfel: null, anmarkningar });
  }

  @Transactional()
  async olaslig(omgangId: string, nr: number, lasfel: string): Promise<void> {
    await this.omgangar.filLast(omgangId, nr, []);
    await this.omgangar.andra(omgangId, { tillstand: 'olaslig', lasfel });
  }
}

/** Läser en lämnad fil i bakgrunden. Görs den om efter en krasch börjar den om från filen. */
@Jobb(LAS_IMPORT, { ko: 'underhall', forsok: FORSOK })
export class LasImportJobb implements Jobbhanterare<{ omgangId: string; nr: number }> {
  constructor(private readonly lasning: Importlasning) {}

  async utfor(
    { omgangId, nr }: { omgangId: string; nr: number },
    { forsok }: Pick<Pagaendejobb, 'forsok'>,
  ): Promise<void> {
    const fil = await this.lasning.borja(omgangId, nr);
    if (fil?.innehall == null) return;
    try {
      const last = await lasTabellfil(fil.innehall, fil.filnamn);
      await this.lasning.roj(omgangId, last);
      await this.skrivRader(omgangId, nr, last);
      await this.lasning.klar(omgangId, nr, last);
    } catch (fel) {
      if (fel instanceof Lasfel) {
        await this.lasning.olaslig(omgangId, nr, fel.message);
        return;
      }
      // Ingen ska vänta på en läsning som aldrig blir av.
      if (forsok >= FORSOK)
        await this.lasning.olaslig(omgangId, nr, 'Läsningen avbröts av ett fel i Klubba. Lämna filen igen.');
      throw fel;
    }
  }

  private async skrivRader(omgangId: string, nr: number, fil: Lastfil): Promise<void> {
    const alla = fil.blad.flatMap((blad) => blad.rader.map((rad) => ({ id: nyttId(), blad: blad.slag, ...rad })));
    for (let fran = 0; fran < alla.length; fran += RADER_I_TAGET) {
      const del = alla.slice(fran, fran + RADER_I_TAGET);
      await this.lasning.skriv(omgangId, nr, del, fran + del.length);
    }
  }
}
