import { dokumentAv } from '../byggare/grund.js';
import { helDag } from '../mejl/datum.js';
import type { Block } from '../modell/block.js';
import type { Dokument } from '../modell/dokument.js';
import type { Instansunderlag, SammanstallningUnderlag } from './underlag.js';

const st = (antal: number): string => String(antal);

/** "Sju instanser tillfrågades. 5 svarade, 1 avstod och 1 har inte svarat." */
export function svarsmening({ antal: a }: Pick<SammanstallningUnderlag, 'antal'>): string {
  const delar = [
    `${st(a.svar)} har svarat`,
    ...(a.avstar > 0 ? [`${st(a.avstar)} avstår`] : []),
    ...(a.saknas > 0 ? [`${st(a.saknas)} har inte svarat`] : []),
  ];
  const sista = delar.pop() ?? '';
  return `${st(a.tillfragade)} ${a.tillfragade === 1 ? 'instans är tillfrågad' : 'instanser är tillfrågade'}: ${delar.length === 0 ? sista : `${delar.join(', ')} och ${sista}`}.`;
}

const FL26 = 'Yttrandena har hämtats in enligt 26 § förvaltningslagen (2017:900).';

const styckena = (text: string | null): string[] =>
  (text ?? '')
    .split(/\n\s*\n/u)
    .map((en) => en.trim())
    .filter((en) => en !== '');

function oversikt(u: SammanstallningUnderlag): Block[] {
  return [
    { typ: 'rubrik', niva: 2, text: 'Svaren i korthet' },
    {
      typ: 'tabell',
      tabellrubrik: 'Tabell 1. Instanser och svar',
      kolumner: [
        { rubrik: 'Instans', justering: 'vanster', andel: 34 },
        { rubrik: 'Läge', justering: 'vanster', andel: 26 },
        { rubrik: 'Innehåll', justering: 'vanster', andel: 40 },
      ],
      rader: u.instanser.map((i) => ({ celler: [i.namn, i.lage, i.innehall ?? i.hallning ?? ''] })),
      delbar: true,
    },
  ];
}

function delarna(u: SammanstallningUnderlag): Block[] {
  if (u.avsnitt.length === 0) return [];
  return [
    { typ: 'rubrik', niva: 2, text: 'Svaren per del' },
    {
      typ: 'tabell',
      tabellrubrik: 'Tabell 2. Ställningstaganden per del, antal instanser',
      kolumner: [
        { rubrik: 'Del', justering: 'vanster', andel: 30 },
        { rubrik: 'Tillstyrker', justering: 'hoger', andel: 13 },
        { rubrik: 'Ändring', justering: 'hoger', andel: 12 },
        { rubrik: 'Avstyrker', justering: 'hoger', andel: 13 },
        { rubrik: 'Förvaltningens kommentar', justering: 'vanster', andel: 32 },
      ],
      rader: u.avsnitt.map((a) => ({
        celler: [a.rubrik, st(a.tillstyrker), st(a.andring), st(a.avstyrker), a.kommentar ?? ''],
      })),
      delbar: true,
    },
  ];
}

/** De som inte har svarat, eller bara avstår, står i tabellen. */
const harSvarat = ({ text, hallning, avsnitt }: Instansunderlag): boolean =>
  text !== null || hallning !== null || avsnitt.length > 0;

function svaret(i: Instansunderlag): Block[] {
  const inledning = [i.lage, i.hallning, i.innehall].filter((en) => en !== null && en !== '').join('. ');
  const avsnitt = i.avsnitt.map((a) => ({
    text: `${a.rubrik}: ${a.hallning}${a.text === null ? '' : `. ${a.text}`}`,
  }));
  return [
    { typ: 'rubrik', niva: 3, text: i.namn },
    { typ: 'stycke', text: `${inledning}.`, stil: 'not' },
    ...styckena(i.text).map((text): Block => ({ typ: 'stycke', text })),
    ...(avsnitt.length === 0 ? [] : [{ typ: 'lista', punkter: avsnitt } satisfies Block]),
  ];
}

/** Sammanställningen av remissvaren: hur många, vilka, vad de säger om varje del, och vars och ens svar. */
export function byggSammanstallning(u: SammanstallningUnderlag): Dokument {
  const skickad = u.skickad === null ? '' : ` Remissen gick ut ${helDag(u.skickad)}.`;
  return dokumentAv(u, {
    typ: 'sammanstallning',
    typnamn: 'Sammanställning',
    titel: `Sammanställning av remissvar: ${u.rubrik}`,
    datum: u.datum,
    dnr: u.dnr,
    hoger: [u.datum, u.dnr],
    lopande: `${u.dnr} · ${u.datum}`,
    beskrivning: `Remissvaren i ärende ${u.dnr}`,
    adressfot: false,
    block: [
      { typ: 'rubrik', niva: 1, text: `Remissvar: ${u.rubrik}` },
      {
        typ: 'stycke',
        text: `${svarsmening(u)}${skickad} Sista dag att svara ${u.datum > u.sistaDag ? 'var' : 'är'} ${helDag(u.sistaDag)}.${u.fl26 ? ` ${FL26}` : ''}`,
      },
      ...styckena(u.slutsats).map((text): Block => ({ typ: 'stycke', text })),
      ...oversikt(u),
      ...delarna(u),
      { typ: 'rubrik', niva: 2, text: 'Vad instanserna svarar' },
      ...u.instanser.filter(harSvarat).flatMap(svaret),
    ],
  });
}

/** Samma sak som text, att lägga i en skrivelse. Styckena skiljs åt av en tom rad. */
export function sammanstallningstext(u: SammanstallningUnderlag): string {
  const delar = u.avsnitt.map(
    (a) =>
      `${a.rubrik}: ${st(a.tillstyrker)} tillstyrker, ${st(a.andring)} vill ha ändring, ${st(a.avstyrker)} avstyrker.${a.kommentar === null ? '' : ` ${a.kommentar}`}`,
  );
  const instanser = u.instanser.map(
    (i) => `${i.namn}: ${[i.lage, i.innehall ?? i.hallning].filter((en) => en !== null && en !== '').join('. ')}.`,
  );
  return [`${svarsmening(u)}${u.fl26 ? ` ${FL26}` : ''}`, ...styckena(u.slutsats), ...delar, ...instanser].join('\n\n');
}
