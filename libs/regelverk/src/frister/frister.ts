import { addDays, type IsoDatum } from '../kalender/datum.js';
import { vardagOnOrAfter } from '../kalender/vardag.js';
import { assertInga } from '../lasning/regelfel.js';
import { computeSvar } from '../lasning/svarsdatum.js';

/** Dagar från sammanträdet till sista dag för justering (KL 5:69, 6:35). */
export const JUSTERINGSDAGAR = 14;
/** Dagar från justeringen till sista dag för tillkännagivandet (KL 8:12). */
export const TILLKANNAGIVANDEDAGAR = 2;
/** Dagar från tillkännagivandet till sista dag för överklagande (KL 13:5). */
export const OVERKLAGANDEDAGAR = 21;

/** Sammanträdets dag och, när de har hänt, dagarna för justering och tillkännagivande. */
export interface Fristunderlag {
  readonly sammantrade: IsoDatum;
  readonly justerat?: IsoDatum | undefined;
  readonly tillkannagivet?: IsoDatum | undefined;
}

/** Protokollets fyra frister; null när den dag som fristen räknas från inte är känd. */
export interface Frister {
  readonly senastJusterat: IsoDatum;
  readonly senastTillkannagivet: IsoDatum | null;
  readonly sistaOverklagandedag: IsoDatum | null;
  readonly tidigastNed: IsoDatum | null;
}

function checkOrdning({ sammantrade, justerat, tillkannagivet }: Fristunderlag): string[] {
  const fel: string[] = [];
  const check = (vad: string, dag: IsoDatum | undefined, vilket: string, fore: IsoDatum | undefined): void => {
    if (dag !== undefined && fore !== undefined && dag < fore) fel.push(`${vad} ${dag}, före ${vilket} ${fore}.`);
  };
  check('Protokollet kan inte justeras', justerat, 'sammanträdet', sammantrade);
  check('Justeringen kan inte tillkännages', tillkannagivet, 'sammanträdet', sammantrade);
  check('Justeringen kan inte tillkännages', tillkannagivet, 'justeringen', justerat);
  return fel;
}

/**
 * Räknar protokollets frister i kalenderdagar.
 * Målen för justering (KL 5:69, 6:35) och tillkännagivande (KL 8:12) flyttas inte; sista dag för överklagande (KL 13:5)
 * flyttas till nästa vardag (lag 1930:173), och anslaget får tas ned tidigast dagen efter.
 * @throws RegelFel när dagarna står i fel ordning eller ett svar hamnar utanför 1990–2099.
 */
export function frister(underlag: Fristunderlag): Frister {
  const { sammantrade, justerat, tillkannagivet } = underlag;
  assertInga(checkOrdning(underlag));
  const lastDay = (fran: IsoDatum): IsoDatum => vardagOnOrAfter(addDays(fran, OVERKLAGANDEDAGAR));
  return computeSvar({
    senastJusterat: (): IsoDatum => addDays(sammantrade, JUSTERINGSDAGAR),
    senastTillkannagivet: () => (justerat === undefined ? null : addDays(justerat, TILLKANNAGIVANDEDAGAR)),
    sistaOverklagandedag: () => (tillkannagivet === undefined ? null : lastDay(tillkannagivet)),
    tidigastNed: () => (tillkannagivet === undefined ? null : addDays(lastDay(tillkannagivet), 1)),
  });
}
