import { nyttId } from '#plattform';
import { type Rad, Skrivelseprov } from '../prov/skrivelseprov.js';
import { skrivsteg, Skriftprov, type Svaradkommentar } from './prov/skriftprov.js';

describe('kommentarer i skriften', () => {
  let s: Skrivelseprov;
  beforeAll(async () => {
    s = await Skrivelseprov.starta();
  });
  afterAll(async () => {
    await s.bort();
  });

  /** A skrivelse with a comment, or a suggestion, by Carl at a word. */
  const med = async (ord: string, kropp: Rad = {}): Promise<{ p: Skriftprov; k: Svaradkommentar }> => {
    const p = new Skriftprov(s, await s.nytt());
    const svar = await p.post('carl', '/kommentarer', {
      id: nyttId(),
      version: 0,
      ...(await p.plats(ord)),
      text: 'Stämmer det?',
      ...kropp,
    });
    expect([svar.status, svar.kropp.kod]).toEqual([201, undefined]);
    return { p, k: svar.kropp };
  };
  const nu = async (p: Skriftprov, id: string): Promise<Svaradkommentar | undefined> =>
    (await p.hamta<{ kommentarer: Svaradkommentar[] }>('/kommentarer')).kropp.kommentarer.find((ett) => ett.id === id);

  it('följer sin text när andra skriver före den, och säger att texten är borttagen när den är det', async () => {
    const { p, k } = await med('förnyas');
    expect(k).toMatchObject({ citat: 'förnyas', namn: 'Carl Chef', lage: 'oppen', borttagen: false, svar: [] });
    await p.lamna('hanna', 0, [skrivsteg(1, 'Ny ')]);
    expect(await nu(p, k.id)).toMatchObject({ fran: k.fran! + 3, till: k.till! + 3 });
    const { fran, till } = await p.plats('Planen förnyas.');
    await p.lamna('hanna', 1, [skrivsteg(fran, '', till)]);
    expect(await nu(p, k.id)).toMatchObject({
      fran: null,
      till: null,
      borttagen: true,
      citat: 'förnyas',
      text: 'Stämmer det?',
    });
    expect((await p.las()).kommentarer).toHaveLength(1);
  });

  it('lagd på en äldre version hamnar på samma text; är texten borta sägs det', async () => {
    const p = new Skriftprov(s, await s.nytt());
    const plats = await p.plats('förnyas');
    await p.lamna('hanna', 0, [skrivsteg(1, 'Helt ny ')]);
    const ny = await p.post('carl', '/kommentarer', { id: nyttId(), version: 0, ...plats, text: 'x' });
    expect(ny.kropp).toMatchObject({ citat: 'förnyas', fran: plats.fran + 8 });
    await p.lamna('hanna', 1, [skrivsteg(plats.fran + 7, '', plats.till + 9)]);
    const borta = await p.post('carl', '/kommentarer', { id: nyttId(), version: 0, ...plats, text: 'x' });
    expect([borta.status, borta.kropp.kod]).toEqual([409, 'SKRIFT.TEXTEN_BORTA']);
  });

  it('får svar, blir klar och öppnas igen; vem och när står där, och samma begäran två gånger är en', async () => {
    const { p, k } = await med('förnyas');
    const svar = { id: nyttId(), text: 'Ja, enligt beslutet 2023.' };
    await Promise.all([
      p.post('hanna', `/kommentarer/${k.id}/svar`, svar),
      p.post('hanna', `/kommentarer/${k.id}/svar`, svar),
    ]);
    expect(await nu(p, k.id)).toMatchObject({ svar: [{ namn: 'Hanna Handläggare', text: svar.text }] });
    expect((await nu(p, k.id))?.['svar']).toHaveLength(1);
    expect((await p.post('carl', `/kommentarer/${k.id}/klar`)).kropp).toMatchObject({
      lage: 'klar',
      avgjordAv: 'Carl Chef',
    });
    expect((await p.post('carl', `/kommentarer/${k.id}/klar`)).kropp.lage).toBe('klar');
    expect((await p.post('hanna', `/kommentarer/${k.id}/oppna`)).kropp).toMatchObject({
      lage: 'oppen',
      avgjordAv: null,
    });
    const igen = { id: k.id, version: 0, ...(await p.plats('förnyas')), text: 'Stämmer det?' };
    expect((await p.post('carl', '/kommentarer', igen)).kropp.id).toBe(k.id);
    expect((await p.las()).kommentarer).toHaveLength(1);
  });

  it('den som skriver får veta det en gång om dagen, och de i tråden att den fått svar', async () => {
    const { p, k } = await med('förnyas');
    await p.post('carl', '/kommentarer', { id: nyttId(), version: 0, ...(await p.plats('Barnen')), text: 'Och det?' });
    await p.post('hanna', `/kommentarer/${k.id}/svar`, { id: nyttId(), text: 'Ja.' });
    const { rows } = await s.db.query(
      'select k.inloggningsnamn as vem, n.text from notis n join konto k on k.id = n.konto_id where n.objekt_id = $1 order by n.tid, 1',
      [p.id],
    );
    expect(rows).toEqual([
      {
        vem: 'carl',
        text: expect.stringMatching(
          /^Hanna Handläggare har svarat på en kommentar i skrivelsen i UAN.*Ny skolplan\.$/u,
        ),
      },
      { vem: 'hanna', text: expect.stringMatching(/^Carl Chef har kommenterat skrivelsen i UAN/u) },
    ]);
  });

  it('ett förslag som godtas blir ett steg av den som skriver, en gång', async () => {
    const { p, k } = await med('förnyas', { text: '', ersattning: 'byts ut' });
    expect(k).toMatchObject({ slag: 'forslag', ersattning: 'byts ut' });
    const godtagna = await Promise.all([
      p.post('hanna', `/kommentarer/${k.id}/godta`),
      p.post('hanna', `/kommentarer/${k.id}/godta`),
    ]);
    expect(godtagna.map((ett) => [ett.status, ett.kropp.lage])).toEqual([
      [200, 'godtagen'],
      [200, 'godtagen'],
    ]);
    expect((await s.hamta(p.id))['sammanfattning']).toBe('Planen byts ut.');
    expect(await nu(p, k.id)).toMatchObject({ avgjordAv: 'Hanna Handläggare', borttagen: false });
    const { kropp } = await p.hamta<{ version: number; pass: Rad[] }>('/historik');
    expect(kropp).toMatchObject({ version: 1, pass: [{ slag: 'forslag', namn: 'Hanna Handläggare' }] });
    expect((await p.post('hanna', `/kommentarer/${k.id}/avboj`)).kropp.kod).toBe('SKRIFT.FORSLAGET_AVGJORT');
  });

  it('ett förslag godtas inte över något som skrivits sedan dess, och kan avböjas', async () => {
    const { p, k } = await med('förnyas', { ersattning: 'byts ut' });
    const { fran } = await p.plats('förnyas');
    await p.lamna('hanna', 0, [skrivsteg(fran + 3, 'xx')]);
    expect((await p.post('hanna', `/kommentarer/${k.id}/godta`)).kropp.kod).toBe('SKRIFT.TEXTEN_ANDRAD');
    expect((await s.hamta(p.id))['sammanfattning']).toBe('Planen förxxnyas.');
    expect((await p.post('hanna', `/kommentarer/${k.id}/avboj`)).kropp.lage).toBe('avbojd');
    expect((await p.post('hanna', `/kommentarer/${k.id}/godta`)).kropp.kod).toBe('SKRIFT.FORSLAGET_AVGJORT');
    expect((await p.post('hanna', `/kommentarer/${k.id}/oppna`)).kropp.kod).toBe('SKRIFT.FORSLAGET_AVGJORT');
  });

  it.each<[string, string, Rad, string]>([
    ['utan text', 'förnyas', { text: ' ' }, 'SKRIFT.KOMMENTAREN_TOM'],
    ['vid ingen text', 'förnyas', { till: 1, fran: 1 }, 'SKRIFT.TEXTEN_BORTA'],
    ['utanför skriften', 'förnyas', { till: 99_999 }, 'SKRIFT.TEXTEN_BORTA'],
    ['med ett förslag över flera stycken', 'förnyas', { fran: 1, ersattning: 'x' }, 'SKRIFT.KOMMENTAREN_TOM'],
  ])('tas inte emot %s', async (_vad, ord, kropp, kod) => {
    const p = new Skriftprov(s, await s.nytt());
    const svar = await p.post('carl', '/kommentarer', {
      id: nyttId(),
      version: 0,
      ...(await p.plats(ord)),
      text: 'x',
      ...kropp,
    });
    expect(svar.kropp.kod).toBe(kod);
  });

  it('den som granskar kommenterar fast texten är låst, men ett förslag godtas först när den är utkast igen', async () => {
    const p = new Skriftprov(s, await s.iLage('granskning'));
    const plats = await p.plats('förnyas');
    const k = (
      await p.post('frida', '/kommentarer', { id: nyttId(), version: 0, ...plats, text: '', ersattning: 'byts' })
    ).kropp;
    expect(k.lage).toBe('oppen');
    expect((await p.post('hanna', `/kommentarer/${k.id}/godta`)).kropp.kod).toBe('BEREDNING.STEGET_STANGT');
    expect((await p.post('rut', '/kommentarer', { id: nyttId(), version: 0, ...plats, text: 'x' })).status).toBe(403);
    expect((await s.steg('carl', p.id, 'aterlamning', { skal: 'Se kommentaren' })).status).toBe(200);
    expect((await p.post('hanna', `/kommentarer/${k.id}/godta`)).kropp.lage).toBe('godtagen');
    expect((await s.hamta(p.id))['sammanfattning']).toBe('Planen byts.');
  });

  it('den fastställdas trådar är stängda; de öppna följer med till en ny version, med svaren', async () => {
    const { p, k } = await med('förnyas');
    await p.post('hanna', `/kommentarer/${k.id}/svar`, { id: nyttId(), text: 'Vi tar det i nästa.' });
    const klar = (
      await p.post('carl', '/kommentarer', { id: nyttId(), version: 0, ...(await p.plats('Barnen')), text: 'Bra' })
    ).kropp;
    await p.post('carl', `/kommentarer/${klar.id}/klar`);
    await s.ga(p.id, 4);
    expect((await p.post('carl', `/kommentarer/${k.id}/svar`, { id: nyttId(), text: 'x' })).kropp.kod).toBe(
      'BEREDNING.STEGET_STANGT',
    );
    await expect(
      s.db.query(`update skriftkommentar set lage = 'klar', avgjord_tid = tid where id = $1`, [k.id]),
    ).rejects.toThrow(/låst/u);
    await expect(s.db.query(`delete from skriftkommentar where id = $1`, [k.id])).rejects.toThrow(/tas inte bort/u);
    const nyId = (await s.steg('hanna', p.id, 'versioner', { skal: 'Fel belopp' })).kropp.id;
    const nya = (await new Skriftprov(s, nyId).las()).kommentarer;
    expect(nya).toMatchObject([
      { citat: 'förnyas', fran: k.fran, text: 'Stämmer det?', svar: [{ text: 'Vi tar det i nästa.' }] },
    ]);
    expect(nya[0]?.id).not.toBe(k.id);
  });

  it('en annan skrivelses kommentar finns inte här', async () => {
    const { k } = await med('förnyas');
    const q = new Skriftprov(s, await s.nytt());
    for (const vad of ['klar', 'oppna', 'godta', 'avboj']) {
      expect((await q.post('hanna', `/kommentarer/${k.id}/${vad}`)).status).toBe(404);
    }
    expect(
      (await q.post('carl', '/kommentarer', { id: k.id, version: 0, ...(await q.plats('förnyas')), text: 'x' })).status,
    ).toBe(404);
  });
});
