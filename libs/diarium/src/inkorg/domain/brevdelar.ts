/** En bilaga i ett delat brev. `storlek` i byte. */
export interface Brevbilaga {
  filnamn: string;
  mediatyp: string;
  storlek: number;
  inbaddad: boolean;
}

const LITEN_BILD = 150_000;
const ALLMANT_NAMN =
  /^(?:image|bild|img|logo|logotyp|outlook|att|signature|signatur|banner|facebook|linkedin|instagram|x|twitter)[-_ ]?[\w-]*\.(?:png|gif|jpe?g|svg|bmp|webp)$/iu;

/**
 * Varför en bilaga inte föreslås följa med, eller null när den gör det. Inget tas bort: originalet har kvar allt.
 */
export function skalAttUtelamna(bilaga: Brevbilaga): string | null {
  const typ = bilaga.mediatyp.toLowerCase();
  if (/^application\/(?:x-)?pkcs7-signature$/u.test(typ) || typ === 'application/pgp-signature') {
    return 'avsändarens elektroniska underskrift, finns i originalet';
  }
  if (typ === 'text/vcard' || typ === 'text/x-vcard') return 'avsändarens visitkort';
  const bild = typ.startsWith('image/');
  if (bild && bilaga.storlek <= LITEN_BILD && (bilaga.inbaddad || ALLMANT_NAMN.test(bilaga.filnamn))) {
    return 'logotyp i avsändarens signatur';
  }
  return null;
}
