/** En cell i en CSV: det som kalkylprogram tar för en formel får en apostrof före. */
export function csvCell(text: string): string {
  const skyddad = /^[\s\p{Cc}\p{Cf}]*'*[=+\-@＝＋－＠\t\r]/u.test(text) ? `'${text}` : text;
  return /[";,\n\r\t]|^\s|\s$/u.test(skyddad) ? `"${skyddad.replaceAll('"', '""')}"` : skyddad;
}

/** UTF-8 med BOM och semikolon, så att svenska kalkylprogram läser filen rätt. */
export const csvFil = (rader: readonly (readonly string[])[]): Buffer =>
  Buffer.from(`\ufeff${rader.map((rad) => rad.join(';')).join('\r\n')}\r\n`);
