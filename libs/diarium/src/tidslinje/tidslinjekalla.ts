import { applyDecorators, Injectable, SetMetadata } from '@nestjs/common';

/** Något vars händelser hör till ett ärendes tidslinje: en skrivelse, en punkt, en paragraf. */
export interface Tidslinjesak {
  /** Som i händelseloggen: `skrivelse`. */
  objekt: string;
  objektId: string;
  /** Bara händelser om den del av saken vars id står i `efter.objektId`: en punkt på en lista. */
  del?: string;
  /** Har egen sekretess: bara den som får läsa ärendets skyddade ser meningen, andra en neutral. */
  hemlig?: boolean;
  /** Det som meningarna behöver: `{ datum: '2026-10-15', nr: 7 }`. Bara det som får stå i meningen. */
  uppgifter?: Readonly<Record<string, string | number | null>>;
  /** Dit raden leder, i webben. */
  lank?: string | null;
}

/** En händelse ur loggen, som den blir en mening av. */
export interface Tidslinjehandelse {
  typ: string;
  fore: Readonly<Record<string, unknown>> | null;
  efter: Readonly<Record<string, unknown>> | null;
}

/**
 * Vad som hände, utan vem: `lade ärendet på föredragningslistan för 15 oktober`. Vem står före. Ur `fore` och `efter`
 * får bara det tas som alla som läser ärendet får se.
 */
export type Tidslinjemening = (handelse: Tidslinjehandelse, sak: Tidslinjesak) => string;

/**
 * Det som en del av Klubba vet har hänt i ett ärende. Händelserna själva läses ur händelseloggen: delen säger vilka
 * saker som hör till ärendet, och hur dess händelser låter. En typ som inte står här visas inte. Klassen märks med
 * `@Tidslinjekalla('<del>')` och läggs bland modulens providers.
 */
export abstract class Tidslinjedel {
  /** Händelsens typ → vad den blir för mening. Varje typ hör till en enda del. */
  abstract readonly meningar: Readonly<Record<string, Tidslinjemening>>;

  /** De saker i delen som hör till ärendet. */
  abstract saker(namndId: string, arendeId: string): Promise<Tidslinjesak[]>;
}

export const TIDSLINJEMARKE = 'klubba:tidslinje';

/** Klassen svarar för sin del av tidslinjen. */
export const Tidslinjekalla = (namn: string): ClassDecorator =>
  applyDecorators(Injectable(), SetMetadata(TIDSLINJEMARKE, namn));
