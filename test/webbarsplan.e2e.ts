// The year plan and the beredning of a meeting, as the secretary makes them and the chair reads them.
import type { Page } from 'playwright-core';
import { granskaSida } from './stod/granskasida.js';
import { framme, saknas, startaWebbprov, type Webbprov } from './stod/webb.js';

const hinder = saknas();
if (hinder !== null) process.stderr.write(`Årsplanens prov i webbläsare hoppas över: ${hinder}\n`);

interface Mote {
  id: string;
  datum: string;
  tillstand: string;
}

(hinder === null ? describe : describe.skip)('årsplanen och beredningen på skärm', () => {
  jest.setTimeout(300_000);
  let prov: Webbprov;
  let namndId: string;
  let planId: string;
  let mote: Mote;

  const hamta = async <T>(sida: Page, stig: string): Promise<T> => (await (await sida.request.get(stig)).json()) as T;

  beforeAll(async () => {
    prov = await startaWebbprov();
    const emma = await prov.fonster({ som: 'emma' });
    const jag = await hamta<{ namnder: { namndId: string }[] }>(emma, '/api/jag');
    namndId = jag.namnder[0]?.namndId ?? '';
    const moten = await hamta<{ rader: Mote[] }>(emma, `/api/namnder/${namndId}/sammantraden?sortera=-datum&antal=50`);
    const planerat = moten.rader.find(({ tillstand }) => tillstand === 'planerat');
    if (planerat === undefined) throw new Error('Demon har inget planerat sammanträde');
    mote = planerat;
    await emma.context().close();
  });
  afterAll(async () => {
    await prov.bort();
  });

  it('gör utkastet ur mönstret, flyttar en dag med tangenterna och ångrar', async () => {
    const sida = await prov.fonster({ som: 'emma' });
    await sida.goto(`/namnder/${namndId}/arsplan/ny`);
    await sida.getByRole('button', { name: /^Gör utkastet/u }).waitFor();
    await framme(sida);
    await sida.getByLabel('År', { exact: true }).fill('2031');
    await sida.getByRole('button', { name: /^Gör utkastet/u }).click();
    await sida.getByText('Ange var sammanträdena hålls.').first().waitFor();
    await sida.getByLabel('Lokal').fill('Stora salen');
    await sida.reload();
    await framme(sida);
    expect(await sida.getByLabel('Lokal').inputValue()).toBe('Stora salen');
    await sida.getByRole('button', { name: /^Gör utkastet/u }).click();
    await sida.waitForURL(/\/arsplan\/[0-9a-f-]{36}$/u);
    planId = sida.url().split('/').at(-1) ?? '';
    await sida.getByRole('heading', { level: 1, name: /Årsplanen 2031 är klar att antas: 11 sammanträden/u }).waitFor();
    await framme(sida);
    // The third Thursday of January 2031.
    const forst = sida.getByRole('button', { name: 'Sammanträde, torsdag 16 januari', exact: true });
    await forst.focus();
    await sida.keyboard.press('Alt+ArrowRight');
    await sida.getByText('Sammanträde är nu fredag 17 januari').waitFor();
    await sida.getByRole('button', { name: 'Sammanträde, fredag 17 januari', exact: true }).waitFor();
    await sida.locator('[aria-label="Sammanträde, fredag 17 januari"]:focus').waitFor();
    await sida.keyboard.press('Control+z');
    await sida.getByText('Det är ångrat').waitFor();
    await forst.waitFor();
    await forst.focus();
    await sida.locator('[aria-label="Sammanträde, torsdag 16 januari"]:focus').waitFor();
    await sida.keyboard.press('Alt+ArrowDown');
    await sida.getByText('Sammanträde är nu torsdag 23 januari').waitFor();
    await sida.context().close();
  });

  it('bygger listan med tangenterna: lägger till, flyttar, sätter tid, tar bort och ångrar', async () => {
    const sida = await prov.fonster({ som: 'emma' });
    await sida.goto(`/namnder/${namndId}/sammantraden/${mote.id}/beredning`);
    await sida.getByRole('heading', { level: 2, name: 'Listan', exact: true }).waitFor();
    await framme(sida);
    for (const [titel, typ] of [
      ['Rapport från Lärcentrum', 'information'],
      ['Upprop och val av justerare', 'formalia'],
    ] as const) {
      await sida.getByRole('button', { name: 'Ny punkt utan ärende' }).click();
      await sida.getByLabel('Rubrik på listan').fill(titel);
      await sida.getByLabel('Avsnitt').selectOption(typ);
      await sida.getByRole('button', { name: 'Spara punkten' }).click();
      await sida.getByRole('button', { name: new RegExp(`^${titel}, `, 'u') }).waitFor();
      await sida.getByRole('dialog').waitFor({ state: 'hidden' });
    }
    const rapport = sida.getByRole('button', { name: /^Rapport från Lärcentrum, /u });
    await rapport.focus();
    await sida.keyboard.press('Alt+ArrowDown');
    await sida.getByText(/^Rapport från Lärcentrum är nu \d+ av \d+$/u).waitFor();
    await sida.locator('[aria-label^="Rapport från Lärcentrum, "]:focus').waitFor();
    await sida.getByRole('button', { name: 'Ordna efter avsnitt' }).click();
    await sida.getByText('Listan är ordnad efter avsnitt').waitFor();
    expect(await sida.locator('.punktknapp').first().textContent()).toBe('Upprop och val av justerare');
    await rapport.focus();
    await sida.keyboard.press('k');
    await sida.getByLabel('Från kl.').fill('19.10');
    await sida.getByRole('button', { name: 'Spara punkten' }).click();
    await sida.getByRole('dialog').waitFor({ state: 'hidden' });
    await sida.getByRole('cell', { name: '19.10' }).waitFor();
    await rapport.focus();
    await sida.keyboard.press('t');
    await sida.getByText('”Rapport från Lärcentrum” togs bort från listan').waitFor();
    await sida.keyboard.press('Control+z');
    await sida.getByText('Det är ångrat').waitFor();
    await rapport.waitFor();
    await sida.context().close();
  });

  it('låter ordföranden läsa och kommentera, men inte ändra', async () => {
    const sida = await prov.fonster({ som: 'margareta' });
    await sida.goto(`/namnder/${namndId}/sammantraden/${mote.id}/beredning`);
    await sida.getByRole('heading', { level: 2, name: 'Ordförandeberedningen' }).waitFor();
    await framme(sida);
    expect(await sida.getByRole('button', { name: 'Ny punkt utan ärende' }).count()).toBe(0);
    await sida.getByLabel('Kommentar', { exact: true }).fill('Ta rapporten först.');
    await sida.getByRole('button', { name: 'Spara kommentaren' }).click();
    await sida.getByRole('listitem').filter({ hasText: 'Ta rapporten först.' }).waitFor();
    await sida.context().close();
  });

  it('ser ut som den ska: mönstret, planerna, året och beredningen', async () => {
    const stam = `/namnder/${namndId}`;
    const brister: string[] = [];
    for (const [namn, stig, rubrik, handbok] of [
      ['arsplan-ny', '/arsplan/ny', /^Gör en årsplan$/u, true],
      ['arsplan-alla', '/arsplan', /årsplan/iu, false],
      ['arsplan', `/arsplan/${planId}`, /^Årsplanen 2031/u, true],
      ['beredning', `/sammantraden/${mote.id}/beredning`, /listan/u, true],
    ] as const) {
      const gor = async (sida: Page): Promise<void> => {
        await sida.getByRole('heading', { level: 1, name: rubrik }).waitFor();
        await framme(sida);
      };
      const bild = handbok ? { handbok: 'bred' as const } : {};
      brister.push(...(await granskaSida(prov, { som: 'emma', stig: `${stam}${stig}`, namn, gor, ...bild })));
    }
    expect(brister).toEqual([]);
  });
});
