import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { DomanFel } from '#plattform';

/** En fil som lämnats till import. Filer är små och hålls i minnet tills de lagts i databasen. */
export interface Lamnadfil {
  filnamn: string;
  innehall: Buffer;
}

const STORST = 10_000_000;

/** Formen på en uppladdning, för API-sidan. */
export const FILFALT = {
  schema: {
    type: 'object',
    properties: { fil: { type: 'string', format: 'binary', description: 'CSV eller XLSX, högst 10 MB' } },
  },
} as const;

const fel = (kod: `IMPORT.${string}`, text: string, status = 422): DomanFel =>
  new DomanFel(kod, text, { status, falt: [{ stig: 'fil', text }] });

/**
 * Läser den enda filen i en uppladdning.
 * @throws DomanFel IMPORT.UPPLADDNING, IMPORT.FIL_FOR_STOR, IMPORT.FIL_TOM
 */
export async function lasFilen(begaran: FastifyRequest): Promise<Lamnadfil> {
  if (!begaran.isMultipart()) {
    throw fel('IMPORT.UPPLADDNING', 'Skicka filen som multipart/form-data, i fältet fil.', 400);
  }
  try {
    const del = await begaran.file({ limits: { fileSize: STORST, files: 1 } });
    if (del === undefined) throw fel('IMPORT.UPPLADDNING', 'Välj en fil, CSV eller XLSX.');
    const innehall = await del.toBuffer();
    if (innehall.length === 0) throw fel('IMPORT.FIL_TOM', 'Filen är tom. Välj den igen.');
    return { filnamn: rentNamn(del.filename), innehall };
  } catch (orsak) {
    if (orsak instanceof Error && 'code' in orsak && orsak.code === 'FST_REQ_FILE_TOO_LARGE') {
      throw fel('IMPORT.FIL_FOR_STOR', 'Filen är större än 10 MB. Dela upp den på flera filer.', 413);
    }
    throw orsak;
  }
}

function rentNamn(namn: string): string {
  const sista = namn.split(/[\\/]/u).at(-1) ?? '';
  const rent = sista.replace(/\p{Cc}/gu, '').trim();
  return rent === '' ? 'fil' : rent.slice(0, 200);
}
