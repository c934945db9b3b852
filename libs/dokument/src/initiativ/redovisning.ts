import { dokumentAv } from '../byggare/grund.js';
import { dagManadAr } from '../mejl/datum.js';
import type { Block } from '../modell/block.js';
import type { Dokument } from '../modell/dokument.js';
import type { Datum, Underlagsgrund } from '../underlag/gemensamt.js';

/** Ett medborgarförslag eller en motion i redovisningen till fullmäktige. */
export interface RedovisatInitiativ {
  readonly slag: 'medborgarforslag' | 'motion';
  readonly dnr: string;
  readonly mening: string;
  /** Förslagsställaren; tom när namnet inte skrivs ut. */
  readonly vem: string;
  readonly vackt: Datum;
  /** Hur det står, eller hur det gick. */
  readonly lage: string;
}

export interface InitiativredovisningUnderlag extends Underlagsgrund {
  readonly ar: number;
  /** Dagen som redovisningen gäller. */
  readonly dag: Datum;
  readonly oppna: readonly RedovisatInitiativ[];
  readonly avgjorda: readonly RedovisatInitiativ[];
}

const SLAGEN = [
  ['medborgarforslag', 'Medborgarförslag', 'medborgarförslag', 'medborgarförslag'],
  ['motion', 'Motioner', 'motion', 'motioner'],
] as const;

const RYMS = 6;

function tabell(nr: number, rubrik: string, lage: string, rader: readonly RedovisatInitiativ[]): Block {
  return {
    typ: 'tabell',
    tabellrubrik: `Tabell ${String(nr)}. ${rubrik}`,
    kolumner: [
      { rubrik: 'Diarienummer', justering: 'vanster', andel: 16 },
      { rubrik: 'Gäller', justering: 'vanster', andel: 32 },
      { rubrik: 'Väckt', justering: 'vanster', andel: 14 },
      { rubrik: lage, justering: 'vanster', andel: 38 },
    ],
    rader: rader.map((i) => ({ celler: [i.dnr, i.vem === '' ? i.mening : `${i.mening} (${i.vem})`, i.vackt, i.lage] })),
    delbar: rader.length > RYMS,
    hel: true,
  };
}

const antalsord = (antal: number, en: string, flera: string): string =>
  antal === 0 ? `inga ${flera}` : `${String(antal)} ${antal === 1 ? en : flera}`;

function summering(rader: readonly RedovisatInitiativ[]): string {
  return SLAGEN.map(([slag, , en, flera]) => antalsord(rader.filter((i) => i.slag === slag).length, en, flera)).join(
    ' och ',
  );
}

/** Redovisningen till fullmäktige av medborgarförslag och motioner: de som inte är färdiga, och de som avgjorts under året. */
export function byggInitiativredovisning(u: InitiativredovisningUnderlag): Dokument {
  const titel = `Redovisning av medborgarförslag och motioner ${String(u.ar)}`;
  let nr = 0;
  const delar = (rubrik: string, lage: string, inga: string, rader: readonly RedovisatInitiativ[]): Block[] => [
    { typ: 'rubrik', niva: 2, text: rubrik },
    ...(rader.length === 0 ? [{ typ: 'stycke', text: inga } satisfies Block] : []),
    ...SLAGEN.flatMap(([slag, namn]): Block[] => {
      const dessa = rader.filter((i) => i.slag === slag);
      if (dessa.length === 0) return [];
      nr += 1;
      return [tabell(nr, `${namn}, ${rubrik.toLocaleLowerCase('sv')}`, lage, dessa)];
    }),
  ];
  return dokumentAv(u, {
    typ: 'rapport',
    typnamn: 'Redovisning',
    titel,
    datum: u.dag,
    hoger: [u.dag],
    lopande: `${titel} · ${u.dag}`,
    beskrivning: `Medborgarförslag och motioner som inte är färdigberedda ${u.dag}, och de som avgjorts under ${String(u.ar)}`,
    adressfot: false,
    block: [
      { typ: 'rubrik', niva: 1, text: titel },
      {
        typ: 'stycke',
        text: `Den ${dagManadAr(u.dag)} återstod ${summering(u.oppna)} att bereda färdigt. Under året avgjordes ${summering(u.avgjorda)}. Ett medborgarförslag eller en motion ska om möjligt beredas så att beslut kan fattas inom ett år från det att det väcktes i fullmäktige (5 kap. 35 § och 6 kap. 34 § kommunallagen).`,
      },
      ...delar('Inte färdigberedda', 'Läge', 'Alla är färdigberedda.', u.oppna),
      ...delar('Avgjorda under året', 'Avgjort', 'Inga har avgjorts under året.', u.avgjorda),
    ],
  });
}
