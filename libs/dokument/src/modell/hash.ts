import { createHash } from 'node:crypto';

/** JSON with the keys of every object in code point order and without undefined: the same facts give the same text. */
export function kanoniskJson(varde: unknown): string {
  return JSON.stringify(varde, (_nyckel, v: unknown) => {
    if (v === null || typeof v !== 'object' || Array.isArray(v)) return v;
    const par = Object.entries(v).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return Object.fromEntries(par);
  });
}

/** sha256 in hex over the canonical JSON: of an underlag (faktahash) or of a Dokument (the text that is signed). */
export function sha256AvJson(varde: unknown): string {
  return createHash('sha256').update(kanoniskJson(varde), 'utf8').digest('hex');
}
