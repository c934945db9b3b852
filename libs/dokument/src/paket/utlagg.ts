import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dokument } from '../modell/dokument.js';
import { sattbar } from '../pdf/glyfer.js';
import { renderaPdf } from '../pdf/pdf.js';
import { byggErsattningsblad, byggPaketinnehall, byggPunktblad, handlingstitel, type Paketsidor } from './innehall.js';
import { type Framsteg, iPaketprocess, type Paketdel, Paketfel, type Raknat } from './process.js';
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

/** En fil på sin plats i ordningen. */
export interface Post {
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

/** Filerna i den ordning de ska ligga. */
export function poster(u: PaketUnderlag, mapp: string): Post[] {
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

/** Sätter bladen, räknar ut var allt hamnar, och sätter innehållet tills dess egna sidor stämmer. */
export async function lagUt(
  u: PaketUnderlag,
  alla: readonly Post[],
  kant: { hinder: ReadonlyMap<Post, Paketskal>; sidor: ReadonlyMap<Post, number> },
  val: Paketval,
): Promise<Paketdel[]> {
  const blad: Bladsattare = async (namn, dokument) => {
    val.avbryt?.throwIfAborted();
    const plats = join(val.mapp, namn);
    await writeFile(plats, (await renderaPdf(dokument, { standard: ['ua-1'] })).pdf['ua-1']);
    return plats;
  };
  const delar: Placerad[] = [];
  for (const post of alla.filter((en) => en.punkt === null)) delar.push(await postdel(u, post, kant, blad));
  for (const [p, punkt] of u.punkter.entries()) {
    delar.push({
      ...EGET,
      fil: await blad(`punkt-${String(p)}.pdf`, byggPunktblad(u, punkt)),
      titel: punkt.titel,
      etikett: String(punkt.nr),
      stampel: `Ärende ${String(punkt.nr)}`,
      bokmarken: [{ niva: 1, titel: `${String(punkt.nr)}\u00a0${punkt.titel}` }],
      punkt: p,
    });
    for (const post of alla.filter((en) => en.punkt === p)) delar.push(await postdel(u, post, kant, blad));
  }
  return await medInnehall(u, await raknade(delar, val), alla.length, blad, val);
}

type Placerad = Paketdel & { post?: Post; punkt?: number };
type Bladsattare = (namn: string, dokument: Dokument) => Promise<string>;

/** Ett blad som Klubba sätter; sidorna räknas när det är satt. */
const EGET = { slag: 'pdf', egen: true, sidor: 0 } as const;

/** Filen, eller bladet i stället för den. */
async function postdel(
  u: PaketUnderlag,
  post: Post,
  { hinder, sidor }: { hinder: ReadonlyMap<Post, Paketskal>; sidor: ReadonlyMap<Post, number> },
  blad: Bladsattare,
): Promise<Placerad> {
  const skal = hinder.get(post);
  const { fil, plats, titel, marke } = post;
  const kalla =
    skal === undefined
      ? { fil: plats, slag: fil.slag === 'annan' ? 'pdf' : fil.slag, egen: fil.egen, sidor: sidor.get(post) ?? 0 }
      : {
          ...EGET,
          fil: await blad(
            `${plats.split(/[\\/]/u).at(-1) ?? ''}-blad.pdf`,
            byggErsattningsblad(u, titel, fil.filnamn, PAKETSKAL[skal]),
          ),
        };
  return {
    ...kalla,
    titel,
    etikett: marke,
    stampel: sattbar(post.stampel).text,
    bokmarken: [{ niva: post.punkt === null ? 1 : 2, titel: `${marke === null ? '' : `${marke}\u00a0`}${titel}` }],
    post,
  };
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
  delar: readonly Placerad[],
  filer: number,
  blad: Bladsattare,
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

function sidorna(u: PaketUnderlag, delar: readonly Placerad[], filer: number, egna: number): Paketsidor {
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
