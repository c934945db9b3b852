import { RegistreraArende, RegistreraHandling } from '../index.js';
import { LOSENORD } from '../../../../test/stod/provkommun.js';
import type { InkorgpostDto, MottagnaFilerDto } from './inkorgsvar.dto.js';
import { brev, type Brevdelar, type Inkorgprov, inkorgprov } from './prov/inkorgprov.js';

interface Fel {
  kod: string;
  detail: string;
  data?: Record<string, unknown>;
}

describe('Att registrera', () => {
  let p: Inkorgprov;
  let arende: { id: string; dnr: string };
  let nyckel = 0;

  const inkommet = async (val: Brevdelar): Promise<InkorgpostDto> => {
    await p.sand(brev(val));
    await p.dela();
    const rader = await p.lista();
    return await p.post(rader.at(-1)?.id ?? '');
  };
  const val = (post: InkorgpostDto, annat: object = {}): Record<string, unknown> => {
    nyckel += 1;
    return {
      nyckel: `klick-${String(nyckel)}-prov`,
      arendeId: arende.id,
      titel: 'Beslut om förlängd svarstid',
      typ: 'skrivelse',
      avsandare: 'Region Mälarsunda',
      inkom: post.inkomDatum,
      sekretess: { lagrum: null, underProvning: false },
      delar: post.delar.filter(({ forvald }) => forvald).map(({ id }) => id),
      ...annat,
    };
  };
  const handlingar = async (arendeId = arende.id): Promise<Record<string, unknown>[]> =>
    (
      await p.app.fraga<{ rader: Record<string, unknown>[] }>(
        'GET',
        `/api/namnder/${p.kommun.namndId}/arenden/${arendeId}/handlingar`,
        { kaka: p.linnea },
      )
    ).kropp.rader;

  beforeAll(async () => {
    p = await inkorgprov();
  });
  afterAll(async () => {
    await p.stang();
  });
  beforeEach(async () => {
    await p.db.query('truncate inkorgregistrering, inkorgdel, inkorgpost');
    arende = await p.app.som(
      async () =>
        await p.app.fa(RegistreraArende).registrera({
          namndId: p.kommun.namndId,
          arendemening: 'Yttrande över remiss: Näringslivspolicy för regionen',
          handlaggareId: p.kommun.personer.get('Linnea Stråberg') ?? null,
        }),
    );
  });

  it.each([
    ['i ämnet', (dnr: string) => ({ amne: `Sv: ${dnr}` }), 'ämnet'],
    ['utan snedstreck', (dnr: string) => ({ amne: dnr.replace('/', ' ').replace(':', '/') }), 'ämnet'],
    ['med små bokstäver och dnr före', (dnr: string) => ({ amne: `angående dnr ${dnr.toLowerCase()}` }), 'ämnet'],
    ['i texten', (dnr: string) => ({ text: `Ert nummer: ${dnr}.` }), 'brevet'],
    ['utan kod', (dnr: string) => ({ text: `Dnr ${dnr.split('/')[1] ?? ''}` }), 'brevet'],
  ])('föreslår ärendet när dnr står %s', async (_var, delar, plats) => {
    const post = await inkommet(delar(arende.dnr));
    expect(post.forslagDnr).toBe(arende.dnr);
    expect(post.forslag[0]).toMatchObject({
      dnr: arende.dnr,
      grund: 'dnr',
      handlaggareNamn: 'Linnea Stråberg',
      nastaNr: 1,
    });
    expect(post.forslag[0]?.skal[0]).toContain(`står i ${plats}.`);
  });

  it('föreslår efter tråden, deras nummer, avsändaren och orden, starkast först', async () => {
    const forsta = await inkommet({
      amne: 'Remiss RM 2026-0417, Näringslivspolicy',
      text: `Svara senast i april. ${arende.dnr}`,
      messageId: '<forsta@region.example>',
    });
    await p.registrera(forsta.id, val(forsta));
    const traden = await inkommet({
      amne: 'Sv: hej',
      rubriker: ['In-Reply-To: <forsta@region.example>'],
      fran: 'x@y.example',
    });
    expect(traden.forslag[0]).toMatchObject({ dnr: arende.dnr, grund: 'trad' });
    const deras = await inkommet({ amne: 'Ang. RM 2026-0417', fran: 'annan@y.example' });
    expect(deras.forslag[0]).toMatchObject({
      dnr: arende.dnr,
      grund: 'derasDnr',
      skal: ['Deras nummer RM 2026-0417 står i ämnet.'],
    });
    expect(deras.markerat).toContain('RM 2026-0417');
    const avsandaren = await inkommet({ amne: 'En sak till' });
    expect(avsandaren.forslag[0]).toMatchObject({ dnr: arende.dnr, grund: 'avsandare' });
    const liknar = await inkommet({ amne: 'Mer om näringslivspolicy', fran: 'ny@person.example' });
    expect(liknar.forslag.map(({ grund }) => grund)).toContain('liknar');
    const inget = await inkommet({ amne: 'Cykelställ', fran: 'helt@ny.example', text: 'Kan ni ställa upp ett?' });
    expect(inget).toMatchObject({ forslag: [], forslagDnr: null, nyttArende: { arendemening: 'Cykelställ' } });
    expect(inget.nyttArende.nastaDnr).toMatch(/^UAN\/2026:\d+$/u);
  });

  it('föreslår efter tråden i ett brev som nämnden själv har sänt', async () => {
    await p.db.query(
      `insert into utskick (id, namnd_id, slag, objekt, objekt_id, version, gemensamt, skapad) values (gen_random_uuid(), $1, 'ovrigt', 'arende', $2, 1, '{}', now())`,
      [p.kommun.namndId, arende.id],
    );
    await p.db.query(
      `insert into mottagare (id, utskick_id, person_id, namn, adress, personligt, message_id, tillstand, andrad)
       select gen_random_uuid(), id, gen_random_uuid(), 'Regionen', 'a@b.example', '{}', '<vart-' || $1 || '@ekbacka.example>', 'vantar', now() from utskick where objekt_id = $1::uuid`,
      [arende.id],
    );
    const post = await inkommet({
      fran: 'n@ny.example',
      rubriker: [`References: <x@y.example> <vart-${arende.id}@ekbacka.example>`],
    });
    expect(post.forslagDnr).toBe(arende.dnr);
    expect(post.forslag[0]).toMatchObject({ grund: 'trad', skal: ['Svar på vårt brev, samma tråd.'] });
  });

  it('registrerar e-brevet som PDF med de valda bilagorna, och handläggaren får veta', async () => {
    const post = await inkommet({ amne: arende.dnr, text: 'Svarstiden är förlängd.' });
    const svar = await p.registrera(post.id, val(post));
    expect(svar).toMatchObject({ status: 201, kropp: { dnr: arende.dnr, nr: 1, nyttArende: false } });
    const [handling] = await handlingar();
    expect(handling).toMatchObject({
      nr: 1,
      titel: 'Beslut om förlängd svarstid',
      riktning: 'inkommen',
      avsandare: 'Region Mälarsunda',
      datum: '2026-03-02',
      versioner: [{ filer: [{ filnamn: 'e-brev.pdf', mediatyp: 'application/pdf' }] }],
    });
    expect(await p.lista()).toEqual([]);
    expect(await p.lista('&tillstand=registrerad')).toMatchObject([
      { dnr: arende.dnr, hanteradNamn: 'Linnea Stråberg' },
    ]);
  });

  it('samma klick två gånger är en handling, också samtidigt', async () => {
    const post = await inkommet({ amne: arende.dnr });
    const kropp = val(post);
    const svar = await Promise.all([1, 2, 3].map(async () => await p.registrera(post.id, kropp)));
    expect(svar.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(svar.map((ett) => ett.kropp.handlingId)).size).toBe(1);
    expect(await handlingar()).toHaveLength(1);
  });

  it('av två registratorer som tar samma post vinner en, och den andra får veta vem', async () => {
    const post = await inkommet({ amne: arende.dnr });
    const svar = await Promise.all([p.registrera(post.id, val(post)), p.registrera(post.id, val(post))]);
    expect(svar.map(({ status }) => status).sort()).toEqual([201, 409]);
    const nej = svar.find(({ status }) => status === 409);
    expect(nej?.kropp).toMatchObject({
      kod: 'INKORG.REDAN_HANTERAD',
      data: { vem: 'Linnea Stråberg', dnr: arende.dnr },
    });
    expect(nej?.kropp.detail).toBe(`Linnea Stråberg registrerade den i ${arende.dnr} kl. 09.00.`);
    expect(await handlingar()).toHaveLength(1);
  });

  it('registrerar ett nytt ärende med handlingen på en gång; går det inte finns varken ärende eller handling', async () => {
    const post = await inkommet({ amne: 'Cykelställ vid skolan' });
    const nytt = { arendeId: null, nyttArende: { arendemening: 'Cykelställ vid skolan' }, avsandarslag: 'myndighet' };
    const antal = async (): Promise<number> =>
      Number((await p.db.query<{ antal: string }>('select count(*) as antal from arende')).rows[0]?.antal);
    const fore = await antal();
    expect(await p.registrera(post.id, val(post, { ...nytt, titel: ' ' }))).toMatchObject({ status: 422 });
    expect(await antal()).toBe(fore);
    expect(await p.registrera(post.id, val(post, { arendeId: null }))).toMatchObject({
      status: 422,
      kropp: { kod: 'INKORG.ARENDE_SAKNAS' },
    });
    expect(await p.registrera(post.id, val(post, { ...nytt, delar: [] }))).toMatchObject({
      status: 422,
      kropp: { kod: 'INKORG.DELAR' },
    });
    const svar = await p.registrera(post.id, val(post, nytt));
    expect(svar).toMatchObject({ status: 201, kropp: { nyttArende: true, nr: 1 } });
    expect(await antal()).toBe(fore + 1);
    expect(await handlingar(svar.kropp.arendeId)).toMatchObject([{ nr: 1 }]);
  });

  it('ångrat inom minuten makuleras med skäl och posten ligger åter; sedan hänvisas till rättelse', async () => {
    const post = await inkommet({ amne: 'Ny sak' });
    const svar = await p.registrera(post.id, val(post, { arendeId: null, nyttArende: { arendemening: 'Ny sak' } }));
    const stig = `registreringar/${svar.kropp.registreringId}/anger`;
    expect((await p.steg(stig)).status).toBe(204);
    expect((await p.steg(stig)).status).toBe(204);
    const { rows } = await p.db.query(
      'select a.status, a.makulering_skal as arende, h.makulering_skal as handling from arende a join handling h on h.arende_id = a.id where a.id = $1',
      [svar.kropp.arendeId],
    );
    expect(rows).toMatchObject([
      {
        status: 'makulerat',
        arende: expect.stringContaining('ångrades av Linnea') as string,
        handling: expect.stringContaining('ångrades') as string,
      },
    ]);
    expect(await p.lista()).toMatchObject([{ id: post.id, tillstand: 'ny' }]);
    const igen = await p.registrera(post.id, val(post));
    expect(igen.status).toBe(201);
    p.app.klocka.satt(new Date('2026-03-02T08:01:01Z'));
    const sent = await p.steg<Fel>(`registreringar/${igen.kropp.registreringId}/anger`);
    expect(sent).toMatchObject({ status: 409, kropp: { kod: 'INKORG.FOR_SENT' } });
    p.app.klocka.satt(new Date('2026-03-02T08:00:00Z'));
  });

  it('delar upp ett brev i två poster med e-brevet i båda', async () => {
    const multipart = [
      '--x',
      '',
      'Två saker.',
      '--x',
      'Content-Type: application/pdf',
      'Content-Disposition: attachment; filename=ett.pdf',
      '',
      'ett',
      '--x',
      'Content-Type: application/pdf',
      'Content-Disposition: attachment; filename=tva.pdf',
      '',
      'två',
      '--x--',
    ];
    const post = await inkommet({
      rubriker: ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=x'],
      text: multipart.join('\r\n'),
    });
    const tva = post.delar.find(({ filnamn }) => filnamn === 'tva.pdf')?.id ?? '';
    expect((await p.steg(`${post.id}/delning`, { delar: [] })).status).toBe(422);
    const ny = await p.steg<{ id: string }>(`${post.id}/delning`, { delar: [tva] });
    expect(ny.status).toBe(201);
    const filer = async (id: string): Promise<string[]> => (await p.post(id)).delar.map(({ filnamn }) => filnamn);
    expect(await filer(post.id)).toEqual(['E-brevet', 'ett.pdf']);
    expect(await filer(ny.kropp.id)).toEqual(['E-brevet', 'tva.pdf']);
    expect(await p.lista()).toHaveLength(2);
  });

  it('inte allmän handling kräver skäl, syns i en lista och kan tas tillbaka', async () => {
    const post = await inkommet({ amne: 'Lunch?' });
    expect((await p.steg(`${post.id}/inte-allman`, { skal: ' ' })).status).toBe(422);
    expect((await p.steg(`${post.id}/inte-allman`, { skal: 'Privat brev' })).status).toBe(200);
    expect(await p.lista()).toEqual([]);
    expect(await p.lista('&tillstand=inte_allman')).toMatchObject([
      { skal: 'Privat brev', hanteradNamn: 'Linnea Stråberg' },
    ]);
    expect(await p.registrera(post.id, val(post))).toMatchObject({
      status: 409,
      kropp: { kod: 'INKORG.REDAN_HANTERAD' },
    });
    expect((await p.steg(`${post.id}/tillbaka`)).status).toBe(200);
    expect((await p.steg(`${post.id}/skrappost`)).status).toBe(200);
    expect(await p.lista('&lada=skrappost')).toHaveLength(1);
    expect((await p.steg(`${post.id}/tillbaka`)).status).toBe(200);
    expect(await p.lista()).toHaveLength(1);
  });

  it('under prövning avgörs senast nästa arbetsdag, och läsningen antecknas', async () => {
    const post = await inkommet({ amne: 'Klagomål', fran: 'K. Blom <k@hem.example>' });
    expect((await p.steg(`${post.id}/sekretess`, { underProvning: true })).status).toBe(200);
    expect(await p.lista()).toMatchObject([{ underProvning: true, avgorsSenast: '2026-03-03' }]);
    await p.post(post.id);
    const { rows } = await p.db.query(`select 1 from laslogg where objekt = 'inkorgpost' and objekt_id = $1`, [
      post.id,
    ]);
    expect(rows.length).toBeGreaterThan(0);
    const svar = await p.registrera(
      post.id,
      val(post, { sekretess: { lagrum: 'OSL 26:1', underProvning: false }, titelSkyddad: 'Klagomål från K. Blom' }),
    );
    expect(svar.status).toBe(201);
    const { rows: notiser } = await p.db.query<{ text: string }>('select text from notis');
    expect(notiser.every(({ text }) => !text.includes('Blom') && !text.includes('Beslut om förlängd'))).toBe(true);
  });

  it('en .eml landar som om den kommit med e-post, en gång; andra filer blir en post', async () => {
    const ra = brev({ amne: `Sv: ${arende.dnr}`, messageId: '<slapp@region.example>' });
    const lamna = async (
      filnamn: string,
      innehall: string,
      uppgifter: object = {},
    ): Promise<{ status: number; kropp: MottagnaFilerDto & Fel }> => {
      const grans = 'provgrans';
      const payload = `--${grans}\r\nContent-Disposition: form-data; name="uppgifter"\r\n\r\n${JSON.stringify(uppgifter)}\r\n--${grans}\r\nContent-Disposition: form-data; name="fil"; filename="${filnamn}"\r\nContent-Type: application/octet-stream\r\n\r\n${innehall}\r\n--${grans}--\r\n`;
      const svar = await p.app.app.inject({
        method: 'POST',
        url: `/api/namnder/${p.kommun.namndId}/inkorg/filer`,
        headers: { cookie: p.linnea, 'content-type': `multipart/form-data; boundary=${grans}` },
        payload,
      });
      return { status: svar.statusCode, kropp: svar.json<MottagnaFilerDto & Fel>() };
    };
    const forsta = await lamna('brev.eml', ra);
    expect(forsta).toMatchObject({ status: 201, kropp: { poster: [{ fanns: false }] } });
    expect(await lamna('brev.eml', ra)).toMatchObject({
      kropp: { poster: [{ fanns: true, id: forsta.kropp.poster[0]?.id }] },
    });
    await p.dela();
    expect(await p.lista()).toMatchObject([{ slag: 'fil', forslagDnr: arende.dnr }]);
    expect((await p.post(forsta.kropp.poster[0]?.id ?? '')).kontroll).toBe('ej_kontrollerad');
    const brevet = await lamna('skannat.txt', 'Hej nämnden', {
      fran: 'Gun Fältskog',
      amne: 'Klagomål',
      inkom: '2026-02-26',
    });
    expect(brevet.status).toBe(201);
    expect((await p.lista())[0]).toMatchObject({
      amne: 'Klagomål',
      franNamn: 'Gun Fältskog',
      inkomDatum: '2026-02-26',
      sen: true,
      bilagor: 1,
    });
    expect(await lamna('x.txt', 'x', { inkom: '2026-03-09' })).toMatchObject({ status: 422 });
  });

  it('bara den som registrerar i nämnden når inkorgen; för andra finns den inte', async () => {
    const post = await inkommet({ amne: 'Hemligt' });
    const karim = await p.app.loggaIn('karim', LOSENORD);
    const amina = await p.app.loggaIn('amina', LOSENORD);
    const admin = await p.app.loggaIn('admin', LOSENORD);
    for (const kaka of [karim, amina, admin]) {
      for (const stig of [
        '',
        '/stallning',
        `/${post.id}`,
        `/${post.id}/original`,
        `/${post.id}/delar/${post.delar[0]?.id ?? ''}/fil`,
      ]) {
        const svar = await p.app.fraga('GET', `/api/namnder/${p.kommun.namndId}/inkorg${stig}`, { kaka });
        expect([svar.status >= 403, JSON.stringify(svar.kropp).includes('Hemligt')]).toEqual([true, false]);
      }
      expect((await p.steg(`${post.id}/registrering`, val(post), kaka)).status).toBeGreaterThanOrEqual(403);
    }
    for (const stig of [`/${post.id}`, `/${post.id}/original`, '']) {
      const svar = await p.app.fraga('GET', `/api/namnder/${p.kommun.annanNamndId}/inkorg${stig}`, { kaka: p.linnea });
      expect(svar.status).toBe(404);
    }
  });

  it('en annan nämnds ärende föreslås aldrig, och går inte att registrera i', async () => {
    const grannens = await p.app.som(
      async () =>
        await p.app
          .fa(RegistreraArende)
          .registrera({ namndId: p.kommun.annanNamndId, arendemening: 'Näringslivspolicy för regionen' }),
    );
    const post = await inkommet({ amne: grannens.dnr, fran: 'n@n.example' });
    expect(post.forslag.map(({ dnr }) => dnr)).not.toContain(grannens.dnr);
    expect((await p.registrera(post.id, val(post, { arendeId: grannens.id }))).status).toBe(404);
  });

  it('den som lagt in en hemlig handling utan ärende ändrar inte vad andra föreslås', async () => {
    await p.app.som(
      async () =>
        await p.app.fa(RegistreraHandling).registrera({
          namndId: p.kommun.namndId,
          arendeId: arende.id,
          typ: 'skrivelse',
          titel: 'En handling',
          titelSkyddad: 'Barnet Zebrafinks journal',
          riktning: 'inkommen',
          sekretess: { lagrum: 'OSL 25:1', underProvning: false },
        }),
    );
    const post = await inkommet({ amne: 'Zebrafinks journal', fran: 'q@q.example' });
    expect(JSON.stringify(post.forslag)).not.toContain('Barnet');
  });
});
