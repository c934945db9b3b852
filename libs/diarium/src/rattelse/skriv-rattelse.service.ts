import { Injectable } from '@nestjs/common';
import { Klocka, Sammanhang } from '#plattform';
import { RattelseForrad, type Rattelseobjekt } from './rattelse.repository.js';

/** De fält som alltid är skyddade, i vilken post de än står. */
export const ALLTID_SKYDDADE = new Set(['arendemeningSkyddad', 'titelSkyddad']);
/** Det som är skyddat när posten är det, nu eller förut. */
export const SKYDDADE_I_HEMLIGT = new Set([
  'arendemening',
  'titel',
  'namn',
  'derasDnr',
  'avsandare',
  'mottagare',
  'epost',
  'telefon',
  'adress',
]);

export interface Rattadpost {
  namndId: string;
  arendeId: string | null;
  objekt: Rattelseobjekt;
  objektId: string;
  fore: Readonly<Record<string, unknown>>;
  efter: Readonly<Record<string, unknown>>;
  /** Posten har sekretess, hade det före rättelsen, eller hör till ett ärende som har det. */
  hemlig: boolean;
  skal?: string | undefined;
}

/** Skriver en rad per fält som blev annorlunda (JO 4639-2007). Det som aldrig haft något värde rättas inte. */
@Injectable()
export class SkrivRattelse {
  constructor(
    private readonly forrad: RattelseForrad,
    private readonly klocka: Klocka,
    private readonly sammanhang: Sammanhang,
  ) {}

  /** I pågående transaktion. Lägen och vad som följer av dem är steg, inte rättelser, och skickas inte hit. */
  async skriv({ fore, efter, hemlig, skal, ...post }: Rattadpost): Promise<void> {
    const falt = Object.keys(efter).filter(
      (ett) => efter[ett] !== undefined && JSON.stringify(fore[ett] ?? null) !== JSON.stringify(efter[ett] ?? null),
    );
    await this.forrad.lagg(
      falt.map((ett) => ({
        ...post,
        falt: ett,
        fore: fore[ett] ?? null,
        efter: efter[ett] ?? null,
        skyddad: ALLTID_SKYDDADE.has(ett) || (hemlig && SKYDDADE_I_HEMLIGT.has(ett)),
        skal: skal ?? null,
      })),
      this.sammanhang.aktor(),
      this.klocka.nu(),
    );
  }
}
