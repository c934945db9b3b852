import { Injectable } from '@nestjs/common';
import { Fillagring, Transactional } from '#plattform';
import { ArendeimportForrad, type Importfil, type Rarad } from './arendeimport.repository.js';
import { csvform, csvRader } from './las-csv.js';
import { medXlsx } from './las-xlsx.js';
import { Importlasfel } from './lasfel.js';
import { medTillfalligFil } from './tillfallig-fil.js';

const RADER_I_TAGET = 2_000;
const FLEST_RADER = 2_000_000;

/** Var läsningen är: nästa rads och nästa blads nummer. */
interface Lage {
  nr: number;
  blad: number;
}

/** Läser filerna rad för rad till databasen. Görs den om efter en krasch börjar den om från filerna. */
@Injectable()
export class LasArendeimport {
  constructor(
    private readonly forrad: ArendeimportForrad,
    private readonly lagring: Fillagring,
  ) {}

  async las(importId: string): Promise<void> {
    if (!(await this.borja(importId))) return;
    try {
      const lage: Lage = { nr: 0, blad: 0 };
      for (const fil of await this.forrad.filer(importId)) {
        if (fil.slag === 'csv') await this.csv(importId, fil, lage);
        else if (fil.slag === 'xlsx') await this.xlsx(importId, fil, lage);
      }
      if (lage.nr === 0) throw new Importlasfel('Filerna har ingen rad under rubrikraden. Välj rätt fil.');
      await this.klar(importId);
    } catch (fel) {
      if (!(fel instanceof Importlasfel)) throw fel;
      await this.olaslig(importId, fel.message);
    }
  }

  @Transactional()
  async borja(importId: string): Promise<boolean> {
    const rad = await this.forrad.last(importId);
    if (rad?.lage !== 'laser') return false;
    await this.forrad.tom(importId);
    await this.forrad.andra(importId, { skrivna: 0 });
    return true;
  }

  @Transactional()
  async klar(importId: string): Promise<void> {
    const rad = await this.forrad.last(importId);
    if (rad?.lage !== 'laser') return;
    await this.forrad.raknaBlad(importId);
    await this.forrad.andra(importId, { lage: 'last' });
  }

  @Transactional()
  async olaslig(importId: string, lasfel: string): Promise<void> {
    const rad = await this.forrad.last(importId);
    if (rad?.lage === 'laser') await this.forrad.andra(importId, { lage: 'olaslig', lasfel });
  }

  @Transactional()
  async skriv(importId: string, rader: readonly Rarad[], hittills: number): Promise<void> {
    await this.forrad.laggRader(importId, rader);
    await this.forrad.andra(importId, { skrivna: hittills });
  }

  @Transactional()
  async nyttBlad(
    importId: string,
    blad: { nr: number; filId: string; namn: string; rubriker: string[]; fran1904: boolean },
    teckenkodning: string | null,
  ): Promise<void> {
    await this.forrad.laggBlad(importId, blad);
    if (teckenkodning !== null) await this.forrad.sattKodning(blad.filId, teckenkodning);
  }

  private async csv(importId: string, fil: Importfil, lage: Lage): Promise<void> {
    const form = await csvform(await this.lagring.las(fil.sha256));
    const rader = csvRader(await this.lagring.las(fil.sha256), form);
    const namn = fil.filnamn.replace(/\.[^.]*$/u, '');
    await this.blad(importId, fil, { namn, fran1904: false, teckenkodning: form.kodning }, numrerade(rader), lage);
  }

  private async xlsx(importId: string, fil: Importfil, lage: Lage): Promise<void> {
    await medTillfalligFil(await this.lagring.las(fil.sha256), async (vag) => {
      await medXlsx(vag, async (blad) => {
        for (const ett of blad) {
          await this.blad(
            importId,
            fil,
            { namn: ett.namn, fran1904: ett.fran1904, teckenkodning: null },
            ett.rader(),
            lage,
          );
        }
      });
    });
  }

  /** Den första raden som har något är rubrikraden. */
  private async blad(
    importId: string,
    fil: Importfil,
    om: { namn: string; fran1904: boolean; teckenkodning: string | null },
    rader: AsyncGenerator<{ rad: number; celler: string[] }>,
    lage: Lage,
  ): Promise<void> {
    let bladnr: number | null = null;
    let samlade: Rarad[] = [];
    const tom = async (): Promise<void> => {
      if (samlade.length > 0) await this.skriv(importId, samlade, lage.nr);
      samlade = [];
    };
    for await (const { rad, celler } of rader) {
      if (celler.every((cell) => cell.trim() === '')) continue;
      if (bladnr === null) {
        lage.blad += 1;
        bladnr = lage.blad;
        const { teckenkodning, ...resten } = om;
        await this.nyttBlad(importId, { nr: bladnr, filId: fil.id, rubriker: celler, ...resten }, teckenkodning);
        continue;
      }
      lage.nr += 1;
      if (lage.nr > FLEST_RADER) throw new Importlasfel('Filerna har fler än två miljoner rader. Dela upp importen.');
      samlade.push({ nr: lage.nr, blad: bladnr, rad, celler });
      if (samlade.length >= RADER_I_TAGET) await tom();
    }
    await tom();
  }
}

async function* numrerade(rader: AsyncGenerator<string[]>): AsyncGenerator<{ rad: number; celler: string[] }> {
  let rad = 0;
  for await (const celler of rader) yield { rad: (rad += 1), celler };
}
