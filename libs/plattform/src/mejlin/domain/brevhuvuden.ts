/** Så mycket av ett brevs början som läses som rubriker. Mer än så skriver ingen människa. */
export const HOGSTA_HUVUD = 512 * 1024;
const FLEST_RUBRIKER = 2_000;

/** Rubriker som servrar på vägen lägger till: samma brev som lämnas om kan ha andra. */
const SPAR =
  /^(?:received|return-path|delivered-to|x-received|x-original-to|received-spf|authentication-results|arc-.*|x-spam-.*|x-ms-exchange-.*|x-virus-.*|dkim-filter)$/u;

/** Ett brevs rubriker i ordning, ovikta. */
export interface Brevhuvuden {
  rubriker: readonly { namn: string; varde: string }[];
}

/** Var rubrikerna slutar: platsen efter den tomma raden, eller -1. */
export function huvudetsSlut(ra: Buffer): number {
  const crlf = ra.indexOf('\r\n\r\n');
  const lf = ra.indexOf('\n\n');
  if (crlf < 0 && lf < 0) return -1;
  if (crlf < 0) return lf + 2;
  return lf < 0 || crlf + 2 < lf ? crlf + 4 : lf + 2;
}

/** Rubrikerna är UTF-8 eller, när de inte är det, Windows-1252: så kommer de från äldre program. */
function somText(ra: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(ra);
  } catch {
    return new TextDecoder('windows-1252').decode(ra);
  }
}

/** Läser rubrikerna. Det som inte är en rubrik hoppas över: ett trasigt brev är också inkommet. */
export function lasHuvuden(ra: Buffer): Brevhuvuden {
  const slut = huvudetsSlut(ra.subarray(0, HOGSTA_HUVUD));
  const text = somText(ra.subarray(0, slut < 0 ? HOGSTA_HUVUD : slut)).replaceAll('\u0000', '');
  const rubriker: { namn: string; varde: string }[] = [];
  for (const rad of text.split(/\r?\n/u)) {
    const forra = rubriker.at(-1);
    if (/^[ \t]/u.test(rad) && forra !== undefined) {
      forra.varde += ` ${rad.trim()}`;
      continue;
    }
    const kolon = rad.indexOf(':');
    if (kolon <= 0 || !/^[\x21-\x39\x3b-\x7e]+$/u.test(rad.slice(0, kolon))) continue;
    if (rubriker.length >= FLEST_RUBRIKER) break;
    rubriker.push({ namn: rad.slice(0, kolon).toLowerCase(), varde: rad.slice(kolon + 1).trim() });
  }
  return { rubriker };
}

/** Den första rubriken med namnet, eller null. */
export const rubrik = ({ rubriker }: Brevhuvuden, namn: string): string | null =>
  rubriker.find((rad) => rad.namn === namn)?.varde ?? null;

/** Alla rubriker med namnet, överst först. */
export const allaRubriker = ({ rubriker }: Brevhuvuden, namn: string): string[] =>
  rubriker.filter((rad) => rad.namn === namn).map(({ varde }) => varde);

/** Det i rubrikerna som är brevets eget, att jämföra ett omsänt brev med. */
export const egnaRubriker = ({ rubriker }: Brevhuvuden): string =>
  rubriker
    .filter(({ namn }) => !SPAR.test(namn))
    .map(({ namn, varde }) => `${namn}:${varde}`)
    .join('\n');

/** Message-ID:n i en rubrik, med vinkelhakar, vart och ett en gång. */
export const messageIdn = (text: string | null): string[] => [
  ...new Set((text ?? '').slice(0, 20_000).match(/<[^<>@\s]{1,250}@[^<>@\s]{1,250}>/gu) ?? []),
];

/**
 * Om brevet kommer från en maskin (RFC 3834): det besvaras aldrig.
 * @param kuvertFran avsändaren i kuvertet; tom för ett besked om leverans
 */
export function arAutomatiskt(huvuden: Brevhuvuden, kuvertFran: string | null): boolean {
  const auto = (rubrik(huvuden, 'auto-submitted') ?? 'no').toLowerCase();
  const bulk = (rubrik(huvuden, 'precedence') ?? '').toLowerCase();
  const fran = `${kuvertFran ?? ''} ${rubrik(huvuden, 'from') ?? ''}`.toLowerCase();
  return (
    kuvertFran === '' ||
    !auto.startsWith('no') ||
    ['bulk', 'junk', 'list', 'auto_reply'].includes(bulk) ||
    rubrik(huvuden, 'list-id') !== null ||
    rubrik(huvuden, 'list-unsubscribe') !== null ||
    rubrik(huvuden, 'x-auto-response-suppress') !== null ||
    /(?:mailer-daemon|postmaster|no-?reply|noreply|do-?not-?reply|bounces?)[^@\s]*@/u.test(fran)
  );
}

/** Varför brevet är skräppost enligt servern framför, eller null. */
export function skrappostskal(huvuden: Brevhuvuden): string | null {
  if (/^yes\b/iu.test(rubrik(huvuden, 'x-spam-flag') ?? '')) return 'E-postservern har märkt brevet som skräppost.';
  if (/^yes\b/iu.test(rubrik(huvuden, 'x-spam-status') ?? '')) return 'E-postservern har märkt brevet som skräppost.';
  const scl = Number(rubrik(huvuden, 'x-ms-exchange-organization-scl') ?? NaN);
  return scl >= 5 ? `E-postservern har märkt brevet som skräppost (SCL ${String(scl)}).` : null;
}
