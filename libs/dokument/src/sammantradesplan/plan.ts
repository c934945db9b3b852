import { dokumentAv } from '../byggare/grund.js';
import { HART_BLANK, punktTid, stor } from '../byggare/ord.js';
import { dagManad, dagManadAr } from '../mejl/datum.js';
import type { Cellrad, Tabellcell } from '../modell/block.js';
import type { Dokument } from '../modell/dokument.js';
import type { Datum, Klockslag, Underlagsgrund } from '../underlag/gemensamt.js';

export interface PlankolumnUnderlag {
  readonly namn: string;
  /** "torsdag" */
  readonly veckodag: string;
  readonly klockslag: Klockslag | null;
}

export interface PlandagUnderlag {
  readonly datum: Datum;
  /** En annan veckodag än kolumnens, och det är meningen. */
  readonly avvikande: boolean;
}

/** Nämndens sammanträdesordning för ett år: en rad per sammanträde, sammanträdet i den sista kolumnen. */
export interface PlanUnderlag extends Underlagsgrund {
  readonly ar: number;
  /** Version inom året; nämns från den andra. */
  readonly nr: number;
  readonly antagen: { readonly datum: Datum; readonly paragraf: number | null } | null;
  readonly kolumner: readonly PlankolumnUnderlag[];
  readonly rader: readonly { readonly dagar: readonly PlandagUnderlag[] }[];
}

const cell = (text: string): Tabellcell => ({
  stycken: text === '' ? [] : [text],
  kolumner: 1,
  rader: 1,
  justering: 'vanster',
});

function tid({ veckodag, klockslag }: PlankolumnUnderlag): string {
  return klockslag === null ? stor(veckodag) : `${stor(veckodag)} ${punktTid(klockslag)}`;
}

function raden(dagar: readonly PlandagUnderlag[]): Cellrad {
  return {
    celler: dagar.map(({ datum, avvikande }) => cell(`${dagManad(datum)}${avvikande ? '\navviker' : ''}`)),
  };
}

function ingress({ antagen, nr }: PlanUnderlag): string {
  if (antagen === null) return 'Ordningen är ett utkast och är inte antagen.';
  const paragraf = antagen.paragraf === null ? '' : `, §${HART_BLANK}${String(antagen.paragraf)}`;
  const version = nr === 1 ? '' : ` Det är version ${String(nr)}, som ersätter de tidigare.`;
  return `Antagen den ${dagManadAr(antagen.datum)}${paragraf}.${version}`;
}

/** Sammanträdesplanen: en dag som avviker från sin veckodag märks med ordet i raden, inte med en stjärna. */
export function byggSammantradesplan(u: PlanUnderlag): Dokument {
  const titel = `Sammanträdesplan ${String(u.ar)}`;
  const avviker = u.rader.some((rad) => rad.dagar.some((dag) => dag.avvikande));
  return dokumentAv(u, {
    typ: 'sammantradesplan',
    typnamn: 'Sammanträdesplan',
    titel,
    datum: u.antagen?.datum ?? u.skapad.slice(0, 10),
    hoger: [String(u.ar)],
    lopande: String(u.ar),
    beskrivning: `${titel}: ${String(u.rader.length)} sammanträden`,
    adressfot: true,
    block: [
      { typ: 'rubrik', niva: 1, text: titel },
      { typ: 'stycke', text: ingress(u) },
      ...(u.rader.length === 0
        ? [{ typ: 'stycke' as const, text: 'Inga sammanträden är planerade.' }]
        : [
            {
              typ: 'celltabell' as const,
              hel: true,
              kolumner: u.kolumner.map(() => 1),
              huvud: [{ celler: u.kolumner.map((k) => cell(k.namn)) }, { celler: u.kolumner.map((k) => cell(tid(k))) }],
              rader: u.rader.map((rad) => raden(rad.dagar)),
              delbar: true,
            },
          ]),
      ...(avviker
        ? [
            {
              typ: 'stycke' as const,
              stil: 'not' as const,
              text: '”Avviker” betyder att dagen är en annan veckodag än kolumnens.',
            },
          ]
        : []),
    ],
  });
}
