import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Konfigurationsfel, lasKonfiguration, type Miljo } from './las-konfiguration.js';

const HEMLIGHET = 'q7Zr2Vb9Kx4Lm8Np3Wd6Ty1Hs5Jf0GcAe';

const oidc = (mer: object): string =>
  JSON.stringify([
    { id: 'kommun', namn: 'kommunkonto', issuer: 'https://login.example', klientId: 'k', klientHemlighet: 'h', ...mer },
  ]);

describe('Inställningarna', () => {
  let data: string;
  const las = (miljo: Miljo): ReturnType<typeof lasKonfiguration> =>
    lasKonfiguration({ DATABASE_URL: 'postgresql://k:l@127.0.0.1:5432/klubba', KLUBBA_DATA: data, ...miljo });
  const fel = (miljo: Miljo): readonly string[] => {
    try {
      las(miljo);
    } catch (ett) {
      if (ett instanceof Konfigurationsfel) return ett.fel;
      throw ett;
    }
    return [];
  };

  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'klubba-konf-'));
  });
  afterEach(() => {
    rmSync(data, { recursive: true });
  });

  it('klarar sig med databasens adress', () => {
    expect(las({})).toMatchObject({
      port: 3000,
      roll: 'allt',
      adress: 'http://localhost:3000',
      demo: false,
      inbaddad: false,
      redisUrl: null,
      smtpUrl: null,
      proxyer: [],
      loggniva: 'info',
      mattNyckel: null,
    });
  });

  it('läser allt som anges', () => {
    const miljo = {
      REDIS_URL: 'redis://kö:6379',
      SMTP_URL: 'smtps://a:b@post.example',
      PORT: '8080',
      KLUBBA_ROLL: 'api',
      KLUBBA_DEMO: 'ja',
      KLUBBA_ADRESS: 'https://namnd.ekbacka.example/',
      KLUBBA_PROXYER: '10.0.0.5, 10.1.0.0/16,::1',
      KLUBBA_HEMLIGHET: HEMLIGHET,
      KLUBBA_MEJL_FRAN: 'klubba@ekbacka.example',
    };
    expect(las(miljo)).toMatchObject({
      port: 8080,
      roll: 'api',
      demo: true,
      adress: 'https://namnd.ekbacka.example',
      proxyer: ['10.0.0.5', '10.1.0.0/16', '::1'],
      hemlighet: HEMLIGHET,
    });
  });

  it.each<[string, Miljo, RegExp]>([
    ['ingen databas', { DATABASE_URL: '' }, /^DATABASE_URL saknas .* Ange den så här: postgresql:/],
    ['fel slags databas', { DATABASE_URL: 'mysql://x/y' }, /^DATABASE_URL/],
    ['en port som inte är ett tal', { PORT: 'tretusen' }, /^PORT ska vara ett heltal/],
    ['en port som inte finns', { PORT: '70000' }, /^PORT/],
    ['en okänd roll', { KLUBBA_ROLL: 'worker' }, /^KLUBBA_ROLL ska vara allt, api eller arbetare/],
    ['ja på engelska', { KLUBBA_DEMO: 'true' }, /^KLUBBA_DEMO ska vara ja eller nej/],
    ['alla världens proxyer', { KLUBBA_PROXYER: '0.0.0.0/0' }, /^KLUBBA_PROXYER/],
    ['proxy true', { KLUBBA_PROXYER: 'true' }, /^KLUBBA_PROXYER/],
    ['en kort hemlighet', { KLUBBA_HEMLIGHET: 'kort' }, /^KLUBBA_HEMLIGHET ska vara minst 32 tecken/],
    ['en platshållare', { KLUBBA_HEMLIGHET: `byt-ut-mig-${'k'.repeat(30)}` }, /^KLUBBA_HEMLIGHET är en platshållare/],
    ['samma tecken om och om', { KLUBBA_HEMLIGHET: 'ab'.repeat(20) }, /^KLUBBA_HEMLIGHET är en platshållare/],
    ['flera processer utan gemensam hemlighet', { KLUBBA_ROLL: 'arbetare' }, /^KLUBBA_HEMLIGHET ska vara minst 32/],
    ['en avsändare som inte är en adress', { KLUBBA_MEJL_FRAN: 'Klubba' }, /^KLUBBA_MEJL_FRAN/],
    ['radbyte i avsändarens namn', { KLUBBA_MEJL_FRAN_NAMN: 'A\nBcc: x' }, /^KLUBBA_MEJL_FRAN_NAMN/],
    ['trasig JSON om inloggningstjänster', { KLUBBA_OIDC: '[{' }, /^KLUBBA_OIDC är inte giltig JSON/],
    ['en inloggningstjänst utan lista', { KLUBBA_OIDC: '{}' }, /^KLUBBA_OIDC ska vara en lista/],
    [
      'http till en inloggningstjänst',
      { KLUBBA_OIDC: oidc({ issuer: 'http://login.example' }) },
      /issuer« ska vara.*https/,
    ],
    ['en felstavad uppgift', { KLUBBA_OIDC: oidc({ klinetId: 'x' }) }, /okänd uppgift »klinetId«/],
    ['ett anspråk från den som inte är betrodd', { KLUBBA_OIDC: oidc({ lankAnsprak: 'email' }) }, /"betrodd": true/],
    ['ett program utan sökväg', { KLUBBA_SOFFICE: 'soffice' }, /^KLUBBA_SOFFICE ska vara hela sökvägen/],
    ['fel adress för läsare', { KLUBBA_ADRESS: 'namnd.example' }, /^KLUBBA_ADRESS/],
  ])('vägrar %s och säger hur det rättas', (_vad, miljo, vantat) => {
    const funna = fel(miljo);
    expect(funna).toHaveLength(1);
    expect(funna[0]).toMatch(vantat);
  });

  it('säger allt som är fel på en gång', () => {
    expect(fel({ PORT: 'x', KLUBBA_ROLL: 'y', KLUBBA_LOGGNIVA: 'z' })).toHaveLength(3);
  });

  it('gör en egen hemlighet en gång, läsbar bara för ägaren', () => {
    const { hemlighet } = las({});
    expect(hemlighet).toHaveLength(43);
    expect(las({}).hemlighet).toBe(hemlighet);
    expect(readFileSync(join(data, 'hemlighet'), 'utf8').trim()).toBe(hemlighet);
    expect(statSync(join(data, 'hemlighet')).mode & 0o777).toBe(0o600);
  });
});
