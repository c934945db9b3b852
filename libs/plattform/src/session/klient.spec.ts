import { enhetUr, kortAdress, natUr } from './klient.js';
import { arStegad, faktorhinder } from './sessionslage.js';

describe('varifrån en begäran kommer', () => {
  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0',
      'Edge på Windows',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/140.0 Safari/537.36', 'Chrome på Linux'],
    ['Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1', 'Safari på iPad'],
    [
      'Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 SamsungBrowser/28.0 Chrome/130.0 Safari/537.36',
      'Samsung Internet på Android',
    ],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 15.0; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox på Mac'],
    ['curl/8.0', 'Okänd enhet'],
    ['', 'Okänd enhet'],
  ])('%s', (agent, vantat) => {
    expect(enhetUr(agent)).toBe(vantat);
  });

  it.each([
    ['192.0.2.17', '192.0.2.17', '192.0.2.x'],
    ['::ffff:192.0.2.17', '192.0.2.17', '192.0.2.x'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64', '2001:db8:1::'],
    ['2001:db8::1', '2001:db8:0:0::/64', '2001:db8:0::'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64', 'fe80:0:0::'],
    ['::1', '0:0:0:0::/64', '0:0:0::'],
  ])('%s räknas som %s och visas som %s', (adress, nat, kort) => {
    expect([natUr(adress), kortAdress(adress)]).toEqual([nat, kort]);
  });
});

describe('vad en inloggning saknar', () => {
  it.each([
    ['enkel', false, false, null],
    ['enkel', false, true, 'registrera'],
    ['enkel', true, false, 'kod'],
    ['enkel', true, true, 'kod'],
    ['tva_faktorer', true, true, null],
    ['avancerad', false, true, null],
  ] as const)('%s, har faktor %s, krävs %s: %s', (styrka, harFaktor, kravs, vantat) => {
    expect(faktorhinder({ styrka, harFaktor }, kravs)).toBe(vantat);
  });

  it('är stegad till sekunden innan beviset blivit för gammalt', () => {
    const nu = new Date('2026-03-02T08:00:00Z');
    const till = (ms: number): { stegadTill: Date } => ({ stegadTill: new Date(nu.getTime() + ms) });
    expect([arStegad(till(1), nu), arStegad(till(0), nu), arStegad({ stegadTill: null }, nu)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
