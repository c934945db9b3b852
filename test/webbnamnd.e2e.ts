// The organisation on screen: a nämnd as of a day, its rules, its people, new ones by keyboard and from a file.
import type { Page } from 'playwright-core';
import { granskaSida } from './stod/granskasida.js';
import { provaInstallningar } from './stod/namndinstallningar.js';
import { axebrister, framme, saknas, startaWebbprov, type Webbprov } from './stod/webb.js';

const hinder = saknas();
if (hinder !== null) process.stderr.write(`Nämndens prov i webbläsare hoppas över: ${hinder}\n`);

const LEDAMOTER = [
  'Maria Lund S',
  'Oskar Frid C',
  'Elin Borg M',
  'Nils Rask S',
  'Sara Ek S',
  'Jon Ask V',
  'Ida Ryd M',
  'Ulf Sten M',
  'Åsa Lind L',
  'Pål Dal S',
  'Eva Strand C',
];
const ERSATTARE = [
  'Kim Alm S',
  'Ebba Hed S',
  'Liv Moe V',
  'Tor Berg C',
  'Vera Hall M',
  'Olle Gren M',
  'Siri Nord L',
  'Bo Vik S',
  'Mia Falk C',
  'Åke Sund M',
  'Gun Hult V',
];
const ORDNING = [
  ['S', 'V C'],
  ['C', 'S L'],
  ['M', 'L C'],
  ['V', 'S C'],
  ['L', 'M C'],
] as const;

(hinder === null ? describe : describe.skip)('nämnden på skärm', () => {
  jest.setTimeout(600_000);
  let prov: Webbprov;
  let namndId: string;
  let stam: string;

  const rubrik = async (sida: Page): Promise<string> => (await sida.locator('h1').textContent()) ?? '';
  const namnderna = async (sida: Page): Promise<{ id: string; namn: string }[]> =>
    ((await (await sida.request.get('/api/namnder?antal=100')).json()) as { rader: { id: string; namn: string }[] })
      .rader;

  beforeAll(async () => {
    prov = await startaWebbprov();
    const sida = await prov.fonster({ som: 'emma' });
    const jag = (await (await sida.request.get('/api/jag')).json()) as { namnder: { namndId: string }[] };
    namndId = jag.namnder[0]?.namndId ?? '';
    stam = `/namnder/${namndId}/namnden`;
    await sida.context().close();
  });
  afterAll(async () => {
    await prov.bort();
  });

  it('provar vem som tjänstgör när några är borta, och säger varför', async () => {
    const sida = await prov.fonster({ som: 'emma' });
    await sida.goto(stam);
    await sida.getByLabel('Borta').fill('Sterner, Rezvani');
    const svar = sida.locator('.provsvar');
    await svar.getByText('Eva Brandt').waitFor();
    expect(await svar.textContent()).toContain('först i tur för M');
    await sida.getByLabel('Borta').fill('Ingenstans');
    await sida.getByText('Ingen i nämnden heter ingenstans').waitFor();
    await sida.context().close();
  });

  it('flyttar en ersättare i turordningen med tangenter, och ångrar med Ctrl Z', async () => {
    const sida = await prov.fonster({ som: 'emma' });
    await sida.goto(stam);
    const turordning = sida.getByRole('list', { name: 'Turordning för S' });
    await turordning.waitFor();
    const fore = await turordning.textContent();
    await turordning.getByRole('button').first().focus();
    await sida.keyboard.press('Alt+ArrowDown');
    await sida.locator('.kvitto').getByText('är nu ersättare 2 för S').waitFor();
    expect(await turordning.textContent()).not.toBe(fore);
    expect(await sida.evaluate('document.activeElement.getAttribute("aria-label")')).toContain('2 av');
    await sida.keyboard.press('Control+z');
    await sida.getByText('Det är ångrat').waitFor();
    await sida.reload();
    await turordning.waitFor();
    expect(await turordning.textContent()).toBe(fore);
    await sida.context().close();
  });

  it('visar nämnden som den är en annan dag, och avsägelsen som gör en plats vakant', async () => {
    const sida = await prov.fonster({ som: 'emma' });
    await sida.goto(`${stam}/val`);
    await framme(sida);
    await sida.keyboard.press('Control+Enter');
    await sida.getByRole('button', { name: /Registrera att uppdraget slutar/u }).click();
    const samling = sida.locator('.felsamling');
    await samling.waitFor();
    expect(await samling.textContent()).toContain('Välj vem det gäller');
    expect(await axebrister(sida)).toEqual([]);
    await sida.getByLabel('Vem?').selectOption({ label: 'Yasmin Demir (L), ledamot, plats 11' });
    await sida.getByLabel('Sista dagen med uppdraget').fill('31 december 2026');
    await sida.getByLabel('Paragraf').fill('§ 201');
    await sida.getByLabel('Beslutets dag').fill('2026-11-20');
    await sida.getByLabel('Paragraf').focus();
    await sida.getByText('därefter är platsen vakant').waitFor();
    await sida.reload();
    expect(await sida.getByLabel('Paragraf').inputValue()).toBe('§ 201');
    await sida.getByLabel('Paragraf').focus();
    await sida.keyboard.press('Control+Enter');
    await sida.waitForURL(/datum=2027-01-01/u);
    await sida.getByRole('link', { name: /Registrera fyllnadsval till plats 11/u }).waitFor();
    expect(await sida.getByText('10 av 11 platser tillsatta').count()).toBe(1);
    await sida.getByRole('textbox', { name: /Visa nämnden/u }).fill('2026-11-30');
    await sida.keyboard.press('Enter');
    await sida.getByText('11 av 11 platser tillsatta').waitFor();
    expect(await sida.getByText('Yasmin Demir (L) har sin sista dag').count()).toBe(1);
    await sida.context().close();
  });

  it('säger i klartext vad ett nytt reglemente betyder medan det skrivs, och vad som skiljer', async () => {
    const sida = await prov.fonster({ som: 'emma' });
    await sida.goto(`${stam}/reglemente/nytt`);
    const bredvid = sida.getByRole('complementary');
    await bredvid.getByText('senast sju dagar före').waitFor();
    await sida.getByLabel('Kallelsen ska vara framme senast, dagar före').fill('10');
    await bredvid.getByText('senast tio dagar före').waitFor();
    expect(await bredvid.getByRole('table').textContent()).toContain('10');
    await sida.getByLabel('Gäller från').fill('2027-03-01');
    await sida.getByLabel('Beslut', { exact: true }).fill('Kommunfullmäktige 2027-02-15 § 9');
    await sida.keyboard.press('Control+Enter');
    await sida.waitForURL(/reglemente\?version=/u);
    await sida.getByText('Vad som ändrades 2027-03-01').waitFor();
    await sida.context().close();
  });

  it('låter två ändra samma person, och visar båda texterna för den som kom sist', async () => {
    const sida = await prov.fonster({ som: 'emma' });
    const { rader } = (await (await sida.request.get(`/api/namnder/${namndId}/personer?namn=Sjödin`)).json()) as {
      rader: { id: string; version: number }[];
    };
    const person = rader[0];
    await sida.goto(`${stam}/personer/${person?.id ?? ''}`);
    await sida.getByRole('textbox', { name: 'Telefon' }).fill('08-465 004 11');
    await sida.request.patch(`/api/namnder/${namndId}/personer/${person?.id ?? ''}`, {
      headers: { 'If-Match': `"${String(person?.version)}"` },
      data: { telefon: '08-465 004 12' },
    });
    await sida.getByRole('textbox', { name: 'Telefon' }).focus();
    await sida.keyboard.press('Control+Enter');
    const konflikt = sida.locator('.konflikt');
    await konflikt.waitFor();
    expect(await konflikt.textContent()).toContain('08-465 004 11');
    expect(await konflikt.textContent()).toContain('08-465 004 12');
    await konflikt.getByRole('button', { name: 'Spara det valda' }).click();
    await sida.getByText('Uppgifterna är sparade').waitFor();
    await sida.context().close();
  });

  it('lägger upp en ny nämnd med 11 ledamöter och 11 ersättare i fem partier med bara tangentbordet', async () => {
    const sida = await prov.fonster({ som: 'admin' });
    let tryck = 0;
    const skriv = async (text: string): Promise<void> => {
      await sida.keyboard.type(text);
      tryck += text.length;
    };
    const tangent = async (namn: string): Promise<void> => {
      await sida.keyboard.press(namn);
      tryck += 1;
    };
    /** Tabs to a field, as someone without a mouse does. */
    const tabbaTill = async (etikett: string): Promise<void> => {
      const mal = sida.getByLabel(etikett, { exact: true });
      await mal.waitFor();
      for (let steg = 0; steg < 60; steg += 1) {
        if ((await sida.evaluate('document.activeElement?.id')) === (await mal.getAttribute('id'))) return;
        await tangent('Tab');
      }
      throw new Error(`Tabb kom inte till ${etikett}`);
    };
    const borjade = process.hrtime.bigint();
    await sida.goto('/kommunen/ny-namnd');
    await tabbaTill('Namn');
    await skriv('Kultur- och fritidsnämnden');
    await tangent('Control+Enter');
    await tabbaTill('Gäller från');
    await skriv('2027-01-01');
    await tangent('Tab');
    await skriv('Kommunfullmäktige 2026-11-30 § 12');
    await tabbaTill('Protokollet finns');
    await skriv('Stadshuset, Ekbacka');
    await tangent('Control+Enter');
    await tabbaTill('Plats 1, namn');
    for (const rad of [...LEDAMOTER, ...ERSATTARE]) {
      await skriv(rad);
      await tangent('Enter');
    }
    await tangent('Enter');
    for (const [parti, ordning] of ORDNING) {
      await tabbaTill(`När en plats är tom för ${parti} kallas därefter ur`);
      await skriv(ordning);
    }
    await tangent('Control+Enter');
    await tabbaTill('Ordförande');
    await tangent('Control+Enter');
    await sida.getByRole('heading', { name: 'Granska', exact: true }).waitFor();
    await tangent('Control+Enter');
    await sida.waitForURL(/\/namnden\?datum=2027-01-01/u);
    await sida.getByText('11 av 11 platser tillsatta').waitFor();
    const sekunder = Number(process.hrtime.bigint() - borjade) / 1e9;
    process.stderr.write(
      `Ny nämnd för hand: ${String(tryck)} tangenttryck, ${sekunder.toFixed(0)} s i provet, vid två tryck i sekunden ${(tryck / 2 / 60).toFixed(1)} minuter\n`,
    );
    const ersattare = sida.getByRole('list', { name: 'Turordning för S' });
    expect(await ersattare.textContent()).toContain('3Bo Vik');
    expect(await sida.getByRole('row', { name: /Oskar Frid/u }).textContent()).toContain('1:e vice ordförande');
    expect((await namnderna(sida)).map((n) => n.namn)).toContain('Kultur- och fritidsnämnden');
    await sida.context().close();
  });

  it('tar in samma sak ur en fil, visar felen rad för rad, och ändrar inget före Genomför', async () => {
    const sida = await prov.fonster({ som: 'emma' });
    const fil = await sida.request.get(
      `/api/namnder/${namndId}/export?format=csv&blad=fortroendevalda&datum=2026-11-21`,
    );
    const [huvud = '', ...rader] = (await fil.text()).split(/\r?\n/u).filter((rad) => rad !== '');
    const rubriker = huvud.split(';');
    const parti = rubriker.indexOf('Parti');
    const fel = rader.map((rad, i) =>
      i === 4
        ? rad
            .split(';')
            .map((c, k) => (k === parti ? 'Socdem' : c))
            .join(';')
        : rad,
    );
    const fore = await (await sida.request.get(`/api/namnder/${namndId}/uppdrag?antal=100`)).text();
    await sida.goto(`${stam}/fil`);
    await sida
      .locator('input[type=file]')
      .setInputFiles({ name: 'val.csv', mimeType: 'text/csv', buffer: Buffer.from([huvud, ...fel].join('\r\n')) });
    await sida.getByText('partiet ”Socdem”').waitFor();
    const genomfor = sida.getByRole('button', { name: 'Genomför ändringarna' });
    expect(await genomfor.getAttribute('aria-disabled')).toBe('true');
    expect(await sida.getByRole('complementary').textContent()).toContain('ska rättas');
    expect(await axebrister(sida)).toEqual([]);
    expect(await (await sida.request.get(`/api/namnder/${namndId}/uppdrag?antal=100`)).text()).toBe(fore);
    await sida.keyboard.press('f');
    expect(await sida.evaluate('document.activeElement.value')).toBe('Socdem');
    await sida.keyboard.press('Control+a');
    await sida.keyboard.type('S');
    await sida.keyboard.press('Enter');
    await sida.getByText('Inga fel.').waitFor();
    await sida.context().close();
  });

  it('visar inget om nämnden för den som inte hör till den', async () => {
    const admin = await prov.fonster({ som: 'admin' });
    const annan = (await namnderna(admin)).find((n) => n.id !== namndId);
    await admin.context().close();
    const sida = await prov.fonster({ som: 'lena' });
    for (const del of ['', '/reglemente', '/personer', '/fil', '/mandatskifte', '/konton']) {
      await sida.goto(`/namnder/${annan?.id ?? ''}/namnden${del}`);
      await framme(sida);
      expect(await rubrik(sida)).toBe('Sidan finns inte');
    }
    for (const stig of ['/kommunen', '/kommunen/ny-namnd', `${stam}/fil`, `${stam}/konton`, `${stam}/val`]) {
      await sida.goto(stig);
      await framme(sida);
      expect(await rubrik(sida)).toBe('Sidan finns inte');
    }
    await sida.context().close();
  });

  it.each([
    ['namnden', 'emma', '', 'bada'],
    ['val', 'emma', '/val', 'bred'],
    ['reglemente', 'emma', '/reglemente', 'bred'],
    ['reglemente-nytt', 'emma', '/reglemente/nytt', undefined],
    ['personer', 'emma', '/personer', undefined],
    ['enheter', 'emma', '/enheter', undefined],
    ['franvaro', 'emma', '/franvaro', 'bred'],
    ['filer', 'emma', '/fil', 'bred'],
    ['mandatskifte', 'emma', '/mandatskifte', undefined],
    ['insyn', 'emma', '/insyn', undefined],
    ['laslogg', 'emma', '/laslogg', undefined],
    ['konton', 'admin', '/konton', 'bred'],
    ['granskningar', 'admin', '/granskningar', undefined],
    ['namnden-ledamot', 'lena', '', undefined],
    ['kontaktpolitiker', 'emma', '/kontaktpolitiker', undefined],
    ['standardpunkter', 'emma', '/standardpunkter', undefined],
    ['namn', 'emma', '/namn', undefined],
    ['skydd', 'admin', '/skydd', undefined],
  ] as const)('%s är utan brister bred och smal, ljus och mörk', async (namn, som, del, handbok) => {
    const g = { som, stig: `${stam}${del}`, namn: `namnd-${namn}` };
    expect(await granskaSida(prov, { ...g, ...(handbok === undefined ? {} : { handbok }) })).toEqual([]);
  });

  it.each([
    ['kommunen', '/kommunen', undefined],
    ['brevhuvud', '/kommunen/brevhuvud', 'bred'],
    ['ny-namnd', '/kommunen/ny-namnd', 'bred'],
    ['kommunfil', '/kommunen/fil', undefined],
    ['kommunskifte', '/kommunen/mandatskifte', undefined],
    ['konton', '/kommunen/konton', undefined],
  ] as const)('%s är utan brister bred och smal, ljus och mörk', async (namn, stig, handbok) => {
    const g = { som: 'admin', stig, namn: `kommun-${namn}` };
    expect(await granskaSida(prov, { ...g, ...(handbok === undefined ? {} : { handbok }) })).toEqual([]);
  });

  it('för ett mandatskifte från filen till genomfört och första mötets lista, och ångrar det', async () => {
    const sida = await prov.fonster({ som: 'emma' });
    const svar = await sida.request.get(`/api/namnder/${namndId}/export?format=csv&blad=fortroendevalda`);
    const [rubriker = '', ...rader] = (await svar.text())
      .replace(/^\uFEFF/u, '')
      .trim()
      .split(/\r?\n/u);
    const namnet = rubriker.split(';').indexOf('Namn');
    const id = rubriker.split(';').indexOf('Person-id i Klubba');
    const nya = rader.map((rad) => {
      const celler = rad.split(';');
      celler.splice(-2, 2, '', '');
      // Så blir det när någon skriver de nya namnen över de gamla: id:t och e-posten står kvar.
      if (celler[namnet] === 'Carl-Johan Sterner') celler[namnet] = 'Nina Nysjö';
      expect(celler[id]).toMatch(/^[0-9a-f-]{36}$/u);
      return celler.join(';');
    });
    await sida.goto(`${stam}/mandatskifte`);
    await sida.getByRole('button', { name: /Börja mandatskiftet/u }).click();
    const fil = { name: 'perioden.csv', mimeType: 'text/csv', buffer: Buffer.from([rubriker, ...nya].join('\r\n')) };
    await sida.locator('input[type=file]').setInputFiles(fil);
    await sida.getByText('hör till Carl-Johan Sterner, men raden säger Nina Nysjö').waitFor();
    expect(await sida.getByRole('button', { name: /Genomför från/u }).getAttribute('aria-disabled')).toBe('true');
    await sida.getByRole('button', { name: 'Det är en ny person' }).click();
    await sida.getByText('Inga fel.').waitFor();
    await sida.getByRole('heading', { name: 'Hänger på dem som slutar' }).waitFor();
    for (const falt of await sida.getByPlaceholder('Hur det är löst').all()) {
      await falt.fill('Tas över av efterträdaren');
      await sida
        .getByRole('button', { name: /^Notera/u })
        .first()
        .click();
      await falt.waitFor({ state: 'detached' });
    }
    expect(await axebrister(sida)).toEqual([]);
    await sida.getByRole('button', { name: /Genomför från/u }).click();
    await sida.getByRole('button', { name: 'Genomför mandatskiftet' }).click();
    await sida.getByRole('heading', { level: 1, name: /Mandatskiftet .* är genomfört/u }).waitFor();
    await sida.getByRole('button', { name: /Lägg på föredragningslistan/u }).click();
    await sida.getByText('11 punkter är lagda på listan').waitFor();
    await sida.goto(`${stam}?datum=2027-01-01`);
    await sida.getByText('Nina Nysjö').first().waitFor();
    await sida.goBack();
    await sida.getByRole('button', { name: 'Ångra mandatskiftet' }).click();
    await sida.getByRole('dialog').getByRole('button', { name: 'Ångra mandatskiftet' }).click();
    await sida.getByRole('heading', { level: 1, name: /Mandatskiftet .* är ångrat/u }).waitFor();
    await sida.goto(`${stam}?datum=2027-01-01`);
    await sida.getByText('Carl-Johan Sterner').first().waitFor();
    await sida.context().close();
  });

  // Sist: de stående punkterna föreslås vid mandatskiftet.
  provaInstallningar({ prov: () => prov, stam: () => stam });
});
