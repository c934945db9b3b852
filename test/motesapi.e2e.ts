// The meeting over HTTP, from plan to expediering, as the secretary, the ordförande and a ledamot meet it.
import { KEDJAN, korJobben, KALLELSEDAG, MOTESDAG, tid } from './stod/provmote.js';
import { type Provapp, provapp, type Provsvar } from './stod/provapp.js';
import type { Lista, Problem, Sida, Versionerad } from './stod/svarsformer.js';
import { LOSENORD, type Provkommun, skapaProvkommun } from './stod/provkommun.js';

describe('ett sammanträde över HTTP', () => {
  let p: Provapp;
  let k: Provkommun;
  const kakor: Record<string, string> = {};
  let rot: string;
  let mote: string;

  const som = async <T>(
    vem: string,
    metod: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    stig: string,
    kropp?: unknown,
    version?: number,
  ): Promise<Provsvar<T>> =>
    await p.fraga<T>(metod, `${rot}${stig}`, {
      kaka: kakor[vem] ?? '',
      ...(kropp === undefined ? {} : { kropp }),
      ...(version === undefined ? {} : { huvuden: { 'if-match': `"${String(version)}"` } }),
    });
  const person = (namn: string): string => k.personer.get(namn) ?? '';
  /** A day later the sessions are out: everyone logs in again. */
  const nu = async (datum: string, klockslag: string): Promise<void> => {
    p.klocka.satt(tid(datum, klockslag));
    for (const vem of ['linnea', 'karim', 'amina', 'bo']) kakor[vem] = await p.loggaIn(vem, LOSENORD);
  };

  beforeAll(async () => {
    p = await provapp(KEDJAN);
    k = await skapaProvkommun(p);
    await nu('2026-03-02', '09:00');
    rot = `/api/namnder/${k.namndId}/sammantraden`;
  });
  afterAll(async () => {
    await p.bort();
  });

  it('planeras med dagar ur reglementet, och bara av sekreteraren', async () => {
    const nytt = { datum: MOTESDAG, start: '18:30', plats: 'Stora salen', sekreterareId: person('Linnea Stråberg') };
    expect((await som<Problem>('bo', 'POST', '', nytt)).status).toBe(403);
    const svar = await som<Versionerad & { senastKallelse: string; tillstand: string }>('linnea', 'POST', '', nytt);
    expect(svar.status).toBe(201);
    expect(svar.huvuden['etag']).toBe('"1"');
    expect(svar.kropp).toMatchObject({ senastKallelse: KALLELSEDAG, tillstand: 'planerat' });
    mote = `/${svar.kropp.id}`;
    const dubbelt = await som<Problem>('linnea', 'POST', '', nytt);
    expect([dubbelt.status, dubbelt.kropp.kod]).toEqual([409, 'SAMMANTRADE.FINNS']);
    const felaktigt = await som<Problem>('linnea', 'POST', '', {
      ...nytt,
      datum: '2026-02-30',
      start: '25:00',
      rum: 'A',
    });
    expect(felaktigt.status).toBe(400);
    expect(felaktigt.kropp.falt?.map((f) => f.stig).sort()).toEqual(['datum', 'rum', 'start']);
  });

  it('flyttas med If-Match, och den som är för sen får veta det', async () => {
    expect((await som('linnea', 'PATCH', mote, { plats: 'Lilla salen' })).status).toBe(428);
    const svar = await som<Versionerad & { plats: string }>('linnea', 'PATCH', mote, { plats: 'Lilla salen' }, 1);
    expect(svar.kropp).toMatchObject({ plats: 'Lilla salen', version: 2 });
    expect((await som('linnea', 'PATCH', mote, { plats: 'Källaren' }, 1)).status).toBe(412);
  });

  it('listas, filtreras och sorteras', async () => {
    await som('linnea', 'POST', '', { datum: '2026-05-07', start: '18:30', plats: 'Stora salen' });
    const alla = await som<Sida<{ datum: string }>>('bo', 'GET', '?sortera=datum');
    expect(alla.kropp.rader.map((s) => s.datum)).toEqual([MOTESDAG, '2026-05-07']);
    const mars = await som<Sida<unknown>>('bo', 'GET', '?fran=2026-03-01&till=2026-03-31&tillstand=planerat');
    expect(mars.kropp.antal).toBe(1);
    expect((await som('bo', 'GET', '?sortera=sekreterare')).status).toBe(400);
    expect((await som('bo', 'GET', '?tillstand=borttappat')).status).toBe(400);
  });

  it('har en lista som bara den som får se utkast ser före kallelsen', async () => {
    const arende = await p.fraga<{ id: string }>('POST', `/api/namnder/${k.namndId}/arenden`, {
      kaka: kakor['linnea'] ?? '',
      kropp: { arendemening: 'Utökad vuxenutbildning' },
    });
    const arendeId = arende.kropp.id;
    const forsta = await som<Lista>('linnea', 'GET', `${mote}/foredragningslista`);
    const lagd = await som<Lista>(
      'linnea',
      'POST',
      `${mote}/foredragningslista/punkter`,
      { titel: 'Utökad vuxenutbildning', typ: 'beslut', ...(arende.status === 201 ? { arendeId } : {}) },
      forsta.kropp.version,
    );
    expect(lagd.status).toBe(201);
    const tva = await som<Lista>(
      'linnea',
      'POST',
      `${mote}/foredragningslista/punkter`,
      { titel: 'Val av justerare', typ: 'formalia' },
      lagd.kropp.version,
    );
    const [arendet, formalia] = tva.kropp.punkter;
    const ordnad = await som<Lista>(
      'linnea',
      'PUT',
      `${mote}/foredragningslista/ordning`,
      { ordning: [formalia?.id, arendet?.id] },
      tva.kropp.version,
    );
    expect(ordnad.kropp.punkter.map((punkt) => punkt.titel)).toEqual(['Val av justerare', 'Utökad vuxenutbildning']);
    expect(
      (await som('linnea', 'POST', `${mote}/foredragningslista/punkter`, { titel: 'Sent', typ: 'beslut' }, 1)).status,
    ).toBe(412);
    expect((await som('bo', 'GET', `${mote}/foredragningslista`)).status).toBe(404);
    expect((await som('karim', 'GET', `${mote}/foredragningslista`)).status).toBe(200);
  });

  it('kallas först när ordföranden har släppt listan i den lydelse som ordföranden såg', async () => {
    await nu(KALLELSEDAG, '09:00');
    const oppet = await som<{ steg: { namn: string; oppet: boolean; hinder: { kod: string } | null }[] }>(
      'linnea',
      'GET',
      mote,
    );
    expect(oppet.kropp.steg.find((s) => s.namn === 'kalla')?.hinder?.kod).toBe('KALLELSE.INTE_FRISLAPPT');
    expect((await som<Problem>('linnea', 'POST', `${mote}/kallelse`, {})).kropp.kod).toBe('KALLELSE.INTE_FRISLAPPT');
    const { version } = (await som<Lista>('amina', 'GET', `${mote}/foredragningslista`)).kropp;
    expect((await som<Problem>('bo', 'POST', `${mote}/frislappning`, undefined, version)).kropp.kod).toBe(
      'KALLELSE.INTE_DIN_ATT_FRISLAPPA',
    );
    expect((await som('amina', 'POST', `${mote}/frislappning`, undefined, version - 1)).status).toBe(412);
    expect((await som<Lista>('amina', 'POST', `${mote}/frislappning`, undefined, version)).kropp.frislappt).toBe(true);
    expect((await som<Lista>('amina', 'DELETE', `${mote}/frislappning`)).kropp.frislappt).toBe(false);
    await som('amina', 'POST', `${mote}/frislappning`, undefined, version);
    const skickad = await som<{ nr: number; slag: string; senSkal: null }>('linnea', 'POST', `${mote}/kallelse`, {});
    expect(skickad.status).toBe(202);
    expect(skickad.kropp).toMatchObject({ nr: 1, slag: 'kallelse', senSkal: null });
    await korJobben(p);
    expect((await som<Lista>('bo', 'GET', `${mote}/foredragningslista`)).kropp).toMatchObject({ nr: 1, fryst: true });
    const liggare = await som<Sida<{ namn: string; svar: null }>>(
      'linnea',
      'GET',
      `${mote}/kallelser/1/liggare?antal=3`,
    );
    expect(liggare.kropp.antal).toBe(8);
    expect(liggare.kropp.rader).toHaveLength(3);
    expect((await som('bo', 'GET', `${mote}/kallelser/1/liggare`)).status).toBe(403);
  });

  it('får ett tillägg, med skillnaden i ord', async () => {
    const ny = await som<Lista>('linnea', 'POST', `${mote}/foredragningslista/ny-version`);
    expect(ny.kropp.nr).toBe(2);
    const lagd = await som<Lista>(
      'linnea',
      'POST',
      `${mote}/foredragningslista/punkter`,
      { titel: 'Lägesrapport', typ: 'information' },
      ny.kropp.version,
    );
    expect((await som<Lista>('bo', 'GET', `${mote}/foredragningslista`)).kropp.nr).toBe(1);
    expect((await som('bo', 'GET', `${mote}/foredragningslista?nr=2`)).status).toBe(404);
    await som('amina', 'POST', `${mote}/frislappning`, undefined, lagd.kropp.version);
    expect((await som<{ slag: string }>('linnea', 'POST', `${mote}/kallelse`, {})).kropp.slag).toBe('tillagg');
    const skillnad = await som<{ andringar: { slag: string; titel: string }[] }>(
      'bo',
      'GET',
      `${mote}/foredragningslista/jamfor?fran=1&till=2`,
    );
    expect(skillnad.kropp.andringar).toMatchObject([{ slag: 'nytt', titel: 'Lägesrapport' }]);
    await korJobben(p);
  });

  it('öppnas på sin dag, med upprop, justerare och paragrafer i obruten serie', async () => {
    expect((await som<Problem>('linnea', 'POST', `${mote}/oppna`)).kropp.kod).toBe('MOTE.FOR_TIDIGT');
    await nu(MOTESDAG, '18:30');
    const { version } = (await som<Versionerad>('linnea', 'POST', `${mote}/oppna`)).kropp;
    const rader = [
      ['Amina Warsame', 'ordforande'],
      ['Håkan Lindqvist', 'forste_vice'],
      ['Yasmin Torabi', 'ledamot'],
      ['Örjan Ek', 'ledamot'],
      ['Åsa Nyberg', 'ledamot'],
    ].map(([namn, roll]) => ({ personId: person(namn ?? ''), slag: 'beslutande', roll }));
    const upprop = await som<{ version: number; rader: { namn: string; parti: string }[] }>(
      'linnea',
      'PUT',
      `${mote}/narvaro`,
      { rader },
      version,
    );
    expect(upprop.kropp.rader[1]).toMatchObject({ namn: 'Håkan Lindqvist', parti: 'M' });
    const fel = await som<Problem>(
      'linnea',
      'PUT',
      `${mote}/justerare`,
      { rader: [{ personId: person('Bo Sand') }] },
      upprop.kropp.version,
    );
    expect(fel.kropp.kod).toBe('MOTE.INTE_I_UPPROPET');
    await som(
      'linnea',
      'PUT',
      `${mote}/justerare`,
      { rader: [{ personId: person('Håkan Lindqvist') }] },
      upprop.kropp.version,
    );
    const { punkter } = (await som<Lista>('linnea', 'GET', `${mote}/foredragningslista`)).kropp;
    for (const punkt of punkter) {
      const svar = await som<Versionerad & { nr: number }>('linnea', 'POST', `${mote}/paragrafer`, {
        punktId: punkt.id,
      });
      expect(svar.status).toBe(201);
    }
    const igen = await som<Problem>('linnea', 'POST', `${mote}/paragrafer`, { punktId: punkter[0]?.id });
    expect([igen.status, igen.kropp.kod]).toEqual([409, 'MOTE.PUNKTEN_UPPTAGEN']);
    const { rader: alla } = (await som<Sida<{ nr: number; tillstand: string }>>('bo', 'GET', `${mote}/paragrafer`))
      .kropp;
    expect(alla.map((en) => en.nr)).toEqual([1, 2, 3]);
  });

  it('röstar, beslutar och reserverar sig som lagen säger', async () => {
    const { rader } = (await som<Sida<Versionerad & { nr: number }>>('linnea', 'GET', `${mote}/paragrafer`)).kropp;
    const stig = (nr: number): string => `${mote}/paragrafer/${rader[nr - 1]?.id ?? ''}`;
    const fritt = await som<Problem>('linnea', 'POST', `${mote}/avsluta`, { slut: '20:00' });
    expect(fritt.kropp.kod).toBe('MOTE.PARAGRAF_UTAN_BESLUT');
    await som('linnea', 'POST', `${stig(2)}/yrkanden`, { typ: 'bifall', av: [person('Amina Warsame')] });
    await som('linnea', 'POST', `${stig(2)}/yrkanden`, { typ: 'avslag', av: [person('Håkan Lindqvist')] });
    const rost = await som<{ utfall: string; utslagsrost: boolean }>('linnea', 'POST', `${stig(2)}/omrostningar`, {
      sluten: false,
      jaInnebar: 'bifall',
      nejInnebar: 'avslag',
      nej: [person('Håkan Lindqvist'), person('Yasmin Torabi')],
      avstar: [person('Örjan Ek')],
      ovriga: 'ja',
    });
    expect(rost.kropp).toMatchObject({ utfall: 'ja', utslagsrost: true });
    const hemlig = await som<Problem>('linnea', 'POST', `${stig(2)}/omrostningar`, {
      sluten: true,
      roster: [{ alternativ: 'A', antal: 5 }],
    });
    expect(hemlig.kropp.kod).toBe('MOTE.SLUTEN_BARA_I_VAL');
    for (const nr of [1, 2, 3]) {
      const svar = await som<{ tillstand: string }>(
        'linnea',
        'POST',
        `${stig(nr)}/beslut`,
        {
          punkter: ['Nämnden beslutar enligt förslaget.'],
          utfall: 'enligt_forslag',
          expedieras: nr === 2 ? ['Kommunstyrelsen'] : [],
        },
        rader[nr - 1]?.version,
      );
      expect(svar.kropp.tillstand).toBe('beslutad');
    }
    const grupp = await som('linnea', 'POST', `${stig(2)}/meningar`, {
      slag: 'reservation',
      text: 'För dyrt.',
      av: [{ parti: 'M' }],
    });
    expect(grupp.status).toBe(201);
    const paragraf = await som<{
      meningar: { av: { namn: string }[]; text: string | null }[];
      omrostningar: { ja: { namn: string }[] }[];
    }>('bo', 'GET', stig(2));
    expect(paragraf.kropp.meningar[0]?.av.map((en) => en.namn)).toEqual(['Håkan Lindqvist', 'Yasmin Torabi']);
    expect(paragraf.kropp.meningar[0]?.text).toBeNull();
    expect(paragraf.kropp.omrostningar[0]?.ja.map((en) => en.namn)).toEqual(['Amina Warsame', 'Åsa Nyberg']);
    await som('linnea', 'POST', `${mote}/avvikelser`, {
      regel: 'KL 6:17',
      kommentar: 'En kallelse kom fram för sent.',
    });
    expect((await som<Sida<unknown>>('bo', 'GET', `${mote}/avvikelser`)).kropp.antal).toBe(1);
    expect(
      (await som<{ tillstand: string }>('linnea', 'POST', `${mote}/avsluta`, { slut: '20:30' })).kropp.tillstand,
    ).toBe('avslutat');
  });

  it('får ett protokoll som låses, justeras på papper, anslås och expedieras', async () => {
    await nu('2026-03-20', '09:00');
    const oppnat = await som<Versionerad & { sekreterareNamn: string }>('linnea', 'POST', `${mote}/protokoll`, {});
    expect(oppnat.kropp.sekreterareNamn).toBe('Linnea Stråberg');
    const delat = await som<{ delar: { id: string; paragrafer: number[] }[] }>(
      'linnea',
      'PUT',
      `${mote}/protokoll/delar`,
      {},
      oppnat.kropp.version,
    );
    const del = `${mote}/protokoll/delar/${delat.kropp.delar[0]?.id ?? ''}`;
    expect((await som('bo', 'GET', `${mote}/protokoll`)).status).toBe(404);
    const brister = await som<{ brister: { kod: string }[] }>('linnea', 'GET', `${del}/brister`);
    expect(brister.kropp.brister.map((b) => b.kod)).toEqual(['PROPOSITIONSORDNING_SAKNAS']);
    expect((await som<Problem>('linnea', 'POST', `${del}/lamna`, {})).kropp.kod).toBe('PROTOKOLL.INTE_KLART');
    const { rader } = (await som<Sida<Versionerad>>('linnea', 'GET', `${mote}/paragrafer`)).kropp;
    const text = { propositionsordning: 'Ordföranden ställde förslagen mot varandra.' };
    expect(
      (await som('linnea', 'PATCH', `${mote}/paragrafer/${rader[1]?.id ?? ''}`, text, rader[1]?.version)).status,
    ).toBe(200);
    expect((await som<Problem>('linnea', 'POST', `${del}/lamna`, {})).status).toBe(200);
    const efter = (await som<Sida<Versionerad>>('linnea', 'GET', `${mote}/paragrafer`)).kropp.rader[1];
    expect(
      (await som('linnea', 'PATCH', `${mote}/paragrafer/${efter?.id ?? ''}`, { titel: 'Annat' }, efter?.version))
        .status,
    ).toBe(409);
    const papper = (vem: string) => ({
      datum: '2026-03-20',
      plats: 'Kommunhuset',
      underskrifter: [
        { personId: person('Amina Warsame'), roll: 'ordforande' },
        { personId: person(vem), roll: 'justerare' },
      ],
    });
    expect((await som<Problem>('linnea', 'POST', `${del}/justering`, papper('Yasmin Torabi'))).kropp.kod).toBe(
      'PROTOKOLL.UNDERSKRIFT_FEL',
    );
    expect((await som('linnea', 'POST', `${del}/tillkannagivande`, { anslagsdatum: '2026-03-20' })).status).toBe(409);
    expect((await som('linnea', 'POST', `${del}/expediering`)).status).toBe(409);
    expect((await som('linnea', 'POST', `${del}/justering`, papper('Håkan Lindqvist'))).status).toBe(200);
    const anslaget = await som<{
      delar: { tillkannagivanden: { sistaOverklagandedag: string; tidigastNed: string }[] }[];
    }>('linnea', 'POST', `${del}/tillkannagivande`, { anslagsdatum: '2026-03-20' });
    expect(anslaget.kropp.delar[0]?.tillkannagivanden).toMatchObject([
      { sistaOverklagandedag: '2026-04-10', tidigastNed: '2026-04-11' },
    ]);
    expect((await som('linnea', 'POST', `${del}/expediering`)).status).toBe(202);
    await korJobben(p);
    const { rader: ut } = (
      await som<Sida<{ id: string; mottagare: string; dokumentId: string }>>('karim', 'GET', `${mote}/expedieringar`)
    ).kropp;
    expect(ut).toMatchObject([{ mottagare: 'Kommunstyrelsen' }]);
    const skickad = await som<{ tillstand: string; skickadDatum: string }>(
      'linnea',
      'POST',
      `${mote}/expedieringar/${ut[0]?.id ?? ''}/skickad`,
      { satt: 'internpost' },
    );
    expect(skickad.kropp).toMatchObject({ tillstand: 'skickad', skickadDatum: '2026-03-20' });
  });

  it('lämnar dokumenten att hämta, och säger om de är inaktuella', async () => {
    const oversikt = await som<{
      dokument: { id: string; slag: string; format: string; filnamn: string; storlek: number; inaktuell: boolean }[];
    }>('bo', 'GET', mote);
    const { dokument } = oversikt.kropp;
    expect(dokument.map((d) => `${d.slag}.${d.format}`)).toEqual([
      'kallelse.docx',
      'kallelse.pdf',
      'tillagg.docx',
      'tillagg.pdf',
      'protokoll.docx',
      'protokoll.pdf',
      'protokoll.pdf-a',
      'protokollsdel.pdf',
      'protokollsdel.pdf-a',
      'utdrag.docx',
      'utdrag.pdf',
    ]);
    expect(dokument.filter((d) => d.inaktuell)).toEqual([]);
    const pdf = dokument.find((d) => d.slag === 'protokoll' && d.format === 'pdf');
    const svar = await p.app.inject({
      method: 'GET',
      url: `/api/namnder/${k.namndId}/dokument/${pdf?.id ?? ''}`,
      headers: { cookie: kakor['bo'] ?? '' },
    });
    expect(svar.statusCode).toBe(200);
    expect(svar.headers['content-type']).toBe('application/pdf');
    expect(svar.headers['x-content-type-options']).toBe('nosniff');
    expect(svar.headers['content-disposition']).toBe(
      `attachment; filename="protokoll-${MOTESDAG}.pdf"; filename*=UTF-8''protokoll-${MOTESDAG}.pdf`,
    );
    expect(svar.rawPayload.length).toBe(pdf?.storlek);
    expect(svar.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    const annan = await p.app.inject({
      method: 'GET',
      url: `/api/namnder/${k.annanNamndId}/dokument/${pdf?.id ?? ''}`,
      headers: { cookie: kakor['bo'] ?? '' },
    });
    expect(annan.statusCode).toBe(404);
  });
});
