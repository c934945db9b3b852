// What one is told while it happens: by whom, in which process, and never more than one may know.
import { Client } from 'pg';
import { Handelselogg, TransactionHost } from '#plattform';
import { kedjeentiteter, kedjemigrationer, kedjemoduler } from '#protokoll';
import { Flode } from '../libs/plattform/src/flode/flode.service.js';
import { Flodeslasare, lyssna } from './stod/flodeslasare.js';
import { type Provapp, provapp } from './stod/provapp.js';
import { LOSENORD, type Provkommun, skapaProvkommun } from './stod/provkommun.js';

const KEDJAN = { moduler: kedjemoduler, entiteter: kedjeentiteter, migrationer: kedjemigrationer };

describe('flödet', () => {
  let en: Provapp;
  let annan: Provapp;
  let kommun: Provkommun;
  let adress: string;
  let annanAdress: string;
  const oppna: Flodeslasare[] = [];

  beforeAll(async () => {
    en = await provapp(KEDJAN);
    kommun = await skapaProvkommun(en);
    annan = await provapp({ ...KEDJAN, databasUrl: en.databasUrl });
    adress = await lyssna(en);
    annanAdress = await lyssna(annan);
  });
  afterEach(() => {
    for (const lasare of oppna.splice(0)) lasare.stang();
  });
  afterAll(async () => {
    await annan.bort();
    await en.bort();
  });

  const folj = async (kaka: string, var_ = adress, sistaId?: string): Promise<Flodeslasare> => {
    const lasare = await Flodeslasare.oppna(var_, kaka, sistaId);
    oppna.push(lasare);
    return lasare;
  };
  const arende = async (kaka: string, arendemening = 'Ny cykelbana'): Promise<string> => {
    const svar = await en.fraga<{ id: string }>('POST', `/api/namnder/${kommun.namndId}/arenden`, {
      kaka,
      kropp: { arendemening },
    });
    expect(svar.status).toBe(201);
    return svar.kropp.id;
  };
  let dag = 0;
  const sammantrade = async (kaka: string): Promise<string> => {
    dag += 1;
    const svar = await en.fraga<{ id: string }>('POST', `/api/namnder/${kommun.namndId}/sammantraden`, {
      kaka,
      kropp: { datum: `2026-10-${String(dag).padStart(2, '0')}`, start: '18:30', plats: 'Stadshuset' },
    });
    expect(svar.status).toBe(201);
    return svar.kropp.id;
  };
  const sql = async (text: string, varden: unknown[] = []): Promise<void> => {
    const klient = new Client(en.databasUrl);
    await klient.connect();
    try {
      await klient.query(text, varden);
    } finally {
      await klient.end();
    }
  };

  it('säger till alla som får se, i varje process, att något ändrats; aldrig vad', async () => {
    const linnea = await en.loggaIn('linnea', LOSENORD);
    const hos = [await folj(linnea), await folj(await annan.loggaIn('karim', LOSENORD), annanAdress)];
    const id = await arende(linnea, 'Hemlig plan för torget');
    const namndId = kommun.namndId;
    const ratt = { typ: 'arende.registrerat', objekt: 'arende', objektId: id, namndId, version: 1 };
    expect(await hos[0]!.handelse(1)).toEqual({ ...ratt, avMig: true });
    expect(await hos[1]!.handelse(1)).toEqual({ ...ratt, avMig: false });
    expect(JSON.stringify(hos.map((h) => h.handelser))).not.toMatch(/torget|Linnea/u);
    const { headers } = hos[0]!.svar;
    expect(headers['content-type']).toBe('text/event-stream; charset=utf-8');
    expect(headers['x-accel-buffering']).toBe('no');
    expect(headers['cache-control']).toContain('no-transform');
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['content-security-policy']).toContain("default-src 'self'");
  });

  it('säger inget till den som inte får se: ersättaren hör om sammanträdet men inte om ärendet', async () => {
    const linnea = await en.loggaIn('linnea', LOSENORD);
    const bo = await folj(await en.loggaIn('bo', LOSENORD));
    await arende(linnea);
    const id = await sammantrade(linnea);
    expect(await bo.handelse(1)).toMatchObject({ objekt: 'sammantrade', objektId: id });
    expect(bo.handelser).toHaveLength(1);
  });

  it('håller nämnderna isär', async () => {
    const admin = await en.loggaIn('admin', LOSENORD);
    const linnea = await folj(await en.loggaIn('linnea', LOSENORD));
    const adminHor = await folj(admin);
    const namn = async (namndId: string, nytt: string): Promise<void> => {
      const stig = `/api/namnder/${namndId}`;
      const { kropp } = await en.fraga<{ version: number; diariekod: string }>('GET', stig, { kaka: admin });
      const huvuden = { 'if-match': `"${String(kropp.version)}"` };
      const svar = await en.fraga('PATCH', stig, { kaka: admin, kropp: { namn: nytt }, huvuden });
      expect(svar.status).toBe(200);
    };
    await namn(kommun.annanNamndId, 'Miljö- och byggnämnden');
    await namn(kommun.namndId, 'Utbildningsnämnden');
    expect(await linnea.handelse(1)).toMatchObject({ objekt: 'organ', objektId: kommun.namndId });
    expect(await adminHor.handelse(1)).toMatchObject({ objekt: 'organ', objektId: kommun.annanNamndId });
  });

  it('säger inget om det som aldrig blev av, om en läsning, eller om ett slag som ingen svarar för', async () => {
    const linnea = await en.loggaIn('linnea', LOSENORD);
    const hos = await folj(linnea);
    const id = await arende(linnea);
    await hos.handelse(1);
    const skriv = async (typ: string, objekt: string): Promise<void> => {
      await en.fa(Handelselogg).skriv({ namndId: kommun.namndId, typ, objekt, objektId: id });
    };
    const iTransaktion = async (gor: () => Promise<void>): Promise<void> => {
      await en.som(() => en.fa(TransactionHost).withTransaction(gor));
    };
    await expect(
      iTransaktion(async () => {
        await skriv('arende.andrat', 'arende');
        throw new Error('ångrat');
      }),
    ).rejects.toThrow('ångrat');
    await iTransaktion(() => skriv('arende.skyddat_last', 'arende'));
    await iTransaktion(() => skriv('okand.handelse', 'okand'));
    await iTransaktion(() => skriv('arende.sist', 'arende'));
    expect(await hos.handelse(2)).toMatchObject({ typ: 'arende.sist', avMig: false });
  });

  it('slutar säga något i samma stund som rätten tas bort', async () => {
    const linnea = await en.loggaIn('linnea', LOSENORD);
    const karim = await folj(await en.loggaIn('karim', LOSENORD));
    await arende(linnea);
    await karim.handelse(1);
    const roll = `(select id from konto where inloggningsnamn = 'karim')`;
    await sql(`update rolltilldelning set fran = '2026-01-01', till = '2026-03-01' where konto_id = ${roll}`);
    try {
      const hos = await folj(linnea);
      await arende(linnea);
      await hos.handelse(1);
      await sammantrade(linnea);
      await hos.handelse(2);
      expect(karim.handelser).toHaveLength(1);
    } finally {
      await sql(`update rolltilldelning set fran = '2026-03-02', till = null where konto_id = ${roll}`);
    }
  });

  it('ger den som kommer tillbaka det som hände under tiden; den som varit borta för länge får hämta om', async () => {
    const linnea = await en.loggaIn('linnea', LOSENORD);
    const forst = await folj(linnea);
    await arende(linnea);
    await forst.handelse(1);
    const { sistaId } = forst;
    forst.stang();
    const missade = [await arende(linnea), await arende(linnea)];
    const igen = await folj(linnea, adress, sistaId ?? '');
    expect([(await igen.handelse(1)).objektId, (await igen.handelse(2)).objektId]).toEqual(missade);
    const efterat = await arende(linnea);
    expect((await igen.handelse(3)).objektId).toBe(efterat);
    for (const okant of [`${sistaId ?? ''}9999`, 'okänt-7', '', 'x']) {
      const ny = await folj(linnea, adress, encodeURIComponent(okant));
      expect(await ny.handelse(1)).toEqual({ typ: 'hamtaOm' });
      ny.stang();
      await ny.tillsStangd();
    }
    // Another process has another sequence.
    expect(await (await folj(linnea, annanAdress, sistaId ?? '')).handelse(1)).toEqual({ typ: 'hamtaOm' });
  });

  it('knyter sig igen när databasens förbindelse dör, och säger att något kan ha missats', async () => {
    const linnea = await en.loggaIn('linnea', LOSENORD);
    const hos = await folj(linnea);
    await sql(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'klubba-flode' and datname = current_database()`,
    );
    expect(await hos.handelse(1)).toEqual({ typ: 'hamtaOm' });
    const id = await arende(linnea);
    expect((await hos.handelse(2)).objektId).toBe(id);
  });

  it('stängs genast när man loggar ut, också i en annan process, och bara den inloggningen', async () => {
    const linnea = await en.loggaIn('linnea', LOSENORD);
    const kvar = await folj(await en.loggaIn('linnea', LOSENORD));
    const ute = await folj(linnea, annanAdress);
    await en.fraga('DELETE', '/api/inloggning', { kaka: linnea });
    await ute.tillsStangd();
    expect(ute.handelser.at(-1)).toEqual({ typ: 'slut' });
    expect(kvar.stangd).toBe(false);
  });

  it('håller inte en övergiven sida inloggad: efter vilan stängs strömmen', async () => {
    const start = en.klocka.nu();
    const linnea = await en.loggaIn('linnea', LOSENORD);
    const hos = await folj(linnea);
    try {
      for (const minuter of [100, 200]) {
        en.klocka.satt(new Date(start.getTime() + minuter * 60_000));
        const igen = await folj(linnea, adress, hos.sistaId ?? '');
        await en.fa(Flode).pulsa();
        expect([hos.stangd, igen.stangd]).toEqual([false, false]);
      }
      en.klocka.satt(new Date(start.getTime() + 241 * 60_000));
      await en.fa(Flode).pulsa();
      await hos.tillsStangd();
      expect(hos.handelser.at(-1)).toEqual({ typ: 'slut' });
    } finally {
      en.klocka.satt(start);
    }
  });

  it('kräver inloggning, och tar emot lagom många', async () => {
    expect((await en.fraga('GET', '/api/flode')).status).toBe(401);
    const linnea = await en.loggaIn('linnea', LOSENORD);
    for (let nr = 0; nr < 6; nr += 1) await folj(linnea);
    const svar = await en.fraga<{ kod: string }>('GET', '/api/flode', { kaka: linnea });
    expect([svar.status, svar.kropp.kod]).toEqual([429, 'FLODE.FOR_MANGA']);
    oppna[0]!.stang();
    oppna[1]!.stang();
    await oppna[1]!.tillsStangd();
    const id = await sammantrade(linnea);
    expect((await oppna[5]!.handelse(1)).objektId).toBe(id);
    const hos = await folj(linnea);
    expect(hos.svar.statusCode).toBe(200);
  });

  it('stannar rent: alla strömmar stängs när Klubba stängs', async () => {
    const tredje = await provapp({ ...KEDJAN, databasUrl: en.databasUrl });
    const hos = await folj(await tredje.loggaIn('linnea', LOSENORD), await lyssna(tredje));
    await tredje.bort();
    await hos.tillsStangd();
    expect(hos.stangd).toBe(true);
  });
});
