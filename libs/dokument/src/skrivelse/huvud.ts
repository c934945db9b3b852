import { antagen } from '../delegation/lista.js';
import { uppgift } from '../byggare/forstasida.js';
import { HART_BLANK, inuti } from '../byggare/ord.js';
import { helDag } from '../mejl/datum.js';
import type { Fakta, Uppgift } from '../modell/block.js';
import type { DelegationUnderlag, SkrivelseUnderlag, Skrivelsetyp } from './underlag.js';

/** Hur dokumenttypen heter i huvudet. */
export const TYPNAMN: Readonly<Record<Skrivelsetyp, string>> = {
  tjansteskrivelse: 'Tjänsteskrivelse',
  tjansteutlatande: 'Tjänsteutlåtande',
  yttrande: 'Yttrande',
  ordforandeskrivelse: 'Ordförandeskrivelse',
  remissmissiv: 'Remiss',
  delegationsbeslut: 'Delegationsbeslut',
  rapport: 'Rapport',
};

const FORVALTNINGENS: ReadonlySet<Skrivelsetyp> = new Set([
  'tjansteskrivelse',
  'tjansteutlatande',
  'delegationsbeslut',
  'rapport',
]);

/** Förvaltningen skriver till nämnden; nämnden själv och dess ordförande skriver i sitt eget namn. */
export function avsandaren(u: SkrivelseUnderlag): string {
  if (!FORVALTNINGENS.has(u.dokumenttyp)) return u.brevhuvud.organ;
  return u.forvaltning ?? u.brevhuvud.forvaltning ?? u.brevhuvud.organ;
}

function delegationen({ delegat, iStallet, punkt, lagrum, ordning }: DelegationUnderlag): readonly Uppgift[] {
  return [
    ...uppgift('Delegat', [`${delegat.namn}, ${delegat.titel}`, ...(iStallet === undefined ? [] : [iStallet])]),
    ...uppgift('Delegation', [
      `Punkt ${punkt.replaceAll(' ', HART_BLANK)} i delegationsordningen antagen ${antagen(ordning)}`,
    ]),
    ...uppgift('Lagrum', lagrum === undefined ? [] : [lagrum]),
  ];
}

/** Uppgifterna mellan huvudet och rubriken. De tomma står inte med. */
export function huvudfakta(u: SkrivelseUnderlag): Fakta | undefined {
  const { handlaggare: h } = u;
  const kontakt = h === undefined ? [] : [[h.namn, h.titel, h.telefon].filter((en) => en !== undefined).join(', ')];
  const visaKontakt = u.dokumenttyp !== 'yttrande' && u.dokumenttyp !== 'ordforandeskrivelse';
  const uppgifter = [
    ...uppgift('Till', u.till),
    ...uppgift('Ert dnr', u.ertDnr === undefined ? [] : [u.ertDnr]),
    ...uppgift('Svar senast', u.svarSenast === undefined ? [] : [svarsdag(u)]),
    ...(visaKontakt ? uppgift('Handläggare', kontakt) : []),
    ...(u.delegation === undefined ? [] : delegationen(u.delegation)),
  ];
  return uppgifter.length === 0 ? undefined : { typ: 'fakta', bredd: 'smal', uppgifter };
}

/** I missivet ska en människa planera sin dag efter datumet; i yttrandet är det en uppgift bland andra. */
function svarsdag({ dokumenttyp, svarSenast = '' }: SkrivelseUnderlag): string {
  return dokumenttyp === 'remissmissiv' ? helDag(svarSenast) : svarSenast;
}

/** "utbildnings- och arbetsmarknadsnämndens" */
export function genitiv(organ: string): string {
  const namn = inuti(organ);
  return /[sxz]$/u.test(namn) ? namn : `${namn}s`;
}
