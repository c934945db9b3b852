// Logging in and one's own account, as a person does it: in a real browser, with a real passkey and a real provider.
import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { Client } from 'pg';
import { granskaSida, type Granskning } from './stod/granskasida.js';
import { KLIENT, type Oidcserver, startaOidc } from './stod/oidcserver.js';
import { framme, LOSENORD, saknas, startaWebbprov, type Webbprov } from './stod/webb.js';

const hinder = saknas();
if (hinder !== null) process.stderr.write(`Kontots prov i webbläsaren hoppas över: ${hinder}\n`);

(hinder === null ? describe : describe.skip)('inloggningen och mitt konto i webbläsaren', () => {
  jest.setTimeout(240_000);
  let prov: Webbprov;
  let op: Oidcserver;

  beforeAll(async () => {
    prov = await startaWebbprov(async (adress) => {
      op = await startaOidc([`${adress}/api/inloggning/oidc/kommun/svar`]);
      const kommun = { id: 'kommun', namn: 'kommunkonto', issuer: op.issuer, ...KLIENT };
      return { KLUBBA_OIDC: JSON.stringify([kommun]) };
    });
  });
  afterAll(async () => {
    await prov.bort();
    await op.bort();
  });

  const sql = async (text: string, varden: unknown[] = []): Promise<void> => {
    const klient = new Client(prov.databasUrl);
    await klient.connect();
    await klient.query(text, varden);
    await klient.end();
  };
  const alltForGammalt = async (): Promise<void> => sql('update session set stegad_till = null');
  /** A window at the address where passkeys work. */
  const fonster = async (stig: string, bredd = 1280): Promise<Page> => {
    const sida = await prov.fonster({ bredd });
    await sida.goto(prov.lokalAdress + stig);
    await framme(sida);
    return sida;
  };
  const skrivIn = async (sida: Page, namn: string, losenord = LOSENORD): Promise<void> => {
    await sida.getByLabel('Inloggningsnamn').fill(namn);
    await sida.getByLabel('Lösenord', { exact: true }).fill(losenord);
    await sida.getByRole('button', { name: 'Logga in', exact: true }).click();
  };
  const inne = async (namn: string, stig = '/konto', bredd = 1280): Promise<Page> => {
    const sida = await fonster(`/logga-in?till=${encodeURIComponent(stig)}`, bredd);
    await skrivIn(sida, namn);
    await sida.waitForURL(prov.lokalAdress + stig);
    await framme(sida);
    return sida;
  };
  /** A phone that unlocks with a finger. */
  const medPassnyckel = async (sida: Page): Promise<void> => {
    const cdp = await sida.context().newCDPSession(sida);
    await cdp.send('WebAuthn.enable');
    await cdp.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
  };
  const kod = (hemlighet: string): string =>
    new TOTP({ secret: Secret.fromBase32(hemlighet.replace(/\s/gu, '')) }).generate();
  const utan = async (sida: Page): Promise<void> => {
    await sida.request.delete(`${prov.lokalAdress}/api/inloggning`);
    await sida.goto(`${prov.lokalAdress}/logga-in`);
    await framme(sida);
  };

  const SKARMAR: readonly Granskning[] = [
    { namn: 'logga-in', stig: '/logga-in', handbok: 'bada' },
    { namn: 'logga-in-okand', stig: '/logga-in?fel=OIDC.INGET_KONTO' },
    { namn: 'glomt-losenord', stig: '/glomt-losenord' },
    {
      namn: 'glomt-losenord-skickat',
      stig: '/glomt-losenord',
      gor: async (sida) => {
        await sida.getByLabel('Inloggningsnamn').fill('finnsinte');
        await sida.getByRole('button', { name: 'Skicka länk' }).click();
        await sida.getByText('Titta i din e-post').waitFor();
      },
    },
    { namn: 'nytt-losenord', stig: '/nytt-losenord#abc' },
    { namn: 'nytt-losenord-gammal-lank', stig: '/nytt-losenord' },
    { namn: 'mitt-konto', som: 'jonas', stig: '/konto', handbok: 'bada' },
    {
      namn: 'mitt-konto-kodapp',
      som: 'jonas',
      stig: '/konto',
      gor: async (sida) => {
        await sida.getByRole('button', { name: 'Koppla kodapp' }).click();
        await sida.getByLabel('Kod ur appen').waitFor();
      },
    },
  ];

  it.each(SKARMAR)('$namn ser ut som den ska för alla', async (skarm) => {
    expect(await granskaSida(prov, skarm)).toEqual([]);
  });

  it('loggar in med bara tangentbordet', async () => {
    const sida = await fonster('/logga-in');
    await sida.keyboard.type('karin');
    await sida.keyboard.press('Tab');
    await sida.keyboard.type(LOSENORD);
    await sida.keyboard.press('Enter');
    await sida.waitForURL(`${prov.lokalAdress}/`);
    await sida.context().close();
  });

  it('lägger till en passnyckel och loggar in med den, ensam och som andra steg', async () => {
    const sida = await inne('hakan');
    await medPassnyckel(sida);
    await sida.getByRole('button', { name: 'Lägg till passnyckel' }).click();
    await sida.getByRole('heading', { name: 'Spara dina reservkoder nu' }).waitFor();
    const reservkod = (await sida.locator('.konto-koder code').first().textContent()) ?? '';
    await sida.getByRole('button', { name: 'Jag har sparat koderna' }).click();
    await utan(sida);
    await sida.getByRole('button', { name: 'Logga in med passnyckel' }).click();
    await sida.waitForURL(`${prov.lokalAdress}/`);
    await utan(sida);
    await skrivIn(sida, 'hakan');
    await sida.getByRole('heading', { name: 'Ett steg till' }).waitFor();
    await sida.getByRole('button', { name: 'Använd passnyckel' }).click();
    await sida.waitForURL(`${prov.lokalAdress}/`);
    await utan(sida);
    await skrivIn(sida, 'hakan');
    await sida.getByLabel('Reservkod').fill(reservkod);
    await sida.getByRole('button', { name: 'Fortsätt' }).click();
    await sida.waitForURL(`${prov.lokalAdress}/`);
    // What asks for a fresh proof takes the passkey too, and then does what was asked.
    await sida.goto(`${prov.lokalAdress}/konto`);
    await alltForGammalt();
    await sida.getByRole('button', { name: 'Gör nya reservkoder' }).click();
    const dialog = sida.getByRole('dialog', { name: 'Bekräfta att det är du' });
    await dialog.getByRole('button', { name: 'Använd passnyckel' }).click();
    await sida.getByRole('heading', { name: 'Spara dina reservkoder nu' }).waitFor();
    await sida.context().close();
  });

  it('tvingar den vars roll kräver det att skaffa en andra faktor innan något visas', async () => {
    await sql(
      `insert into faktorkrav (id, namnd_id, roll, skapad) values (gen_random_uuid(), null, 'registrator', now())`,
    );
    const sida = await fonster('/logga-in');
    await skrivIn(sida, 'jonas');
    await sida.getByRole('heading', { name: 'Inloggning i två steg' }).waitFor();
    await sida.goto(`${prov.lokalAdress}/konto`);
    await sida.waitForURL(/\/logga-in/u);
    await sida.getByRole('button', { name: 'Använd en app för engångskoder' }).click();
    const hemlighet = (await sida.locator('.konto-steglista code').textContent()) ?? '';
    await sida.getByLabel('Kod ur appen').fill('000000');
    await sida.getByRole('button', { name: 'Koppla appen' }).click();
    await sida.getByText('Koden stämmer inte eller är redan använd.', { exact: false }).waitFor();
    await sida.getByLabel('Kod ur appen').fill(kod(hemlighet));
    await sida.getByRole('button', { name: 'Koppla appen' }).click();
    await sida.getByRole('button', { name: 'Jag har sparat koderna' }).click();
    await sida.waitForURL(`${prov.lokalAdress}/konto`);
    await sida.getByText('Ditt uppdrag kräver två steg.').waitFor();
    await sql('delete from faktorkrav');
    await sida.context().close();
  });

  it('frågar om ett färskt bevis, gör sedan det som skulle göras, och låter bli när man avstår', async () => {
    const sida = await inne('mikael');
    await alltForGammalt();
    const byt = async (nytt: string): Promise<void> => {
      await sida.getByLabel('Nuvarande lösenord').fill(LOSENORD);
      await sida.getByLabel('Nytt lösenord').fill(nytt);
      await sida.getByRole('button', { name: 'Byt lösenord' }).click();
    };
    await byt('gul båt i hamnen');
    const dialog = sida.getByRole('dialog', { name: 'Bekräfta att det är du' });
    await dialog.waitFor();
    await dialog.getByRole('button', { name: 'Avbryt' }).click();
    await sida.getByText('Du bekräftade inte att det är du, så inget är ändrat.').waitFor();
    await sida.getByRole('button', { name: 'Byt lösenord' }).click();
    await dialog.getByLabel('Lösenord', { exact: true }).fill('fel');
    await dialog.getByRole('button', { name: 'Bekräfta', exact: true }).click();
    await dialog.getByText('Lösenordet stämmer inte.').waitFor();
    await dialog.getByLabel('Lösenord', { exact: true }).fill(LOSENORD);
    await sida.keyboard.press('Enter');
    await sida.getByText('Lösenordet är bytt', { exact: false }).waitFor();
    await sida.context().close();
  });

  it('kopplar kommunens konto och loggar in med det; den okände får veta att konto saknas', async () => {
    op.person = { sub: 'lena-sub', ansprak: { preferred_username: 'lena@ekbacka.example' } };
    const sida = await inne('lena', '/konto', 390);
    await sida.getByRole('button', { name: 'Koppla kommunkonto' }).click();
    await sida.getByText('kommunkonto: lena@ekbacka.example', { exact: false }).waitFor();
    await utan(sida);
    await sida.getByRole('button', { name: 'Logga in med kommunkonto' }).click();
    await sida.waitForURL(`${prov.lokalAdress}/`);
    // The fresh proof comes from the same account, in a window of its own, and the form stands as it was.
    await sida.goto(`${prov.lokalAdress}/konto`);
    await framme(sida);
    await alltForGammalt();
    await sida.getByLabel('Nuvarande lösenord').fill(LOSENORD);
    await sida.getByLabel('Nytt lösenord').fill('röd stuga vid sjön');
    await sida.getByRole('button', { name: 'Byt lösenord' }).click();
    const eget = sida.waitForEvent('popup');
    await sida.getByRole('button', { name: 'Bekräfta med kommunkonto' }).click();
    await (await eget).waitForEvent('close');
    await sida.getByText('Lösenordet är bytt', { exact: false }).waitFor();
    op.person = { sub: 'nagon-annan' };
    await sida.context().clearCookies();
    await sida.goto(`${prov.lokalAdress}/logga-in`);
    await sida.getByRole('button', { name: 'Logga in med kommunkonto' }).click();
    await sida.getByText('Du har inget konto i Klubba').waitFor();
    await sida.context().close();
  });

  it('ger ett nytt lösenord genom brevet', async () => {
    const sida = await fonster('/glomt-losenord');
    await sida.getByLabel('Inloggningsnamn').fill('margareta');
    await sida.getByRole('button', { name: 'Skicka länk' }).click();
    await sida.getByText('Titta i din e-post').waitFor();
    const brev = sida.getByRole('link', { name: 'Välj ett nytt lösenord till Klubba' });
    for (let i = 0; i < 60 && (await brev.count()) === 0; i += 1) {
      await sida.goto(`${prov.lokalAdress}/utveckling/mejl`);
      await sida.waitForTimeout(500);
    }
    await brev.first().click();
    const lank = /http:\S+\/nytt-losenord#[\w-]+/u.exec((await sida.locator('pre').textContent()) ?? '')?.[0] ?? '';
    await sida.goto(lank);
    await sida.getByLabel('Nytt lösenord').fill('kort');
    await sida.getByRole('button', { name: 'Spara lösenordet' }).click();
    await sida.getByText('Lösenordet behöver minst 12 tecken').waitFor();
    await sida.getByLabel('Nytt lösenord').fill('grön gran i skogen');
    await sida.getByRole('button', { name: 'Spara lösenordet' }).click();
    await sida.getByText('Lösenordet är bytt').waitFor();
    await sida.getByRole('link', { name: 'Till inloggningen' }).click();
    await skrivIn(sida, 'margareta', 'grön gran i skogen');
    await sida.waitForURL(`${prov.lokalAdress}/`);
    await sida.context().close();
  });

  it('loggar in igen i två steg ovanpå sidan, och det skrivna står kvar', async () => {
    const sida = await inne('emma');
    await sida.getByRole('button', { name: 'Koppla kodapp' }).click();
    const hemlighet = (await sida.locator('.konto-steglista code').textContent()) ?? '';
    await sida.getByLabel('Kod ur appen').fill(kod(hemlighet));
    await sida.getByRole('button', { name: 'Koppla appen' }).click();
    await sida.getByRole('button', { name: 'Jag har sparat koderna' }).click();
    await sida.getByLabel('Nytt lösenord').fill('det jag höll på att skriva');
    await sql(`delete from session`);
    // The code just used would not count again.
    await sql('update totp set senaste_steg = 0');
    // The dialog comes at the next thing that is fetched, by a hand or by the page itself.
    await sida.getByRole('button', { name: 'Gör nya reservkoder' }).dispatchEvent('click');
    const dialog = sida.getByRole('dialog', { name: 'Logga in igen' });
    await dialog.getByLabel('Lösenord', { exact: true }).fill(LOSENORD);
    await dialog.getByRole('button', { name: 'Logga in', exact: true }).click();
    await dialog.getByLabel('Kod').fill(kod(hemlighet));
    await dialog.getByRole('button', { name: 'Fortsätt' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await sida.getByLabel('Nytt lösenord').inputValue()).toBe('det jag höll på att skriva');
    await sida.context().close();
  });

  it('loggar ut överallt', async () => {
    const ett = await inne('karin');
    const annat = await inne('karin');
    await ett.getByRole('button', { name: 'Logga ut överallt' }).click();
    await ett.getByRole('dialog').getByRole('button', { name: 'Logga ut överallt' }).click();
    await ett.waitForURL(/\/logga-in/u);
    expect((await annat.request.get(`${prov.lokalAdress}/api/jag`)).status()).toBe(401);
    await ett.context().close();
    await annat.context().close();
  });
});
