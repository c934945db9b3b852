import { applyDecorators, Injectable, SetMetadata } from '@nestjs/common';

/** En sak som är ogjord i ett ärende som ska avslutas. */
export interface Avslutsbrist {
  /** `DIARIUM.OPPEN_BEVAKNING` */
  kod: string;
  /** En mening med bara det offentliga: aldrig en rubrik eller ett namn ur det som har sekretess. */
  text: string;
  /** Lagen hindrar att ärendet avslutas så: ett skäl räcker inte. */
  hindrar: boolean;
  /** Dit man går för att göra det, i webben. */
  lank: string | null;
}

export interface Avslutsfraga {
  namndId: string;
  arendeIds: readonly string[];
}

/**
 * Det som en del av Klubba vet är ogjort i ett ärende. Klassen märks med `@Avslutskalla('<del>')` och läggs bland
 * modulens providers. Frågan gäller många ärenden på en gång: svara med en fråga till databasen, inte en per ärende.
 */
export abstract class Avslutsbrister {
  /** @returns ärendets id → det som är ogjort; ett ärende utan brister behöver inte vara med */
  abstract brister(fraga: Avslutsfraga): Promise<ReadonlyMap<string, readonly Avslutsbrist[]>>;
}

export const AVSLUTSMARKE = 'klubba:avslut';

/** Klassen vet vad som är ogjort i sin del av Klubba. */
export const Avslutskalla = (namn: string): ClassDecorator =>
  applyDecorators(Injectable(), SetMetadata(AVSLUTSMARKE, namn));
