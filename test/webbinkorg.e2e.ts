// Att registrera on screen: e-mail comes in while one looks, is registered by keyboard, undone, and registered anew.
import { createServer, type AddressInfo } from 'node:net';
import { createTransport } from 'nodemailer';
import type { Page } from 'playwright-core';
import { granskaSida } from './stod/granskasida.js';
import { saknas, startaWebbprov, type Webbprov } from './stod/webb.js';

const hinder = saknas();
if (hinder !== null) process.stderr.write(`Inkorgens prov i webbläsare hoppas över: ${hinder}\n`);

const ADRESS = 'uan@klubba.ekbacka.example';

const ledigPort = async (): Promise<number> =>
  await new Promise((klar) => {
    const prov = createServer().listen(0, '127.0.0.1', () => {
      const { port } = prov.address() as AddressInfo;
      prov.close(() => klar(port));
    });
  });

(hinder === null ? describe : describe.skip)('Att registrera på skärm', () => {
  jest.setTimeout(600_000);
  let prov: Webbprov;
  let port: number;
  let namndId: string;
  let stam: string;
  let arende: { id: string; dnr: string };

  const sand = async (fran: string, amne: string, text: string, annat: object = {}): Promise<void> => {
    const post = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
    await post.sendMail({ from: fran, to: ADRESS, subject: amne, text, ...annat });
    post.close();
  };
  const delat = async (sida: Page): Promise<void> => {
    await sida.getByText('Brevet delas upp').waitFor({ state: 'detached' });
  };
  const rubrik = (sida: Page, text: string) => sida.getByRole('heading', { level: 1, name: text });

  beforeAll(async () => {
    port = await ledigPort();
    prov = await startaWebbprov(() => Promise.resolve({ KLUBBA_MEJLIN_PORT: String(port) }));
    const sida = await prov.fonster({ som: 'emma' });
    const jag = (await (await sida.request.get('/api/jag')).json()) as { namnder: { namndId: string }[] };
    namndId = jag.namnder[0]?.namndId ?? '';
    stam = `/namnder/${namndId}/att-registrera`;
    await sida.request.post(`/api/namnder/${namndId}/inkorgadresser`, { data: { adress: ADRESS } });
    const lista = await sida.request.get(`/api/namnder/${namndId}/arenden?antal=1`);
    [arende] = ((await lista.json()) as { rader: [{ id: string; dnr: string }] }).rader;
    await sida.context().close();
  });
  afterAll(async () => {
    await prov.bort();
  });

  it('är tomt tills något kommer, och visar det då av sig själv', async () => {
    const sida = await prov.fonster({ som: 'emma' });
    await sida.goto(stam);
    await rubrik(sida, 'Inget att registrera.').waitFor();
    await sand(
      'Region Mälarsunda <kansli@region.example>',
      'Sv: Remiss RM 2026-0417, Näringslivspolicy 2027–2035',
      `Hej,\n\nFlera kommuner har bett om mer tid. Regionen förlänger därför svarstiden för remissen RM 2026-0417.\n\nErt nummer: ${arende.dnr}.\n\nVänliga hälsningar\nIngela Frost, kansliet`,
      {
        attachments: [
          { filename: 'beslut-forlangd-tid.pdf', content: '%PDF-1.7 beslut', contentType: 'application/pdf' },
          { filename: 'image001.png', content: Buffer.from('iVBORw0KGgo=', 'base64'), contentType: 'image/png' },
        ],
      },
    );
    await rubrik(sida, 'En att registrera.').waitFor();
    await sida.getByText('logotyp i avsändarens signatur').waitFor();
    await sida.getByText(`${arende.dnr} står i brevet.`).waitFor();
    await sand('Gun Fältskog <gun@hem.example>', 'Väntetid hos studievägledningen', 'Hur lång är kön?');
    await sand('K. Blomdahl <k@hem.example>', 'Klagomål', 'Det gäller min dotter.');
    await rubrik(sida, 'Tre att registrera.').waitFor();
    await sida.context().close();
  });

  it('granskas i båda bredderna, med förslag, brev och bilagor', async () => {
    const brister = await granskaSida(prov, {
      som: 'emma',
      stig: stam,
      namn: 'att-registrera',
      handbok: 'bada',
      gor: async (sida) => {
        await sida.getByText('logotyp i avsändarens signatur').waitFor();
        await delat(sida);
      },
    });
    expect(brister).toEqual([]);
  });

  it('registrerar med tangenter, ångrar, och behåller det skrivna när något saknas', async () => {
    const sida = await prov.fonster({ som: 'emma' });
    await sida.goto(stam);
    await sida.getByText('logotyp i avsändarens signatur').waitFor();
    await sida.getByLabel('Handling', { exact: true }).fill('');
    await sida.getByLabel('Från', { exact: true }).fill('Regionen');
    await sida.getByRole('button', { name: /^Registrera i/u }).click();
    await sida.getByRole('link', { name: 'Skriv vad handlingen är' }).waitFor();
    expect(await sida.getByLabel('Från', { exact: true }).inputValue()).toBe('Regionen');
    await sida.getByLabel('Handling', { exact: true }).fill('Beslut om förlängd svarstid');
    await sida.locator('h1').click();
    await sida.keyboard.press('1');
    await sida.keyboard.press('Enter');
    await sida.getByText(new RegExp(`Registrerad i ${arende.dnr}`, 'u')).waitFor();
    await rubrik(sida, 'Två att registrera.').waitFor();
    await sida.keyboard.press('Control+z');
    await rubrik(sida, 'Tre att registrera.').waitFor();
    const handlingar = await sida.request.get(`/api/namnder/${namndId}/arenden/${arende.id}/handlingar?antal=100`);
    const { rader } = (await handlingar.json()) as { rader: { titel: string; makuleringSkal: string | null }[] };
    expect(rader.find(({ titel }) => titel === 'Beslut om förlängd svarstid')?.makuleringSkal).toContain('ångrades');
    await sida.context().close();
  });

  it('ett nytt ärende, sekretess under prövning, och det som ligger för sig', async () => {
    const sida = await prov.fonster({ som: 'emma' });
    await sida.goto(stam);
    await sida.getByRole('button', { name: /Klagomål/u }).click();
    await sida.getByRole('heading', { level: 2, name: 'Klagomål' }).waitFor();
    await sida.getByRole('radio', { name: /Under prövning/u }).check();
    await sida.locator('.inkorg .sekretess').waitFor();
    await sida.getByRole('button', { name: /Väntetid/u }).click();
    await sida.getByRole('heading', { level: 2, name: 'Väntetid hos studievägledningen' }).waitFor();
    await delat(sida);
    await sida.locator('h1').click();
    await sida.keyboard.press('n');
    await sida.getByLabel('Ärendemening').fill('Väntetid hos studievägledningen');
    await sida.getByRole('button', { name: 'Registrera som nytt ärende' }).click();
    await sida.getByText(/Registrerad i UAN.* som handling 1/u).waitFor();
    await sida.context().close();
    const brister = [
      ...(await granskaSida(prov, {
        som: 'emma',
        stig: `${stam}?visa=registrerad`,
        namn: 'att-registrera-registrerat',
      })),
      ...(await granskaSida(prov, { som: 'emma', stig: `${stam}/adresser`, namn: 'att-registrera-adresser' })),
    ];
    expect(brister).toEqual([]);
  });

  it('finns inte för den som inte registrerar', async () => {
    const sida = await prov.fonster({ som: 'lena' });
    await sida.goto(stam);
    await sida.getByRole('heading', { level: 1, name: 'Sidan finns inte' }).waitFor();
    expect(await sida.locator('.inkorg').count()).toBe(0);
    await sida.context().close();
  });
});
