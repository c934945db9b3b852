// The diarium as the registrator and the handläggare meet it: the real server, a real browser.
import type { Page } from 'playwright-core';
import { granskaSida, type Granskning } from './stod/granskasida.js';
import { axebrister, framme, saknas, startaWebbprov, type Webbprov } from './stod/webb.js';

const hinder = saknas();
if (hinder !== null) process.stderr.write(`Diariets webbprov hoppas över: ${hinder}\n`);

const HEMLIGT = 'Klagomål från Anneli Hjort på bemötandet vid Enheten Björken';
/** What a registrator presses for an ordinary letter: who, what about, and one chord. */
const FLEST_ANSLAG = 120;

(hinder === null ? describe : describe.skip)('diariet i webben', () => {
  jest.setTimeout(240_000);
  let prov: Webbprov;
  let stam: string;
  let api: string;
  let hemligt: string;
  let oppet: string;

  const registrera = async (sida: Page, data: object): Promise<string> => {
    const svar = await sida.request.post(`${api}/arenden`, { data });
    expect(svar.status()).toBe(201);
    return ((await svar.json()) as { id: string }).id;
  };
  const antalArenden = async (sida: Page): Promise<number> =>
    ((await (await sida.request.get(`${api}/arenden?antal=1`)).json()) as { antal: number }).antal;
  const rubrik = async (sida: Page): Promise<string> => (await sida.locator('h1').textContent()) ?? '';

  beforeAll(async () => {
    prov = await startaWebbprov();
    const emma = await prov.fonster({ som: 'emma' });
    const jag = (await (await emma.request.get('/api/jag')).json()) as { namnder: { namndId: string }[] };
    stam = `/namnder/${jag.namnder[0]?.namndId ?? ''}`;
    api = `/api${stam}`;
    hemligt = await registrera(emma, {
      arendemening: 'Klagomål från enskild på bemötandet',
      arendemeningSkyddad: HEMLIGT,
      sekretess: { lagrum: 'OSL 26:1', underProvning: false },
    });
    oppet = await registrera(emma, {
      arendemening: 'Yttrande över remiss om näringslivspolicy för regionen',
      initiativ: 'inkommande',
      inkomDatum: '2026-01-12',
      bevakning: { forfallodag: '2027-01-31', vad: 'Svar till regionen' },
      parter: [{ roll: 'avsandare', slag: 'myndighet', namn: 'Region Mälarsunda', derasDnr: 'RM 2026/41' }],
    });
    await registrera(emma, { arendemening: 'Ansökan', sekretess: { lagrum: null, underProvning: true } });
    await emma.request.post(`${api}/arendetyper/forvalda`);
    await emma.context().close();
  });
  afterAll(async () => {
    await prov.bort();
  });

  it.each<Omit<Granskning, 'stig' | 'som'> & { stig: () => string }>([
    { namn: 'diarium', stig: () => '/arenden', handbok: 'bada' },
    {
      namn: 'arende',
      stig: () => `/arenden/${oppet}`,
      handbok: 'bada',
      gor: async (sida) => await sida.getByText('Svar till regionen').first().waitFor(),
    },
    { namn: 'arende-sekretess', stig: () => `/arenden/${hemligt}` },
    {
      namn: 'registrera-arende',
      stig: () => '/arenden/nytt',
      handbok: 'bada',
      gor: async (sida) => {
        await sida.getByLabel('Från', { exact: true }).fill('Anneli Hjort');
        await sida.getByLabel('Ärendemening', { exact: true }).fill('Klagomål från [Anneli Hjort], 19620414-0000');
        await sida.getByRole('button', { name: /Märk som skyddat/u }).waitFor();
        await sida.keyboard.press('Control+Enter');
        await sida.getByRole('heading', { name: /att rätta innan ärendet kan registreras/u }).waitFor();
      },
    },
    { namn: 'arendetyper', stig: () => '/arenden/arendetyper', handbok: 'bred' },
    { namn: 'under-provning', stig: () => '/arenden/under-provning' },
    {
      namn: 'avsluta-manga',
      stig: () => '/arenden/avsluta',
      gor: async (sida) => {
        await sida.getByLabel('Läge').selectOption('beslutat');
        await sida.getByRole('table').first().waitFor();
      },
    },
  ])('har inga brister för hjälpmedel, brett och smalt, ljust och mörkt: $namn', async ({ stig, ...skarm }) => {
    expect(await granskaSida(prov, { ...skarm, som: 'emma', stig: `${stam}${stig()}` })).toEqual([]);
  });

  it('registrerar med bara tangentbordet, med numret på en gång, och tar nästa', async () => {
    const sida = await prov.fonster({ som: 'jonas' });
    await sida.goto(`${stam}/arenden`);
    await framme(sida);
    await sida.getByRole('table').first().waitFor();
    let anslag = 0;
    const tryck = async (tangent: string): Promise<void> => {
      anslag += 1;
      await sida.keyboard.press(tangent);
    };
    const skriv = async (text: string): Promise<void> => {
      anslag += text.length;
      await sida.keyboard.type(text);
    };
    await tryck('n');
    await sida.locator('input[name="fran"]:focus').waitFor();
    await skriv('Ekbacka hembygdsförening');
    for (let i = 0; i < 4; i += 1) await tryck('Tab');
    await sida.locator('textarea[name="mening"]:focus').waitFor();
    await skriv('Ansökan om bidrag till midsommarfirande');
    await tryck('Control+Enter');
    await sida.getByRole('heading', { level: 1, name: /^UAN\/\d{4}:\d+ är registrerat$/u }).waitFor();
    expect(anslag).toBeLessThan(FLEST_ANSLAG);
    await tryck('n');
    await sida.locator('input[name="fran"]:focus').waitFor();
    expect(await sida.getByLabel('Ärendemening', { exact: true }).inputValue()).toBe('');
    await sida.goto(`${stam}/arenden`);
    const rad = sida.getByRole('row', { name: /midsommarfirande/u });
    await rad.waitFor();
    await framme(sida);
    await sida.getByLabel('Sök i diariet').focus();
    await sida.keyboard.press('ArrowDown');
    await rad.locator('a.rubrik:focus').waitFor();
    await sida.keyboard.press('Space');
    await sida.getByRole('complementary', { name: /midsommarfirande/u }).waitFor();
    await sida.keyboard.press('Enter');
    await sida.waitForURL(/\/arenden\/[0-9a-f-]{36}$/u);
    await sida.getByText('Ekbacka hembygdsförening').first().waitFor();
    await sida.context().close();
  });

  it('gör ett enda ärende av två likadana inskick, och låter det skrivna stå kvar', async () => {
    const sida = await prov.fonster({ som: 'emma' });
    const fore = await antalArenden(sida);
    await sida.goto(`${stam}/arenden/nytt`);
    await framme(sida);
    const mening = sida.getByLabel('Ärendemening', { exact: true });
    await mening.fill('Protokoll från samrådet om skolskjuts');
    // The request arrives, the answer is lost on the way back.
    await sida.route(`**${api}/arenden`, async (rutt) => {
      await rutt.fetch();
      await rutt.abort();
    });
    await sida.keyboard.press('Control+Enter');
    await sida.getByText('osäkert om det hann fram').waitFor();
    expect(await mening.inputValue()).toBe('Protokoll från samrådet om skolskjuts');
    await sida.reload();
    await framme(sida);
    expect(await mening.inputValue()).toBe('Protokoll från samrådet om skolskjuts');
    await sida.unroute(`**${api}/arenden`);
    await mening.focus();
    await sida.keyboard.press('Control+Enter');
    await sida.getByRole('heading', { level: 1, name: /är registrerat/u }).waitFor();
    expect(await antalArenden(sida)).toBe(fore + 1);
    await sida.context().close();
  });

  it('visar rättelsen, och väljer mellan två som rättade samtidigt', async () => {
    const sida = await prov.fonster({ som: 'emma' });
    await sida.goto(`${stam}/arenden/${oppet}`);
    await framme(sida);
    await sida.keyboard.press('e');
    const ruta = sida.getByRole('dialog', { name: 'Ändra uppgifter' });
    await ruta.getByLabel('Klassificering').fill('2.4.1');
    const nu = (await (await sida.request.get(`${api}/arenden/${oppet}`)).json()) as { version: number };
    const annan = await sida.request.patch(`${api}/arenden/${oppet}`, {
      headers: { 'If-Match': `"${String(nu.version)}"` },
      data: { klassificering: '1.1.3', skal: 'Fel plan' },
    });
    expect(annan.status()).toBe(200);
    await ruta.getByRole('button', { name: /Spara uppgifterna/u }).click();
    await ruta.getByRole('heading', { name: /ändrade detta nyss/u }).waitFor();
    expect(await ruta.getByLabel('Klassificering', { exact: true }).first().inputValue()).toBe('2.4.1');
    expect(await axebrister(sida)).toEqual([]);
    await ruta.getByRole('button', { name: 'Spara det valda' }).click();
    await ruta.waitFor({ state: 'hidden' });
    await sida.getByRole('heading', { name: 'Rättelser' }).waitFor();
    await sida.getByText('1.1.3').first().waitFor();
    await sida.getByText('2.4.1').first().waitFor();
    await sida.context().close();
  });

  it('visar inget av det skyddade för den som inte får se det', async () => {
    const emma = await prov.fonster({ som: 'emma' });
    await emma.goto(`${stam}/arenden/${hemligt}`);
    await emma.getByText(HEMLIGT).waitFor();
    await emma.context().close();
    const hakan = await prov.fonster({ som: 'hakan' });
    for (const stig of [`/arenden/${hemligt}`, '/arenden', '/arenden?q=Hjort', '/arenden?q=Bj%C3%B6rken']) {
      await hakan.goto(`${stam}${stig}`);
      await framme(hakan);
      const text = (await hakan.locator('main').innerText()).replaceAll(/[”"](?:Hjort|Björken)[”"]/gu, '');
      expect(text).not.toMatch(/Anneli|Hjort|Björken/u);
    }
    await hakan.context().close();
  });

  it('säger vad som inte gick, och vad man gör när filtren inte ger något', async () => {
    const sida = await prov.fonster({ som: 'emma' });
    const lista = /\/arenden\?antal=20/u;
    await sida.route(lista, async (rutt) => {
      await rutt.fulfill({
        status: 500,
        contentType: 'application/problem+json',
        body: JSON.stringify({ kod: 'KLUBBA.OVANTAT', status: 500, title: 'Fel', detail: 'Försök igen.' }),
      });
    });
    await sida.goto(`${stam}/arenden`);
    await sida.getByRole('alert').waitFor();
    expect(await sida.getByRole('alert').textContent()).toContain('Ärendena kunde inte hämtas');
    await sida.unroute(lista);
    await sida.getByRole('button', { name: 'Försök igen' }).click();
    await sida.getByRole('table').waitFor();
    await sida.goto(`${stam}/arenden?ar=1999`);
    await sida.getByRole('button', { name: 'Sök i alla år' }).click();
    await sida.getByRole('table').waitFor();
    expect(new URL(sida.url()).search).toBe('');
    await sida.goto(`${stam}/arenden/00000000-0000-7000-8000-000000000000`);
    await framme(sida);
    expect(await rubrik(sida)).toBe('Sidan finns inte');
    await sida.context().close();
  });
});
