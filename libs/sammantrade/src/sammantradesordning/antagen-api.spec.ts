import type { AntagandesvarDto, JamforelseDto } from './antagande.dto.js';
import type { OrdningslistradDto, SammantradesordningDto } from './ordning.dto.js';
import { type Ordningsapi, ordningsapi, type Problem, type Sida } from './prov/ordningsapi.js';
import { beslutadeParagrafer, NY } from './prov/ordningsprov.js';

const JUSTERING = {
  kolumner: [{ namn: 'Deadline inför ordförandeberedning', nyttNamn: 'Inlämning' }],
  rader: [{ rad: 1, start: '17:00' }],
  taBortRader: [11],
  laggTillRader: [
    {
      datum: {
        Inlämning: '2027-06-01',
        Ordförandeberedning: '2027-06-14',
        'Deadline inför nämndsammanträde': '2027-06-16',
        Nämndsammanträde: '2027-06-29',
      },
    },
  ],
};

/** From the decision to the calendar; each test goes on from the one before. */
describe('en antagen ordning över HTTP', () => {
  let o: Ordningsapi;
  let id: string;
  let rattelseId: string;

  beforeAll(async () => {
    o = await ordningsapi();
    const svar = await o.som<SammantradesordningDto>('linnea', 'POST', '/sammantradesordningar', NY);
    id = svar.kropp.id;
    await o.som('linnea', 'PATCH', `/sammantradesordningar/${id}`, JUSTERING, 1);
  });
  afterAll(async () => {
    await o.p.bort();
  });

  it('antas genom en beslutad § i nämnden, planerar sammanträdena och loggar det som avviker', async () => {
    const fore = await o.som<SammantradesordningDto>(
      'linnea',
      'PATCH',
      `/sammantradesordningar/${id}`,
      { dagar: [{ rad: 2, kolumn: 'Ordförandeberedning', datum: '2027-02-02', avvikande: false }] },
      (await o.hamta(id)).version,
    );
    const [paragrafId] = await beslutadeParagrafer(o, '2026-11-19');
    await o.loggaIn();
    const { version } = fore.kropp;
    expect(
      (await o.som('karim', 'POST', `/sammantradesordningar/${id}/antagande`, { paragrafId }, version)).status,
    ).toBe(403);
    const svar = await o.som<AntagandesvarDto>(
      'linnea',
      'POST',
      `/sammantradesordningar/${id}/antagande`,
      {
        paragrafId,
        sekreterareId: o.person('Linnea Stråberg'),
      },
      version,
    );
    expect(svar.status).toBe(200);
    expect(svar.kropp.sammantraden.map((en) => en.slag)).toEqual(Array.from({ length: 11 }, () => 'skapas'));
    expect(svar.kropp.sammantraden[0]?.text).toBe('Sammanträdet 21 januari kl. 17.00 planeras.');
    expect(svar.kropp.avvikelser.map((en) => [en.rad, en.kod])).toEqual([[2, 'VECKODAG']]);
    expect(svar.kropp.ordning).toMatchObject({
      tillstand: 'antagen',
      antagenParagrafNr: 1,
      antagenDatum: '2026-11-19',
    });
    expect(svar.kropp.ordning.steg.map((steg) => [steg.namn, steg.oppet])).toEqual([
      ['andra', false],
      ['anta', false],
      ['ratta', true],
    ]);
    const moten = await o.sql<{ datum: string; start: string; senast: string }>(
      `select datum, to_char(start, 'HH24:MI') as start, senast_kallelse as senast from sammantrade where namnd_id = $1 and datum >= '2027-01-01' order by datum limit 2`,
      [o.namndId],
    );
    expect(moten).toEqual([
      { datum: '2027-01-21', start: '17:00', senast: '2027-01-14' },
      { datum: '2027-02-18', start: '18:30', senast: '2027-02-11' },
    ]);
    const [handelse] = await o.sql<{ efter: { avvikelser: string[] } }>(
      `select efter from handelse where typ = 'sammantradesordning.antagen'`,
    );
    expect(handelse?.efter.avvikelser).toEqual([
      'Rad 2, Ordförandeberedning: Tisdag 2 februari är ingen måndag. Märk dagen som avvikande, eller välj en måndag.',
    ]);
  });

  it('ändras sedan inte: varken dagar eller utkast, bara genom en rättelse', async () => {
    const { version } = await o.hamta(id);
    for (const [metod, kropp] of [
      ['PATCH', { rader: [{ rad: 1, start: '16:00' }] }],
      ['DELETE', undefined],
    ] as const) {
      const svar = await o.som<Problem>('linnea', metod, `/sammantradesordningar/${id}`, kropp, version);
      expect([svar.status, svar.kropp.detail]).toEqual([
        409,
        'Ordningen är antagen och ändras inte. Gör en rättelse och låt nämnden anta den.',
      ]);
    }
    const svar = await o.som<SammantradesordningDto>('linnea', 'POST', `/sammantradesordningar/${id}/rattelse`, {
      skal: 'Sammanträdet i april krockar med fullmäktige.',
    });
    expect([svar.status, svar.kropp.nr, svar.kropp.tillstand, svar.kropp.ersatterId]).toEqual([201, 2, 'utkast', id]);
    rattelseId = svar.kropp.id;
    const igen = await o.som<Problem>('linnea', 'POST', `/sammantradesordningar/${id}/rattelse`, {
      skal: 'En gång till.',
    });
    expect([igen.status, igen.kropp.detail]).toEqual([
      409,
      'En rättelse är redan påbörjad (version 2). Fortsätt i den, eller ta bort den först.',
    ]);
  });

  it('säger i ord vad rättelsen ändrar', async () => {
    await o.som(
      'linnea',
      'PATCH',
      `/sammantradesordningar/${rattelseId}`,
      {
        dagar: [{ rad: 4, kolumn: 'Nämndsammanträde', datum: '2027-04-22' }],
        rader: [{ rad: 5, start: '17:00', plats: 'Lilla salen' }],
        taBortRader: [11],
      },
      1,
    );
    const { kropp } = await o.som<JamforelseDto>('linnea', 'GET', `/sammantradesordningar/${rattelseId}/jamfor`);
    expect([kropp.fore.nr, kropp.efter.nr]).toEqual([1, 2]);
    expect(kropp.andringar.map((en) => en.mening)).toEqual([
      'Nämndsammanträde: 22 april i stället för 15 april.',
      'Sammanträdet 18 november utgår.',
      'Sammanträdet 20 maj: kl. 17.00 i stället för kl. 18.30.',
      'Sammanträdet 20 maj: Lilla salen i stället för Stora salen, Ekbacka.',
    ]);
    const bakifran = await o.som<JamforelseDto>(
      'linnea',
      'GET',
      `/sammantradesordningar/${id}/jamfor?med=${rattelseId}`,
    );
    expect(bakifran.kropp.andringar[0]?.mening).toBe('Nämndsammanträde: 15 april i stället för 22 april.');
    const ensam = await o.som<Problem>('linnea', 'GET', `/sammantradesordningar/${id}/jamfor`);
    expect([ensam.status, ensam.kropp.kod]).toEqual([422, 'ORDNING.INGET_ATT_JAMFORA']);
  });

  it('antas som rättelse bara genom ett eget beslut; sammanträdet flyttas och det som utgår sägs', async () => {
    const forsta = (await o.hamta(id)).antagenParagrafId;
    const { version } = await o.hamta(rattelseId);
    const stig = `/sammantradesordningar/${rattelseId}/antagande`;
    const samma = await o.som<Problem>('linnea', 'POST', stig, { paragrafId: forsta }, version);
    expect([samma.status, samma.kropp.detail]).toEqual([
      422,
      '§ 1 antog version 1. En rättelse behöver ett eget beslut.',
    ]);
    const [paragrafId] = await beslutadeParagrafer(o, '2026-12-10');
    await o.loggaIn();
    const fore = await o.hamta(id);
    const svar = await o.som<AntagandesvarDto>('linnea', 'POST', stig, { paragrafId }, version);
    expect(svar.status).toBe(200);
    const ovriga = svar.kropp.sammantraden.filter((en) => en.slag !== 'oforandrat');
    expect(ovriga.map((en) => [en.rad, en.slag, en.text])).toEqual([
      [4, 'flyttas', 'Sammanträdet 15 april flyttas till 22 april kl. 18.30.'],
      [5, 'flyttas', 'Sammanträdet 20 maj får ny tid eller plats: kl. 17.00, Lilla salen.'],
      [null, 'utgar', 'Sammanträdet 18 november står inte längre i ordningen. Ställ in det om det inte ska hållas.'],
    ]);
    expect(svar.kropp.ordning.rader[3]?.sammantrade).toMatchObject({
      id: fore.rader[3]?.sammantrade?.id,
      datum: '2027-04-22',
      skiljer: null,
    });
    expect((await o.hamta(id)).tillstand).toBe('ersatt');
    const { kropp } = await o.som<Sida<OrdningslistradDto>>('bo', 'GET', '/sammantradesordningar');
    expect(kropp.rader.map((rad) => [rad.nr, rad.tillstand])).toEqual([
      [2, 'antagen'],
      [1, 'ersatt'],
    ]);
  });

  it('publiceras som kalender, med samma UID genom rättelsen, hela eller per krets', async () => {
    const las = async (vad: string, fraga = ''): Promise<string> => {
      const svar = await o.som<string>('bo', 'GET', `/sammantradesordningar/${vad}.ics${fraga}`);
      expect([svar.status, svar.huvuden['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
      return svar.kropp;
    };
    const hel = await las(rattelseId);
    // Den som hämtade den första versionen får den som gäller.
    expect(await las(id)).toBe(hel);
    expect(hel.match(/^BEGIN:VEVENT/gmu)).toHaveLength(40);
    expect(hel).toContain('METHOD:PUBLISH');
    expect(hel).toContain('DTSTART;TZID=Europe/Stockholm:20270422T183000');
    expect(hel).toContain('SEQUENCE:1');
    const rad = (await o.hamta(rattelseId)).rader[3];
    const kolumn = (await o.hamta(rattelseId)).kolumner.at(-1);
    expect(rad?.nyckel).toBe((await o.hamta(id)).rader[3]?.nyckel);
    expect(hel.replace(/\r\n /gu, '')).toContain(`UID:${rad?.nyckel ?? ''}-${kolumn?.nyckel ?? ''}@`);
    expect((await las(rattelseId, '?krets=ledamoter')).match(/^BEGIN:VEVENT/gmu)).toHaveLength(10);
    const presidiet = await las(rattelseId, '?krets=presidium');
    expect(presidiet.match(/^BEGIN:VEVENT/gmu)).toHaveLength(30);
    expect(presidiet).not.toContain('Deadline inför nämndsammanträde');
    expect(await las(rattelseId, '?krets=handlaggare')).toContain('Inlämning (UAN 22 april)');
    expect((await o.som<Problem>('bo', 'GET', `/sammantradesordningar/${id}.ics?krets=alla`)).status).toBe(400);
  });

  it('är ett dokument att trycka: en rad per sammanträde, och när den antogs', async () => {
    const plan = async (format: string) =>
      await o.som<string>('bo', 'GET', `/sammantradesordningar/${rattelseId}/plan.${format}`);
    const html = (await plan('html')).kropp.replaceAll('\u00a0', ' ');
    expect(html).toContain('<h1>Sammanträdesplan 2027</h1>');
    expect(html).toContain('Det är version 2, som ersätter de tidigare.');
    expect(html.match(/<tr[\s>]/gu)).toHaveLength(2 + 10);
    expect(html).toContain('22 april');
    expect((await plan('pdf')).huvuden['content-type']).toBe('application/pdf');
    expect((await plan('docx')).status).toBe(200);
    expect((await plan('xls')).status).toBe(404);
  });

  it('visar kallade och flyttade sammanträden mot ordningen', async () => {
    const { rader } = await o.hamta(rattelseId);
    const mote = rader[1]?.sammantrade;
    const stig = `/sammantraden/${mote?.id ?? ''}`;
    const { kropp } = await o.som<{ rader: { id: string; version: number }[] }>(
      'linnea',
      'GET',
      '/sammantraden?antal=100',
    );
    const version = kropp.rader.find((en) => en.id === mote?.id)?.version;
    await o.som('linnea', 'PATCH', stig, { datum: '2027-02-25' }, version);
    expect((await o.hamta(rattelseId)).rader[1]?.sammantrade?.skiljer).toBe(
      'Sammanträdet hålls 2027-02-25, inte 2027-02-18 som ordningen säger.',
    );
    const kalender = await o.som<string>('bo', 'GET', `/sammantradesordningar/${rattelseId}.ics?krets=ledamoter`);
    expect(kalender.kropp).toContain('DTSTART;TZID=Europe/Stockholm:20270225T183000');
  });
});
