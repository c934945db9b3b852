import { Injectable } from '@nestjs/common';
import {
  forena,
  type Lastword,
  medWordandringar,
  provaSkrift,
  type Skriftinnehall,
  type Wordandring,
  wordandringar,
} from '#dokument';
import { DomanFel, Sammanhang, Transactional } from '#plattform';
import { LasSkrift } from '../skrift/las-skrift.service.js';
import { skriftI } from '../skrift/skriftskrivare.service.js';
import { kravUtkast, SkrivSteg } from '../skrift/skriv-steg.service.js';
import { somNod, stegMellan } from '../skrift/domain/steg.js';
import type { Skrivelse } from '../skrivelse/skrivelse.typer.js';
import { Skrivelseatkomst } from '../skrivelse/skrivelseatkomst.service.js';
import { type Uppladdad, Wordfil } from './wordfil.service.js';
import { WordForrad } from './word.repository.js';

/** Vad en fil som ändrats i Word ändrar i skrivelsen. */
export interface Wordskillnad extends Pick<Lastword, 'forstatt' | 'kvar'> {
  /** Versionen som filen hämtades vid. */
  filversion: number;
  /** Versionen som ändringarna är räknade mot, och som de tas in i. */
  version: number;
  andringar: Wordandring[];
}

interface Underlag {
  bas: Skriftinnehall;
  fil: Skriftinnehall;
  last: Lastword;
  filversion: number;
}

/** Läser tillbaka ett Worddokument som hämtades ur skrivelsen och har ändrats utanför Klubba. */
@Injectable()
export class LasTillbaka {
  constructor(
    private readonly filer: Wordfil,
    private readonly forrad: WordForrad,
    private readonly skrifter: LasSkrift,
    private readonly atkomst: Skrivelseatkomst,
    private readonly steg: SkrivSteg,
    private readonly sammanhang: Sammanhang,
  ) {}

  /**
   * Visar ändringarna mot skrivelsen som den är nu; ingenting skrivs.
   * @throws DomanFel 404, BEREDNING.STEGET_STANGT, WORD.*
   */
  async skillnad(namndId: string, id: string, fil: Uppladdad): Promise<Wordskillnad> {
    const skrivelse = await this.atkomst.hamta(namndId, id);
    kravUtkast(skrivelse);
    const { bas, fil: ny, last, filversion } = await this.underlag(skrivelse, fil);
    const nu = skriftI(skrivelse);
    const { forstatt, kvar } = last;
    return { filversion, version: nu.version, andringar: wordandringar(bas, ny, nu.innehall), forstatt, kvar };
  }

  /**
   * Tar in de valda ändringarna som steg i skriften. Samma nyckel två gånger gäller en gång.
   * @returns skriftens version efteråt
   * @throws DomanFel 404, BEREDNING.STEGET_STANGT, WORD.BAKOM när någon skrivit sedan ändringarna visades
   */
  async taIn(
    namndId: string,
    id: string,
    fil: Uppladdad,
    val: { nyckel: string; version: number; andringar: readonly number[] },
  ): Promise<number> {
    const skrivelse = await this.atkomst.hamta(namndId, id);
    return await this.skriv(namndId, id, fil, val, await this.underlag(skrivelse, fil));
  }

  @Transactional()
  protected async skriv(
    namndId: string,
    id: string,
    fil: Uppladdad,
    val: { nyckel: string; version: number; andringar: readonly number[] },
    { bas, fil: inlast, last, filversion }: Underlag,
  ): Promise<number> {
    const skrivelse = await this.atkomst.lasNu(namndId, id);
    const redan = await this.forrad.redan(namndId, val.nyckel, this.sammanhang.aktor().kontoId);
    if (redan !== null) return redan.version;
    kravUtkast(skrivelse);
    const nu = skriftI(skrivelse);
    if (nu.version !== val.version) {
      throw new DomanFel(
        'WORD.BAKOM',
        'Någon har skrivit i skrivelsen sedan ändringarna visades. Visa ändringarna igen.',
        {
          data: { version: nu.version },
        },
      );
    }
    const lydelser = medWordandringar(bas, inlast, nu.innehall, new Set(val.andringar));
    const [ny = nu.innehall] = lydelser.slice(-1);
    const fel = provaSkrift(ny);
    if (fel.length > 0) throw new DomanFel('WORD.STAMMER_INTE', fel.map((ett) => ett.text).join(' '), { status: 422 });
    await this.filer.sparaBilder(id, last.bilder, JSON.stringify(ny));
    // Ett steg för varje ändring, så att kommentarer i orörd text står kvar.
    let fore = somNod(nu.innehall);
    const steg = lydelser.flatMap((lydelse) => {
      const efter = somNod(lydelse);
      const mellan = stegMellan(fore, efter);
      fore = efter;
      return mellan;
    });
    if (steg.length > 0) {
      await this.steg.skriv(skrivelse, { doc: fore, steg, klient: val.nyckel, klientnr: 0, slag: 'skrivet' });
    }
    const tillVersion = nu.version + steg.length;
    await this.filer.anteckna(skrivelse, fil, { id: val.nyckel, franVersion: filversion, tillVersion });
    return tillVersion;
  }

  /** Filen läst mot den lydelse som den skrevs ur: den här skrivelsens, eller den version som den görs om från. */
  private async underlag(skrivelse: Skrivelse, fil: Uppladdad): Promise<Underlag> {
    const last = await this.filer.las(fil);
    const { ursprung } = last;
    if (ursprung === null) {
      throw new DomanFel(
        'WORD.UTAN_URSPRUNG',
        'Filen är inte hämtad ur Klubba. Hämta skrivelsen som Word, för över ändringarna dit och läs in den filen.',
        { status: 422 },
      );
    }
    if (ursprung.skrivelseId !== skrivelse.id && ursprung.skrivelseId !== skrivelse.foregaendeId) {
      throw new DomanFel(
        'WORD.ANNAN_SKRIVELSE',
        'Filen hör till en annan skrivelse. Öppna den skrivelsen och läs in filen där.',
      );
    }
    const bas = await this.skrifter.lydelse(skrivelse.namndId, ursprung.skrivelseId, ursprung.version);
    return { bas: bas.innehall, fil: forena(bas.innehall, last.skrift), last, filversion: ursprung.version };
  }
}
