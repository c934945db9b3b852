import type { Omrostningstabell, Rostrad, Tabell } from '../modell/block.js';
import type { Text } from '../modell/text.js';
import type { Arbete } from './arbete.js';
import { FULL, HAR, LIGGANDE, SPALT, STARK, TEXT, mm, pt } from './matt.js';
import { STIL } from './stilar.js';
import type { Cell, Kanter, Rad, Tabellform, Wml } from './wml.js';

const OVER = { top: { size: 7, color: STARK } };
export const LUFT_I_CELL = { left: 80, right: 80, top: 12, bottom: 12 } as const;
const HARLINJE = { size: 4, color: HAR };
/** Fler kolumner än så får hela sidans bredd, och ännu fler en liggande sida (DOKUMENT.md 1). */
export const SMALT = 6;
export const STAENDE = 8;

/** En cell i en spalttabell. */
export interface Spaltcell {
  readonly delar: readonly Wml[];
  readonly spann?: number;
}

/** Tabell utan linjer, för namn i spalter och underskrifter. Cellerna läses rad för rad. */
export function spalttabell(
  kolumner: readonly number[],
  rader: readonly (readonly Spaltcell[])[],
  indrag: number,
  mellanrum = mm(1),
): Tabellform {
  const satta = rader.map((celler): Rad => {
    let kolumn = 0;
    return {
      celler: celler.map(({ delar, spann = 1 }) => {
        const bredd = kolumner.slice(kolumn, kolumn + spann).reduce((a, b) => a + b, 0);
        kolumn += spann;
        return { delar, bredd, spann };
      }),
    };
  });
  return { rader: satta, kolumner, indrag, marginal: { left: 0, right: mellanrum, top: 0, bottom: 0 } };
}

interface Radstil {
  readonly rubrik: boolean;
  readonly summa: boolean;
  readonly sista: boolean;
  readonly hall: boolean;
}

interface Datatabell {
  readonly bredder: readonly number[];
  readonly hoger: readonly boolean[];
  readonly tabellrubrik: string | undefined;
  readonly rubriker: readonly string[];
  readonly rader: readonly { readonly celler: readonly Text[]; readonly summa: boolean }[];
  readonly delbar: boolean;
}

function radkanter({ rubrik, summa, sista }: Radstil): Kanter {
  return {
    ...(rubrik ? OVER : summa ? { top: HARLINJE } : {}),
    ...(sista ? { bottom: OVER.top } : rubrik ? { bottom: HARLINJE } : {}),
  };
}

function datarad(arbete: Arbete, celler: readonly Text[], t: Datatabell, stil: Radstil): Rad {
  const fet = stil.rubrik || stil.summa ? { bold: true } : {};
  const kanter = radkanter(stil);
  const sistaKolumn = t.bredder.length - 1;
  return {
    rubrik: stil.rubrik,
    celler: t.bredder.map((bredd, i): Cell => {
      const hoger = t.hoger[i] === true ? { alignment: 'right' as const } : {};
      const kant = { ...(i === 0 ? { left: 0 } : {}), ...(i === sistaKolumn ? { right: 0 } : {}) };
      return {
        bredd,
        delar: [arbete.text(celler[i] ?? '', { style: STIL.tabell, keepNext: stil.hall, ...hoger }, fet)],
        ...(Object.keys(kanter).length === 0 ? {} : { kanter }),
        ...(Object.keys(kant).length === 0 ? {} : { marginal: kant }),
        nederst: stil.rubrik,
      };
    }),
  };
}

/** "Tabell 1." i fetstil, resten som det är. */
export function rubriktext(text: string): Text {
  const [nummer] = /^Tabell\s\d+\./u.exec(text) ?? [];
  if (nummer === undefined) return text;
  return [
    { typ: 'ord', text: nummer, stil: 'fet' },
    { typ: 'ord', text: text.slice(nummer.length) },
  ];
}

/** Rubrikraden upprepas på varje sida, rader delas aldrig, och den som inte är delbar hålls ihop hel. */
function datatabell(arbete: Arbete, t: Datatabell, hall: boolean): Wml[] {
  const indrag = t.bredder.reduce((a, b) => a + b, 0) > TEXT ? -SPALT : 0;
  const lage = {
    style: STIL.tabell,
    keepNext: true,
    spacing: { before: pt(8), after: pt(3) },
    indent: { left: indrag },
  };
  const rubrik = t.tabellrubrik === undefined ? [] : [arbete.text(rubriktext(t.tabellrubrik), lage)];
  const sist = t.rader.length - 1;
  const rader = [
    datarad(arbete, t.rubriker, t, { rubrik: true, summa: false, sista: sist < 0, hall: true }),
    ...t.rader.map(({ celler, summa }, i) =>
      datarad(arbete, celler, t, { rubrik: false, summa, sista: i === sist, hall: !t.delbar && (i < sist || hall) }),
    ),
  ];
  return [...rubrik, ...arbete.tabell({ rader, kolumner: t.bredder, indrag, marginal: LUFT_I_CELL }, hall)];
}

export function tabell(arbete: Arbete, t: Tabell, hall: boolean): Wml[] {
  const antal = t.kolumner.length;
  const total = antal > STAENDE ? LIGGANDE : antal > SMALT || t.hel === true ? FULL : TEXT;
  const andelar = t.kolumner.reduce((summa, { andel }) => summa + andel, 0);
  const delar = datatabell(
    arbete,
    {
      tabellrubrik: t.tabellrubrik,
      rubriker: t.kolumner.map(({ rubrik }) => rubrik),
      bredder: t.kolumner.map(({ andel }) => Math.floor((total * andel) / andelar)),
      hoger: t.kolumner.map(({ justering }) => justering === 'hoger'),
      rader: t.rader.map(({ celler, stil }) => ({ celler, summa: stil === 'summa' })),
      delbar: t.delbar,
    },
    hall && antal <= STAENDE,
  );
  return antal > STAENDE ? arbete.liggande(delar) : delar;
}

const ROST: Readonly<Record<Rostrad['rost'], readonly [string, string, string]>> = {
  ja: ['Ja', '', ''],
  nej: ['', 'Nej', ''],
  avstar: ['', '', 'Avstår'],
};

export function omrostning(arbete: Arbete, o: Omrostningstabell, hall: boolean): Wml[] {
  const rader = o.rader.map(({ namn, parti, rost }) => ({ celler: [namn, parti, ...ROST[rost]], summa: false }));
  const { summa } = o;
  if (summa !== undefined)
    rader.push({ celler: ['Summa', '', String(summa.ja), String(summa.nej), String(summa.avstar)], summa: true });
  return datatabell(
    arbete,
    {
      tabellrubrik: o.tabellrubrik,
      rubriker: ['Tjänstgörande', 'Parti', 'Ja', 'Nej', 'Avstår'],
      bredder: [69, 14, 18, 18, 18].map(mm),
      hoger: [],
      rader,
      delbar: false,
    },
    hall,
  );
}
