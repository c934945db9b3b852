import { ForsokSenare, Jobb, type Jobbhanterare, type Pagaendejobb } from '#plattform';
import { AngraImport } from './angra-import.service.js';
import { GenomforArendeimport } from './genomfor-arendeimport.service.js';
import { ARENDEIMPORT, type Importsteg } from './lamna-arendeimport.service.js';
import { LasArendeimport } from './las-arendeimport.service.js';
import { Importlasfel } from './lasfel.js';
import { ProvaArendeimport } from './prova-arendeimport.service.js';
import { SkrivArendeimport } from './skriv-arendeimport.service.js';

const FORSOK = 5;

const STANNADE: Readonly<Record<Importsteg, string>> = {
  las: 'Läsningen avbröts av ett fel i Klubba. Lämna filerna igen.',
  prova: 'Prövningen avbröts av ett fel i Klubba. Börja om med filerna.',
  genomfor: 'Importen avbröts av ett fel i Klubba. Det som är skrivet står kvar. Fortsätt importen, eller ångra den.',
  angra: 'Ångringen gick inte att genomföra. Ingenting är borttaget.',
};

/** Stegen i en import, i bakgrunden. Varje steg kan göras om efter en krasch. */
@Jobb(ARENDEIMPORT, { ko: 'underhall', forsok: FORSOK })
export class ArendeimportJobb implements Jobbhanterare<{ importId: string; steg: Importsteg }> {
  constructor(
    private readonly las: LasArendeimport,
    private readonly prova: ProvaArendeimport,
    private readonly skriv: SkrivArendeimport,
    private readonly angra: AngraImport,
    private readonly genomfor: GenomforArendeimport,
  ) {}

  async utfor(
    { importId, steg }: { importId: string; steg: Importsteg },
    { forsok, avbryt }: Pick<Pagaendejobb, 'forsok'> & Partial<Pick<Pagaendejobb, 'avbryt'>>,
  ): Promise<void> {
    try {
      if (steg === 'las') await this.las.las(importId);
      else if (steg === 'prova') await this.prova.prova(importId);
      else if (steg === 'genomfor') await this.skriv.skriv(importId, avbryt);
      else await this.angra.angra(importId);
    } catch (fel) {
      if (fel instanceof ForsokSenare) throw fel;
      if (fel instanceof Importlasfel) {
        await this.genomfor.stannade(importId, fel.message);
        return;
      }
      if (forsok >= FORSOK) await this.genomfor.stannade(importId, STANNADE[steg]);
      throw fel;
    }
  }
}
