/** En leverantör av inloggningar (OpenID Connect): kommunens egna konton, eller e-legitimation genom en förmedlare. */
export interface Oidcleverantor {
  /** Kort, i adresser: `kommun`. */
  id: string;
  /** Efter »Logga in med«: `kommunkonto`. */
  namn: string;
  issuer: string;
  klientId: string;
  klientHemlighet: string;
  /** `openid` är alltid med. */
  scope: string;
  /** Vilken nivå som begärs. */
  acrValues: string[];
  /** Nivåer som godtas; tom: alla. */
  godtaAcr: string[];
  /** Nivåer som är e-legitimation eller motsvarande. */
  avanceradAcr: string[];
  /** Nivåer, och metoder (`amr`), som är två faktorer. */
  tvaFaktorerAcr: string[];
  tvaFaktorerAmr: string[];
  /** Uppgiften som jämförs med den identifierare en administratör satt på kontot; null: ingen, bara egen koppling. */
  lankAnsprak: string | null;
  /** Uppgiften som innehavaren känner igen sin identitet på. */
  visaAnsprak: string;
}

const text = (varde: unknown): varde is string => typeof varde === 'string' && varde.trim() !== '';
const texter = (varde: unknown): varde is string[] => Array.isArray(varde) && varde.every(text);

const HAR = 'KLUBBA_OIDC';

const VALFRIA_LISTOR = ['acrValues', 'godtaAcr', 'avanceradAcr', 'tvaFaktorerAcr', 'tvaFaktorerAmr'] as const;
const KRAVDA = ['id', 'namn', 'issuer', 'klientId', 'klientHemlighet'] as const;
const VALFRIA = ['scope', 'lankAnsprak', 'visaAnsprak'] as const;
const KANDA: readonly string[] = [...KRAVDA, ...VALFRIA, ...VALFRIA_LISTOR, 'betrodd'];

// Utan TLS kan vem som helst på vägen svara i leverantörens namn; på den egna maskinen finns ingen väg.
function issuerDuger(issuer: string): boolean {
  if (!URL.canParse(issuer)) return false;
  const { protocol, hostname } = new URL(issuer);
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname));
}

function brister(post: Record<string, unknown>, nr: number): string[] {
  const vad = `${HAR}, leverantör ${String(nr + 1)}`;
  const okand = Object.keys(post).find((nyckel) => !KANDA.includes(nyckel));
  return [
    ...(okand === undefined ? [] : [`${vad}: okänd uppgift »${okand}«. Det som finns är ${KANDA.join(', ')}.`]),
    ...KRAVDA.filter((nyckel) => !text(post[nyckel])).map((nyckel) => `${vad}: »${nyckel}« saknas.`),
    ...(text(post['id']) && !/^[a-z0-9-]{1,30}$/u.test(post['id'])
      ? [`${vad}: »id« ska vara små bokstäver, siffror och bindestreck, högst 30 tecken.`]
      : []),
    ...(text(post['issuer']) && !issuerDuger(post['issuer'])
      ? [`${vad}: »issuer« ska vara en adress med https (http bara på den egna maskinen).`]
      : []),
    ...VALFRIA.filter((nyckel) => post[nyckel] !== undefined && !text(post[nyckel])).map(
      (nyckel) => `${vad}: »${nyckel}« ska vara en text.`,
    ),
    ...VALFRIA_LISTOR.filter((nyckel) => post[nyckel] !== undefined && !texter(post[nyckel])).map(
      (nyckel) => `${vad}: »${nyckel}« ska vara en lista med texter.`,
    ),
    ...(post['lankAnsprak'] !== undefined && post['betrodd'] !== true
      ? [`${vad}: »lankAnsprak« godtas bara från en leverantör med »"betrodd": true«: den avgör då vem som är vem.`]
      : []),
  ];
}

const listan = (varde: unknown): string[] => (texter(varde) ? varde : []);

function bygg(post: Record<string, unknown>): Oidcleverantor {
  const hamta = (nyckel: string, forval: string): string => {
    const varde = post[nyckel];
    return text(varde) ? varde.trim() : forval;
  };
  const scope = new Set(['openid', ...hamta('scope', 'openid profile email').split(/\s+/u)]);
  return {
    id: hamta('id', ''),
    namn: hamta('namn', ''),
    issuer: hamta('issuer', ''),
    klientId: hamta('klientId', ''),
    klientHemlighet: hamta('klientHemlighet', ''),
    scope: [...scope].join(' '),
    acrValues: listan(post['acrValues']),
    godtaAcr: listan(post['godtaAcr']),
    avanceradAcr: listan(post['avanceradAcr']),
    tvaFaktorerAcr: listan(post['tvaFaktorerAcr']),
    tvaFaktorerAmr: listan(post['tvaFaktorerAmr']),
    lankAnsprak: text(post['lankAnsprak']) ? post['lankAnsprak'].trim() : null,
    visaAnsprak: hamta('visaAnsprak', 'preferred_username'),
  };
}

const arPost = (varde: unknown): varde is Record<string, unknown> =>
  typeof varde === 'object' && varde !== null && !Array.isArray(varde);

/** Leverantörerna ur KLUBBA_OIDC (JSON), eller en svensk mening per fel. Hemligheter står aldrig i meningarna. */
export function lasOidc(json: string | null): { leverantorer: Oidcleverantor[]; fel: string[] } {
  if (json === null) return { leverantorer: [], fel: [] };
  let lista: unknown;
  try {
    lista = JSON.parse(json);
  } catch {
    return { leverantorer: [], fel: [`${HAR} är inte giltig JSON. Den ska vara en lista: [{ "id": … }].`] };
  }
  if (!Array.isArray(lista) || !lista.every(arPost)) {
    return { leverantorer: [], fel: [`${HAR} ska vara en lista med leverantörer: [{ "id": … }].`] };
  }
  const fel = lista.flatMap(brister);
  if (new Set(lista.map((post) => post['id'])).size < lista.length)
    fel.push(`${HAR}: två leverantörer har samma »id«.`);
  return fel.length > 0 ? { leverantorer: [], fel } : { leverantorer: lista.map(bygg), fel: [] };
}
