import { createHash } from 'node:crypto';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { godkandAccentfarg } from '../modell/farg.js';
import { typsnittsfiler } from '../pdf/plats.js';
import { type Buntat, iPaketprocess, type Paketdel, Paketfel, type Paketplan, type Raknat } from './process.js';
import type { Paketskal, PaketUnderlag } from './underlag.js';
import { lagUt, type Paketval, type Post, poster } from './utlagg.js';

export interface Paketsvar {
  /** Den färdiga filen, i mappen. */
  readonly fil: string;
  readonly sidor: number;
  readonly filer: number;
  /** Filer som har ett blad i stället för sina sidor. */
  readonly ersatta: readonly { readonly filnamn: string; readonly skal: Paketskal }[];
  /** Källor utan taggar för den som lyssnar. */
  readonly otaggade: number;
  /** Processens högsta minne. */
  readonly minneMb: number;
}

const STANDARDFARG = '#1d4d3c';

const rgb = (farg: string): string =>
  [1, 3, 5].map((i) => (parseInt(farg.slice(i, i + 2), 16) / 255).toFixed(3)).join(' ');

/** Sätter paketets egna blad och fogar ihop dem med filerna. Samma underlag och filer ger samma byte. */
export async function byggPaket(u: PaketUnderlag, val: Paketval): Promise<Paketsvar> {
  const alla = poster(u, val.mapp);
  const hinder = new Map<Post, Paketskal>();
  for (const post of alla) {
    if (post.fil.hinder !== undefined) hinder.set(post, post.fil.hinder);
    else if (post.fil.slag === 'annan') hinder.set(post, 'format');
    else await val.hamta(post.fil, post.plats);
  }
  const sidor = await rakna(alla, hinder, val);
  let minneMb = 0;
  // Den källa som gick att räkna men inte att skriva får ett blad, och paketet görs om.
  for (let varv = 0; varv <= alla.length; varv += 1) {
    const delar = await lagUt(u, alla, { hinder, sidor }, val);
    const av = { filer: delar.length, sidor: delar.reduce((summa, del) => summa + del.sidor, 0) };
    const svar = await iPaketprocess<Buntat>(
      val.mapp,
      { gor: 'bunta', plan: await planen(u, delar, val.mapp) },
      {
        ...(val.avbryt === undefined ? {} : { avbryt: val.avbryt }),
        framsteg: (nu) => val.framsteg?.(nu, av),
      },
    );
    minneMb = Math.max(minneMb, svar.minneMb);
    if ('storlek' in svar.svar) {
      return {
        fil: join(val.mapp, 'paket.pdf'),
        sidor: av.sidor,
        filer: alla.length,
        ersatta: [...hinder].map(([{ fil }, skal]) => ({ filnamn: fil.filnamn, skal })),
        otaggade: svar.svar.otaggade,
        minneMb,
      };
    }
    const trasig = delar[svar.svar.trasig];
    const post = alla.find((en) => en.plats === trasig?.fil);
    if (post === undefined || hinder.has(post)) throw new Paketfel('Ett av paketets egna blad gick inte att läsa.');
    hinder.set(post, svar.svar.skal);
  }
  throw new Paketfel('Paketet blev aldrig färdigt.');
}

async function rakna(alla: readonly Post[], hinder: Map<Post, Paketskal>, val: Paketval): Promise<Map<Post, number>> {
  const laser = alla.filter((post) => !hinder.has(post));
  const { svar } = await iPaketprocess<Raknat[]>(
    val.mapp,
    { gor: 'rakna', filer: laser.map(({ plats, fil }) => ({ fil: plats, slag: fil.slag })) },
    val.avbryt === undefined ? {} : { avbryt: val.avbryt },
  );
  const sidor = new Map<Post, number>();
  for (const [i, post] of laser.entries()) {
    const raknat = svar[i] ?? { skal: 'skadad' as const };
    if ('sidor' in raknat) sidor.set(post, raknat.sidor);
    else hinder.set(post, raknat.skal);
  }
  return sidor;
}

async function planen(u: PaketUnderlag, delar: readonly Paketdel[], mapp: string): Promise<Paketplan> {
  const typsnitt = join(mapp, 'stampel.ttf');
  await copyFile(typsnittsfiler('sans')[2] ?? '', typsnitt);
  const vald = u.brevhuvud.accentfarg;
  return {
    ut: join(mapp, 'paket.pdf'),
    titel: `Handlingar till sammanträdet ${u.mote.datum}, ${u.brevhuvud.organ}`,
    forfattare: u.brevhuvud.kommun,
    skapad: u.skapad,
    id: createHash('sha256').update(JSON.stringify(u)).digest('hex').slice(0, 32),
    typsnitt,
    farg: rgb(vald !== undefined && godkandAccentfarg(vald) ? vald : STANDARDFARG),
    delar,
  };
}
