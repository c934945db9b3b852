import { lasUtkast, sparaUtkast } from '../../../delar/utkast.js';
import { tolkaDatum } from '../../../sprak/tolkadatum.js';
import { nyNyckel } from '../nyckel.js';
import { fullText, harSkyddat, offentligText, personnummer } from './skyddad.js';

/** Det som skrivs i formuläret. Dagar som de skrivits. */
export interface Registrering {
  inkom: string;
  fran: string;
  /** Tom: gissas ur namnet. */
  franSlag: Partsslag | '';
  derasDnr: string;
  typ: string;
  mening: string;
  sekretess: boolean;
  lagrum: string;
  sekretessFran: string;
  beslutadAv: string;
  handlaggare: string;
  bevakning: string;
  /** Filerna har sitt eget läge; fältet finns för felet vid dem. */
  filer: string;
}

type Partsslag = 'enskild' | 'foretag' | 'forening' | 'myndighet' | 'organisation';

export const PARTSORD: Readonly<Record<Partsslag, string>> = {
  enskild: 'Enskild person',
  foretag: 'Företag',
  forening: 'Förening',
  myndighet: 'Myndighet',
  organisation: 'Annan organisation',
};

const MYNDIGHET =
  /(?:nämnden|styrelsen|fullmäktige|kommun|kommunen|regionen|verket|myndigheten|inspektionen|länsstyrelsen|ombudsmannen|domstolen|rätten|utskottet|departementet)\b|^region /iu;
const FORETAG = /\b(?:ab|aktiebolag|hb|kb|bolaget|konsult)\b/iu;
const FORENING = /förening|förbund|klubb|sällskap|stiftelse|kooperativ|rådet\b/iu;

/** Vad den som skrev är, gissat ur namnet: den man inte känner igen räknas som enskild. */
export function gissaSlag(namn: string): Partsslag {
  if (MYNDIGHET.test(namn)) return 'myndighet';
  if (FORETAG.test(namn)) return 'foretag';
  return FORENING.test(namn) ? 'forening' : 'enskild';
}

/** Vad den som skrev är: det valda, eller det gissade. */
export const slaget = (v: Registrering): Partsslag => (v.franSlag === '' ? gissaSlag(v.fran) : v.franSlag);

export const TOM: Registrering = {
  inkom: '',
  fran: '',
  franSlag: '',
  derasDnr: '',
  typ: '',
  mening: '',
  sekretess: false,
  lagrum: '',
  sekretessFran: '',
  beslutadAv: '',
  handlaggare: '',
  bevakning: '',
  filer: '',
};

export const ETIKETTER: Readonly<Record<keyof Registrering, string>> = {
  inkom: 'Inkom',
  fran: 'Från',
  franSlag: 'Den är',
  derasDnr: 'Deras dnr (om det finns)',
  typ: 'Ärendetyp',
  mening: 'Ärendemening',
  sekretess: 'Ärendet innehåller uppgifter som kan omfattas av sekretess',
  lagrum: 'Lagrum',
  sekretessFran: 'Från och med',
  beslutadAv: 'Beslutat av',
  handlaggare: 'Handläggare',
  bevakning: 'Bevakning',
  filer: 'Handlingar',
};

/** Sekretess gäller när det är sagt, eller när något i ärendemeningen är skyddat. */
export const harSekretess = (v: Registrering): boolean => v.sekretess || harSkyddat(v.mening);

const dagfel = (skrivet: string, nu: string): boolean => skrivet.trim() !== '' && tolkaDatum(skrivet, nu) === null;

function sekretessfel(v: Registrering, nu: string): Partial<Record<keyof Registrering, string>> {
  if (!harSekretess(v)) return {};
  return dagfel(v.sekretessFran, nu) ? { sekretessFran: 'Ange dagen, till exempel 2026-10-06' } : {};
}

/** Vad som fattas innan ärendet kan registreras. */
export function granska(v: Registrering, nu: string): Partial<Record<keyof Registrering, string>> {
  const oppen = offentligText(v.mening);
  const inkom = tolkaDatum(v.inkom, nu);
  return {
    ...(dagfel(v.inkom, nu) ? { inkom: 'Ange dagen den kom in, till exempel 6/10' } : {}),
    ...(inkom !== null && inkom > nu ? { inkom: 'Ange en dag som har varit' } : {}),
    ...(v.mening.trim() === '' ? { mening: 'Skriv en rad om vad ärendet gäller' } : {}),
    ...(v.mening.trim() !== '' && oppen === ''
      ? { mening: 'Skriv också något som allmänheten får se, utanför hakparenteserna' }
      : {}),
    ...(personnummer(oppen).length > 0 ? { mening: 'Den öppna ärendemeningen innehåller ett personnummer' } : {}),
    ...sekretessfel(v, nu),
    ...(dagfel(v.bevakning, nu) ? { bevakning: 'Ange dagen, till exempel +14' } : {}),
  };
}

/** Den egna bevakningen; utan dag gäller ärendetypens. */
function bevakning(v: Registrering, nu: string) {
  const forfallodag = tolkaDatum(v.bevakning, nu);
  return forfallodag === null ? {} : { bevakning: { forfallodag, vad: 'Svar' } };
}

/** Begäran till servern. */
export function somBegaran(v: Registrering, nu: string) {
  const dag = (skrivet: string): string | null => tolkaDatum(skrivet, nu);
  const fran = v.fran.trim();
  const skyddad = harSkyddat(v.mening);
  const lagrum = v.lagrum.trim();
  return {
    arendemening: offentligText(v.mening),
    arendemeningSkyddad: skyddad ? fullText(v.mening) : null,
    initiativ: fran === '' ? ('eget' as const) : ('inkommande' as const),
    inkomDatum: fran === '' ? null : dag(v.inkom),
    ...(v.typ === '' ? {} : { arendetypId: v.typ }),
    ...(v.handlaggare === '' ? {} : { handlaggareId: v.handlaggare }),
    sekretess: harSekretess(v)
      ? {
          lagrum: lagrum === '' ? null : lagrum,
          underProvning: lagrum === '',
          datum: dag(v.sekretessFran),
          beslutadAv: v.beslutadAv.trim() === '' ? null : v.beslutadAv.trim(),
        }
      : { lagrum: null, underProvning: false },
    ...bevakning(v, nu),
    parter:
      fran === ''
        ? []
        : [
            {
              roll: 'avsandare' as const,
              slag: slaget(v),
              namn: fran,
              derasDnr: v.derasDnr.trim() === '' ? null : v.derasDnr.trim(),
              epost: null,
              telefon: null,
              adress: null,
              skyddadePersonuppgifter: false,
              skyddad: slaget(v) === 'enskild' && harSekretess(v),
            },
          ],
  };
}

const NYCKEL = 'registrering:nyckel';

/** Nyckeln som gör att samma begäran två gånger blir ett ärende: samma tills ärendet är registrerat. */
export function begaransnyckel(): string {
  const sparad = lasUtkast(NYCKEL);
  if (typeof sparad === 'string') return sparad;
  const ny = nyNyckel();
  sparaUtkast(NYCKEL, ny);
  return ny;
}

export const glomNyckeln = (): void => sparaUtkast(NYCKEL, undefined);
