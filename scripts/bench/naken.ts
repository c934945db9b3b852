import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import type { Lov } from './protokolltrad.js';

const RUBRIK = { h1: HeadingLevel.HEADING_1, h2: HeadingLevel.HEADING_2, h3: HeadingLevel.HEADING_3 } as const;

function docxLov(lov: Lov): Paragraph | Table {
  if (lov.typ === 'tabell')
    return new Table({
      rows: lov.rader.map(
        (rad) => new TableRow({ children: rad.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
      ),
    });
  if (lov.stil === 'p') return new Paragraph(lov.text);
  if (lov.stil === 'punkt')
    return new Paragraph({ text: lov.text, numbering: { reference: 'punkter', level: 0, instance: lov.lista } });
  return new Paragraph({ text: lov.text, heading: RUBRIK[lov.stil] });
}

/** Det nakna biblioteket: färdigt träd in, fil ut, utan format, typsnitt och sidhuvud. */
export async function nakenDocx(trad: readonly Lov[]): Promise<Buffer> {
  const levels = [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }];
  return Packer.toBuffer(
    new Document({
      numbering: { config: [{ reference: 'punkter', levels }] },
      sections: [{ children: trad.map(docxLov) }],
    }),
  );
}

// Mallen är fast; texten kommer som JSON, aldrig som Typst-källa. Samma avstavning och radbrytning som produkten
// (DOKUMENT.md 1): den är bibliotekets eget arbete och tar det mesta av tiden.
const MALL = `#let trad = json(bytes(sys.inputs.data))
#set document(title: "Protokoll", date: datetime(year: 2026, month: 3, day: 20))
#set text(lang: "sv", region: "SE", font: "Source Serif 4", size: 11pt, hyphenate: true, costs: (hyphenation: 450%, runt: 600%, widow: 1000%, orphan: 1000%))
#set par(linebreaks: "optimized")
#set page(paper: "a4", margin: (left: 48mm, right: 25mm, top: 30mm, bottom: 25mm), footer: context [Sida #counter(page).display("1 (1)", both: true)])
#let n = counter("punkt")
#for (i, b) in trad.enumerate() {
  if b.typ == "tabell" {
    let (huvud, ..rader) = b.rader
    table(columns: huvud.len(), table.header(..huvud), ..rader.flatten())
  } else if b.stil == "punkt" {
    if i == 0 or trad.at(i - 1).at("lista", default: 0) != b.lista { n.update(0) }
    n.step()
    par[#context n.display("1.") #b.text]
  } else if b.stil == "p" { par(b.text) } else { heading(level: int(b.stil.at(1)), b.text) }
}`;

/** Typst utan Klubbas mallar: samma typsnitt, avstavning och radbrytning. */
export function nakenTypst(typsnitt: readonly string[]): (trad: readonly Lov[]) => Buffer {
  const kompilator = NodeCompiler.create({ fontArgs: [{ fontPaths: [...typsnitt] }] });
  return (trad) => {
    const svar = kompilator.compile({ mainFileContent: MALL, inputs: { data: JSON.stringify(trad) } });
    if (svar.hasError() || svar.result === null) throw new Error('Golvets mall gick inte att sätta.');
    const pdf = kompilator.pdf(svar.result, { pdfStandard: 'ua-1' });
    kompilator.evictCache(0);
    return pdf;
  };
}

export const TYPSNITT = [
  '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  '@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf',
].map((fil) => require.resolve(fil).replace(/[^/\\]+$/, ''));
