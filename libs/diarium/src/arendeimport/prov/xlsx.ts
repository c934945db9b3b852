import { createRequire } from 'node:module';

interface Kalkyl {
  utils: {
    book_new(): unknown;
    aoa_to_sheet(rader: unknown[][]): unknown;
    book_append_sheet(bok: unknown, blad: unknown, namn: string): void;
  };
  write(bok: unknown, val: { type: 'buffer'; bookType: 'xlsx'; compression: boolean; bookSST: boolean }): Buffer;
}

/** En XLSX med ett eller flera blad. */
export function xlsx(blad: readonly { namn: string; rader: unknown[][] }[]): Buffer {
  const kalkyl = createRequire(__filename)('@e965/xlsx') as Kalkyl;
  const bok = kalkyl.utils.book_new();
  for (const { namn, rader } of blad) kalkyl.utils.book_append_sheet(bok, kalkyl.utils.aoa_to_sheet(rader), namn);
  return kalkyl.write(bok, { type: 'buffer', bookType: 'xlsx', compression: true, bookSST: true });
}
