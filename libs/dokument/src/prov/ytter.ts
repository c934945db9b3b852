import type { NarvaroUnderlag, ParagrafUnderlag, ProtokollUnderlag } from '../underlag/protokoll.js';
import { BREVHUVUD, NARVARO, protokollUnderlag } from './underlag.js';

/** Every character that some format gives a meaning, and letters of several languages. */
export const ILLASINNAD = 'Ö & Å <b>"ä"</b> #let x = $y$ \\n *_@ref_* `kod` [länk](x) // /* — −5 % ł ž';
/** 180 characters. */
export const LANG_TITEL =
  'Överenskommelse om samverkan kring gemensamma utbildningsplatser inom vård och omsorg, industri, fastighet och måltid mellan kommunerna i länet för åren 2026–2032 med bilagda kalkyler.';
/** 60 characters. */
export const LANGT_ORGAN = 'Arbetsmarknads-, vuxenutbildnings- och integrationsnämnden A';

const FORNAMN = ['Åsa', 'Örjan', 'Maj-Britt', 'Zlatko', 'Łukasz', 'Ximena', 'Göran', 'Þórdís'];
const EFTERNAMN = ['Öberg', 'Åkerström-Lövenhielm', 'Ek', "O'Neill", 'Žižek', 'von Essen', 'al-Hassan', 'Nuñez'];
const PARTIER = ['S', 'M', 'SD', 'C', 'V', 'KD', 'MP', 'L', '-'];

/** A made-up, distinct name. */
export function pahittat(i: number): string {
  return `${FORNAMN[i % 8] ?? ''} ${EFTERNAMN[Math.floor(i / 8) % 8] ?? ''}${i < 64 ? '' : ` ${String(i)}`}`;
}

export function manga(antal: number): NarvaroUnderlag {
  const roller = ['ordförande', '1:e vice ordförande', '2:e vice ordförande'] as const;
  return {
    beslutande: Array.from({ length: antal }, (_, i) => ({
      namn: pahittat(i),
      parti: PARTIER[i % 9] ?? '-',
      roll: roller[i] ?? (i >= antal - 4 && antal > 10 ? 'tjänstgörande ersättare' : 'ledamot'),
      ...(i >= antal - 4 && antal > 10 ? { for: [{ namn: pahittat(i + 70), parti: PARTIER[i % 9] ?? '-' }] } : {}),
    })),
    ersattare: Array.from({ length: Math.floor(antal / 3) }, (_, i) => ({
      namn: pahittat(100 + i),
      parti: PARTIER[i % 9] ?? '-',
    })),
    franvarande: [],
    ovriga: [{ namn: 'Linnea Stråberg', titel: 'nämndsekreterare' }],
  };
}

function stor(nr: number, narvaro: NarvaroUnderlag): ParagrafUnderlag {
  const namn = narvaro.beslutande.map((b) => b.namn);
  return {
    nr,
    titel: LANG_TITEL,
    dnr: 'SLK-2024-01093/AVUX-2019:00681',
    typ: 'beslut',
    beslut: Array.from(
      { length: 14 },
      (_, i) =>
        `Punkt ${String(i + 1)}: nämnden godkänner åtgärden och ger förvaltningschefen i uppdrag att återkomma med en redovisning av kostnader och personal senast den 31 oktober 2026. ${ILLASINNAD}`,
    ),
    sammanfattning: `${ILLASINNAD}\n${'Ett långt stycke om ärendet som fyller raderna. '.repeat(30)}\n- första\n- andra`,
    tabeller: [
      [
        ['Verksamhet', 'Bokslut 2025', 'Budget 2026', 'Kommentar'],
        ...Array.from({ length: 130 }, (_, i) => [
          `Enhet ${String(i + 1)} & Co`,
          '−1 250,5',
          '1 310,0',
          i % 7 === 0 ? 'En kommentar som är så lång att den måste brytas över flera rader' : '',
        ]),
      ],
      [
        Array.from({ length: 11 }, (_, i) => `Kolumn ${String(i + 1)}`),
        Array.from({ length: 11 }, (_, i) => String(i * 1000)),
      ],
    ],
    yrkanden: [{ av: namn.slice(0, 1), instammer: namn.slice(1), typ: 'avslag', text: ILLASINNAD }],
    propositionsordning: ILLASINNAD,
    omrostningar: [
      {
        ja: namn.filter((_, i) => i % 3 === 0),
        nej: namn.filter((_, i) => i % 3 === 1),
        avstar: namn.filter((_, i) => i % 3 === 2),
        jaInnebar: 'bifall',
        nejInnebar: 'avslag',
      },
    ],
    reservationer: [
      { av: namn.filter((_, i) => i % 3 === 1), text: `${ILLASINNAD}\n${'Vi reserverar oss. '.repeat(200)}` },
    ],
    deltarInte: namn.filter((_, i) => i % 9 === 2),
    protokollsanteckningar: [{ av: ['V'], text: ILLASINNAD }],
    handlingar: [
      { typ: 'ovrigt', titel: ILLASINNAD },
      ...Array.from({ length: 6 }, () => ({ typ: 'bilaga' as const, titel: LANG_TITEL })),
    ],
    expedieras: ['A & B <AB>', ...Array.from({ length: 12 }, (_, i) => `Förvaltning ${String(i)}`)],
  };
}

/** The most that a protokoll can hold: 61 ledamöter, long names everywhere, tables over pages, 14 points, all special characters. */
export function storstaProtokoll(): ProtokollUnderlag {
  const narvaro = manga(61);
  const namn = narvaro.beslutande.map((b) => b.namn);
  const grund = protokollUnderlag();
  return {
    ...grund,
    brevhuvud: { ...BREVHUVUD, organ: LANGT_ORGAN },
    narvaro,
    mote: { ...grund.mote, plats: ILLASINNAD },
    delar: grund.delar.map((del) => ({
      ...del,
      paragrafer: '21-23',
      ordforande: [
        { namn: namn[0] ?? '', paragrafer: '21' },
        { namn: namn[1] ?? '', paragrafer: '22-23' },
      ],
      justerare: [{ namn: namn[2] ?? '' }, { namn: namn[3] ?? '' }],
      justering: { satt: 'papper', datum: '2026-03-19', plats: ILLASINNAD, klar: false, underskrifter: [] },
    })),
    paragrafer: [
      stor(21, narvaro),
      stor(22, narvaro),
      { nr: 23, titel: ILLASINNAD, typ: 'information', beslut: [`😀 ${ILLASINNAD}`] },
    ],
  };
}

/** The least: one who decides, one §, nothing else. */
export function minstaProtokoll(): ProtokollUnderlag {
  return {
    skapad: '2026-03-20T14:10:00Z',
    brevhuvud: { kommun: 'Ekbacka kommun', organ: 'Nämnden' },
    mote: { datum: '2026-03-12', start: '18:00', plats: 'Salen' },
    narvaro: { beslutande: NARVARO.beslutande.slice(0, 1), ersattare: [], franvarande: [], ovriga: [] },
    sekreterare: { namn: 'Linnea Stråberg', titel: 'nämndsekreterare' },
    delar: [{ slag: 'ordinarie', paragrafer: '1', ordforande: [{ namn: 'Margareta Åkerlund' }], justerare: [] }],
    paragrafer: [{ nr: 1, titel: 'Upprop', typ: 'formalia', beslut: ['Upprop förrättas.'] }],
  };
}
