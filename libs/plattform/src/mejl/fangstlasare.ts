import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import PostalMime, { type Address, type Email } from 'postal-mime';
import { Mejlinstallningar } from './mejlinstallningar.js';

const ID = /^[0-9a-z]+-[0-9a-z]+$/u;
const HUVUD_BYTE = 64 * 1024;

export interface Fangadbilaga {
  nr: number;
  filnamn: string;
  typ: string;
  storlek: number;
}

/** Ett fångat mejl i listan. */
export interface Fangatmejl {
  id: string;
  fran: string;
  till: string;
  amne: string;
  datum: string | null;
}

/** Ett fångat mejl att läsa. */
export interface Lastmejl extends Fangatmejl {
  rubriker: { namn: string; varde: string }[];
  text: string;
  html: string | null;
  bilagor: (Fangadbilaga & { innehall: Buffer })[];
}

const visa = (adresser: readonly Address[]): string =>
  adresser
    .map((en) => {
      if (en.address === undefined) return en.name;
      return en.name === '' ? en.address : `${en.name} <${en.address}>`;
    })
    .join(', ');

/** Läser det som mejlfångaren har sparat. */
@Injectable()
export class Fangstlasare {
  constructor(private readonly installningar: Mejlinstallningar) {}

  /** Nyast först. */
  async lista(hogst = 200): Promise<{ mejl: Fangatmejl[]; antal: number }> {
    const ider = await this.ider();
    const mejl = await Promise.all(ider.slice(0, hogst).map(async (id) => await this.huvud(id)));
    return { mejl, antal: ider.length };
  }

  /** Mejlet, eller null när det inte finns. */
  async las(id: string): Promise<Lastmejl | null> {
    const ra = await this.ra(id);
    if (ra === null) return null;
    const post = await tolka(ra);
    return {
      id,
      fran: visa(post.from === undefined ? [] : [post.from]),
      till: visa(post.to ?? []),
      amne: post.subject ?? '(utan ämne)',
      datum: post.date ?? null,
      rubriker: post.headers.map((rubrik) => ({ namn: rubrik.originalKey, varde: rubrik.value })),
      text: post.text ?? '',
      html: post.html ?? null,
      bilagor: post.attachments.map((bilaga, nr) => {
        const innehall = somBuffer(bilaga.content);
        return {
          nr,
          filnamn: bilaga.filename ?? `del-${String(nr + 1)}`,
          typ: bilaga.mimeType,
          storlek: innehall.length,
          innehall,
        };
      }),
    };
  }

  /** Mejlet som det kom. */
  async ra(id: string): Promise<Buffer | null> {
    if (!ID.test(id)) return null;
    try {
      return await readFile(join(this.installningar.fangstmapp, `${id}.eml`));
    } catch {
      return null;
    }
  }

  private async huvud(id: string): Promise<Fangatmejl> {
    const ra = (await this.ra(id)) ?? Buffer.alloc(0);
    const slut = ra.indexOf('\r\n\r\n');
    const post = await tolka(ra.subarray(0, slut < 0 ? HUVUD_BYTE : slut + 4));
    return {
      id,
      fran: visa(post.from === undefined ? [] : [post.from]),
      till: visa(post.to ?? []),
      amne: post.subject ?? '(utan ämne)',
      datum: post.date ?? null,
    };
  }

  private async ider(): Promise<string[]> {
    try {
      const filer = await readdir(this.installningar.fangstmapp);
      return filer
        .filter((fil) => fil.endsWith('.eml') && !fil.startsWith('.'))
        .map((fil) => fil.slice(0, -'.eml'.length))
        .sort()
        .reverse();
    } catch {
      return [];
    }
  }
}

const tolka = async (ra: Buffer): Promise<Email> => await PostalMime.parse(ra);

const somBuffer = (innehall: ArrayBuffer | Uint8Array | string): Buffer =>
  typeof innehall === 'string' ? Buffer.from(innehall) : Buffer.from(innehall as Uint8Array);
