import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

const FLEST_FILER = 2000;
/** En riktig fil med fem tusen rader är några MB uppackad. */
const STORST_UPPACKAD = 64_000_000;

/** Filen är ingen XLSX som kan läsas; meningen säger varför. */
export class Zipfel extends Error {}

const oppna = async (bytes: Buffer): Promise<ZipFile> =>
  await new Promise((klar, fel) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true }, (orsak, zip) => {
      if (orsak === null) klar(zip);
      else
        fel(
          new Zipfel('Filen är skadad eller ingen XLSX. Öppna den i kalkylprogrammet och spara den på nytt som .xlsx.'),
        );
    });
  });

/** Packar upp en del till ingenting och räknar bytes, så att det som står i filens huvud inte behöver vara sant. */
async function uppackad(zip: ZipFile, del: Entry, kvar: number): Promise<number> {
  return await new Promise((klar, fel) => {
    zip.openReadStream(del, (orsak, strom) => {
      if (orsak !== null) {
        fel(new Zipfel('Filen är skadad. Öppna den i kalkylprogrammet och spara den på nytt.'));
        return;
      }
      let langd = 0;
      strom.on('data', (bit: Buffer) => {
        langd += bit.length;
        if (langd > kvar) strom.destroy(forStor());
      });
      strom.once('error', (felet: Error) => {
        fel(
          felet instanceof Zipfel
            ? felet
            : new Zipfel('Filen är skadad. Öppna den i kalkylprogrammet och spara den på nytt.'),
        );
      });
      strom.once('end', () => {
        klar(langd);
      });
    });
  });
}

const forStor = (): Zipfel => new Zipfel('Filen blir för stor när den packas upp. Dela upp den på flera filer.');

/**
 * Prövar att filen är en XLSX av rimlig storlek, innan något tolkar den.
 * @throws Zipfel
 */
export async function provaXlsx(bytes: Buffer): Promise<void> {
  const zip = await oppna(bytes);
  try {
    const delar = await new Promise<Entry[]>((klar, fel) => {
      const funna: Entry[] = [];
      zip.on('entry', (del: Entry) => {
        funna.push(del);
        if (funna.length > FLEST_FILER) fel(forStor());
        else zip.readEntry();
      });
      zip.once('end', () => {
        klar(funna);
      });
      zip.once('error', () => {
        fel(new Zipfel('Filen är skadad. Öppna den i kalkylprogrammet och spara den på nytt.'));
      });
      zip.readEntry();
    });
    if (delar.reduce((summa, del) => summa + del.uncompressedSize, 0) > STORST_UPPACKAD) throw forStor();
    if (!delar.some((del) => del.fileName === 'xl/workbook.xml')) {
      throw new Zipfel('Filen är ingen XLSX. Öppna den i kalkylprogrammet och spara den som .xlsx, eller som CSV.');
    }
    let kvar = STORST_UPPACKAD;
    for (const del of delar) kvar -= await uppackad(zip, del, kvar);
  } finally {
    zip.close();
  }
}
