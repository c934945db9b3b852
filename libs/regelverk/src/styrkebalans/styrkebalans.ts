import { quote } from '../lasning/citat.js';
import { RegelFel } from '../lasning/regelfel.js';
import type { Ersattare, Ledamotsplats, Uppstallning } from '../tjanstgoring/underlag.js';

/** En uppställning att väga mot platserna, och vilka som är närvarande när den gäller. */
export interface Balansunderlag {
  readonly platser: readonly Ledamotsplats[];
  readonly ersattare: readonly Ersattare[];
  /** Namn i platsordning, null för en tom plats. */
  readonly tjanstgorande: Uppstallning;
  /** Alla som är inne och inte jäviga, också de som tjänstgör. */
  readonly narvarande: ReadonlySet<string>;
}

/** Ett partis platser mot hur många av partiet som tjänstgör. */
export interface Partibalans {
  readonly parti: string;
  readonly platser: number;
  readonly tjanstgorande: number;
}

/** Ett byte som minskar obalansen: `in` kallas i stället för `ut`, eller till en tom plats när `ut` är null. */
export interface Balansbyte {
  /** Platsens index i uppställningen, från 0. */
  readonly plats: number;
  readonly parti: string;
  readonly ut: string | null;
  readonly in: string;
}

/** Om uppställningen rubbar styrkebalansen, parti för parti, vad som kan rätta den och om det räcker. */
export interface Styrkebalans {
  readonly rubbad: boolean;
  readonly partier: readonly Partibalans[];
  readonly byten: readonly Balansbyte[];
  readonly aterstallsAvByten: boolean;
}

type Partier = ReadonlyMap<string, string>;

function partyOf(underlag: Balansunderlag): Partier {
  return new Map([
    ...underlag.platser.map(({ ledamot, parti }) => [ledamot, parti] as const),
    ...underlag.ersattare.map(({ namn, parti }) => [namn, parti] as const),
  ]);
}

function assertKanda({ platser, tjanstgorande }: Balansunderlag, partier: Partier): void {
  const fel: string[] = [];
  if (tjanstgorande.length !== platser.length) fel.push('Uppställningen ska ha ett namn eller null för varje plats.');
  for (const namn of tjanstgorande) {
    if (namn !== null && !partier.has(namn)) fel.push(`${quote(namn)} finns inte bland ledamöter och ersättare.`);
  }
  if (fel.length > 0) throw new RegelFel(fel);
}

function countPartier({ platser }: Balansunderlag, rad: Uppstallning, partier: Partier): Partibalans[] {
  const sittande = rad.flatMap((namn) => (namn === null ? [] : [partier.get(namn) ?? '']));
  const alla = new Set([...platser.map(({ parti }) => parti), ...sittande]);
  return [...alla].map((parti) => ({
    parti,
    platser: platser.filter((plats) => plats.parti === parti).length,
    tjanstgorande: sittande.filter((ett) => ett === parti).length,
  }));
}

function isRubbad(balans: readonly Partibalans[]): boolean {
  return balans.some(({ platser, tjanstgorande }) => platser !== tjanstgorande);
}

/** En plats att sätta en ersättare av partiet på: hellre någons i ett överrepresenterat parti än en tom, hellre egen. */
function findPlats(underlag: Balansunderlag, rad: Uppstallning, parti: string, partier: Partier): number | undefined {
  const over = new Set(
    countPartier(underlag, rad, partier).flatMap((ett) => (ett.tjanstgorande > ett.platser ? [ett.parti] : [])),
  );
  const mojliga = underlag.platser.flatMap((plats, index) => {
    const sitter = rad[index] ?? null;
    const sittersParti = sitter === null ? undefined : partier.get(sitter);
    const kanBytas = sittersParti === undefined || (over.has(sittersParti) && sittersParti !== plats.parti);
    if (!kanBytas) return [];
    return [{ index, rang: (sitter === null ? 2 : 0) + (plats.parti === parti ? 0 : 1) }];
  });
  return mojliga.sort((a, b) => a.rang - b.rang)[0]?.index;
}

/** Kallar in närvarande ersättare av de partier som är underrepresenterade, tills ingen mer går att kalla. */
function findByten(underlag: Balansunderlag, rad: (string | null)[], partier: Partier): Balansbyte[] {
  const byten: Balansbyte[] = [];
  const lediga = underlag.ersattare
    .filter(({ namn }) => underlag.narvarande.has(namn) && !rad.includes(namn))
    .sort((a, b) => a.ordning - b.ordning);
  for (const { namn, parti } of lediga) {
    const balans = countPartier(underlag, rad, partier).find((ett) => ett.parti === parti);
    if (balans === undefined || balans.tjanstgorande >= balans.platser) continue;
    const plats = findPlats(underlag, rad, parti, partier);
    if (plats === undefined) continue;
    byten.push({ plats, parti, ut: rad[plats] ?? null, in: namn });
    rad[plats] = namn;
  }
  return byten;
}

/**
 * Väger en uppställning mot nämndens platser: rubbas styrkebalansen mellan partierna, och vilka närvarande ersättare
 * skulle återställa den? Reglementena låter balansen avgöra om en ersättare får tas över eller en ledamot komma tillbaka
 * (fullmäktiges beslut om ersättarnas tjänstgöring, KL 6:17).
 * @throws RegelFel när uppställningen inte hör till platserna.
 */
export function styrkebalans(underlag: Balansunderlag): Styrkebalans {
  const partier = partyOf(underlag);
  assertKanda(underlag, partier);
  const nu = countPartier(underlag, underlag.tjanstgorande, partier);
  const rad = [...underlag.tjanstgorande];
  const byten = findByten(underlag, rad, partier);
  return {
    rubbad: isRubbad(nu),
    partier: nu,
    byten,
    aterstallsAvByten: !isRubbad(countPartier(underlag, rad, partier)),
  };
}
