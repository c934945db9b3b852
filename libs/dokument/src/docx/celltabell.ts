import type { Cellrad, Celltabell, Tabellcell } from '../modell/block.js';
import type { Arbete } from './arbete.js';
import { FULL, HAR, LIGGANDE, SPALT, STARK, TEXT, pt } from './matt.js';
import { STIL } from './stilar.js';
import { LUFT_I_CELL, rubriktext, SMALT, STAENDE } from './tabeller.js';
import type { Cell, Kanter, Rad, Wml } from './wml.js';

interface Radform {
  readonly huvud: boolean;
  readonly forsta: boolean;
  readonly sista: boolean;
  readonly hall: boolean;
}

/** En cell i raden: den egna, eller fortsättningen av en ovanifrån. */
interface Plats {
  readonly cell: Tabellcell;
  readonly kolumn: number;
  readonly fortsatter: boolean;
}

const STARK_LINJE = { size: 7, color: STARK };
const HARLINJE = { size: 4, color: HAR };

function kanter(f: Radform, summa: boolean): Kanter {
  const over = f.huvud && f.forsta ? STARK_LINJE : summa ? HARLINJE : undefined;
  const under = f.sista ? (f.huvud ? HARLINJE : STARK_LINJE) : undefined;
  return { ...(over === undefined ? {} : { top: over }), ...(under === undefined ? {} : { bottom: under }) };
}

/** Cellerna i varje rad på sin kolumn; en cell över flera rader har en plats i var och en av dem. */
function platserna(rader: readonly Cellrad[], antal: number): Plats[][] {
  const hang: (Plats & { kvar: number })[] = [];
  return rader.map(({ celler }) => {
    const rad: Plats[] = [];
    const ko = [...celler];
    let k = 0;
    while (k < antal) {
      const over = hang.find((h) => h.kolumn === k && h.kvar > 0);
      if (over !== undefined) {
        over.kvar -= 1;
        rad.push({ cell: over.cell, kolumn: k, fortsatter: true });
        k += over.cell.kolumner;
        continue;
      }
      const cell = ko.shift();
      if (cell === undefined) break;
      rad.push({ cell, kolumn: k, fortsatter: false });
      if (cell.rader > 1) hang.push({ cell, kolumn: k, fortsatter: true, kvar: cell.rader - 1 });
      k += cell.kolumner;
    }
    return rad;
  });
}

function celltext(arbete: Arbete, { cell, fortsatter }: Plats, fet: boolean, hall: boolean): Wml[] {
  const val = {
    style: STIL.tabell,
    keepNext: hall,
    ...(cell.justering === 'hoger' ? { alignment: 'right' as const } : {}),
  };
  const stycken = fortsatter || cell.stycken.length === 0 ? [''] : cell.stycken;
  return stycken.map((text) => arbete.text(text, val, fet || cell.rubrik === true ? { bold: true } : {}));
}

function raden(
  arbete: Arbete,
  platser: readonly Plats[],
  bredder: readonly number[],
  form: Radform,
  summa: boolean,
): Rad {
  const kant = kanter(form, summa);
  const celler = platser.map((plats): Cell => {
    const { cell, kolumn } = plats;
    const slut = kolumn + cell.kolumner;
    const marginal = { ...(kolumn === 0 ? { left: 0 } : {}), ...(slut === bredder.length ? { right: 0 } : {}) };
    return {
      bredd: bredder.slice(kolumn, slut).reduce((a, b) => a + b, 0),
      spann: cell.kolumner,
      ...(cell.rader > 1 ? { rader: plats.fortsatter ? ('fortsatter' as const) : ('borjar' as const) } : {}),
      delar: celltext(arbete, plats, form.huvud || summa, form.hall),
      ...(Object.keys(kant).length === 0 ? {} : { kanter: kant }),
      ...(Object.keys(marginal).length === 0 ? {} : { marginal }),
      nederst: form.huvud,
    };
  });
  return { rubrik: form.huvud, celler };
}

function rader(arbete: Arbete, t: Celltabell, bredder: readonly number[], hall: boolean): Rad[] {
  const sist = t.rader.length - 1;
  const huvud = platserna(t.huvud, bredder.length).map((platser, i, alla) =>
    raden(arbete, platser, bredder, { huvud: true, forsta: i === 0, sista: i === alla.length - 1, hall: true }, false),
  );
  const kropp = platserna(t.rader, bredder.length).map((platser, i) =>
    raden(
      arbete,
      platser,
      bredder,
      { huvud: false, forsta: i === 0, sista: i === sist, hall: !t.delbar && (i < sist || hall) },
      t.rader[i]?.stil === 'summa',
    ),
  );
  return [...huvud, ...kropp];
}

/** Tabellen med celler över flera kolumner och rader. Fler än åtta kolumner står på en liggande sida. */
export function celltabell(arbete: Arbete, t: Celltabell, hall: boolean): Wml[] {
  const antal = t.kolumner.length;
  const total = antal > STAENDE ? LIGGANDE : antal > SMALT || t.hel === true ? FULL : TEXT;
  const andelar = t.kolumner.reduce((a, b) => a + b, 0);
  const bredder = t.kolumner.map((k) => Math.floor((total * k) / andelar));
  const indrag = total > TEXT ? -SPALT : 0;
  const ihop = hall && antal <= STAENDE;
  const rubrik =
    t.tabellrubrik === undefined
      ? []
      : [
          arbete.text(rubriktext(t.tabellrubrik), {
            style: STIL.tabell,
            keepNext: true,
            spacing: { before: pt(8), after: pt(3) },
            indent: { left: indrag },
          }),
        ];
  const form = { rader: rader(arbete, t, bredder, ihop), kolumner: bredder, indrag, marginal: LUFT_I_CELL };
  const delar = [...rubrik, ...arbete.tabell(form, ihop)];
  return antal > STAENDE ? arbete.liggande(delar) : delar;
}
