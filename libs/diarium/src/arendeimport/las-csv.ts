import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { avkodare, Kodningsprov, type Teckenkodning } from './domain/teckenkodning.js';
import { Importlasfel } from './lasfel.js';

const SKILJETECKEN = [';', '\t', ',', '|'] as const;
const KOLUMNER = 200;
const STORSTA_RAD = 1_000_000;

/** Hur en CSV är skriven. */
export interface Csvform {
  kodning: Teckenkodning;
  skiljetecken: string;
}

/** Tecknet som står oftast utanför citattecken på den första raden. */
function skiljetecknet(text: string): string {
  const antal = new Map<string, number>();
  let citat = false;
  for (const tecken of text) {
    if (tecken === '"') citat = !citat;
    else if (!citat && tecken === '\n' && antal.size > 0) break;
    else if (!citat && (SKILJETECKEN as readonly string[]).includes(tecken)) {
      antal.set(tecken, (antal.get(tecken) ?? 0) + 1);
    }
  }
  return [...antal].sort(([, a], [, b]) => b - a)[0]?.[0] ?? ';';
}

/**
 * Läser igenom filen och säger hur den är skriven.
 * @throws Importlasfel när den inte är en texttabell
 */
export async function csvform(strom: Readable): Promise<Csvform> {
  const prov = new Kodningsprov();
  let borjan: Buffer = Buffer.alloc(0);
  for await (const bit of strom as AsyncIterable<Buffer>) {
    prov.bit(bit);
    if (borjan.length < 20_000) borjan = Buffer.concat([borjan, bit.subarray(0, 20_000)]);
  }
  if (borjan.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) {
    throw new Importlasfel(
      'Filen är i det äldre formatet XLS, eller låst med lösenord. Spara den som .xlsx utan lösenord.',
    );
  }
  const kodning = prov.svar();
  if (kodning === null || borjan.subarray(0, 4).toString('latin1') === '%PDF') {
    throw new Importlasfel('Filen är varken CSV eller XLSX. Spara tabellen som .xlsx eller .csv.');
  }
  return { kodning, skiljetecken: skiljetecknet(avkodare(kodning).bit(borjan)) };
}

async function* somText(strom: Readable, kodning: Teckenkodning): AsyncGenerator<string> {
  const avkoda = avkodare(kodning);
  for await (const bit of strom as AsyncIterable<Buffer>) yield avkoda.bit(bit);
  yield avkoda.slut();
}

/**
 * Raderna i en CSV, en i taget; minnet är en bit av filen, hur stor den än är.
 * @throws Importlasfel med raden där det inte går
 */
export async function* csvRader(strom: Readable, { kodning, skiljetecken }: Csvform): AsyncGenerator<string[]> {
  const tolk = parse({
    delimiter: skiljetecken,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: STORSTA_RAD,
  });
  const kalla = Readable.from(somText(strom, kodning), { objectMode: false });
  kalla.on('error', (fel) => tolk.destroy(fel));
  try {
    for await (const rad of kalla.pipe(tolk) as AsyncIterable<string[]>) yield rad.slice(0, KOLUMNER).map(rensa);
  } catch (fel) {
    const rad = fel instanceof Error ? /line (\d+)/u.exec(fel.message)?.[1] : undefined;
    throw new Importlasfel(
      `Filen går inte att läsa som CSV${rad === undefined ? '' : ` vid rad ${rad}`}. Kontrollera citattecknen, eller spara den som .xlsx.`,
    );
  } finally {
    strom.destroy();
  }
}

/** Styrtecken går inte att lagra, och ingen menar dem. */
export const rensa = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, (tecken) => (/\s/u.test(tecken) ? ' ' : ''));
