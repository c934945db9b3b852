import { HttpException } from '@nestjs/common';
import { franDatabasfel } from './databasfel.js';
import { DomanFel, type Faltfel, type Feldata, type Felkod } from './doman-fel.js';

/** RFC 9457, `application/problem+json`. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  /** En svensk mening som säger vad som ska göras. */
  detail: string;
  kod: string;
  falt?: readonly Faltfel[];
  data?: Feldata;
  /** Att ange när man frågar driften; bara för fel som inte är läsarens. */
  begaranId?: string;
}

export const PROBLEM_JSON = 'application/problem+json; charset=utf-8';

const RUBRIKER: Readonly<Record<number, string>> = {
  400: 'Begäran kunde inte läsas',
  401: 'Du är inte inloggad',
  403: 'Du får inte göra det här',
  404: 'Finns inte',
  405: 'Går inte att göra här',
  406: 'Formatet finns inte',
  408: 'Det tog för lång tid',
  409: 'Det går inte som läget är',
  410: 'Finns inte längre',
  411: 'Längden saknas',
  412: 'Någon annan hann före',
  413: 'För stort',
  414: 'Adressen är för lång',
  415: 'Formatet tas inte emot',
  422: 'Uppgifterna stämmer inte',
  428: 'Versionen saknas',
  429: 'För många försök',
  500: 'Något gick fel hos Klubba',
  501: 'Går inte att göra',
  502: 'Något gick fel hos Klubba',
  503: 'Klubba är upptagen',
};

/** Fel som ramverket ger: koden och meningen per status. */
const RAMVERK: Readonly<Record<number, [Felkod, string]>> = {
  400: ['KLUBBA.OLASLIG', 'Begäran kunde inte läsas. Kontrollera att innehållet är giltig JSON.'],
  401: ['KLUBBA.INTE_INLOGGAD', 'Logga in och försök igen.'],
  403: ['KLUBBA.FAR_INTE', 'Du har inte rätt att göra det här.'],
  404: ['KLUBBA.SAKNAS', 'Adressen finns inte. Kontrollera den, eller börja om från startsidan.'],
  405: ['KLUBBA.FEL_METOD', 'Det går inte att göra så på den här adressen.'],
  413: ['KLUBBA.FOR_STORT', 'Innehållet är större än vad som tas emot här. Dela upp det.'],
  414: ['KLUBBA.FOR_LANG_ADRESS', 'Adressen är för lång.'],
  415: ['KLUBBA.FEL_FORMAT', 'Innehållets format tas inte emot här. Skicka JSON.'],
  429: ['KLUBBA.FOR_MANGA', 'För många försök på kort tid. Vänta en minut och försök igen.'],
  503: ['KLUBBA.UPPTAGEN', 'Klubba kan inte svara just nu. Försök igen om en stund.'],
};

const status4xx = (status: number): DomanFel => {
  const [kod, text] = RAMVERK[status] ?? ['KLUBBA.OLASLIG', 'Begäran godtas inte.'];
  return new DomanFel(kod, text, { status });
};

/** Statusen som Fastify och dess tillägg satt på ett fel; bara den som är begärans eget fel. */
function fastifystatus(fel: unknown): number | null {
  if (!(fel instanceof Error) || !('statusCode' in fel) || typeof fel.statusCode !== 'number') return null;
  return fel.statusCode >= 400 && fel.statusCode < 500 ? fel.statusCode : null;
}

/**
 * Gör vad som helst som kastats till ett DomanFel.
 * Det okända blir 500 utan att röja något; ursprunget följer med som `cause`, för loggen.
 */
export function somDomanFel(fel: unknown): DomanFel {
  if (fel instanceof DomanFel) return fel;
  const databas = franDatabasfel(fel);
  if (databas !== null) return databas;
  const status = fel instanceof HttpException ? fel.getStatus() : fastifystatus(fel);
  if (status !== null && (status < 500 || status === 503)) return status4xx(status);
  return new DomanFel(
    'KLUBBA.OVANTAT',
    'Något gick fel hos Klubba, och det är antecknat. Försök igen, och hör av dig till driften om det händer på nytt.',
    {
      status: 500,
      niva: 'error',
      orsak: fel,
    },
  );
}

/** Felet som svar. `begaranId` följer med när felet är Klubbas, så att driften hittar det i loggen. */
export function problem(fel: DomanFel, begaranId: string): Problem {
  return {
    type: `urn:klubba:fel:${fel.kod.toLowerCase()}`,
    title: RUBRIKER[fel.status] ?? 'Det gick inte',
    status: fel.status,
    detail: fel.text,
    kod: fel.kod,
    ...(fel.falt.length > 0 ? { falt: fel.falt } : {}),
    ...(fel.data === null ? {} : { data: fel.data }),
    ...(fel.status >= 500 ? { begaranId } : {}),
  };
}
