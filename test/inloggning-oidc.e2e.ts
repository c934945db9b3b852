// Logging in at somebody else's: against a real OpenID provider, one that answers right and one that does not.
import { Client } from 'pg';
import { KontoForrad } from '#plattform';
import { KLIENT, type Oidcserver, startaOidc } from './stod/oidcserver.js';
import { type Provapp, provapp } from './stod/provapp.js';
import { LOSENORD, skapaProvkommun } from './stod/provkommun.js';
import { Provlasare } from './stod/webblasarprov.js';

const ADRESS = 'http://klubba.example';
const MINUT = 60_000;

interface Jag {
  namn: string;
  styrka: string;
}

describe('inloggning hos en annan', () => {
  let op: Oidcserver;
  let prov: Provapp;

  beforeAll(async () => {
    op = await startaOidc(['kommun', 'elegg', 'nere'].map((id) => `${ADRESS}/api/inloggning/oidc/${id}/svar`));
    prov = await provapp({
      nu: new Date(),
      miljo: {
        KLUBBA_ADRESS: ADRESS,
        KLUBBA_OIDC: JSON.stringify([
          {
            id: 'kommun',
            namn: 'kommunkonto',
            issuer: op.issuer,
            ...KLIENT,
            tvaFaktorerAmr: ['mfa'],
            betrodd: true,
            lankAnsprak: 'anstallningsnummer',
          },
          {
            id: 'elegg',
            namn: 'e-legitimation',
            issuer: op.issuer,
            ...KLIENT,
            acrValues: ['niva-3'],
            godtaAcr: ['niva-3'],
            avanceradAcr: ['niva-3'],
            betrodd: true,
            lankAnsprak: 'email',
          },
          { id: 'nere', namn: 'nere', issuer: 'http://127.0.0.1:9', ...KLIENT },
        ]),
      },
    });
    await skapaProvkommun(prov);
  });
  afterAll(async () => {
    await prov.bort();
    await op.bort();
  });
  beforeEach(() => {
    prov.klocka.satt(new Date());
    op.andra = null;
    op.person = { sub: 'linnea-sub' };
  });

  const sql = async (text: string, varden: unknown[] = []): Promise<Record<string, unknown>[]> => {
    const klient = new Client(prov.databasUrl);
    await klient.connect();
    const svar = await klient.query<Record<string, unknown>>(text, varden);
    await klient.end();
    return svar.rows;
  };
  /** The address at the provider. */
  const borja = async (en: Provlasare, stig: string, kropp: object = {}): Promise<string> => {
    const svar = await en.fraga<{ adress: string }>('POST', stig, kropp);
    expect([stig, svar.status]).toEqual([stig, 200]);
    return svar.kropp.adress;
  };
  /** Brings the provider's answer to Klubba. @returns where Klubba sends the reader */
  const lamna = async (en: Provlasare, svarsadress: string): Promise<string> => {
    expect(svarsadress.startsWith(ADRESS)).toBe(true);
    const svar = await en.fraga('GET', svarsadress.slice(ADRESS.length));
    expect(svar.status).toBe(303);
    return svar.huvuden['location'] ?? '';
  };
  const loggaIn = async (en: Provlasare, id = 'kommun', till?: string): Promise<string> =>
    lamna(en, await op.ga(await borja(en, `/api/inloggning/oidc/${id}`, till === undefined ? {} : { till })));
  const jag = async (en: Provlasare): Promise<Jag & { status: number }> => {
    const svar = await en.fraga<Jag>('GET', '/api/jag');
    return { ...svar.kropp, status: svar.status };
  };
  const inne = async (namn: string): Promise<Provlasare> => {
    const en = new Provlasare(prov);
    expect(await en.loggaIn(namn, LOSENORD)).toBe(204);
    return en;
  };
  const koppla = async (en: Provlasare, id = 'kommun'): Promise<string> =>
    lamna(en, await op.ga(await borja(en, `/api/konto/identiteter/${id}`)));

  it('begär kod med PKCE, state och nonce, och säger vilka som finns', async () => {
    const en = new Provlasare(prov);
    const lage = await en.fraga<{ tjanster: unknown }>('GET', '/api/inloggning/lage');
    expect(lage.kropp.tjanster).toEqual([
      { id: 'kommun', namn: 'kommunkonto' },
      { id: 'elegg', namn: 'e-legitimation' },
      { id: 'nere', namn: 'nere' },
    ]);
    const fraga = new URL(await borja(en, '/api/inloggning/oidc/elegg')).searchParams;
    expect(Object.fromEntries(fraga)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/u),
      state: expect.stringMatching(/^[\w-]{43}$/u),
      nonce: expect.stringMatching(/^[\w-]{43}$/u),
      acr_values: 'niva-3',
      redirect_uri: `${ADRESS}/api/inloggning/oidc/elegg/svar`,
    });
    expect((await en.fraga('POST', '/api/inloggning/oidc/finnsinte', {})).status).toBe(404);
    for (const till of ['https://ond.example', '//ond.example', '/\\ond.example']) {
      expect((await en.fraga('POST', '/api/inloggning/oidc/kommun', { till })).status).toBe(400);
    }
  });

  it('säger åt den okände att konto saknas, och lär sig ingenting, inte heller av en e-postadress som finns', async () => {
    op.person = {
      sub: 'okand',
      ansprak: { email: 'linnea@ekbacka.example', email_verified: true, preferred_username: 'linnea' },
    };
    const en = new Provlasare(prov);
    expect(await loggaIn(en)).toBe('/logga-in?fel=OIDC.INGET_KONTO');
    expect(en.las('klubba')).toBeUndefined();
    expect(await sql('select 1 from extern_identitet')).toEqual([]);
  });

  it('kopplas av den inloggade, med färskt bevis, och loggar sedan in', async () => {
    const linnea = await inne('linnea');
    prov.klocka.satt(new Date(prov.klocka.nu().getTime() + 6 * MINUT));
    expect((await linnea.fraga('POST', '/api/konto/identiteter/kommun')).kropp.kod).toBe('INLOGGNING.STEG_UPP');
    prov.klocka.satt(new Date());
    op.person = { sub: 'linnea-sub', ansprak: { preferred_username: 'linnea@ekbacka.example' } };
    expect(await koppla(linnea)).toBe('/konto');
    const konto = await linnea.fraga<{ identiteter: { visning: string; leverantorsnamn: string }[] }>(
      'GET',
      '/api/konto',
    );
    expect(konto.kropp.identiteter).toMatchObject([
      { visning: 'linnea@ekbacka.example', leverantorsnamn: 'kommunkonto' },
    ]);
    const en = new Provlasare(prov, '192.0.2.99');
    expect(await loggaIn(en, 'kommun', '/namnder/1?a=b')).toBe('/namnder/1?a=b');
    expect(await jag(en)).toMatchObject({ status: 200, namn: 'Linnea Stråberg', styrka: 'enkel' });
    const [rad] = await sql(`select efter from handelse where typ = 'konto.inloggat' order by tid desc limit 1`);
    expect(rad?.['efter']).toMatchObject({ leverantor: 'kommun', amr: ['fed'] });
  });

  it('hör till ett konto: ingen annan kan koppla samma identitet', async () => {
    expect(await koppla(await inne('amina'))).toBe('/konto?fel=OIDC.UPPTAGEN');
    const en = new Provlasare(prov);
    await loggaIn(en);
    expect((await jag(en)).namn).toBe('Linnea Stråberg');
  });

  it('släpper inte in på ett avstängt konto, och säger inte varför', async () => {
    op.person = { sub: 'karim-sub' };
    expect(await koppla(await inne('karim'))).toBe('/konto');
    await sql(`update konto set avstangt = true where inloggningsnamn = 'karim'`);
    expect(await loggaIn(new Provlasare(prov))).toBe('/logga-in?fel=OIDC.INGET_KONTO');
    await sql(`update konto set avstangt = false where inloggningsnamn = 'karim'`);
  });

  it('pekas ut av en administratör genom det anspråk som den betrodda leverantören ger', async () => {
    const amina = await prov.fa(KontoForrad).medNamn('amina');
    const admin = await inne('admin');
    const stig = `/api/konton/${amina?.id ?? ''}/identifierare`;
    expect((await admin.fraga('PUT', `${stig}/kommun`, { varde: ' A-1007 ' })).status).toBe(204);
    expect((await admin.fraga('PUT', `${stig}/nere`, { varde: 'x' })).kropp.kod).toBe('KONTO.LEVERANTOR_UTAN_ANSPRAK');
    op.person = { sub: 'amina-sub', ansprak: { anstallningsnummer: 'a-1007' } };
    const en = new Provlasare(prov);
    expect(await loggaIn(en)).toBe('/');
    expect((await jag(en)).namn).toBe('Amina Warsame');
    // From then on it is the identity that counts, not the claim.
    op.person = { sub: 'nagon-annan', ansprak: { anstallningsnummer: 'a-1007' } };
    expect(await loggaIn(new Provlasare(prov))).toBe('/logga-in?fel=OIDC.INGET_KONTO');
  });

  it('godtar aldrig en obekräftad e-postadress som utpekande', async () => {
    const bo = await prov.fa(KontoForrad).medNamn('bo');
    const admin = await inne('admin');
    await admin.fraga('PUT', `/api/konton/${bo?.id ?? ''}/identifierare/elegg`, { varde: 'bo@ekbacka.example' });
    for (const email_verified of [false, undefined, 'true']) {
      op.person = { sub: 'bo-sub', acr: 'niva-3', ansprak: { email: 'bo@ekbacka.example', email_verified } };
      expect(await loggaIn(new Provlasare(prov), 'elegg')).toBe('/logga-in?fel=OIDC.INGET_KONTO');
    }
    op.person = { sub: 'bo-sub', acr: 'niva-3', ansprak: { email: 'Bo@Ekbacka.example', email_verified: true } };
    const en = new Provlasare(prov);
    expect(await loggaIn(en, 'elegg')).toBe('/');
    expect(await jag(en)).toMatchObject({ namn: 'Bo Sand', styrka: 'avancerad' });
    expect(await sql(`select acr from session where leverantor = 'elegg'`)).toEqual([{ acr: 'niva-3' }]);
  });

  it('nekar en för svag nivå, och räknar bara de nivåer som står i inställningarna', async () => {
    op.person = { sub: 'bo-sub', acr: 'niva-1' };
    expect(await loggaIn(new Provlasare(prov), 'elegg')).toBe('/logga-in?fel=OIDC.FOR_SVAG');
    op.person = { sub: 'bo-sub' };
    expect(await loggaIn(new Provlasare(prov), 'elegg')).toBe('/logga-in?fel=OIDC.FOR_SVAG');
    op.person = { sub: 'linnea-sub' };
    op.andra = (ansprak) => (ansprak['amr'] = ['pwd', 'mfa']);
    const en = new Provlasare(prov);
    await loggaIn(en);
    expect((await jag(en)).styrka).toBe('tva_faktorer');
  });

  it.each<[string, (ansprak: Record<string, unknown>) => void]>([
    ['fel nonce', (a) => (a['nonce'] = 'annan')],
    ['utan nonce', (a) => delete a['nonce']],
    ['fel utgivare', (a) => (a['iss'] = 'https://ond.example')],
    ['fel mottagare', (a) => (a['aud'] = 'annan-klient')],
    ['för gammalt', (a) => (a['exp'] = Math.floor(Date.now() / 1000) - 120)],
  ])('godtar inte ett intyg med %s', async (_vad, andra) => {
    op.andra = andra;
    const en = new Provlasare(prov);
    expect(await loggaIn(en)).toBe('/logga-in?fel=OIDC.OGILTIGT_SVAR');
    expect(en.las('klubba')).toBeUndefined();
  });

  it('godtar svaret en gång, i den webbläsare som frågade, hos den leverantör som fick frågan och inom tio minuter', async () => {
    const en = new Provlasare(prov);
    const svar = await op.ga(await borja(en, '/api/inloggning/oidc/kommun'));
    const gammal = '/logga-in?fel=OIDC.FOR_GAMMAL';
    expect(await lamna(new Provlasare(prov), svar)).toBe(gammal);
    const fel = new URL(svar);
    fel.searchParams.set('state', 'a'.repeat(43));
    expect(await lamna(en, fel.href)).toBe(gammal);
    const tva = await Promise.all([lamna(en, svar), lamna(en, svar)]);
    expect(tva.sort()).toEqual(['/', gammal]);
    const annan = new Provlasare(prov);
    const bytt = (await op.ga(await borja(annan, '/api/inloggning/oidc/kommun'))).replace('/kommun/', '/elegg/');
    expect(await lamna(annan, bytt)).toBe('/logga-in?fel=OIDC.OGILTIGT_SVAR');
    const sen = new Provlasare(prov);
    const svarSent = await op.ga(await borja(sen, '/api/inloggning/oidc/kommun'));
    prov.klocka.satt(new Date(prov.klocka.nu().getTime() + 11 * MINUT));
    expect(await lamna(sen, svarSent)).toBe(gammal);
  });

  it('låter två flikar logga in var för sig', async () => {
    const en = new Provlasare(prov);
    const forsta = await op.ga(await borja(en, '/api/inloggning/oidc/kommun', { till: '/forsta' }));
    const andra = await op.ga(await borja(en, '/api/inloggning/oidc/kommun', { till: '/andra' }));
    expect([await lamna(en, forsta), await lamna(en, andra)]).toEqual(['/forsta', '/andra']);
  });

  it('säger på svenska att den som avbröt inte är inloggad, och att en tjänst är nere', async () => {
    op.person = null;
    expect(await loggaIn(new Provlasare(prov))).toBe('/logga-in?fel=OIDC.AVBRUTEN');
    const nere = await new Provlasare(prov).fraga('POST', '/api/inloggning/oidc/nere', {});
    expect([nere.status, nere.kropp.kod]).toEqual([503, 'OIDC.SVARADE_INTE']);
    expect(nere.kropp.detail).toMatch(/svarar inte just nu/u);
  });

  it('bekräftar den inloggade: leverantören frågar om, och bara den egna identiteten och ett färskt svar duger', async () => {
    const linnea = await inne('linnea');
    await sql(`update session set stegad_till = null`);
    const steg = async (): Promise<string> =>
      lamna(linnea, await op.ga(await borja(linnea, '/api/inloggning/steg-upp/oidc/kommun', { till: '/bekraftat?x' })));
    const far = async (): Promise<number> => (await linnea.fraga('POST', '/api/konto/identiteter/elegg')).status;
    op.person = { sub: 'amina-sub' };
    expect(await steg()).toBe('/bekraftat?fel=OIDC.FEL_PERSON');
    expect(op.begaran.get('prompt')).toBe('login');
    op.person = { sub: 'linnea-sub' };
    op.andra = (ansprak) => (ansprak['auth_time'] = Math.floor(Date.now() / 1000) - 3600);
    expect(await steg()).toBe('/bekraftat?fel=OIDC.OGILTIGT_SVAR');
    expect(await far()).toBe(403);
    op.andra = null;
    expect(await steg()).toBe('/bekraftat?x');
    expect(await far()).toBe(200);
  });

  it('duger inte som bevis när den är svagare än inloggningen', async () => {
    const linnea = await inne('linnea');
    await sql(`update session set stegad_till = null, styrka = 'tva_faktorer'`);
    const svar = await op.ga(await borja(linnea, '/api/inloggning/steg-upp/oidc/kommun'));
    expect(await lamna(linnea, svar)).toBe('/bekraftat?fel=OIDC.FOR_SVAG');
  });

  it('kräver kontots andra faktor också av den som kom från en annan, när intyget inte räcker', async () => {
    await sql(
      `insert into totp (konto_id, hemlighet, bekraftad) select id, '\\x00', now() from konto where inloggningsnamn = 'linnea'`,
    );
    const en = new Provlasare(prov);
    await loggaIn(en);
    expect(await en.steg()).toBe('kod');
    op.andra = (ansprak) => (ansprak['amr'] = ['mfa']);
    const stark = new Provlasare(prov);
    await loggaIn(stark);
    expect(await stark.steg()).toBe('inne');
    await sql('delete from totp');
  });

  it('kopplas bort av innehavaren', async () => {
    const linnea = await inne('linnea');
    const { identiteter } = (await linnea.fraga<{ identiteter: { id: string }[] }>('GET', '/api/konto')).kropp;
    const id = identiteter[0]?.id ?? '';
    const amina = await inne('amina');
    expect((await amina.fraga('DELETE', `/api/konto/identiteter/${id}`)).status).toBe(404);
    expect((await linnea.fraga('DELETE', `/api/konto/identiteter/${id}`)).status).toBe(204);
    expect(await loggaIn(new Provlasare(prov))).toBe('/logga-in?fel=OIDC.INGET_KONTO');
  });
});
