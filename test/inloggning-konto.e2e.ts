// One's own account: the password and how it is made new, the sessions, the choices.
import { Client } from 'pg';
import { Brevhemlighet, SkickaAterstallning } from '#plattform';
import { type Provapp, provapp } from './stod/provapp.js';
import { LOSENORD, skapaProvkommun } from './stod/provkommun.js';
import { type Problem, Provlasare } from './stod/webblasarprov.js';

const MINUT = 60_000;
const NYTT = 'gul båt i hamnen';

interface Konto {
  sessioner: { id: string; enhet: string; adress: string; denna: boolean; styrka: string }[];
  installningar: Record<string, unknown>;
}

describe('mitt konto', () => {
  let prov: Provapp;

  beforeAll(async () => {
    prov = await provapp();
    await skapaProvkommun(prov);
  });
  afterAll(async () => {
    await prov.bort();
  });

  const framat = (ms: number): void => {
    prov.klocka.satt(new Date(prov.klocka.nu().getTime() + ms));
  };
  const sql = async <T = Record<string, unknown>>(text: string, varden: unknown[] = []): Promise<T[]> => {
    const klient = new Client(prov.databasUrl);
    await klient.connect();
    const svar = await klient.query(text, varden);
    await klient.end();
    return svar.rows as T[];
  };
  const inne = async (
    namn: string,
    losenord = LOSENORD,
    adress = '192.0.2.10',
    agent?: string,
  ): Promise<Provlasare> => {
    const en = new Provlasare(prov, adress, agent);
    expect(await en.loggaIn(namn, losenord)).toBe(204);
    return en;
  };
  const konto = async (en: Provlasare): Promise<Konto> => (await en.fraga<Konto>('GET', '/api/konto')).kropp;

  it('visar var man är inloggad, utan hela adresser, och loggar ut en i taget', async () => {
    const dator = await inne('linnea');
    const telefon = await inne(
      'linnea',
      LOSENORD,
      '2001:db8:aa:bb::1',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1',
    );
    const { sessioner } = await konto(dator);
    expect(sessioner.map((en) => [en.enhet, en.adress, en.denna])).toEqual(
      expect.arrayContaining([
        ['Firefox på Windows', '192.0.2.x', true],
        ['Safari på iPhone', '2001:db8:aa::', false],
      ]),
    );
    const bo = await inne('bo');
    const annans = sessioner.find((en) => !en.denna)?.id ?? '';
    expect((await bo.fraga('DELETE', `/api/konto/sessioner/${annans}`)).status).toBe(404);
    expect((await telefon.fraga('GET', '/api/jag')).status).toBe(200);
    expect((await dator.fraga('DELETE', `/api/konto/sessioner/${annans}`)).status).toBe(204);
    expect((await telefon.fraga('GET', '/api/jag')).status).toBe(401);
    expect((await dator.fraga('GET', '/api/jag')).status).toBe(200);
  });

  it('loggar ut överallt', async () => {
    const alla = [await inne('linnea'), await inne('linnea'), await inne('linnea')];
    expect((await alla[0]?.fraga('DELETE', '/api/konto/sessioner'))?.status).toBe(204);
    for (const en of alla) expect((await en.fraga('GET', '/api/jag')).status).toBe(401);
  });

  it('skriver ett brev om en ny enhet, men inte om den första eller en känd', async () => {
    const brev = async (): Promise<number> =>
      (
        await sql(`select 1 from utskick u join mottagare m on m.utskick_id = u.id
         where u.objekt = 'session' and m.adress = 'aminawarsame@ekbacka.example'`)
      ).length;
    const dator = await inne('amina');
    expect(await brev()).toBe(0);
    await dator.loggaIn('amina', LOSENORD);
    expect(await brev()).toBe(0);
    await inne('amina', LOSENORD, '198.51.100.4');
    expect(await brev()).toBe(1);
  });

  it('byter lösenord med det nuvarande, och loggar ut de andra', async () => {
    const en = await inne('karim');
    const annan = await inne('karim');
    const byt = async (nuvarande: string, nytt: string): Promise<Problem & { status: number }> => {
      const svar = await en.fraga('PUT', '/api/konto/losenord', { nuvarande, nytt });
      return { ...svar.kropp, status: svar.status };
    };
    expect(await byt('fel lösenord', NYTT)).toMatchObject({
      kod: 'INLOGGNING.FEL_LOSENORD',
      falt: [{ stig: 'nuvarande' }],
    });
    for (const [svagt, text] of [
      ['kort', 'Lösenordet behöver minst 12 tecken.'],
      ['sommaren2026', 'Lösenordet är ett av de vanligaste och gissas lätt. Välj ett annat.'],
      ['jag är karim här', 'Lösenordet får inte innehålla inloggningsnamnet.'],
    ] as const) {
      expect(await byt(LOSENORD, svagt)).toMatchObject({ status: 422, falt: [{ stig: 'nytt', text }] });
    }
    expect((await byt(LOSENORD, NYTT)).status).toBe(204);
    expect((await en.fraga('GET', '/api/jag')).status).toBe(200);
    expect((await annan.fraga('GET', '/api/jag')).status).toBe(401);
    expect(await new Provlasare(prov).loggaIn('karim', LOSENORD)).toBe(401);
    await inne('karim', NYTT);
    framat(6 * MINUT);
    expect((await byt(NYTT, LOSENORD)).kod).toBe('INLOGGNING.STEG_UPP');
  });

  it('sparar egna val, och inga andra nycklar', async () => {
    const en = await inne('bo');
    expect((await en.fraga('PATCH', '/api/konto/installningar', { tema: 'morkt' })).kropp).toEqual({ tema: 'morkt' });
    const bada = await en.fraga('PATCH', '/api/konto/installningar', { enbokstavstangenter: false });
    expect(bada.kropp).toEqual({ tema: 'morkt', enbokstavstangenter: false });
    expect((await en.fraga<Konto>('GET', '/api/jag')).kropp.installningar).toEqual(bada.kropp);
    expect((await en.fraga('PATCH', '/api/konto/installningar', { tema: 'rosa' })).status).toBe(400);
    expect((await en.fraga('PATCH', '/api/konto/installningar', { roller: ['administrator'] })).status).toBe(400);
  });

  describe('glömt lösenord', () => {
    const begar = async (namn: string, fran = new Provlasare(prov, '198.51.100.20')): Promise<[number, unknown]> => {
      const svar = await fran.fraga('POST', '/api/inloggning/aterstallning', { inloggningsnamn: namn });
      return [svar.status, svar.kropp];
    };
    /** Runs the waiting jobs as the worker would, twice: a crash may bring one back. */
    const skicka = async (): Promise<void> => {
      for (const { data } of await sql<{ data: { aterstallningId: string } }>(
        `select data from utkorg where jobb = 'konto.skicka-aterstallning'`,
      )) {
        for (let i = 0; i < 2; i += 1) await prov.som(() => prov.fa(SkickaAterstallning).utfor(data));
      }
    };
    const brev = async (adress: string): Promise<{ synligt: string; text: string }[]> => {
      const rader = await sql<{ synligt: string; personligt: { forseglat: string } }>(
        `select u.gemensamt::text || m.personligt::text as synligt, m.personligt from mottagare m
           join utskick u on u.id = m.utskick_id where u.objekt = 'aterstallning' and m.adress = $1 order by u.skapad, u.id`,
        [adress],
      );
      return rader.map(({ synligt, personligt }) => ({
        synligt,
        text: prov.fa(Brevhemlighet).oppna(personligt).text ?? '',
      }));
    };
    const nyckelI = (text: string): string => /nytt-losenord#([\w-]{43})/u.exec(text)?.[1] ?? '';
    const satt = async (nyckel: string, losenord = NYTT, en = new Provlasare(prov)): Promise<[number, string]> => {
      const svar = await en.fraga('POST', '/api/inloggning/aterstallning/losenord', { nyckel, losenord });
      return [svar.status, svar.kropp.kod];
    };

    it('svarar lika om kontot finns eller inte, och gör samma sak', async () => {
      const fore = await sql('select 1 from aterstallning');
      expect(await begar('finnsinte')).toEqual(await begar('linnea'));
      expect(await sql('select 1 from aterstallning')).toHaveLength(fore.length + 2);
      expect(await sql(`select 1 from utkorg where jobb = 'konto.skicka-aterstallning'`)).toHaveLength(2);
      await skicka();
      expect(await brev('linnea@ekbacka.example')).toHaveLength(1);
    });

    it('lägger aldrig nyckeln i klartext i databasen', async () => {
      const [ett] = await brev('linnea@ekbacka.example');
      const nyckel = nyckelI(ett?.text ?? '');
      expect(nyckel).toHaveLength(43);
      expect(ett?.synligt).not.toContain(nyckel);
      const allt = await sql('select a::text from aterstallning a');
      expect(JSON.stringify(allt)).not.toContain(nyckel);
    });

    it('gäller en gång, också två gånger samtidigt; alla loggas ut och enheten blir känd', async () => {
      const utloggad = await inne('linnea');
      const nyckel = nyckelI((await brev('linnea@ekbacka.example'))[0]?.text ?? '');
      expect(await satt(nyckel, 'kort')).toEqual([422, 'KONTO.SVAGT_LOSENORD']);
      const har = new Provlasare(prov, '198.51.100.77');
      const svar = await Promise.all([satt(nyckel, NYTT, har), satt(nyckel, 'en helt annan mening')]);
      expect(svar.map(([status]) => status).sort()).toEqual([204, 422]);
      expect(await satt(nyckel)).toEqual([422, 'ATERSTALLNING.GALLER_INTE']);
      expect((await utloggad.fraga('GET', '/api/jag')).status).toBe(401);
      expect(await new Provlasare(prov).loggaIn('linnea', LOSENORD)).toBe(401);
      if (svar[0][0] === 204) {
        // Someone guesses from the same net; the one who could read the mail still comes in.
        for (let i = 0; i < 12; i += 1) await new Provlasare(prov, '198.51.100.77').loggaIn('linnea', 'fel lösenord');
        expect(await har.loggaIn('linnea', NYTT)).toBe(204);
      }
    });

    it('går ut efter trettio minuter, och en ny begäran gör den förra ogiltig när den används', async () => {
      await begar('amina', new Provlasare(prov, '198.51.100.21'));
      await begar('amina', new Provlasare(prov, '198.51.100.21'));
      await skicka();
      const nycklar = (await brev('aminawarsame@ekbacka.example')).map((ett) => nyckelI(ett.text));
      expect(nycklar).toHaveLength(2);
      expect(await satt(nycklar[1] ?? '')).toEqual([204, undefined]);
      expect(await satt(nycklar[0] ?? '')).toEqual([422, 'ATERSTALLNING.GALLER_INTE']);
      await begar('bo', new Provlasare(prov, '198.51.100.22'));
      await skicka();
      const bos = nyckelI((await brev('bosand@ekbacka.example'))[0]?.text ?? '');
      framat(30 * MINUT + 1000);
      expect(await satt(bos)).toEqual([422, 'ATERSTALLNING.GALLER_INTE']);
    });

    it('tar inte bort den andra faktorn: den som läser någons brevlåda kommer inte längre än till den', async () => {
      framat(61 * MINUT);
      await sql(
        `insert into totp (konto_id, hemlighet, bekraftad) select id, '\\x00', now() from konto where inloggningsnamn = 'linnea'`,
      );
      await begar('linnea', new Provlasare(prov, '198.51.100.23'));
      await skicka();
      const nyckel = nyckelI((await brev('linnea@ekbacka.example')).at(-1)?.text ?? '');
      expect((await satt(nyckel, 'röd ros i vasen'))[0]).toBe(204);
      expect(await (await inne('linnea', 'röd ros i vasen')).steg()).toBe('kod');
    });

    it('fyller ingens brevlåda: tre brev i timmen, och samma svar ändå', async () => {
      framat(61 * MINUT);
      const fore = (await brev('bosand@ekbacka.example')).length;
      for (let i = 0; i < 6; i += 1) expect((await begar('bo'))[0]).toBe(202);
      await skicka();
      expect((await brev('bosand@ekbacka.example')).length - fore).toBe(3);
    });
  });
});
