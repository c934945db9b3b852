import { isWithin, parseIntervall, type Intervall } from './intervall.js';
import type { Beslutande, Ordforandeskap, Paragraf, Sammantradesfakta } from './typer.js';

interface Plats {
  readonly person: Beslutande;
  /** undefined: hela sammanträdet. */
  readonly intervall: readonly Intervall[] | undefined;
}

interface Lag {
  /** Alla som är namngivna för §:n, också den som lämnat platsen till en annan under den. */
  readonly namngivna: readonly Beslutande[];
  /** De som sitter vid beslutet, innan jäv räknas bort. */
  readonly vidBeslut: readonly Beslutande[];
}

const PRESIDIUM = ['ordförande', '1:e vice ordförande', '2:e vice ordförande'] as const;

/**
 * Vem som tjänstgör, leder och justerar vid varje §. Byter en plats ägare under en §, eller är dess innehavare jävig,
 * är båda namngivna för §:n och den som har `for` tjänstgör vid beslutet. Den jävige tjänstgör inte (KL 6:30).
 */
export class Uppstallning {
  private readonly platser: readonly Plats[];
  private readonly ledda: readonly { readonly skap: Ordforandeskap; readonly intervall: readonly Intervall[] }[];
  private readonly justerandeNamn: readonly {
    readonly namn: string;
    readonly intervall: readonly Intervall[] | undefined;
  }[];
  private readonly brytpunkter: readonly number[];
  private readonly lag = new Map<number, Lag>();

  constructor(fakta: Sammantradesfakta) {
    this.platser = fakta.narvaro.beslutande.map((person) => ({
      person,
      intervall: person.paragrafer === undefined ? undefined : (parseIntervall(person.paragrafer) ?? []),
    }));
    this.ledda = (fakta.ordforandeskap ?? []).map((skap) => ({
      skap,
      intervall: parseIntervall(skap.paragrafer) ?? [],
    }));
    this.justerandeNamn = fakta.justerare.map((en) =>
      typeof en === 'string'
        ? { namn: en, intervall: undefined }
        : { namn: en.namn, intervall: parseIntervall(en.paragrafer) ?? [] },
    );
    // Mellan två brytpunkter är laget detsamma, så det räknas ut en gång per sträcka och inte en gång per §.
    const punkter = this.platser.flatMap(({ intervall = [] }) => intervall.flatMap((i) => [i.fran, i.till + 1]));
    this.brytpunkter = [...new Set(punkter)].sort((a, b) => a - b);
  }

  /** Alla i `beslutande` som är namngivna för §:n. */
  namngivna(nr: number): readonly Beslutande[] {
    return this.lagVid(nr).namngivna;
  }

  /** De som tjänstgör vid §:ns beslut, i filens ordning: var och en en gång och ingen jävig. */
  tjanstgorande(paragraf: Paragraf): readonly Beslutande[] {
    const lag = this.lagVid(paragraf.nr).vidBeslut;
    const { jav = [] } = paragraf;
    return jav.length === 0 ? lag : lag.filter(({ namn }) => !jav.includes(namn));
  }

  /** Den som ledde §:n; null när filen inte säger det och ingen i presidiet tjänstgör. */
  ordforande(paragraf: Paragraf): string | null {
    const namngiven = this.ledda.find(({ intervall }) => isWithin(intervall, paragraf.nr));
    if (namngiven !== undefined) return namngiven.skap.namn;
    const tjanstgorande = this.tjanstgorande(paragraf);
    for (const roll of PRESIDIUM) {
      const traff = tjanstgorande.find((person) => person.roll === roll);
      if (traff !== undefined) return traff.namn;
    }
    return null;
  }

  /** De som justerar §:n tillsammans med den som ledde den (KL 5:69). */
  justerare(nr: number): readonly string[] {
    return this.justerandeNamn.filter(({ intervall }) => isWithin(intervall, nr)).map(({ namn }) => namn);
  }

  private lagVid(nr: number): Lag {
    const stracka = countUpTo(this.brytpunkter, nr);
    const kant = this.lag.get(stracka);
    if (kant !== undefined) return kant;
    const namngivna = this.platser.filter(({ intervall }) => isWithin(intervall, nr)).map(({ person }) => person);
    const ersatta = new Set(
      namngivna.flatMap((person) => (person.for === undefined || person.for === person.namn ? [] : [person.for])),
    );
    const sedda = new Set<string>();
    const vidBeslut = namngivna.filter(({ namn }) => {
      if (ersatta.has(namn) || sedda.has(namn)) return false;
      sedda.add(namn);
      return true;
    });
    const lag = { namngivna, vidBeslut };
    this.lag.set(stracka, lag);
    return lag;
  }
}

/** Antal brytpunkter på eller före §:n (binärsökning). */
function countUpTo(punkter: readonly number[], nr: number): number {
  let lag = 0;
  let hog = punkter.length;
  while (lag < hog) {
    const mitt = (lag + hog) >> 1;
    if ((punkter[mitt] ?? Infinity) <= nr) lag = mitt + 1;
    else hog = mitt;
  }
  return lag;
}

function findParagraf(fakta: Sammantradesfakta, nr: number): Paragraf {
  const paragraf = fakta.paragrafer.find((en) => en.nr === nr);
  if (paragraf === undefined) throw new RangeError(`Sammanträdet har ingen § ${String(nr)}.`);
  return paragraf;
}

/**
 * De som tjänstgör vid §:ns beslut, i filens ordning, utan de jäviga (KL 6:30).
 * @throws RangeError när filen inte har någon sådan §.
 */
export function tjanstgorandeVid(fakta: Sammantradesfakta, nr: number): readonly Beslutande[] {
  return new Uppstallning(fakta).tjanstgorande(findParagraf(fakta, nr));
}

/**
 * Namnet på den som ledde §:n: enligt `ordforandeskap`, annars den första av ordförande, 1:e och 2:e vice ordförande som
 * tjänstgör och inte är jävig. null bara för fakta som inte är prövade.
 * @throws RangeError när filen inte har någon sådan §.
 */
export function ordforandeVid(fakta: Sammantradesfakta, nr: number): string | null {
  return new Uppstallning(fakta).ordforande(findParagraf(fakta, nr));
}

/**
 * Namnen på dem som justerar §:n tillsammans med den som ledde den (KL 5:69), i filens ordning.
 * @throws RangeError när filen inte har någon sådan §.
 */
export function justerareVid(fakta: Sammantradesfakta, nr: number): readonly string[] {
  return new Uppstallning(fakta).justerare(findParagraf(fakta, nr).nr);
}
