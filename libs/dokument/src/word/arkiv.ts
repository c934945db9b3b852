import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

/** Varför en fil inte kan läsas: koden för program, texten för den som ska göra något åt det. */
export class Wordhinder extends Error {
  constructor(
    readonly kod: 'INGEN_WORDFIL' | 'GAMMAL_WORDFIL' | 'LOSENORD' | 'MAKRON' | 'FOR_STOR' | 'TRASIG',
    readonly text: string,
  ) {
    super(text);
  }
}

const FLEST_DELAR = 4000;
const STORSTA_XML = 30_000_000;
const STORSTA_BILD = 20_000_000;
const STORSTA_ALLT = 150_000_000;

const inteWord = (): Wordhinder =>
  new Wordhinder(
    'INGEN_WORDFIL',
    'Filen är inget Worddokument. Spara den som Word-dokument (.docx) och läs in den igen.',
  );
const trasig = (): Wordhinder =>
  new Wordhinder(
    'TRASIG',
    'Filen är skadad och går inte att öppna. Öppna den i Word, spara den på nytt och försök igen.',
  );
const forStor = (): Wordhinder =>
  new Wordhinder(
    'FOR_STOR',
    'Filen är för stor när den packas upp. Ta bort eller förminska bilder i den och försök igen.',
  );

/** Äldre Office och krypterade filer har samma början (CFB); den krypterade har delen EncryptedPackage. */
function provaBorjan(bytes: Buffer): void {
  if (bytes.length >= 8 && bytes.readUInt32BE(0) === 0xd0cf11e0) {
    if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) {
      throw new Wordhinder('LOSENORD', 'Filen har ett lösenord. Ta bort lösenordet i Word och läs in den igen.');
    }
    throw new Wordhinder(
      'GAMMAL_WORDFIL',
      'Filen är i ett äldre format (.doc). Öppna den i Word, spara den som Word-dokument (.docx) och läs in den igen.',
    );
  }
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0x504b) throw inteWord();
}

async function oppna(bytes: Buffer): Promise<ZipFile> {
  return await new Promise((klar, fel) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true }, (orsak, zip) => {
      if (orsak !== null) fel(trasig());
      else klar(zip);
    });
  });
}

async function lasDel(zip: ZipFile, post: Entry, hogst: number): Promise<Buffer> {
  return await new Promise((klar, fel) => {
    zip.openReadStream(post, (orsak, strom) => {
      if (orsak !== null) {
        fel(trasig());
        return;
      }
      const delar: Buffer[] = [];
      let storlek = 0;
      strom.on('data', (del: Buffer) => {
        storlek += del.length;
        if (storlek > hogst) strom.destroy(forStor());
        else delar.push(del);
      });
      strom.on('error', (ett: Error) => {
        fel(ett instanceof Wordhinder ? ett : trasig());
      });
      strom.on('end', () => {
        klar(Buffer.concat(delar));
      });
    });
  });
}

/** Det som läses ur filen; resten (typsnitt, teman, inställningar) packas aldrig upp. */
const LASES =
  /^(?:\[Content_Types\]\.xml|docProps\/(?:core|custom)\.xml|word\/(?:[^/]+\.xml|_rels\/[^/]+\.rels|media\/[^/]+))$/u;
const ONODIGT = /^word\/(?:theme|webSettings|fontTable|settings)/u;

const forbjuden = (namn: string): boolean => /(?:^|\/)vba(?:Project|Data)[^/]*$/iu.test(namn);

function provaPost(post: Entry, sa: { antal: number; summa: number }): void {
  if (sa.antal > FLEST_DELAR || sa.summa > STORSTA_ALLT) throw forStor();
  if (post.isEncrypted()) {
    throw new Wordhinder('LOSENORD', 'Filen har ett lösenord. Ta bort lösenordet i Word och läs in den igen.');
  }
  if (forbjuden(post.fileName)) {
    throw new Wordhinder(
      'MAKRON',
      'Filen har makron. Spara den som Word-dokument utan makron (.docx) och läs in den igen.',
    );
  }
}

async function samla(zip: ZipFile): Promise<Map<string, Buffer>> {
  const delar = new Map<string, Buffer>();
  const sa = { antal: 0, summa: 0 };
  return await new Promise((klar, fel) => {
    const tag = async (post: Entry): Promise<void> => {
      sa.antal += 1;
      provaPost(post, sa);
      if (LASES.test(post.fileName) && !ONODIGT.test(post.fileName)) {
        const data = await lasDel(zip, post, post.fileName.startsWith('word/media/') ? STORSTA_BILD : STORSTA_XML);
        sa.summa += data.length;
        delar.set(post.fileName, data);
      }
      zip.readEntry();
    };
    zip.on('entry', (post: Entry) => {
      tag(post).catch((orsak: unknown) => {
        zip.close();
        fel(orsak instanceof Wordhinder ? orsak : trasig());
      });
    });
    zip.on('error', () => {
      fel(trasig());
    });
    zip.on('end', () => {
      klar(delar);
    });
    zip.readEntry();
  });
}

/**
 * Delarna i en DOCX som läsaren behöver, uppackade under gränser för antal och storlek.
 * @throws Wordhinder när filen inte är en DOCX, är krypterad, har makron, är för stor eller skadad
 */
export async function oppnaArkiv(bytes: Buffer): Promise<Map<string, Buffer>> {
  provaBorjan(bytes);
  const delar = await samla(await oppna(bytes));
  const typer = delar.get('[Content_Types].xml')?.toString('utf8') ?? '';
  if (/macroEnabled/iu.test(typer)) {
    throw new Wordhinder(
      'MAKRON',
      'Filen har makron. Spara den som Word-dokument utan makron (.docx) och läs in den igen.',
    );
  }
  if (!delar.has('word/document.xml')) throw inteWord();
  return delar;
}
