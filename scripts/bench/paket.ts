import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { byggPaket, byggProtokoll, type PaketUnderlag, renderaPdf } from '#dokument';
import { mat, type Matt, tid } from './gemensamt.js';
import { stortProtokoll } from './protokollfakta.js';

const STORLEK = { lang: { filer: 300, sidor: 10 }, kort: { filer: 60, sidor: 10 } } as const;
const PER_PUNKT = 10;

/** En taggad PDF med så många sidor, som tjänsteskrivelser och bilagor är. */
async function kallan(sidor: number): Promise<Buffer> {
  for (let paragrafer = sidor; ; paragrafer += sidor) {
    const { pdf } = await renderaPdf(byggProtokoll(stortProtokoll(paragrafer)), { standard: ['ua-1'] });
    const dok = await PDFDocument.load(pdf['ua-1'], { updateMetadata: false });
    if (dok.getPageCount() < sidor) continue;
    while (dok.getPageCount() > sidor) dok.removePage(dok.getPageCount() - 1);
    return Buffer.from(await dok.save({ useObjectStreams: false }));
  }
}

function underlag(filer: number): PaketUnderlag {
  return {
    skapad: '2026-03-04T08:12:00Z',
    brevhuvud: { kommun: 'Ekbacka kommun', organ: 'Utbildnings- och arbetsmarknadsnämnden' },
    mote: { datum: '2026-03-12', start: '18:00', plats: 'Salen' },
    version: 1,
    arbetslista: false,
    for: 'För ledamöter och ersättare.',
    gjord: { datum: '2026-03-04', klockslag: '09:12' },
    utelamnat: [],
    kallelse: [],
    punkter: Array.from({ length: filer / PER_PUNKT }, (_, p) => ({
      nr: p + 1,
      titel: `Ärende nummer ${String(p + 1)}`,
      forslag: [],
      saknas: [],
      handlingar: Array.from({ length: PER_PUNKT }, (__, h) => ({
        marke: `${String(p + 1)}.${String(h)}`,
        titel: `Bilaga ${String(h)}`,
        hemlig: false,
        filer: [{ nyckel: 'kalla', filnamn: 'bilaga.pdf', slag: 'pdf' as const, egen: true }],
      })),
    })),
  };
}

/** Det nakna biblioteket: sidorna kopierade efter varandra, utan taggar, länkar, bokmärken och stämplar. */
async function kopiera(fil: string, antal: number): Promise<number> {
  const ut = await PDFDocument.create();
  for (let nr = 0; nr < antal; nr += 1) {
    const dok = await PDFDocument.load(await readFile(fil));
    for (const sida of await ut.copyPages(dok, dok.getPageIndices())) ut.addPage(sida);
  }
  return (await ut.save({ useObjectStreams: false })).length;
}

const mb = (byte: number): string => `${String(Math.round(byte / 1_000_000))} MB`;

/** Ett handlingspaket av hundratals filer, mot biblioteket som bara kopierar sidor. Minnet står på stderr. */
export async function matPaket(kort: boolean): Promise<Matt[]> {
  const { filer, sidor } = STORLEK[kort ? 'kort' : 'lang'];
  const mapp = await mkdtemp(join(tmpdir(), 'klubba-bench-paket-'));
  const plats = join(mapp, 'kalla.pdf');
  const innehall = await kallan(sidor);
  await writeFile(plats, innehall);
  let minneMb = 0;
  let gjorda = 0;
  try {
    const matt = await mat({
      namn: 'dokument-paket',
      enhet: 'ms',
      kort,
      rundor: 3,
      uppvarmning: false,
      golv: () => tid(() => kopiera(plats, filer)),
      produkt: () =>
        tid(async () => {
          const egen = await mkdtemp(join(mapp, 'p-'));
          const svar = await byggPaket(underlag(filer), {
            mapp: egen,
            hamta: async (_fil, till) => {
              await writeFile(till, innehall);
            },
          });
          minneMb = Math.max(minneMb, svar.minneMb);
          gjorda = svar.sidor;
          await rm(egen, { recursive: true });
        }),
    });
    const golvet = process.resourceUsage().maxRSS * 1024;
    process.stderr.write(
      `dokument-paket: ${String(filer)} filer, ${String(gjorda)} sidor. Högsta minne: paketets process ${String(minneMb)} MB, biblioteket i mätningens process ${mb(golvet)}.\n`,
    );
    return [matt];
  } finally {
    await rm(mapp, { recursive: true, force: true });
  }
}
