import { assertInga } from '../../lasning/regelfel.js';
import { refuse, TILLATET, type Besked } from '../besked.js';

/** Hur många av de närvarande som måste begära proportionellt val (lag 2022:629 2 §): kvoten avrundad uppåt. */
export function requiredForProportionellt({
  narvarande,
  platser,
}: {
  readonly narvarande: number;
  readonly platser: number;
}): number {
  return Math.ceil(narvarande / (platser + 1));
}

export interface Valbegaran {
  readonly narvarande: number;
  readonly platser: number;
  readonly begarande: number;
  readonly galler: 'ledamoter' | 'ersattare';
  /** Valdes ledamöterna proportionellt. Har betydelse för ersättarna. */
  readonly ledamoterProportionellt?: boolean;
}

export type ValbegaranKod = 'FOR_FA' | 'LEDAMOTER_INTE_PROPORTIONELLT';

/** Ska valet vara proportionellt: tillräckligt många begär det, och ersättare bara när ledamöterna valdes så (2–3 §§). */
export function provaProportionelltVal(begaran: Valbegaran): Besked<ValbegaranKod> {
  if (begaran.galler === 'ersattare' && begaran.ledamoterProportionellt !== true) {
    const skal = 'Ersättare väljs proportionellt bara när ledamöterna har valts så (lag 2022:629 3 §).';
    return refuse('LEDAMOTER_INTE_PROPORTIONELLT', skal);
  }
  const kravs = requiredForProportionellt(begaran);
  if (begaran.begarande >= kravs) return TILLATET;
  const skal = `${String(begaran.begarande)} begär proportionellt val, men det krävs ${String(kravs)} av ${String(begaran.narvarande)} närvarande`;
  return refuse('FOR_FA', `${skal} (lag 2022:629 2 §).`);
}

/** De valsedlar som har samma gruppbeteckning och samma namn i samma ordning. */
export interface Valsedelsgrupp {
  readonly namn: string;
  readonly sedlar: number;
  readonly lista: readonly string[];
}

export interface Platsunderlag {
  readonly platser: number;
  readonly grupper: readonly Valsedelsgrupp[];
  /** Gruppernas ordning ur lotten, den som vinner först; behövs bara när jämförelsetalen är lika. */
  readonly lott?: readonly string[];
}

export interface Platsfordelning {
  /** Platserna i den ordning de tilldelades. */
  readonly platser: readonly {
    readonly plats: number;
    readonly grupp: string;
    readonly vald: string;
    readonly lottad: boolean;
  }[];
  /** Grupper som lotten måste ordna innan fördelningen kan gå vidare; tom när allt är fördelat. */
  readonly lottMellan: readonly string[];
  /** Platser som inget namn räckte till. */
  readonly obesatta: number;
}

/**
 * Fördelar platserna efter gruppernas jämförelsetal, sedlarna delade med antalet fått platser plus ett (heltalsmetoden);
 * lotten skiljer lika tal. Inom gruppen går platserna i listans ordning (lag 2022:629 19 §).
 * @throws RegelFel när grupperna inte går att fördela på.
 */
export function fordelaPlatser({ platser, grupper, lott = [] }: Platsunderlag): Platsfordelning {
  assertInga(gruppfel(platser, grupper));
  const fick = new Map<string, number>();
  const tilldelade: { plats: number; grupp: string; vald: string; lottad: boolean }[] = [];
  for (let plats = 1; plats <= platser; plats += 1) {
    const framst = findFramst(
      grupper,
      fick,
      tilldelade.map(({ vald }) => vald),
    );
    if (framst.length === 0) return { platser: tilldelade, lottMellan: [], obesatta: platser - plats + 1 };
    const vinnare = framst.length === 1 ? framst[0] : pickByLott(framst, lott);
    if (vinnare === undefined) return { platser: tilldelade, lottMellan: framst.map(({ namn }) => namn), obesatta: 0 };
    const vald = vinnare.lista.find((namn) => !tilldelade.some((en) => en.vald === namn)) ?? '';
    tilldelade.push({ plats, grupp: vinnare.namn, vald, lottad: framst.length > 1 });
    fick.set(vinnare.namn, (fick.get(vinnare.namn) ?? 0) + 1);
  }
  return { platser: tilldelade, lottMellan: [], obesatta: 0 };
}

/** Grupperna med högst jämförelsetal bland dem som har namn kvar. Bråken jämförs korsvis, så inget avrundas. */
function findFramst(
  grupper: readonly Valsedelsgrupp[],
  fick: ReadonlyMap<string, number>,
  valda: readonly string[],
): Valsedelsgrupp[] {
  let framst: Valsedelsgrupp[] = [];
  const namnare = ({ namn }: Valsedelsgrupp): number => (fick.get(namn) ?? 0) + 1;
  for (const grupp of grupper) {
    if (grupp.sedlar === 0 || grupp.lista.every((namn) => valda.includes(namn))) continue;
    const [forst] = framst;
    const skillnad = forst === undefined ? 1 : grupp.sedlar * namnare(forst) - forst.sedlar * namnare(grupp);
    if (skillnad > 0) framst = [grupp];
    else if (skillnad === 0) framst.push(grupp);
  }
  return framst;
}

function pickByLott(framst: readonly Valsedelsgrupp[], lott: readonly string[]): Valsedelsgrupp | undefined {
  if (!framst.every(({ namn }) => lott.includes(namn))) return undefined;
  return framst.toSorted((a, b) => lott.indexOf(a.namn) - lott.indexOf(b.namn))[0];
}

function gruppfel(platser: number, grupper: readonly Valsedelsgrupp[]): string[] {
  const fel = platser >= 1 ? [] : ['Ange hur många som ska väljas, minst en.'];
  const namn = grupper.map((grupp) => grupp.namn);
  if (new Set(namn).size !== namn.length)
    fel.push('Två grupper har samma beteckning. Slå ihop dem eller rätta namnet.');
  for (const { namn: grupp, sedlar, lista } of grupper) {
    if (!Number.isSafeInteger(sedlar) || sedlar < 0)
      fel.push(`Antalet valsedlar för ${grupp} ska vara ett heltal från 0.`);
    if (new Set(lista).size !== lista.length) fel.push(`Samma namn står två gånger på listan för ${grupp}.`);
  }
  return fel;
}

/** Ersättarna i den ordning de kallas för en ledamot ur gruppen: den egna gruppens i listans ordning (proportionellt val). */
export function ersattarordning(ledamotensGrupp: string, ersattare: Platsfordelning): string[] {
  return ersattare.platser.filter(({ grupp }) => grupp === ledamotensGrupp).map(({ vald }) => vald);
}
