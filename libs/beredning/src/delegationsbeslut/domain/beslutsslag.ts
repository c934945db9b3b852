const TALORD = /\b(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)\b/gu;

/**
 * Vilket slag av beslut texten beskriver: utan antal, datum och skiljetecken. Rader med samma slag ska ha samma punkt.
 * ”17 yttrande betr. X” och ”26 yttrande beträffande X” är samma slag.
 */
export function beslutsslag(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(/\bbetr\b\.?/gu, 'beträffande')
    .replace(/\bang\b\.?/gu, 'angående')
    .replace(/\p{N}+/gu, ' ')
    .replace(TALORD, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

const ORDTAL = ['ett', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];

/** Antalet som texten säger: ”17 yttrande …”, ”Anställning av två lärare”; null när inget tal står så. */
export function antalUr(text: string): number | null {
  const siffra = /^\s*(\d{1,4})\s+(?!års\b)(?=\p{L})/u.exec(text);
  if (siffra !== null) return Number(siffra[1]) >= 1 ? Number(siffra[1]) : null;
  const ord = /\bav\s+(\p{L}+)\s/u.exec(text.toLocaleLowerCase('sv'))?.[1] ?? '';
  const plats = ORDTAL.indexOf(ord);
  return plats === -1 ? null : Math.max(1, plats);
}

/** En rad med sitt slag, i den ordning de registrerades. */
export interface Kodadrad {
  id: string;
  enhetId: string;
  manad: string;
  punktNorm: string | null;
  slag: string;
  /** Vilken version av delegationsordningen som gällde: numren jämförs bara inom en version. */
  ordningId: string | null;
}

/**
 * Punkten som samma slag av beslut annars har i enheten, när radens är en annan: den vanligaste i samma lista, annars den
 * senaste i en tidigare lista högst ett år bort. null när raden stämmer eller inget finns att jämföra med.
 */
export function annanKodning(rad: Kodadrad, alla: readonly Kodadrad[]): string | null {
  if (rad.punktNorm === null || rad.slag === '') return null;
  const lika = alla.filter(
    (en) =>
      en.id !== rad.id &&
      en.enhetId === rad.enhetId &&
      en.slag === rad.slag &&
      en.punktNorm !== null &&
      en.ordningId === rad.ordningId,
  );
  const iListan = lika.filter(({ manad }) => manad === rad.manad);
  if (iListan.length > 0) {
    const antal = new Map<string, number>([[rad.punktNorm, 1]]);
    for (const { punktNorm } of iListan) if (punktNorm !== null) antal.set(punktNorm, (antal.get(punktNorm) ?? 0) + 1);
    const [storst] = [...antal].toSorted(([, a], [, b]) => b - a);
    const egna = antal.get(rad.punktNorm) ?? 0;
    if (storst !== undefined && storst[1] > egna) return storst[0];
    if (egna > 1) return null;
    // Lika många: den rad som står först i listan gäller.
    const forst = iListan.find(({ punktNorm }) => punktNorm !== rad.punktNorm);
    return forst !== undefined && alla.indexOf(forst) < alla.indexOf(rad) ? forst.punktNorm : null;
  }
  const tidigare = lika
    .filter(
      ({ manad }) => manad < rad.manad && manad >= `${String(Number(rad.manad.slice(0, 4)) - 1)}${rad.manad.slice(4)}`,
    )
    .toSorted((a, b) => a.manad.localeCompare(b.manad))
    .at(-1);
  return tidigare === undefined || tidigare.punktNorm === rad.punktNorm ? null : tidigare.punktNorm;
}
