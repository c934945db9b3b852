/** Sekretessen som den blir: öppet, ett lagrum i OSL, eller under prövning. */
export interface Importsekretess {
  lagrum: string | null;
  underProvning: boolean;
}

export const OPPET: Importsekretess = { lagrum: null, underProvning: false };
export const PROVAS: Importsekretess = { lagrum: null, underProvning: true };

const NEJ = new Set([
  '',
  'nej',
  'n',
  'no',
  'false',
  'falskt',
  '0',
  'ingen',
  'inga',
  'öppen',
  'öppet',
  'offentlig',
  'offentligt',
  'ej sekretess',
  'ingen sekretess',
  'ej',
  '-',
  '–',
  'saknas',
  'normal',
]);
const SISTA_KAPITEL = 44;
const SISTA_PARAGRAF = 60;

// 26 kap. 1 § OSL; OSL 26:1; 26:1; 26 kap 1 §; OSL 26 kap 1a §. Den gamla sekretesslagen (1980:100) har andra nummer.
const KAPITEL =
  /^(?:sekretess\s*)?(?:enligt\s+)?(osl\s*)?(\d{1,2})\s*(?:kap(?:itlet|\.)?|:)\s*(\d{1,2})\s*([a-z])?\s*(?:§+)?\s*(osl|offentlighets-?\s*och\s*sekretesslagen(?:\s*\(2009:400\))?)?\.?$/iu;
const GAMMAL = /sekrl|1980:100|(?<!och )sekretesslagen(?! \(2009)/iu;

/**
 * Läser en sekretessmarkering ur ett gammalt diarium. Det som säkert betyder nej är öppet, och ett lagrum som säkert är
 * ett lagrum i OSL blir det. Allt annat blir under prövning: en markering som vi inte förstår är aldrig öppen.
 */
export function tolkaSekretess(text: string): Importsekretess {
  const ren = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (NEJ.has(ren.toLowerCase())) return OPPET;
  return somLagrum(ren) ?? PROVAS;
}

function somLagrum(text: string): Importsekretess | null {
  const traff = KAPITEL.exec(text);
  if (traff === null || GAMMAL.test(text.replace(/offentlighets-?\s*och\s*sekretesslagen/giu, 'osl'))) return null;
  const kapitel = Number(traff[2]);
  const paragraf = Number(traff[3]);
  // Bara ett nummer kan vara 1980 års lag; ett ordentligt angivet lagrum är det inte.
  const osl = traff[1] !== undefined || traff[5] !== undefined;
  if (!osl || kapitel < 15 || kapitel > SISTA_KAPITEL || paragraf < 1 || paragraf > SISTA_PARAGRAF) return null;
  return { lagrum: `OSL ${String(kapitel)}:${String(paragraf)}${traff[4]?.toLowerCase() ?? ''}`, underProvning: false };
}

/** Värdet som en människa valt för en text: `oppet`, `provas` eller ett lagrum. */
export function valdSekretess(val: string): Importsekretess {
  if (val === 'oppet') return OPPET;
  return val === 'provas' ? PROVAS : (somLagrum(val) ?? PROVAS);
}

/** Hur en tolkning står som val. */
export const somVal = ({ lagrum, underProvning }: Importsekretess): string =>
  lagrum ?? (underProvning ? 'provas' : 'oppet');
