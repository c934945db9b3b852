import { dokumentAv } from '../byggare/grund.js';
import type { Block, Tabell, Uppgift } from '../modell/block.js';
import type { Dokument } from '../modell/dokument.js';
import type { Datum, Underlagsgrund } from '../underlag/gemensamt.js';

export interface BladpartUnderlag {
  readonly namn: string;
  /** "Part", "Ombud". */
  readonly roll: string;
  /** Ärendets nummer hos parten, adress, telefon: det som vyn får säga. */
  readonly uppgifter: readonly string[];
}

export interface BladhandlingUnderlag {
  readonly nr: number | null;
  readonly datum: Datum;
  readonly titel: string;
  readonly riktning: 'Inkommen' | 'Upprättad' | 'Utgående' | 'Intern';
  readonly fran: string | null;
  readonly till: string | null;
  /** "Sekretess OSL 26:1", "Makulerad". */
  readonly marken: readonly string[];
}

export interface BladhandelseUnderlag {
  readonly dag: Datum;
  /** Hela meningen, med vem. */
  readonly mening: string;
}

/** Ett ärende som det står i diariet, i en av vyerna. Det som vyn inte får säga finns inte här. */
export interface ArendebladUnderlag extends Underlagsgrund {
  readonly dnr: string;
  readonly arendemening: string;
  /** Dagen bladet gäller. */
  readonly dag: Datum;
  /** "Som allmänheten får se det (OSL 5:2)" */
  readonly vy: string;
  /** Etikett och värde, i ordning; det tomma utelämnas. */
  readonly uppgifter: readonly { readonly etikett: string; readonly varde: string }[];
  readonly parter: readonly BladpartUnderlag[];
  readonly handlingar: readonly BladhandlingUnderlag[];
  /** Äldst först; null när vyn inte visar händelser. */
  readonly handelser: readonly BladhandelseUnderlag[] | null;
  /** Vad som utelämnats, med ord: "parter". */
  readonly utelamnat: readonly string[];
}

const KORT_TABELL = 8;

const rubrik = (text: string): Block => ({ typ: 'rubrik', niva: 2, text });

function fakta(u: ArendebladUnderlag): Block[] {
  const uppgifter = u.uppgifter
    .filter(({ varde }) => varde !== '')
    .map(({ etikett, varde }): Uppgift => ({ typ: 'text', etikett, rader: [varde] }));
  return uppgifter.length === 0 ? [] : [{ typ: 'fakta', bredd: 'smal', uppgifter }];
}

function parter({ parter: alla }: ArendebladUnderlag): Block[] {
  if (alla.length === 0) return [];
  const tabell: Tabell = {
    typ: 'tabell',
    kolumner: [
      { rubrik: 'Namn', justering: 'vanster', andel: 40 },
      { rubrik: 'Är', justering: 'vanster', andel: 18 },
      { rubrik: 'Uppgifter', justering: 'vanster', andel: 42 },
    ],
    rader: alla.map((part) => ({ celler: [part.namn, part.roll, part.uppgifter.join('\n')] })),
    delbar: alla.length > KORT_TABELL,
  };
  const utan = alla.every((part) => part.uppgifter.length === 0);
  return [rubrik('Parter'), utan ? utanSista(tabell) : tabell];
}

const utanSista = (tabell: Tabell): Tabell => ({
  ...tabell,
  kolumner: tabell.kolumner.slice(0, -1),
  rader: tabell.rader.map((rad) => ({ ...rad, celler: rad.celler.slice(0, -1) })),
});

const vem = ({ fran, till }: BladhandlingUnderlag): string =>
  [fran === null ? '' : `Från ${fran}`, till === null ? '' : `Till ${till}`].filter((del) => del !== '').join('\n');

function handlingar({ handlingar: alla }: ArendebladUnderlag): Block[] {
  if (alla.length === 0) return [rubrik('Handlingar'), { typ: 'stycke', text: 'Ärendet har inga handlingar.' }];
  return [
    rubrik('Handlingar'),
    {
      typ: 'tabell',
      kolumner: [
        { rubrik: 'Nr', justering: 'hoger', andel: 6 },
        { rubrik: 'Datum', justering: 'vanster', andel: 16 },
        { rubrik: 'Handling', justering: 'vanster', andel: 46 },
        { rubrik: 'Från och till', justering: 'vanster', andel: 32 },
      ],
      rader: alla.map((h) => ({
        celler: [
          h.nr === null ? '' : String(h.nr),
          h.datum,
          [h.titel, [h.riktning, ...h.marken].join(' · ')].join('\n'),
          vem(h),
        ],
      })),
      hel: true,
      delbar: alla.length > KORT_TABELL,
    },
  ];
}

function handelser({ handelser: alla }: ArendebladUnderlag): Block[] {
  if (alla === null || alla.length === 0) return [];
  return [
    rubrik('Vad som hänt'),
    {
      typ: 'tabell',
      kolumner: [
        { rubrik: 'Dag', justering: 'vanster', andel: 18 },
        { rubrik: 'Händelse', justering: 'vanster', andel: 82 },
      ],
      rader: alla.map(({ dag, mening }) => ({ celler: [dag, mening] })),
      delbar: alla.length > KORT_TABELL,
    },
  ];
}

function lista(delar: readonly string[]): string {
  const sist = delar.at(-1) ?? '';
  return delar.length < 2 ? sist : `${delar.slice(0, -1).join(', ')} och ${sist}`;
}

/** Ärendebladet: vad ärendet gäller, dess parter, handlingar i ordning, och i den interna vyn vad som hänt. */
export function byggArendeblad(u: ArendebladUnderlag): Dokument {
  const utelamnat = u.utelamnat.length === 0 ? '' : ` Utelämnat: ${lista(u.utelamnat)}.`;
  return dokumentAv(u, {
    typ: 'arendeblad',
    typnamn: 'Ärendeblad',
    titel: `Ärendeblad ${u.dnr}`,
    datum: u.dag,
    dnr: u.dnr,
    hoger: [u.dag, u.dnr],
    lopande: `${u.dnr} · ${u.dag}`,
    beskrivning: `Ärende ${u.dnr} den ${u.dag}. ${u.vy}`,
    adressfot: false,
    block: [
      { typ: 'rubrik', niva: 1, text: u.arendemening },
      ...fakta(u),
      ...parter(u),
      ...handlingar(u),
      ...handelser(u),
      { typ: 'luft', mm: 3 },
      { typ: 'stycke', stil: 'not', text: `${u.vy}.${utelamnat}` },
    ],
  });
}
