import { Injectable } from '@nestjs/common';
import { byggTextutskrift, renderaPdf } from '#dokument';
import { DomanFel, Fillagring, Klocka } from '#plattform';
import { Brevhuvud } from '../framstalld/brevhuvud.service.js';
import { type Kontorstyp, kontorstyp } from '../konvertering/domain/kontorstyp.js';
import { Konverteringsfel, Libreoffice } from '../konvertering/libreoffice.js';
import { delaMejl } from '../utdrag/dela-mejl.js';
import { HOGST_SIDOR } from './framstall-maskad.js';
import { iMasktrad, Masktradsfel } from './masktrad.js';
import type { Sidtecken } from './domain/tecken.js';

/** Filen går inte att maska; meningen säger varför och vad man gör. */
export class Maskvagran extends Error {}

const LANGST_TEXT = 2_000_000;
const LASTA = 4;

const VAGRAN: Readonly<Record<string, string>> = {
  last: 'Filen är låst med lösenord. Ta bort låset i en kopia, registrera kopian och maska den.',
  trasig: 'Filen går inte att läsa som PDF. Skriv ut den till en ny PDF, registrera den och maska den.',
  stor: 'Filen är för stor att maska här. Dela upp den i mindre delar.',
};

const dekodad = (innehall: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(innehall);
  } catch {
    return new TextDecoder('windows-1252').decode(innehall);
  }
};

/** Gör en fil till de sidor som maskas, och läser var varje tecken står på dem. */
@Injectable()
export class Maskningskalla {
  private readonly lasta = new Map<string, Promise<Sidtecken[]>>();

  constructor(
    private readonly lagring: Fillagring,
    private readonly brevhuvud: Brevhuvud,
    private readonly klocka: Klocka,
    private readonly office: Libreoffice,
  ) {}

  /** @throws Maskvagran med en mening för den som ville maska */
  async gor(fil: {
    namndId: string;
    filnamn: string;
    mediatyp: string;
    sha256: string;
  }): Promise<{ sha256: string; sidor: number }> {
    const innehall = await this.lagring.lasAllt(fil.sha256);
    const pdf = await this.somPdf(fil, innehall);
    const sidor = await lasSidor(pdf);
    const { sha256 } = pdf === innehall ? { sha256: fil.sha256 } : await this.lagring.spara(pdf);
    return { sha256, sidor: sidor.length };
  }

  /** Sidornas tecken; de senast lästa hålls kvar medan någon markerar. */
  async tecken(sha256: string): Promise<Sidtecken[]> {
    const kand = this.lasta.get(sha256);
    if (kand !== undefined) return await kand;
    const lasning = this.lagring.lasAllt(sha256).then(lasSidor);
    this.lasta.set(sha256, lasning);
    for (const aldst of [...this.lasta.keys()].slice(0, -LASTA)) this.lasta.delete(aldst);
    lasning.catch(() => this.lasta.delete(sha256));
    return await lasning;
  }

  private async somPdf(fil: { namndId: string; filnamn: string; mediatyp: string }, innehall: Buffer): Promise<Buffer> {
    const typ = fil.mediatyp.split(';')[0]?.trim() ?? '';
    if (innehall.subarray(0, 1024).includes('%PDF-')) return innehall;
    if (typ === 'image/png' || typ === 'image/jpeg') {
      const svar = await medVagran(() =>
        iMasktrad('bildTillPdf', { bild: innehall, slag: typ === 'image/png' ? 'png' : 'jpg' }),
      );
      return Buffer.from(svar.pdf);
    }
    if (typ === 'message/rfc822') return await this.mejl(fil, innehall);
    if (typ === 'text/plain' || typ === 'text/csv') return await this.text(fil, dekodad(innehall), []);
    const kontor = kontorstyp(typ);
    if (kontor?.filter === 'writer_pdf_Export') return await this.kontor(innehall, kontor);
    throw new Maskvagran(
      'Den här sortens fil går inte att maska. Gör en PDF av den, registrera den som en ny version och maska den.',
    );
  }

  /** Word och ODT blir PDF i LibreOffice, när servern har det. */
  private async kontor(innehall: Buffer, typ: Kontorstyp): Promise<Buffer> {
    if (this.office.program() === null) {
      throw new Maskvagran(
        'Word- och ODT-filer går att maska först när servern har LibreOffice. Gör en PDF av filen, registrera den som en ny version och maska den.',
      );
    }
    try {
      return await this.office.gor(innehall, typ);
    } catch (fel) {
      if (!(fel instanceof Konverteringsfel)) throw fel;
      throw new Maskvagran(`${fel.message} Gör en PDF av den, registrera den och maska den.`);
    }
  }

  private async mejl(fil: { namndId: string; filnamn: string }, innehall: Buffer): Promise<Buffer> {
    const mejl = await delaMejl(innehall).catch((fel: unknown) => {
      throw fel instanceof DomanFel ? new Maskvagran(fel.message) : fel;
    });
    const adress = ({ namn, adress: epost }: { namn: string; adress: string }): string =>
      namn === '' ? epost : `${namn} <${epost}>`;
    const huvud = [
      { etikett: 'Från', rader: mejl.fran === null ? [] : [adress(mejl.fran)] },
      { etikett: 'Till', rader: mejl.till.map(adress) },
      { etikett: 'Kopia', rader: mejl.kopia.map(adress) },
      { etikett: 'Datum', rader: mejl.datum === null ? [] : [mejl.datum] },
      { etikett: 'Ämne', rader: mejl.amne === null ? [] : [mejl.amne] },
      { etikett: 'Bilagor', rader: mejl.bilagor.filter((bilaga) => !bilaga.inbaddad).map((bilaga) => bilaga.filnamn) },
    ];
    return await this.text(fil, mejl.text, huvud);
  }

  private async text(
    fil: { namndId: string; filnamn: string },
    text: string,
    huvud: readonly { etikett: string; rader: readonly string[] }[],
  ): Promise<Buffer> {
    if (text.length > LANGST_TEXT) throw new Maskvagran(VAGRAN['stor'] ?? '');
    const dokument = byggTextutskrift({
      skapad: this.klocka.nu().toISOString(),
      brevhuvud: await this.brevhuvud.las(fil.namndId),
      filnamn: fil.filnamn,
      datum: this.klocka.idag(),
      huvud,
      text,
    });
    return (await renderaPdf(dokument, { standard: ['ua-1'] })).pdf['ua-1'];
  }
}

async function medVagran<T>(gor: () => Promise<T>): Promise<T> {
  try {
    return await gor();
  } catch (fel) {
    if (fel instanceof Masktradsfel) throw new Maskvagran(VAGRAN[fel.kod ?? 'trasig'] ?? VAGRAN['trasig'] ?? '');
    throw fel;
  }
}

async function lasSidor(pdf: Buffer): Promise<Sidtecken[]> {
  const svar = await medVagran(() => iMasktrad('las', { pdf, hogstSidor: HOGST_SIDOR }));
  if ('sidor' in svar) return svar.sidor;
  throw new Maskvagran(
    `Filen har ${String(svar.forManga)} sidor; högst ${String(HOGST_SIDOR)} går att maska på en gång. Dela upp den.`,
  );
}
