// The frame of the web: what everyone meets on every screen, in a real browser against the real server.
import type { BrowserContext, Page } from 'playwright-core';
import { granskaSida, type Granskning } from './stod/granskasida.js';
import { axebrister, framme, LOSENORD, saknas, startaWebbprov, type Webbprov } from './stod/webb.js';

const hinder = saknas();
if (hinder !== null) process.stderr.write(`Ramens prov hoppas över: ${hinder}\n`);

interface Mote {
  id: string;
  datum: string;
  tillstand: string;
}

const rubrik = async (sida: Page): Promise<string> => (await sida.locator('h1').textContent()) ?? '';

(hinder === null ? describe : describe.skip)('webbens ram', () => {
  jest.setTimeout(240_000);
  let prov: Webbprov;
  let namndId: string;
  let moten: Mote[];

  const hamta = async <T>(sida: Page, stig: string): Promise<T> => (await (await sida.request.get(stig)).json()) as T;
  const lista = (): string => `/namnder/${namndId}/sammantraden`;
  const oppna = async (som: string, stig = '/'): Promise<Page> => {
    const sida = await prov.fonster({ som });
    await sida.goto(stig);
    await framme(sida);
    return sida;
  };

  beforeAll(async () => {
    prov = await startaWebbprov();
    const sida = await prov.fonster({ som: 'emma' });
    const jag = await hamta<{ namnder: { namndId: string }[] }>(sida, '/api/jag');
    namndId = jag.namnder[0]?.namndId ?? '';
    moten = (await hamta<{ rader: Mote[] }>(sida, `/api/namnder/${namndId}/sammantraden?sortera=datum`)).rader;
    await sida.context().close();
  });
  afterAll(async () => {
    await prov.bort();
  });

  const SKARMAR: readonly Granskning[] = [
    { namn: 'start-sekreterare', som: 'emma', stig: '/', handbok: 'bada' },
    { namn: 'start-handlaggare', som: 'hakan', stig: '/' },
    { namn: 'start-ledamot', som: 'lena', stig: '/', handbok: 'bada' },
    { namn: 'start-ordforande', som: 'margareta', stig: '/' },
    { namn: 'start-administrator', som: 'admin', stig: '/' },
    {
      namn: 'svara-utan-val',
      som: 'mikael',
      stig: '/',
      gor: async (sida) => {
        await sida.getByRole('button', { name: 'Skicka svar' }).click();
        await sida.getByText('Välj ett svar').waitFor();
      },
    },
    {
      namn: 'sok-eller-gor',
      som: 'emma',
      stig: '/',
      handbok: 'bred',
      gor: async (sida) => {
        await sida.keyboard.press('Control+k');
        await sida.getByRole('combobox', { name: 'Sök eller gör' }).fill('sam');
        await sida.getByRole('option', { name: /Gå till Sammanträden/u }).waitFor();
        await sida.waitForLoadState('networkidle');
      },
    },
    {
      namn: 'tangenter',
      som: 'emma',
      stig: '/',
      handbok: 'bred',
      gor: async (sida) => {
        await sida.keyboard.press('?');
        await sida.getByRole('dialog', { name: 'Tangenter' }).waitFor();
      },
    },
    {
      namn: 'notiser',
      som: 'emma',
      stig: '/',
      gor: async (sida) => {
        await sida.getByRole('button', { name: /^Notiser/u }).click();
        await sida.getByRole('heading', { name: 'Notiser' }).waitFor();
        await sida.waitForLoadState('networkidle');
      },
    },
    {
      namn: 'konto-meny',
      som: 'emma',
      stig: '/',
      gor: async (sida) => {
        await sida.getByRole('button', { name: 'Emma Wallin' }).click();
        await sida.getByRole('menuitem', { name: 'Logga ut' }).waitFor();
      },
    },
  ];

  it.each(SKARMAR.map((g) => [g.namn, g] as const))('%s är utan brist, smal och bred, ljus och mörk', async (_, g) => {
    expect(await granskaSida(prov, g)).toEqual([]);
  });

  it('visar i menyn bara det som rollen ger', async () => {
    const menyn = async (som: string): Promise<string[]> => {
      const sida = await oppna(som);
      const ord = await sida.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link').allTextContents();
      await sida.context().close();
      return ord;
    };
    expect(await menyn('emma')).toEqual(expect.arrayContaining(['Start', 'Sammanträden', 'Nämnden']));
    expect(await menyn('lena')).not.toContain('Diarium');
    expect(await menyn('admin')).not.toContain('Sammanträden');
  });

  it('går att styra med tangenterna, och de enkla går att slå av', async () => {
    const sida = await oppna('emma');
    await sida.keyboard.press('g');
    await sida.keyboard.press('m');
    await sida.waitForURL(`**${lista()}`);
    await sida.keyboard.press('Control+k');
    await sida.getByRole('combobox', { name: 'Sök eller gör' }).waitFor();
    await sida.keyboard.type('start');
    await sida.getByRole('option', { name: /Gå till Start/u }).waitFor();
    await sida.keyboard.press('Enter');
    await sida.waitForURL((url) => url.pathname === '/');
    await sida.keyboard.press('?');
    await sida.getByRole('checkbox', { name: /enda tecken/u }).uncheck();
    await sida.keyboard.press('Escape');
    await sida.getByRole('dialog').waitFor({ state: 'hidden' });
    await sida.keyboard.press('?');
    await sida.keyboard.press('g');
    await sida.keyboard.press('m');
    expect(await sida.getByRole('dialog').count()).toBe(0);
    expect(new URL(sida.url()).pathname).toBe('/');
    await sida.reload();
    await framme(sida);
    await sida.keyboard.press('?');
    expect(await sida.getByRole('dialog').count()).toBe(0);
    await sida.context().close();
  });

  it('hittar ett sammanträde genom Sök eller gör, och säger när inget finns', async () => {
    const kallat = moten.find((m) => m.tillstand === 'kallat');
    const sida = await oppna('lena');
    await sida.keyboard.press('Control+k');
    await sida.getByRole('combobox', { name: 'Sök eller gör' }).fill(kallat?.datum ?? '');
    await sida
      .getByRole('group', { name: /Sammanträden/u })
      .getByRole('option')
      .first()
      .waitFor();
    await sida.keyboard.press('Enter');
    await sida.waitForURL(`**/${kallat?.id ?? ''}**`);
    await sida.keyboard.press('Control+k');
    await sida.getByRole('combobox', { name: 'Sök eller gör' }).fill('qzxw');
    await sida.getByText('Inget hittades').waitFor();
    await sida.context().close();
  });

  it('visar resten av Start när en del inte går att hämta, och hämtar den igen', async () => {
    const sida = await prov.fonster({ som: 'emma' });
    const del = '**/api/start/sammantraden*';
    await sida.route(del, async (rutt) => {
      await rutt.fulfill({
        status: 500,
        contentType: 'application/problem+json',
        body: JSON.stringify({ kod: 'KLUBBA.OVANTAT', status: 500, title: 'Fel', detail: 'Försök igen.' }),
      });
    });
    await sida.goto('/');
    await sida.getByRole('alert').waitFor();
    expect(await sida.getByRole('region', { name: 'Sammanträden' }).textContent()).toContain('Kunde inte hämtas');
    await sida.getByRole('region', { name: 'Mina nämnder' }).waitFor();
    await sida.unroute(del);
    await sida.getByRole('button', { name: 'Försök igen' }).click();
    await sida
      .getByRole('navigation', { name: /^Kedjan för/u })
      .first()
      .waitFor();
    expect(await sida.getByRole('alert').count()).toBe(0);
    await sida.context().close();
  });

  it('frågar ledamoten om hon kommer, tar svaret, och låter henne ändra det', async () => {
    const sida = await oppna('lena');
    expect(await rubrik(sida)).toMatch(/^Kommer du /u);
    await sida.getByRole('radio', { name: /Jag har förhinder/u }).check();
    await sida.getByRole('button', { name: 'Skicka svar' }).click();
    await sida.getByText('Du har svarat: jag har förhinder').waitFor();
    await sida.getByRole('button', { name: /^Ändra svaret/u }).click();
    await sida.getByRole('radio', { name: 'Jag kommer' }).check();
    await sida.getByRole('button', { name: 'Skicka svar' }).click();
    await sida.getByText('Du har svarat: jag kommer').waitFor();
    await sida.reload();
    await framme(sida);
    expect(await rubrik(sida)).toMatch(/^Nästa sammanträde är /u);
    await sida.context().close();
  });

  describe('inloggningen', () => {
    /** What the server says of the session's time, moved. */
    async function medTid(sida: Page, kvarS: number): Promise<void> {
      await sida.route('**/api/jag', async (rutt) => {
        const svar = await rutt.fetch();
        const jag = (await svar.json()) as { session: { nu: string; vilaSlut: string } };
        const nu = Date.parse(jag.session.nu);
        jag.session.vilaSlut = new Date(nu + kvarS * 1000).toISOString();
        await rutt.fulfill({ response: svar, json: jag });
      });
    }

    it('varnar innan den tar slut, och fortsätter för den som är kvar', async () => {
      const sida = await prov.fonster({ som: 'emma' });
      await medTid(sida, 100);
      await sida.goto('/');
      const ruta = sida.getByRole('dialog', { name: 'Du loggas snart ut' });
      await ruta.waitFor();
      expect(await ruta.textContent()).toContain('Det du har skrivit står');
      const forlangd = sida.waitForResponse((svar) => svar.url().endsWith('/api/jag/har') && svar.ok());
      await ruta.getByRole('button', { name: 'Fortsätt vara inloggad' }).click();
      await forlangd;
      await ruta.waitFor({ state: 'hidden' });
      await sida.context().close();
    });

    it('öppnas ovanpå sidan när den tagit slut, i alla flikar, och en inloggning räcker för alla', async () => {
      const sida = await oppna('emma', lista());
      const andra = await sida.context().newPage();
      await andra.goto('/');
      await framme(andra);
      await sida.context().clearCookies();
      await sida.getByRole('link', { name: 'Tidigare' }).click();
      const ruta = sida.getByRole('dialog', { name: 'Logga in igen' });
      await ruta.waitFor();
      await ruta.getByLabel('Lösenord', { exact: true }).fill(LOSENORD);
      await sida.keyboard.press('Enter');
      await ruta.waitFor({ state: 'hidden' });
      await sida.getByRole('table').waitFor();
      await andra.getByRole('link', { name: 'Sammanträden', exact: true }).first().click();
      await andra.getByRole('table').waitFor();
      expect(await andra.getByRole('dialog').count()).toBe(0);
      await sida.context().close();
    });

    it('avslutas i alla flikar på en gång, och den andra fliken minns var man var', async () => {
      const sida = await oppna('emma');
      const andra = await sida.context().newPage();
      await andra.goto(lista());
      await framme(andra);
      await sida.getByRole('button', { name: 'Emma Wallin' }).click();
      await sida.getByRole('menuitem', { name: 'Logga ut' }).click();
      await sida.waitForURL('**/logga-in');
      await andra.waitForURL('**/logga-in?**');
      expect(decodeURIComponent(andra.url())).toContain(lista());
      await sida.context().close();
    });
  });

  describe('flödet', () => {
    const strommar = (sammanhang: BrowserContext): { antal: () => number } => {
      let antal = 0;
      sammanhang.on('request', (begaran) => {
        if (begaran.url().endsWith('/api/flode')) antal += 1;
      });
      return { antal: () => antal };
    };
    /** A day that the made-up kommun does not already meet on, well ahead. */
    const ledigDag = (om: number): string => new Date(Date.now() + om * 86_400_000).toISOString().slice(0, 10);

    it('visar det som någon annan gör, utan omladdning, i alla flikar genom en enda ström', async () => {
      const sida = await prov.fonster({ som: 'emma' });
      const ett = strommar(sida.context());
      await sida.goto(lista());
      await framme(sida);
      const andra = await sida.context().newPage();
      await andra.goto(lista());
      await framme(andra);
      const datum = [200, 201, 202].map(ledigDag).find((d) => moten.every((m) => m.datum !== d)) ?? '';
      const annan = await prov.fonster({ som: 'emma' });
      const fore = await sida.getByRole('row').count();
      const svar = await annan.request.post(`/api/namnder/${namndId}/sammantraden`, {
        data: { datum, start: '18:00', plats: 'Biblioteket i Ekbacka' },
      });
      expect(svar.status()).toBe(201);
      await sida.getByText('Biblioteket i Ekbacka').waitFor();
      await andra.getByText('Biblioteket i Ekbacka').waitFor();
      expect(await sida.getByRole('row').count()).toBe(fore + 1);
      expect(ett.antal()).toBe(1);
      await annan.context().close();
      await sida.context().close();
    });
  });

  it('visar båda texterna när någon annan hann före, och skriver inte över något i tysthet', async () => {
    const sida = await prov.fonster({ som: 'emma' });
    const api = `/api/namnder/${namndId}/personer`;
    const { rader } = await hamta<{ rader: { id: string; namn: string }[] }>(sida, `${api}?antal=100`);
    const id = rader.find((p) => p.namn === 'Yasmin Demir')?.id ?? '';
    await sida.goto(`/namnder/${namndId}/namnden/personer/${id}`);
    await framme(sida);
    await sida.getByRole('textbox', { name: 'Telefon' }).fill('08-465 004 10');
    const { version } = await hamta<{ version: number }>(sida, `${api}/${id}`);
    const annan = await sida.request.patch(`${api}/${id}`, {
      headers: { 'If-Match': `"${String(version)}"` },
      data: { telefon: '08-465 004 11' },
    });
    expect(annan.status()).toBe(200);
    await sida.getByRole('button', { name: /^Spara uppgifterna/u }).click();
    const konflikt = sida.getByRole('region', { name: /ändrade detta nyss/u });
    await konflikt.waitFor();
    expect(await konflikt.textContent()).toContain('08-465 004 10');
    expect(await konflikt.textContent()).toContain('08-465 004 11');
    expect(await sida.evaluate("document.activeElement.classList.contains('konflikt')")).toBe(true);
    expect(await axebrister(sida)).toEqual([]);
    expect((await hamta<{ telefon: string }>(sida, `${api}/${id}`)).telefon).toBe('08-465 004 11');
    await konflikt.getByRole('button', { name: 'Spara det valda' }).click();
    await sida.getByText('Uppgifterna är sparade').waitFor();
    expect((await hamta<{ telefon: string }>(sida, `${api}/${id}`)).telefon).toBe('08-465 004 10');
    await sida.context().close();
  });

  it('säger när servern inte svarar, och fortsätter när den gör det igen', async () => {
    const sida = await oppna('emma', lista());
    await sida.context().setOffline(true);
    await sida.getByText('Ingen kontakt med servern sedan').waitFor();
    await sida.getByRole('link', { name: 'Tidigare' }).click();
    await sida.waitForURL('**?visa=tidigare');
    expect(await sida.getByRole('alert').count()).toBe(0);
    await sida.context().setOffline(false);
    await sida.getByText('Ingen kontakt med servern sedan').waitFor({ state: 'detached' });
    await sida.getByRole('table').waitFor();
    await sida.context().close();
  });

  it('byter nämnd i en flik utan att störa en annan', async () => {
    const sida = await oppna('admin');
    const namnder = (await hamta<{ namnder: { namndId: string; namn: string }[] }>(sida, '/api/jag')).namnder;
    expect(namnder.length).toBeGreaterThan(1);
    const [forsta, andra] = namnder;
    await sida.goto(`/namnder/${forsta?.namndId ?? ''}/namnden`);
    await framme(sida);
    const flik = await sida.context().newPage();
    await flik.goto(`/namnder/${andra?.namndId ?? ''}/namnden`);
    await framme(flik);
    await sida.getByRole('link', { name: 'Klubba, till Start' }).click();
    await sida.waitForURL((url) => url.pathname === '/');
    expect(await sida.locator('.namndval').textContent()).toContain(forsta?.namn);
    await sida.reload();
    await framme(sida);
    expect(await sida.locator('.namndval').textContent()).toContain(forsta?.namn);
    await sida.context().close();
  });

  it('visar större text när man väljer det, utan att något rullar i sidled', async () => {
    const sida = await prov.fonster({ som: 'lena', bredd: 390 });
    await sida.goto('/');
    await framme(sida);
    await sida.getByRole('button', { name: 'Lena Fors' }).click();
    await sida.getByRole('menuitemradio', { name: 'Störst text' }).click();
    await sida.reload();
    await framme(sida);
    expect(await sida.evaluate('getComputedStyle(document.documentElement).fontSize')).toBe('20px');
    expect(await sida.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
    await sida.context().close();
  });
});
