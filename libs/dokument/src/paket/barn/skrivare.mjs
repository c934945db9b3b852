// Skriver en PDF objekt för objekt till en fil. Det som står i minnet är var varje objekt ligger, aldrig objekten själva.
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { PDFRef, PDFStream } from '@cantoo/pdf-lib';

const FLEST_I_STROM = 200;
const STORST_I_STROM = 256 * 1024;
const STORST_RAD = 1 << 20;
/** Ett nummer som redan är filens eget, till skillnad från ett i källan. */
export const EGEN = 65535;
export const egenRef = (nr) => PDFRef.of(nr, EGEN);

const somBytes = (objekt) => {
  const ut = new Uint8Array(objekt.sizeInBytes());
  objekt.copyBytesInto(ut, 0);
  return ut;
};

export class Skrivare {
  #fil;
  #plats = 0;
  /** Per objektnummer: [2, ström, ordning] eller [1, plats], som två tal. */
  #typ = [0];
  #vad = [0];
  #ordning = [0];
  #vantar = [];
  #vantarBytes = 0;
  #rad = [];
  #radBytes = 0;

  constructor(fil) {
    this.#fil = openSync(fil, 'w');
    this.#skriv(Buffer.from('%PDF-1.7\n%\xe5\xe4\xf6\xc5\n', 'latin1'));
  }

  /** Nästa lediga nummer. */
  boka() {
    this.#typ.push(0);
    this.#vad.push(0);
    this.#ordning.push(0);
    return this.#typ.length - 1;
  }

  /** Ett objekt under ett bokat nummer. */
  objekt(nr, objekt) {
    if (objekt instanceof PDFStream) this.#direkt(nr, somBytes(objekt));
    else this.#samla(nr, somBytes(objekt));
  }

  /** Ett objekt som redan är text. */
  text(nr, text) {
    this.#samla(nr, Buffer.from(text, 'latin1'));
  }

  /** En ström med ordlistan som text. @returns numret */
  strom(ordlista, innehall, nr = this.boka()) {
    const packat = deflateSync(innehall);
    this.#direkt(
      nr,
      Buffer.concat([
        Buffer.from(`<<${ordlista}/Filter/FlateDecode/Length ${packat.length}>>\nstream\n`, 'latin1'),
        packat,
        Buffer.from('\nendstream', 'latin1'),
      ]),
    );
    return nr;
  }

  /** Hit kan man gå tillbaka när en källa visar sig vara trasig halvvägs. */
  markera() {
    this.#tomSamlingen();
    return { antal: this.#typ.length, plats: this.#plats };
  }

  aterga({ antal, plats }) {
    this.#vantar = [];
    this.#vantarBytes = 0;
    this.#tomRaden();
    this.#plats = plats;
    for (const lista of [this.#typ, this.#vad, this.#ordning]) lista.length = antal;
  }

  /** Sluter filen med katalogen `rot` och uppgifterna `info`. @returns storleken i byte */
  avsluta(rot, info, id) {
    this.#tomSamlingen();
    const nr = this.boka();
    this.#typ[nr] = 1;
    this.#vad[nr] = this.#plats;
    const tabell = Buffer.alloc(this.#typ.length * 8);
    for (let i = 0; i < this.#typ.length; i += 1) {
      tabell.writeUInt8(this.#typ[i], i * 8);
      tabell.writeUIntBE(this.#vad[i], i * 8 + 1, 5);
      tabell.writeUInt16BE(i === 0 ? 65535 : this.#ordning[i], i * 8 + 6);
    }
    const start = this.#plats;
    const idn = `<${id}>`;
    this.strom(
      `/Type/XRef/Size ${this.#typ.length}/W[1 5 2]/Root ${rot} 0 R/Info ${info} 0 R/ID[${idn}${idn}]`,
      tabell,
      nr,
    );
    this.#skriv(Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1'));
    this.#tomRaden();
    ftruncateSync(this.#fil, this.#plats);
    closeSync(this.#fil);
    return this.#plats;
  }

  #samla(nr, bytes) {
    this.#vantar.push([nr, bytes]);
    this.#vantarBytes += bytes.length;
    if (this.#vantar.length >= FLEST_I_STROM || this.#vantarBytes > STORST_I_STROM) this.#tomSamlingen();
  }

  #tomSamlingen() {
    if (this.#vantar.length === 0) return;
    const stromnr = this.boka();
    const huvud = [];
    const delar = [];
    let plats = 0;
    for (const [ordning, [nr, bytes]] of this.#vantar.entries()) {
      this.#typ[nr] = 2;
      this.#vad[nr] = stromnr;
      this.#ordning[nr] = ordning;
      huvud.push(`${nr} ${plats}`);
      delar.push(bytes, Buffer.from('\n'));
      plats += bytes.length + 1;
    }
    const forst = Buffer.from(`${huvud.join(' ')}\n`, 'latin1');
    const antal = this.#vantar.length;
    this.#vantar = [];
    this.#vantarBytes = 0;
    this.strom(`/Type/ObjStm/N ${antal}/First ${forst.length}`, Buffer.concat([forst, ...delar]), stromnr);
  }

  #direkt(nr, bytes) {
    this.#typ[nr] = 1;
    this.#vad[nr] = this.#plats;
    this.#skriv(Buffer.from(`${nr} 0 obj\n`, 'latin1'));
    this.#skriv(bytes);
    this.#skriv(Buffer.from('\nendobj\n', 'latin1'));
  }

  #skriv(bytes) {
    this.#rad.push(bytes);
    this.#radBytes += bytes.length;
    this.#plats += bytes.length;
    if (this.#radBytes > STORST_RAD) this.#tomRaden();
  }

  #tomRaden() {
    if (this.#radBytes === 0) return;
    const allt = Buffer.concat(this.#rad);
    let skrivet = 0;
    const start = this.#plats - allt.length;
    while (skrivet < allt.length)
      skrivet += writeSync(this.#fil, allt, skrivet, allt.length - skrivet, start + skrivet);
    this.#rad = [];
    this.#radBytes = 0;
  }
}
