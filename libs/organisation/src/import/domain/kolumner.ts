import { ORGANSLAG } from '../../organ/organ.js';
import { ATERGANGSREGLER, DNR_OMFATTNINGAR, EXTRA_ARENDEN, SIGNERINGSNIVAER } from '../../reglemente/reglemente.js';
import { UPPDRAGSROLL_TEXT, UPPDRAGSROLLER, type Uppdragsroll } from '../../uppdrag/uppdrag.js';
import type { Bladslag } from '../import.typer.js';

/** Ett värde som godtas i en urvalskolumn: det lagrade, och hur det skrivs. */
export interface Urval {
  varde: string;
  text: string;
  andra?: readonly string[];
}

export interface Kolumn {
  namn: string;
  rubrik: string;
  andra: readonly string[];
  slag: 'text' | 'heltal' | 'datum' | 'ja_nej' | 'urval' | 'epost' | 'lista';
  beskrivning: string;
  kravs?: true;
  urval?: readonly Urval[];
}

export interface Blad {
  slag: Bladslag;
  namn: string;
  andra: readonly string[];
  beskrivning: string;
  kolumner: readonly Kolumn[];
}

const NAMND: Kolumn = {
  namn: 'namnd',
  rubrik: 'Nämnd',
  andra: ['Organ', 'Nämndens namn', 'Organisation', 'Styrelse/nämnd'],
  slag: 'text',
  beskrivning: 'Nämndens namn som det står i Klubba. Får vara tomt när importen görs i en nämnd.',
};

const datum = (namn: string, rubrik: string, beskrivning: string, andra: readonly string[] = []): Kolumn => ({
  namn,
  rubrik,
  andra,
  slag: 'datum',
  beskrivning: `${beskrivning} ÅÅÅÅ-MM-DD, eller en cell med datum.`,
});
const heltal = (namn: string, rubrik: string, beskrivning: string, andra: readonly string[] = []): Kolumn => ({
  namn,
  rubrik,
  andra,
  slag: 'heltal',
  beskrivning,
});
const text = (namn: string, rubrik: string, beskrivning: string, andra: readonly string[] = []): Kolumn => ({
  namn,
  rubrik,
  andra,
  slag: 'text',
  beskrivning,
});
const jaNej = (namn: string, rubrik: string, beskrivning: string, andra: readonly string[] = []): Kolumn => ({
  namn,
  rubrik,
  andra,
  slag: 'ja_nej',
  beskrivning: `${beskrivning} Ja eller nej.`,
});
const urval = (
  namn: string,
  rubrik: string,
  val: readonly Urval[],
  beskrivning: string,
  andra: readonly string[] = [],
): Kolumn => ({ namn, rubrik, andra, slag: 'urval', urval: val, beskrivning });

const KONTAKT: readonly Kolumn[] = [
  { ...text('namn', 'Namn', 'För- och efternamn.', ['För- och efternamn', 'Personnamn', 'Fullständigt namn']) },
  text('fornamn', 'Förnamn', 'I stället för Namn, tillsammans med Efternamn.', ['Tilltalsnamn']),
  text('efternamn', 'Efternamn', 'I stället för Namn, tillsammans med Förnamn.'),
  text('personId', 'Person-id i Klubba', 'Står i exporten. Lämna tomt för en ny person.', ['Klubba-id', 'Person-id']),
  text('externtId', 'Externt id', 'Personens id i ett annat system, till exempel förtroendemannaregistret.', [
    'Id',
    'Anställningsnummer',
    'Troman-id',
    'Register-id',
  ]),
  {
    namn: 'epost',
    rubrik: 'E-post',
    andra: ['E-postadress', 'Epost', 'Mejl', 'Mejladress', 'Mail', 'E-mail'],
    slag: 'epost',
    beskrivning: 'Adressen som kallelsen skickas till.',
  },
  text('telefon', 'Telefon', 'Telefonnummer.', ['Telefonnummer', 'Mobil', 'Mobiltelefon', 'Tfn']),
  datum('fodelsedatum', 'Födelsedatum', 'För åldersordningen. Aldrig personnummer.', ['Född', 'Födelsedag']),
  jaNej('skyddad', 'Skyddade personuppgifter', 'Skyddet kan läggas till här, men bara tas bort för hand.', [
    'Skyddad',
    'Skyddad identitet',
  ]),
];

const ANDRA_ROLLORD: Record<Uppdragsroll, readonly string[]> = {
  ordforande: ['ordf', 'ordförande (ledamot)'],
  forste_vice: [
    '1 vice ordförande',
    '1:e vice',
    '1:e vice ordf',
    'förste vice ordförande',
    '1:e v ordf',
    'vice ordförande',
  ],
  andre_vice: ['2 vice ordförande', '2:e vice', '2:e vice ordf', 'andre vice ordförande', '2:e v ordf'],
  ledamot: ['led', 'ordinarie', 'ordinarie ledamot'],
  ersattare: ['ers', 'suppleant'],
  insynsplats: ['insyn'],
  personalforetradare: ['personalrepresentant'],
  personalforetradarersattare: ['ersättare personalföreträdare', 'personalföreträdare ersättare'],
  narvaroratt: ['adjungerad'],
};

const roller: readonly Urval[] = UPPDRAGSROLLER.map((varde) => ({
  varde,
  text: UPPDRAGSROLL_TEXT[varde],
  andra: ANDRA_ROLLORD[varde],
}));

const SLAGTEXT: Record<(typeof ORGANSLAG)[number], string> = {
  kommunfullmaktige: 'kommunfullmäktige',
  kommunstyrelse: 'kommunstyrelse',
  namnd: 'nämnd',
  utskott: 'utskott',
  beredning: 'beredning',
};
const lika = (varden: readonly string[], texter: Record<string, string> = {}): Urval[] =>
  varden.map((varde) => ({ varde, text: texter[varde] ?? varde }));

export const BLAD: readonly Blad[] = [
  {
    slag: 'namnder',
    namn: 'Nämnder',
    andra: ['Nämnd', 'Organ', 'Organen'],
    beskrivning:
      'En rad per nämnd, styrelse, utskott eller beredning. En ny lägger bara administratören för hela Klubba upp.',
    kolumner: [
      { ...NAMND, kravs: true },
      urval('slag', 'Slag', lika(ORGANSLAG, SLAGTEXT), 'Tomt betyder nämnd.', ['Typ', 'Organtyp']),
      text('diariekod', 'Diariekod', 'Kort kod i diarienumren, till exempel KS. Krävs för en ny nämnd.', [
        'Kod',
        'Förkortning',
      ]),
      text('forvaltning', 'Förvaltning', 'Förvaltningens namn.'),
      text('overordnat', 'Överordnat organ', 'Krävs för utskott och beredningar.', ['Överordnad nämnd', 'Under']),
    ],
  },
  {
    slag: 'reglementen',
    namn: 'Reglemente',
    andra: ['Reglementen', 'Regler'],
    beskrivning: 'En rad per nämnd och version. Tomma celler är som i föregående version.',
    kolumner: [
      NAMND,
      {
        ...datum('giltigFran', 'Gäller från', 'Första dagen.', ['Giltig från', 'Gäller fr.o.m.', 'Från']),
        kravs: true,
      },
      text('beslutad', 'Beslutad', 'Beslutet som antog det.', ['Beslut', 'Antaget']),
      heltal('platser', 'Platser', 'Antal ledamöter, presidiet medräknat.', [
        'Antal ledamöter',
        'Ledamöter',
        'Antal platser',
      ]),
      heltal('antalErsattare', 'Ersättare', 'Antal ersättare.', ['Antal ersättare']),
      heltal('kallelsedagar', 'Kallelsedagar', 'Så många dagar före ska kallelsen vara framme.', [
        'Kallelse dagar före',
      ]),
      jaNej('kallelseIVardagar', 'Kallelsedagar är vardagar', 'Annars kalenderdagar.'),
      heltal('tillaggsdagar', 'Tilläggsdagar', 'Så många dagar före får tillägg skickas.'),
      heltal('justeringsdagar', 'Justeringsdagar', 'Högst 14 (KL 5:69).'),
      heltal('antalJusterare', 'Justerare', 'Antal justerare vid sidan av ordföranden.', ['Antal justerare']),
      urval('atergangsregel', 'Återgång', lika(ATERGANGSREGLER), 'Om den som lämnat får komma tillbaka.', [
        'Återgångsregel',
      ]),
      jaNej('ersattareYttrarSig', 'Ersättare får yttra sig', 'Ersättare som inte tjänstgör.'),
      jaNej('ersattareSarskiltYttrande', 'Ersättare får lämna särskilt yttrande', 'Ersättare som inte tjänstgör.'),
      jaNej('distans', 'Deltagande på distans', 'Bara om fullmäktige beslutat det (KL 5:16, 6:24).', ['Distans']),
      text('distansParagraf', 'Distans: beslut', 'Fullmäktiges paragraf.'),
      datum('distansDatum', 'Distans: datum', 'Beslutets dag.'),
      jaNej('digitalJustering', 'Digital justering', 'Bara om fullmäktige beslutat det (KL 5:69).'),
      text('digitalJusteringParagraf', 'Digital justering: beslut', 'Fullmäktiges paragraf.'),
      datum('digitalJusteringDatum', 'Digital justering: datum', 'Beslutets dag.'),
      urval('digitalJusteringNiva', 'Digital justering: nivå', lika(SIGNERINGSNIVAER), 'Lägsta nivå.'),
      urval(
        'extraArende',
        'Ärende utanför listan',
        lika(EXTRA_ARENDEN, { ordforande: 'ordförande' }),
        'Vem som måste gå med på det.',
      ),
      text('forvaringsplats', 'Protokollet finns', 'Var protokollet finns tillgängligt (KL 8:12).', [
        'Förvaringsplats',
      ]),
      text('dnrMonster', 'Diarienummer', 'Mönster med {kod}, {ar} och {lopnr}.', ['Dnr-mönster']),
      urval(
        'dnrOmfattning',
        'Nummerserie',
        lika(DNR_OMFATTNINGAR, { namnd: 'nämnd' }),
        'Om utskotten delar serie med nämnden.',
        ['Dnr-omfattning'],
      ),
      jaNej('offentligaSammantraden', 'Offentliga sammanträden', 'Om allmänheten får vara med.', ['Offentligt']),
    ],
  },
  {
    slag: 'inkallelseordning',
    namn: 'Inkallelseordning',
    andra: ['Inkallelse', 'Inkallelseordningen', 'Inkallelseordningar'],
    beskrivning:
      'En rad per parti: vilka partiers ersättare som kallas in, i ordning. Bladet är hela nämndens ordning.',
    kolumner: [
      NAMND,
      datum(
        'giltigFran',
        'Gäller från',
        'Tomt: den version som bladet Reglemente lägger in, annars den som gäller nu.',
        ['Från'],
      ),
      { ...text('parti', 'Parti', 'Partiets beteckning.', ['För parti', 'Partibeteckning']), kravs: true },
      {
        namn: 'ordning',
        rubrik: 'Kallas in i ordning',
        andra: ['Ordning', 'Inkallelse', 'Inkallas'],
        slag: 'lista',
        beskrivning: 'Partier med komma emellan, partiet självt först: S, V, MP.',
        kravs: true,
      },
    ],
  },
  {
    slag: 'fortroendevalda',
    namn: 'Förtroendevalda',
    andra: ['Uppdrag', 'Ledamöter', 'Ledamöter och ersättare', 'Val', 'Mandat'],
    beskrivning: 'En rad per uppdrag. Vid mandatskifte är bladet hela den nya perioden.',
    kolumner: [
      NAMND,
      {
        ...urval('roll', 'Uppdrag', roller, 'Vad personen är vald till.', ['Roll', 'Befattning', 'Funktion']),
        kravs: true,
      },
      heltal('plats', 'Plats', 'Platsens nummer, bara för ledamöter.', ['Platsnr', 'Platsnummer', 'Stol', 'Nr']),
      heltal('turordning', 'Turordning', 'Ordning inom partiet, bara för ersättare.', [
        'Ordningsnummer',
        'Ersättarordning',
      ]),
      text('parti', 'Parti', 'Partiets beteckning; streck (-) för den som inte hör till något.', [
        'Partibeteckning',
        'Valt parti',
      ]),
      ...KONTAKT,
      datum('fran', 'Från', 'Första dagen. Tomt vid mandatskifte: skiftesdagen.', [
        'Fr.o.m.',
        'Startdatum',
        'Från och med',
        'Uppdrag från',
      ]),
      datum('till', 'Till', 'Sista dagen; tomt betyder tills vidare.', [
        'T.o.m.',
        'Slutdatum',
        'Till och med',
        'Uppdrag till',
      ]),
    ],
  },
  {
    slag: 'forvaltning',
    namn: 'Förvaltning',
    andra: ['Anställda', 'Personal', 'Tjänstepersoner', 'Handläggare', 'Enheter och roller', 'Användare'],
    beskrivning: 'En rad per tjänst: person, titel, enhet och roller i Klubba.',
    kolumner: [
      NAMND,
      ...KONTAKT,
      text('titel', 'Titel', 'Som den står i dokumenten: förvaltningschef, nämndsekreterare.', [
        'Tjänst',
        'Tjänstetitel',
      ]),
      text('enhet', 'Enhet', 'Läggs upp om den inte finns.', ['Avdelning', 'Arbetsplats']),
      {
        namn: 'roller',
        rubrik: 'Roller',
        andra: ['Roller i Klubba', 'Behörighet', 'Behörigheter', 'Roll'],
        slag: 'lista',
        beskrivning: 'Med komma emellan. Läggs till; ingen roll tas bort. Kräver rätt att öppna konton.',
      },
      text(
        'konto',
        'Inloggningsnamn',
        'Tomt: e-postadressen. Kontot öppnas utan lösenord; personen väljer ett själv.',
        ['Konto', 'Användarnamn', 'Användare'],
      ),
      datum('fran', 'Från', 'Första dagen. Tomt: i dag.', ['Fr.o.m.', 'Startdatum', 'Anställd från']),
      datum('till', 'Till', 'Sista dagen; tomt betyder tills vidare.', ['T.o.m.', 'Slutdatum']),
    ],
  },
];

/** Bladets beskrivning. */
export function bladFor(slag: Bladslag): Blad {
  const blad = BLAD.find((ett) => ett.slag === slag);
  if (blad === undefined) throw new Error(`Bladet ${slag} saknar kolumner.`);
  return blad;
}

/** Kolumnens rubrik, som felen nämner den. */
export const rubrikFor = (slag: Bladslag, kolumn: string): string =>
  bladFor(slag).kolumner.find((k) => k.namn === kolumn)?.rubrik ?? kolumn;
