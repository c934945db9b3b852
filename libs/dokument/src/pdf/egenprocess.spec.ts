import { byggAnslag } from '../byggare/anslag.js';
import { anslagUnderlag } from '../prov/underlag.js';
import { stangEgenProcess } from './egenprocess.js';
import { renderaPdf } from './pdf.js';
import { satt, stangPdf } from './pool.js';
import { sattning } from './satt.js';

const UPPDRAG = { filer: [], standarder: ['ua-1', 'a-2a'], genast: false } as const;

/** Anslaget utan vapen, som ett dokument på flera hundra sidor sätts. */
async function stort(data?: string): Promise<readonly Uint8Array[]> {
  const { vapen: _vapen, ...brevhuvud } = byggAnslag(anslagUnderlag()).brevhuvud;
  const dokument = { ...byggAnslag(anslagUnderlag()), brevhuvud };
  const { data: json, langaOrd } = sattning(dokument);
  return await satt({ ...UPPDRAG, data: data ?? json, langaOrd, stort: true });
}

describe('ett stort dokument', () => {
  jest.setTimeout(60_000);
  afterAll(stangPdf);

  it('sätts i en egen process, en i taget, och blir hela filer', async () => {
    const alla = await Promise.all([stort(), stort()]);
    for (const filer of alla) {
      expect(filer).toHaveLength(2);
      for (const fil of filer) expect(Buffer.from(fil).subarray(0, 5).toString()).toBe('%PDF-');
    }
    const [ena, andra] = alla.map(([fil]) => Buffer.from(fil ?? []).toString('base64'));
    expect(ena).toBe(andra);
  });

  it('som inte går att sätta säger varför, och nästa går', async () => {
    await expect(stort('{')).rejects.toThrow('Dokumentet gick inte att sätta');
    expect(await stort()).toHaveLength(2);
  });

  it('vars process dör blir ett fel, aldrig en väntan utan slut', async () => {
    const gors = stort();
    setTimeout(stangEgenProcess, 100);
    await expect(gors).rejects.toThrow('avslutades');
    expect((await renderaPdf(byggAnslag(anslagUnderlag()), { standard: ['ua-1'] })).pdf['ua-1'].length).toBeGreaterThan(
      1000,
    );
  });
});
