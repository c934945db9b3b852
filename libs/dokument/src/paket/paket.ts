import { createHash } from 'node:crypto';
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { godkandAccentfarg } from '../modell/farg.js';
import type { Dokument } from '../modell/dokument.js';
import { sattbar } from '../pdf/glyfer.js';
import { renderaPdf } from '../pdf/pdf.js';
import { typsnittsfiler } from '../pdf/plats.js';
import { byggErsattningsblad, byggPaketinnehall, byggPunktblad, handlingstitel, type Paketsidor } from './innehall.js';
import { type Buntat, type Framsteg, iPaketprocess, type Paketdel, Paketfel, type Raknat } from './process.js';
import { PAKETSKAL, type PaketfilUnderlag, type Paketskal, type PaketUnderlag } from './underlag.js';

export interface Paketval {
  /** En tom mapp som är paketets egen medan det görs. */
  readonly mapp: string;
  /** Lägger en fils innehåll på den plats som sägs. */
  readonly hamta: (fil: PaketfilUnderlag, plats: string) => Promise<void>;
  readonly avbryt?: AbortSignal;
  /** Så många filer och sidor är klara, av så många. */
  readonly framsteg?: (nu: Framsteg, av: Framsteg) => void;
}

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

/** En fil på sin plats i ordningen. */
interface Post {
  readonly fil: PaketfilUnderlag;
  readonly plats: string;
  readonly titel: string;
  readonly marke: string | null;
  readonly stampel: string;
  /** Första filen i sin handling. */
  readonly borjar: boolean;
  readonly punkt: number | null;
  readonly handling: number;
}

const FORSOK = 4;
const STANDARDFARG = '#1d4d3c';

function poster(u: PaketUnderlag, mapp: string): Post[] {
  const ut: Post[] = [];
  const lagg = (post: Omit<Post, 'plats'>): void => {
    ut.push({ ...post, plats: join(mapp, `kalla-${String(ut.length)}`) });
  };
  for (const [i, { titel, fil }] of u.kallelse.entries())
    lagg({ fil, titel, marke: null, stampel: 'Kallelse', borjar: true, punkt: null, handling: i });
  for (const [p, punkt] of u.punkter.entries())
    for (const [h, handling] of punkt.handlingar.entries()) {
      const hemligt = handling.hemlig ? ['Sekretess', ...(u.lasare === undefined ? [] : [u.lasare])] : [];
      for (const [f, fil] of handling.filer.entries())
        lagg({
          fil,
          titel: handling.filer.length > 1 ? `${handlingstitel(handling)}: ${fil.filnamn}` : handlingstitel(handling),
          marke: handling.marke,
          stampel: [...hemligt, `Ärende ${String(punkt.nr)}`, `handling ${handling.marke}`].join(' · '),
          borjar: f === 0,
          punkt: p,
          handling: h,
        });
    }
  return ut;
}

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

async function planen(u: PaketUnderlag, delar: readonly Paketdel[], mapp: string): Promise<object> {
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

/** Sätter bladen, räknar ut var allt hamnar, och sätter innehållet tills dess egna sidor stämmer. */
async function lagUt(
  u: PaketUnderlag,
  alla: readonly Post[],
  { hinder, sidor }: { hinder: ReadonlyMap<Post, Paketskal>; sidor: ReadonlyMap<Post, number> },
  val: Paketval,
): Promise<Paketdel[]> {
  const blad = async (namn: string, dokument: Dokument): Promise<string> => {
    val.avbryt?.throwIfAborted();
    const plats = join(val.mapp, namn);
    await writeFile(plats, (await renderaPdf(dokument, { standard: ['ua-1'] })).pdf['ua-1']);
    return plats;
  };
  const grund = { slag: 'pdf' as const, egen: true };
  const utan: (Paketdel & { post?: Post; punkt?: number })[] = [];
  const postdel = async (post: Post): Promise<void> => {
    const skal = hinder.get(post);
    const bokmarke = `${post.marke === null ? '' : `${post.marke}\u00a0`}${post.titel}`;
    utan.push({
      ...(skal === undefined
        ? {
            fil: post.plats,
            slag: post.fil.slag === 'annan' ? 'pdf' : post.fil.slag,
            egen: post.fil.egen,
            sidor: sidor.get(post) ?? 0,
          }
        : {
            ...grund,
            fil: await blad(
              `blad-${post.plats.split('-').at(-1) ?? ''}.pdf`,
              byggErsattningsblad(u, post.titel, post.fil.filnamn, PAKETSKAL[skal]),
            ),
            sidor: 0,
          }),
      titel: post.titel,
      etikett: post.marke,
      stampel: sattbar(post.stampel).text,
      bokmarken: [{ niva: post.punkt === null ? 1 : 2, titel: bokmarke }],
      post,
    });
  };
  for (const post of alla.filter((en) => en.punkt === null)) await postdel(post);
  for (const [p, punkt] of u.punkter.entries()) {
    utan.push({
      ...grund,
      fil: await blad(`punkt-${String(p)}.pdf`, byggPunktblad(u, punkt)),
      sidor: 0,
      titel: punkt.titel,
      etikett: String(punkt.nr),
      stampel: `Ärende ${String(punkt.nr)}`,
      bokmarken: [{ niva: 1, titel: `${String(punkt.nr)}\u00a0${punkt.titel}` }],
      punkt: p,
    });
    for (const post of alla.filter((en) => en.punkt === p)) await postdel(post);
  }
  return await medInnehall(u, await raknade(utan, val), alla.length, blad, val);
}

async function raknade<T extends Paketdel>(delar: readonly T[], val: Paketval): Promise<T[]> {
  const okanda = delar.filter((del) => del.sidor === 0);
  if (okanda.length === 0) return [...delar];
  const { svar } = await iPaketprocess<Raknat[]>(val.mapp, {
    gor: 'rakna',
    filer: okanda.map(({ fil, slag }) => ({ fil, slag })),
  });
  const antal = new Map(okanda.map((del, i) => [del.fil, svar[i]]));
  return delar.map((del) => {
    const raknat = antal.get(del.fil);
    if (raknat === undefined) return del;
    if ('skal' in raknat) throw new Paketfel('Ett av paketets egna blad gick inte att läsa.');
    return { ...del, sidor: raknat.sidor };
  });
}

async function medInnehall(
  u: PaketUnderlag,
  delar: readonly (Paketdel & { post?: Post; punkt?: number })[],
  filer: number,
  blad: (namn: string, dokument: Dokument) => Promise<string>,
  val: Paketval,
): Promise<Paketdel[]> {
  let egna = 1;
  for (let varv = 0; varv < FORSOK; varv += 1) {
    const fil = await blad('innehall.pdf', byggPaketinnehall(u, sidorna(u, delar, filer, egna)));
    const [innehall] = await raknade(
      [
        {
          fil,
          slag: 'pdf' as const,
          egen: true,
          sidor: 0,
          titel: 'Innehåll',
          etikett: null,
          stampel: null,
          bokmarken: [{ niva: 1 as const, titel: 'Innehåll' }],
        },
      ],
      val,
    );
    if (innehall?.sidor === egna) return [innehall, ...delar.map(({ post: _post, punkt: _punkt, ...del }) => del)];
    egna = innehall?.sidor ?? egna;
  }
  throw new Paketfel('Innehållets sidor gick inte att räkna.');
}

function sidorna(
  u: PaketUnderlag,
  delar: readonly (Paketdel & { post?: Post; punkt?: number })[],
  filer: number,
  egna: number,
): Paketsidor {
  let sida = egna + 1;
  const kallelse: number[] = [];
  const punkter = u.punkter.map(({ handlingar }) => ({ sida: 1, handlingar: handlingar.map(() => 0) }));
  for (const { post, punkt, sidor } of delar) {
    const har = punkter[punkt ?? post?.punkt ?? -1];
    if (punkt !== undefined && har !== undefined) har.sida = sida;
    else if (post?.punkt === null) kallelse.push(sida);
    else if (post?.borjar === true && har !== undefined) har.handlingar[post.handling] = sida;
    sida += sidor;
  }
  return {
    totalt: sida - 1,
    filer,
    kallelse,
    punkter: punkter.map((p) => ({ sida: p.sida, handlingar: p.handlingar.map((nr) => (nr === 0 ? p.sida : nr)) })),
  };
}
