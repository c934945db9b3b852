/** Teckenkodningar som gamla system skriver. */
export type Teckenkodning = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'cp850' | 'mac';

const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';
const MAC =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

const HOGA = 0x80;
// å ä ö Å Ä Ö i var och en: den kodning vars sex tecken står oftast är den filen skrevs i.
const SVENSKA: readonly [Teckenkodning, readonly number[]][] = [
  ['windows-1252', [0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6]],
  ['cp850', [0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99]],
  ['mac', [0x8c, 0x8a, 0x9a, 0x81, 0x80, 0x85]],
];

/** Räknar bytes medan en fil läses igenom, och säger sedan hur den är kodad. */
export class Kodningsprov {
  private readonly antal = new Uint32Array(256);
  private forst: Buffer = Buffer.alloc(0);
  private readonly utf8 = new TextDecoder('utf-8', { fatal: true });
  private arUtf8 = true;

  bit(bytes: Buffer): void {
    if (this.forst.length < 3) this.forst = Buffer.concat([this.forst, bytes.subarray(0, 3)]);
    for (const byte of bytes) this.antal[byte] = (this.antal[byte] ?? 0) + 1;
    if (!this.arUtf8) return;
    try {
      this.utf8.decode(bytes, { stream: true });
    } catch {
      this.arUtf8 = false;
    }
  }

  /** @returns null när filen inte är text */
  svar(): Teckenkodning | null {
    if (this.forst[0] === 0xff && this.forst[1] === 0xfe) return 'utf-16le';
    if (this.forst[0] === 0xfe && this.forst[1] === 0xff) return 'utf-16be';
    if ((this.antal[0] ?? 0) > 0) return null;
    if (this.arUtf8 && this.helt()) return 'utf-8';
    const poang = SVENSKA.map(([kodning, bytes]) => ({
      kodning,
      antal: bytes.reduce((summa, byte) => summa + (this.antal[byte] ?? 0), 0),
    }));
    return poang.reduce((basta, ett) => (ett.antal > basta.antal ? ett : basta)).kodning;
  }

  private helt(): boolean {
    try {
      this.utf8.decode();
      return true;
    } catch {
      return false;
    }
  }
}

const utbytt = (bytes: Buffer, hoga: string): string => {
  let text = '';
  for (const byte of bytes) text += byte < HOGA ? String.fromCharCode(byte) : (hoga[byte - HOGA] ?? '�');
  return text;
};

/** Avkodar bit för bit. */
export function avkodare(kodning: Teckenkodning): { bit(bytes: Buffer): string; slut(): string } {
  if (kodning === 'cp850' || kodning === 'mac') {
    const hoga = kodning === 'cp850' ? CP850 : MAC;
    return { bit: (bytes) => utbytt(bytes, hoga), slut: () => '' };
  }
  const avkoda = new TextDecoder(kodning);
  return { bit: (bytes) => avkoda.decode(bytes, { stream: true }), slut: () => avkoda.decode() };
}
