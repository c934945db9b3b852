// Läser och skriver tabellfiler i en egen tråd: en fil utifrån får varken stoppa servern eller ta dess minne.
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { parse } from 'csv-parse/sync';

const xlsx = createRequire(import.meta.url)('@e965/xlsx');

const cell = (c) => {
  if (c === undefined || c === null || c.t === 'z') return null;
  if (c.t === 'n' || c.t === 'b') return c.v;
  if (c.t === 'e') return String(c.w ?? '#FEL');
  return c.v === undefined ? null : String(c.v);
};

function bladUr(bok, namn, dolda, granser) {
  const blad = bok.Sheets[namn];
  const omfang = blad['!ref'] === undefined ? null : xlsx.utils.decode_range(blad['!fullref'] ?? blad['!ref']);
  const ifylld = (rad) => (rad ?? []).some((c) => cell(c) !== null && cell(c) !== '');
  const data = blad['!data'] ?? [];
  const rader = [];
  const sist = Math.min(data.length, granser.rader + 1);
  for (let r = 0; r < sist; r += 1) rader.push((data[r] ?? []).slice(0, granser.kolumner).map(cell));
  const forManga = data.slice(granser.rader + 1).some(ifylld);
  return { namn, dolt: dolda.has(namn), rader, forManga, avkortat: omfang !== null && omfang.e.r > granser.rader };
}

function lasXlsx({ innehall, granser }) {
  // Bara värdena läses: inga formler, makron, länkar till andra filer eller format.
  const bok = xlsx.read(innehall, {
    type: 'buffer',
    dense: true,
    cellFormula: false,
    cellHTML: false,
    cellText: false,
    cellNF: false,
    cellStyles: false,
    cellDates: false,
    bookVBA: false,
    bookDeps: false,
    bookFiles: false,
    sheetRows: granser.rader + 2,
  });
  const dolda = new Set((bok.Workbook?.Sheets ?? []).filter((s) => (s.Hidden ?? 0) > 0).map((s) => s.name));
  const namn = bok.SheetNames.slice(0, granser.blad);
  return {
    fran1904: bok.Workbook?.WBProps?.date1904 === true,
    forMangaBlad: bok.SheetNames.length > granser.blad,
    blad: namn.filter((n) => bok.Sheets[n] !== undefined).map((n) => bladUr(bok, n, dolda, granser)),
  };
}

function lasCsv({ text, skiljetecken, granser }) {
  const rader = parse(text, {
    delimiter: skiljetecken,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: 1_000_000,
    to: granser.rader + 2,
  });
  const blad = { namn: null, dolt: false, avkortat: false, forManga: rader.length > granser.rader + 1 };
  return {
    fran1904: false,
    forMangaBlad: false,
    blad: [{ ...blad, rader: rader.map((rad) => rad.slice(0, granser.kolumner)) }],
  };
}

function skrivXlsx({ blad }) {
  const bok = xlsx.utils.book_new();
  for (const { namn, rader, bredder } of blad) {
    const ark = {};
    for (const [r, rad] of rader.entries()) {
      for (const [k, text] of rad.entries()) {
        // Varje cell är text: inget som står i den blir en formel.
        if (text !== '') ark[xlsx.utils.encode_cell({ r, c: k })] = { t: 's', v: text, z: '@' };
      }
    }
    ark['!ref'] = xlsx.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rader.length - 1, c: bredder.length - 1 } });
    ark['!cols'] = bredder.map((wch) => ({ wch }));
    xlsx.utils.book_append_sheet(bok, ark, namn);
  }
  return xlsx.write(bok, { type: 'buffer', bookType: 'xlsx', compression: true });
}

const GOR = { lasXlsx, lasCsv, skrivXlsx };

parentPort.once('message', ({ gor, data }) => {
  try {
    parentPort.postMessage({ svar: GOR[gor](data) });
  } catch (fel) {
    parentPort.postMessage({ fel: fel instanceof Error ? fel.message : String(fel) });
  }
});
