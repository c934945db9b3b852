// Källornas taggar (PDF 32000-1 14.7) under en gemensam rot: ett Part per källa.
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { egenRef } from './skrivare.mjs';

const K = (text) => PDFName.of(text);

/** Trädet med nummer som par, i ordning. */
function talpar(ctx, rot) {
  const ut = [];
  const stack = [rot];
  const sett = new Set();
  while (stack.length > 0) {
    const nod = ctx.lookup(stack.pop());
    if (!(nod instanceof PDFDict) || sett.has(nod)) continue;
    sett.add(nod);
    const nums = ctx.lookup(nod.get(K('Nums')));
    if (nums instanceof PDFArray)
      for (let i = 0; i + 1 < nums.size(); i += 2) {
        const nyckel = ctx.lookup(nums.get(i));
        if (nyckel instanceof PDFNumber) ut.push([nyckel.asNumber(), nums.get(i + 1)]);
      }
    const barn = ctx.lookup(nod.get(K('Kids')));
    if (barn instanceof PDFArray) stack.push(...barn.asArray());
  }
  return ut;
}

const somText = (v) => (v instanceof PDFString || v instanceof PDFHexString ? v.decodeText() : null);

/** Samma ID förekommer i varje dokument (Typst: U1x0y0), och rubrikceller pekas ut med ID. */
function unikaId(ctx, rot, prefix) {
  const stack = [rot];
  const sett = new Set();
  const byt = (v) => {
    const text = somText(ctx.lookup(v));
    return text === null ? v : PDFString.of(prefix + text.replace(/[()\\]/gu, '_'));
  };
  while (stack.length > 0) {
    const e = ctx.lookup(stack.pop());
    if (e instanceof PDFArray) {
      for (const v of e.asArray()) if (!(ctx.lookup(v) instanceof PDFNumber)) stack.push(v);
      continue;
    }
    if (!(e instanceof PDFDict) || sett.has(e)) continue;
    sett.add(e);
    const id = e.get(K('ID'));
    if (id !== undefined) e.set(K('ID'), byt(id));
    const a = ctx.lookup(e.get(K('A')));
    for (const attribut of a instanceof PDFArray ? a.asArray().map((x) => ctx.lookup(x)) : [a]) {
      const huvuden = attribut instanceof PDFDict ? ctx.lookup(attribut.get(K('Headers'))) : undefined;
      if (huvuden instanceof PDFArray && !sett.has(huvuden)) {
        sett.add(huvuden);
        for (let i = 0; i < huvuden.size(); i += 1) huvuden.set(i, byt(huvuden.get(i)));
      }
    }
    if (e.get(K('K')) !== undefined) stack.push(e.get(K('K')));
  }
}

export class Taggar {
  #delar = [];
  #foraldrar = [];
  #roller = new Map();
  #nasta = 0;

  constructor(skrivare) {
    this.skrivare = skrivare;
    this.rot = skrivare.boka();
    this.dokument = skrivare.boka();
  }

  get bas() {
    return this.#nasta;
  }

  /** Lägen att gå tillbaka till. */
  markera() {
    return { delar: this.#delar.length, foraldrar: this.#foraldrar.length, nasta: this.#nasta };
  }

  aterga({ delar, foraldrar, nasta }) {
    this.#delar.length = delar;
    this.#foraldrar.length = foraldrar;
    this.#nasta = nasta;
  }

  /** Roten i källan, eller null när den inte är taggad. */
  static rotI(dok) {
    const ref = dok.catalog.get(K('StructTreeRoot'));
    const rot = dok.context.lookup(ref);
    return rot instanceof PDFDict && dok.context.lookup(rot.get(K('K'))) !== undefined ? { ref, rot } : null;
  }

  /** Tar över en källas taggar. Körs innan källans objekt skrivs. */
  lagg(dok, { ref, rot }, flytt, titel, ordning) {
    const ctx = dok.context;
    if (ref instanceof PDFRef) flytt.lika(ref, this.rot);
    unikaId(ctx, rot.get(K('K')), `d${String(ordning)}-`);
    const bas = this.#nasta;
    for (const [nyckel, v] of talpar(ctx, rot.get(K('ParentTree')))) {
      const mal = v instanceof PDFRef ? v : ctx.register(v);
      this.#foraldrar.push([nyckel + bas, flytt.boka(mal).objectNumber]);
      this.#nasta = Math.max(this.#nasta, nyckel + bas + 1);
    }
    const roller = ctx.lookup(rot.get(K('RoleMap')));
    if (roller instanceof PDFDict)
      for (const [k, v] of roller.entries()) if (v instanceof PDFName && !this.#roller.has(k)) this.#roller.set(k, v);
    const barn = rot.get(K('K'));
    const lista = ctx.lookup(barn) instanceof PDFArray ? ctx.lookup(barn).asArray() : [barn];
    for (const del of lista) {
      const element = ctx.lookup(del);
      if (!(element instanceof PDFDict)) continue;
      if (element.get(K('S')) === K('Document')) element.set(K('S'), K('Part'));
      element.set(K('P'), egenRef(this.dokument));
      element.set(K('T'), PDFHexString.fromText(titel));
      this.#delar.push(flytt.boka(del instanceof PDFRef ? del : ctx.register(element)).objectNumber);
    }
  }

  skriv() {
    const { skrivare } = this;
    const refar = (lista) => lista.map((nr) => `${String(nr)} 0 R`).join(' ');
    skrivare.text(this.dokument, `<</Type/StructElem/S/Document/P ${String(this.rot)} 0 R/K[${refar(this.#delar)}]>>`);
    const trad = skrivare.boka();
    this.#foraldrar.sort(([a], [b]) => a - b);
    skrivare.text(trad, `<</Nums[${this.#foraldrar.map(([k, nr]) => `${String(k)} ${String(nr)} 0 R`).join(' ')}]>>`);
    const roller = [...this.#roller].map(([k, v]) => `${k.toString()} ${v.toString()}`).join(' ');
    skrivare.text(
      this.rot,
      `<</Type/StructTreeRoot/K[${String(this.dokument)} 0 R]/ParentTree ${String(trad)} 0 R/ParentTreeNextKey ${String(this.#nasta)}${roller === '' ? '' : `/RoleMap<<${roller}>>`}>>`,
    );
  }
}
