import { beslutsblock } from '../byggare/beslut.js';
import { dokumentAv } from '../byggare/grund.js';
import { helDag } from '../mejl/datum.js';
import type { Block, Tabell } from '../modell/block.js';
import type { Dokument } from '../modell/dokument.js';
import type { Text } from '../modell/text.js';
import type { PakethandlingUnderlag, PaketpunktUnderlag, PaketUnderlag } from './underlag.js';

/** Sidan där något börjar i paketet. */
export interface Paketsidor {
  readonly totalt: number;
  readonly filer: number;
  readonly kallelse: readonly number[];
  readonly punkter: readonly { readonly sida: number; readonly handlingar: readonly number[] }[];
}

/** Länken görs om till en sida när paketet fogas ihop. */
const till = (sida: number, text: string, fet = false): Text => [
  { typ: 'lank', text, href: `klubba:sida/${String(sida)}`, ...(fet ? { stil: 'fet' as const } : {}) },
];
const fet = (text: string): Text => (text === '' ? '' : [{ typ: 'ord', text, stil: 'fet' }]);
const klockslag = (tid: string): string => tid.replace(':', '.');

export const handlingstitel = (h: Pick<PakethandlingUnderlag, 'titel' | 'datum'>): string =>
  h.datum === undefined || h.titel.includes(h.datum) ? h.titel : `${h.titel} ${h.datum}`;

function tabellen(u: PaketUnderlag, sidor: Paketsidor): Tabell {
  const kallelser = u.kallelse.map(({ titel }, i) => ({
    celler: [fet('–'), '', till(sidor.kallelse[i] ?? 1, titel, true), '', String(sidor.kallelse[i] ?? 1)],
  }));
  const punkter = u.punkter.flatMap((punkt, i) => {
    const { sida = 1, handlingar = [] } = sidor.punkter[i] ?? {};
    return [
      { celler: [fet(String(punkt.nr)), '', till(sida, punkt.titel, true), punkt.dnr ?? '', String(sida)] },
      ...punkt.handlingar.map((h, k) => ({
        celler: ['', h.marke, till(handlingar[k] ?? sida, handlingstitel(h)), '', String(handlingar[k] ?? sida)],
      })),
    ];
  });
  return {
    typ: 'tabell',
    kolumner: [
      { rubrik: 'Ärende', justering: 'vanster', andel: 9 },
      { rubrik: 'Märkt', justering: 'vanster', andel: 9 },
      { rubrik: 'Handling', justering: 'vanster', andel: 56 },
      { rubrik: 'Dnr', justering: 'vanster', andel: 17 },
      { rubrik: 'Sida', justering: 'hoger', andel: 9 },
    ],
    rader: [...kallelser, ...punkter],
    delbar: true,
    hel: true,
  };
}

const ram = (u: PaketUnderlag, titel: string): Omit<Parameters<typeof dokumentAv>[1], 'block'> => ({
  typ: 'handlingspaket',
  typnamn: 'Handlingar',
  titel,
  datum: u.gjord.datum,
  hoger: [u.gjord.datum, `Lista, version ${String(u.version)}`],
  lopande: `Sammanträde ${u.mote.datum}`,
  beskrivning: `${u.for} Föredragningslistans version ${String(u.version)}.`,
  adressfot: false,
});

const MANGD = (antal: number, en: string, flera: string): string => `${String(antal)} ${antal === 1 ? en : flera}`;

/** Paketets första sidor: vad det är, för vem, vad som saknas och var allt står. */
export function byggPaketinnehall(u: PaketUnderlag, sidor: Paketsidor): Dokument {
  const { gjord, mote } = u;
  const rubrik = `Handlingar till sammanträdet ${helDag(mote.datum)}`;
  const ingress = [
    `${MANGD(sidor.totalt, 'sida', 'sidor')} · ${MANGD(sidor.filer, 'fil', 'filer')} · sammanställt ${gjord.datum} kl. ${klockslag(gjord.klockslag)}.`,
    [u.for, ...(u.arbetslista ? ['Listan har inte gått ut med kallelsen och kan ändras.'] : []), ...u.utelamnat].join(
      ' ',
    ),
  ];
  return dokumentAv(u, {
    ...ram(u, `Handlingar till sammanträdet ${mote.datum}`),
    block: [
      { typ: 'rubrik', niva: 1, text: rubrik },
      {
        typ: 'stycke',
        text: `Kl. ${klockslag(mote.start)}, ${mote.plats}. Föredragningslistans version ${String(u.version)}.`,
      },
      ...ingress.map((text): Block => ({ typ: 'stycke', text })),
      ...(u.kallelse.length + u.punkter.length === 0
        ? [{ typ: 'stycke' as const, text: 'Det finns inga handlingar i paketet.' }]
        : [tabellen(u, sidor)]),
    ],
  });
}

/** Bladet före en punkts handlingar. */
export function byggPunktblad(u: PaketUnderlag, punkt: PaketpunktUnderlag): Dokument {
  const uppgifter = [
    ...(punkt.dnr === undefined ? [] : [{ typ: 'text' as const, etikett: 'Dnr', rader: [punkt.dnr] }]),
    ...(punkt.foredragande === undefined
      ? []
      : [{ typ: 'text' as const, etikett: 'Föredragande', rader: [punkt.foredragande] }]),
  ];
  const forslag = punkt.forslag.some((led) => led.punkter.length > 0 || (led.led ?? []).length > 0);
  const handlingar = punkt.handlingar.map((h) => `${h.marke} ${handlingstitel(h)}`);
  return dokumentAv(u, {
    ...ram(u, `Ärende ${String(punkt.nr)}, sammanträdet ${u.mote.datum}`),
    block: [
      { typ: 'rubrik', niva: 1, text: `${String(punkt.nr)}. ${punkt.titel}` },
      ...(uppgifter.length === 0 ? [] : [{ typ: 'fakta' as const, bredd: 'smal' as const, uppgifter }]),
      ...(forslag ? [beslutsblock(punkt.forslag, { tillstand: 'forslag', rubrikniva: 2, streck: true })] : []),
      ...(handlingar.length === 0
        ? []
        : [{ typ: 'bilagor' as const, rubrik: 'Handlingar', niva: 2 as const, poster: handlingar }]),
      ...punkt.saknas.map((text): Block => ({ typ: 'stycke', text })),
    ],
  });
}

/** Bladet i stället för en fil som inte kan visas. */
export function byggErsattningsblad(u: PaketUnderlag, titel: string, filnamn: string, skal: string): Dokument {
  return dokumentAv(u, {
    ...ram(u, `${titel}, sammanträdet ${u.mote.datum}`),
    block: [
      { typ: 'rubrik', niva: 1, text: titel },
      { typ: 'fakta', bredd: 'smal', uppgifter: [{ typ: 'text', etikett: 'Fil', rader: [filnamn] }] },
      { typ: 'stycke', text: skal },
    ],
  });
}
