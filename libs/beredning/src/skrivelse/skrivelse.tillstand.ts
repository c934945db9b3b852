import { type Hinder, type Stegsvar, Tillstandstabell } from '#plattform';
import { type Skrivelse, SKRIVELSETILLSTAND, type Skrivelsetillstand, type Undertecknare } from './skrivelse.typer.js';

export const SKRIVELSESTEG = ['sandTillGranskning', 'godkann', 'aterlamna', 'faststall', 'nyVersion'] as const;
export type Skrivelsesteg = (typeof SKRIVELSESTEG)[number];

/** Det som vakterna ser på: skrivelsen, och personen som vill ta steget (null: kontot är ingen person). */
export interface Skrivelselage {
  skrivelse: Pick<
    Skrivelse,
    'undertecknare' | 'forslag' | 'sammanfattning' | 'arendet' | 'efterfoljareId' | 'referensId'
  >;
  personId: string | null;
  /** De vars ställe personen träder i den dagen, när de är borta. */
  ersatter: readonly string[];
}

const hinder = (kod: Hinder['kod'], text: string): Hinder => ({ kod, text });

function ofardig({ skrivelse: s }: Skrivelselage): Hinder | null {
  const saknas = [
    ...(s.sammanfattning === null && s.arendet === null ? ['en sammanfattning eller en text om ärendet'] : []),
    ...(s.forslag.length === 0 ? ['ett förslag till beslut'] : []),
    ...(s.undertecknare.length === 0 ? ['minst en undertecknare'] : []),
  ];
  if (saknas.length === 0) return null;
  const sist = saknas.at(-1) ?? '';
  const vad = saknas.length === 1 ? sist : `${saknas.slice(0, -1).join(', ')} och ${sist}`;
  return hinder('BEREDNING.SKRIVELSEN_OFARDIG', `Skrivelsen saknar ${vad}. Fyll i det först.`);
}

/** Undertecknarna godkänner i ordning, var och en för sig: rätten att godkänna räcker inte (DOMAN 4). */
function inteMinTur(lage: Skrivelselage): Hinder | null {
  const { skrivelse, personId, ersatter } = lage;
  const jag = skrivelse.undertecknare.find((u) => personId === u.personId || personId === u.godkandAvId);
  if (personId === null || (jag === undefined && minPlats(lage) === undefined)) {
    return hinder(
      'BEREDNING.INTE_UNDERTECKNARE',
      'Bara den som står som undertecknare, eller den som ersätter henne när hon är borta, kan godkänna skrivelsen.',
    );
  }
  const nasta = skrivelse.undertecknare.find((u) => u.godkandTid === null);
  if (jag !== undefined && nasta !== undefined && nasta !== jag && ersatter.includes(nasta.personId)) {
    return hinder(
      'BEREDNING.SJALV_UNDERTECKNARE',
      `Du undertecknar själv skrivelsen och kan inte också godkänna den i stället för ${nasta.namn}. Återlämna den och byt undertecknare.`,
    );
  }
  if (jag !== undefined && jag.godkandTid !== null) {
    return hinder('BEREDNING.REDAN_GODKAND', 'Du har redan godkänt skrivelsen.');
  }
  if (nasta === (jag ?? minPlats(lage))) return null;
  return hinder('BEREDNING.INTE_DIN_TUR', `${nasta?.namn ?? 'Någon annan'} ska godkänna skrivelsen före dig.`);
}

/** Den undertecknare som den som handlar godkänner som: sig själv, eller den första som väntar och som hon ersätter. */
export function minPlats({ skrivelse, personId, ersatter }: Skrivelselage): Undertecknare | undefined {
  const vantar = skrivelse.undertecknare.filter((u) => u.godkandTid === null);
  return vantar.find((u) => u.personId === personId) ?? vantar.find((u) => ersatter.includes(u.personId));
}

/** Återlämnar gör den som granskar, eller den som skrev och vill ändra. */
function farInteAterlamna({ skrivelse: s, personId, ersatter }: Skrivelselage): Hinder | null {
  const deras = personId === null ? [] : [personId, ...ersatter];
  if (s.undertecknare.some((u) => deras.includes(u.personId))) return null;
  if (personId !== null && s.referensId === personId) return null;
  return hinder(
    'BEREDNING.INTE_GRANSKARE',
    'Skrivelsen kan återlämnas av den som står som undertecknare eller referens i den.',
  );
}

const harNyare = ({ skrivelse }: Skrivelselage): Hinder | null =>
  skrivelse.efterfoljareId === null
    ? null
    : hinder('BEREDNING.HAR_NYARE', 'Det finns redan en nyare version av skrivelsen. Öppna den.');

/**
 * Skrivelsens lägen: utkast → granskning → godkänd → fastställd. `godkann` leder till godkänd när den sista har godkänt;
 * dessförinnan stannar skrivelsen i granskning. `nyVersion` lämnar den fastställda som den är och börjar ett nytt utkast.
 */
export const skrivelsetabell = new Tillstandstabell<Skrivelsetillstand, Skrivelselage, Skrivelsesteg>({
  namn: 'skrivelse',
  start: 'utkast',
  tillstand: SKRIVELSETILLSTAND,
  steg: [
    { namn: 'sandTillGranskning', fran: 'utkast', till: 'granskning', vakt: ofardig },
    { namn: 'godkann', fran: 'granskning', till: 'godkand', vakt: inteMinTur },
    { namn: 'aterlamna', fran: 'granskning', till: 'utkast', vakt: farInteAterlamna },
    { namn: 'aterlamna', fran: 'godkand', till: 'utkast', vakt: farInteAterlamna },
    { namn: 'faststall', fran: 'godkand', till: 'faststalld' },
    { namn: 'nyVersion', fran: 'faststalld', till: 'utkast', vakt: harNyare },
  ],
});

const FEL_LAGE: Readonly<Record<Skrivelsetillstand, string>> = {
  utkast: 'Skrivelsen är ett utkast. Skicka den till granskning först.',
  granskning: 'Skrivelsen granskas. Varje undertecknare ska godkänna den, eller återlämna den.',
  godkand: 'Skrivelsen är godkänd av alla. Fastställ den, eller återlämna den för ändring.',
  faststalld: 'Skrivelsen är fastställd och låst. Gör en ny version för att ändra.',
};

/** Varför ett steg inte utgår från läget. */
export const stangtSteg = (tillstand: Skrivelsetillstand): Hinder =>
  hinder('BEREDNING.STEGET_STANGT', FEL_LAGE[tillstand]);

/** Alla steg: de som är öppna nu, och varför de andra inte är det. */
export function skrivelsesteg(
  tillstand: Skrivelsetillstand,
  lage: Skrivelselage,
): Omit<Stegsvar<Skrivelsetillstand, Skrivelsesteg>, 'till'>[] {
  const fran = skrivelsetabell.oppnaSteg(tillstand, lage);
  return SKRIVELSESTEG.map((namn) => {
    const steg = fran.find((ett) => ett.namn === namn);
    return steg === undefined
      ? { namn, oppet: false, hinder: stangtSteg(tillstand) }
      : { namn, oppet: steg.oppet, hinder: steg.hinder };
  });
}
