const BYTE = 16;
const HEX = 16;

/** Ett nytt uuid (version 4). `crypto.randomUUID` finns bara över https; det här finns överallt. */
export function nyNyckel(): string {
  const byte = crypto.getRandomValues(new Uint8Array(BYTE));
  byte[6] = ((byte[6] ?? 0) & 0x0f) | 0x40;
  byte[8] = ((byte[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...byte].map((ett) => ett.toString(HEX).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}
