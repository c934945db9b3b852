import { DataSource } from 'typeorm';
import { nyttId } from '#plattform';
import { LOSENORD } from '../../../../test/stod/provkommun.js';
import { vagran } from '../../../../test/stod/vagran.js';
import { Arendeprov, type Id, type Rad, type Sida } from '../prov/arendeprov.js';

describe('spåren i ett ärende, och dess sekretess', () => {
  const prov = new Arendeprov();
  const { kakor, fraga, nytt, hamta, handling, sql } = prov;

  beforeAll(async () => {
    await prov.start();
  });
  afterAll(async () => {
    await prov.app.bort();
  });

  it('har parter, deras nummer och relationer åt båda håll', async () => {
    const a = await nytt({
      arendemening: 'Samarbete om lärcentrum',
      parter: [
        { slag: 'myndighet', namn: 'Region Mälarsunda', derasDnr: 'RM 2026/0044' },
        { slag: 'enskild', namn: 'Tyra Gömd', skyddadePersonuppgifter: true, telefon: '08-465 004 13' },
      ],
    });
    const b = await nytt({ arendemening: 'Uppföljning', relationer: [{ slag: 'foljer_av', tillArendeId: a.id }] });
    expect((await hamta<Sida>(`/arenden/${b.id}/relationer`)).rader).toMatchObject([{ ord: 'Följer av', dnr: a.dnr }]);
    expect((await hamta<Sida>(`/arenden/${a.id}/relationer`)).rader).toMatchObject([{ ord: 'Följs av', dnr: b.dnr }]);
    for (const [fran, till] of [
      [a, b],
      [b, a],
    ] as const) {
      await fraga('POST', `/arenden/${fran.id}/relationer`, { slag: 'bereds_med', tillArendeId: till.id });
    }
    expect((await hamta<Sida>(`/arenden/${a.id}/relationer`)).rader).toHaveLength(2);
    expect((await hamta<Sida>(`/arenden/${a.id}/parter`, 'karim')).rader).toMatchObject([
      { namn: 'Region Mälarsunda', dold: false },
      { namn: null, telefon: null, dold: true },
    ]);
    expect((await hamta<Sida>(`/arenden/${a.id}/parter`)).rader[1]).toMatchObject({ namn: 'Tyra Gömd' });
    // Två nämnder är två myndigheter, också för databasen.
    const granne = await prov.app.fraga<Id>('POST', `/api/namnder/${prov.kommun.annanNamndId}/arenden`, {
      kaka: kakor.get('gunnar') ?? '',
      kropp: { arendemening: 'Grannens' },
    });
    expect(
      (await fraga('POST', `/arenden/${a.id}/relationer`, { slag: 'hor_ihop_med', tillArendeId: granne.kropp.id }))
        .status,
    ).toBe(404);
    const rad = [nyttId(), prov.kommun.namndId, a.id, granne.kropp.id];
    const satt = `insert into arenderelation (id, namnd_id, fran_arende_id, till_arende_id, slag, skapad_tid) values ($1, $2, $3, $4, 'hor_ihop_med', now())`;
    expect(await vagran(prov.app.fa(DataSource), [[satt, rad]])).toMatch(/samma myndighet/u);
    const lika = await hamta<Sida>('/liknande-arenden?derasDnr=rm%202026%2F44');
    expect(lika.rader).toMatchObject([{ id: a.id, varfor: 'deras_dnr' }]);
    expect((await hamta<Sida>('/liknande-arenden?mening=L%C3%A4rcentrumet%20samarbeten')).rader[0]).toMatchObject({
      id: a.id,
      varfor: 'ord',
    });
    expect((await hamta<Sida>('/liknande-arenden?part=Tyra%20G%C3%B6md', 'karim')).rader).toEqual([]);
    expect((await hamta<Sida>('/liknande-arenden?part=Tyra%20G%C3%B6md')).rader).toMatchObject([{ id: a.id }]);
  });

  it('rättar synligt: vad som stod, vem, när och varför, också i parter och handlingar', async () => {
    const { id } = await nytt({ arendemening: 'Felskrivet', parter: [{ slag: 'foretag', namn: 'Ek AB' }] });
    await fraga('PATCH', `/arenden/${id}`, { arendemening: 'Rätt skrivet', skal: 'Stavfel' });
    const [part] = (await hamta<Sida>(`/arenden/${id}/parter`)).rader;
    await fraga('PATCH', `/arenden/${id}/parter/${String(part?.['id'])}`, { namn: 'Eken AB' });
    const h = await handling(id, { typ: 'skrivelse', titel: 'Brev', riktning: 'inkommen', avsandare: 'Ek' });
    await fraga('PATCH', `/handlingar/${h.id}`, {
      avsandare: 'Eken AB',
      avsandareSlag: 'organisation',
      skal: 'Fel namn',
    });
    const { rader, antal } = await hamta<Sida>(`/arenden/${id}/rattelser`, 'karim');
    expect(antal).toBe(4);
    expect(rader).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          falt: 'arendemening',
          fore: 'Felskrivet',
          efter: 'Rätt skrivet',
          skal: 'Stavfel',
          vem: 'Linnea Stråberg',
        }),
        expect.objectContaining({ objekt: 'arendepart', falt: 'namn', fore: 'Ek AB', efter: 'Eken AB' }),
        expect.objectContaining({ objekt: 'handling', falt: 'avsandare', fore: 'Ek', skal: 'Fel namn' }),
        expect.objectContaining({ objekt: 'handling', falt: 'avsandareSlag', fore: 'okand', efter: 'organisation' }),
      ]),
    );
    const borta = await fraga<Sida>(
      'POST',
      `/arenden/${id}/parter/${String(part?.['id'])}/borttagning`,
      { skal: 'Fel ärende' },
      { version: 2 },
    );
    expect([borta.status, borta.kropp.rader]).toEqual([200, []]);
    expect(await vagran(prov.app.fa(DataSource), [['delete from arendepart where arende_id = $1', [id]]])).toMatch(
      /tas aldrig bort/u,
    );
    expect(
      await vagran(prov.app.fa(DataSource), [[`update rattelse set fore = '"x"' where arende_id = $1`, [id]]]),
    ).toMatch(/ändras/u);
  });

  it('döljer det gamla värdet i en rättelse för den som inte får läsa det', async () => {
    const { id } = await nytt({
      arendemening: 'Anmälan mot Gömdaskolan',
      parter: [{ slag: 'enskild', namn: 'Tyra Gömd' }],
    });
    await fraga('PATCH', `/arenden/${id}`, {
      arendemening: 'Anmälan',
      arendemeningSkyddad: 'Anmälan mot Gömdaskolan',
      sekretess: { lagrum: 'OSL 23:2', underProvning: false },
      skal: 'Namnet Gömdaskolan ska inte stå öppet',
    });
    for (const stig of ['rattelser', 'tidslinje', 'parter', 'vyer', 'handlaggarbyten']) {
      const text = JSON.stringify(await hamta(`/arenden/${id}/${stig}`, 'karim'));
      expect([stig, /Gömd/u.test(text)]).toEqual([stig, false]);
    }
    expect(JSON.stringify(await hamta(`/arenden/${id}/rattelser`))).toContain('Gömdaskolan');
  });

  it('flyttar en handling med en rad i båda, och ger aldrig numret igen', async () => {
    const a = await nytt({ arendemening: 'Fel ärende' });
    const b = await nytt({ arendemening: 'Rätt ärende' });
    const brev = { typ: 'skrivelse', titel: 'Brev', riktning: 'inkommen' };
    await handling(a.id, brev);
    const tva = await handling(a.id, brev);
    await handling(b.id, brev);
    const ds = prov.app.fa(DataSource);
    expect(await vagran(ds, [['update handling set arende_id = $2, nr = 2 where id = $1', [tva.id, b.id]]])).toMatch(
      /behåller sitt ärende/u,
    );
    const flytt = { tillArendeId: b.id, skal: 'Hör till det andra ärendet' };
    const samtidigt = await Promise.all([1, 2].map(() => fraga('POST', `/handlingar/${tva.id}/flytt`, flytt)));
    expect(samtidigt.map((svar) => svar.status).sort()).toEqual([200, 412]);
    expect(await hamta(`/handlingar/${tva.id}`)).toMatchObject({ arendeId: b.id, nr: 2, version: 2 });
    expect((await hamta<Sida>(`/arenden/${a.id}/flyttade-handlingar`)).rader).toMatchObject([
      { franNr: 2, tillDnr: b.dnr, tillNr: 2, skal: 'Hör till det andra ärendet', vem: 'Linnea Stråberg' },
    ]);
    const meningar = async (id: string): Promise<unknown[]> =>
      (await hamta<Sida>(`/arenden/${id}/tidslinje`)).rader.map((rad) => rad['mening']);
    expect(await meningar(a.id)).toContain(`Linnea Stråberg flyttade handling 2 till ${b.dnr}.`);
    expect(await meningar(b.id)).toContain(`Linnea Stråberg flyttade hit handling 2 från ${a.dnr}.`);
    expect((await handling(a.id, brev)).nr).toBe(3);
    // Tillbaka igen: ett nytt nummer, också där den varit.
    const igen = await fraga(
      'POST',
      `/handlingar/${tva.id}/flytt`,
      { tillArendeId: a.id, skal: 'Nej' },
      { version: 2 },
    );
    expect(igen.kropp).toMatchObject({ nr: 4 });
    const lost = `insert into handling_flytt (id, namnd_id, handling_id, fran_arende_id, fran_nr, till_arende_id, till_nr, skal, aktor, tid, transaktion) values ($1, $2, $3, $4, 4, $5, 9, 'x', '{}', now(), 0)`;
    expect(await vagran(ds, [[lost, [nyttId(), prov.kommun.namndId, tva.id, a.id, b.id]]])).toMatch(
      /flyttades inte dit/u,
    );
  });

  it('visar allt som hänt som meningar', async () => {
    const { id, dnr } = await nytt({ arendemening: 'Meningar' });
    await handling(id, { typ: 'yttrande', titel: 'Yttrande från rådet', riktning: 'inkommen' });
    await fraga('PATCH', `/arenden/${id}`, { enhet: 'Kansliet', klassificering: '1.1.3' });
    const { rader, antal } = await hamta<Sida>(`/arenden/${id}/tidslinje`, 'karim');
    expect(rader.map((rad) => rad['mening'])).toEqual([
      'Linnea Stråberg rättade enheten och klassificeringen.',
      'Linnea Stråberg registrerade en inkommen handling: 1 Yttrande från rådet.',
      `Linnea Stråberg registrerade ärendet. Dnr ${dnr}.`,
    ]);
    expect(antal).toBe(3);
    const sida2 = await hamta<Sida>(`/arenden/${id}/tidslinje?antal=2&sida=2`);
    expect(sida2.rader).toHaveLength(1);
    const hemlig = await handling(id, {
      typ: 'skrivelse',
      titel: 'Brev',
      titelSkyddad: 'Brev från Tyra Gömd',
      riktning: 'inkommen',
      avsandare: 'Tyra Gömd',
      sekretess: { lagrum: 'OSL 26:1', underProvning: false },
    });
    const [forst] = (await hamta<Sida>(`/arenden/${id}/tidslinje`, 'karim')).rader;
    expect(forst).toMatchObject({
      objektId: hemlig.id,
      dold: true,
      mening: 'Linnea Stråberg arbetade med en handling som har sekretess.',
    });
    const vyer = await hamta(`/arenden/${id}/vyer`, 'karim');
    expect(vyer).toMatchObject({
      antalHandlingar: 2,
      sammanfattning: expect.stringContaining('syns i det öppna diariet'),
    });
    expect(JSON.stringify(vyer)).not.toContain('Gömd');
  });

  describe('sekretess', () => {
    it('under prövning står på listan till den är avgjord, inom en arbetsdag, och den som avgör ser ett tag till', async () => {
      prov.app.klocka.satt(new Date('2026-03-06T09:00:00Z'));
      for (const vem of ['linnea', 'reg', 'karim']) kakor.set(vem, await prov.app.loggaIn(vem, LOSENORD));
      const { id, dnr } = await nytt({
        arendemening: 'Anmälan',
        arendemeningSkyddad: 'Anmälan av Tyra Gömd',
        sekretess: { lagrum: null, underProvning: true },
      });
      const pa = async (): Promise<Rad[]> =>
        (await hamta<Sida>('/underprovning', 'reg')).rader.filter((rad) => rad['id'] === id);
      // Fredag: måndagen är nästa arbetsdag.
      expect(await pa()).toMatchObject([{ dnr, sedan: '2026-03-06', senast: '2026-03-09', forsenad: false }]);
      expect((await fraga('GET', '/underprovning', undefined, { vem: 'karim' })).status).toBe(403);
      const notiser = await sql<{ text: string; namn: string }>(
        `select n.text, k.inloggningsnamn as namn from notis n join konto k on k.id = n.konto_id where n.objekt_id = $1`,
        [id],
      );
      expect(notiser).toEqual([
        { namn: 'reg', text: `Sekretessen för ärendet ${dnr} ska vara prövad senast 2026-03-09` },
      ]);
      const avgjord = await fraga(
        'PATCH',
        `/arenden/${id}`,
        { sekretess: { lagrum: 'OSL 26:1', underProvning: false, datum: '2026-03-06', beslutadAv: 'Registratorn' } },
        { vem: 'reg' },
      );
      expect(avgjord.kropp).toMatchObject({
        arendemeningSkyddad: 'Anmälan av Tyra Gömd',
        sekretess: { lagrum: 'OSL 26:1', underProvning: false, datum: '2026-03-06', beslutadAv: 'Registratorn' },
      });
      expect(await pa()).toEqual([]);
      const { rader } = await hamta<Sida>(`/arenden/${id}/atkomst`);
      expect(rader).toMatchObject([{ namn: 'Reg Istrator', skal: 'Prövade sekretessen', till: '2026-03-13' }]);
      // Kortas av den som själv ser, och då ser registratorn inte längre efter den dagen.
      const kortad = await fraga('PATCH', `/arenden/${id}/atkomst/${String(rader[0]?.['id'])}`, { till: '2026-03-06' });
      expect(kortad.status).toBe(200);
      prov.app.klocka.satt(new Date('2026-03-07T09:00:00Z'));
      kakor.set('reg', await prov.app.loggaIn('reg', LOSENORD));
      expect((await hamta(`/arenden/${id}`, 'reg'))['arendemeningSkyddad']).toBeNull();
      kakor.set('linnea', await prov.app.loggaIn('linnea', LOSENORD));
      const lasta = (await hamta<Sida>(`/arenden/${id}/lasningar`)).rader;
      expect(lasta.map((rad) => rad['namn'])).toContain('Reg Istrator');
    });

    it('ges vid namn för en enda handling', async () => {
      const { id } = await nytt({ arendemening: 'Ett brev är hemligt' });
      const hemlig = {
        typ: 'skrivelse',
        titel: 'Brev',
        riktning: 'inkommen',
        avsandare: 'Tyra Gömd',
        sekretess: { lagrum: 'OSL 26:1', underProvning: false },
      };
      const ett = await handling(id, hemlig);
      const annat = await handling(id, hemlig);
      kakor.set('karim', await prov.app.loggaIn('karim', LOSENORD));
      expect((await hamta(`/handlingar/${ett.id}`, 'karim'))['avsandare']).toBeNull();
      const [konto] = await sql<{ id: string }>(`select id from konto where inloggningsnamn = 'karim'`);
      const given = await fraga('POST', `/handlingar/${ett.id}/atkomst`, {
        kontoId: konto?.id,
        skal: 'Svarar på brevet',
      });
      expect(given.status).toBe(201);
      expect((await hamta(`/handlingar/${ett.id}`, 'karim'))['avsandare']).toBe('Tyra Gömd');
      expect((await hamta(`/handlingar/${annat.id}`, 'karim'))['avsandare']).toBeNull();
    });
  });
});
