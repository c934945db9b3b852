// RFC 5321: lokaldel högst 64 tecken, domän av bokstäver, siffror och bindestreck. Citerade lokaldelar godtas inte.
const LOKALDEL = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const DOMAN =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)*[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;

/** Om texten är en mejladress som kan stå i ett kuvert. Inget radslut, inga vinkelhakar, en enda adress. */
export function giltigMejladress(adress: string): boolean {
  const delar = adress.split('@');
  const [lokal, doman] = delar;
  if (delar.length !== 2 || lokal === undefined || doman === undefined) return false;
  return lokal.length <= 64 && doman.length <= 253 && LOKALDEL.test(lokal) && DOMAN.test(doman);
}

/** Text för en rubrikrad: inga radslut eller andra styrtecken, så att ingen kan smyga in en egen rad. */
export const rubriktext = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
