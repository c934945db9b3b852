// Guessing: it never gets far, and it never shuts the owner out.
import { type Provapp, provapp } from './stod/provapp.js';
import { LOSENORD, skapaProvkommun } from './stod/provkommun.js';
import { Provlasare } from './stod/webblasarprov.js';

const MINUT = 60_000;
const FEL = 'fel lösenord';

describe('spärren mot gissade lösenord', () => {
  let prov: Provapp;
  let nr = 0;

  beforeAll(async () => {
    prov = await provapp();
    await skapaProvkommun(prov);
  });
  afterAll(async () => {
    await prov.bort();
  });
  // Every test has hours of its own.
  beforeEach(() => {
    framat(3 * 60 * MINUT);
  });

  const framat = (ms: number): void => {
    prov.klocka.satt(new Date(prov.klocka.nu().getTime() + ms));
  };
  /** Someone new, at an address where nobody else has been. */
  const nagon = (): Provlasare => {
    nr += 1;
    return new Provlasare(prov, `203.0.${String(113 + Math.floor(nr / 250))}.${String(1 + (nr % 250))}`);
  };

  it('stänger den som gissar från en adress, men inte innehavaren på en dator där hen loggat in förut', async () => {
    const egen = nagon();
    expect(await egen.loggaIn('linnea', LOSENORD)).toBe(204);
    await egen.fraga('DELETE', '/api/inloggning');
    const tjuv = nagon();
    for (let i = 0; i < 12; i += 1) await tjuv.loggaIn('linnea', FEL);
    expect(await tjuv.loggaIn('linnea', LOSENORD)).toBe(429);
    expect(await egen.loggaIn('linnea', LOSENORD)).toBe(204);
  });

  it('släpper in innehavaren på sin dator också när hela världen gissar, och från samma adress', async () => {
    const egen = nagon();
    expect(await egen.loggaIn('amina', LOSENORD)).toBe(204);
    await egen.fraga('DELETE', '/api/inloggning');
    for (let i = 0; i < 40; i += 1) await nagon().loggaIn('amina', FEL);
    const granne = new Provlasare(prov, '203.0.113.1');
    for (let i = 0; i < 60; i += 1) await granne.loggaIn('amina', FEL);
    const hemma = new Provlasare(prov, '203.0.113.1');
    hemma.satt('klubba-enhet', egen.las('klubba-enhet'));
    expect(await hemma.loggaIn('amina', LOSENORD)).toBe(204);
    expect(await egen.loggaIn('amina', LOSENORD)).toBe(204);
  });

  it('bromsar namnet för okända datorer: ett försök åt gången, så att tusen adresser inte ger tusen gissningar', async () => {
    const svar: number[] = [];
    for (let i = 0; i < 36; i += 1) svar.push(await nagon().loggaIn('bo', FEL));
    // Thirty in the hour, one more in the slow lane, and then one in thirty seconds.
    expect(svar).toEqual([...Array<number>(31).fill(401), ...Array<number>(5).fill(429)]);
    framat(31_000);
    expect([await nagon().loggaIn('bo', FEL), await nagon().loggaIn('bo', FEL)]).toEqual([401, 429]);
    framat(31_000);
    expect(await nagon().loggaIn('bo', LOSENORD)).toBe(204);
  });

  it('räknar också på den kända datorn, i ett eget utrymme', async () => {
    const egen = nagon();
    expect(await egen.loggaIn('karim', LOSENORD)).toBe(204);
    const svar: number[] = [];
    for (let i = 0; i < 12; i += 1) svar.push(await egen.loggaIn('karim', FEL));
    expect(svar).toEqual([...Array<number>(10).fill(401), 429, 429]);
    framat(16 * MINUT);
    expect(await egen.loggaIn('karim', LOSENORD)).toBe(204);
  });

  it('ger ingen fördel av en påhittad, lånad eller bortglömd enhet', async () => {
    const bo = nagon();
    expect(await bo.loggaIn('bo', LOSENORD)).toBe(204);
    const tjuv = nagon();
    // A device that Bo is known on is nothing to Linnea's name.
    tjuv.satt('klubba-enhet', bo.las('klubba-enhet'));
    for (let i = 0; i < 10; i += 1) await tjuv.loggaIn('linnea', FEL);
    tjuv.satt('klubba-enhet', 'x'.repeat(43));
    expect(await tjuv.loggaIn('linnea', LOSENORD)).toBe(429);
    // Logging out everywhere makes the device a stranger again.
    expect((await bo.fraga('DELETE', '/api/konto/sessioner')).status).toBe(204);
    const annan = new Provlasare(prov, '203.0.119.9');
    for (let i = 0; i < 10; i += 1) await annan.loggaIn('bo', FEL);
    annan.satt('klubba-enhet', bo.las('klubba-enhet'));
    expect(await annan.loggaIn('bo', LOSENORD)).toBe(429);
  });

  it('svarar ordagrant lika, spärr för spärr, för ett namn som finns och ett som inte finns', async () => {
    const forlopp = async (namn: string): Promise<string[]> => {
      const svar: string[] = [];
      const en = nagon();
      for (let i = 0; i < 12; i += 1) {
        const ett = await en.fraga('POST', '/api/inloggning', { inloggningsnamn: namn, losenord: FEL });
        svar.push(`${String(ett.status)} ${JSON.stringify(ett.kropp)} ${Object.keys(ett.huvuden).sort().join()}`);
      }
      for (let i = 0; i < 25; i += 1) {
        const ett = await nagon().fraga('POST', '/api/inloggning', { inloggningsnamn: namn, losenord: FEL });
        svar.push(`${String(ett.status)} ${JSON.stringify(ett.kropp)}`);
      }
      return svar;
    };
    expect(await forlopp('finnsinte')).toEqual(await forlopp('amina'));
  });

  it('ser en IPv6-plats som en, hur många adresser datorn än tar sig', async () => {
    for (let i = 0; i < 10; i += 1) await new Provlasare(prov, `2001:db8:1:2::${String(i + 1)}`).loggaIn('karim', FEL);
    expect(await new Provlasare(prov, '2001:db8:1:2:aaaa::9').loggaIn('karim', LOSENORD)).toBe(429);
    expect(await new Provlasare(prov, '2001:db8:1:3::1').loggaIn('karim', LOSENORD)).toBe(204);
  });
});
