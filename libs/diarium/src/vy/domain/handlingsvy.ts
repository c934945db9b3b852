import { sekretessmarke } from './arendevy.js';
import { doljNamn, ENSKILD, UTELAMNAD } from './dolj.js';
import { utanIdentifierande } from './identifierande.js';
import type { Avsandarslag, Handlingsvy, Vy, Vyarende, Vyhandling } from './vy.typer.js';

const LUCKA = '[utelämnat]';

/** Det av ärendet som avgör vad som får stå om dess handlingar. */
export type Handlingensarende = Pick<Vyarende, 'sekretess' | 'parter'>;

const UTAN_ARENDE: Handlingensarende = { sekretess: { lagrum: null, underProvning: false }, parter: [] };

/** Allt, för den som får läsa handlingen. */
export function internHandlingsvy(h: Vyhandling): Handlingsvy {
  return {
    vy: 'intern',
    ...grund(h),
    titel: h.titelSkyddad ?? h.titel,
    fran: h.avsandare,
    till: h.mottagare,
    sekretess: sekretessmarke(h.sekretess),
    makuleringSkal: h.makuleringSkal,
    filnamn: [...h.filnamn],
    utelamnat: [],
  };
}

/**
 * Handlingen i det öppna diariet; null för arbetsmaterial, som inte är allmän handling (TF 2:10, 2:12). Har den eller
 * ärendet sekretess utelämnas vem den är från och till (OSL 5:2 andra stycket).
 */
export function offentligHandlingsvy(h: Vyhandling, arende: Handlingensarende = UTAN_ARENDE): Handlingsvy | null {
  if (h.riktning === 'intern') return null;
  const alla = hemlig(h) || hemlig(arende);
  const dolda = arende.parter.filter((part) => alla || part.skyddad || part.skyddadePersonuppgifter);
  const namn = [...dolda.map((part) => part.namn), ...(alla ? uppgifter(h) : [])];
  const visad = (vem: string | null): string | null =>
    vem === null ? null : alla ? UTELAMNAD : doljNamn(vem, namn, LUCKA);
  return {
    vy: 'offentlig',
    ...grund(h),
    titel: doljNamn(h.titel, namn, LUCKA),
    fran: visad(h.avsandare),
    till: visad(h.mottagare),
    sekretess: sekretessmarke(h.sekretess) ?? sekretessmarke(arende.sekretess),
    makuleringSkal: alla || h.makuleringSkal === null ? null : doljNamn(h.makuleringSkal, namn, LUCKA),
    filnamn: [],
    utelamnat: [
      ...(h.titelSkyddad === null ? [] : ['delar av rubriken']),
      ...(alla && h.avsandare !== null ? ['avsändare'] : []),
      ...(alla && h.mottagare !== null ? ['mottagare'] : []),
    ],
  };
}

/** Handlingen på webben: den som inte säkert är en organisation eller myndighet står som Enskild. */
export function webbHandlingsvy(h: Vyhandling, arende: Handlingensarende = UTAN_ARENDE): Handlingsvy | null {
  const offentlig = offentligHandlingsvy(h, arende);
  if (offentlig === null) return null;
  const namn = [
    ...arende.parter.filter((part) => part.slag === 'enskild').map((part) => part.namn),
    ...(arPerson(h.avsandareSlag) ? [h.avsandare] : []),
    ...(arPerson(h.mottagareSlag) ? [h.mottagare] : []),
  ].filter((ett) => ett !== null);
  const rensa = (text: string): string => utanIdentifierande(doljNamn(text, namn, ENSKILD.toLowerCase()), LUCKA);
  const visad = (vem: string | null, slag: Avsandarslag): string | null => {
    if (vem === null || vem === UTELAMNAD) return vem;
    return arPerson(slag) ? ENSKILD : rensa(vem);
  };
  return {
    ...offentlig,
    vy: 'webb',
    titel: rensa(offentlig.titel),
    fran: visad(offentlig.fran, h.avsandareSlag),
    till: visad(offentlig.till, h.mottagareSlag),
    makuleringSkal: null,
  };
}

/** Handlingen i en av vyerna; null när den inte står där alls. */
export function handlingsvy(h: Vyhandling, arende: Handlingensarende, vy: Vy): Handlingsvy | null {
  if (vy === 'intern') return internHandlingsvy(h);
  return vy === 'offentlig' ? offentligHandlingsvy(h, arende) : webbHandlingsvy(h, arende);
}

const arPerson = (slag: Avsandarslag): boolean => slag === 'enskild' || slag === 'okand';
const hemlig = ({ sekretess }: Pick<Vyarende, 'sekretess'>): boolean =>
  sekretess.lagrum !== null || sekretess.underProvning;
const uppgifter = (h: Vyhandling): string[] => [h.avsandare, h.mottagare].filter((vem) => vem !== null);

const grund = (
  h: Vyhandling,
): Pick<Handlingsvy, 'nr' | 'riktning' | 'datum' | 'registreradDatum' | 'makulerad' | 'antalFiler'> => ({
  nr: h.nr,
  riktning: h.riktning,
  datum: h.datum,
  registreradDatum: h.registreradDatum,
  makulerad: h.makuleringSkal !== null,
  antalFiler: h.filnamn.length,
});
