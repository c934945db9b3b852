import { isWithin, parseIntervall } from './intervall.js';
import type { Anslag, Delanslag, Deljustering, Justering, Sammantradesfakta } from './typer.js';

/** §§ som justeras och anslås tillsammans. */
export interface Protokollsdel {
  /** §-numren i stigande ordning. */
  readonly paragrafer: readonly number[];
  /** Filens egen text för §§; undefined när filen inte delar upp protokollet. */
  readonly intervall: { readonly justering: string; readonly anslag: string } | undefined;
  readonly justering: Justering;
  readonly anslag: Anslag;
}

/** Sant när justeringen är en lista med en post per protokollsdel. */
export function isUppdelad(varde: Sammantradesfakta['justering']): varde is readonly Deljustering[] {
  return Array.isArray(varde);
}

/** Sant när anslaget är en lista med en post per protokollsdel. */
export function isAnslagUppdelat(varde: Sammantradesfakta['anslag']): varde is readonly Delanslag[] {
  return Array.isArray(varde);
}

/**
 * Protokollets delar i filens ordning: en enda när `justering` och `anslag` är objekt, annars en per post i listorna.
 * Gäller prövade fakta, där varje § står i exakt en del.
 */
export function protokollsdelar(fakta: Sammantradesfakta): Protokollsdel[] {
  const nummer = fakta.paragrafer.map(({ nr }) => nr);
  const { justering, anslag } = fakta;
  if (!isUppdelad(justering) || !isAnslagUppdelat(anslag)) {
    if (isUppdelad(justering) || isAnslagUppdelat(anslag)) return [];
    return [{ paragrafer: nummer, intervall: undefined, justering, anslag }];
  }
  return justering.flatMap((del, index) => {
    const anslaget = anslag[index];
    if (anslaget === undefined) return [];
    const intervall = parseIntervall(del.paragrafer) ?? [];
    const { anslagsdatum, nedtas, forvaringsplats } = anslaget;
    return [
      {
        paragrafer: nummer.filter((nr) => isWithin(intervall, nr)),
        intervall: { justering: del.paragrafer, anslag: anslaget.paragrafer },
        justering: { datum: del.datum, plats: del.plats },
        anslag: { anslagsdatum, nedtas, forvaringsplats },
      },
    ];
  });
}
