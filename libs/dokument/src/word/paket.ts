import { createHash } from 'node:crypto';
import { oppnaArkiv } from './arkiv.js';
import { alla, ett, lasXml, pa, varde, type Xnod } from './xml.js';

/** Ett styckeformat: dess namn med små bokstäver, och det som ärvs. */
export interface Format {
  readonly namn: string;
  /** Rubriknivå från 1, ur namnet eller konturnivån. */
  readonly niva: number | null;
  readonly fet: boolean;
  readonly storlek: number | null;
  readonly numId: string | null;
  readonly ilvl: number;
}

/** En bild i filen. */
export interface Wordbild {
  readonly sha256: string;
  readonly format: 'png' | 'jpeg';
  readonly data: Buffer;
}

/** Filen öppnad: brödtexten, och det som den hänvisar till. */
export interface Paket {
  readonly kropp: Xnod;
  readonly format: ReadonlyMap<string, Format>;
  /** numId → nivåernas nummerformat ("bullet", "decimal"). */
  readonly listor: ReadonlyMap<string, readonly string[]>;
  readonly fotnoter: ReadonlyMap<string, Xnod>;
  readonly slutnoter: ReadonlyMap<string, Xnod>;
  readonly kommentarer: ReadonlyMap<string, Xnod>;
  /** Relationens id → adressen. */
  readonly mal: ReadonlyMap<string, { readonly till: string; readonly extern: boolean }>;
  readonly media: ReadonlyMap<string, Buffer>;
  readonly sidhuvuden: readonly Xnod[];
  readonly egenskaper: ReadonlyMap<string, string>;
}

const RUBRIKNAMN = /^(?:heading|rubrik)\s*(\d)$/u;

function formatet(id: string, raa: ReadonlyMap<string, Xnod>, djup = 0): Format {
  const nod = raa.get(id);
  const fran = varde(nod, 'basedOn');
  const arvt =
    fran === undefined || djup > 20
      ? { namn: '', niva: null, fet: false, storlek: null, numId: null, ilvl: 0 }
      : formatet(fran, raa, djup + 1);
  const namn = (varde(nod, 'name') ?? id).toLowerCase().trim();
  const [pPr, rPr] = [ett(nod, 'pPr'), ett(nod, 'rPr')];
  const kontur = varde(pPr, 'outlineLvl');
  const egen = RUBRIKNAMN.exec(namn)?.[1] ?? RUBRIKNAMN.exec(id.toLowerCase())?.[1];
  const konturniva = kontur === undefined || Number(kontur) > 8 ? null : Number(kontur) + 1;
  const storlek = varde(rPr, 'sz');
  const numPr = ett(pPr, 'numPr');
  return {
    namn,
    niva: egen === undefined ? (konturniva ?? arvt.niva) : Number(egen),
    fet: pa(rPr, 'b') ?? arvt.fet,
    storlek: storlek === undefined ? arvt.storlek : Number(storlek),
    numId: varde(numPr, 'numId') ?? arvt.numId,
    ilvl: numPr === undefined ? arvt.ilvl : Number(varde(numPr, 'ilvl') ?? 0),
  };
}

function formaten(rot: Xnod | undefined): Map<string, Format> {
  const raa = new Map((rot?.barn ?? []).filter((b) => b.namn === 'style').map((b) => [b.attr['styleId'] ?? '', b]));
  return new Map([...raa.keys()].map((id) => [id, formatet(id, raa)]));
}

function listorna(rot: Xnod | undefined): Map<string, readonly string[]> {
  const mallar = new Map<string, readonly string[]>();
  for (const mall of (rot?.barn ?? []).filter((b) => b.namn === 'abstractNum')) {
    const nivaer: string[] = [];
    for (const niva of mall.barn.filter((b) => b.namn === 'lvl')) {
      nivaer[Number(niva.attr['ilvl'] ?? 0)] = varde(niva, 'numFmt') ?? 'decimal';
    }
    mallar.set(mall.attr['abstractNumId'] ?? '', nivaer);
  }
  return new Map(
    (rot?.barn ?? [])
      .filter((b) => b.namn === 'num')
      .map((num) => [num.attr['numId'] ?? '', mallar.get(varde(num, 'abstractNumId') ?? '') ?? []]),
  );
}

const efterId = (rot: Xnod | undefined, namn: string): Map<string, Xnod> =>
  new Map(
    (rot?.barn ?? [])
      .filter((b) => b.namn === namn && b.attr['type'] === undefined)
      .map((b) => [b.attr['id'] ?? '', b]),
  );

function relationer(rot: Xnod | undefined): Paket['mal'] {
  return new Map(
    alla(rot, 'Relationship').map((r) => [
      r.attr['Id'] ?? '',
      { till: r.attr['Target'] ?? '', extern: r.attr['TargetMode'] === 'External' },
    ]),
  );
}

function egenskaperna(rot: Xnod | undefined): Map<string, string> {
  return new Map(alla(rot, 'property').map((p) => [p.attr['name'] ?? '', p.barn[0]?.text ?? '']));
}

/** @throws Wordhinder */
export async function lasPaket(bytes: Buffer): Promise<Paket> {
  const delar = await oppnaArkiv(bytes);
  const del = async (namn: string): Promise<Xnod | undefined> => {
    const data = delar.get(namn);
    return data === undefined ? undefined : await lasXml(data);
  };
  const dokument = await del('word/document.xml');
  const huvudnamn = [...delar.keys()].filter((namn) => /^word\/header\d*\.xml$/u.test(namn)).sort();
  const sidhuvuden: Xnod[] = [];
  for (const namn of huvudnamn) sidhuvuden.push(...[await del(namn)].filter((x) => x !== undefined));
  return {
    kropp: ett(dokument, 'body') ?? { namn: 'body', attr: {}, barn: [], text: '' },
    format: formaten(await del('word/styles.xml')),
    listor: listorna(await del('word/numbering.xml')),
    fotnoter: efterId(await del('word/footnotes.xml'), 'footnote'),
    slutnoter: efterId(await del('word/endnotes.xml'), 'endnote'),
    kommentarer: efterId(await del('word/comments.xml'), 'comment'),
    mal: relationer(await del('word/_rels/document.xml.rels')),
    media: delar,
    sidhuvuden,
    egenskaper: egenskaperna(await del('docProps/custom.xml')),
  };
}

/** Bilden som en relation pekar på; undefined när den inte är PNG eller JPEG i filen. */
export function bilden(paket: Paket, relation: string | undefined): Wordbild | undefined {
  const mal = relation === undefined ? undefined : paket.mal.get(relation);
  const namn = mal?.till.replace(/^\/?(?:word\/)?/u, '');
  const data = namn === undefined || mal?.extern === true ? undefined : paket.media.get(`word/${namn}`);
  if (data === undefined || data.length < 8) return undefined;
  const format = data.readUInt32BE(0) === 0x89504e47 ? 'png' : data.readUInt16BE(0) === 0xffd8 ? 'jpeg' : undefined;
  return format === undefined ? undefined : { sha256: createHash('sha256').update(data).digest('hex'), format, data };
}
