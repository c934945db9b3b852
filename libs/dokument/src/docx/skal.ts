import { Document, Footer, Header, Packer, Paragraph } from 'docx';
import type { Dokument } from '../modell/dokument.js';
import type { Wordursprung } from '../word/typer.js';
import { vapenbild } from './bild.js';
import { stilar } from './stilar.js';
import { Wml } from './wml.js';
import { lasZip } from './zip.js';

/** Paketet runt brödtexten, gjort av biblioteket: format, inställningar, bild, innehållstyper och relationer. */
export interface Skal {
  readonly filer: Map<string, Buffer>;
  /** Dokumentfilen fram till brödtexten, med sina namnrymder. */
  readonly borjan: string;
  /** Vapnets löpare. */
  readonly vapen: Wml | undefined;
  /** Hänvisningarna till sidhuvuden och sidfötter, att stå i första avsnittet. */
  readonly sidhuvuden: string;
  /** Filernas namn. */
  readonly kanter: { readonly huvud: Kantfiler; readonly fot: Kantfiler };
}

/** Egenskaperna som säger vilken skrivelse en fil skrevs ur. */
export const URSPRUNG = { skrivelse: 'KlubbaSkrivelse', version: 'KlubbaVersion' } as const;

interface Kantfiler {
  readonly forsta: string;
  readonly foljande: string;
}

function kantfil(filer: ReadonlyMap<string, Buffer>, slag: string, innehall: string): string {
  const traff = [...filer].find(([namn, data]) => namn.startsWith(`word/${slag}`) && data.includes(innehall));
  if (traff === undefined) throw new Error(`Biblioteket gav ingen ${slag} för sidan.`);
  return traff[0];
}

function kantfiler(filer: ReadonlyMap<string, Buffer>, slag: string): Kantfiler {
  return { forsta: kantfil(filer, slag, 'forsta'), foljande: kantfil(filer, slag, 'foljande') };
}

/** Skalet för dokumentets färg, vapen och egenskaper; sidkanterna fylls i efteråt. */
export async function gorSkal(
  { brevhuvud, egenskaper: e, utseende }: Dokument,
  ursprung?: Wordursprung,
): Promise<Skal> {
  const { vapen } = brevhuvud;
  const stycken = (text: string): { children: Paragraph[] } => ({ children: [new Paragraph(text)] });
  const fil = new Document({
    styles: stilar(utseende.accentfarg.replace('#', '').toUpperCase()),
    customProperties: [
      ...(e.dnr === undefined ? [] : [{ name: 'Dnr', value: e.dnr.replace(/\p{Cc}/gu, '') }]),
      { name: 'Faktahash', value: `sha256:${e.faktahash}` },
      ...(ursprung === undefined
        ? []
        : [
            { name: URSPRUNG.skrivelse, value: ursprung.skrivelseId },
            { name: URSPRUNG.version, value: String(ursprung.version) },
          ]),
    ],
    compatibility: { version: 15 },
    hyphenation: { autoHyphenation: true, hyphenationZone: 360, consecutiveHyphenLimit: 2, doNotHyphenateCaps: true },
    sections: [
      {
        properties: { titlePage: true },
        headers: { first: new Header(stycken('forsta')), default: new Header(stycken('foljande')) },
        footers: { first: new Footer(stycken('forsta')), default: new Footer(stycken('foljande')) },
        children: [vapen === undefined ? new Paragraph('') : vapenbild(vapen)],
      },
    ],
  });
  const filer = lasZip(await Packer.toBuffer(fil));
  const xml = filer.get('word/document.xml')?.toString('utf8') ?? '';
  const bild = /<w:r>(?:(?!<\/w:r>).)*<w:drawing>.*?<\/w:drawing>.*?<\/w:r>/s.exec(xml)?.[0];
  return {
    filer,
    borjan: xml.slice(0, xml.indexOf('<w:body>') + '<w:body>'.length),
    vapen: bild === undefined ? undefined : new Wml(bild),
    sidhuvuden: (xml.match(/<w:(?:header|footer)Reference [^>]*\/>/g) ?? []).join(''),
    kanter: { huvud: kantfiler(filer, 'header'), fot: kantfiler(filer, 'footer') },
  };
}
