import { LOSENORD } from '../../../../test/stod/provkommun.js';
import type { Provsvar } from '../../../../test/stod/provapp.js';
import type { AntagandesvarDto, JamforelseDto, OrdningslistradDto, SammantradesordningDto } from './ordning.dto.js';
import { beslutadeParagrafer, MONSTER, NY, type Ordningsprov, ordningsprov } from './prov/ordningsprov.js';

interface Problem {
  kod: string;
  detail: string;
  falt?: { stig: string; text: string }[];
}
interface Sida<T> {
  rader: T[];
  antal: number;
}

/** The whole year over HTTP, in the order the secretary meets it; each test goes on from the one before. */
describe('sammanträdesordningen över HTTP', () => {
  let o: Ordningsprov;
  const kakor: Record<string, string> = {};
  let id: string;
  let rattelseId: string;

  const som = async <T>(
    vem: string,
    metod: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    stig: string,
    kropp?: unknown,
    version?: number,
  ): Promise<Provsvar<T>> =>
    await o.p.fraga<T>(metod, `/api/namnder/${o.namndId}${stig}`, {
      kaka: kakor[vem] ?? '',
      ...(kropp === undefined ? {} : { kropp }),
      ...(version === undefined ? {} : { huvuden: { 'if-match': `"${String(version)}"` } }),
    });
  const loggaIn = async (): Promise<void> => {
    for (const vem of ['linnea', 'karim', 'amina', 'bo']) kakor[vem] = await o.p.loggaIn(vem, LOSENORD);
  };
  const hamta = async (vad = id): Promise<SammantradesordningDto> =>
    (await som<SammantradesordningDto>('linnea', 'GET', `/sammantradesordningar/${vad}`)).kropp;
  const dag = (ordning: SammantradesordningDto, rad: number, kolumn: string): string | undefined =>
    ordning.rader[rad - 1]?.dagar.find((en) => en.kolumn === kolumn)?.datum;

  beforeAll(async () => {
    o = await ordningsprov();
    await loggaIn();
  });
  afterAll(async () => {
    await o.p.bort();
  });

  it('görs av ett mönster, ren enligt regeln, och bara av sekreteraren', async () => {
    expect((await som('karim', 'POST', '/sammantradesordningar', NY)).status).toBe(403);
    const svar = await som<SammantradesordningDto>('linnea', 'POST', '/sammantradesordningar', NY);
    expect([svar.status, svar.huvuden['etag']]).toEqual([201, '"1"']);
    id = svar.kropp.id;
    expect(svar.kropp).toMatchObject({ ar: 2027, nr: 1, tillstand: 'utkast', kallelsedagar: 7, avvikelser: [] });
    expect(svar.kropp.rader.map((rad) => rad.nr)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(dag(svar.kropp, 1, 'Nämndsammanträde')).toBe('2027-01-21');
    // Annandag påsk är ingen vardag och långfredagen inte heller; skärtorsdagen är det.
    expect(dag(svar.kropp, 4, 'Ordförandeberedning')).toBe('2027-03-25');
    expect(svar.kropp.kolumner.map((kolumn) => kolumn.krets)).toEqual([
      ['handlaggare', 'chef', 'presidium'],
      ['presidium', 'chef'],
      ['handlaggare', 'chef'],
      ['handlaggare', 'chef', 'presidium', 'ledamoter'],
    ]);
  });

  it.each([
    ['varken mönster eller plan', { ...NY, monster: undefined }, 422, 'antingen ett mönster eller en plan'],
    ['ett mönster utan veckor emellan', withMonster({ slag: 'veckor', fran: '2027-01-07', mellanrum: 0 }), 422, 'minst en vecka'],
    ['två kolumner med samma namn', { ...NY, monster: { ...MONSTER, halltider: [MONSTER.halltider[0], MONSTER.halltider[0]] } }, 422, 'mer än en gång'],
    ['en okänd veckodag', { ...NY, monster: { ...MONSTER, sammantrade: { ...MONSTER.sammantrade, veckodag: 'torsdagen' } } }, 400, 'behöver rättas'],
    ['ett klockslag som inte finns', { ...NY, start: '25:00' }, 400, 'behöver rättas'],
  ])('nekar %s och säger vad som ska göras', async (_vad, kropp, status, mening) => {
    const svar = await som<Problem>('linnea', 'POST', '/sammantradesordningar', kropp);
    expect([svar.status, svar.kropp.detail]).toEqual([status, expect.stringContaining(mening)]);
  });

  it('syns som utkast för förvaltningen och ordföranden men inte för en ersättare', async () => {
    for (const vem of ['karim', 'amina']) {
      expect((await som(vem, 'GET', `/sammantradesordningar/${id}`)).status).toBe(200);
    }
    for (const stig of [`/${id}`, `/${id}.ics`, `/${id}/jamfor?med=${id}`]) {
      expect((await som('bo', 'GET', `/sammantradesordningar${stig}`)).status).toBe(404);
    }
    expect((await som<Sida<unknown>>('bo', 'GET', '/sammantradesordningar')).kropp.antal).toBe(0);
    const { kropp } = await som<Sida<OrdningslistradDto>>('karim', 'GET', '/sammantradesordningar?ar=2027&tillstand=utkast');
    expect(kropp.rader).toEqual([
      expect.objectContaining({ id, nr: 1, antalSammantraden: 11, forstaSammantrade: '2027-01-21', sistaSammantrade: '2027-12-16' }),
    ]);
    const kalender = await som<Problem>('karim', 'GET', `/sammantradesordningar/${id}.ics`);
    expect([kalender.status, kalender.kropp.kod]).toEqual([409, 'ORDNING.INTE_ANTAGEN']);
  });

  it('justeras för hand, bara från den version man såg, och säger i ord vad som avviker', async () => {
    const andring = {
      dagar: [
        { rad: 1, kolumn: 'Deadline inför ordförandeberedning', datum: '2027-01-01' },
        { rad: 2, kolumn: 'Ordförandeberedning', datum: '2027-02-02', avvikande: false },
        { rad: 3, kolumn: 'Deadline inför nämndsammanträde', datum: '2027-03-17' },
        { rad: 5, kolumn: 'Ordförandeberedning', datum: '2027-05-06' },
        { rad: 6, kolumn: 'Nämndsammanträde', avvikande: true },
      ],
    };
    expect((await som('linnea', 'PATCH', `/sammantradesordningar/${id}`, andring)).status).toBe(428);
    expect((await som('linnea', 'PATCH', `/sammantradesordningar/${id}`, andring, 9)).status).toBe(412);
    const svar = await som<SammantradesordningDto>('linnea', 'PATCH', `/sammantradesordningar/${id}`, andring, 1);
    expect([svar.status, svar.kropp.version]).toEqual([200, 2]);
    expect(svar.kropp.avvikelser).toEqual([
      {
        rad: 1,
        kolumn: 'Deadline inför ordförandeberedning',
        kod: 'HELGDAG',
        text: 'Fredag 1 januari är nyårsdagen. Välj en vardag.',
      },
      {
        rad: 2,
        kolumn: 'Ordförandeberedning',
        kod: 'VECKODAG',
        text: 'Tisdag 2 februari är ingen måndag. Märk dagen som avvikande, eller välj en måndag.',
      },
      {
        rad: 3,
        kolumn: 'Deadline inför nämndsammanträde',
        kod: 'KALLELSE',
        text: 'Onsdag 17 mars är efter sista dag för kallelse, torsdag 11 mars (7 dagar före sammanträdet enligt reglementet). Välj en tidigare dag.',
      },
      {
        rad: 5,
        kolumn: 'Ordförandeberedning',
        kod: 'HELGDAG',
        text: 'Torsdag 6 maj är Kristi himmelsfärdsdag. Välj en vardag.',
      },
      {
        rad: 5,
        kolumn: 'Deadline inför nämndsammanträde',
        kod: 'ORDNING',
        text: 'Onsdag 5 maj ska ligga efter Ordförandeberedning, torsdag 6 maj. Flytta en av dagarna.',
      },
      {
        rad: 6,
        kolumn: 'Nämndsammanträde',
        kod: 'OMARKT_ONODIGT',
        text: 'Torsdag 17 juni är kolumnens vanliga veckodag. Ta bort märkningen att den avviker.',
      },
    ]);
    expect(svar.kropp.rader[0]?.dagar[0]?.avvikelser).toHaveLength(1);
    expect(svar.kropp.rader[0]?.dagar[1]?.avvikelser).toEqual([]);
  });

  it('tar rader, kolumner, tider och platser i samma ändring, eller inget av dem', async () => {
    const fore = await hamta();
    const fel = await som<Problem>(
      'linnea',
      'PATCH',
      `/sammantradesordningar/${id}`,
      { rader: [{ rad: 1, start: '17:00' }], taBortRader: [99] },
      fore.version,
    );
    expect([fel.status, fel.kropp.detail]).toEqual([422, 'Rad 99 finns inte i ordningen.']);
    expect((await hamta()).rader[0]?.start).toBe('18:30');
    const svar = await som<SammantradesordningDto>(
      'linnea',
      'PATCH',
      `/sammantradesordningar/${id}`,
      {
        kolumner: [{ namn: 'Deadline inför ordförandeberedning', nyttNamn: 'Inlämning' }],
        dagar: [
          { rad: 1, kolumn: 'Inlämning', datum: '2026-12-28' },
          { rad: 2, kolumn: 'Ordförandeberedning', datum: '2027-02-01' },
          { rad: 3, kolumn: 'Deadline inför nämndsammanträde', datum: '2027-03-03' },
          { rad: 5, kolumn: 'Ordförandeberedning', datum: '2027-05-03' },
          { rad: 6, kolumn: 'Nämndsammanträde', avvikande: false },
        ],
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
      },
      fore.version,
    );
    expect(svar.status).toBe(200);
    expect(svar.kropp.avvikelser).toEqual([]);
    expect(svar.kropp.rader.map((rad) => dag(svar.kropp, rad.nr, 'Nämndsammanträde'))).toEqual(
      [...svar.kropp.rader.map((rad) => dag(svar.kropp, rad.nr, 'Nämndsammanträde'))].sort(),
    );
    expect(svar.kropp.rader[6]).toMatchObject({ nr: 7, start: '18:30' });
    expect(svar.kropp.rader[6]?.dagar.map((en) => en.avvikande)).toEqual([true, false, false, true]);
    expect(svar.kropp.rader[0]).toMatchObject({ start: '17:00' });
  });

  it('nekar ett sammanträde utanför året och två på samma tid', async () => {
    const { version } = await hamta();
    const svar = await som<Problem>(
      'linnea',
      'PATCH',
      `/sammantradesordningar/${id}`,
      {
        dagar: [
          { rad: 11, kolumn: 'Nämndsammanträde', datum: '2028-01-13' },
          { rad: 3, kolumn: 'Nämndsammanträde', datum: '2027-02-18' },
        ],
      },
      version,
    );
    expect([svar.status, svar.kropp.falt?.map((en) => en.text)]).toEqual([
      422,
      [
        'Rad 2 och 3 har sammanträde samma tid, 2027-02-18 kl. 18.30.',
        'Rad 11: sammanträdet 2028-01-13 hålls inte under 2027.',
      ],
    ]);
  });

  it('antas genom en beslutad § i nämnden, planerar sammanträdena och loggar det som avviker', async () => {
    const fore = await som<SammantradesordningDto>(
      'linnea',
      'PATCH',
      `/sammantradesordningar/${id}`,
      { dagar: [{ rad: 2, kolumn: 'Ordförandeberedning', datum: '2027-02-02', avvikande: false }] },
      (await hamta()).version,
    );
    const [paragrafId] = await beslutadeParagrafer(o, '2026-11-19');
    await loggaIn();
    const { version } = fore.kropp;
    expect((await som('karim', 'POST', `/sammantradesordningar/${id}/antagande`, { paragrafId }, version)).status).toBe(403);
    const svar = await som<AntagandesvarDto>('linnea', 'POST', `/sammantradesordningar/${id}/antagande`, {
      paragrafId,
      sekreterareId: o.person('Linnea Stråberg'),
    }, version);
    expect(svar.status).toBe(200);
    expect(svar.kropp.sammantraden.map((en) => en.slag)).toEqual(Array.from({ length: 11 }, () => 'skapas'));
    expect(svar.kropp.sammantraden[0]?.text).toBe('Sammanträdet 21 januari kl. 17.00 planeras.');
    expect(svar.kropp.avvikelser.map((en) => [en.rad, en.kod])).toEqual([[2, 'VECKODAG']]);
    expect(svar.kropp.ordning).toMatchObject({ tillstand: 'antagen', antagenParagrafNr: 1, antagenDatum: '2026-11-19' });
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
    const { version } = await hamta();
    for (const [metod, kropp] of [
      ['PATCH', { rader: [{ rad: 1, start: '16:00' }] }],
      ['DELETE', undefined],
    ] as const) {
      const svar = await som<Problem>('linnea', metod, `/sammantradesordningar/${id}`, kropp, version);
      expect([svar.status, svar.kropp.detail]).toEqual([
        409,
        'Ordningen är antagen och ändras inte. Gör en rättelse och låt nämnden anta den.',
      ]);
    }
    const svar = await som<SammantradesordningDto>('linnea', 'POST', `/sammantradesordningar/${id}/rattelse`, {
      skal: 'Sammanträdet i april krockar med fullmäktige.',
    });
    expect([svar.status, svar.kropp.nr, svar.kropp.tillstand, svar.kropp.ersatterId]).toEqual([201, 2, 'utkast', id]);
    rattelseId = svar.kropp.id;
    const igen = await som<Problem>('linnea', 'POST', `/sammantradesordningar/${id}/rattelse`, { skal: 'En gång till.' });
    expect([igen.status, igen.kropp.detail]).toEqual([
      409,
      'En rättelse är redan påbörjad (version 2). Fortsätt i den, eller ta bort den först.',
    ]);
  });

  it('säger i ord vad rättelsen ändrar', async () => {
    await som(
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
    const { kropp } = await som<JamforelseDto>('linnea', 'GET', `/sammantradesordningar/${rattelseId}/jamfor`);
    expect([kropp.fore.nr, kropp.efter.nr]).toEqual([1, 2]);
    expect(kropp.andringar.map((en) => en.mening)).toEqual([
      'Nämndsammanträde: 22 april i stället för 15 april.',
      'Sammanträdet 18 november utgår.',
      'Sammanträdet 20 maj: kl. 17.00 i stället för kl. 18.30.',
      'Sammanträdet 20 maj: Lilla salen i stället för Stora salen, Ekbacka.',
    ]);
    const bakifran = await som<JamforelseDto>('linnea', 'GET', `/sammantradesordningar/${id}/jamfor?med=${rattelseId}`);
    expect(bakifran.kropp.andringar[0]?.mening).toBe('Nämndsammanträde: 15 april i stället för 22 april.');
    const ensam = await som<Problem>('linnea', 'GET', `/sammantradesordningar/${id}/jamfor`);
    expect([ensam.status, ensam.kropp.kod]).toEqual([422, 'ORDNING.INGET_ATT_JAMFORA']);
  });

  it('antas som rättelse bara genom ett eget beslut; sammanträdet flyttas och det som utgår sägs', async () => {
    const forsta = (await hamta()).antagenParagrafId;
    const { version } = await hamta(rattelseId);
    const stig = `/sammantradesordningar/${rattelseId}/antagande`;
    const samma = await som<Problem>('linnea', 'POST', stig, { paragrafId: forsta }, version);
    expect([samma.status, samma.kropp.detail]).toEqual([422, '§ 1 antog version 1. En rättelse behöver ett eget beslut.']);
    const [paragrafId] = await beslutadeParagrafer(o, '2026-12-10');
    await loggaIn();
    const fore = await hamta();
    const svar = await som<AntagandesvarDto>('linnea', 'POST', stig, { paragrafId }, version);
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
    expect((await hamta()).tillstand).toBe('ersatt');
    const { kropp } = await som<Sida<OrdningslistradDto>>('bo', 'GET', '/sammantradesordningar');
    expect(kropp.rader.map((rad) => [rad.nr, rad.tillstand])).toEqual([
      [2, 'antagen'],
      [1, 'ersatt'],
    ]);
  });

  it('publiceras som kalender, med samma UID genom rättelsen, hela eller per krets', async () => {
    const las = async (vad: string, fraga = ''): Promise<string> => {
      const svar = await som<string>('bo', 'GET', `/sammantradesordningar/${vad}.ics${fraga}`);
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
    const rad = (await hamta(rattelseId)).rader[3];
    const kolumn = (await hamta(rattelseId)).kolumner.at(-1);
    expect(rad?.nyckel).toBe((await hamta()).rader[3]?.nyckel);
    expect(hel.replace(/\r\n /gu, '')).toContain(`UID:${rad?.nyckel ?? ''}-${kolumn?.nyckel ?? ''}@`);
    expect((await las(rattelseId, '?krets=ledamoter')).match(/^BEGIN:VEVENT/gmu)).toHaveLength(10);
    const presidiet = await las(rattelseId, '?krets=presidium');
    expect(presidiet.match(/^BEGIN:VEVENT/gmu)).toHaveLength(30);
    expect(presidiet).not.toContain('Deadline inför nämndsammanträde');
    expect((await las(rattelseId, '?krets=handlaggare'))).toContain('Inlämning (UAN 22 april)');
    expect((await som<Problem>('bo', 'GET', `/sammantradesordningar/${id}.ics?krets=alla`)).status).toBe(400);
  });

  it('visar kallade och flyttade sammanträden mot ordningen', async () => {
    const { rader } = await hamta(rattelseId);
    const mote = rader[1]?.sammantrade;
    const stig = `/sammantraden/${mote?.id ?? ''}`;
    const { kropp } = await som<{ rader: { id: string; version: number }[] }>('linnea', 'GET', '/sammantraden?antal=100');
    const version = kropp.rader.find((en) => en.id === mote?.id)?.version;
    await som('linnea', 'PATCH', stig, { datum: '2027-02-25' }, version);
    expect((await hamta(rattelseId)).rader[1]?.sammantrade?.skiljer).toBe(
      'Sammanträdet hålls 2027-02-25, inte 2027-02-18 som ordningen säger.',
    );
    const kalender = await som<string>('bo', 'GET', `/sammantradesordningar/${rattelseId}.ics?krets=ledamoter`);
    expect(kalender.kropp).toContain('DTSTART;TZID=Europe/Stockholm:20270225T183000');
  });

  it('tar bort ett utkast som ingen antagit', async () => {
    const nytt = await som<SammantradesordningDto>('linnea', 'POST', '/sammantradesordningar', { ...NY, ar: 2028 });
    const stig = `/sammantradesordningar/${nytt.kropp.id}`;
    expect((await som('linnea', 'DELETE', stig, undefined, 7)).status).toBe(412);
    expect((await som('linnea', 'DELETE', stig, undefined, 1)).status).toBe(204);
    expect((await som('linnea', 'GET', stig)).status).toBe(404);
  });

  it('låter nämnden bestämma påminnelsedagarna', async () => {
    expect((await som('bo', 'GET', '/paminnelsedagar')).kropp).toEqual({ dagar: [7, 2, 0], version: 0 });
    expect((await som('karim', 'PUT', '/paminnelsedagar', { dagar: [1] }, 0)).status).toBe(403);
    const svar = await som('linnea', 'PUT', '/paminnelsedagar', { dagar: [1, 10, 3, 3] }, 0);
    expect([svar.status, svar.kropp]).toEqual([200, { dagar: [10, 3, 1], version: 1 }]);
    expect((await som('linnea', 'PUT', '/paminnelsedagar', { dagar: [] }, 0)).status).toBe(412);
    expect((await som<Problem>('linnea', 'PUT', '/paminnelsedagar', { dagar: [-1] }, 1)).status).toBe(400);
  });
});

function withMonster(monster: unknown): unknown {
  return { ...NY, monster: { ...MONSTER, sammantrade: { ...MONSTER.sammantrade, monster } } };
}
