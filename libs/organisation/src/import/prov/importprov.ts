// Lämnar filer över HTTP och gör läsningen som arbetaren gör den.
import { utils, write } from '@e965/xlsx';
import type { Provapp, Provsvar } from '../../../../../test/stod/provapp.js';
import type { ForhandsvisningDto, ImportomgangDto, ImportradDto } from '../import.dto.js';
import { LasImportJobb } from '../las-import.jobb.js';

const GRANS = '----klubbaprov';

export type Tabell = (string | number | null)[][];

export function xlsx(blad: Record<string, Tabell>): Buffer {
  const bok = utils.book_new();
  for (const [namn, rader] of Object.entries(blad)) utils.book_append_sheet(bok, utils.aoa_to_sheet(rader), namn);
  return write(bok, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

export const csv = (rader: Tabell, skilje = ';'): Buffer =>
  Buffer.from(rader.map((rad) => rad.map((c) => String(c ?? '')).join(skilje)).join('\r\n'));

export interface Importprov {
  /** Lämnar en fil och läser den. */
  lamna(innehall: Buffer, filnamn?: string): Promise<string>;
  skicka<T>(stig: string, innehall: Buffer, filnamn: string): Promise<Provsvar<T>>;
  visa(id: string): Promise<ForhandsvisningDto>;
  omgang(id: string): Promise<ImportomgangDto>;
  rader(id: string, filter?: string): Promise<ImportradDto[]>;
  genomfor(id: string, avtryck?: string): Promise<Provsvar<ImportomgangDto & { kod: string; detail: string }>>;
}

/** @param bas `/api/namnder/<id>` eller `/api/kommuner/<id>` */
export function importprov(prov: Provapp, bas: string, kaka: string): Importprov {
  const skicka: Importprov['skicka'] = async <T>(stig: string, innehall: Buffer, filnamn: string) => {
    const kropp = Buffer.concat([
      Buffer.from(
        `--${GRANS}\r\ncontent-disposition: form-data; name="fil"; filename="${filnamn}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
      ),
      innehall,
      Buffer.from(`\r\n--${GRANS}--\r\n`),
    ]);
    const huvuden = { 'content-type': `multipart/form-data; boundary=${GRANS}` };
    return await prov.fraga<T>('POST', stig, { kaka, kropp, huvuden });
  };
  const visa = async (id: string): Promise<ForhandsvisningDto> =>
    (await prov.fraga<ForhandsvisningDto>('GET', `${bas}/importer/${id}/forhandsvisning`, { kaka })).kropp;
  return {
    skicka,
    visa,
    lamna: async (innehall, filnamn = 'fil.csv') => {
      const svar = await skicka<ImportomgangDto>(`${bas}/importer`, innehall, filnamn);
      if (svar.status !== 202) throw new Error(`Filen togs inte emot: ${JSON.stringify(svar.kropp)}`);
      await lasKlart(prov, svar.kropp.id, svar.kropp.filer.length);
      return svar.kropp.id;
    },
    omgang: async (id) => (await prov.fraga<ImportomgangDto>('GET', `${bas}/importer/${id}`, { kaka })).kropp,
    rader: async (id, filter = '') =>
      (await prov.fraga<{ rader: ImportradDto[] }>('GET', `${bas}/importer/${id}/rader?antal=100${filter}`, { kaka }))
        .kropp.rader,
    genomfor: async (id, avtryck) =>
      await prov.fraga('POST', `${bas}/importer/${id}/genomfor`, {
        kaka,
        kropp: { avtryck: avtryck ?? (await visa(id)).avtryck },
      }),
  };
}

export async function lasKlart(prov: Provapp, omgangId: string, nr: number): Promise<void> {
  await prov.som(() => prov.fa(LasImportJobb).utfor({ omgangId, nr }, { forsok: 1 }));
}
