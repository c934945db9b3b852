import { Injectable } from '@nestjs/common';
import { deklareraJobb, DomanFel, Fillagring, Klocka, Transactional, Utkorg } from '#plattform';
import { iSandlada, Sandladefel } from '../utdrag/sandlada.js';
import type { Filkontroll, Filomdome } from './fil.typer.js';
import { FilkontrollForrad } from './filkontroll.repository.js';
import { Virusskydd } from './virusskydd.js';

/** Jobbet som lämnar ett innehåll till virusskyddet. */
export const SKANNA = deklareraJobb('fil.skanna');

const GRANSER = { tidMs: 20_000, minneMb: 900 };

/** Vad ett innehåll är och om det hålls tillbaka. Varje innehåll prövas en gång, i sandlådan. */
@Injectable()
export class ProvaFil {
  constructor(
    private readonly forrad: FilkontrollForrad,
    private readonly lagring: Fillagring,
    private readonly skydd: Virusskydd,
    private readonly utkorg: Utkorg,
    private readonly klocka: Klocka,
  ) {}

  /**
   * Omdömet, gjort nu om det inte finns.
   * @param filnamn namnet som filen kom med
   * @param storlek i byte
   */
  async prova(sha256: string, filnamn: string, storlek: number): Promise<Filkontroll> {
    const finns = await this.forrad.hamta(sha256);
    if (finns !== null) return finns;
    await this.lagg(sha256, storlek, await this.bedom(sha256, filnamn));
    const lagd = await this.forrad.hamta(sha256);
    if (lagd === null) throw new Error('Filens omdöme försvann.');
    return lagd;
  }

  /**
   * Släpper bara igenom det som nämnden får hämta.
   * @throws DomanFel 423 DIARIUM.FIL_I_KARANTAN eller DIARIUM.FIL_SKANNAS
   */
  async kravFri(namndId: string, fil: { sha256: string; filnamn: string; storlek: number }): Promise<Filkontroll> {
    const kontroll = await this.prova(fil.sha256, fil.filnamn, fil.storlek);
    const skal = await this.halls(namndId, kontroll);
    if (skal !== null) throw new DomanFel('DIARIUM.FIL_I_KARANTAN', skal, { status: 423 });
    if (kontroll.skanning === 'vantar') {
      throw new DomanFel('DIARIUM.FIL_SKANNAS', 'Filen skannas efter virus. Försök igen om en stund.', { status: 423 });
    }
    return kontroll;
  }

  /** Varför nämnden inte får hämta innehållet, eller null. */
  async halls(namndId: string, { sha256, slag, skal, skanning, fynd }: Filkontroll): Promise<string | null> {
    if (skanning === 'smittad') return `Virusskyddet fann ${fynd ?? 'ett virus'} i filen. Den hålls tillbaka.`;
    if (slag === null) return null;
    return (await this.forrad.slappt(namndId, sha256)) === null ? skal : null;
  }

  @Transactional()
  async lagg(sha256: string, storlek: number, omdome: Filomdome): Promise<void> {
    const ny = await this.forrad.lagg(
      sha256,
      storlek,
      omdome,
      this.skydd.finns ? 'vantar' : 'ej_skannad',
      this.klocka.nu(),
    );
    if (ny && this.skydd.finns) await this.utkorg.lagg(SKANNA, { sha256 }, { nyckel: `skanna:${sha256}` });
  }

  /** Den fil som sandlådan inte klarar att bedöma hålls tillbaka: vad den är vet ingen. */
  private async bedom(sha256: string, filnamn: string): Promise<Filomdome> {
    try {
      const innehall = await this.lagring.las(sha256);
      return (await iSandlada<{ kontroll: Filomdome }>({ gor: 'kontroll', filnamn }, innehall, GRANSER)).kontroll;
    } catch (fel) {
      if (!(fel instanceof Sandladefel)) throw fel;
      const skal = `${fel.message} Den hålls tillbaka.`;
      return { mediatyp: 'application/octet-stream', andelse: null, varningar: [], slag: 'obedombar', skal };
    }
  }
}
