import type { Anslagsruta, Fakta, Framhavd, Ifyllnad, NamnUppgift, TextUppgift } from '../modell/block.js';
import type { Arbete } from './arbete.js';
import { DOV, SPALT, STARK, grad, mm, rad } from './matt.js';
import { STIL } from './stilar.js';
import { spalttabell } from './tabeller.js';
import { lopare, TABB, type Styckeval, type Wml } from './wml.js';

const ETIKETT = { size: grad(9.5), color: DOV } as const;
/** Där värdet börjar, räknat från textspalten: etiketten har 23 eller 46 mm. */
const VARDE = { smal: 0, bred: mm(23) } as const;
/** Från så många spalter sätts namnen i 9,5 punkter. */
const TRE_SPALTER = 3;

function textuppgift(arbete: Arbete, u: TextUppgift, start: number, hall: boolean): Wml[] {
  const sista = u.rader.length - 1;
  return u.rader.map((text, i) => {
    const etikett = i === 0 ? [lopare(u.etikett, ETIKETT), TABB] : [];
    return arbete.stycke([...etikett, ...arbete.lopare(text)], {
      style: STIL.uppgift,
      indent: { left: start, hanging: i === 0 ? SPALT + start : 0 },
      spacing: rad(15.2, 0, i < sista ? 0 : 4),
      keepNext: i < sista || hall,
    });
  });
}

function namnuppgift(arbete: Arbete, u: NamnUppgift, start: number, hall: boolean): Wml[] {
  const antal = u.kolumner.length;
  const bredder = antal < TRE_SPALTER ? [mm(75), mm(62)] : [mm(46), mm(46), mm(45)];
  const stil = antal < TRE_SPALTER ? {} : { size: grad(9.5) };
  const val: Styckeval = {
    style: STIL.uppgift,
    indent: { left: mm(3), hanging: mm(3) },
    spacing: rad(15.2),
    keepNext: true,
  };
  const celler = bredder.slice(0, Math.max(antal, 1)).map((_, i) => ({
    delar:
      (u.kolumner[i] ?? []).length === 0
        ? [arbete.stycke([])]
        : (u.kolumner[i] ?? []).map((namn) => arbete.text(namn, val, stil)),
  }));
  const etikett = arbete.text(u.etikett, { style: STIL.etikett, spacing: rad(15.2), keepNext: true });
  const tabell = spalttabell(
    [SPALT + start, ...bredder.slice(0, celler.length)],
    [[{ delar: [etikett] }, ...celler]],
    -SPALT,
    mm(3),
  );
  const { under } = u;
  if (under === undefined) return arbete.tabell(tabell, hall, 4);
  const sista = under.rader.length - 1;
  return [
    ...arbete.tabell(tabell, true, 1),
    arbete.text(under.rubrik, { style: STIL.etikett, indent: { left: start }, keepNext: true }),
    ...under.rader.map((text, i) =>
      arbete.text(text, {
        style: STIL.uppgift,
        indent: { left: start, hanging: 0 },
        spacing: rad(15.2, 0, i < sista ? 0 : 4),
        keepNext: i < sista || hall,
      }),
    ),
  ];
}

/** Etiketter i marginalspalten och värden i textspalten, på samma baslinje. */
export function fakta(arbete: Arbete, { bredd, uppgifter }: Fakta, hall: boolean): Wml[] {
  const start = VARDE[bredd];
  return uppgifter.flatMap((u, i): Wml[] => {
    const ihop = hall && i === uppgifter.length - 1;
    return u.typ === 'text' ? textuppgift(arbete, u, start, ihop) : namnuppgift(arbete, u, start, ihop);
  });
}

/** Datumet som måste hittas: mellan starka linjer, 17 punkter. */
export function framhavd(arbete: Arbete, { etikett, varde }: Framhavd, hall: boolean): Wml[] {
  const linje = { size: 7, space: 6, color: STARK };
  const val: Styckeval = {
    style: STIL.uppgift,
    indent: { left: VARDE.bred, hanging: SPALT + VARDE.bred },
    spacing: rad(22, 12, 14),
    border: { top: linje, bottom: linje },
    keepNext: hall,
  };
  return [arbete.stycke([lopare(etikett, ETIKETT), TABB, lopare(varde, { bold: true, size: grad(17) })], val)];
}

/** "Anslag och bevis": linje, rubrik, text och uppgifterna parvis. */
export function anslagsruta(arbete: Arbete, a: Anslagsruta, hall: boolean): Wml[] {
  const rubrik = arbete.text(a.rubrik, {
    style: 'Heading2',
    border: { top: { size: 7, space: 5, color: STARK } },
  });
  const par: Anslagsruta['uppgifter'][number][][] = [];
  for (const u of a.uppgifter) {
    const forra = par.at(-1);
    if (forra?.length === 1 && forra[0]?.hel !== true && u.hel !== true) forra.push(u);
    else par.push([u]);
  }
  const val = { style: STIL.tabell, keepNext: true };
  const rader = par.map((uppgifter) =>
    uppgifter.flatMap(({ etikett, varde, fet, hel }) => [
      { delar: [arbete.text(etikett, { style: STIL.etikett, spacing: rad(13, 1.2, 1.2), keepNext: true })] },
      {
        delar: [arbete.text(varde, val, fet === true ? { bold: true } : {})],
        spann: hel === true || uppgifter.length === 1 ? 3 : 1,
      },
    ]),
  );
  const tabell = spalttabell([mm(33), mm(36), mm(33), mm(35)], rader, 0);
  return [rubrik, arbete.text(a.text, { keepNext: true }), ...arbete.tabell(tabell, hall)];
}

/** En rad att fylla i för hand, med namnet under. */
export function ifyllnad(arbete: Arbete, { etikett, fore, namn }: Ifyllnad, hall: boolean): Wml[] {
  const start = VARDE.bred;
  const val: Styckeval = {
    style: STIL.uppgift,
    indent: { left: start, hanging: SPALT + start },
    tabStops: [{ position: start + mm(75), understruken: true }],
    spacing: rad(15.2, namn === undefined ? 0 : 30, namn === undefined ? 4 : 0),
    keepNext: namn !== undefined || hall,
  };
  const linje = arbete.stycke([lopare(etikett, ETIKETT), TABB, lopare(fore === '' ? '' : `${fore} `), TABB], val);
  if (namn === undefined) return [linje];
  return [linje, arbete.text(namn, { style: STIL.uppgift, indent: { left: start, hanging: 0 }, keepNext: hall })];
}
