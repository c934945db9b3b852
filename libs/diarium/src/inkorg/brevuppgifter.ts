import { addressParser, decodeWords } from 'postal-mime';
import { allaRubriker, type Brevhuvuden, messageIdn, rubrik } from '#plattform';

/** Det om ett brev som står i dess rubriker. */
export interface Brevuppgifter {
  franNamn: string | null;
  franAdress: string | null;
  till: string | null;
  amne: string;
  messageId: string | null;
  referenser: string[];
  brevTid: Date | null;
}

const LANGST_AMNE = 1_000;
const LANGST_NAMN = 300;
const FLEST_REFERENSER = 50;

/** Text som databasen och skärmen kan bära: utan styrtecken och tecken som vänder skrivriktningen. */
export const rentext = (text: string, langst: number): string =>
  [...text.normalize('NFC').replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, ' ')]
    .slice(0, langst)
    .join('')
    .replace(/ {2,}/gu, ' ')
    .trim();

const tom = (text: string): string | null => (text === '' ? null : text);

function avkoda(text: string | null): string {
  if (text === null) return '';
  try {
    return decodeWords(text);
  } catch {
    return text;
  }
}

function avsandare(huvuden: Brevhuvuden): { namn: string; adress: string } {
  const rad = rubrik(huvuden, 'from') ?? rubrik(huvuden, 'sender');
  const [vem] = rad === null ? [] : addressParser(rad.slice(0, 5_000), { flatten: true });
  return { namn: avkoda(vem?.name ?? ''), adress: vem?.address ?? '' };
}

/** En tid ur en rubrik; null när den inte går att läsa. */
function tid(text: string | null | undefined): Date | null {
  const ms = Date.parse((text ?? '').replace(/\([^()]*\)/gu, '').trim());
  return Number.isNaN(ms) || ms < 0 ? null : new Date(ms);
}

/** Uppgifterna ur rubrikerna. Det som saknas eller inte går att läsa är tomt: brevet har kommit in ändå. */
export function brevuppgifter(huvuden: Brevhuvuden, kuvertFran: string | null): Brevuppgifter {
  const fran = avsandare(huvuden);
  const till = [...allaRubriker(huvuden, 'to'), ...allaRubriker(huvuden, 'cc')].join(', ');
  return {
    franNamn: tom(rentext(fran.namn, LANGST_NAMN)),
    franAdress: tom(rentext(fran.adress === '' ? (kuvertFran ?? '') : fran.adress, LANGST_NAMN).toLowerCase()),
    till: tom(rentext(avkoda(till.slice(0, 5_000)), 1_000)),
    amne: tom(rentext(avkoda((rubrik(huvuden, 'subject') ?? '').slice(0, 20_000)), LANGST_AMNE)) ?? '(inget ämne)',
    messageId: messageIdn(rubrik(huvuden, 'message-id'))[0] ?? null,
    referenser: [
      ...new Set([...messageIdn(rubrik(huvuden, 'in-reply-to')), ...messageIdn(rubrik(huvuden, 'references'))]),
    ].slice(0, FLEST_REFERENSER),
    brevTid: tid(rubrik(huvuden, 'date')),
  };
}

const TRETTIO_DYGN_MS = 30 * 86_400_000;

/**
 * När brevet nådde myndigheten (FL 22 §): tiden i den översta Received, som servern närmast oss skrev. Stod brevet i kö
 * över natten kom det in dagen före. Utan en rimlig tid gäller nu.
 */
export function naddeMyndigheten(huvuden: Brevhuvuden, nu: Date): Date {
  const overst = allaRubriker(huvuden, 'received')[0];
  const mottaget = tid(overst?.split(';').at(-1));
  if (mottaget === null || mottaget > nu || nu.getTime() - mottaget.getTime() > TRETTIO_DYGN_MS) return nu;
  return mottaget;
}
