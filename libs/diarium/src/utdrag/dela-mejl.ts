import { createHash } from 'node:crypto';
import { DomanFel } from '#plattform';
import { rentFilnamn } from '../handling/filnamn.js';
import { iSandlada, Sandladefel } from './sandlada.js';

export interface Adress {
  namn: string;
  adress: string;
}

export interface Mejlbilaga {
  filnamn: string;
  /** Som avsändaren angav den; kontrollen av innehållet avgör. */
  mediatyp: string;
  innehall: Buffer;
  sha256: string;
  /** En bild i texten eller en signatur, inte en bilaga för sin egen skull. */
  inbaddad: boolean;
}

/** Ett mejl i sina delar. `datum` är ISO 8601 när det gick att läsa, annars som det stod. */
export interface DelatMejl {
  fran: Adress | null;
  till: Adress[];
  kopia: Adress[];
  amne: string | null;
  datum: string | null;
  messageId: string | null;
  svarPa: string | null;
  referenser: string[];
  /** Textdelen, eller webbsidan som text när det bara finns en sådan. */
  text: string;
  htmlSomText: string | null;
  bilagor: Mejlbilaga[];
  /** Vad som inte lästes ut, som meningar: winmail.dat. */
  anmarkningar: string[];
}

type Ratt = Omit<DelatMejl, 'bilagor'> & {
  bilagor: { filnamn: string; mediatyp: string; inbaddad: boolean; innehall: string }[];
};

const GRANSER = { tidMs: 30_000, minneMb: 900 };

/**
 * Delar ett mejl (RFC 5322) i huvud, text och bilagor, i en sandlåda.
 * @param ra mejlet som det kom, högst 60 MB
 * @throws DomanFel DIARIUM.MEJL_OLASLIGT när det är skadat, har fler än 200 delar eller ett huvud över 256 kB
 */
export async function delaMejl(ra: Buffer): Promise<DelatMejl> {
  try {
    const { mejl } = await iSandlada<{ mejl: Ratt }>({ gor: 'mejl' }, ra, GRANSER);
    return { ...mejl, bilagor: mejl.bilagor.map(somBilaga) };
  } catch (fel) {
    if (fel instanceof Sandladefel) throw new DomanFel('DIARIUM.MEJL_OLASLIGT', fel.message, { status: 422 });
    throw fel;
  }
}

function somBilaga(del: Ratt['bilagor'][number]): Mejlbilaga {
  const innehall = Buffer.from(del.innehall, 'base64');
  return {
    filnamn: rentFilnamn(del.filnamn),
    mediatyp: del.mediatyp,
    innehall,
    sha256: createHash('sha256').update(innehall).digest('hex'),
    inbaddad: del.inbaddad,
  };
}
