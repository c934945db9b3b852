import { Injectable } from '@nestjs/common';
import type { Brevhuvuden } from './domain/brevhuvuden.js';

/** Ett brev som är sparat i fillagringen. */
export interface Mottagetbrev {
  sha256: string;
  /** Byte. */
  storlek: number;
  huvuden: Brevhuvuden;
  /** sha256 över det i brevet som är detsamma när det lämnas om. */
  innehallshash: string;
}

/** Vem servern säger att brevet är från och till. `fran` är tom för ett besked om leverans. */
export interface Kuvert {
  fran: string | null;
  till: readonly string[];
}

/** Den lib som har adresser att ta emot på. */
export interface Brevlada {
  /** De av adresserna som är dess. @param adresser med små bokstäver, utan tillägg efter plus */
  mina(adresser: readonly string[]): Promise<string[]>;
  /** Tar emot ett brev, färdigt i databasen när löftet uppfylls. Samma brev två gånger är ett. */
  taEmot(brev: Mottagetbrev, kuvert: Kuvert): Promise<void>;
}

/** `uan+remiss@klubba.example` är `uan@klubba.example`. */
export function utanTillagg(adress: string): string {
  const [lokal = '', ...doman] = adress.trim().toLowerCase().split('@');
  return `${lokal.split('+')[0] ?? ''}@${doman.join('@')}`;
}

/** Alla som tar emot e-post. */
@Injectable()
export class Brevlador {
  private readonly lador: Brevlada[] = [];

  anmal(lada: Brevlada): void {
    this.lador.push(lada);
  }

  async finns(adress: string): Promise<boolean> {
    for (const lada of this.lador) if ((await lada.mina([utanTillagg(adress)])).length > 0) return true;
    return false;
  }

  /** Lämnar brevet till den som har adresserna. */
  async taEmot(brev: Mottagetbrev, { fran, till }: Kuvert): Promise<void> {
    const adresser = [...new Set(till.map(utanTillagg))];
    for (const lada of this.lador) {
      const mina = await lada.mina(adresser);
      if (mina.length > 0) await lada.taEmot(brev, { fran, till: mina });
    }
  }
}
