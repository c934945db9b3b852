// The answer page in a real browser: the buttons answer without a script, and it can be read by everyone.
import { readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { Konfiguration } from '#plattform';
import { KallelseForrad } from '#sammantrade';
import { skapaSvarstoken } from '../libs/sammantrade/src/kallelse/svarslank.js';
import { type Provapp, provapp } from './stod/provapp.js';
import { skapaProvkommun } from './stod/provkommun.js';
import { kallatMote, KEDJAN, korJobben, type Provmote } from './stod/provmote.js';
import { describeMed } from './stod/verktyg.js';

describeMed('chromium', 'svarssidan i en webbläsare', () => {
  let p: Provapp;
  let m: Provmote;
  let webblasare: Browser;
  let lank: string;

  beforeAll(async () => {
    p = await provapp(KEDJAN);
    m = await kallatMote(p, await skapaProvkommun(p));
    await korJobben(p);
    await p.app.listen(0, '127.0.0.1');
    const [kallelse] = await p.fa(KallelseForrad).forSammantrade(m.id);
    const token = skapaSvarstoken(p.fa(Konfiguration).hemlighet, kallelse?.id ?? '', m.person('Bo Sand'));
    lank = `${await p.app.getUrl()}/svar/${token}`;
    webblasare = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await webblasare.close();
    await p.bort();
  });

  it('svarar med en knapp, utan skript, och tackar', async () => {
    const sida = await webblasare.newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    await sida.goto(lank);
    await sida.click('text=Jag har förhinder');
    expect(await sida.textContent('h1')).toBe('Tack. Du har förhinder.');
    expect(await p.fa(KallelseForrad).senasteSvar(m.id, m.person('Bo Sand'))).toBe('forhinder');
    await sida.close();
  });

  it.each([['light'], ['dark']] as const)('har inga hinder för någon, i %s', async (colorScheme) => {
    const kontext = await webblasare.newContext({
      colorScheme,
      viewport: { width: 320, height: 700 },
      bypassCSP: true,
    });
    const sida = await kontext.newPage();
    await sida.goto(lank);
    expect(await sida.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    const knappar = await sida.$$('button');
    for (const knapp of knappar) expect((await knapp.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await sida.addScriptTag({ content: readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8') });
    const brott: unknown = await sida.evaluate('axe.run().then((svar) => svar.violations.map((v) => v.id))');
    expect(brott).toEqual([]);
    await kontext.close();
  });
});
