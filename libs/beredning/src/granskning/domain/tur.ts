import type { Skrivelse, Undertecknare } from '../../skrivelse/skrivelse.typer.js';
import type { Granskare } from '../granskning.typer.js';

type Tur = Pick<Skrivelse, 'undertecknare' | 'granskare' | 'godkannandeordning'>;

/** Den som vill handla, och de vars ställe hon träder i när de är borta. */
interface Handlande {
  skrivelse: Tur;
  personId: string | null;
  ersatter: readonly string[];
}

/** De granskare som inte är klara. Den som redan har godkänt som undertecknare har läst. */
export const granskareVantar = ({ granskare, undertecknare }: Tur): Granskare[] =>
  granskare.filter(
    (g) => g.klarTid === null && !undertecknare.some((u) => u.personId === g.personId && u.godkandTid !== null),
  );

/** De undertecknare som kan godkänna nu: i ordning den första som återstår, parallellt alla som återstår. */
export function vantarPa({ undertecknare, godkannandeordning }: Tur): Undertecknare[] {
  const kvar = undertecknare.filter((u) => u.godkandTid === null);
  return godkannandeordning === 'parallellt' ? kvar : kvar.slice(0, 1);
}

/** Den undertecknare som den som handlar godkänner som: sig själv, eller den första som väntar och som hon ersätter. */
export function minPlats({ skrivelse, personId, ersatter }: Handlande): Undertecknare | undefined {
  const vantar = skrivelse.undertecknare.filter((u) => u.godkandTid === null);
  return vantar.find((u) => u.personId === personId) ?? vantar.find((u) => ersatter.includes(u.personId));
}

/** Den granskare som den som handlar läser som. */
export function minGranskning({ skrivelse, personId, ersatter }: Handlande): Granskare | undefined {
  const vantar = granskareVantar(skrivelse);
  return vantar.find((g) => g.personId === personId) ?? vantar.find((g) => ersatter.includes(g.personId));
}

/** De som skrivelsen ligger hos nu, i läget granskning. */
export function ligger(s: Tur): { personId: string; namn: string }[] {
  const granskare = granskareVantar(s);
  return granskare.length > 0 ? granskare : vantarPa(s);
}
