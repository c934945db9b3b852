import type { Foredragningslista, Punkt } from './lista.typer.js';

export interface Listandring {
  slag: 'nytt' | 'andrat' | 'utgar' | 'flyttat';
  nyckel: string;
  /** Numret på den nya listan, eller på den förra för det som utgår. */
  nr: number;
  titel: string;
  vad: string | null;
}

/** Punkternas nummer som de trycks: de som utgår räknas inte. */
export function nummer(lista: Pick<Foredragningslista, 'punkter'>): Map<string, number> {
  return new Map(lista.punkter.filter((punkt) => !punkt.utgar).map((punkt, plats) => [punkt.nyckel, plats + 1]));
}

/** Skillnaden mellan två versioner, i ord. En punkt som bara fått nytt nummer för att andra kom eller gick är inte flyttad. */
export function jamforListor(fore: Foredragningslista, efter: Foredragningslista): Listandring[] {
  const nrFore = nummer(fore);
  const nrEfter = nummer(efter);
  const gemensamma = [...nrEfter.keys()].filter((nyckel) => nrFore.has(nyckel));
  const foreOrdning = [...nrFore.keys()].filter((nyckel) => nrEfter.has(nyckel));
  const stillastaende = langstaGemensamma(foreOrdning, gemensamma);
  const andringar: Listandring[] = [];
  for (const punkt of efter.punkter) {
    const nr = nrEfter.get(punkt.nyckel);
    if (nr === undefined) continue;
    const gammal = fore.punkter.find((p) => p.nyckel === punkt.nyckel && !p.utgar);
    const grund = { nyckel: punkt.nyckel, nr, titel: punkt.titel };
    if (gammal === undefined) {
      andringar.push({ slag: 'nytt', ...grund, vad: null });
      continue;
    }
    const vad = skillnader(gammal, punkt);
    if (vad.length > 0) andringar.push({ slag: 'andrat', ...grund, vad: vad.join(', ') });
    else if (!stillastaende.has(punkt.nyckel))
      andringar.push({ slag: 'flyttat', ...grund, vad: `var punkt ${String(nrFore.get(punkt.nyckel))}` });
  }
  for (const punkt of fore.punkter) {
    const nr = nrFore.get(punkt.nyckel);
    if (nr !== undefined && !nrEfter.has(punkt.nyckel))
      andringar.push({ slag: 'utgar', nyckel: punkt.nyckel, nr, titel: punkt.titel, vad: null });
  }
  return andringar;
}

function skillnader(fore: Punkt, efter: Punkt): string[] {
  const vad: string[] = [];
  if (fore.titel !== efter.titel) vad.push(`rubriken var ”${fore.titel}”`);
  if (JSON.stringify(fore.beslutsforslag) !== JSON.stringify(efter.beslutsforslag))
    vad.push('nytt förslag till beslut');
  const gamla = new Map(fore.handlingar.map((h) => [h.handlingId, h]));
  for (const h of efter.handlingar) {
    const gammal = gamla.get(h.handlingId);
    if (gammal === undefined) vad.push(`ny handling: ${h.titel}`);
    else if (gammal.versionNr !== h.versionNr) vad.push(`ny version av ${h.titel}`);
    gamla.delete(h.handlingId);
  }
  for (const h of gamla.values()) vad.push(`${h.titel} utgår`);
  if (fore.tidFran !== efter.tidFran || fore.tidTill !== efter.tidTill) vad.push('ny tid');
  if (fore.foredragande !== efter.foredragande) vad.push('ny föredragande');
  if (fore.oppen !== efter.oppen) vad.push(efter.oppen ? 'behandlas öppet' : 'behandlas inom stängda dörrar');
  return vad;
}

/** De punkter som står kvar i förhållande till varandra; resten är flyttade. */
function langstaGemensamma(a: readonly string[], b: readonly string[]): Set<string> {
  const plats = new Map(a.map((nyckel, i) => [nyckel, i]));
  const foljd = b.map((nyckel) => plats.get(nyckel) ?? -1);
  const basta: number[] = [];
  const forra: (number | null)[] = [];
  let slut = -1;
  for (const [i, varde] of foljd.entries()) {
    basta[i] = 1;
    forra[i] = null;
    for (let j = 0; j < i; j += 1) {
      if ((foljd[j] ?? 0) < varde && (basta[j] ?? 0) + 1 > (basta[i] ?? 0)) {
        basta[i] = (basta[j] ?? 0) + 1;
        forra[i] = j;
      }
    }
    if (slut < 0 || (basta[i] ?? 0) > (basta[slut] ?? 0)) slut = i;
  }
  const kvar = new Set<string>();
  for (let i: number | null = slut; i !== null && i >= 0; i = forra[i] ?? null) kvar.add(b[i] ?? '');
  return kvar;
}
