import type { Importbladslag, Radanmarkning } from '../arendeimport.typer.js';
import { type Importnummer, Radlasare, type Tolkgrund } from './tolka.js';

/** Ett ärende som det skrivs. */
export interface Inarende extends Importnummer {
  slag: 'arenden';
  arendemening: string;
  arendemeningSkyddad: string | null;
  registrerat: string;
  inkom: string | null;
  beslutat: string | null;
  avslutat: string | null;
  status: string;
  makuleringSkal: string | null;
  initiativ: string;
  arendetyp: string | null;
  handlaggareId: string | null;
  enhet: string | null;
  klassificering: string | null;
  lagrum: string | null;
  underProvning: boolean;
  motpart: Inpartsuppgifter | null;
}

interface Inpartsuppgifter {
  roll: string;
  slagAvPart: string;
  namn: string;
  derasDnr: string | null;
  epost: string | null;
  telefon: string | null;
  adress: string | null;
  skyddad: boolean;
}

export interface Inpart extends Inpartsuppgifter, Pick<Importnummer, 'dnr' | 'nyckel'> {
  slag: 'parter';
}

export interface Inhandling extends Pick<Importnummer, 'dnr' | 'nyckel'> {
  slag: 'handlingar';
  /** Lika för samma handling i en annan omgång. */
  handlingsnyckel: string;
  titel: string;
  titelSkyddad: string | null;
  handlingsnr: string | null;
  riktning: string;
  typ: string;
  datum: string | null;
  registrerad: string;
  avsandare: string | null;
  mottagare: string | null;
  lagrum: string | null;
  underProvning: boolean;
  filer: string[];
}

export type Inrad = Inarende | Inpart | Inhandling;

export interface Tolkadrad {
  blir: Inrad;
  fel: Radanmarkning[];
  anmarkningar: Radanmarkning[];
}

/** Det som står i stället för en text som skyddas (OSL 5:2). */
export const SKYDDAT_ARENDE = 'Ärende med sekretess';
export const SKYDDAD_HANDLING = 'Handling med sekretess';

/** Läser en rad i ett gammalt diarium. Samma rad och samma mappning ger alltid samma svar. */
export function tolkaRad(slag: Importbladslag, celler: readonly string[], grund: Tolkgrund): Tolkadrad {
  const r = new Radlasare(celler, grund);
  const blir = slag === 'arenden' ? arende(r) : slag === 'parter' ? part(r) : handling(r);
  return { blir, fel: r.fel, anmarkningar: r.anmarkningar };
}

function arende(r: Radlasare): Inarende {
  const nummer = r.nummer();
  const mening = r.kravd('arendemening', 'Ärendemeningen');
  const registrerat = r.datum('registrerat', 'Registreringsdagen', true) ?? '';
  const avslutat = r.datum('avslutat', 'Dagen för avslut');
  const { lagrum, underProvning } = r.sekretess();
  const hemlig = lagrum !== null || underProvning;
  const offentlig = r.text('offentligMening') ?? SKYDDAT_ARENDE;
  r.redigerbar('arendemening', mening);
  const status = lage(r, avslutat);
  return {
    slag: 'arenden',
    ...nummer,
    arendemening: hemlig ? offentlig : mening,
    arendemeningSkyddad: hemlig ? mening : null,
    registrerat,
    inkom: r.datum('inkom', 'Dagen då ärendet kom in'),
    beslutat: r.datum('beslutat', 'Beslutsdagen'),
    avslutat: status === 'avslutat' ? (avslutat ?? r.datum('beslutat', 'Beslutsdagen') ?? registrerat) : null,
    status,
    makuleringSkal: status === 'makulerat' ? `Makulerat i ${r.grund.kalla}.` : null,
    initiativ: r.varde('initiativ', 'Initiativet', 'eget'),
    arendetyp: r.text('arendetyp', 100),
    handlaggareId: r.person(),
    enhet: r.text('enhet', 200),
    klassificering: r.text('klassificering', 100),
    lagrum,
    underProvning,
    motpart: motparten(r, hemlig),
  };
}

function lage(r: Radlasare, avslutat: string | null): string {
  const status = r.varde('status', 'Statusen', avslutat === null ? 'registrerat' : 'avslutat');
  if (avslutat === null || status === 'makulerat' || status === 'avslutat') return status;
  r.anmark('avslutat', 'Ärendet har en dag för avslut fast statusen säger att det är öppet. Statusen gäller.');
  return status;
}

function motparten(r: Radlasare, hemlig: boolean): Inpartsuppgifter | null {
  const namn = r.text('motpart');
  if (namn === null) return null;
  const tomt = { epost: null, telefon: null, adress: null };
  return {
    ...tomt,
    roll: 'motpart',
    slagAvPart: partslag(namn, null),
    namn,
    derasDnr: r.text('derasDnr', 100),
    skyddad: hemlig,
  };
}

const ROLLER: readonly [RegExp, string][] = [
  [/ombud|biträde|god man/iu, 'ombud'],
  [/motpart/iu, 'motpart'],
  [/avsänd|inlämn|anmäl/iu, 'avsandare'],
  [/berör|granne|sakägare/iu, 'berord'],
];

function part(r: Radlasare): Inpart {
  const { dnr, nyckel } = r.nummer();
  const namn = r.kravd('namn', 'Namnet');
  const roll = r.text('roll') ?? '';
  const { lagrum, underProvning } = r.sekretess();
  return {
    slag: 'parter',
    dnr,
    nyckel,
    roll: ROLLER.find(([uttryck]) => uttryck.test(roll))?.[1] ?? 'part',
    slagAvPart: partslag(namn, r.text('slag')),
    namn,
    derasDnr: r.text('derasDnr', 100),
    epost: r.text('epost', 320),
    telefon: r.text('telefon', 100),
    adress: r.text('adress', 500),
    skyddad: lagrum !== null || underProvning,
  };
}

const SLAG: readonly [RegExp, string][] = [
  [/myndighet|kommun|region|länsstyrelse|verket|departement|domstol/iu, 'myndighet'],
  [/förening|stiftelse|samfällighet/iu, 'forening'],
  [/företag|bolag|(?:^|\s)(?:ab|hb|kb)(?:$|\s|\))|aktiebolag/iu, 'foretag'],
  [/organisation|församling|förbund/iu, 'organisation'],
];

/** Den som inte säkert är något annat räknas som enskild: då skyddas namnet på webben. */
function partslag(namn: string, sagt: string | null): string {
  const text = sagt ?? namn;
  return SLAG.find(([uttryck]) => uttryck.test(text))?.[1] ?? 'enskild';
}

function handling(r: Radlasare): Inhandling {
  const { dnr, nyckel } = r.nummer();
  const titel = r.kravd('titel', 'Rubriken');
  const riktning = r.varde('riktning', 'Riktningen', 'upprattad');
  const { lagrum, underProvning } = r.sekretess();
  const hemlig = lagrum !== null || underProvning;
  const datum = r.datum('datum', 'Handlingens datum');
  const registrerad = r.datum('registrerad', 'Registreringsdagen') ?? datum;
  if (registrerad === null) r.felaktig('datum', 'Handlingen har ingen dag. Ange datum eller registreringsdag.');
  const motpart = r.text('avsandareMottagare');
  const handlingsnr = r.text('handlingsnr', 100);
  r.redigerbar('titel', titel);
  return {
    slag: 'handlingar',
    dnr,
    nyckel,
    handlingsnyckel: [nyckel, handlingsnr ?? '', datum ?? '', registrerad ?? '', riktning, titel].join('\u001f'),
    titel: hemlig ? SKYDDAD_HANDLING : titel,
    titelSkyddad: hemlig ? titel : null,
    handlingsnr,
    riktning,
    typ: r.varde('handlingstyp', 'Handlingstypen', 'ovrigt'),
    datum,
    registrerad: registrerad ?? '',
    avsandare: r.text('avsandare') ?? (riktning === 'inkommen' ? motpart : null),
    mottagare: r.text('mottagare') ?? (riktning === 'inkommen' ? null : motpart),
    lagrum,
    underProvning,
    filer: (r.text('filnamn') ?? '')
      .split(/[|;]/u)
      .map((fil) => fil.trim())
      .filter((fil) => fil !== ''),
  };
}
