import { Injectable } from '@nestjs/common';
import { DomanFel, Fillagring } from '#plattform';
import type { Lasare } from '../arende/sekretess.service.js';
import { type HamtadFil, HamtaFil } from '../handling/hamta-fil.service.js';
import { type Adress, delaMejl } from '../utdrag/dela-mejl.js';
import { type Filtext, FiltextForrad } from '../utdrag/filtext.repository.js';
import { visningAv } from './domain/visning.js';
import type { Visning } from './fil.typer.js';

export interface Filvisning {
  visning: Visning;
  filnamn: string;
  text: string | null;
  mejl: {
    fran: string;
    till: string[];
    amne: string | null;
    datum: string | null;
    bilagor: { filnamn: string; mediatyp: string; storlek: number }[];
  } | null;
  skal: string | null;
}

const HALLS = new Set(['DIARIUM.FIL_I_KARANTAN', 'DIARIUM.FIL_SKANNAS']);
const STORST_MEJL = 60_000_000;

/** Visar en fil i webbläsaren: text som text, mejl i sina delar. PDF och bilder lämnas som innehåll med säkra huvuden. */
@Injectable()
export class VisaFil {
  constructor(
    private readonly hamtaFil: HamtaFil,
    private readonly texter: FiltextForrad,
    private readonly lagring: Fillagring,
  ) {}

  /** @throws DomanFel 404; en fil i karantän ger i stället sitt skäl */
  async visa(namndId: string, filId: string, lasare: Lasare): Promise<Filvisning> {
    try {
      const { fil, kontroll } = await this.hamtaFil.fri(namndId, filId, lasare);
      const visning = visningAv(kontroll.mediatyp);
      const tom = { visning, filnamn: fil.filnamn, text: null, mejl: null, skal: null };
      if (visning === 'mejl') return { ...tom, ...(await this.mejl(fil.sha256, fil.storlek)) };
      if (visning === 'text') return { ...tom, ...somText(await this.texter.hamta(fil.sha256)) };
      return visning === 'ingen'
        ? { ...tom, skal: 'Filer av det här slaget visas inte här. Hämta filen i stället.' }
        : tom;
    } catch (fel) {
      if (!(fel instanceof DomanFel) || !HALLS.has(fel.kod)) throw fel;
      return { visning: 'ingen', filnamn: '', text: null, mejl: null, skal: fel.message };
    }
  }

  /** Innehållet i en PDF eller en bild. @throws DomanFel 404, 423, 409 DIARIUM.VISAS_INTE */
  async innehall(namndId: string, filId: string, lasare: Lasare): Promise<HamtadFil> {
    const { fil, kontroll } = await this.hamtaFil.fri(namndId, filId, lasare);
    const visning = visningAv(kontroll.mediatyp);
    if (visning !== 'pdf' && visning !== 'bild') {
      throw new DomanFel(
        'DIARIUM.VISAS_INTE',
        'Filer av det här slaget visas inte i webbläsaren. Hämta filen i stället.',
      );
    }
    return {
      filnamn: fil.filnamn,
      mediatyp: kontroll.mediatyp,
      storlek: fil.storlek,
      strom: await this.lagring.las(fil.sha256),
    };
  }

  private async mejl(sha256: string, storlek: number): Promise<Pick<Filvisning, 'text' | 'mejl' | 'skal'>> {
    if (storlek > STORST_MEJL) return { text: null, mejl: null, skal: 'Mejlet är större än 60 MB och visas inte.' };
    try {
      const m = await delaMejl(await this.lagring.lasAllt(sha256));
      const bilagor = m.bilagor.map(({ filnamn, mediatyp, innehall }) => ({
        filnamn,
        mediatyp,
        storlek: innehall.length,
      }));
      return {
        text: m.text,
        mejl: { fran: namn(m.fran), till: m.till.map(namn), amne: m.amne, datum: m.datum, bilagor },
        skal: m.anmarkningar[0] ?? null,
      };
    } catch (fel) {
      if (fel instanceof DomanFel) return { text: null, mejl: null, skal: fel.message };
      throw fel;
    }
  }
}

const namn = (en: Adress | null): string =>
  en === null ? 'Okänd avsändare' : en.namn === '' ? en.adress : `${en.namn} <${en.adress}>`;

function somText(text: Filtext | null): Pick<Filvisning, 'text' | 'skal'> {
  if (text === null || text.tillstand === 'vantar')
    return { text: null, skal: 'Texten läses ur filen. Det tar en stund.' };
  return { text: text.text, skal: text.skal };
}
