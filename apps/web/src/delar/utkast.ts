const PLATS = 'klubba:utkast:';
/** En inklistrad lista på väg till nästa sida. */
const INKLISTRAT = 'klubba:inklistrat:';
const AGARE = 'klubba:utkastagare';

/** Ett påbörjat arbete i den här fliken: det står kvar när sidan läses in igen och när inloggningen tar slut. */
export function lasUtkast(nyckel: string): unknown {
  const text = sessionStorage.getItem(PLATS + nyckel);
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** @param varde undefined tar bort utkastet */
export function sparaUtkast(nyckel: string, varde: unknown): void {
  if (varde === undefined) sessionStorage.removeItem(PLATS + nyckel);
  else sessionStorage.setItem(PLATS + nyckel, JSON.stringify(varde));
}

/** Tar bort allt påbörjat i fliken: den som loggar ut lämnar inget efter sig. */
export function kastaUtkasten(): void {
  for (const nyckel of Object.keys(sessionStorage)) {
    if (nyckel.startsWith(PLATS) || nyckel.startsWith(INKLISTRAT)) sessionStorage.removeItem(nyckel);
  }
}

/** Utkasten hör till en person: loggar någon annan in i samma flik är de borta. */
export function utkastenTillhor(inloggningsnamn: string): void {
  const forre = sessionStorage.getItem(AGARE);
  if (forre !== null && forre !== inloggningsnamn) kastaUtkasten();
  sessionStorage.setItem(AGARE, inloggningsnamn);
}

/** Så många påbörjade texter och formulär som fliken har. */
export const antalUtkast = (): number =>
  Object.keys(sessionStorage).filter((nyckel) => nyckel.startsWith(PLATS) && !nyckel.startsWith(`${PLATS}guide:`))
    .length;
