const LANGST = 60;

/** Värdet inom svenska citattecken, avkortat så att ett felmeddelande alltid går att läsa. */
export function quote(text: string): string {
  const tecken = text.length > LANGST ? `${text.slice(0, LANGST)}…` : text;
  return `”${tecken.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, '�')}”`;
}

/** Vad ett okänt JSON-värde är, i ord som passar efter ”inte”. */
export function describe(varde: unknown): string {
  if (varde === undefined) return 'utelämnat';
  if (varde === null) return 'null';
  if (Array.isArray(varde)) return 'en lista';
  if (typeof varde === 'object') return 'ett objekt';
  if (typeof varde === 'string') return quote(varde);
  if (typeof varde === 'boolean') return varde ? 'true' : 'false';
  return typeof varde === 'number' ? String(varde) : 'ett okänt värde';
}
