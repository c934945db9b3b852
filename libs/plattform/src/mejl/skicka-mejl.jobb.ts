import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { Jobb, type Jobbhanterare, type Pagaendejobb } from '../jobb/dekoratorer.js';
import { ForsokSenare, SlutgiltigtFel, feltext } from '../jobb/jobbfel.js';
import { Jobbmatning } from '../jobb/jobbmatning.js';
import { Livlina } from '../jobb/livlina.js';
import { Klocka } from '../klocka/klocka.js';
import { Fillagring } from '../lagring/fillagring.js';
import { Avsandare } from './avsandare.js';
import { personligtBrev } from './brev.js';
import { Brevhemlighet } from './brevhemlighet.js';
import { byggMejl, kodaBilaga, type Mejldelar, somFil } from './brevbyggare.js';
import { HOGST_SANDNINGAR, sandsIgen } from './domain/mottagarsteg.js';
import { Mejlinstallningar } from './mejlinstallningar.js';
import { Mottagarbok } from './mottagarbok.js';
import type { Sandningsrad } from './mottagare.repository.js';
import { type Utskickshuvud, UtskickForrad } from './utskick.repository.js';
import { SKICKA_MEJL } from './utskickstjanst.js';

const EFTER_AVBROTT_MS = 250;
/** Så många utskick hålls färdigkodade på en gång. */
const HOGST_KODADE = 4;

export interface Sandningsjobb {
  utskickId: string;
  mottagare: string[];
}

type Kodat = { huvud: Utskickshuvud; bilagor: Buffer[] };

/** Hur det gick för en omgång. */
class Omgang {
  /** Längsta väntan som någon mottagare behöver, eller null. */
  vantan: number | null = null;
  skal = '';

  senare(ms: number, skal: string): void {
    this.vantan = Math.max(this.vantan ?? 0, ms);
    this.skal = skal;
  }
}

/** Sänder en omgång mottagare av ett utskick. Kan göras om: bara den som väntar, eller är oviss och ska sändas igen, får mejl. */
@Jobb(SKICKA_MEJL, { ko: 'mejl', forsok: 1000 })
export class SkickaMejl implements Jobbhanterare<Sandningsjobb> {
  private readonly logg = new Logger(SkickaMejl.name);
  private readonly kodade = new Map<string, Promise<Kodat>>();

  constructor(
    private readonly bok: Mottagarbok,
    private readonly utskick: UtskickForrad,
    private readonly avsandare: Avsandare,
    private readonly filer: Fillagring,
    private readonly livlina: Livlina,
    private readonly installningar: Mejlinstallningar,
    private readonly klocka: Klocka,
    private readonly matning: Jobbmatning,
    private readonly brevhemlighet: Brevhemlighet,
  ) {}

  async utfor(data: Sandningsjobb, jobb: Pagaendejobb): Promise<void> {
    const kodat = await this.hamta(data.utskickId);
    await this.bok.markOvissa(data.mottagare, this.livlina.nr, this.avsandare.pagaende, this.installningar.nadMs);
    const rader = (await this.bok.attSanda(data.mottagare)).filter((rad) => skaSandas(rad, kodat.huvud.slag));
    const omgang = new Omgang();
    const ko = [...rader];
    const sandare = Array.from({ length: this.installningar.forbindelser }, async () => {
      for (let rad = ko.shift(); rad !== undefined && !jobb.avbryt.aborted; rad = ko.shift()) {
        if (!(await this.sand(rad, kodat, omgang))) ko.length = 0;
      }
    });
    // Alla får avsluta det de har på tråden innan ett fel släpps vidare.
    const fel = (await Promise.allSettled(sandare)).find((ett) => ett.status === 'rejected');
    if (fel !== undefined) throw fel.reason;
    if (jobb.avbryt.aborted && ko.length > 0) throw new ForsokSenare(EFTER_AVBROTT_MS, 'processen slutar');
    if (omgang.vantan !== null) throw new ForsokSenare(omgang.vantan, omgang.skal);
    // En rad i `sander` här sänds av en annan arbetare, eller av en som dog och ännu har nåd: titta igen.
    if ((await this.bok.antalSander(data.mottagare)) > 0) {
      throw new ForsokSenare(this.installningar.nadMs / 4, 'mejl är på väg från en annan arbetare');
    }
  }

  /** @returns om det är någon mening att fortsätta med nästa mottagare nu */
  private async sand(rad: Sandningsrad, kodat: Kodat, omgang: Omgang): Promise<boolean> {
    const innehall = await this.bygg(rad, kodat);
    if (innehall === null) return true;
    const { fran } = kodat.huvud.gemensamt;
    const utfall = await this.avsandare.sand({ id: rad.id, fran: fran.adress, till: rad.adress, innehall });
    this.matning.mejl(utfall.slag);
    switch (utfall.slag) {
      case 'antaget':
        await this.kopiera(rad, innehall);
        return true;
      case 'avvisat':
      case 'inaktuellt':
        return true;
      case 'senare':
        await this.raknaSenare(rad, utfall.svar, omgang);
        return true;
      case 'ovisst':
        if (sandsIgen(kodat.huvud.slag))
          omgang.senare(this.installningar.vantanMs(rad.antalSandningar + 1), utfall.svar);
        return true;
      case 'ingen_kontakt':
        this.logg.warn(`Mejlservern svarar inte som den ska: ${utfall.svar}`);
        omgang.senare(this.installningar.forstaVantanMs, utfall.svar);
        return false;
    }
  }

  private async kopiera(rad: Sandningsrad, innehall: Mejldelar): Promise<void> {
    const { kopiamapp } = this.installningar;
    if (kopiamapp !== null) await writeFile(join(kopiamapp, `${rad.id}.eml`), somFil(innehall));
  }

  private async raknaSenare(rad: Sandningsrad, svar: string, omgang: Omgang): Promise<void> {
    const forsok = rad.forsok + 1;
    if (forsok < this.installningar.hogstSenare) omgang.senare(this.installningar.vantanMs(forsok), svar);
    else await this.bok.avvisad(rad.id, svar, 'mejlservern sköt upp mejlet för många gånger');
  }

  // Ett brev som inte går att sätta ihop fäller bara sin egen rad.
  private async bygg(rad: Sandningsrad, kodat: Kodat): Promise<Mejldelar | null> {
    try {
      const huvud = {
        till: { namn: rad.namn, adress: rad.adress },
        messageId: rad.messageId,
        referenser: rad.referenser,
        datum: this.klocka.nu(),
      };
      return await byggMejl(
        personligtBrev(kodat.huvud.gemensamt, this.brevhemlighet.oppna(rad.personligt)),
        huvud,
        rad.personligt.bilagor === undefined
          ? kodat.bilagor
          : kodat.bilagor.filter((_bilaga, nr) => rad.personligt.bilagor?.includes(nr)),
      );
    } catch (fel) {
      this.logg.error(`Mejlet till mottagare ${rad.id} gick inte att sätta ihop: ${feltext(fel)}`);
      await this.bok.avvisad(rad.id, feltext(fel), 'mejlet gick inte att sätta ihop');
      return null;
    }
  }

  private async hamta(utskickId: string): Promise<Kodat> {
    const funnet = this.kodade.get(utskickId);
    if (funnet !== undefined) return await funnet;
    const [aldst] = this.kodade.keys();
    if (aldst !== undefined && this.kodade.size >= HOGST_KODADE) this.kodade.delete(aldst);
    const kodat = this.koda(utskickId);
    this.kodade.set(utskickId, kodat);
    try {
      return await kodat;
    } catch (fel) {
      this.kodade.delete(utskickId);
      throw fel;
    }
  }

  private async koda(utskickId: string): Promise<Kodat> {
    const huvud = await this.utskick.huvud(utskickId);
    if (huvud === null) throw new SlutgiltigtFel(`utskicket ${utskickId} finns inte`);
    const bilagor: Buffer[] = [];
    for (const bilaga of huvud.gemensamt.bilagor) {
      bilagor.push(await kodaBilaga(bilaga, await this.filer.lasAllt(bilaga.sha256)));
    }
    return { huvud, bilagor };
  }
}

function skaSandas(rad: Sandningsrad, slag: string): boolean {
  if (rad.tillstand === 'vantar' || rad.ovissBeslut === 'skicka_igen') return true;
  return rad.ovissBeslut === null && sandsIgen(slag) && rad.antalSandningar < HOGST_SANDNINGAR;
}
