import { DomanFel } from '#plattform';
import { applyDecorators, Injectable, SetMetadata } from '@nestjs/common';

export interface Kvarlamnadfraga {
  namndId: string;
  /** De som inte har något uppdrag kvar i nämnden efter skiftet. */
  personIder: readonly string[];
  /** Den nya periodens första dag. */
  skiftesdag: string;
}

/** En sak som hänger på någon som slutar. */
export interface Kvarlamnadsak {
  /** Entydig inom källan och densamma varje gång; högst 200 tecken. */
  nyckel: string;
  personId: string;
  /** "Arbetsutskottet, ledamot på plats 2" */
  vad: string;
  frist: string | null;
  /** Vad man gör åt det, som en mening. */
  atgard: string;
  kanOverlamnas: boolean;
  /** Satt när det löser sig självt: hur, som en mening. */
  loser: string | null;
}

export interface Overlamning {
  namndId: string;
  nyckel: string;
  personId: string;
  tillPersonId: string;
  skiftesdag: string;
}

/**
 * Det som en del av Klubba har som hänger på en förtroendevald. Varje del svarar för sitt: klassen märks med
 * `@Kvarlamnatkalla('<del>')` och läggs bland modulens providers, och är då med i nästa mandatskifte.
 */
export abstract class Kvarlamnat {
  abstract lista(fraga: Kvarlamnadfraga): Promise<Kvarlamnadsak[]>;

  /**
   * Lämnar saken till någon annan, i pågående transaktion.
   * @throws DomanFel när det inte går, med vad man gör i stället
   */
  async overlamna(_overlamning: Overlamning): Promise<void> {
    await Promise.reject(
      new DomanFel('MANDATSKIFTE.OVERLAMNAS_INTE', 'Den här saken lämnas inte över här. Notera hur den är löst.'),
    );
  }
}

export const KVARLAMNATMARKE = 'klubba:kvarlamnat';

/** Klassen svarar för vad som hänger kvar i sin del av Klubba. */
export const Kvarlamnatkalla = (namn: string): ClassDecorator =>
  applyDecorators(Injectable(), SetMetadata(KVARLAMNATMARKE, namn));
