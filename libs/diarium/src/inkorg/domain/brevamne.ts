const FORE = /^(?:\s*(?:sv|re|aw|vb|vs|fw|fwd|antw|wg)\s*(?:\[\d+\])?\s*:|\s*\[(?:extern|external|ext)\]\s*:?)+/iu;
const LANGST = 500;

/** Ämnet utan ”Sv:” och ”VB:”, att ha som handlingens rubrik. */
export function rubrikUrAmne(amne: string): string {
  const rent = amne.replace(FORE, '').replace(/\s+/gu, ' ').trim();
  return [...(rent === '' ? 'E-brev' : rent)].slice(0, LANGST).join('');
}

const VANLIGA = new Set(
  `ang angående avseende gäller hej till från för och eller med utan som att den det detta dessa denna ett nämnden kommun kommunen
   svar fråga frågor information mail mejl epost brev bilaga bifogat bifogas ärende ärendet dnr nytt nya inför efter under över remiss`
    .split(/\s+/u)
    .filter((ord) => ord !== ''),
);

/** De ord i ämnet som säger vad det handlar om. */
export const amnesord = (amne: string): string[] => [
  ...new Set(
    (
      rubrikUrAmne(amne)
        .toLocaleLowerCase('sv')
        .match(/\p{L}{5,}/gu) ?? []
    ).filter((ord) => !VANLIGA.has(ord)),
  ),
];
