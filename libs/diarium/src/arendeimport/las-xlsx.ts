import type { Readable } from 'node:stream';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { type Entry, open, type ZipFile } from 'yauzl';
import { rensa } from './las-csv.js';
import { Importlasfel } from './lasfel.js';

const FLEST_DELAR = 5_000;
const FLEST_BLAD = 30;
const KOLUMNER = 200;
/** Uppackat; 100 000 ärenden med tjugo kolumner är omkring 150 MB XML. */
const STORST_UPPACKAD = 2_000_000_000;
/** Texterna som cellerna pekar på hålls i minnet. */
const STORST_TEXTER = 200_000_000;

const SKADAD = 'Filen är skadad eller ingen XLSX. Öppna den i kalkylprogrammet och spara den på nytt som .xlsx.';

export interface Xlsxblad {
  namn: string;
  fran1904: boolean;
  rader(): AsyncGenerator<{ rad: number; celler: string[] }>;
}

/** En öppnad XLSX: delarna, och hur mycket som får packas upp ännu. */
class Bok {
  kvar = STORST_UPPACKAD;

  constructor(
    private readonly zip: ZipFile,
    private readonly delar: ReadonlyMap<string, Entry>,
  ) {}

  finns(namn: string): boolean {
    return this.delar.has(namn);
  }

  /** Delen som text, bit för bit. Det som står om storleken i filens huvud behöver inte vara sant: bytes räknas. */
  async *text(namn: string): AsyncGenerator<string> {
    const del = this.delar.get(namn);
    if (del === undefined) return;
    const strom = await new Promise<Readable>((klar, fel) => {
      this.zip.openReadStream(del, (orsak, s) => {
        if (orsak === null) klar(s);
        else fel(new Importlasfel(SKADAD));
      });
    });
    const avkoda = new TextDecoder('utf-8');
    try {
      for await (const bit of strom as AsyncIterable<Buffer>) {
        this.kvar -= bit.length;
        if (this.kvar < 0)
          throw new Importlasfel('Filen blir för stor när den packas upp. Dela upp den på flera filer.');
        yield avkoda.decode(bit, { stream: true });
      }
    } catch (fel) {
      throw fel instanceof Importlasfel ? fel : new Importlasfel(SKADAD);
    } finally {
      strom.destroy();
    }
  }
}

interface Lyssnare {
  borjan?(tagg: SaxesTagPlain): void;
  text?(text: string): void;
  slut?(namn: string): void;
}

const lokalt = (namn: string): string => namn.slice(namn.indexOf(':') + 1);

/** Tolkar XML bit för bit. Egna entiteter och andra filer läses aldrig. */
async function* tolka(bitar: AsyncGenerator<string>, lyssnare: Lyssnare): AsyncGenerator<null> {
  const tolk = new SaxesParser();
  const hittills: { fel: Error | null } = { fel: null };
  tolk.on('error', (orsak) => (hittills.fel ??= orsak));
  tolk.on('doctype', () => (hittills.fel ??= new Error('doctype')));
  tolk.on('opentag', (tagg) => lyssnare.borjan?.({ ...tagg, name: lokalt(tagg.name) }));
  tolk.on('text', (text) => lyssnare.text?.(text));
  tolk.on('closetag', (tagg) => lyssnare.slut?.(lokalt(tagg.name)));
  for await (const bit of bitar) {
    tolk.write(bit);
    if (hittills.fel !== null) throw new Importlasfel(SKADAD);
    yield null;
  }
  tolk.close();
}

async function helt(bitar: AsyncGenerator<string>, lyssnare: Lyssnare): Promise<void> {
  const gang = tolka(bitar, lyssnare);
  while ((await gang.next()).done !== true) continue;
}

/** De delade texterna i ordning; uttal (rPh) hör inte till texten. */
async function delade(bok: Bok): Promise<string[]> {
  const texter: string[] = [];
  let langd = 0;
  let nu = '';
  let i = { text: false, uttal: false };
  await helt(bok.text('xl/sharedStrings.xml'), {
    borjan: ({ name }) => {
      if (name === 'si') nu = '';
      else if (name === 't') i = { ...i, text: true };
      else if (name === 'rPh') i = { ...i, uttal: true };
    },
    text: (text) => {
      if (i.text && !i.uttal) nu += text;
    },
    slut: (name) => {
      if (name === 't') i = { ...i, text: false };
      else if (name === 'rPh') i = { ...i, uttal: false };
      else if (name === 'si') {
        langd += nu.length;
        if (langd > STORST_TEXTER) throw new Importlasfel('Filen har för mycket text. Dela upp den på flera filer.');
        texter.push(rensa(nu));
      }
    },
  });
  return texter;
}

/** Kolumnens nummer från 0 ur en cellreferens: ”AB12” är 27. */
function kolumn(ref: string | undefined, annars: number): number {
  const bokstaver = /^[A-Z]{1,3}/u.exec(ref ?? '')?.[0];
  if (bokstaver === undefined) return annars;
  return [...bokstaver].reduce((summa, b) => summa * 26 + b.charCodeAt(0) - 64, 0) - 1;
}

/** Samlar cellerna i den rad som läses. */
class Radsamlare implements Lyssnare {
  readonly klara: { rad: number; celler: string[] }[] = [];
  private celler: string[] = [];
  private rad = 0;
  private plats = -1;
  private typ = '';
  private varde = '';
  private laser = false;

  constructor(private readonly texter: readonly string[]) {}

  borjan({ name, attributes }: SaxesTagPlain): void {
    if (name === 'row') {
      this.rad = Number(attributes['r'] ?? this.rad + 1);
      this.celler = [];
      this.plats = -1;
    } else if (name === 'c') {
      this.plats = kolumn(attributes['r'], this.plats + 1);
      this.typ = attributes['t'] ?? '';
      this.varde = '';
    } else if (name === 'v' || name === 't') this.laser = true;
  }

  text(text: string): void {
    if (this.laser) this.varde += text;
  }

  slut(name: string): void {
    if (name === 'v' || name === 't') this.laser = false;
    else if (name === 'c' && this.plats < KOLUMNER) this.satt();
    else if (name === 'row' && this.celler.some((cell) => cell !== '')) {
      this.klara.push({ rad: this.rad, celler: this.celler });
    }
  }

  private satt(): void {
    while (this.celler.length < this.plats) this.celler.push('');
    this.celler[this.plats] = this.cell();
  }

  private cell(): string {
    if (this.typ === 's') return this.texter[Number(this.varde)] ?? '';
    if (this.typ === 'b') return this.varde === '1' ? 'ja' : 'nej';
    if (this.typ === 'e') return '';
    return rensa(this.varde);
  }
}

async function* bladrader(
  bok: Bok,
  del: string,
  texter: readonly string[],
): AsyncGenerator<{ rad: number; celler: string[] }> {
  const samlare = new Radsamlare(texter);
  const gang = tolka(bok.text(del), samlare);
  while ((await gang.next()).done !== true) yield* samlare.klara.splice(0);
  yield* samlare.klara.splice(0);
}

async function bladen(bok: Bok): Promise<{ namn: string; del: string; fran1904: boolean }[]> {
  const mal = new Map<string, string>();
  await helt(bok.text('xl/_rels/workbook.xml.rels'), {
    borjan: ({ name, attributes }) => {
      if (name !== 'Relationship') return;
      const stig = attributes['Target'] ?? '';
      mal.set(attributes['Id'] ?? '', stig.startsWith('/') ? stig.slice(1) : `xl/${stig}`);
    },
  });
  const blad: { namn: string; del: string }[] = [];
  let fran1904 = false;
  await helt(bok.text('xl/workbook.xml'), {
    borjan: ({ name, attributes }) => {
      if (name === 'workbookPr') fran1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') return;
      const id = Object.entries(attributes).find(([nyckel]) => lokalt(nyckel) === 'id' && nyckel.includes(':'))?.[1];
      blad.push({ namn: rensa(attributes['name'] ?? ''), del: mal.get(id ?? '') ?? '' });
    },
  });
  return blad
    .filter((ett) => bok.finns(ett.del))
    .slice(0, FLEST_BLAD)
    .map((ett) => ({ ...ett, fran1904 }));
}

async function oppna(fil: string): Promise<{ zip: ZipFile; delar: Map<string, Entry> }> {
  const zip = await new Promise<ZipFile>((klar, fel) => {
    open(fil, { lazyEntries: true, autoClose: false, validateEntrySizes: true, strictFileNames: true }, (orsak, z) => {
      if (orsak === null) klar(z);
      else fel(new Importlasfel(SKADAD));
    });
  });
  const delar = new Map<string, Entry>();
  try {
    await new Promise<void>((klar, fel) => {
      zip.on('entry', (del: Entry) => {
        delar.set(del.fileName, del);
        if (delar.size > FLEST_DELAR) fel(new Importlasfel(SKADAD));
        else zip.readEntry();
      });
      zip.once('end', klar);
      zip.once('error', () => {
        fel(new Importlasfel(SKADAD));
      });
      zip.readEntry();
    });
  } catch (fel) {
    zip.close();
    throw fel;
  }
  return { zip, delar };
}

/**
 * Läser en XLSX rad för rad. Minnet är de delade texterna och en bit av bladet, hur stort det än är. Formler räknas inte
 * om, dolda blad läses inte, och inget utanför filen.
 * @throws Importlasfel
 */
export async function medXlsx(fil: string, gor: (blad: Xlsxblad[]) => Promise<void>): Promise<void> {
  const { zip, delar } = await oppna(fil);
  try {
    const bok = new Bok(zip, delar);
    if (!bok.finns('xl/workbook.xml')) {
      throw new Importlasfel(
        'Filen är ingen XLSX. Öppna den i kalkylprogrammet och spara den som .xlsx, eller som CSV.',
      );
    }
    const texter = await delade(bok);
    const blad = await bladen(bok);
    await gor(blad.map(({ namn, del, fran1904 }) => ({ namn, fran1904, rader: () => bladrader(bok, del, texter) })));
  } finally {
    zip.close();
  }
}
