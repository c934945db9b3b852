import { lankadress } from '../html/mall.js';
import type { Lista } from '../modell/block.js';
import type { Text } from '../modell/text.js';
import type { Skriftinnehall, Skriftnod } from '../skrift/typer.js';
import { listan } from '../skrivelse/listor.js';
import { tabellen } from '../skrivelse/tabell.js';
import { attr, barn, radtext, texten, tom } from '../skrivelse/text.js';

/** En bit av skriften: det minsta som läggs till, tas bort eller ändras för sig. Bitarna i ordning är hela skriften. */
export interface Skriftbit {
  readonly slag: 'rubrik' | 'led' | 'punkt' | 'avsnitt' | 'block' | 'citat';
  readonly nod: Skriftnod;
  /** I förslaget: hur många instanser biten ligger i. */
  readonly djup: number;
  /** Avsnittets nyckel, eller vilket citat stycket hörde till. */
  readonly hor: string | null;
  /** Så som biten ser ut i en fil; tom när den inte trycks. Formen på tryckta bitar är det enda en fil kan säga. */
  readonly tryckt: string;
}

const blank = (text: string): string =>
  text.replace(/[\s\u00a0]+/gu, ' ').replace(/(?!\s)\p{Cc}|[\u00ad\ufffe\uffff\ufeff]/gu, '');

function lankad(href: string): string {
  try {
    return lankadress(href);
  } catch {
    return href;
  }
}

/** Texten med sin form, oberoende av hur den är delad i löpare. */
function form(text: Text, utanFet = false): string {
  const delar = typeof text === 'string' ? [{ typ: 'ord', text } as const] : text;
  const ut: [string, string][] = [];
  for (const d of delar) {
    const stil = 'stil' in d ? (d.stil ?? '') : '';
    const lank = d.typ === 'lank' ? lankad(d.href) : '';
    const marke = d.typ === 'fotnot' ? 'fotnot' : `${utanFet ? stil.replace('fet', '') : stil}|${lank}`;
    const forra = ut.at(-1);
    const har = blank(d.text);
    if (forra?.[0] === marke && marke !== 'fotnot') forra[1] = blank(forra[1] + har);
    else if (har !== '') ut.push([marke, d.typ === 'fotnot' ? har.trim() : har]);
  }
  const [forst, sist] = [ut[0], ut.at(-1)];
  if (forst !== undefined && forst[0] !== 'fotnot') forst[1] = forst[1].trimStart();
  if (sist !== undefined && sist[0] !== 'fotnot') sist[1] = sist[1].trimEnd();
  return JSON.stringify(ut.filter(([, t]) => t !== ''));
}

const listform = ({ numrerad, punkter }: Lista): unknown => [
  numrerad === true,
  punkter.map(({ text, under }) => [form(text), under === undefined ? null : listform(under)]),
];

function tabellform(nod: Skriftnod): string {
  const t = tabellen(nod, 1);
  if (t === undefined) return '';
  const rubrik = (t.tabellrubrik ?? '').replace(/^tabell\s*\d+\s*[.:]?\s*/iu, '');
  const rader = [...t.huvud, ...t.rader].map((r) =>
    r.celler.map((c) => [c.kolumner, c.rader, c.stycken.map((text) => form(text, true))]),
  );
  return JSON.stringify([blank(rubrik).trim(), t.huvud.length, rader]);
}

/** Det som trycks av ett block; tomt när inget trycks. */
function blockform(nod: Skriftnod, niva: number): string {
  switch (nod.type) {
    case 'mellanrubrik': {
      const text = blank(radtext(nod)).trim();
      return text === '' ? '' : `h${String(niva)}:${text}`;
    }
    case 'punktlista':
    case 'nummerlista': {
      const lista = listan(nod);
      return lista === undefined ? '' : `lista:${JSON.stringify(listform(lista))}`;
    }
    case 'tabell': {
      const tabell = tabellform(nod);
      return tabell === '' ? '' : `tabell:${tabell}`;
    }
    case 'bild':
      return `bild:${attr(nod, 'sha256')}:${attr(nod, 'alt').trim() || 'Bild utan beskrivning'}`;
    default: {
      const text = texten(nod);
      return tom(text) ? '' : `stycke:${form(text)}`;
    }
  }
}

function forslagsbitar(noder: readonly Skriftnod[], djup: number, synligt: number): Skriftbit[] {
  return noder.flatMap((nod): Skriftbit[] => {
    if (nod.type !== 'instans') {
      const [stycke, lista] = barn(nod);
      const under = lista === undefined ? undefined : listan(lista);
      const text = texten(stycke);
      const tryckt =
        tom(text) && under === undefined
          ? ''
          : `punkt${String(Math.min(synligt, 3))}:${form(text)}${under === undefined ? '' : JSON.stringify(listform(under))}`;
      return [{ slag: 'punkt', nod, djup, hor: null, tryckt }];
    }
    const [ledtext, ...under] = barn(nod);
    const text = blank(radtext(ledtext)).trim();
    const inre = forslagsbitar(under, djup + 1, synligt + (text === '' ? 0 : 1));
    const trycks = text !== '' && inre.some((b) => b.tryckt !== '');
    return [
      {
        slag: 'led',
        nod: ledtext ?? { type: 'ledtext' },
        djup,
        hor: null,
        tryckt: trycks ? `led${String(Math.min(synligt + 1, 3))}:${text}` : '',
      },
      ...inre,
    ];
  });
}

/** En rubrik med inget tryckt under sig före nästa på samma nivå trycks inte. */
function utanTommaRubriker(bitar: readonly Skriftbit[]): Skriftbit[] {
  let nasta: string | null = null;
  return [...bitar]
    .reverse()
    .map((b): Skriftbit => {
      const niva = /^h([34]):/u.exec(b.tryckt)?.[1];
      const tom = niva !== undefined && (nasta === null || (/^h([34]):/u.exec(nasta)?.[1] ?? '9') <= niva);
      const ut = tom ? { ...b, tryckt: '' } : b;
      if (ut.tryckt !== '') nasta = ut.tryckt;
      return ut;
    })
    .reverse();
}

function avsnittsbitar(avsnitt: Skriftnod, nr: number): Skriftbit[] {
  const [rubrik, ...block] = barn(avsnitt);
  let tre = false;
  const inne = block.flatMap((nod, plats): Skriftbit[] => {
    if (nod.type === 'citat') {
      const hor = `${String(nr)}.${String(plats)}`;
      return barn(nod).map((stycke) => {
        const text = texten(stycke);
        return { slag: 'citat', nod: stycke, djup: 0, hor, tryckt: tom(text) ? '' : `citat:${form(text)}` };
      });
    }
    const tryckt = blockform(nod, nod.attrs?.['niva'] === 4 && tre ? 4 : 3);
    if (nod.type === 'mellanrubrik' && tryckt !== '') tre = true;
    return [{ slag: 'block', nod, djup: 0, hor: null, tryckt }];
  });
  const synliga = utanTommaRubriker(inne);
  const text = blank(radtext(rubrik)).trim();
  const hor: unknown = avsnitt.attrs?.['nyckel'] ?? null;
  const tryckt = text === '' || synliga.every((b) => b.tryckt === '') ? '' : `avsnitt:${text}`;
  return [
    {
      slag: 'avsnitt',
      nod: rubrik ?? { type: 'avsnittsrubrik' },
      djup: 0,
      hor: typeof hor === 'string' ? hor : null,
      tryckt,
    },
    ...synliga,
  ];
}

/** Skriften som bitar i ordning. */
export function bitarAv(skrift: Skriftinnehall): Skriftbit[] {
  return barn(skrift).flatMap((del, nr): Skriftbit[] => {
    if (del.type === 'rubrik') {
      return [
        {
          slag: 'rubrik',
          nod: del,
          djup: 0,
          hor: null,
          tryckt: `rubrik:${blank(radtext(del)).trim() || 'Rubrik saknas'}`,
        },
      ];
    }
    return del.type === 'forslag' ? forslagsbitar(barn(del), 0, 0) : avsnittsbitar(del, nr);
  });
}
