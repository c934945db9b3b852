// Remisser and bevakningar on screen: a remiss goes out, is answered by somebody without an account, and comes back.
import type { Page } from 'playwright-core';
import { granskaSida } from './stod/granskasida.js';
import { axebrister, framme, saknas, sidorullning, startaWebbprov, type Webbprov } from './stod/webb.js';

const hinder = saknas();
if (hinder !== null) process.stderr.write(`Remissernas prov i webbläsare hoppas över: ${hinder}\n`);

(hinder === null ? describe : describe.skip)('remisser och bevakningar på skärm', () => {
  jest.setTimeout(300_000);
  let prov: Webbprov;
  let namndId: string;
  let arendeId: string;
  let remissId: string;

  const skapa = async (sida: Page, stig: string, data: object): Promise<{ id: string }> => {
    const svar = await sida.request.post(`/api/namnder/${namndId}${stig}`, { data });
    expect([svar.status(), await svar.text()]).toEqual([201, expect.any(String)]);
    return (await svar.json()) as { id: string };
  };

  beforeAll(async () => {
    prov = await startaWebbprov();
    const sida = await prov.fonster({ som: 'emma' });
    const jag = (await (await sida.request.get('/api/jag')).json()) as { namnder: { namndId: string }[] };
    namndId = jag.namnder[0]?.namndId ?? '';
    const lista = await sida.request.get(`/api/namnder/${namndId}/arenden?antal=1`);
    arendeId = ((await lista.json()) as { rader: [{ id: string }] }).rader[0].id;
    const instans = (namn: string, epost: string) => ({ namn, satt: 'epost', epost });
    const remiss = {
      rubrik: 'Riktlinjer för vuxna med stöd i arbetslivet',
      fraga: 'Vilka insatser i riktlinjerna påverkar er verksamhet?',
      sistaDag: '2027-01-15',
      avsnitt: ['Syfte och målgrupp'],
      instanser: [
        instans('Rådet för funktionshinderfrågor', 'radet@ekbacka.example'),
        instans('Samordningsförbundet Mälarsunda', 'kansli@samordning.example'),
      ],
    };
    remissId = (await skapa(sida, `/arenden/${arendeId}/remisser`, remiss)).id;
    await sida.context().close();
  });
  afterAll(async () => {
    await prov.bort();
  });

  it('skickas med tangenterna, besvaras utan konto genom länken i brevet, och svaret står i remissen', async () => {
    const sida = await prov.fonster({ som: 'emma' });
    await sida.goto(`/namnder/${namndId}/remisser/${remissId}`);
    await framme(sida);
    const meny = sida.getByRole('navigation', { name: 'Huvudmeny' });
    expect(await meny.getByRole('link', { name: 'Diarium' }).getAttribute('aria-current')).toBe('page');
    await sida.keyboard.press('Control+Enter');
    await sida
      .getByRole('dialog')
      .getByRole('button', { name: /^Skicka/u })
      .click();
    await sida.getByText('Svar senast').first().waitFor();

    const ute = await prov.fonster({ bredd: 390 });
    let lank: string | undefined;
    for (let forsok = 0; lank === undefined && forsok < 60; forsok += 1) {
      await ute.waitForTimeout(500);
      const brev = (await (await ute.request.get('/utveckling/mejl')).text()).matchAll(
        /\/utveckling\/mejl\/([\w-]+)"/gu,
      );
      for (const [, id] of brev) {
        const ra = await (await ute.request.get(`/utveckling/mejl/${id ?? ''}/html`)).text();
        lank ??= /\/remissvar\/[\w.~-]+/u.exec(ra)?.[0];
      }
    }
    await ute.goto(lank ?? '/brevet-kom-inte');
    await ute.getByRole('heading', { name: 'Ert svar' }).waitFor();
    expect(await axebrister(ute)).toEqual([]);
    expect(await sidorullning(ute)).toBe(0);
    await ute.getByRole('button', { name: /^Skicka/u }).click();
    await ute.getByRole('alert').waitFor();
    await ute.getByLabel('Ditt namn').fill('Gun Fältskog');
    await ute.getByLabel('Svar', { exact: true }).fill('Vi tillstyrker förslaget.');
    await ute.getByLabel('Tillstyrker', { exact: true }).first().check();
    await ute.getByRole('button', { name: /^Skicka/u }).click();
    await ute
      .getByText(/Tack|har tagits emot|är mottaget/u)
      .first()
      .waitFor();
    expect(await axebrister(ute)).toEqual([]);
    await ute.context().close();

    await sida.reload();
    await sida.getByRole('heading', { level: 1, name: 'En av två har svarat.' }).waitFor();
    await sida.context().close();
  });

  it.each([
    ['remiss', (): string => `/remisser/${remissId}`],
    ['remisser', (): string => '/remisser'],
    ['remiss-ny', (): string => `/remisser/ny?arende=${arendeId}`],
    ['bevakningar', (): string => '/bevakningar?vy=namndens'],
    ['bevakningar-manad', (): string => '/bevakningar?vy=namndens&manad=2027-01'],
  ] as const)('%s är utan brister bred och smal, ljus och mörk', async (namn, stig) => {
    expect(await granskaSida(prov, { som: 'emma', stig: `/namnder/${namndId}${stig()}`, namn: `f-${namn}` })).toEqual(
      [],
    );
  });

  it('visar inget av nämndens remisser för den som inte har rätten', async () => {
    const sida = await prov.fonster({ som: 'lena' });
    for (const stig of ['/remisser', `/remisser/${remissId}`, '/bevakningar']) {
      await sida.goto(`/namnder/${namndId}${stig}`);
      await framme(sida);
      expect(await sida.locator('h1').textContent()).toBe('Sidan finns inte');
    }
    await sida.context().close();
  });
});
