import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The package's root: the nearest folder above with Klubba's package.json, the same from source and from dist. */
export function paketrot(fran: string = __dirname): string {
  for (let mapp = fran; ; mapp = dirname(mapp)) {
    if (existsSync(join(mapp, 'package.json'))) return mapp;
    if (mapp === dirname(mapp)) throw new Error(`Hittar inte paketets rot (package.json) ovanför ${fran}.`);
  }
}

const KALLA = 'libs/dokument/src/pdf';

/** Folder of the Typst templates. */
export function mallmapp(): string {
  return join(paketrot(), KALLA, 'mallar');
}

/** The worker thread's file, plain JavaScript. */
export function arbetarfil(): string {
  return join(paketrot(), KALLA, 'arbetare.mjs');
}

/** The seven faces of the documents: TTF files shipped by npm. */
export const TYPSNITT = {
  serif: {
    paket: '@expo-google-fonts/source-serif-4',
    prefix: 'SourceSerif4',
    snitt: ['400Regular', '400Regular_Italic', '700Bold'],
  },
  sans: {
    paket: '@expo-google-fonts/source-sans-3',
    prefix: 'SourceSans3',
    snitt: ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'],
  },
} as const;

/** Path of each TTF file, by family. */
export function typsnittsfiler(familj: keyof typeof TYPSNITT): readonly string[] {
  const { paket, prefix, snitt } = TYPSNITT[familj];
  return snitt.map((s) => require.resolve(`${paket}/${s}/${prefix}_${s}.ttf`));
}
