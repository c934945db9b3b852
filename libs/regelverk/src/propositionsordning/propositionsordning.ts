import { quote } from '../lasning/citat.js';
import { findDubbletter } from '../lasning/dubbletter.js';
import { RegelFel, assertInga } from '../lasning/regelfel.js';

/** Förslagen i den ordning de ställs, och hur var och en som röstar rangordnar dem (bäst först). */
export interface Propositionsunderlag {
  readonly forslag: readonly string[];
  readonly huvudforslag: string;
  readonly roster: ReadonlyMap<string, readonly string[]>;
  readonly ordforande: string;
}

/** En votering mellan två förslag: vad ja och nej betyder, rösttalen och vilket förslag som vann. */
export interface Propositionsvotering {
  readonly ja: string;
  readonly nej: string;
  readonly antalJa: number;
  readonly antalNej: number;
  readonly antalAvstar: number;
  readonly vinnare: string;
}

/** Voteringarna i ordning, den sista huvudvoteringen, och det förslag som blir beslutet. */
export interface Propositionsutfall {
  readonly voteringar: readonly Propositionsvotering[];
  readonly vinnare: string;
}

/** Fel i förslagen: för få, lika, eller ett huvudförslag som inte står bland dem. */
export function findForslagsfel(forslag: readonly string[], huvudforslag: string | undefined): string[] {
  const fel: string[] = [];
  if (forslag.length < 2) fel.push('Det ska finnas minst två förslag att ställa proposition på.');
  for (const lika of findDubbletter(forslag)) fel.push(`Förslaget ${quote(lika)} står mer än en gång.`);
  if (huvudforslag !== undefined && !forslag.includes(huvudforslag)) {
    fel.push(`Huvudförslaget ${quote(huvudforslag)} står inte bland förslagen.`);
  }
  return fel;
}

/** Fel i personernas rangordningar: ett okänt eller upprepat förslag. */
export function findRostfel(roster: ReadonlyMap<string, readonly string[]>, forslag: readonly string[]): string[] {
  const kanda = new Set(forslag);
  const fel: string[] = [];
  for (const [person, lista] of roster) {
    for (const dubbelt of findDubbletter(lista)) {
      fel.push(`${quote(person)} har förslaget ${quote(dubbelt)} mer än en gång.`);
    }
    if (lista.every((ett) => kanda.has(ett))) continue;
    for (const ett of new Set(lista)) {
      if (!kanda.has(ett)) fel.push(`${quote(person)} har förslaget ${quote(ett)}, som inte står bland förslagen.`);
    }
  }
  return fel;
}

/** Fel när ordföranden inte finns bland dem som röstar. */
export function findOrdforandefel(ordforande: string, roster: ReadonlyMap<string, readonly string[]>): string[] {
  return roster.has(ordforande) ? [] : [`Ordföranden ${quote(ordforande)} finns inte bland dem som röstar.`];
}

/** Det av två förslag som står först i listan; `undefined` när inget av dem står där och personen alltså avstår. */
function preferred(lista: readonly string[], ja: string, nej: string): string | undefined {
  return lista.find((ett) => ett === ja || ett === nej);
}

function vote(underlag: Propositionsunderlag, ja: string, nej: string): Propositionsvotering {
  let antalJa = 0;
  let antalNej = 0;
  for (const lista of underlag.roster.values()) {
    const val = preferred(lista, ja, nej);
    if (val === ja) antalJa += 1;
    else if (val === nej) antalNej += 1;
  }
  const antalAvstar = underlag.roster.size - antalJa - antalNej;
  const utslag = preferred(underlag.roster.get(underlag.ordforande) ?? [], ja, nej);
  const vinnare = antalJa === antalNej ? utslag : antalJa > antalNej ? ja : nej;
  if (vinnare === undefined) {
    throw new RegelFel([
      `Rösterna är lika mellan ${quote(ja)} och ${quote(nej)}, och ordföranden har inget av dem i sin lista: ` +
        'ordföranden måste rösta för att skilja dem åt (KL 4:25).',
    ]);
  }
  return { ja, nej, antalJa, antalNej, antalAvstar, vinnare };
}

/**
 * Ställer proposition på flera förslag: motförslagen prövas två och två i den ordning de står (den förra vinnaren är ja),
 * sist huvudförslaget (ja) mot motförslaget (nej). Vid lika röstetal avgör ordförandens lista (KL 4:25, 5:53).
 * @throws RegelFel när förslagen eller listorna är felaktiga eller ordföranden inte kan skilja lika röstetal.
 */
export function propositionsordning(underlag: Propositionsunderlag): Propositionsutfall {
  const { forslag, huvudforslag, roster, ordforande } = underlag;
  assertInga([
    ...findForslagsfel(forslag, huvudforslag),
    ...findOrdforandefel(ordforande, roster),
    ...findRostfel(roster, forslag),
  ]);
  const voteringar: Propositionsvotering[] = [];
  let motforslag: string | undefined;
  for (const ett of forslag) {
    if (ett === huvudforslag) continue;
    if (motforslag === undefined) {
      motforslag = ett;
      continue;
    }
    const votering = vote(underlag, motforslag, ett);
    voteringar.push(votering);
    motforslag = votering.vinnare;
  }
  const sista = vote(underlag, huvudforslag, motforslag ?? huvudforslag);
  return { voteringar: [...voteringar, sista], vinnare: sista.vinnare };
}
