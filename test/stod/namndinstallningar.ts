// What the secretary and the administrator set about a nämnd and about accounts, in the browser.
import { axebrister, framme, type Webbprov } from './webb.js';

/** The tests, in the describe that calls it: they share its server and its nämnd. */
export function provaInstallningar({ prov, stam }: { prov: () => Webbprov; stam: () => string }): void {
  it('utser en kontaktpolitiker och avslutar uppdraget, och säger vad som saknas', async () => {
    const sida = await prov().fonster({ som: 'emma' });
    await sida.goto(`${stam()}/kontaktpolitiker`);
    await framme(sida);
    await sida.getByRole('button', { name: /^Utse kontaktpolitiker/u }).click();
    await sida.getByText('Skriv vilken skola, enhet eller verksamhet det gäller').first().waitFor();
    await sida.getByLabel('Vem?').selectOption({ index: 1 });
    await sida.getByLabel('Verksamhet').fill('Kvarnskolan');
    await sida.getByRole('button', { name: /^Utse kontaktpolitiker/u }).click();
    await sida.getByRole('rowheader', { name: 'Kvarnskolan' }).waitFor();
    await sida.getByRole('button', { name: /^Avsluta .*Kvarnskolan/u }).click();
    await sida.getByRole('dialog').getByRole('button', { name: 'Avsluta uppdraget' }).click();
    await sida.getByText(/är kontaktpolitiker till och med i dag/u).waitFor();
    await sida.context().close();
  });

  it('sparar de stående punkterna i den ordning de flyttas till, och inte en utan rubrik', async () => {
    const sida = await prov().fonster({ som: 'emma' });
    await sida.goto(`${stam()}/standardpunkter`);
    await framme(sida);
    const forsta = await sida.getByLabel('Rubrik, punkt 1', { exact: true }).inputValue();
    await sida.getByRole('button', { name: 'Flytta ner punkt 1', exact: true }).click();
    await sida.getByRole('button', { name: 'Lägg till en punkt' }).click();
    await sida.getByText(/saknar rubrik/u).waitFor();
    expect(await sida.getByRole('button', { name: 'Spara punkterna' }).getAttribute('aria-disabled')).toBe('true');
    await sida
      .getByLabel(/^Rubrik, punkt/u)
      .last()
      .fill('Information om distans');
    await sida.getByRole('button', { name: 'Spara punkterna' }).click();
    await sida.getByText('De stående punkterna är sparade').waitFor();
    await sida.reload();
    await framme(sida);
    expect(await sida.getByLabel('Rubrik, punkt 2', { exact: true }).inputValue()).toBe(forsta);
    await sida.context().close();
  });

  it('antecknar att ordföranden är förhindrad, och säger vem som har uppgifterna', async () => {
    const sida = await prov().fonster({ som: 'emma' });
    await sida.goto(stam());
    await framme(sida);
    const panel = sida.locator('section', { has: sida.getByRole('heading', { name: 'Presidiets förhinder' }) }).last();
    await panel.getByLabel('Vem är förhindrad?').selectOption({ index: 1 });
    await panel.getByLabel('Sista dagen').fill('2099-12-31');
    await panel.getByRole('button', { name: /^Anteckna förhindret/u }).click();
    const aterkalla = panel.getByRole('button', { name: /^Återkalla/u });
    await aterkalla.waitFor();
    expect(await panel.textContent()).not.toContain('Margareta Åkerlund har ordförandens uppgifter');
    await aterkalla.click();
    await panel.getByText('Margareta Åkerlund har ordförandens uppgifter i dag').waitFor();
    await sida.context().close();
  });

  it('söker ett konto i hela Klubba, stänger av det och öppnar det igen', async () => {
    const sida = await prov().fonster({ som: 'admin' });
    await sida.goto('/kommunen/konton');
    await framme(sida);
    await sida.getByLabel('Sök konto').fill('håkan');
    await sida.getByRole('link', { name: 'Håkan Brolin' }).click();
    await sida.getByRole('heading', { level: 1, name: 'Håkan Brolin' }).waitFor();
    for (const [knapp, verb, kvitto] of [
      ['Stäng av kontot', 'Stäng av kontot', 'kan inte logga in'],
      ['Öppna kontot igen', 'Öppna kontot', 'kan logga in igen'],
    ] as const) {
      await sida.getByRole('button', { name: knapp }).first().click();
      await sida.getByRole('dialog').getByRole('button', { name: verb }).click();
      await sida.getByText(`Håkan Brolin ${kvitto}`).waitFor();
    }
    expect(await axebrister(sida)).toEqual([]);
    await sida.context().close();
  });
}
