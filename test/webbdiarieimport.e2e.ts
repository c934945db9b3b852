// An old diarium on screen, from files to cases, undone again; the postlista and the reports that count them.
import type { Page } from 'playwright-core';
import { granskaSida } from './stod/granskasida.js';
import { saknas, startaWebbprov, type Webbprov } from './stod/webb.js';

const hinder = saknas();
if (hinder !== null) process.stderr.write(`Provet av import och rapporter i webbläsare hoppas över: ${hinder}\n`);

const ARENDEN = `Diarienr;Ärenderubrik;Reg.datum;Status;Handläggare;Sekretess;Motpart
UAN/2019:1;Skolskjuts till Norrgården;2019-01-14;Avslutat;Jonas Ek;;Ekbacka buss AB
UAN/2019:2;Ansökan om modersmål;14/1 2019;Pågående;;OSL 23:1;Enskild vårdnadshavare
UAN/2019:3;Tillsyn av fristående förskola;20190115;Vilande;;Ja;
UAN/2019:5;Fel dag;31 februari 2019;Öppet;;;
`;
const HANDLINGAR = `Dnr;Rubrik;I/U;Datum;Avsändare/mottagare;Filnamn
UAN/2019:1;Ansökan om skolskjuts;I;2019-01-14;Ekbacka buss AB;2019/ansokan.pdf
UAN/2019:1;Beslut om skolskjuts;U;2019-02-20;Ekbacka buss AB;
`;

(hinder === null ? describe : describe.skip)('import, postlista och rapporter på skärm', () => {
  jest.setTimeout(600_000);
  let prov: Webbprov;
  let stam: string;
  let importstig: string;

  const rubrik = (sida: Page, text: string | RegExp) => sida.getByRole('heading', { level: 1, name: text });

  beforeAll(async () => {
    prov = await startaWebbprov();
    const sida = await prov.fonster({ som: 'emma' });
    const jag = (await (await sida.request.get('/api/jag')).json()) as { namnder: { namndId: string }[] };
    stam = `/namnder/${jag.namnder[0]?.namndId ?? ''}`;
    await sida.context().close();
  });
  afterAll(async () => {
    await prov.bort();
  });

  it('för in ett gammalt diarium från fil till ärenden', async () => {
    const sida = await prov.fonster({ som: 'emma' });
    await sida.goto(`${stam}/diarieimport`);
    await sida.getByRole('button', { name: 'Läs filerna' }).click();
    await sida.getByText('Skriv vilket system filerna kommer ur.').waitFor();
    await sida.getByLabel('System').fill('Gamla diariet');
    await sida.getByLabel('Filer', { exact: true }).setInputFiles([
      { name: 'arenden.csv', mimeType: 'text/csv', buffer: Buffer.from(ARENDEN, 'latin1') },
      { name: 'handlingar.csv', mimeType: 'text/csv', buffer: Buffer.from(HANDLINGAR) },
    ]);
    await sida.getByRole('button', { name: 'Läs filerna' }).click();
    await rubrik(sida, 'Säg vad kolumnerna är').waitFor();
    importstig = new URL(sida.url()).pathname;
    await sida.getByText('7 av 7 kolumner läses.').waitFor();
    expect(
      await granskaSida(prov, { som: 'emma', namn: 'diarieimport-kolumner', stig: importstig, handbok: 'bred' }),
    ).toEqual([]);
    await sida.getByRole('button', { name: 'Pröva raderna' }).click();
    await rubrik(sida, 'Granska före införandet').waitFor();
    await sida.getByText('Registreringsdagen går inte att läsa som en dag: ”…”. Skriv ÅÅÅÅ-MM-DD.').waitFor();
    await sida.getByText('1 känns inte igen').waitFor();
    expect(
      await granskaSida(prov, { som: 'emma', namn: 'diarieimport-granska', stig: importstig, handbok: 'bada' }),
    ).toEqual([]);
    await sida.getByRole('button', { name: 'För in 3 ärenden' }).click();
    await sida.getByRole('button', { name: 'För in dem' }).click();
    await rubrik(sida, '3 ärenden är införda').waitFor();
    expect(
      await granskaSida(prov, { som: 'emma', namn: 'diarieimport-klar', stig: importstig, handbok: 'bred' }),
    ).toEqual([]);
    await sida.context().close();
  });

  it('visar postlistan dag för dag med tangenter, i de tre vyerna', async () => {
    const sida = await prov.fonster({ som: 'emma' });
    await sida.goto(`${stam}/postlista?fran=2019-01-20`);
    await rubrik(sida, 'Postlista söndag 20 januari 2019').waitFor();
    await sida.getByText('Inga handlingar registrerades.').waitFor();
    // The days that have something come after the page.
    await sida.locator('button[aria-keyshortcuts="K"][aria-disabled="false"]').waitFor();
    await sida.keyboard.press('k');
    await rubrik(sida, 'Postlista onsdag 20 februari 2019').waitFor();
    await sida.getByRole('link', { name: 'Beslut om skolskjuts' }).waitFor();
    await sida.locator('button[aria-keyshortcuts="J"][aria-disabled="false"]').waitFor();
    await sida.keyboard.press('j');
    await rubrik(sida, 'Postlista måndag 14 januari 2019').waitFor();
    await sida.getByText('Ekbacka buss AB').waitFor();
    await sida.goto(`${stam}/postlista?fran=2019-01-14&vy=webb`);
    await sida.getByText('Enskild', { exact: true }).waitFor();
    await sida.context().close();
    const stig = `${stam}/postlista?fran=2019-01-01&till=2019-02-28`;
    expect(await granskaSida(prov, { som: 'emma', namn: 'postlista', stig, handbok: 'bred' })).toEqual([]);
  });

  it('räknar i rapporterna det som står i listan bakom', async () => {
    const sida = await prov.fonster({ som: 'emma' });
    const stig = `${stam}/rapporter?fran=2019-01-01&till=2019-12-31`;
    await sida.goto(stig);
    await sida.getByRole('link', { name: '3 registrerade, alla' }).first().click();
    await rubrik(sida, '3 ärenden registrerades 2019-01-01–2019-12-31').waitFor();
    expect(await sida.getByRole('table').getByRole('row').count()).toBe(4);
    await sida.context().close();
    expect(await granskaSida(prov, { som: 'emma', namn: 'rapporter', stig, handbok: 'bada' })).toEqual([]);
  });

  it('ångrar hela importen', async () => {
    const sida = await prov.fonster({ som: 'emma' });
    await sida.goto(importstig);
    await sida.getByText('Ingen har arbetat vidare i det införda.').waitFor();
    await sida.getByRole('button', { name: 'Ångra importen' }).click();
    await sida.getByRole('dialog').getByRole('button', { name: 'Ångra importen' }).click();
    await rubrik(sida, 'Importen är ångrad').waitFor();
    await sida.context().close();
    const stig = `${stam}/diarieimport`;
    expect(await granskaSida(prov, { som: 'emma', namn: 'diarieimport', stig, handbok: 'bred' })).toEqual([]);
  });
});
