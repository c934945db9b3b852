import { type Provapp, provapp, type Provsvar } from '../../../test/stod/provapp.js';
import { LOSENORD, type Provkommun, skapaProvkommun } from '../../../test/stod/provkommun.js';

interface Sida {
  rader: Record<string, unknown>[];
  antal: number;
  sida: number;
  perSida: number;
}
type Rad = Record<string, unknown>;

describe('organisationens API', () => {
  let prov: Provapp;
  let k: Provkommun;
  let sekreterare: string;
  let handlaggare: string;
  let admin: string;

  beforeAll(async () => {
    prov = await provapp();
    k = await skapaProvkommun(prov);
    sekreterare = await prov.loggaIn('linnea', LOSENORD);
    handlaggare = await prov.loggaIn('karim', LOSENORD);
    admin = await prov.loggaIn('admin', LOSENORD);
  });
  afterAll(async () => {
    await prov.bort();
  });

  const hamta = async <T>(stig: string, kaka = sekreterare): Promise<Provsvar<T>> =>
    prov.fraga<T>('GET', stig, { kaka });
  const namnd = (rest = ''): string => `/api/namnder/${k.namndId}${rest}`;

  it('listar bara de egna nämnderna; administratören ser alla', async () => {
    const egna = await hamta<Sida>('/api/namnder');
    expect(egna.kropp).toMatchObject({ antal: 1, sida: 1, perSida: 20 });
    const alla = await hamta<Sida>('/api/namnder?sortera=-namn&antal=1', admin);
    expect([alla.kropp.antal, alla.kropp.rader.map((rad) => rad['diariekod'])]).toEqual([2, ['UAN']]);
  });

  it.each([
    ['/api/namnder?antal=101', 'antal'],
    ['/api/namnder?sida=0', 'sida'],
    ['/api/namnder?sida=två', 'sida'],
    ['/api/namnder?okant=1', 'okant'],
    ['/api/namnder?slag=klubb', 'slag'],
  ])('nekar frågan %s och pekar ut fältet', async (stig, falt) => {
    const svar = await hamta<{ falt: { stig: string; text: string }[] }>(stig);
    expect([svar.status, svar.kropp.falt.map((fel) => fel.stig)]).toEqual([400, [falt]]);
  });

  it('sorterar bara på det som går', async () => {
    const svar = await hamta<{ detail: string }>(namnd('/personer?sortera=fodelsedatum'));
    expect([svar.status, svar.kropp.detail]).toEqual([400, 'Listan kan sorteras på namn.']);
  });

  it('visar uppdragen en dag, filtrerade på parti', async () => {
    const { kropp } = await hamta<Sida>(namnd('/uppdrag?datum=2026-03-12&parti=S'));
    expect(kropp.rader.map((rad) => rad['namn'])).toEqual(['Amina Warsame', 'Åsa Nyberg', 'Bo Sand']);
    expect(JSON.stringify(kropp)).not.toContain('fodelsedatum');
  });

  it('lämnar aldrig ut skyddade kontaktuppgifter', async () => {
    const { kropp } = await hamta<Sida>(namnd('/personer?antal=100'));
    const skyddad = kropp.rader.find((rad) => rad['namn'] === 'Örjan Ek');
    expect(skyddad).toMatchObject({ epost: null, telefon: null, skyddad: true });
    expect(kropp.rader.find((rad) => rad['namn'] === 'Bo Sand')).toMatchObject({ epost: 'bosand@ekbacka.example' });
    expect(JSON.stringify(kropp)).not.toContain('rjanek');
  });

  it('säger vems steget är till den som får se men inte göra', async () => {
    const svar = await prov.fraga<{ detail: string }>('POST', namnd('/personer'), {
      kaka: handlaggare,
      kropp: { namn: 'X' },
    });
    expect([svar.status, svar.kropp.detail]).toEqual([
      403,
      'Det här kan bara nämndsekreterare eller administratör i nämnden göra.',
    ]);
  });

  it('ändrar bara det man senast läst', async () => {
    const fore = await hamta<Rad>(namnd());
    expect(fore.huvuden['etag']).toBe('"1"');
    const andra = async (huvuden: Record<string, string>): Promise<number> =>
      (
        await prov.fraga('PATCH', namnd(), {
          kaka: sekreterare,
          huvuden,
          kropp: { forvaltning: 'Utbildningsförvaltningen' },
        })
      ).status;
    expect(await andra({})).toBe(428);
    expect(await andra({ 'if-match': '"1"' })).toBe(200);
    expect(await andra({ 'if-match': '"1"' })).toBe(412);
    expect((await hamta<Rad>(namnd())).kropp).toMatchObject({ forvaltning: 'Utbildningsförvaltningen', version: 2 });
  });

  it('ger uppdrag, rättar och avslutar dem', async () => {
    const person = await prov.fraga<{ id: string }>('POST', namnd('/personer'), {
      kaka: sekreterare,
      kropp: { namn: 'Måns <O\u2019Brien> & Söner' },
    });
    const nytt = await prov.fraga<Rad>('POST', namnd('/uppdrag'), {
      kaka: sekreterare,
      kropp: { personId: person.kropp.id, roll: 'ersattare', parti: 'V', turordning: 1, fran: '2026-04-01' },
    });
    expect([nytt.status, nytt.kropp['namn'], nytt.huvuden['etag']]).toEqual([
      201,
      'Måns <O\u2019Brien> & Söner',
      '"1"',
    ]);
    const stig = namnd(`/uppdrag/${String(nytt.kropp['id'])}`);
    const rattat = await prov.fraga<Rad>('PATCH', stig, {
      kaka: sekreterare,
      kropp: { turordning: 2 },
      huvuden: { 'if-match': '"1"' },
    });
    expect(rattat.kropp).toMatchObject({ turordning: 2, version: 2 });
    const slut = await prov.fraga<Rad>('POST', `${stig}/slut`, {
      kaka: sekreterare,
      kropp: { till: '2026-12-31' },
      huvuden: { 'if-match': '"2"' },
    });
    expect([slut.status, slut.kropp['till']]).toEqual([200, '2026-12-31']);
  });

  it('låter bara ordföranden utse den som får frisläppa', async () => {
    const amina = await prov.loggaIn('amina', LOSENORD);
    const utse = async (kaka: string): Promise<number> =>
      (
        await prov.fraga('PUT', namnd('/frislappare'), {
          kaka,
          kropp: { personId: k.personer.get('Linnea Stråberg') },
          huvuden: { 'if-match': '"1"' },
        })
      ).status;
    expect([await utse(sekreterare), await utse(amina)]).toEqual([403, 200]);
  });

  it('öppnar konton med roller, och tar tillbaka dem', async () => {
    const kropp = {
      inloggningsnamn: 'ny',
      namn: 'Ny Registrator',
      losenord: 'en helt egen mening',
      roller: ['registrator'],
    };
    expect((await prov.fraga('POST', namnd('/konton'), { kaka: sekreterare, kropp })).status).toBe(403);
    const konto = await prov.fraga<Rad>('POST', namnd('/konton'), { kaka: admin, kropp });
    expect([konto.status, JSON.stringify(konto.kropp).includes('argon2')]).toEqual([201, false]);
    expect((await prov.fraga('POST', namnd('/konton'), { kaka: admin, kropp })).status).toBe(409);
    const ny = await prov.loggaIn('ny', 'en helt egen mening');
    expect((await hamta<Rad>(namnd(), ny)).status).toBe(200);
    const roller = await hamta<Sida>(namnd('/roller'), admin);
    const roll = roller.kropp.rader.find((rad) => rad['inloggningsnamn'] === 'ny');
    const bort = await prov.fraga('DELETE', namnd(`/roller/${String(roll?.['id'])}`), {
      kaka: admin,
      huvuden: { 'if-match': '"1"' },
    });
    expect(bort.status).toBe(204);
    expect((await hamta<Rad>(namnd(), ny)).status).toBe(404);
  });

  it('tar bara emot en accentfärg som går att läsa', async () => {
    const stig = `/api/kommuner/${k.kommunId}`;
    const andra = async (accentfarg: string): Promise<Provsvar<Rad>> =>
      prov.fraga<Rad>('PATCH', stig, { kaka: admin, kropp: { accentfarg }, huvuden: { 'if-match': '"1"' } });
    const ljus = await andra('#3399ff');
    expect([ljus.status, ljus.kropp['detail']]).toEqual([
      422,
      'Färgen är för ljus: kontrasten mot vitt är 2,9:1 och behöver vara minst 7:1.',
    ]);
    expect((await andra('#14532d')).kropp).toMatchObject({ accentfarg: '#14532d', version: 2 });
  });
});
