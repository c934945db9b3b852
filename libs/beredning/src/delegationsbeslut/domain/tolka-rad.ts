import { DELEGATIONSSPAR, type Radspar } from '../../delegationsordning/delegationsordning.typer.js';
import { normalPunkt } from '../../delegationsordning/domain/punkt.js';
import { antalUr } from './beslutsslag.js';
import { tolkaBeslutsdatum } from './tolka-datum.js';
import { type Beslutsnummer, tolkaBeslutsnummer } from './tolka-dnr.js';

/** En rad som den skrevs eller klistrades in. */
export interface Radtext {
  datum: string;
  punkt: string;
  beslut: string;
  antal: string;
  dnr: string;
  delegat: string;
  spar: string;
}

export interface Radval {
  idag: string;
  manad: string;
  /** Enhetens kod i numret. */
  kod: string | null;
  personer: readonly { personId: string; namn: string }[];
}

/** Raden som den sparas. `spar` null: punktens eget. */
export interface Lastrad {
  datumText: string | null;
  fran: string | null;
  till: string | null;
  punktText: string | null;
  punktNorm: string | null;
  beslut: string;
  antal: number;
  nummer: Beslutsnummer;
  dnrText: string | null;
  delegatPersonId: string | null;
  delegatText: string | null;
  delegatTitel: string | null;
  spar: Radspar | null;
}

const jamn = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
const eller = (text: string): string | null => (text === '' ? null : text);

/** Läser en rad. Det som inte går att läsa behålls som det skrevs, och blir varningar när raden prövas. */
export function tolkaRad(rad: Radtext, val: Radval): Lastrad {
  const datumText = jamn(rad.datum);
  const { fran, till } = tolkaBeslutsdatum(datumText, val);
  const punktText = jamn(rad.punkt);
  const beslut = jamn(rad.beslut).replace(/\n+/gu, ' ');
  const dnrText = jamn(rad.dnr);
  const ar = Number((fran ?? val.manad).slice(0, 4));
  return {
    datumText: eller(datumText),
    fran,
    till,
    punktText: eller(punktText),
    punktNorm: eller(normalPunkt(punktText)),
    beslut,
    antal: lasAntal(rad.antal) ?? antalUr(beslut) ?? 1,
    nummer: tolkaBeslutsnummer(dnrText, { kod: val.kod, ar }),
    dnrText: eller(dnrText),
    ...lasDelegat(rad.delegat, val.personer),
    spar: lasSpar(rad.spar),
  };
}

function lasAntal(text: string): number | null {
  const siffror = /^\s*(\d{1,6})\b/u.exec(text.replace(/[\s\u00a0](?=\d{3}\b)/gu, ''));
  const antal = Number(siffror?.[1] ?? 0);
  return antal >= 1 && antal <= 100_000 ? antal : null;
}

function lasSpar(text: string): Radspar | null {
  const rent = jamn(text).toLocaleLowerCase('sv');
  const kod = DELEGATIONSSPAR.find((spar) => spar === rent);
  if (kod !== undefined) return kod;
  if (/verkställ/u.test(rent)) return 'verkstallighet';
  if (/anmäls inte|ej anmäl|anmäls ej/u.test(rent)) return 'anmals_inte';
  return /anmäl/u.test(rent) ? 'anmals' : null;
}

const nyckel = (text: string): string => jamn(text).replace(/\s+/gu, ' ').toLocaleLowerCase('sv');

/** Delegaten ur cellen: namnet, och det som står efter är titeln. Två med samma namn väljs aldrig av sig själva. */
export function lasDelegat(
  text: string,
  personer: Radval['personer'],
): Pick<Lastrad, 'delegatPersonId' | 'delegatText' | 'delegatTitel'> {
  const hel = jamn(text);
  if (hel === '') return { delegatPersonId: null, delegatText: null, delegatTitel: null };
  const [forsta = '', ...rader] = hel.split('\n').map((del) => del.trim());
  const sokt = nyckel(hel);
  const traffar = personer
    .filter(
      ({ namn }) => sokt === nyckel(namn) || sokt.startsWith(`${nyckel(namn)} `) || sokt.startsWith(`${nyckel(namn)},`),
    )
    .toSorted((a, b) => b.namn.length - a.namn.length);
  const [traff, annan] = traffar;
  if (traff === undefined || (annan !== undefined && nyckel(annan.namn) === nyckel(traff.namn))) {
    return { delegatPersonId: null, delegatText: forsta, delegatTitel: eller(rader.join(' ')) };
  }
  const titel = hel
    .replace(/\s+/gu, ' ')
    .slice(traff.namn.length)
    .replace(/^[\s,]+/u, '');
  return { delegatPersonId: traff.personId, delegatText: null, delegatTitel: eller(titel) };
}
