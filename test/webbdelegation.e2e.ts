// Delegationsbeslut on screen: a month with three faults, a row written by keys, the cures, a table pasted in.
import type { Page } from 'playwright-core';
import { granskaSida } from './stod/granskasida.js';
import { framme, saknas, startaWebbprov, type Webbprov } from './stod/webb.js';

const hinder = saknas();
if (hinder !== null) process.stderr.write(`Delegationsbeslutens prov i webbläsare hoppas över: ${hinder}\n`);

(hinder === null ? describe : describe.skip)('delegationsbeslut på skärm', () => {
  jest.setTimeout(300_000);
  let prov: Webbprov;
  let namndId: string;
  let manad: string;

  const oppna = async (som: string, stig: string): Promise<Page> => {
    const sida = await prov.fonster({ som });
    await sida.goto(`/namnder/${namndId}${stig}`);
    await framme(sida);
    return sida;
  };

  beforeAll(async () => {
    prov = await startaWebbprov();
    const sida = await prov.fonster({ som: 'elin' });
    const jag = (await (await sida.request.get('/api/jag')).json()) as { namnder: { namndId: string }[] };
    namndId = jag.namnder[0]?.namndId ?? '';
    const nu = new Date();
    manad = new Date(Date.UTC(nu.getUTCFullYear(), nu.getUTCMonth(), 0)).toISOString().slice(0, 7);
    await sida.context().close();
  });
  afterAll(async () => {
    await prov.bort();
  });

  it('raden skrivs med tangenterna, förstås innan den sparas, och felen lagas med sina knappar', async () => {
    const sida = await oppna('elin', `/delegation?manad=${manad}`);
    await sida.getByRole('heading', { level: 1, name: /tre rader behöver rättas/u }).waitFor();
    const meny = sida.getByRole('navigation', { name: 'Huvudmeny' });
    expect(await meny.getByRole('link', { name: 'Diarium' }).getAttribute('aria-current')).toBe('page');

    await sida.keyboard.press('n');
    for (const text of ['26', '4.6', 'Habiliteringsersättning, andra halvan', '41', '', 'Elin Sjödahl']) {
      await sida.keyboard.type(text);
      await sida.keyboard.press('Tab');
    }
    await sida.getByText('Elin Sjödahl hade rollen den dagen. Anmäls. 41 beslut i en rad.').waitFor();
    await sida.getByLabel('Delegat', { exact: true }).press('Enter');
    await sida.getByText(/14 rader, 101 beslut/u).waitFor();
    await sida.getByLabel('Punkt', { exact: true }).press('Control+d');
    expect(await sida.getByLabel('Punkt', { exact: true }).inputValue()).toBe('4.6');

    await sida.getByRole('button', { name: /^Sätt Tobias Lind/u }).click();
    await sida.getByRole('heading', { level: 1, name: /två rader behöver rättas/u }).waitFor();
    await sida.getByRole('button', { name: /^Anmäl ändå, med skäl/u }).click();
    const dialog = sida.getByRole('dialog');
    await dialog.getByLabel('Skäl').fill('Fakturan kom efter att listan lämnats.');
    await dialog.getByRole('button', { name: 'Anmäl ändå' }).click();
    await sida.getByRole('heading', { level: 1, name: /en rad behöver rättas/u }).waitFor();
    await sida.getByLabel('Punkt', { exact: true }).fill('');
    await sida.locator('a.rubrik').last().focus();
    await sida.keyboard.press('f');
    await sida.keyboard.press('t');
    await sida.getByRole('heading', { level: 1, name: /inget att rätta/u }).waitFor();
    await sida.getByRole('button', { name: /Ångra/u }).click();
    await sida.getByRole('heading', { level: 1, name: /en rad behöver rättas/u }).waitFor();
    await sida.context().close();
  });

  it('en tabell klistras in, visas med sina fel och tas in en gång', async () => {
    const sida = await oppna('elin', `/delegation/inlasning?enhet=${await egenEnhet()}&manad=${manad}`);
    const tabell = `Datum\tPunkt\tBeslut\tDelegat\n3/${String(Number(manad.slice(5)))}\t3.2\tKlistrad rad\tElin Sjödahl\n\t9.9\tAnnan rad\t,,`;
    await sida.getByLabel('Klistra in raderna ur kalkylbladet').fill(tabell);
    await sida.getByRole('button', { name: 'Visa raderna' }).click();
    await sida.getByText('Dagen för beslutet saknas.', { exact: false }).waitFor();
    await sida.getByRole('button', { name: 'Ta in 2 rader' }).click();
    await sida.getByRole('link', { name: 'Klistrad rad' }).waitFor();
    await sida.context().close();
  });

  const egenEnhet = async (): Promise<string> => {
    const sida = await prov.fonster({ som: 'elin' });
    const svar = await sida.request.get(`/api/namnder/${namndId}/delegationsenheter?manad=${manad}`);
    const { rader } = (await svar.json()) as { rader: { enhetId: string; egen: boolean }[] };
    await sida.context().close();
    return rader.find(({ egen }) => egen)?.enhetId ?? '';
  };

  it('skärmarna håller: listan, inläsningen och ordningen', async () => {
    const enhet = await egenEnhet();
    await granskaSida(prov, {
      som: 'elin',
      stig: `/namnder/${namndId}/delegation?manad=${manad}`,
      namn: 'delegation',
      handbok: 'bred',
      gor: async (sida) => await sida.getByRole('heading', { level: 2, name: /Daglig verksamhet/u }).waitFor(),
    });
    await granskaSida(prov, {
      som: 'elin',
      stig: `/namnder/${namndId}/delegation/inlasning?enhet=${enhet}&manad=${manad}`,
      namn: 'delegation-inlasning',
      gor: async (sida) => {
        await sida.getByLabel('Klistra in raderna ur kalkylbladet').fill('1\t3.2\tVikarie\tElin Sjödahl');
        await sida.getByRole('button', { name: 'Visa raderna' }).click();
        await sida.getByRole('heading', { level: 2, name: 'Så blir raderna' }).waitFor();
      },
    });
    await granskaSida(prov, {
      som: 'emma',
      stig: `/namnder/${namndId}/delegation/ordning`,
      namn: 'delegationsordning',
      handbok: 'bred',
      gor: async (sida) => await sida.getByRole('heading', { level: 2, name: 'Personal' }).waitFor(),
    });
  });

  it('listorna och de brådskande besluten håller som skärmar', async () => {
    await granskaSida(prov, {
      som: 'emma',
      stig: `/namnder/${namndId}/delegation/listor`,
      namn: 'delegation-listor',
      gor: async (sida) => await sida.getByRole('heading', { level: 2, name: 'Månad för månad' }).waitFor(),
    });
    await granskaSida(prov, {
      som: 'emma',
      stig: `/namnder/${namndId}/delegation/bradskande`,
      namn: 'delegation-bradskande',
      gor: async (sida) => await sida.getByRole('heading', { level: 1, name: /brådskande beslut/u }).waitFor(),
    });
  });
});
