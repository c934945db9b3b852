import { HOGST_INSTANSER } from '../skrift/prova.js';
import type { Skriftnod } from '../skrift/typer.js';
import type { Lasning } from './lasning.js';
import { listnoder, skrivenPunkt } from './listor.js';
import { arStreck } from './ord.js';
import { styckenod } from './stycken.js';
import type { Wordelement, Wordstycke } from './typer.js';

type Gren = Skriftnod & { content: Skriftnod[] };

const LED =
  /(?:förslag till [^.]{2,80}|föreslår [^.]{2,120}|beslutar(?: för egen del)?(?: att föreslå [^.]{2,160})?(?: följande)?|för egen del|följande)\s*[.:]?$/iu;
/** "Nämndens förslag till kommunstyrelsen:" → vem, till vem. */
const VEM_TILL = /^(.{2,100}?)s? förslag till (.{2,80}?)\s*:?$/iu;

const putsad = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** En rad som leder in det som en instans ska besluta. */
const arLed = (s: Wordstycke): boolean => {
  const text = putsad(s.text);
  return s.lista === null && text.length <= 300 && /:$/u.test(text) && (LED.test(text) || text.length <= 160);
};

interface Led {
  nod: Gren;
  till: string | null;
  punkter: number;
}

/** Bygger trädet rad för rad. */
class Trad {
  readonly rot: Skriftnod[] = [];
  #stack: Led[] = [];

  get #har(): Skriftnod[] {
    return this.#stack.at(-1)?.nod.content ?? this.rot;
  }

  /** Nivån är känd (Klubbas format), eller den läses av orden. */
  led(text: string, niva: number | null): void {
    const nod: Gren = { type: 'instans', content: [{ type: 'ledtext', content: [{ type: 'text', text }] }] };
    const [, vem, till] = VEM_TILL.exec(text) ?? [];
    this.#stack.length = niva === null ? this.#djup(vem) : Math.min(this.#stack.length, niva - 1, HOGST_INSTANSER - 1);
    this.#har.push(nod);
    this.#stack.push({ nod, till: till?.toLowerCase() ?? null, punkter: 0 });
  }

  /** Ett led utan egna punkter fortsätter i nästa; annars hör det till den som förslaget ställdes till. */
  #djup(vem: string | undefined): number {
    const subjekt = vem?.toLowerCase();
    const over =
      subjekt === undefined
        ? -1
        : this.#stack.findIndex(
            (l) => l.till !== null && (subjekt === l.till || `${subjekt}s` === l.till || subjekt === `${l.till}s`),
          );
    if (over >= 0) return Math.min(over + 1, HOGST_INSTANSER - 1);
    const sista = this.#stack.at(-1);
    return sista?.punkter === 0 ? Math.min(this.#stack.length, HOGST_INSTANSER - 1) : 0;
  }

  punkt(nod: Skriftnod, niva: number | null): void {
    if (niva !== null) this.#stack.length = Math.min(this.#stack.length, niva);
    this.#har.push(nod);
    const sista = this.#stack.at(-1);
    if (sista !== undefined) sista.punkter += 1;
  }

  get sista(): Gren | undefined {
    const nod = this.#har.at(-1);
    return nod?.type === 'punkt' ? (nod as Gren) : undefined;
  }

  /** Ett led som ingen föreslås besluta något i blir en punkt: texten får inte försvinna. */
  get klart(): Skriftnod[] {
    return this.rot.map(ledUtanPunkter);
  }
}

function ledUtanPunkter(nod: Skriftnod): Skriftnod {
  if (nod.type !== 'instans') return nod;
  const [ledtext, ...under] = nod.content ?? [];
  if (under.length === 0) return { type: 'punkt', content: [{ type: 'stycke', content: ledtext?.content ?? [] }] };
  return { ...nod, content: [...(ledtext === undefined ? [] : [ledtext]), ...under.map(ledUtanPunkter)] };
}

const NIVA = /^(beslutsled|beslutspunkt)([1-3])?$/u;
const MARKE = /^(\t?)(?:–|(\d{1,3}|[a-z]|[ivx]+)[.)])\t/u;

/** Underpunkterna i en punkt så som Klubba skriver dem: märket för hand, indraget som nivå. */
function skrivenUnderpunkt(s: Wordstycke): Wordstycke | null {
  const traff = MARKE.exec(s.text);
  if (traff === null || s.lista !== null) return null;
  const numrerad = traff[2] !== undefined;
  return {
    ...s,
    text: s.text.slice(traff[0].length),
    inline: utanMarke(s.inline, traff[0].length),
    lista: { id: `u${String(s.indrag)}${String(numrerad)}`, niva: s.indrag, numrerad },
  };
}

function utanMarke(inline: readonly Skriftnod[], antal: number): Skriftnod[] {
  let kvar = antal;
  return inline.flatMap((nod): Skriftnod[] => {
    const bort = Math.min(kvar, nod.text?.length ?? 0);
    kvar -= bort;
    return bort === 0 ? [nod] : nod.text?.length === bort ? [] : [{ ...nod, text: (nod.text ?? '').slice(bort) }];
  });
}

/** Förslaget ur raderna under rubriken; tomt när där inte står något. */
export function forslagsnoder(element: readonly Wordelement[], las: Lasning, medNivaer: boolean): Skriftnod[] {
  const trad = new Trad();
  let under: Wordstycke[] = [];
  const stang = (): void => {
    const punkt = trad.sista;
    const listor = listnoder(under, las);
    under = [];
    if (listor.length === 0) return;
    const [forst, ...resten] = listor;
    if (punkt?.content.length === 1 && forst !== undefined) punkt.content.push(forst);
    else resten.unshift(...(forst === undefined ? [] : [forst]));
    for (const lista of resten)
      for (const p of lista.content ?? []) trad.punkt({ type: 'punkt', content: p.content ?? [] }, null);
  };
  for (const e of element) {
    if (e.typ === 'tabell') {
      las.behall(
        e.rader
          .map((rad) => rad.map((c) => c.innehall.map((i) => (i.typ === 'stycke' ? i.text : '')).join(' ')).join(' | '))
          .join('\n'),
        `Tabell i förslaget till beslut, ${e.plats}`,
      );
      continue;
    }
    for (const b of e.bilder)
      las.behall(b.alt === '' ? 'Bild utan beskrivning' : `Bild: ${b.alt}`, `Förslaget till beslut, ${e.plats}`);
    if (e.text.trim() === '' || arStreck(e.text)) continue;
    const format = NIVA.exec(e.stil);
    const underpunkt = format === null ? underpunkten(e, trad) : skrivenUnderpunkt(e);
    if (underpunkt !== null && trad.sista !== undefined) {
      under.push(underpunkt);
      continue;
    }
    stang();
    const niva = format !== null && medNivaer ? Number(format[2] ?? 0) : null;
    if (niva === null ? arLed(e) : format?.[1] === 'beslutsled') trad.led(putsad(e.text).slice(0, 300), niva);
    else trad.punkt({ type: 'punkt', content: [styckenod(format === null ? skrivenPunkt(e).inline : e.inline)] }, niva);
  }
  stang();
  return trad.klart;
}

/** En punkt i en annan lista, djupare eller med streck, hör till punkten ovanför. */
function underpunkten(s: Wordstycke, trad: Trad): Wordstycke | null {
  const som = skrivenPunkt(s);
  if (som.lista === null || trad.sista === undefined) return null;
  return som.lista.niva > 0 || !som.lista.numrerad ? som : null;
}
