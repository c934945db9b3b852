import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { degrees, PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { byggKallelse } from '../byggare/kallelse.js';
import { renderaPdf } from '../pdf/pdf.js';
import { stangPdf } from '../pdf/pool.js';
import { kallelseUnderlag } from '../prov/kallelser.js';
import { BREVHUVUD } from '../prov/underlag.js';
import { kor, pdfverktygFinns } from '../prov/verktyg.js';
import { byggPaket, type Paketsvar } from './paket.js';
import type { PaketfilUnderlag, PaketUnderlag } from './underlag.js';

/** En PNG, ett rött kryss på två gånger två punkter. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGP4z8AAQhAKAB7wA/1L2o9tAAAAAElFTkSuQmCC',
  'base64',
);

/** Var process tar en stund att starta på en maskin som har annat för sig. */
const LANGE_MS = 180_000;

let mapp: string;
let kallelse: Buffer;
let vriden: Buffer;
let ett: Awaited<ReturnType<typeof bygg>>;

beforeAll(async () => {
  mapp = mkdtempSync(join(tmpdir(), 'klubba-paketprov-'));
  kallelse = (await renderaPdf(byggKallelse(kallelseUnderlag()), { standard: ['ua-1'] })).pdf['ua-1'];
  const dok = await PDFDocument.create({ updateMetadata: false });
  const typsnitt = await dok.embedFont(StandardFonts.Helvetica);
  for (const grader of [0, 90, 180, 270]) {
    const sida = dok.addPage([400, 600]);
    sida.setRotation(degrees(grader));
    sida.drawText(`Sidan vriden ${String(grader)}`, { x: 60, y: 585, size: 12, font: typsnitt });
  }
  vriden = Buffer.from(await dok.save());
  ett = await bygg();
}, LANGE_MS);
afterAll(async () => {
  rmSync(mapp, { recursive: true, force: true });
  await stangPdf();
});

const fil = (nyckel: string, slag: PaketfilUnderlag['slag'] = 'pdf', ovrigt = {}): PaketfilUnderlag => ({
  nyckel,
  filnamn: `${nyckel}.${slag === 'annan' ? 'docx' : slag}`,
  slag,
  egen: false,
  ...ovrigt,
});

const underlag = (): PaketUnderlag => ({
  skapad: '2026-03-04T08:12:00Z',
  brevhuvud: BREVHUVUD,
  mote: { datum: '2026-03-12', start: '18:00', plats: 'Nämndsalen' },
  version: 2,
  arbetslista: false,
  for: 'För ledamöter och ersättare.',
  lasare: 'Lena Öberg',
  gjord: { datum: '2026-03-04', klockslag: '09:12' },
  utelamnat: ['Ärende 5 omfattas av sekretess och ingår inte.'],
  kallelse: [{ titel: 'Kallelse med föredragningslista', fil: fil('kallelse', 'pdf', { egen: true }) }],
  punkter: [
    {
      nr: 6,
      titel: 'Årsredovisning 2025',
      dnr: 'UAN/2026:12',
      forslag: [{ punkter: ['Nämnden godkänner årsredovisningen.'] }],
      handlingar: [
        { marke: '6.0', titel: 'Tjänsteskrivelse', datum: '2026-02-24', hemlig: false, filer: [fil('vriden')] },
        { marke: '6.1', titel: 'Låst bilaga', hemlig: false, filer: [fil('last'), fil('skadad')] },
      ],
      saknas: ['Bilaga 3 lämnas ut på begäran.'],
    },
    {
      nr: 7,
      titel: 'Hyra av lokaler',
      forslag: [],
      handlingar: [
        { marke: '7.1', titel: 'Ritning', hemlig: true, filer: [fil('ritning', 'png'), fil('kalkyl', 'annan')] },
      ],
      saknas: [],
    },
  ],
});

async function bygg(u = underlag()): Promise<Paketsvar & { steg: number[]; innehall: Buffer }> {
  const egen = mkdtempSync(join(mapp, 'p-'));
  const steg: number[] = [];
  const last = medLosenord(vriden);
  const innehallet: Record<string, Buffer> = {
    kallelse,
    vriden,
    ritning: PNG,
    skadad: Buffer.from('%PDF-1.7\ninte mer än så'),
    last,
  };
  const svar = await byggPaket(u, {
    mapp: egen,
    hamta: async ({ nyckel }, plats) => {
      await Promise.resolve();
      writeFileSync(plats, innehallet[nyckel] ?? Buffer.alloc(0));
    },
    framsteg: (nu) => steg.push(nu.sidor),
  });
  return { ...svar, steg, innehall: readFileSync(svar.fil) };
}

function medLosenord(pdf: Buffer): Buffer {
  if (!pdfverktygFinns()) return Buffer.from('inte en pdf');
  const [oppen, last] = [join(mapp, 'oppen.pdf'), join(mapp, 'last.pdf')];
  writeFileSync(oppen, pdf);
  execFileSync('qpdf', ['--encrypt', 'abc', 'def', '256', '--', oppen, last]);
  return readFileSync(last);
}

/** Sidorna, bokmärkena, etiketterna och länkarna som en läsare ser dem. */
async function lasPaket(pdf: Buffer): Promise<{
  texter: string[];
  etiketter: string[] | null;
  bokmarken: { titel: string; sida: number; barn: { titel: string; sida: number }[] }[];
  lankar: { sida: number; till: number }[];
}> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const dok = await pdfjs.getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const sidan = async (dest: unknown): Promise<number> =>
    (await dok.getPageIndex((dest as [Parameters<typeof dok.getPageIndex>[0]])[0])) + 1;
  const texter: string[] = [];
  const lankar: { sida: number; till: number }[] = [];
  for (let nr = 1; nr <= dok.numPages; nr += 1) {
    const sida = await dok.getPage(nr);
    texter.push((await sida.getTextContent()).items.map((x) => ('str' in x ? x.str : '')).join(' '));
    for (const { dest } of (await sida.getAnnotations()) as { dest?: unknown }[])
      if (Array.isArray(dest)) lankar.push({ sida: nr, till: await sidan(dest) });
  }
  const bokmarken = [];
  for (const b of await dok.getOutline()) {
    const barn = [];
    for (const under of b.items as { title: string; dest: unknown }[])
      barn.push({ titel: under.title, sida: await sidan(under.dest) });
    bokmarken.push({ titel: b.title, sida: await sidan(b.dest), barn });
  }
  const etiketter = await dok.getPageLabels();
  await dok.destroy();
  return { texter, etiketter, bokmarken, lankar };
}

const vanlig = (text: string): string => text.replace(/\s+/gu, ' ');

test('paketet har innehåll, bokmärken, etiketter, länkar och stämplar, och det som inte kan visas sägs', async () => {
  const svar = ett;
  const { texter, etiketter, bokmarken, lankar } = await lasPaket(svar.innehall);
  expect(texter).toHaveLength(svar.sidor);
  expect(svar.steg.at(-1)).toBe(svar.sidor);
  expect(svar.steg).toEqual([...svar.steg].sort((a, b) => a - b));
  expect(svar.ersatta).toEqual([
    { filnamn: 'kalkyl.docx', skal: 'format' },
    { filnamn: 'last.pdf', skal: pdfverktygFinns() ? 'losenord' : 'skadad' },
    { filnamn: 'skadad.pdf', skal: expect.stringMatching(/^(?:skadad|tom)$/u) as string },
  ]);
  const titlar = bokmarken.map(({ titel }) => vanlig(titel));
  expect(titlar).toEqual(['Innehåll', 'Kallelse med föredragningslista', '6 Årsredovisning 2025', '7 Hyra av lokaler']);
  expect(bokmarken[2]?.barn.map(({ titel }) => vanlig(titel))).toEqual([
    '6.0 Tjänsteskrivelse 2026-02-24',
    '6.1 Låst bilaga: last.pdf',
    '6.1 Låst bilaga: skadad.pdf',
  ]);
  // Stämpeln säger sidan, och bokmärke, länk och etikett pekar på den.
  const skrivelse = bokmarken[2]?.barn[0]?.sida ?? 0;
  expect(texter[skrivelse - 1]).toContain(`Ärende 6 · handling 6.0 · ${String(skrivelse)} (${String(svar.sidor)})`);
  expect(texter[skrivelse - 1]).toContain('Sidan vriden 0');
  expect(etiketter?.slice(skrivelse - 1, skrivelse + 4)).toEqual(['6.0:1', '6.0:2', '6.0:3', '6.0:4', '6.1:1']);
  const mal = bokmarken.flatMap(({ sida, barn }) => [sida, ...barn.map((b) => b.sida)]);
  expect(lankar.filter(({ sida }) => sida === 1).length).toBeGreaterThanOrEqual(6);
  for (const { sida, till } of lankar.filter((en) => en.sida === 1))
    expect({ sida, ok: mal.includes(till) }).toEqual({ sida, ok: true });
  expect(vanlig(texter[0] ?? '')).toContain('Ärende 5 omfattas av sekretess och ingår inte.');
  const ritning = bokmarken[3]?.barn[0]?.sida ?? 0;
  expect(texter[ritning - 1]).toContain('Sekretess · Lena Öberg · Ärende 7 · handling 7.1');
  expect(vanlig(texter.join(' '))).toContain('Filen är av ett slag som inte kan visas som sidor.');
  if (!pdfverktygFinns()) return;
  expect(kor('qpdf', svar.innehall, ['--check']).kod).toBe(0);
  expect(kor('pdfinfo', svar.innehall, []).ut).toMatch(/Tagged:\s+yes/u);
  const struktur = kor('pdfinfo', svar.innehall, ['-struct']).ut;
  expect(struktur.match(/^\s*Part\b/gmu)?.length).toBe(7);
  expect(struktur.match(/^\s*H1\b/gmu)?.length).toBe(7);
});

test('en främmande sida får en remsa ovanför sig, hur den än är vriden: stämpeln täcker aldrig dess text', async () => {
  const svar = ett;
  const dok = await PDFDocument.load(svar.innehall);
  const { bokmarken } = await lasPaket(svar.innehall);
  const forsta = (bokmarken[2]?.barn[0]?.sida ?? 1) - 1;
  const rutor = [0, 1, 2, 3].map((i) => dok.getPage(forsta + i));
  expect(rutor.map((sida) => sida.getRotation().angle)).toEqual([0, 90, 180, 270]);
  expect(rutor.map((sida) => Object.values(sida.getMediaBox()))).toEqual([
    [0, 0, 400, 625.5],
    [-25.5, 0, 425.5, 600],
    [0, -25.5, 400, 625.5],
    [0, 0, 425.5, 600],
  ]);
});

test(
  'samma underlag och filer ger samma byte, och den som avbryter får inget paket',
  async () => {
    const sha = (b: Buffer): string => createHash('sha256').update(b).digest('hex');
    expect(sha((await bygg()).innehall)).toBe(sha(ett.innehall));
    await expect(
      byggPaket(underlag(), {
        mapp: mkdtempSync(join(mapp, 'p-')),
        hamta: () => Promise.resolve(),
        avbryt: AbortSignal.abort(),
      }),
    ).rejects.toThrow(/abort/iu);
  },
  LANGE_MS,
);
