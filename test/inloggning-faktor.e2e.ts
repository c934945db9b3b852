// The second factor: codes, reserve codes, what is demanded of whom, and what asks for a fresh proof.
import { Secret, TOTP } from 'otpauth';
import { Client } from 'pg';
import { KontoForrad } from '#plattform';
import { type Provapp, provapp } from './stod/provapp.js';
import { LOSENORD, type Provkommun, skapaProvkommun } from './stod/provkommun.js';
import { Provlasare } from './stod/webblasarprov.js';

const MINUT = 60_000;
type NyTotp = { adress: string; hemlighet: string; qr: string };
type Koder = { reservkoder: string[] | null };

describe('andra faktorn', () => {
  let prov: Provapp;
  let kommun: Provkommun;
  let hemlighet = '';
  let reservkoder: string[] = [];
  const linnea = (): Provlasare => lasare;
  let lasare: Provlasare;

  beforeAll(async () => {
    prov = await provapp();
    kommun = await skapaProvkommun(prov);
    lasare = new Provlasare(prov);
  });
  afterAll(async () => {
    await prov.bort();
  });

  const framat = (ms: number): void => {
    prov.klocka.satt(new Date(prov.klocka.nu().getTime() + ms));
  };
  const kod = (fore = 0): string =>
    new TOTP({ secret: Secret.fromBase32(hemlighet) }).generate({ timestamp: prov.klocka.nu().getTime() + fore });
  const sql = async (text: string, varden: unknown[] = []): Promise<Record<string, unknown>[]> => {
    const klient = new Client(prov.databasUrl);
    await klient.connect();
    const svar = await klient.query<Record<string, unknown>>(text, varden);
    await klient.end();
    return svar.rows;
  };
  const inUtanKod = async (vem = new Provlasare(prov)): Promise<Provlasare> => {
    expect(await vem.loggaIn('linnea', LOSENORD)).toBe(204);
    return vem;
  };

  it('kopplas med en första kod, och hemligheten ligger förseglad', async () => {
    await inUtanKod(linnea());
    const ny = await linnea().fraga<NyTotp>('POST', '/api/konto/totp');
    expect(ny.status).toBe(201);
    expect(ny.kropp.adress).toMatch(/^otpauth:\/\/totp\/Klubba:linnea\?/u);
    expect(ny.kropp.qr).toContain('<svg');
    hemlighet = ny.kropp.hemlighet;
    expect((await linnea().fraga('POST', '/api/konto/totp/bekrafta', { kod: '000000' })).kropp.kod).toBe(
      'INLOGGNING.FEL_KOD',
    );
    // Until a code has shown that the app has it, the account has no second factor.
    expect(await (await inUtanKod()).steg()).toBe('inne');
    const klart = await linnea().fraga<Koder>('POST', '/api/konto/totp/bekrafta', { kod: kod() });
    expect(klart.status).toBe(200);
    reservkoder = klart.kropp.reservkoder ?? [];
    expect(new Set(reservkoder).size).toBe(10);
    // The one who proved it goes on working; the password alone is no longer enough for anyone else.
    expect(await linnea().steg()).toBe('inne');
    const allt = JSON.stringify(
      await sql('select t::text, (select string_agg(r::text, $1) from reservkod r) from totp t', [' ']),
    );
    expect(allt).not.toContain(hemlighet);
    for (const ett of reservkoder) expect(allt).not.toContain(ett.replace('-', ''));
    expect(allt).not.toContain(Buffer.from(Secret.fromBase32(hemlighet).bytes).toString('hex'));
  });

  it('håller den med bara lösenordet utanför allt utom stegen som gör inloggningen hel', async () => {
    const halv = await inUtanKod();
    expect(await halv.steg()).toBe('kod');
    for (const [metod, stig] of [
      ['GET', '/api/jag'],
      ['GET', '/api/konto'],
      ['GET', `/api/namnder/${kommun.namndId}`],
      ['GET', `/api/namnder/${kommun.annanNamndId}`],
      ['POST', '/api/konto/totp'],
      ['DELETE', '/api/konto/totp'],
      ['POST', '/api/konto/reservkoder'],
      ['POST', '/api/konto/passnycklar/fraga'],
      ['POST', '/api/inloggning/steg-upp'],
      ['POST', '/api/inloggning/steg-upp/passnyckel/fraga'],
      ['DELETE', '/api/konto/sessioner'],
    ] as const) {
      const svar = await halv.fraga(metod, stig, metod === 'POST' ? { losenord: LOSENORD } : undefined);
      expect([stig, svar.status, svar.kropp.kod, svar.kropp.data]).toEqual([
        stig,
        403,
        'INLOGGNING.ANDRA_FAKTOR',
        { hinder: 'kod' },
      ]);
    }
  });

  it('släpper in med koden, byter sessionens värde och skriver i loggen hur', async () => {
    framat(MINUT);
    const halv = await inUtanKod();
    const fore = halv.las('klubba');
    expect((await halv.fraga('POST', '/api/inloggning/faktor', { kod: kod() })).status).toBe(204);
    expect(await halv.steg()).toBe('inne');
    expect(halv.las('klubba')).not.toBe(fore);
    const gammal = new Provlasare(prov);
    gammal.satt('klubba', fore);
    expect((await gammal.fraga('GET', '/api/jag')).status).toBe(401);
    expect((await halv.fraga<{ styrka: string }>('GET', '/api/jag')).kropp.styrka).toBe('tva_faktorer');
    const [rad] = await sql(
      `select efter from handelse where typ = 'konto.inloggat' order by tid desc, nr desc limit 1`,
    );
    expect(rad?.['efter']).toMatchObject({ styrka: 'tva_faktorer', amr: ['pwd', 'otp'] });
  });

  it('godtar varje kod en gång, också när den skickas två gånger samtidigt', async () => {
    framat(MINUT);
    const lasarna = [await inUtanKod(), await inUtanKod(), await inUtanKod()];
    const ett = kod();
    const svar = await Promise.all(lasarna.map((en) => en.fraga('POST', '/api/inloggning/faktor', { kod: ett })));
    expect(svar.map((s) => s.status).sort()).toEqual([204, 422, 422]);
    // A code of an earlier step does not come back once a later one is used.
    expect((await (await inUtanKod()).fraga('POST', '/api/inloggning/faktor', { kod: kod(-30_000) })).status).toBe(422);
  });

  it('låter telefonens klocka gå ett steg fel, men inte två', async () => {
    framat(5 * MINUT);
    const en = await inUtanKod();
    expect((await en.fraga('POST', '/api/inloggning/faktor', { kod: kod(-60_000) })).status).toBe(422);
    expect((await en.fraga('POST', '/api/inloggning/faktor', { kod: kod(60_000) })).status).toBe(422);
    expect((await en.fraga('POST', '/api/inloggning/faktor', { kod: kod(-30_000) })).status).toBe(204);
    const annan = await inUtanKod();
    expect((await annan.fraga('POST', '/api/inloggning/faktor', { kod: kod(30_000) })).status).toBe(204);
  });

  it('godtar varje reservkod en gång, hur den än skrivs, också två gånger samtidigt', async () => {
    const lasarna = [await inUtanKod(), await inUtanKod()];
    const skriven = ` ${(reservkoder[0] ?? '').toUpperCase().replace('-', ' ')} `;
    const svar = await Promise.all(lasarna.map((en) => en.fraga('POST', '/api/inloggning/faktor', { kod: skriven })));
    expect(svar.map((s) => s.status).sort()).toEqual([204, 422]);
    const inne = lasarna[svar.findIndex((s) => s.status === 204)];
    const konto = await inne?.fraga<{ reservkoderKvar: number }>('GET', '/api/konto');
    expect(konto?.kropp.reservkoderKvar).toBe(9);
  });

  it('räknar gissade koder: den med lösenordet får tio försök, men kan inte stänga ute innehavarens egen dator', async () => {
    framat(MINUT);
    const egen = linnea();
    expect((await egen.fraga('DELETE', '/api/inloggning')).status).toBe(204);
    const tjuv = await inUtanKod(new Provlasare(prov, '198.51.100.7'));
    const svar: number[] = [];
    for (let i = 0; i < 12; i += 1) {
      svar.push((await tjuv.fraga('POST', '/api/inloggning/faktor', { kod: String(100_000 + i) })).status);
    }
    expect(svar).toEqual([...Array<number>(10).fill(422), 429, 429]);
    await inUtanKod(egen);
    expect((await egen.fraga('POST', '/api/inloggning/faktor', { kod: kod() })).status).toBe(204);
    const nekade = await sql(`select count(*)::int as antal from handelse where typ = 'konto.kod_nekad'`);
    expect(nekade[0]?.['antal']).toBeGreaterThanOrEqual(10);
  });

  it('kräver ett färskt bevis för det känsliga: lösenord och kod, inte bara lösenord', async () => {
    const en = linnea();
    framat(6 * MINUT);
    const nekad = await en.fraga('POST', '/api/konto/reservkoder');
    expect([nekad.status, nekad.kropp.kod]).toEqual([403, 'INLOGGNING.STEG_UPP']);
    const steg = async (kropp: object): Promise<string | undefined> => {
      const svar = await en.fraga('POST', '/api/inloggning/steg-upp', kropp);
      return svar.status === 204 ? undefined : svar.kropp.kod;
    };
    expect(await steg({ losenord: 'fel lösenord' })).toBe('INLOGGNING.FEL_LOSENORD');
    expect(await steg({ losenord: LOSENORD })).toBe('INLOGGNING.KOD_KRAVS');
    expect(await steg({ losenord: LOSENORD, kod: '123456' })).toBe('INLOGGNING.FEL_KOD');
    expect((await en.fraga('POST', '/api/konto/reservkoder')).status).toBe(403);
    expect(await steg({ losenord: LOSENORD, kod: kod() })).toBeUndefined();
    const nya = await en.fraga<Koder>('POST', '/api/konto/reservkoder');
    expect(nya.status).toBe(201);
    framat(5 * MINUT + 1000);
    expect((await en.fraga('POST', '/api/konto/reservkoder')).status).toBe(403);
    // The old ones are gone.
    const gammal = await inUtanKod();
    expect((await gammal.fraga('POST', '/api/inloggning/faktor', { kod: reservkoder[3] })).status).toBe(422);
    expect((await gammal.fraga('POST', '/api/inloggning/faktor', { kod: nya.kropp.reservkoder?.[0] })).status).toBe(
      204,
    );
  });

  it('svarar 404 för en annan nämnd innan den frågar efter ett färskt bevis', async () => {
    const svar = await linnea().fraga('PUT', `/api/namnder/${kommun.annanNamndId}/faktorkrav`, { roller: [] });
    expect(svar.status).toBe(404);
  });

  it('krävs av den roll som administratören sagt, från nästa begäran, och leder till att skaffa en', async () => {
    const karim = new Provlasare(prov, '192.0.2.30');
    expect(await karim.loggaIn('karim', LOSENORD)).toBe(204);
    expect((await karim.fraga('GET', '/api/jag')).status).toBe(200);
    const admin = new Provlasare(prov, '192.0.2.31');
    await admin.loggaIn('admin', LOSENORD);
    const satt = await admin.fraga('PUT', `/api/namnder/${kommun.namndId}/faktorkrav`, { roller: ['handlaggare'] });
    expect([satt.status, satt.kropp]).toEqual([200, { roller: ['handlaggare'] }]);
    const stopp = await karim.fraga('GET', '/api/jag');
    expect([stopp.status, stopp.kropp.kod, stopp.kropp.data]).toEqual([
      403,
      'INLOGGNING.ANDRA_FAKTOR',
      { hinder: 'registrera' },
    ]);
    expect(await karim.steg()).toBe('registrera');
    // Time has gone since the login: also here the enrolment wants a fresh proof.
    framat(6 * MINUT);
    expect((await karim.fraga('POST', '/api/konto/totp')).kropp.kod).toBe('INLOGGNING.STEG_UPP');
    expect((await karim.fraga('POST', '/api/inloggning/steg-upp', { losenord: LOSENORD })).status).toBe(204);
    const ny = await karim.fraga<NyTotp>('POST', '/api/konto/totp');
    const forsta = new TOTP({ secret: Secret.fromBase32(ny.kropp.hemlighet) });
    const bekraftad = await karim.fraga<Koder>('POST', '/api/konto/totp/bekrafta', {
      kod: forsta.generate({ timestamp: prov.klocka.nu().getTime() }),
    });
    expect(bekraftad.kropp.reservkoder).toHaveLength(10);
    expect((await karim.fraga('GET', '/api/jag')).status).toBe(200);
    // Bo has no such role and goes in as before.
    const bo = new Provlasare(prov, '192.0.2.32');
    await bo.loggaIn('bo', LOSENORD);
    expect(await bo.steg()).toBe('inne');
  });

  it('krävs i alla nämnder, när administratören för hela Klubba säger det', async () => {
    const admin = new Provlasare(prov, '192.0.2.31');
    await admin.loggaIn('admin', LOSENORD);
    expect((await admin.fraga('PUT', '/api/faktorkrav', { roller: ['ersattare', 'administrator'] })).status).toBe(200);
    expect(await admin.steg()).toBe('registrera');
    const bo = new Provlasare(prov, '192.0.2.32');
    await bo.loggaIn('bo', LOSENORD);
    expect(await bo.steg()).toBe('registrera');
    await sql('delete from faktorkrav');
    expect(await bo.steg()).toBe('inne');
  });

  it('tas bort av en administratör för den som blivit av med sin telefon, och då är alla utloggade', async () => {
    const konto = await prov.fa(KontoForrad).medNamn('linnea');
    const admin = new Provlasare(prov, '192.0.2.31');
    await admin.loggaIn('admin', LOSENORD);
    expect((await admin.fraga('DELETE', `/api/konton/${konto?.id ?? ''}/faktorer`)).status).toBe(204);
    expect((await linnea().fraga('GET', '/api/jag')).status).toBe(401);
    expect(await (await inUtanKod()).steg()).toBe('inne');
    expect(
      await sql('select 1 from reservkod r join konto k on k.id = r.konto_id where k.inloggningsnamn = $1', ['linnea']),
    ).toEqual([]);
  });

  it('skriver allt i loggen, och aldrig en hemlighet', async () => {
    const rader = await sql(`select typ, coalesce(fore::text, '') || coalesce(efter::text, '') as text from handelse`);
    expect(rader.map((rad) => rad['typ'])).toEqual(
      expect.arrayContaining([
        'konto.totp_tillagd',
        'konto.reservkod_anvand',
        'konto.bekraftat',
        'faktorkrav.andrat',
        'konto.faktorer_nollstallda',
      ]),
    );
    const allt = rader.map((rad) => String(rad['text'])).join(' ');
    for (const ett of [hemlighet, LOSENORD, ...reservkoder]) expect(allt).not.toContain(ett);
  });
});
