/** Nämndens mönster för diarienummer, t.ex. `{kod}/{ar}:{lopnr}` eller `{kod} {ar}/{lopnr}`. */
export interface Monsterdelar {
  kod: string;
  ar: number;
  lopnr: number;
}

const undkom = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Skriver numret efter mönstret. */
export function skrivDnr(monster: string, delar: Monsterdelar): string {
  return monster
    .replaceAll('{kod}', delar.kod)
    .replaceAll('{ar}', String(delar.ar))
    .replaceAll('{lopnr}', String(delar.lopnr));
}

/** Läser ett nummer som följer nämndens mönster med nämndens kod; null när det inte gör det. */
export function lasEfterMonster(monster: string, kod: string, text: string): Monsterdelar | null {
  const uttryck = undkom(monster)
    .replaceAll('\\{kod\\}', undkom(kod))
    .replaceAll('\\{ar\\}', '(?<ar>(?:19|20)\\d\\d)')
    .replaceAll('\\{lopnr\\}', '(?<lopnr>[1-9]\\d{0,8})');
  const traff = new RegExp(`^${uttryck}$`, 'u').exec(text)?.groups;
  if (traff === undefined) return null;
  return { kod, ar: Number(traff['ar']), lopnr: Number(traff['lopnr']) };
}

/** Numret i den form som sökningen jämför: skiljetecken och skiftläge spelar ingen roll. */
export function normaliseraDnr(text: string): string {
  return text
    .toLocaleUpperCase('sv-SE')
    .replace(/^(?:DNR|DIARIENR|DIARIENUMMER)[.:]*\s*/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
