// Follows every GET route that exists with every id that the answers give, until nothing new turns up.
import type { Provapp } from './provapp.js';
import { samlaRutter } from './ruttvandring.js';

export interface Sett {
  /** As it is declared. */
  rutt: string;
  /** With the ids filled in. */
  stig: string;
  status: number;
  /** As JSON. */
  huvuden: string;
  kropp: Buffer;
}

/** Param name → the values that have turned up. */
type Ider = Map<string, Set<string>>;

const MAX_PER_PARAM = 12;

const lagg = (ider: Ider, namn: string, varde: unknown): void => {
  if (typeof varde !== 'string' || varde === '') return;
  const mangd = ider.get(namn) ?? new Set<string>();
  if (mangd.size < MAX_PER_PARAM) mangd.add(varde);
  ider.set(namn, mangd);
};

/** Every `fooId` by its name, and every `id` by the params that routes below this one take. */
function plocka(varde: unknown, barn: readonly string[], ider: Ider): void {
  if (Array.isArray(varde)) {
    for (const en of varde) plocka(en, barn, ider);
    return;
  }
  if (typeof varde !== 'object' || varde === null) return;
  for (const [namn, inre] of Object.entries(varde)) {
    if (namn.endsWith('Id')) lagg(ider, namn, inre);
    else if (namn === 'id') for (const param of barn) lagg(ider, param, inre);
    else plocka(inre, barn, ider);
  }
}

/** The params that come right after this path, in any route. */
const barnTill = (stig: string, alla: readonly string[]): string[] => {
  const rot = stig.replace(/\/:[^/]+$/u, '');
  return [
    ...new Set(alla.flatMap((en) => [stig, rot].flatMap((r) => new RegExp(`^${r}/:([^/]+)`, 'u').exec(en)?.[1] ?? []))),
  ];
};

function fyll(stig: string, ider: Ider): string[] {
  const param = /:([^/]+)/u.exec(stig)?.[1];
  if (param === undefined) return [stig];
  return [...(ider.get(param) ?? [])].flatMap((id) => fyll(stig.replace(`:${param}`, encodeURIComponent(id)), ider));
}

/**
 * @param start what is known before the first answer: `namndId`, `kommunId` …
 * @param vilka the routes to follow
 */
export async function vandra(
  p: Provapp,
  kaka: string,
  start: Readonly<Record<string, string[]>>,
  vilka = /^\/api\/(?:namnder|k|m)/u,
): Promise<Sett[]> {
  const rutter = [
    ...new Set(samlaRutter(p.app).flatMap((rutt) => (rutt.metod === 'GET' && rutt.val !== null ? [rutt.stig] : []))),
  ];
  const alla = samlaRutter(p.app).map((rutt) => rutt.stig);
  const ider: Ider = new Map(Object.entries(start).map(([namn, varden]) => [namn, new Set(varden)]));
  const sedda = new Map<string, Sett>();
  const stangda = new Set<string>();
  for (let forra = -1; sedda.size > forra;) {
    forra = sedda.size;
    for (const rutt of rutter.filter((stig) => vilka.test(stig))) {
      for (const stig of fyll(rutt, ider)) {
        // Refused before any id was looked at: in that nämnd the others would be refused alike.
        const dorr = `${rutt} ${/namnder\/([^/]+)/u.exec(stig)?.[1] ?? ''}`;
        if (sedda.has(stig) || stangda.has(dorr)) continue;
        const svar = await p.app.inject({
          method: 'GET',
          url: stig,
          headers: { cookie: kaka },
          payloadAsStream: false,
        });
        sedda.set(stig, {
          rutt,
          stig,
          status: svar.statusCode,
          huvuden: JSON.stringify(svar.headers),
          kropp: svar.rawPayload,
        });
        if (svar.statusCode === 403 && svar.body.includes('RATT.SAKNAS')) stangda.add(dorr);
        if (svar.statusCode === 200 && String(svar.headers['content-type']).includes('json')) {
          plocka(svar.json(), barnTill(rutt, alla), ider);
        }
      }
    }
  }
  return [...sedda.values()];
}
