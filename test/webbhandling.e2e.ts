// A handling on screen: read in the page, uploaded over a broken connection, held back when it must be.
import type { Page } from 'playwright-core';
import { pdf } from '../libs/diarium/src/utdrag/prov/pdfbygge.js';
import { zip } from '../libs/diarium/src/utdrag/prov/zipbygge.js';
import { granskaSida } from './stod/granskasida.js';
import { saknas, startaWebbprov, type Webbprov } from './stod/webb.js';

const hinder = saknas();
if (hinder !== null) process.stderr.write(`Handlingens prov i webbläsare hoppas över: ${hinder}\n`);

interface Fil {
  name: string;
  mimeType: string;
  buffer: Buffer;
}
const fil = (name: string, buffer: Buffer): Fil => ({ name, mimeType: 'application/octet-stream', buffer });
const ELAK = '<html><body><p>Hej</p><script>document.title = "kapad"</script></body></html>';

(hinder === null ? describe : describe.skip)('handlingen på skärm', () => {
  jest.setTimeout(600_000);
  let prov: Webbprov;
  let bas: string;
  let arendeId: string;
  let skrivelse: string;

  const lamna = async (sida: Page, titel: string, filen: Fil | null): Promise<string> => {
    const svar = await sida.request.post(`/api${bas}/arenden/${arendeId}/handlingar`, {
      multipart: {
        uppgifter: JSON.stringify({ typ: 'skrivelse', titel, riktning: 'inkommen', datum: '2026-09-22' }),
        ...(filen === null ? {} : { fil: filen }),
      },
    });
    expect(svar.status()).toBe(201);
    return ((await svar.json()) as { id: string }).id;
  };

  beforeAll(async () => {
    prov = await startaWebbprov();
    const sida = await prov.fonster({ som: 'emma' });
    const jag = (await (await sida.request.get('/api/jag')).json()) as { namnder: { namndId: string }[] };
    bas = `/namnder/${jag.namnder[0]?.namndId ?? ''}`;
    const arende = await sida.request.post(`/api${bas}/arenden`, {
      data: { arendemening: 'Remiss av skolplan för Ekbacka', initiativ: 'inkommande' },
    });
    arendeId = ((await arende.json()) as { id: string }).id;
    skrivelse = await lamna(
      sida,
      'Yttrande över skolplanen',
      fil('yttrande.pdf', pdf('Namnden tillstyrker skolplanen', 3)),
    );
    const a = await lamna(sida, 'Bilaga om lokaler', fil('lokaler.txt', Buffer.from('Lokaler\nåäö')));
    const b = await lamna(sida, 'Bilaga om skolskjuts', null);
    await sida.request.put(`/api${bas}/handlingar/${skrivelse}/bilagor`, {
      data: { bilagor: [a, b] },
      headers: { 'if-match': '"1"' },
    });
    await lamna(
      sida,
      'Bilder från skolgården',
      fil('bilder.zip', zip([{ namn: '../ut.exe', data: Buffer.from('x') }])),
    );
    await sida.context().close();
  });
  afterAll(async () => {
    await prov.bort();
  });

  it('visar PDF:en med text att markera, förstorar med tangent, och flyttar en bilaga som går att ångra', async () => {
    const sida = await prov.fonster({ som: 'emma' });
    await sida.goto(`${bas}/handlingar/${skrivelse}`);
    const text = sida.getByRole('document', { name: 'yttrande.pdf, sida 1 av 3' });
    await text.getByText('Namnden tillstyrker skolplanen').waitFor();
    const bredd = async (): Promise<number> =>
      (await sida.locator('.handlingspdf canvas').first().boundingBox())?.width ?? 0;
    const fore = await bredd();
    await sida.keyboard.press('.');
    await sida.getByText('125 %').waitFor();
    expect(await bredd()).toBeGreaterThan(fore);
    const ordning = async (): Promise<string[]> => await sida.locator('.bilagerad a').allTextContents();
    await sida.getByRole('button', { name: 'Ned Bilaga om lokaler' }).click();
    await sida.getByText('Bilaga om lokaler är nu bilaga 2').waitFor();
    expect(await ordning()).toEqual(['Bilaga om skolskjuts', 'Bilaga om lokaler']);
    await sida.keyboard.press('Control+z');
    await sida.getByText('Det är ångrat').waitFor();
    expect(await ordning()).toEqual(['Bilaga om lokaler', 'Bilaga om skolskjuts']);
    await sida.context().close();
  });

  it('delar ett e-brev i egna handlingar, och tar tillbaka det', async () => {
    const sida = await prov.fonster({ som: 'emma' });
    const rader = [
      'From: Ulla Ek <ulla@ek.example>',
      'Subject: Synpunkter',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=g',
      '',
      '--g',
      'Content-Type: text/plain',
      '',
      'Se bilagan.',
      '--g',
      'Content-Disposition: attachment; filename="skiss.txt"',
      '',
      'En skiss',
      '--g--',
      '',
    ];
    const brev = await lamna(sida, 'Brev om skolplanen', fil('brev.eml', Buffer.from(rader.join('\r\n'))));
    await sida.goto(`${bas}/handlingar/${brev}`);
    await sida.getByRole('button', { name: 'Gör brevets bilagor till egna handlingar' }).click();
    await sida.getByText('1 bilaga är en egen handling').waitFor();
    await sida.getByRole('link', { name: 'Bilaga 1 till Brev om skolplanen' }).waitFor();
    await sida.getByRole('button', { name: 'Ångra' }).click();
    await sida.getByText('Det är ångrat').waitFor();
    await sida.getByText('Handlingen har inga bilagor.').waitFor();
    await sida.context().close();
  });

  it('laddar upp en ny version genom ett avbrott, och finns kvar efter en omladdning', async () => {
    const sida = await prov.fonster({ som: 'emma' });
    await sida.goto(`${bas}/handlingar/${skrivelse}`);
    await sida.getByRole('button', { name: 'Ny version' }).click();
    let brutna = 0;
    await sida.route('**/uppladdningar/*', async (rutt) => {
      if (rutt.request().method() === 'PATCH' && brutna === 0) {
        brutna += 1;
        await rutt.abort('connectionreset');
      } else await rutt.continue();
    });
    await sida
      .getByLabel('Filer i den nya versionen', { exact: true })
      .setInputFiles([fil('yttrande-2.pdf', pdf('Version tva', 2))]);
    await sida.getByText('1 av 1 fil uppladdade.').waitFor();
    expect(brutna).toBe(1);
    await sida.reload();
    await sida.getByRole('button', { name: 'Ny version' }).click();
    await sida.getByRole('button', { name: 'Använd yttrande-2.pdf' }).click();
    await sida.getByText('1 av 1 fil uppladdade.').waitFor();
    await sida.getByLabel('Vad är ändrat?').fill('Rättad efter beredningen');
    await sida.getByRole('button', { name: 'Registrera versionen' }).click();
    await sida.getByText('Version 2 är registrerad').waitFor();
    await sida.getByText('version 2 gäller').waitFor();
    await sida.getByRole('document', { name: 'yttrande-2.pdf, sida 1 av 2' }).waitFor();
    await sida.context().close();
  });

  it('visar en webbsida utifrån som text, och håller tillbaka en som kör något', async () => {
    const sida = await prov.fonster({ som: 'emma' });
    const snall = await lamna(
      sida,
      'Sparad webbsida',
      fil('sida.html', Buffer.from('<html><body><p>Hej</p></body></html>')),
    );
    await sida.goto(`${bas}/handlingar/${snall}`);
    await sida.getByRole('document', { name: 'sida.html' }).getByText('Hej').waitFor();
    const elak = await lamna(sida, 'Webbsida med skript', fil('elak.html', Buffer.from(ELAK)));
    await sida.goto(`${bas}/handlingar/${elak}`);
    await sida.getByText('Webbsidan innehåller skript, som körs när den öppnas.', { exact: false }).first().waitFor();
    expect(await sida.title()).not.toContain('kapad');
    await sida.context().close();
  });

  it('är hel för ögon, tangentbord och hjälpmedel', async () => {
    const brister = [
      ...(await granskaSida(prov, {
        namn: 'handling',
        som: 'emma',
        stig: `${bas}/handlingar/${skrivelse}`,
        handbok: 'bada',
        gor: async (sida) => {
          await sida.getByRole('document', { name: /sida 1 av/u }).waitFor();
          await sida.getByText('Ej skannad').waitFor();
        },
      })),
      ...(await granskaSida(prov, {
        namn: 'handling-uppladdning',
        som: 'emma',
        stig: `${bas}/handlingar/${skrivelse}`,
        handbok: 'bred',
        gor: async (sida) => {
          await sida.getByRole('button', { name: 'Ny version' }).click();
          await sida
            .getByLabel('Filer i den nya versionen', { exact: true })
            .setInputFiles([
              fil('bilder.zip', zip([{ namn: '../a', data: Buffer.from('x') }])),
              fil('ny.txt', Buffer.from('ny')),
            ]);
          await sida.getByText('Hålls tillbaka').first().waitFor();
        },
      })),
      ...(await granskaSida(prov, {
        namn: 'karantan',
        som: 'emma',
        stig: `${bas}/karantan`,
        handbok: 'bred',
        gor: async (sida) => {
          await sida.getByRole('link', { name: 'Bilder från skolgården' }).waitFor();
        },
      })),
    ];
    expect(brister).toEqual([]);
  });

  it('släpper en fil ur karantänen med skäl, och den går då att hämta', async () => {
    const sida = await prov.fonster({ som: 'emma' });
    await sida.goto(`${bas}/karantan`);
    await sida.getByRole('button', { name: 'Släpp Bilder från skolgården' }).click();
    await sida.getByLabel('Varför släpps filen?').fill('Prövad av it-avdelningen');
    await sida.getByRole('button', { name: 'Släpp filen' }).click();
    await sida.getByRole('link', { name: 'Bilder från skolgården' }).waitFor({ state: 'detached' });
    await sida.getByRole('link', { name: 'Webbsida med skript' }).waitFor();
    await sida.context().close();
  });
});
