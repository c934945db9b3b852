import type { OrdningslistradDto, SammantradesordningDto } from './ordning.dto.js';
import { dag, type Ordningsapi, ordningsapi, type Problem, type Sida } from './prov/ordningsapi.js';
import { MONSTER, NY } from './prov/ordningsprov.js';

/** From the pattern to what the nämnd is asked to adopt; each test goes on from the one before. */
describe('ett utkast över HTTP', () => {
  let o: Ordningsapi;
  let id: string;

  beforeAll(async () => {
    o = await ordningsapi();
  });
  afterAll(async () => {
    await o.p.bort();
  });

  it('görs av ett mönster, ren enligt regeln, och bara av sekreteraren', async () => {
    expect((await o.som('karim', 'POST', '/sammantradesordningar', NY)).status).toBe(403);
    const svar = await o.som<SammantradesordningDto>('linnea', 'POST', '/sammantradesordningar', NY);
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
    [
      'ett mönster utan veckor emellan',
      withMonster({ slag: 'veckor', fran: '2027-01-07', mellanrum: 0 }),
      422,
      'minst en vecka',
    ],
    [
      'två kolumner med samma namn',
      { ...NY, monster: { ...MONSTER, halltider: [MONSTER.halltider[0], MONSTER.halltider[0]] } },
      422,
      'mer än en gång',
    ],
    [
      'en okänd veckodag',
      { ...NY, monster: { ...MONSTER, sammantrade: { ...MONSTER.sammantrade, veckodag: 'torsdagen' } } },
      400,
      'behöver rättas',
    ],
    ['ett klockslag som inte finns', { ...NY, start: '25:00' }, 400, 'behöver rättas'],
  ])('nekar %s och säger vad som ska göras', async (_vad, kropp, status, mening) => {
    const svar = await o.som<Problem>('linnea', 'POST', '/sammantradesordningar', kropp);
    expect([svar.status, svar.kropp.detail]).toEqual([status, expect.stringContaining(mening)]);
  });

  it('syns som utkast för förvaltningen och ordföranden men inte för en ersättare', async () => {
    for (const vem of ['karim', 'amina']) {
      expect((await o.som(vem, 'GET', `/sammantradesordningar/${id}`)).status).toBe(200);
    }
    for (const stig of [`/${id}`, `/${id}.ics`, `/${id}/jamfor?med=${id}`]) {
      expect((await o.som('bo', 'GET', `/sammantradesordningar${stig}`)).status).toBe(404);
    }
    expect((await o.som<Sida<unknown>>('bo', 'GET', '/sammantradesordningar')).kropp.antal).toBe(0);
    const { kropp } = await o.som<Sida<OrdningslistradDto>>(
      'karim',
      'GET',
      '/sammantradesordningar?ar=2027&tillstand=utkast',
    );
    expect(kropp.rader).toEqual([
      expect.objectContaining({
        id,
        nr: 1,
        antalSammantraden: 11,
        forstaSammantrade: '2027-01-21',
        sistaSammantrade: '2027-12-16',
      }),
    ]);
    const kalender = await o.som<Problem>('karim', 'GET', `/sammantradesordningar/${id}.ics`);
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
    expect((await o.som('linnea', 'PATCH', `/sammantradesordningar/${id}`, andring)).status).toBe(428);
    expect((await o.som('linnea', 'PATCH', `/sammantradesordningar/${id}`, andring, 9)).status).toBe(412);
    const svar = await o.som<SammantradesordningDto>('linnea', 'PATCH', `/sammantradesordningar/${id}`, andring, 1);
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
    const fore = await o.hamta(id);
    const fel = await o.som<Problem>(
      'linnea',
      'PATCH',
      `/sammantradesordningar/${id}`,
      { rader: [{ rad: 1, start: '17:00' }], taBortRader: [99] },
      fore.version,
    );
    expect([fel.status, fel.kropp.detail]).toEqual([422, 'Rad 99 finns inte i ordningen.']);
    expect((await o.hamta(id)).rader[0]?.start).toBe('18:30');
    const svar = await o.som<SammantradesordningDto>(
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
    const { version } = await o.hamta(id);
    const svar = await o.som<Problem>(
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

  it('tar bort ett utkast som ingen antagit', async () => {
    const nytt = await o.som<SammantradesordningDto>('linnea', 'POST', '/sammantradesordningar', { ...NY, ar: 2028 });
    const stig = `/sammantradesordningar/${nytt.kropp.id}`;
    expect((await o.som('linnea', 'DELETE', stig, undefined, 7)).status).toBe(412);
    expect((await o.som('linnea', 'DELETE', stig, undefined, 1)).status).toBe(204);
    expect((await o.som('linnea', 'GET', stig)).status).toBe(404);
  });

  it('låter nämnden bestämma påminnelsedagarna', async () => {
    expect((await o.som('bo', 'GET', '/paminnelsedagar')).kropp).toEqual({ dagar: [7, 2, 0], version: 0 });
    expect((await o.som('karim', 'PUT', '/paminnelsedagar', { dagar: [1] }, 0)).status).toBe(403);
    const svar = await o.som('linnea', 'PUT', '/paminnelsedagar', { dagar: [1, 10, 3, 3] }, 0);
    expect([svar.status, svar.kropp]).toEqual([200, { dagar: [10, 3, 1], version: 1 }]);
    expect((await o.som('linnea', 'PUT', '/paminnelsedagar', { dagar: [] }, 0)).status).toBe(412);
    expect((await o.som<Problem>('linnea', 'PUT', '/paminnelsedagar', { dagar: [-1] }, 1)).status).toBe(400);
  });
});

function withMonster(monster: unknown): unknown {
  return { ...NY, monster: { ...MONSTER, sammantrade: { ...MONSTER.sammantrade, monster } } };
}
