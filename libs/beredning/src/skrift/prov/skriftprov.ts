// What someone does in a skrift over HTTP: reads it, sends steps, comments.
import type { Skriftinnehall } from '#dokument';
import type { Provsvar } from '../../../../../test/stod/provapp.js';
import type { Rad, Skrivelseprov, Vem } from '../../prov/skrivelseprov.js';

export interface Svaradskrift extends Rad {
  version: number;
  skrivelseversion: number;
  innehall: Skriftinnehall;
  kommentarer: Svaradkommentar[];
  kod?: string;
}
export interface Svaradkommentar extends Rad {
  id: string;
  fran: number | null;
  till: number | null;
  lage: string;
  kod?: string;
}

/** A step that writes a text at a place, or in place of something. */
export const skrivsteg = (fran: number, text: string, till = fran): Rad => ({
  stepType: 'replace',
  from: fran,
  to: till,
  ...(text === '' ? {} : { slice: { content: [{ type: 'text', text }] } }),
});

export class Skriftprov {
  constructor(
    private readonly s: Skrivelseprov,
    readonly id: string,
  ) {}

  async las(vem: Vem = 'hanna'): Promise<Svaradskrift> {
    return (await this.s.gor<Svaradskrift>(vem, 'GET', `/skrivelser/${this.id}/skrift`)).kropp;
  }

  async lamna(
    vem: Vem,
    version: number,
    steg: Rad[],
    klient: string = `klient-${vem}`,
  ): Promise<Provsvar<Svaradskrift & { steg?: Rad[] }>> {
    return await this.s.gor(vem, 'POST', `/skrivelser/${this.id}/skrift/steg`, { version, klient, steg });
  }

  async hamta<T = Rad>(stig: string, vem: Vem = 'hanna'): Promise<Provsvar<T>> {
    return await this.s.gor<T>(vem, 'GET', `/skrivelser/${this.id}/skrift${stig}`);
  }

  async post<T = Svaradkommentar>(vem: Vem, stig: string, kropp: Rad = {}): Promise<Provsvar<T>> {
    return await this.s.gor<T>(vem, 'POST', `/skrivelser/${this.id}/skrift${stig}`, kropp);
  }

  /** Where a word of the skrift stands, as positions of the document. */
  async plats(ord: string): Promise<{ fran: number; till: number }> {
    let fran = -1;
    let nu = -1;
    const ga = (nod: Skriftinnehall['content'][number]): void => {
      if (nod.text !== undefined) {
        const i = nod.text.indexOf(ord);
        if (fran < 0 && i >= 0) fran = nu + i;
        nu += nod.text.length;
        return;
      }
      nu += 1;
      for (const barn of nod.content ?? []) ga(barn);
      nu += ['radbrytning', 'fotnot', 'hanvisning', 'bild'].includes(nod.type) ? 0 : 1;
    };
    ga((await this.las()).innehall);
    return { fran, till: fran + ord.length };
  }
}
