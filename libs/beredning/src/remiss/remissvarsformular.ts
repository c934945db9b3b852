import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { Fil } from '#diarium';
import { DomanFel } from '#plattform';
import { FLEST_SVARSFILER, STORSTA_SVARSFIL } from './domain/svarsfil.js';
import { HALLNINGAR, type Hallning, type Svarsutkast } from './remiss.typer.js';

const LANGST_TEXT = 100_000;
const AVSNITT = /^a-([0-9a-f-]{36})-([ht])$/u;

export interface Inskickat {
  innehall: Svarsutkast;
  version: number;
  knapp: string;
  filer: Fil[];
  /** Vad som inte gick att ta emot; resten togs emot. */
  filfel: DomanFel | null;
}

const somHallning = (varde: string): Hallning | null => HALLNINGAR.find((en) => en === varde) ?? null;

/**
 * Läser formuläret: fälten, och filerna en i taget till lagringen. En fil som inte tas emot hindrar inte resten.
 * @param spara prövar och sparar en fil
 */
export async function lasSvarsformular(
  begaran: FastifyRequest,
  spara: (filnamn: string, innehall: Buffer) => Promise<Fil>,
): Promise<Inskickat> {
  const falt = new Map<string, string>();
  const filer: Fil[] = [];
  let filfel: DomanFel | null = null;
  const granser = { files: FLEST_SVARSFILER, fileSize: STORSTA_SVARSFIL, fields: 300, fieldSize: 4 * LANGST_TEXT };
  for await (const del of begaran.parts({ limits: granser, throwFileSizeLimit: false } as never)) {
    if (del.type === 'field') {
      if (typeof del.value === 'string') falt.set(del.fieldname, del.value);
      continue;
    }
    const bitar: Buffer[] = [];
    for await (const bit of del.file) bitar.push(bit as Buffer);
    const innehall = Buffer.concat(bitar);
    // Ett filfält utan vald fil kommer som en tom fil utan namn.
    if (del.filename === '') continue;
    const filnamn = del.filename.replaceAll('\\', '/').split('/').at(-1) ?? 'fil';
    try {
      if (del.file.truncated) throw forStor(filnamn);
      filer.push(await spara(rentNamn(filnamn), innehall));
    } catch (orsak) {
      if (!(orsak instanceof DomanFel)) throw orsak;
      filfel = orsak;
    }
  }
  return { innehall: innehallUr(falt), version: versionUr(falt), knapp: falt.get('knapp') ?? 'spara', filer, filfel };
}

const forStor = (filnamn: string): DomanFel => {
  const text = `Filen ${filnamn} är större än 25 MB. Dela upp den.`;
  return new DomanFel('REMISS.FIL', text, { status: 422, falt: [{ stig: 'filer', text }] });
};

/** Utan styrtecken och sådant som vänder skrivriktningen. */
const rentNamn = (namn: string): string => {
  const rent = namn
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFD]/gu, '')
    .trim();
  return rent === '' ? 'fil' : [...rent].slice(-200).join('');
};

const versionUr = (falt: Map<string, string>): number => {
  const version = Number(falt.get('version') ?? '0');
  return Number.isSafeInteger(version) && version >= 0 ? version : 0;
};

function innehallUr(falt: Map<string, string>): Svarsutkast {
  const text = (namn: string, hogst: number): string => (falt.get(namn) ?? '').replaceAll('\r\n', '\n').slice(0, hogst);
  const avsnitt = new Map<string, Svarsutkast['avsnitt'][number]>();
  for (const namn of falt.keys()) {
    const [, avsnittId, vad] = AVSNITT.exec(namn) ?? [];
    if (avsnittId === undefined) continue;
    const finns = avsnitt.get(avsnittId) ?? { avsnittId, hallning: null, text: '' };
    const nytt =
      vad === 'h' ? { ...finns, hallning: somHallning(falt.get(namn) ?? '') } : { ...finns, text: text(namn, 20_000) };
    avsnitt.set(avsnittId, nytt);
  }
  return {
    text: text('text', LANGST_TEXT),
    hallning: somHallning(falt.get('hallning') ?? ''),
    namn: text('namn', 200),
    epost: text('epost', 300),
    avsnitt: [...avsnitt.values()],
  };
}
