export type Utskicksslag = 'kallelse' | 'tillagg' | 'installt' | 'ovrigt';

export interface Mejladress {
  namn: string;
  adress: string;
}

/** En bilaga ur fillagringen. */
export interface Bilaga {
  sha256: string;
  filnamn: string;
  /** `application/pdf` */
  typ: string;
}

/** Kalenderhändelsen; UID och SEQUENCE står i innehållet och är desamma när mejlet sänds igen. */
export interface Kalenderdel {
  metod: 'REQUEST' | 'CANCEL';
  innehall: string;
}

/** Ett brev som det kommer fram. */
export interface Brev {
  amne: string;
  text: string;
  html: string;
  fran: Mejladress;
  svarTill?: Mejladress;
  bilagor: Bilaga[];
  ical?: Kalenderdel;
  /** Message-ID:n som brevet hör ihop med. */
  referenser?: string[];
  /** List-Id (RFC 2919), så att mottagaren kan sortera: `uan.kallelse.ekbacka.example`. Bara a–z, siffror, punkt och bindestreck. */
  lista?: string;
}

/** Det som är lika för alla mottagare. Text, html och ical kan ha platser för det personliga, gjorda med `plats()`. */
export type Gemensamt = Brev;

/** Det som är mottagarens eget. */
export interface Personligt {
  /** Värden på platserna. De är text och aldrig märkning: i html kodas de. */
  falt?: Record<string, string>;
  amne?: string;
  text?: string;
  html?: string;
  ical?: string;
  /** Vilka av utskickets bilagor som är mottagarens, som plats i följden från 0; utelämnat: alla. */
  bilagor?: number[];
  /** Det i brevet som inte får stå i klartext i databasen (en nyckel): resten av det personliga, förseglat, base64. */
  forseglat?: string;
}

const START = '\uE000';
const SLUT = '\uE001';
const PLATS = /\uE000([^\uE001]*)\uE001/gu;

/**
 * En plats i ett gemensamt brev som fylls med mottagarens eget värde.
 * Tecknen är privata i Unicode, så att det någon skrivit i ett ärende aldrig kan misstas för en plats.
 */
export const plats = (namn: string): string => `${START}${namn}${SLUT}`;

const KODER: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const kodaHtml = (text: string): string => text.replace(/[&<>"']/gu, (tecken) => KODER[tecken] ?? tecken);
const kodaIcal = (text: string): string => text.replace(/[\\;,]/gu, '\\$&').replace(/\r?\n/gu, '\\n');
const orort = (text: string): string => text;

function fyll(text: string, falt: Record<string, string>, koda: (text: string) => string): string {
  return text.replace(PLATS, (_hel, namn: string) => {
    const varde = falt[namn];
    if (varde === undefined) throw new Error(`Brevet har en plats för ${namn} men mottagaren saknar värdet`);
    return koda(varde);
  });
}

/** Mottagarens brev: det gemensamma med det personliga på sina platser. @throws Error när ett värde saknas */
export function personligtBrev(gemensamt: Gemensamt, personligt: Personligt): Brev {
  const falt = personligt.falt ?? {};
  const ical = gemensamt.ical;
  return {
    ...gemensamt,
    amne: fyll(personligt.amne ?? gemensamt.amne, falt, orort),
    text: fyll(personligt.text ?? gemensamt.text, falt, orort),
    html: fyll(personligt.html ?? gemensamt.html, falt, kodaHtml),
    ...(ical === undefined
      ? {}
      : { ical: { ...ical, innehall: fyll(personligt.ical ?? ical.innehall, falt, kodaIcal) } }),
  };
}

/** Namnen på platserna i ett gemensamt brev. */
export function platserI(gemensamt: Gemensamt): string[] {
  const allt = [gemensamt.amne, gemensamt.text, gemensamt.html, gemensamt.ical?.innehall ?? ''].join('');
  return [...new Set([...allt.matchAll(PLATS)].map((traff) => traff[1] ?? ''))];
}
