/** Nämndens mönster för diarienummer, t.ex. `{kod}/{ar}:{lopnr}` eller `{kod} {ar}/{lopnr}`. */
export interface Monsterdelar {
  kod: string;
  ar: number;
  lopnr: number;
}

/** Databasens heltal. */
export const STORSTA_LOPNR = 2_147_483_647;

const undkom = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/**
 * Läser ett nummer som följer nämndens mönster med nämndens kod; null när det inte gör det.
 * Inledande nollor (`KS 2019/046`) är samma nummer: annars kunde Klubba ge 46 en gång till.
 */
export function lasEfterMonster(monster: string, kod: string, text: string): Monsterdelar | null {
  // Ett fält som står två gånger i mönstret är samma tal båda gångerna.
  const uttryck = undkom(monster)
    .replaceAll('\\{kod\\}', () => undkom(kod))
    .replace('\\{ar\\}', '(?<ar>(?:19|20)\\d\\d)')
    .replaceAll('\\{ar\\}', '\\k<ar>')
    .replace('\\{lopnr\\}', '(?<lopnr>0{0,8}[1-9]\\d{0,8})')
    .replaceAll('\\{lopnr\\}', '\\k<lopnr>');
  const traff = new RegExp(`^${uttryck}$`, 'u').exec(text)?.groups;
  if (traff === undefined) return null;
  return { kod, ar: Number(traff['ar']), lopnr: Number(traff['lopnr']) };
}
