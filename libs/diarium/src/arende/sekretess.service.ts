import { Injectable } from '@nestjs/common';
import { Klocka } from '#plattform';
import { AtkomstForrad, type Insynsgrund } from '../atkomst/atkomst.repository.js';
import type { Sekretess } from './arende.typer.js';

/** Den som läser: kontot, och personen bakom det när det finns en. */
export interface Lasare {
  kontoId: string;
  personId: string | null;
}

/** Sekretess som ännu prövas räknas som sekretess. */
export const harSekretess = ({ lagrum, underProvning }: Sekretess): boolean => lagrum !== null || underProvning;

/** Hur ett skäl står i läsloggen. */
export const GRUND_TEXT: Readonly<Record<Insynsgrund, string>> = {
  sekretess: 'sköter nämndens sekretess',
  provning: 'prövar sekretessen',
  handlaggare: 'handlägger ärendet',
  ersatter: 'ersätter handläggaren',
  namngiven: 'namngiven åtkomst',
  granskning: 'granskning',
};

/**
 * Vem som ser det skyddade (OSL 5:2): den som handlägger ärendet och den som ersätter, den som fått namngiven åtkomst,
 * nämndsekreteraren, registratorn så länge sekretessen prövas, och revisorn när granskningen omfattar det. En och samma
 * fråga i databasen svarar, här och i listorna.
 */
@Injectable()
export class Sekretessprovning {
  constructor(
    private readonly forrad: AtkomstForrad,
    private readonly klocka: Klocka,
  ) {}

  /** Varför läsaren får se det skyddade i ärendet, eller null. */
  async arendegrund(arendeId: string, { kontoId }: Lasare): Promise<Insynsgrund | null> {
    return await this.forrad.arendegrund(arendeId, kontoId, this.klocka.idag());
  }

  /** Varför läsaren får se det skyddade, för dem av ärendena där läsaren får det. */
  async arendegrunder(arendeIds: readonly string[], { kontoId }: Lasare): Promise<ReadonlyMap<string, Insynsgrund>> {
    return await this.forrad.arendegrunder(arendeIds, kontoId, this.klocka.idag());
  }

  /** Varför läsaren får se det skyddade i handlingen, eller null. */
  async handlingsgrund(handlingId: string, { kontoId }: Lasare): Promise<Insynsgrund | null> {
    return await this.forrad.handlingsgrund(handlingId, kontoId, this.klocka.idag());
  }

  /** De av ärendets handlingar som läsaren får se det skyddade i. */
  async handlingarIArendet(arendeId: string, { kontoId }: Lasare): Promise<ReadonlySet<string>> {
    return new Set(await this.forrad.handlingarIArendet(arendeId, kontoId, this.klocka.idag()));
  }

  /** Handlingarna, var de än är nu: de som läsaren får läsa det skyddade i, och de med sekretess som är stängda. */
  async handlingarna(
    handlingIds: readonly string[],
    { kontoId }: Lasare,
  ): Promise<{ far: ReadonlySet<string>; stangda: ReadonlySet<string> }> {
    const rader = await this.forrad.handlingarna(handlingIds, kontoId, this.klocka.idag());
    return {
      far: new Set(rader.filter((rad) => rad.far).map(({ id }) => id)),
      stangda: new Set(rader.filter((rad) => rad.hemlig && !rad.far).map(({ id }) => id)),
    };
  }

  /** De av nämndens ärenden med sekretess som läsaren får se det skyddade i. */
  async arendenMedInsyn(namndId: string, { kontoId }: Lasare): Promise<ReadonlySet<string>> {
    return new Set(await this.forrad.arendenMedInsyn(namndId, kontoId, this.klocka.idag()));
  }
}
