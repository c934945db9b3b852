const LANGSTA_NAMN = 200;
const INGET = new Set(['', '.', '..']);

/**
 * Filens namn utan mappar, styrtecken och tecken som vänder skrivriktningen; å ä ö som ett tecken var.
 * Ett för långt namn kortas i början, så att ändelsen står kvar.
 */
export function rentFilnamn(namn: string): string {
  const sist = namn.replaceAll('\\', '/').split('/').at(-1) ?? '';
  // Ett halvt tecken blir U+FFFD på vägen genom UTF-8.
  const rent = Buffer.from(sist, 'utf8')
    .toString('utf8')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFD]/gu, '')
    .trim();
  return INGET.has(rent) ? 'fil' : [...rent].slice(-LANGSTA_NAMN).join('');
}

/** `Content-Disposition` för nedladdning (RFC 6266, 8187). */
export const somBilaga = (namn: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(namn).replace(/['()*!]/gu, (tecken) => `%${tecken.charCodeAt(0).toString(16).toUpperCase()}`)}`;
