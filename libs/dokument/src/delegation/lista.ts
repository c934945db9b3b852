import { uppgift } from '../byggare/forstasida.js';
import { dokumentAv } from '../byggare/grund.js';
import { HART_BLANK, mening, punktTid, stor } from '../byggare/ord.js';
import { dagManadAr, manadAr } from '../mejl/datum.js';
import type { Block, Tabell } from '../modell/block.js';
import type { Dokument } from '../modell/dokument.js';
import type { DelegationslistaUnderlag, DelegationsradUnderlag, OrdningUnderlag } from './underlag.js';

const HEL_TABELL = 8;
const SAKNAS = 'saknas';

/** "den 18 december 2025, § 131" */
export function antagen({ antagen: dag, paragraf }: OrdningUnderlag): string {
  return `den ${dagManadAr(dag)}${paragraf === undefined ? '' : `, §${HART_BLANK}${paragraf}`}`;
}

/** "februari 2026", "november 2025–januari 2026". */
function perioden({ fran, till }: DelegationslistaUnderlag['period']): string {
  if (till === undefined || till === fran) return manadAr(fran);
  return fran.slice(0, 4) === till.slice(0, 4)
    ? `${manadAr(fran).split(' ')[0] ?? ''}–${manadAr(till)}`
    : `${manadAr(fran)}–${manadAr(till)}`;
}

function dagar({ fran, till }: DelegationsradUnderlag): string {
  if (fran === null) return till ?? SAKNAS;
  return till === null || till === fran ? fran : `${fran}${HART_BLANK}–\n${till}`;
}

function rad(r: DelegationsradUnderlag): Tabell['rader'][number] {
  const delegat = r.delegat === null ? SAKNAS : [r.delegat.namn, r.delegat.titel].filter((en) => en !== '').join(', ');
  const dnr = r.dnrSkyddat === true ? 'uppgift skyddad' : (r.dnr ?? SAKNAS);
  return { celler: [dagar(r), r.punkt?.replaceAll(' ', HART_BLANK) ?? SAKNAS, r.beslut, dnr, delegat] };
}

function tabell(rader: readonly DelegationsradUnderlag[]): Tabell {
  const kolumn = (rubrik: string, andel: number): Tabell['kolumner'][number] => ({
    rubrik,
    justering: 'vanster',
    andel,
  });
  return {
    typ: 'tabell',
    hel: true,
    kolumner: [
      kolumn('Datum', 25),
      kolumn('Punkt', 13),
      kolumn('Beslut', 64),
      kolumn('Dnr', 26),
      kolumn('Delegat', 32),
    ],
    rader: rader.map(rad),
    delbar: rader.length > HEL_TABELL,
  };
}

function summan(rader: readonly DelegationsradUnderlag[]): string {
  const antal = rader.reduce((n, r) => n + r.antal, 0);
  return `${String(rader.length)} ${rader.length === 1 ? 'rad' : 'rader'}, ${String(antal)} beslut.`;
}

function ingress({ inlamnad, ordning }: DelegationslistaUnderlag): readonly Block[] {
  const meningar = [
    ...(inlamnad === undefined
      ? []
      : [`Inlämnad den ${dagManadAr(inlamnad.slice(0, 10))} kl.${HART_BLANK}${punktTid(inlamnad.slice(11, 16))}.`]),
    ...(ordning === undefined ? [] : [`Besluten är fattade enligt delegationsordningen antagen ${antagen(ordning)}.`]),
  ];
  return meningar.length === 0 ? [] : [{ typ: 'stycke', text: meningar.join(' ') }];
}

/** Enhetens anmälan av delegationsbeslut: en rad per beslut eller slag, delegaten utskriven i varje rad (bild 16). */
export function byggDelegationslista(u: DelegationslistaUnderlag): Dokument {
  const period = perioden(u.period);
  const titel = `Delegationsbeslut ${period}`;
  const { rader, chef } = u;
  const under = [summan(rader), ...(u.anmarkningar ?? []).map(mening)].join(' ');
  return dokumentAv(u, {
    typ: 'delegationslista',
    typnamn: 'Delegationsbeslut',
    titel: `${titel}, ${u.enhet}`,
    avsandare: u.brevhuvud.forvaltning,
    datum: u.datum,
    dnr: u.dnr,
    hoger: [u.dnr === undefined ? u.datum : `${u.datum} · Dnr ${u.dnr}`],
    lopande: `${u.enhet} · ${period}`,
    beskrivning: `${titel}, ${u.enhet}: ${summan(rader)}`,
    adressfot: true,
    block: [
      {
        typ: 'fakta',
        bredd: 'smal',
        uppgifter: [...uppgift('Enhet', [u.enhet]), ...uppgift('Till', [u.brevhuvud.organ])],
      },
      { typ: 'luft', mm: 5 },
      { typ: 'rubrik', niva: 1, text: titel },
      ...ingress(u),
      ...(rader.length === 0
        ? [{ typ: 'stycke' as const, text: 'Inga beslut har fattats på delegation under perioden.' }]
        : [tabell(rader), { typ: 'stycke' as const, stil: 'not' as const, text: under }]),
      ...(chef === null
        ? []
        : [
            {
              typ: 'underskrifter' as const,
              satt: 'namn' as const,
              kolumner: 2 as const,
              personer: [{ namn: chef.namn, roll: `${stor(chef.titel)}, ${u.enhet}`, not: [] }],
            },
          ]),
    ],
  });
}
