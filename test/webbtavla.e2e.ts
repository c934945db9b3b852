// The board and a skrivelse's way by two people: sent to review, returned with a reason, changed, approved, settled.
import type { Page } from 'playwright-core';
import { granskaSida } from './stod/granskasida.js';
import { framme, saknas, startaWebbprov, type Webbprov } from './stod/webb.js';

const hinder = saknas();
if (hinder !== null) process.stderr.write(`Tavlans prov i webbläsare hoppas över: ${hinder}\n`);

interface Skrivelse {
  id: string;
  version: number;
  arendeId: string;
}

(hinder === null ? describe : describe.skip)('tavlan och skrivelsens väg på skärm', () => {
  jest.setTimeout(300_000);
  let prov: Webbprov;
  let namndId: string;
  let skrivelse: Skrivelse;

  const skapa = async (sida: Page, stig: string, data: object): Promise<Skrivelse> => {
    const svar = await sida.request.post(`/api/namnder/${namndId}${stig}`, { data });
    expect([svar.status(), await svar.text()]).toEqual([201, expect.any(String)]);
    return (await svar.json()) as Skrivelse;
  };
  const oppna = async (sida: Page, stig: string): Promise<void> => {
    await sida.goto(stig);
    await framme(sida);
  };

  beforeAll(async () => {
    prov = await startaWebbprov();
    const hakan = await prov.fonster({ som: 'hakan' });
    const jag = (await (await hakan.request.get('/api/jag')).json()) as { namnder: { namndId: string }[] };
    namndId = jag.namnder[0]?.namndId ?? '';
    const emma = await prov.fonster({ som: 'emma' });
    const arende = await skapa(emma, '/arenden', { arendemening: 'Nya lokaler för Lärcentrum' });
    skrivelse = await skapa(hakan, '/skrivelser', {
      arendeId: arende.id,
      rubrik: 'Nya lokaler för Lärcentrum i kvarteret Vävaren',
      sammanfattning: 'Lärcentrum har vuxit ur lokalerna på Järnvägsgatan.',
      arendet: 'Nämnden gav förvaltningen i uppdrag att pröva tre alternativ.',
      forslag: [{ text: 'Nämnden godkänner lokalprogrammet.' }],
    });
    await skapa(hakan, '/skrivelser', { rubrik: 'Uppföljning av feriepraktik sommaren 2026' });
    await hakan.context().close();
    await emma.context().close();
  });
  afterAll(async () => {
    await prov.bort();
  });

  it('visar alla skrivelser på väg, och pilarna går mellan dem', async () => {
    const stig = `/namnder/${namndId}/skrivelser?sammantrade=alla`;
    await granskaSida(prov, { som: 'emma', namn: 'skrivelsetavla', stig, handbok: 'bada' });
    const sida = await prov.fonster({ som: 'emma' });
    await oppna(sida, stig);
    const utkast = sida.getByRole('region', { name: /^Utkast/u });
    const lankar = utkast.getByRole('link');
    await lankar.first().focus();
    await sida.keyboard.press('ArrowDown');
    expect(await sida.evaluate('document.activeElement.textContent')).toBe(await lankar.nth(1).textContent());
    await utkast.getByText('Saknar').first().waitFor();
    await sida.context().close();
  });

  it('går från utkast till fastställd hos två, med skäl, det nya utmärkt och ett godkännande av just den texten', async () => {
    const las = `/namnder/${namndId}/skrivelser/${skrivelse.id}/las`;
    const hakan = await prov.fonster({ som: 'hakan' });
    await oppna(hakan, las);
    await hakan.getByRole('button', { name: /^Skicka till granskning/u }).waitFor();
    await hakan.keyboard.press('Control+Enter');
    const dialog = hakan.getByRole('dialog', { name: 'Skicka till granskning' });
    await dialog.getByLabel('Undertecknare', { exact: true }).selectOption({ label: 'Karin Sandell' });
    await dialog.getByRole('button', { name: 'Skicka till granskning' }).click();
    await hakan.getByText('hos Karin Sandell').waitFor();

    const karin = await prov.fonster({ som: 'karin' });
    await oppna(karin, '/');
    const vantar = karin.getByRole('region', { name: 'Väntar på dig' });
    await vantar.getByRole('link', { name: /^Nya lokaler/u }).click();
    await karin.getByRole('button', { name: 'Återlämna' }).click();
    const skal = karin.getByRole('dialog', { name: 'Återlämna skrivelsen' });
    await skal.getByLabel('Vad ska ändras?').fill('Skriv vad det kostar.');
    await skal.getByRole('button', { name: 'Återlämna' }).click();
    await karin.getByText('Skrivelsen kom tillbaka').waitFor();

    await hakan.getByText('Skriv vad det kostar.').waitFor();
    const nu = (await (
      await hakan.request.get(`/api/namnder/${namndId}/skrivelser/${skrivelse.id}`)
    ).json()) as Skrivelse;
    const andrad = await hakan.request.patch(`/api/namnder/${namndId}/skrivelser/${skrivelse.id}`, {
      data: { sammanfattning: 'Lärcentrum har vuxit ur lokalerna på Järnvägsgatan. Hyran ökar med 610 tkr.' },
      headers: { 'If-Match': `"${String(nu.version)}"` },
    });
    expect(andrad.status()).toBe(200);
    await oppna(hakan, las);
    await hakan.getByRole('button', { name: /^Skicka till granskning/u }).click();
    await dialog.getByRole('button', { name: 'Skicka till granskning' }).click();
    await hakan.getByText('hos Karin Sandell').waitFor();

    await granskaSida(prov, { som: 'karin', namn: 'skrivelse-las', stig: las, handbok: 'bred' });
    await oppna(karin, las);
    const nytt = karin.getByRole('region', { name: 'Nytt sedan du läste sist' });
    expect(await nytt.getByRole('insertion').allTextContents()).toEqual([' Hyran ökar med 610 tkr.']);
    await karin.getByRole('button', { name: /^Godkänn/u }).waitFor();
    await karin.keyboard.press('Control+Enter');
    await karin.getByText('Du har godkänt skrivelsen').waitFor();

    await hakan.getByRole('button', { name: /^Fastställ/u }).click();
    await hakan.getByText('Skrivelsen är fastställd').waitFor();
    await oppna(hakan, `/namnder/${namndId}/arenden/${skrivelse.arendeId}`);
    await hakan.getByRole('link', { name: 'Ur tjänsteskrivelsen, version 1' }).click();
    await hakan.getByRole('heading', { name: 'Nya lokaler för Lärcentrum i kvarteret Vävaren' }).waitFor();
    await hakan.getByRole('button', { name: /^Gör en ny version/u }).waitFor();
    await hakan.context().close();
    await karin.context().close();
  });
});
