// Flyttar en källas objekt till paketet: bara det som nås, med nya nummer, ett i taget.
import { PDFArray, PDFDict, PDFName, PDFNull, PDFNumber, PDFRef, PDFStream } from '@cantoo/pdf-lib';
import { EGEN } from './skrivare.mjs';

const STRUKTUR = [PDFName.of('StructParents'), PDFName.of('StructParent')];

/** Numren i en källa och i paketet. */
export class Flytt {
  #nya = new Map();
  #ko = [];

  constructor(skrivare, ctx, nyckelbas) {
    this.skrivare = skrivare;
    this.ctx = ctx;
    /** Läggs till taggarnas nycklar; null när källan saknar taggar. */
    this.nyckelbas = nyckelbas;
  }

  /** Objektet ska skrivas, och får ett nummer. */
  boka(ref) {
    const finns = this.#nya.get(ref);
    if (finns !== undefined) return finns;
    const ny = PDFRef.of(this.skrivare.boka(), 0);
    this.#nya.set(ref, ny);
    this.#ko.push(ref);
    return ny;
  }

  /** En sida, under ett nummer som redan är bokat. */
  sida(ref, nr) {
    if (this.#nya.has(ref)) throw new Error('Samma sida två gånger');
    this.#nya.set(ref, PDFRef.of(nr, 0));
    this.#ko.push(ref);
  }

  /** En hänvisning som ska peka på något som paketet redan har. */
  lika(ref, nr) {
    this.#nya.set(ref, PDFRef.of(nr, 0));
  }

  #ny(ref) {
    return ref.generationNumber === EGEN ? PDFRef.of(ref.objectNumber, 0) : this.boka(ref);
  }

  /** Skriver om alla hänvisningar i värdet, på plats. */
  vand(varde) {
    if (varde instanceof PDFRef) return this.#ny(varde);
    const stack = [varde];
    while (stack.length > 0) {
      const x = stack.pop();
      const ordlista = x instanceof PDFStream ? x.dict : x;
      if (ordlista instanceof PDFDict) {
        for (const falt of STRUKTUR) this.#nyckel(ordlista, falt);
        for (const [k, v] of ordlista.entries()) {
          if (v instanceof PDFRef) ordlista.set(k, this.#ny(v));
          else if (v instanceof PDFDict || v instanceof PDFArray) stack.push(v);
        }
      } else if (ordlista instanceof PDFArray) {
        for (let i = 0; i < ordlista.size(); i += 1) {
          const v = ordlista.get(i);
          if (v instanceof PDFRef) ordlista.set(i, this.#ny(v));
          else if (v instanceof PDFDict || v instanceof PDFArray) stack.push(v);
        }
      }
    }
    return varde;
  }

  #nyckel(ordlista, falt) {
    const v = ordlista.get(falt);
    if (v === undefined) return;
    const tal = this.ctx.lookup(v);
    if (this.nyckelbas === null || !(tal instanceof PDFNumber)) ordlista.delete(falt);
    else ordlista.set(falt, PDFNumber.of(tal.asNumber() + this.nyckelbas));
  }

  /** Skriver allt som har fått nummer, och det som det i sin tur hänvisar till. */
  skrivAllt() {
    const skrivna = new Set();
    for (let i = 0; i < this.#ko.length; i += 1) {
      const ref = this.#ko[i];
      const objekt = this.ctx.lookup(ref);
      const nr = this.#nya.get(ref).objectNumber;
      // Två nummer kan peka på samma objekt; det vänds bara en gång.
      if (objekt === undefined || skrivna.has(objekt)) {
        this.skrivare.objekt(nr, PDFNull);
        continue;
      }
      if (objekt instanceof PDFDict || objekt instanceof PDFArray || objekt instanceof PDFStream) skrivna.add(objekt);
      this.skrivare.objekt(nr, this.vand(objekt));
    }
  }
}
