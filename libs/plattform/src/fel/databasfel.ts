import { DomanFel, type DomanFelVal, type Felkod, saknas } from './doman-fel.js';

/** Vad ett brutet villkor i databasen heter på svenska. */
export interface Databasfel {
  kod: Felkod;
  text: string;
  /** 409 när inget sägs. */
  status?: number;
}

const register = new Map<string, Databasfel>();

/**
 * Ger villkor och unika index i databasen sina svenska meningar; varje lib fyller på med sina.
 * @param fel villkorets namn → felet
 * @throws Error när ett namn redan har en annan mening
 */
export function registreraDatabasfel(fel: Readonly<Record<string, Databasfel>>): void {
  for (const [villkor, ett] of Object.entries(fel)) {
    const fanns = register.get(villkor);
    if (fanns !== undefined && (fanns.kod !== ett.kod || fanns.text !== ett.text)) {
      throw new Error(`Villkoret ${villkor} är redan registrerat som ${fanns.kod}`);
    }
    register.set(villkor, ett);
  }
}

/** Villkoren som har en mening, för provet som jämför med databasen. */
export const registreradeDatabasfel = (): string[] => [...register.keys()].sort();

interface Pgfel {
  code: string;
  constraint: string | null;
  message: string;
}

const text = (varde: unknown): string | null => (typeof varde === 'string' && varde !== '' ? varde : null);

/** pg:s fel, naket eller inlindat av TypeORM. */
function pgfel(fel: unknown): Pgfel | null {
  if (typeof fel !== 'object' || fel === null) return null;
  const inre: unknown = 'driverError' in fel ? fel.driverError : fel;
  if (typeof inre !== 'object' || inre === null || !('code' in inre)) return null;
  const code = text(inre.code);
  if (code === null) return null;
  const message = 'message' in inre ? (text(inre.message) ?? '') : '';
  return { code, constraint: 'constraint' in inre ? text(inre.constraint) : null, message };
}

// Regler i triggrar: `raise exception 'Svensk mening.' using errcode = 'KL001'`. KL404 och KL403 väljer status.
const EGEN_STATUS = new Map([
  ['KL403', 403],
  ['KL404', 404],
  ['KL412', 412],
]);

interface Allmant extends DomanFelVal {
  kod: Felkod;
  text: string;
}

const UPPTAGEN: Allmant = {
  kod: 'DATABAS.UPPTAGEN',
  text: 'Någon annan ändrade samma sak just då. Försök igen.',
  status: 503,
  niva: 'warn',
};
const BORTA: Allmant = {
  kod: 'DATABAS.BORTA',
  text: 'Databasen svarar inte just nu. Försök igen om en stund.',
  status: 503,
  niva: 'error',
};
const OSPARBART: Allmant = {
  kod: 'DATABAS.TECKEN',
  text: 'Texten har ett tecken som inte går att spara. Skriv om den, utan att klistra in den.',
  status: 422,
};
const ALLMANNA = new Map<string, Allmant>([
  ['23505', { kod: 'DATABAS.FINNS_REDAN', text: 'Uppgiften finns redan. Läs om sidan.', niva: 'error' }],
  [
    '23503',
    {
      kod: 'DATABAS.HANGER_IHOP',
      text: 'Uppgiften hänger ihop med något annat och kan inte ändras så.',
      niva: 'error',
    },
  ],
  // Nolltecknet och halva tecken: PostgreSQL sparar dem varken i text eller i JSON.
  ['22021', OSPARBART],
  ['22P05', OSPARBART],
  ['40001', UPPTAGEN],
  ['40P01', UPPTAGEN],
  ['55P03', UPPTAGEN],
  ['53300', BORTA],
  ['57P01', BORTA],
  ['57P02', BORTA],
  ['57P03', BORTA],
  ['ECONNREFUSED', BORTA],
  ['ECONNRESET', BORTA],
  ['ENOTFOUND', BORTA],
  ['ETIMEDOUT', BORTA],
]);

function utanKod(fel: unknown): Allmant | null {
  const meddelande = fel instanceof Error ? fel.message : '';
  return /timeout exceeded when trying to connect|Connection terminated/.test(meddelande) ? BORTA : null;
}

function bygg(allmant: Allmant, orsak: unknown): DomanFel {
  const { kod, text: mening, ...val } = allmant;
  return new DomanFel(kod, mening, { ...val, orsak });
}

/**
 * Översätter ett fel från databasen till ett som en människa kan läsa.
 * @returns null när felet inte är databasens, eller är ett programfel
 */
export function franDatabasfel(fel: unknown): DomanFel | null {
  const pg = pgfel(fel);
  if (pg === null) {
    const allmant = utanKod(fel);
    return allmant === null ? null : bygg(allmant, fel);
  }
  const kant = pg.constraint === null ? undefined : register.get(pg.constraint);
  if (kant !== undefined) return new DomanFel(kant.kod, kant.text, { status: kant.status ?? 409, orsak: fel });
  if (/^KL\d{3}$/.test(pg.code)) {
    return new DomanFel('DATABAS.REGEL', pg.message, {
      status: EGEN_STATUS.get(pg.code) ?? 409,
      data: { regel: pg.code },
      orsak: fel,
    });
  }
  // En sökväg med ett id som inte är något id: det finns inte.
  if (pg.code === '22P02' && /type uuid/.test(pg.message)) return saknas('Det du söker');
  const allmant = ALLMANNA.get(pg.code);
  return allmant === undefined ? null : bygg(allmant, fel);
}
