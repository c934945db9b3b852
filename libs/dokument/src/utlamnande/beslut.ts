import type { Block } from '../modell/block.js';
import type { Dokument } from '../modell/dokument.js';
import { dokumentAv } from '../byggare/grund.js';
import { uppgift } from '../byggare/forstasida.js';
import { inuti, mening, stor, upprakning, utanPunkt } from '../byggare/ord.js';
import { textblock } from '../byggare/stycken.js';
import type { UtlamnandebeslutUnderlag, UtlamnandeHandling } from './underlag.js';

const flera = (handlingar: readonly UtlamnandeHandling[]): string =>
  handlingar.length === 1 ? 'handlingen' : 'handlingarna';

/** Beslutets punkter, en per slag av utgång, var och en en hel mening med lagrummet. */
export function beslutspunkter(handlingar: readonly UtlamnandeHandling[], organ: string): readonly string[] {
  const namnd = stor(inuti(organ));
  const av = (slag: UtlamnandeHandling['bedomning']): readonly UtlamnandeHandling[] =>
    handlingar.filter((handling) => handling.bedomning === slag);
  const lagrum = (urval: readonly UtlamnandeHandling[]): string =>
    upprakning([...new Set(urval.flatMap((handling) => (handling.lagrum === undefined ? [] : [handling.lagrum])))]);
  const avslag = av('lamnas_inte_ut');
  const maskade = av('maskas');
  return [
    ...(avslag.length === 0
      ? []
      : [
          `${namnd} avslår begäran om att få ta del av ${flera(avslag)} ${upprakning(avslag.map((h) => `”${h.vad}”`))}. Uppgifterna omfattas av sekretess enligt ${lagrum(avslag)}.`,
        ]),
    ...(maskade.length === 0
      ? []
      : [
          `${namnd} avslår begäran om att få ta del av de uppgifter som är maskade i ${flera(maskade)} ${upprakning(maskade.map((h) => `”${h.vad}”`))}. Uppgifterna omfattas av sekretess enligt ${lagrum(maskade)}. ${stor(flera(maskade))} lämnas ut i övriga delar (2 kap. 15 § tryckfrihetsförordningen).`,
        ]),
    ...av('forbehall').map(
      (h) =>
        `${namnd} lämnar ut handlingen ”${h.vad}” med förbehåll enligt 10 kap. 14 § offentlighets- och sekretesslagen: ${mening(utanPunkt(h.forbehall ?? ''))} Sekretessen följer av ${h.lagrum ?? ''}.`,
    ),
  ];
}

function overklagande(u: UtlamnandebeslutUnderlag): readonly Block[] {
  const organ = inuti(u.brevhuvud.organ);
  return [
    { typ: 'rubrik', niva: 2, text: 'Så överklagar du' },
    {
      typ: 'stycke',
      text: `Du kan överklaga beslutet till ${u.kammarratt} (6 kap. 7 och 8 §§ offentlighets- och sekretesslagen). Skriv till kammarrätten, men lämna överklagandet till ${organ} (43 § förvaltningslagen). Det ska ha kommit in dit inom tre veckor från den dag då du fick del av beslutet (44 § förvaltningslagen).`,
    },
    { typ: 'stycke', text: 'Skriv i överklagandet' },
    {
      typ: 'lista',
      punkter: [
        { text: 'ditt namn och hur domstolen når dig' },
        { text: `vilket beslut du överklagar: ${u.beteckning}, ${u.beslutsdatum}` },
        { text: 'hur du vill att beslutet ska ändras, och varför.' },
      ],
    },
    {
      typ: 'stycke',
      text: `${stor(organ)} prövar om överklagandet har kommit in i tid (45 § förvaltningslagen) och skickar det sedan till kammarrätten (46 § förvaltningslagen).`,
    },
  ];
}

const UTGANG = {
  lamnas_ut: 'Lämnas ut',
  maskas: 'Lämnas ut med maskning',
  forbehall: 'Lämnas ut med förbehåll',
  lamnas_inte_ut: 'Lämnas inte ut',
} as const;

/** Handlingarna och hur det gick med var och en. */
export const handlingstabell = (handlingar: readonly UtlamnandeHandling[]): Block => ({
  typ: 'tabell',
  delbar: true,
  kolumner: [
    { rubrik: 'Handling', justering: 'vanster', andel: 6 },
    { rubrik: 'Prövning', justering: 'vanster', andel: 3 },
    { rubrik: 'Bestämmelse', justering: 'vanster', andel: 3 },
  ],
  rader: handlingar.map((h) => ({ celler: [h.vad, UTGANG[h.bedomning], h.lagrum ?? ''] })),
});

/** Myndighetens skriftliga beslut, med skäl och hur man överklagar. */
export function byggUtlamnandebeslut(u: UtlamnandebeslutUnderlag): Dokument {
  const punkter = beslutspunkter(u.handlingar, u.brevhuvud.organ);
  return dokumentAv(u, {
    typ: 'utlamnandebeslut',
    typnamn: 'Beslut',
    titel: `Beslut om allmän handling ${u.beslutsdatum}, ${inuti(u.beteckning)}`,
    datum: u.beslutsdatum,
    hoger: [`${u.beslutsdatum} · ${u.beteckning}`],
    lopande: `${u.beteckning} · ${u.beslutsdatum}`,
    beskrivning: 'Beslut enligt 6 kap. 3 § offentlighets- och sekretesslagen',
    adressfot: true,
    block: [
      {
        typ: 'fakta',
        bredd: 'smal',
        uppgifter: [...uppgift('Till', u.till ?? []), ...uppgift('Begäran', [`kom in ${u.inkom}`])],
      },
      { typ: 'luft', mm: 5 },
      { typ: 'rubrik', niva: 1, text: 'Begäran att få ta del av allmän handling' },
      {
        typ: 'beslut',
        tillstand: 'beslutat',
        rubrikniva: 2,
        streck: true,
        led: [{ punkter: punkter.map((text) => ({ text })) }],
        efter: [],
        delbar: punkter.join('').length > 900,
      },
      { typ: 'rubrik', niva: 2, text: 'Handlingarna' },
      handlingstabell(u.handlingar),
      { typ: 'rubrik', niva: 2, text: 'Skäl för beslutet' },
      ...textblock(u.skal),
      { typ: 'rubrik', niva: 2, text: 'Vem som beslutar' },
      {
        typ: 'stycke',
        text: `Beslutet är fattat på nämndens vägnar. ${mening(u.delegation)}`,
      },
      {
        typ: 'underskrifter',
        satt: 'namn',
        kolumner: 2,
        personer: [{ namn: u.beslutande.namn, roll: stor(u.beslutande.titel), not: [u.beslutsdatum] }],
      },
      ...overklagande(u),
    ],
  });
}
