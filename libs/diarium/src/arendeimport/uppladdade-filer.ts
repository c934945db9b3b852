import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { DomanFel, type SparadFil } from '#plattform';

/** Formen på en uppladdning, för API-sidan. */
export const IMPORTFORM = {
  schema: {
    type: 'object',
    properties: {
      kalla: { type: 'string', description: 'Systemet som filerna kommer ur; före filerna' },
      fil: {
        type: 'array',
        items: { type: 'string', format: 'binary' },
        description: 'CSV eller XLSX med ärenden, parter och handlingar, och ZIP med handlingarnas filer',
      },
    },
  },
} as const;

export interface Lamnadfil extends SparadFil {
  filnamn: string;
  slag: 'csv' | 'xlsx' | 'zip';
}

const FLEST_FILER = 20;
const LANGST_NAMN = 200;

/**
 * Tar emot filerna till lagringen medan de läses, utan att hålla dem i minnet.
 * @throws DomanFel ARENDEIMPORT.UPPLADDNING, ARENDEIMPORT.FIL_FOR_STOR
 */
export async function lasImportfiler(
  begaran: FastifyRequest,
  lamna: { taEmot(filnamn: string, innehall: Readable): Promise<Lamnadfil> },
): Promise<{ kalla: string; filer: Lamnadfil[] }> {
  if (!begaran.isMultipart()) throw fel('Skicka filerna som multipart/form-data, med fältet kalla först.', 'fil', 400);
  let kalla = '';
  const filer: Lamnadfil[] = [];
  try {
    for await (const del of begaran.parts({ limits: { files: FLEST_FILER } })) {
      if (del.type === 'file') {
        filer.push(await lamna.taEmot(rentNamn(del.filename), del.file));
      } else if (del.fieldname === 'kalla' && typeof del.value === 'string') kalla = del.value.trim().slice(0, 100);
    }
  } catch (orsak) {
    if (orsak instanceof Error && 'code' in orsak && orsak.code === 'FST_REQ_FILE_TOO_LARGE') throw forStor();
    throw orsak;
  }
  if (kalla === '') throw fel('Skriv vilket system filerna kommer ur.', 'kalla');
  return { kalla, filer };
}

function rentNamn(namn: string): string {
  const rent = (namn.split(/[\\/]/u).at(-1) ?? '')
    .normalize('NFC')
    .replace(/\p{Cc}/gu, '')
    .trim();
  return rent === '' ? 'fil' : rent.slice(-LANGST_NAMN);
}

const fel = (text: string, stig: string, status = 422): DomanFel =>
  new DomanFel('ARENDEIMPORT.UPPLADDNING', text, { status, falt: [{ stig, text }] });

/** 413. */
export const forStor = (): DomanFel =>
  new DomanFel(
    'ARENDEIMPORT.FIL_FOR_STOR',
    'Filen är större än vad som tas emot. Dela upp den, eller importera från servern med klubba importera-diarium.',
    {
      status: 413,
      falt: [{ stig: 'fil', text: 'Filen är för stor.' }],
    },
  );
