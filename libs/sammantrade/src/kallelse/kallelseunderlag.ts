import type {
  BeslutsledUnderlag,
  BrevhuvudUnderlag,
  HandlingUnderlag,
  KallelsegruppUnderlag,
  KallelsepunktUnderlag,
  KallelseUnderlag,
  MejlPunkt,
  PersonUnderlag,
  TillaggUnderlag,
} from '#dokument';
import { SEKRETESSRUBRIK } from '#dokument';
import { jamforListor, type Listandring } from '../lista/jamfor-listor.js';
import type { Beslutsled, Foredragningslista, Punkt, Punkttyp } from '../lista/lista.typer.js';
import type { Sammantrade } from '../sammantrade/sammantrade.typer.js';
import type { Kallelse } from './kallelse.typer.js';
import type { Kontaktrad } from './kallelse.repository.js';

/** Allt som kallelsens dokument och brev görs av. */
export interface Kallelsefakta {
  brevhuvud: BrevhuvudUnderlag;
  sammantrade: Sammantrade;
  lista: Foredragningslista;
  /** Den version som tillägget jämförs med. */
  forraListan: Foredragningslista | null;
  nr: number;
  datum: string;
  skapad: string;
  distans: boolean;
  ordforande: PersonUnderlag;
  sekreterare: Kontaktrad | null;
  handlingslank: string;
  /** Nycklarna för de punkter som mottagaren inte får vara med vid; numren på de andra står kvar. */
  utan?: ReadonlySet<string>;
}

const GRUPP: Readonly<Record<Punkttyp, string>> = {
  formalia: 'Öppnande',
  information: 'Information',
  beslut: 'Beslut',
  val: 'Beslut',
  anstallning: 'Beslut',
  anmalan: 'Anmälningar',
  delegation: 'Anmälningar',
};
const TYPORD: Readonly<Record<Punkttyp, string | undefined>> = {
  formalia: undefined,
  information: 'information',
  beslut: 'beslut',
  val: 'val',
  anstallning: 'anställning',
  anmalan: 'anmälan',
  delegation: 'delegationsbeslut',
};

/** Rubriken som får lämna kommunen: den offentliga, och ingen alls när ärendet har sekretess och punkten är stängd (OSL 5:2). */
export const offentligTitel = (punkt: Punkt): string =>
  punkt.sekretess && !punkt.oppen ? SEKRETESSRUBRIK : punkt.titel;

const led = (l: Beslutsled): BeslutsledUnderlag => ({
  ...(l.ingress === undefined ? {} : { ingress: l.ingress }),
  punkter: l.punkter,
  ...(l.led === undefined ? {} : { led: l.led.map(led) }),
});

function handlingar(punkt: Punkt): HandlingUnderlag[] {
  return punkt.handlingar
    .filter((h) => !h.utelamnad && !h.sekretess)
    .map((h) => ({
      typ: h.typ as HandlingUnderlag['typ'],
      titel: h.titel,
      ...(h.datum === null ? {} : { datum: h.datum }),
    }));
}

function kallelsepunkt(punkt: Punkt, nr: number): KallelsepunktUnderlag {
  const skyddad = punkt.sekretess && !punkt.oppen;
  const grund: KallelsepunktUnderlag = {
    nr,
    titel: offentligTitel(punkt),
    dnr: punkt.dnr,
    ...(punkt.tidFran === null ? {} : { tid: punkt.tidFran }),
    ...(punkt.oppen ? {} : { stangd: { lagrum: null } }),
  };
  if (skyddad) return grund;
  const filer = handlingar(punkt);
  return {
    ...grund,
    ...(punkt.foredragande === null ? {} : { foredragande: [punkt.foredragande] }),
    ...(punkt.sammanfattning === null ? {} : { text: punkt.sammanfattning }),
    ...(punkt.beslutsforslag.length === 0 ? {} : { forslag: punkt.beslutsforslag.map(led) }),
    ...(filer.length === 0 ? {} : { handlingar: filer }),
  };
}

/** Punkterna i listans ordning. Rubriker bara när listan är ordnad i grupper: en rubrik som kommer två gånger hjälper ingen. */
function grupper(lista: Foredragningslista, utan: ReadonlySet<string>): KallelsegruppUnderlag[] {
  const punkter = lista.punkter.filter((punkt) => !punkt.utgar);
  const foljder = punkter.map((punkt) => GRUPP[punkt.typ]).filter((rubrik, plats, alla) => rubrik !== alla[plats - 1]);
  const grupperad = foljder.length > 1 && new Set(foljder).size === foljder.length;
  const ut: { rubrik: string | null; punkter: KallelsepunktUnderlag[] }[] = [];
  for (const [plats, punkt] of punkter.entries()) {
    if (utan.has(punkt.nyckel)) continue;
    const rubrik = grupperad ? GRUPP[punkt.typ] : null;
    if (ut.length === 0 || ut.at(-1)?.rubrik !== rubrik) ut.push({ rubrik, punkter: [] });
    ut.at(-1)?.punkter.push(kallelsepunkt(punkt, plats + 1));
  }
  return ut;
}

const INGA: ReadonlySet<string> = new Set();

/** Underlaget till kallelsen som dokument. Bara det som var känt före sammanträdet. */
export function kallelseunderlag(f: Kallelsefakta): KallelseUnderlag {
  const utan = f.utan ?? INGA;
  const utelamnade = f.lista.punkter.flatMap((p) =>
    utan.has(p.nyckel) ? [] : p.handlingar.filter((h) => h.utelamnad && !h.sekretess).map((h) => h.titel),
  );
  const { sekreterare } = f;
  return {
    skapad: f.skapad,
    brevhuvud: f.brevhuvud,
    utskick: f.nr,
    datum: f.datum,
    mote: { datum: f.sammantrade.datum, start: f.sammantrade.start, plats: f.sammantrade.plats },
    ...(f.distans ? { distans: true } : {}),
    ...(sekreterare === null
      ? {}
      : {
          forhinder: {
            namn: sekreterare.namn,
            titel: 'nämndsekreterare',
            ...(sekreterare.telefon === null ? {} : { telefon: sekreterare.telefon }),
            ...(sekreterare.epost === null ? {} : { epost: sekreterare.epost }),
          },
        }),
    handlingslank: f.handlingslank,
    grupper: grupper(f.lista, utan),
    ...(utelamnade.length === 0 ? {} : { utelamnade }),
    ordforande: f.ordforande,
    sekreterare: { namn: sekreterare?.namn ?? '', titel: 'nämndsekreterare' },
  };
}

/** Det som ändrats sedan förra utskicket, utan det som mottagaren inte får vara med vid. */
export const listandringar = (f: Kallelsefakta & { forraListan: Foredragningslista }): Listandring[] =>
  jamforListor(f.forraListan, f.lista).filter(({ nyckel }) => f.utan?.has(nyckel) !== true);

/** Underlaget till ett tillägg: det som ändrats sedan förra utskicket först. */
export function tillaggsunderlag(f: Kallelsefakta & { forraListan: Foredragningslista }): TillaggUnderlag {
  const skyddade = new Set(f.lista.punkter.filter((p) => p.sekretess && !p.oppen).map((p) => p.nyckel));
  return {
    ...kallelseunderlag(f),
    sedanUtskick: f.nr - 1,
    andringar: listandringar(f).map((a) => ({
      slag: a.slag,
      nr: a.nr,
      titel: skyddade.has(a.nyckel) ? SEKRETESSRUBRIK : a.titel,
      ...(a.vad === null || skyddade.has(a.nyckel) ? {} : { vad: a.vad }),
    })),
    tidOchPlatsOforandrade: true,
  };
}

/** Underlaget till det dokument som kallelsen är: en kallelse, eller ett tillägg till en. */
export function kallelsedokument(
  kallelse: Pick<Kallelse, 'slag'>,
  fakta: Kallelsefakta,
): KallelseUnderlag | TillaggUnderlag {
  const { forraListan } = fakta;
  return kallelse.slag === 'tillagg' && forraListan !== null
    ? tillaggsunderlag({ ...fakta, forraListan })
    : kallelseunderlag(fakta);
}

/** Punkterna som de står i brevet. */
export function mejlpunkter({ lista, utan = INGA }: Pick<Kallelsefakta, 'lista' | 'utan'>): MejlPunkt[] {
  return lista.punkter
    .filter((punkt) => !punkt.utgar)
    .flatMap((punkt, plats) => {
      if (utan.has(punkt.nyckel)) return [];
      const slag = TYPORD[punkt.typ];
      return {
        nummer: String(plats + 1),
        titel: offentligTitel(punkt),
        ...(punkt.dnr === null ? {} : { dnr: punkt.dnr }),
        ...(slag === undefined ? {} : { slag }),
        ...(punkt.tidFran === null ? {} : { tid: punkt.tidFran }),
      };
    });
}
