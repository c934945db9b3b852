import { describe } from '../lasning/citat.js';
import { isJsonobjekt } from '../lasning/objektlasare.js';
import {
  checkText,
  datum,
  ettAv,
  heltal,
  klockslag,
  LANGST_NAMN,
  LANGST_TEXT,
  lista,
  nullEller,
  objekt,
  sant,
  text,
  toPekarled,
  type Lasare,
} from './lasare.js';
import type { Lasning } from './lasning.js';
import {
  FAKTASCHEMA,
  FRANVARANDEROLLER,
  HANDLINGSTYPER,
  PARAGRAFTYPER,
  ROLLER,
  YRKANDETYPER,
  type Anslag,
  type Beslutande,
  type Delanslag,
  type Deljustering,
  type Handling,
  type Justerare,
  type Justering,
  type Narvaro,
  type Omrostning,
  type OppenOmrostning,
  type Paragraf,
  type Sammantradesfakta,
  type SlutenOmrostning,
  type Uttalande,
  type Yrkande,
} from './typer.js';

/** Största heltal som ryms i databasens heltalskolumner. */
const STORST = 2_147_483_647;

const namn = text({ vad: 'ett namn', hogst: LANGST_NAMN });
const titel = text({ vad: 'en titel', hogst: LANGST_NAMN });
const stycke = text({ vad: 'en text', tom: true });
const intervall = text({ vad: '§§ som ”9-12”, ”9” eller ”9-10, 12-15”' });
const namnlista = lista(namn, { vad: 'namn' });
const avsandare = lista(namn, { vad: 'namn', minst: 1 });
const fristdag = datum({ frist: true });

const beslutande: Lasare<Beslutande> = objekt(
  { namn, parti: namn, roll: ettAv(ROLLER) },
  { for: namn, paragrafer: intervall },
  'namn, parti och roll',
);
const narvaro: Lasare<Narvaro> = objekt(
  {
    beslutande: lista(beslutande, { vad: 'beslutande' }),
    ersattare: lista(objekt({ namn, parti: namn }, {}, 'namn och parti'), { vad: 'ersättare' }),
    ovriga: lista(objekt({ namn, titel }, {}, 'namn och titel'), { vad: 'övriga' }),
  },
  {
    franvarande: lista(objekt({ namn, parti: namn, roll: ettAv(FRANVARANDEROLLER) }, {}, 'namn, parti och roll'), {
      vad: 'frånvarande',
    }),
  },
  'beslutande, ersattare och ovriga',
);

const justerarobjekt = objekt({ namn, paragrafer: intervall }, {}, 'namn och paragrafer');
const justerare: Lasare<string | Justerare> = {
  tomt: () => '',
  read(varde, stig, l) {
    if (typeof varde === 'string') return namn.read(varde, stig, l);
    if (isJsonobjekt(varde)) return justerarobjekt.read(varde, stig, l);
    l.reject(stig, `här står ${describe(varde)}, men det ska vara ett namn eller ett objekt med namn och paragrafer`);
    return '';
  },
};

/** Ett objekt för hela protokollet, eller en lista med ett objekt per protokollsdel. */
function perDel<H, D>(hel: Lasare<H>, del: Lasare<D>): Lasare<H | readonly D[]> {
  const delar = lista(del, { vad: 'protokollsdelar', minst: 1 });
  return {
    tomt: () => hel.tomt(),
    read: (varde, stig, l) => (Array.isArray(varde) ? delar.read(varde, stig, l) : hel.read(varde, stig, l)),
  };
}

const justeringsfalt = { datum: fristdag, plats: stycke };
// Anslaget ska säga var protokollet finns (KL 8:12).
const anslagsfalt = {
  anslagsdatum: fristdag,
  nedtas: fristdag,
  forvaringsplats: text({ vad: 'var protokollet finns' }),
};
const justering: Lasare<Justering | readonly Deljustering[]> = perDel<Justering, Deljustering>(
  objekt(justeringsfalt, {}, 'datum och plats'),
  objekt({ ...justeringsfalt, paragrafer: intervall }, {}, 'datum, plats och paragrafer'),
);
const anslag: Lasare<Anslag | readonly Delanslag[]> = perDel<Anslag, Delanslag>(
  objekt(anslagsfalt, {}, 'anslagsdatum, nedtas och forvaringsplats'),
  objekt({ ...anslagsfalt, paragrafer: intervall }, {}, 'anslagsdatum, nedtas, forvaringsplats och paragrafer'),
);

const roster: Lasare<Readonly<Record<string, number>>> = {
  tomt: () => ({}),
  read(varde, stig, l) {
    if (!isJsonobjekt(varde)) {
      l.reject(
        stig,
        `här står ${describe(varde)}, men det ska vara ett objekt med antal röster per namn eller förslag`,
      );
      return {};
    }
    const antal = heltal(0, STORST);
    const rader = Object.entries(varde).map(([nyckel, rost]): [string, number] => {
      const har = `${stig}/${toPekarled(nyckel)}`;
      if (nyckel.trim() === '') l.reject(har, 'nyckeln är tom, men ska vara ett namn eller ett förslag');
      checkText(nyckel, LANGST_TEXT, har, l);
      return [nyckel, antal.read(rost, har, l)];
    });
    return Object.fromEntries(rader);
  },
};

const oppen: Lasare<OppenOmrostning> = objekt(
  { ja: namnlista, nej: namnlista, jaInnebar: stycke, nejInnebar: stycke },
  { avstar: namnlista },
  'ja, nej, jaInnebar och nejInnebar',
);
const sluten: Lasare<SlutenOmrostning> = objekt(
  { sluten: sant, roster },
  { blanka: heltal(0, STORST), lottning: text({ vad: 'ett namn eller förslag' }) },
  'sluten och roster',
);
const omrostning: Lasare<Omrostning> = {
  tomt: () => oppen.tomt(),
  read(varde, stig, l) {
    const isSlutenForm = isJsonobjekt(varde) && (Object.hasOwn(varde, 'sluten') || Object.hasOwn(varde, 'roster'));
    return isSlutenForm ? sluten.read(varde, stig, l) : oppen.read(varde, stig, l);
  },
};

const uttalanden: Lasare<Uttalande[]> = lista(objekt({ av: avsandare, text: stycke }, {}, 'av och text'), {
  vad: 'objekt med av och text',
});
const yrkande: Lasare<Yrkande> = objekt({ av: avsandare, typ: ettAv(YRKANDETYPER) }, { text: stycke }, 'av och typ');
const handling: Lasare<Handling> = objekt(
  { typ: ettAv(HANDLINGSTYPER), titel },
  { datum: datum({ frist: false }) },
  'typ och titel',
);
const cell = text({ vad: 'en cell', tom: true });
const tabell = lista(lista(cell, { vad: 'celler', minst: 1 }), { vad: 'rader', minst: 1 });

const paragraf: Lasare<Paragraf> = objekt(
  {
    nr: heltal(1, STORST),
    titel,
    dnr: nullEller(text({ vad: 'ett diarienummer, eller null för en muntlig punkt' })),
    typ: ettAv(PARAGRAFTYPER),
    // Protokollet ska för varje ärende redovisa vilket beslut som fattades (KL 5:67 p. 4).
    beslut: lista(text({ vad: 'en beslutspunkt' }), { vad: 'beslutspunkter', minst: 1 }),
  },
  {
    sammanfattning: stycke,
    tabeller: lista(tabell, { vad: 'tabeller' }),
    yrkanden: lista(yrkande, { vad: 'yrkanden' }),
    omrostningar: lista(omrostning, { vad: 'omröstningar' }),
    propositionsordning: stycke,
    sarskildaYttranden: uttalanden,
    reservationer: uttalanden,
    deltarInte: namnlista,
    jav: namnlista,
    protokollsanteckningar: uttalanden,
    omedelbarJustering: sant,
    handlingar: lista(handling, { vad: 'handlingar' }),
    expedieras: lista(text({ vad: 'en mottagare' }), { vad: 'mottagare' }),
  },
  'nr, titel, dnr, typ och beslut',
);

const sammantradesfakta: Lasare<Sammantradesfakta> = objekt(
  {
    schema: ettAv<typeof FAKTASCHEMA>([FAKTASCHEMA]),
    kommun: objekt({ namn }, {}, 'namn'),
    namnd: objekt(
      {
        namn,
        diariekod: namn,
        platser: heltal(1, STORST),
        reglemente: objekt(
          { kallelsedagar: heltal(0, STORST), tillaggsdagar: heltal(0, STORST), justerare: heltal(1, STORST) },
          {},
          'kallelsedagar, tillaggsdagar och justerare',
        ),
      },
      {},
      'namn, diariekod, platser och reglemente',
    ),
    sammantrade: objekt(
      { datum: fristdag, start: klockslag, slut: klockslag, plats: text({ vad: 'sammanträdets plats' }) },
      {},
      'datum, start, slut och plats',
    ),
    narvaro,
    sekreterare: namn,
    justerare: lista(justerare, { vad: 'justerare' }),
    justering,
    anslag,
    paragrafer: lista(paragraf, { vad: 'paragrafer', minst: 1 }),
  },
  {
    ordforandeskap: lista(objekt({ namn, paragrafer: intervall }, {}, 'namn och paragrafer'), {
      vad: 'objekt med namn och paragrafer',
    }),
  },
  'schema, kommun, namnd, sammantrade, narvaro, sekreterare, justerare, justering, anslag och paragrafer',
);

/** Läser ett JSON-värde som sammanträdesfakta. Fälten kommer normaliserade; det som inte gick att läsa är tomt och märkt. */
export function readSchema(varde: unknown, l: Lasning): Sammantradesfakta {
  return sammantradesfakta.read(varde, '', l);
}
