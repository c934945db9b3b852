import { type Hinder, type Stegsvar, Tillstandstabell } from '#plattform';
import { granskareVantar, minGranskning, minPlats, vantarPa } from '../granskning/domain/tur.js';
import { type Skrivelse, SKRIVELSETILLSTAND, type Skrivelsetillstand } from './skrivelse.typer.js';

export const SKRIVELSESTEG = [
  'sandTillGranskning',
  'granskad',
  'godkann',
  'aterlamna',
  'bytGranskning',
  'faststall',
  'nyVersion',
] as const;
export type Skrivelsesteg = (typeof SKRIVELSESTEG)[number];

/** Det som vakterna ser på: skrivelsen, och personen som vill ta steget (null: kontot är ingen person). */
export interface Skrivelselage {
  skrivelse: Pick<
    Skrivelse,
    | 'undertecknare'
    | 'granskare'
    | 'godkannandeordning'
    | 'forslag'
    | 'sammanfattning'
    | 'arendet'
    | 'efterfoljareId'
    | 'referensId'
  >;
  personId: string | null;
  /** De vars ställe personen träder i den dagen, när de är borta. */
  ersatter: readonly string[];
  /** Det som mallen kräver och luckor som inte är ifyllda, som "avsnittet Ekonomiska konsekvenser". */
  brister: readonly string[];
  /** Om dokumentets mall kräver ett förslag till beslut; en tjänsteskrivelse gör det, ett yttrande inte. */
  forslagKravs: boolean;
}

const hinder = (kod: Hinder['kod'], text: string): Hinder => ({ kod, text });

const uppraknat = (delar: readonly string[]): string =>
  delar.length < 2 ? (delar[0] ?? '') : `${delar.slice(0, -1).join(', ')} och ${delar.at(-1) ?? ''}`;

/** Det som skrivelsen saknar innan den kan skickas till granskning. Varje del fortsätter "Skrivelsen saknar …". */
export function saknasI({
  skrivelse: s,
  brister,
  forslagKravs,
}: Pick<Skrivelselage, 'skrivelse' | 'brister' | 'forslagKravs'>): string[] {
  return [
    ...(forslagKravs && s.sammanfattning === null && s.arendet === null
      ? ['en sammanfattning eller en text om ärendet']
      : []),
    ...(forslagKravs && s.forslag.length === 0 ? ['ett förslag till beslut'] : []),
    ...brister,
    ...(s.undertecknare.length === 0 ? ['minst en undertecknare'] : []),
  ];
}

function ofardig(lage: Skrivelselage): Hinder | null {
  const saknas = saknasI(lage);
  if (saknas.length === 0) return null;
  return hinder('BEREDNING.SKRIVELSEN_OFARDIG', `Skrivelsen saknar ${uppraknat(saknas)}. Fyll i det först.`);
}

/** Undertecknarna godkänner var och en för sig, i ordning eller parallellt: rätten att godkänna räcker inte (DOMAN 4). */
function inteMinTur(lage: Skrivelselage): Hinder | null {
  const { skrivelse, personId, ersatter } = lage;
  const jag = skrivelse.undertecknare.find((u) => personId === u.personId || personId === u.godkandAvId);
  const plats = minPlats(lage);
  if (personId === null || (jag === undefined && plats === undefined)) {
    return hinder(
      'BEREDNING.INTE_UNDERTECKNARE',
      'Bara den som står som undertecknare, eller den som ersätter henne när hon är borta, kan godkänna skrivelsen.',
    );
  }
  const nasta = vantarPa(skrivelse)[0];
  if (jag !== undefined && nasta !== undefined && nasta !== jag && ersatter.includes(nasta.personId)) {
    if (skrivelse.godkannandeordning === 'i_ordning' || jag.godkandTid !== null) {
      return hinder(
        'BEREDNING.SJALV_UNDERTECKNARE',
        `Du undertecknar själv skrivelsen och kan inte också godkänna den i stället för ${nasta.namn}. Återlämna den och byt undertecknare.`,
      );
    }
  }
  if (jag !== undefined && jag.godkandTid !== null) {
    return hinder('BEREDNING.REDAN_GODKAND', 'Du har redan godkänt skrivelsen.');
  }
  const granskare = granskareVantar(skrivelse).filter((g) => g.personId !== (jag ?? plats)?.personId);
  if (granskare.length > 0) {
    const namn = uppraknat(granskare.map((g) => g.namn));
    return hinder('BEREDNING.GRANSKAS', `${namn} läser skrivelsen först. Du godkänner den sedan.`);
  }
  if (vantarPa(skrivelse).some((u) => u === (jag ?? plats))) return null;
  return hinder('BEREDNING.INTE_DIN_TUR', `${nasta?.namn ?? 'Någon annan'} ska godkänna skrivelsen före dig.`);
}

function inteGranskare(lage: Skrivelselage): Hinder | null {
  if (minGranskning(lage) !== undefined) return null;
  const klar = lage.skrivelse.granskare.some(
    (g) => g.klarTid !== null && lage.personId !== null && [g.personId, g.klarAvId].includes(lage.personId),
  );
  return klar
    ? hinder('BEREDNING.REDAN_GRANSKAD', 'Du har redan läst och lämnat skrivelsen vidare.')
    : hinder('BEREDNING.INTE_GRANSKARE_HAR', 'Bara den som står som granskare lämnar skrivelsen vidare.');
}

/** Återlämnar gör den som granskar, eller den som skrev och vill ändra. */
function farInteAterlamna({ skrivelse: s, personId, ersatter }: Skrivelselage): Hinder | null {
  const deras = personId === null ? [] : [personId, ...ersatter];
  if ([...s.undertecknare, ...s.granskare].some((u) => deras.includes(u.personId))) return null;
  if (personId !== null && s.referensId === personId) return null;
  return hinder(
    'BEREDNING.INTE_GRANSKARE',
    'Skrivelsen kan återlämnas av den som står som granskare, undertecknare eller referens i den.',
  );
}

const harNyare = ({ skrivelse }: Skrivelselage): Hinder | null =>
  skrivelse.efterfoljareId === null
    ? null
    : hinder('BEREDNING.HAR_NYARE', 'Det finns redan en nyare version av skrivelsen. Öppna den.');

/**
 * Skrivelsens lägen: utkast → granskning → godkänd → fastställd. `godkann` leder till godkänd när den sista har godkänt;
 * dessförinnan stannar skrivelsen i granskning. Den som granskar eller undertecknar kan bytas medan den granskas.
 * `nyVersion` lämnar den fastställda som den är och börjar ett nytt utkast.
 */
export const skrivelsetabell = new Tillstandstabell<Skrivelsetillstand, Skrivelselage, Skrivelsesteg>({
  namn: 'skrivelse',
  start: 'utkast',
  tillstand: SKRIVELSETILLSTAND,
  steg: [
    { namn: 'sandTillGranskning', fran: 'utkast', till: 'granskning', vakt: ofardig },
    { namn: 'granskad', fran: 'granskning', till: 'granskning', vakt: inteGranskare },
    { namn: 'godkann', fran: 'granskning', till: 'godkand', vakt: inteMinTur },
    { namn: 'aterlamna', fran: 'granskning', till: 'utkast', vakt: farInteAterlamna },
    { namn: 'aterlamna', fran: 'godkand', till: 'utkast', vakt: farInteAterlamna },
    { namn: 'bytGranskning', fran: 'utkast', till: 'utkast' },
    { namn: 'bytGranskning', fran: 'granskning', till: 'granskning' },
    { namn: 'bytGranskning', fran: 'godkand', till: 'granskning' },
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
