import { type Provapp, provapp } from '../../../../test/stod/provapp.js';
import { LOSENORD, type Provkommun, skapaProvkommun } from '../../../../test/stod/provkommun.js';
import { OppnaKonto } from './oppna-konto.service.js';
import { SkapaAdministrator } from './skapa-administrator.service.js';

interface Rad {
  namn: string;
  inloggningsnamn: string;
  roller: { namndId: string | null; roll: string }[];
}

describe('alla konton i Klubba', () => {
  let p: Provapp;
  let kommun: Provkommun;
  let admin: string;

  beforeAll(async () => {
    p = await provapp({});
    kommun = await skapaProvkommun(p);
    await p.som(async () => {
      await p.fa(SkapaAdministrator).skapa('hela', 'Helena Hela', LOSENORD);
      for (const [inloggningsnamn, namn] of [
        ['asa.oberg', 'Åsa Öberg'],
        ['procent', 'Per 100% Understreck_'],
      ] as const) {
        await p.fa(OppnaKonto).oppna(kommun.namndId, { inloggningsnamn, namn, losenord: LOSENORD }, ['handlaggare']);
      }
    });
    admin = await p.loggaIn('hela', LOSENORD);
  });
  afterAll(async () => {
    await p.bort();
  });

  const sok = async (text: string, kaka = admin) =>
    await p.fraga<{ rader: Rad[]; antal: number }>('GET', `/api/konton?antal=100&sok=${encodeURIComponent(text)}`, {
      kaka,
    });

  it.each([
    ['åsa', ['Åsa Öberg']],
    ['öb', ['Åsa Öberg']],
    ['ÅSA Ö', ['Åsa Öberg']],
    ['asa.ob', ['Åsa Öberg']],
    ['100%', ['Per 100% Understreck_']],
    ['%', []],
    ['_', []],
    ['berg', []],
    ['finns inte', []],
  ])('hittas på ”%s”', async (text, namn) => {
    const svar = await sok(text);
    expect([svar.status, svar.kropp.rader.map((rad) => rad.namn), svar.kropp.antal]).toEqual([200, namn, namn.length]);
  });

  it('står med de roller som de har i dag, och utan sökord står alla', async () => {
    expect((await sok('åsa')).kropp.rader[0]?.roller).toEqual([
      expect.objectContaining({ namndId: kommun.namndId, roll: 'handlaggare' }),
    ]);
    const alla = (await sok('')).kropp;
    expect(alla.antal).toBeGreaterThanOrEqual(3);
    expect(alla.rader.map((rad) => rad.namn)).toContain('Helena Hela');
  });

  it('visas inte för den som bara hör till en nämnd', async () => {
    const kaka = await p.loggaIn('asa.oberg', LOSENORD);
    expect((await sok('helena', kaka)).status).toBe(403);
  });
});
