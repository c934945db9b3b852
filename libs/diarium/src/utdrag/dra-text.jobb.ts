import { Fillagring, Jobb, type Jobbhanterare, Transactional } from '#plattform';
import { ProvaFil } from '../fil/filkontroll.service.js';
import { type Filtext, FiltextForrad } from './filtext.repository.js';
import { iSandlada, Sandladefel } from './sandlada.js';

interface Uppgift {
  sha256: string;
  /** Nämnden som släppt filen ur karantänen. */
  namndId?: string;
}

const STORST = 150_000_000;
const fel = (skal: string): Filtext => ({ tillstand: 'fel', text: null, sidor: null, skal });

/** Läser texten ur ett innehåll, i sandlådan. En fil som inte går att läsa får sitt skäl, och kön går vidare. */
@Jobb('utdrag.dra', { ko: 'dokument', forsok: 5 })
export class DraText implements Jobbhanterare<Uppgift> {
  constructor(
    private readonly forrad: FiltextForrad,
    private readonly kontroll: ProvaFil,
    private readonly lagring: Fillagring,
  ) {}

  async utfor({ sha256, namndId }: Uppgift): Promise<void> {
    const vantar = await this.forrad.hamta(sha256);
    if (vantar === null || vantar.tillstand !== 'vantar') return;
    const fil = await this.forrad.namnPa(sha256);
    if (fil === null) return;
    await this.skriv(sha256, await this.las(sha256, fil, namndId ?? fil.namndId));
  }

  @Transactional()
  async skriv(sha256: string, text: Filtext): Promise<void> {
    await this.forrad.skrivText(sha256, text);
  }

  private async las(sha256: string, fil: { filnamn: string; storlek: number }, namndId: string): Promise<Filtext> {
    const kontroll = await this.kontroll.prova(sha256, fil.filnamn, fil.storlek);
    const halls = await this.kontroll.halls(namndId, kontroll);
    if (halls !== null) return fel(halls);
    if (fil.storlek > STORST) return fel('Filen är större än 150 MB. Texten i den läses inte.');
    try {
      const innehall = await this.lagring.las(sha256);
      return (await iSandlada<{ text: Filtext }>({ gor: 'text', mediatyp: kontroll.mediatyp }, innehall)).text;
    } catch (orsak) {
      if (orsak instanceof Sandladefel) return fel(orsak.message);
      throw orsak;
    }
  }
}
