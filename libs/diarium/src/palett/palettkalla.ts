import { Injectable } from '@nestjs/common';
import type { MinNamnd } from '#plattform';
import type { IsoDatum } from '#regelverk';
import type { Palettfraga } from './domain/tolka.js';

/** Slagen i den ordning de står när de är lika bra. */
export const PALETTSLAG = ['arende', 'paragraf', 'sammantrade', 'handling', 'skrivelse', 'person'] as const;
export type Palettslag = (typeof PALETTSLAG)[number];

/** En träff. `poang`: 100 är det man skrev, 50 är ett ord i titeln. */
export interface Paletttraff {
  id: string;
  namndId: string;
  /** Dnr, §-nummer, datum. */
  beteckning: string;
  /** Den offentliga ordalydelsen. */
  titel: string;
  /** Det som står till höger. */
  sida: string | null;
  lank: string;
  poang: number;
}

export interface Palettsokning {
  fraga: Palettfraga;
  /** De nämnder som söks, med vad läsaren får där. */
  namnder: readonly MinNamnd[];
  idag: IsoDatum;
}

/** Ett slags träffar, av den lib som äger raderna; bara det som läsaren får se. */
export interface Palettkalla {
  slag: Palettslag;
  sok(sokning: Palettsokning): Promise<Paletttraff[]>;
}

/** De nämnder där läsaren har rätten. */
export const namnderMed = (namnder: readonly MinNamnd[], ratt: MinNamnd['rattigheter'][number]): string[] =>
  namnder.filter(({ rattigheter }) => rattigheter.includes(ratt)).map(({ namndId }) => namndId);

/** Alla som söker åt paletten. */
@Injectable()
export class Palettregister {
  private readonly kallor: Palettkalla[] = [];

  anmal(kalla: Palettkalla): void {
    this.kallor.push(kalla);
  }

  alla(): readonly Palettkalla[] {
    return this.kallor;
  }
}
