import { type Lagring, SKRIFTPLATS } from '../../../delar/osparat.js';
import type { Skriftjson } from './port.js';

/** Det som är skrivet men inte sparat på servern: hur skriften var där, och stegen därefter. */
export interface Kvarliggande {
  klient: string;
  version: number;
  bas: Skriftjson;
  steg: unknown[];
}

const tolka = (text: string | null): unknown => {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
};

const arBas = (v: unknown): v is { version: number; bas: Skriftjson } =>
  typeof v === 'object' && v !== null && 'version' in v && typeof v.version === 'number' && 'bas' in v;

/**
 * Det osparade i en skrivelse, i den här webbläsaren. Hör till ett konto: ingen annan som loggar in ser det. Varje
 * öppen skrivyta har sin egen post (`klient`), så att två flikar inte skriver över varandra.
 */
export class Kvar {
  private readonly stam: string;

  constructor(
    private readonly lagring: Lagring,
    kontoId: string,
    skrivelseId: string,
  ) {
    this.stam = `${SKRIFTPLATS}${kontoId}:${skrivelseId}:`;
  }

  /** Hur skriften såg ut på servern när det osparade började. Skrivs en gång per sparad version. */
  sparaBas(klient: string, version: number, bas: Skriftjson): boolean {
    return this.skriv(`${klient}:bas`, { version, bas });
  }

  /** Stegen efter basen. @returns false när webbläsaren inte har plats */
  sparaSteg(klient: string, steg: readonly unknown[]): boolean {
    return this.skriv(`${klient}:steg`, steg);
  }

  taBort(klient: string): void {
    this.lagring.removeItem(`${this.stam}${klient}:steg`);
    this.lagring.removeItem(`${this.stam}${klient}:bas`);
  }

  /** Allt osparat i skrivelsen. Det som inte går att läsa är inget osparat. */
  alla(): Kvarliggande[] {
    const poster: Kvarliggande[] = [];
    for (let nr = 0; nr < this.lagring.length; nr += 1) {
      const nyckel = this.lagring.key(nr) ?? '';
      if (!nyckel.startsWith(this.stam) || !nyckel.endsWith(':steg')) continue;
      const klient = nyckel.slice(this.stam.length, -':steg'.length);
      const steg = tolka(this.lagring.getItem(nyckel));
      const bas = tolka(this.lagring.getItem(`${this.stam}${klient}:bas`));
      if (Array.isArray(steg) && steg.length > 0 && arBas(bas)) poster.push({ klient, ...bas, steg });
    }
    return poster;
  }

  private skriv(del: string, varde: unknown): boolean {
    try {
      this.lagring.setItem(this.stam + del, JSON.stringify(varde));
      return true;
    } catch {
      return false;
    }
  }
}
