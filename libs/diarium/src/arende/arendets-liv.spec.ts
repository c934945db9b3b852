import { DataSource } from 'typeorm';
import { OppnaKonto, SkapaPerson } from '#organisation';
import { nyttId } from '#plattform';
import type { Provsvar } from '../../../../test/stod/provapp.js';
import { LOSENORD } from '../../../../test/stod/provkommun.js';
import { vagran } from '../../../../test/stod/vagran.js';
import { Samlingsarenden } from '../arendetyp/samlingsarenden.schema.js';
import { type Diarieprov, diarieprov } from '../prov/diarieprov.js';

type Rad = Record<string, unknown>;
interface Sida {
  rader: Rad[];
  antal: number;
}
interface Id {
  id: string;
  dnr: string;
  ifyllt: { falt: string; text: string }[];
  kod: string;
  version: number;
}
type Metod = 'GET' | 'POST' | 'PATCH' | 'DELETE';

describe('ärendets liv', () => {
  let p: Diarieprov;
  const kakor = new Map<string, string>();
  const person = new Map<string, string>();

  beforeAll(async () => {
    p = await diarieprov();
    await p.app.som(async () => {
      const { namndId, annanNamndId } = p.kommun;
      for (const [vem, namn, namnd, roll] of [
        ['hanna', 'Hanna Lund', namndId, 'handlaggare'],
        ['reg', 'Reg Istrator', namndId, 'registrator'],
        ['grete', 'Grete Granne', annanNamndId, 'handlaggare'],
        ['gunnar', 'Gunnar Granne', annanNamndId, 'namndsekreterare'],
      ] as const) {
        const personId = await p.app.fa(SkapaPerson).skapa({ namn });
        person.set(vem, personId);
        await p.app.fa(OppnaKonto).oppna(namnd, { inloggningsnamn: vem, namn, losenord: LOSENORD, personId }, [roll]);
      }
    });
    for (const vem of ['linnea', 'karim', 'hanna', 'reg', 'gunnar']) kakor.set(vem, await p.app.loggaIn(vem, LOSENORD));
  });
  afterAll(async () => {
    await p.app.bort();
  });

  const fraga = async <T = Rad>(
    metod: Metod,
    rest: string,
    kropp?: unknown,
    { vem = 'linnea', version = 1 } = {},
  ): Promise<Provsvar<T>> =>
    await p.app.fraga<T>(metod, `/api/namnder/${p.kommun.namndId}${rest}`, {
      kaka: kakor.get(vem) ?? '',
      huvuden: { 'if-match': `"${String(version)}"` },
      ...(kropp === undefined ? {} : { kropp }),
    });
  const nytt = async (kropp: Rad, vem = 'linnea'): Promise<Id> => {
    const svar = await fraga<Id>('POST', '/arenden', kropp, { vem });
    expect([svar.status, svar.kropp]).toEqual([201, expect.anything()]);
    return svar.kropp;
  };
  const hamta = async <T = Rad>(rest: string, vem = 'linnea'): Promise<T> => {
    const svar = await fraga<T>('GET', rest, undefined, { vem });
    expect([rest, svar.status]).toEqual([rest, 200]);
    return svar.kropp;
  };
  const handling = async (arendeId: string, uppgifter: Rad): Promise<{ id: string; nr: number }> => {
    const grans = 'xXx';
    const kropp = `--${grans}\r\nContent-Disposition: form-data; name="uppgifter"\r\n\r\n${JSON.stringify(uppgifter)}\r\n--${grans}--\r\n`;
    const svar = await p.app.app.inject({
      method: 'POST',
      url: `/api/namnder/${p.kommun.namndId}/arenden/${arendeId}/handlingar`,
      headers: { cookie: kakor.get('linnea') ?? '', 'content-type': `multipart/form-data; boundary=${grans}` },
      payload: kropp,
    });
    expect(svar.statusCode).toBe(201);
    return svar.json();
  };
  const sql = async <T>(text: string, varden: unknown[] = []): Promise<T[]> =>
    await p.app.fa(DataSource).query<T[]>(text, varden);

  describe('ärendetyper', () => {
    it('följer med en ny nämnd, ändras, ställs av och krockar på namn', async () => {
      const { rader } = await hamta<Sida>('/arendetyper');
      expect(rader.map((rad) => rad['namn'])).toEqual(expect.arrayContaining(['Klagomål och synpunkter', 'Motion']));
      const ny = await fraga<Id>('POST', '/arendetyper', { namn: 'Tillstånd', provningsform: 'forvaltningsbesvar' });
      expect(ny.status).toBe(201);
      expect((await fraga('POST', '/arendetyper', { namn: 'tillstånd' })).kropp['kod']).toBe('ARENDETYP.FINNS');
      expect((await fraga('PATCH', `/arendetyper/${ny.kropp.id}`, { bevakningDagar: 5 })).status).toBe(422);
      const avstalld = await fraga('PATCH', `/arendetyper/${ny.kropp.id}`, { aktiv: false });
      expect(avstalld.kropp).toMatchObject({ aktiv: false, version: 2, provningsform: 'forvaltningsbesvar' });
      expect((await fraga('PATCH', `/arendetyper/${ny.kropp.id}`, { aktiv: true })).status).toBe(412);
      const vald = await fraga('POST', '/arenden', { arendemening: 'x', arendetypId: ny.kropp.id });
      expect([vald.status, vald.kropp['kod']]).toEqual([422, 'ARENDETYP.SAKNAS']);
      expect((await fraga('POST', '/arendetyper', { namn: 'Nej' }, { vem: 'karim' })).status).toBe(403);
      expect((await fraga('POST', '/arendetyper/forvalda')).kropp).toEqual({ antal: 0 });
    });

    it('fyller det som inte är angivet, säger vad, och lämnar det angivna', async () => {
      const typ = await fraga<Id>('POST', '/arendetyper', {
        namn: 'Klagomål på verksamhet',
        handlaggareId: person.get('hanna'),
        klassificering: '1.4.2',
        bevakningDagar: 14,
        bevakningText: 'Svar',
        provningsform: 'ej_overklagbart',
      });
      const ett = await nytt({ arendemening: 'Klagomål', arendetypId: typ.kropp.id, enhet: 'Skola' });
      expect(ett.ifyllt.map((rad) => rad.text)).toEqual([
        'handläggare Hanna Lund',
        'klassificering 1.4.2',
        'bevakning inom 14 dagar: Svar',
        'prövningsform ej överklagbart',
      ]);
      expect(await hamta(`/arenden/${ett.id}`)).toMatchObject({
        arendetyp: 'Klagomål på verksamhet',
        handlaggareId: person.get('hanna'),
        klassificering: '1.4.2',
        enhet: 'Skola',
        provningsform: 'ej_overklagbart',
      });
      // 2 mars plus 14 dagar: måndagen den 16.
      expect(await sql('select forfallodag, vad from bevakning where arende_id = $1', [ett.id])).toEqual([
        { forfallodag: '2026-03-16', vad: 'Svar' },
      ]);
      const inget = { arendetypId: typ.kropp.id, handlaggareId: null, klassificering: null, bevakning: null };
      const annat = await nytt({ arendemening: 'Eget', ...inget, provningsform: 'laglighetsprovning' });
      expect(annat.ifyllt).toEqual([]);
      expect(await hamta(`/arenden/${annat.id}`)).toMatchObject({ handlaggareId: null, klassificering: null });
    });
  });

  describe('registreringen', () => {
    it('är ett ärende när samma begäran kommer två gånger, också samtidigt', async () => {
      const kropp = { arendemening: 'Dubbelklick', nyckel: nyttId(), parter: [{ slag: 'foretag', namn: 'Ek AB' }] };
      const svar = await Promise.all([1, 2, 3, 4].map(() => fraga<Id>('POST', '/arenden', kropp)));
      expect(new Set(svar.map((ett) => `${String(ett.status)} ${ett.kropp.dnr}`)).size).toBe(1);
      const [{ antal } = { antal: 0 }] = await sql<{ antal: number }>(
        `select count(*)::int as antal from arende where arendemening = 'Dubbelklick'`,
      );
      expect(antal).toBe(1);
      expect((await hamta<Sida>(`/arenden/${svar[0]?.kropp.id ?? ''}/parter`)).rader).toHaveLength(1);
    });

    it('lämnar inget efter sig när något i den är fel: numret går till nästa', async () => {
      const fore = await nytt({ arendemening: 'Före' });
      const fel = { arendemening: 'Faller', relationer: [{ slag: 'foljer_av', tillArendeId: nyttId() }] };
      expect((await fraga('POST', '/arenden', { ...fel, parter: [{ slag: 'enskild', namn: 'X' }] })).status).toBe(404);
      const efter = await nytt({ arendemening: 'Efter' });
      const nr = (dnr: string): number => Number(dnr.split(':')[1]);
      expect(nr(efter.dnr)).toBe(nr(fore.dnr) + 1);
      expect(await sql(`select 1 from arendepart where namn = 'X'`)).toEqual([]);
    });

    it('tar inte emot en handläggare från en annan nämnd, och säger inte att den finns', async () => {
      const svar = async (handlaggareId: string): Promise<Provsvar<Rad>> =>
        await fraga('POST', '/arenden', { arendemening: 'x', handlaggareId });
      const granne = await svar(person.get('grete') ?? '');
      const ingen = await svar(nyttId());
      expect([granne.status, granne.kropp]).toEqual([422, ingen.kropp]);
      const { rader } = await hamta<Sida>('/handlaggare');
      expect(rader.map((rad) => rad['namn'])).toEqual(expect.arrayContaining(['Hanna Lund', 'Linnea Stråberg']));
      expect(JSON.stringify(rader)).not.toContain('Grete');
    });

    it('visar före vad allmänheten skulle se, varnar och säger boten', async () => {
      const { kropp } = await fraga<Rad & { offentlig: Rad; webb: Rad }>('POST', '/arendeforhandsvisning', {
        mening: 'Klagomål från [Anneli Hjort], 19620414-0000, på väntetid',
        avsandare: 'Anneli Hjort',
        avsandareSlag: 'enskild',
        sekretess: { lagrum: '26 kap 1', underProvning: false },
        handlaggareId: person.get('hanna'),
      });
      expect(kropp).toMatchObject({
        nastaDnr: expect.stringMatching(/^UAN\/2026:\d+$/u),
        arendemening: 'Klagomål från enskild, 19620414-0000, på väntetid',
        arendemeningSkyddad: 'Klagomål från Anneli Hjort, 19620414-0000, på väntetid',
        varningar: [{ slag: 'personnummer', ord: '19620414-0000', text: 'Innehåller ett personnummer' }],
        lagrumGaller: 'Socialtjänst',
        behoriga: ['Hanna Lund', 'Linnea Stråberg'],
      });
      expect(JSON.stringify([kropp.offentlig, kropp.webb, kropp['rad']])).not.toContain('Hjort');
      expect(kropp.webb['arendemening']).not.toContain('19620414');
      const fore = await sql<{ antal: number }>('select count(*)::int as antal from arende');
      await fraga('POST', '/arendeforhandsvisning', { mening: 'Igen' });
      expect(await sql('select count(*)::int as antal from arende')).toEqual(fore);
    });
  });

  it('byter handläggare med historik och notis', async () => {
    const { id } = await nytt({ arendemening: 'Byter hand', handlaggareId: person.get('hanna') });
    const byte = { handlaggareId: p.kommun.personer.get('Linnea Stråberg'), skal: 'Hanna är föräldraledig' };
    expect((await fraga('POST', `/arenden/${id}/handlaggare`, byte, { vem: 'reg' })).status).toBe(200);
    expect((await fraga('POST', `/arenden/${id}/handlaggare`, byte, { vem: 'reg' })).status).toBe(412);
    expect((await hamta<Sida>(`/arenden/${id}/handlaggarbyten`)).rader).toMatchObject([
      { fran: 'Hanna Lund', till: 'Linnea Stråberg', skal: 'Hanna är föräldraledig', vem: 'Reg Istrator' },
    ]);
    const notiser = await sql<{ text: string; namn: string }>(
      `select n.text, k.namn from notis n join konto k on k.id = n.konto_id where n.objekt_id = $1 order by n.id`,
      [id],
    );
    expect(notiser.map((rad) => [rad.namn, rad.text.includes('Byter hand')])).toEqual([
      ['Hanna Lund', true],
      ['Linnea Stråberg', true],
    ]);
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
    const granne = await p.app.fraga<Id>('POST', `/api/namnder/${p.kommun.annanNamndId}/arenden`, {
      kaka: kakor.get('gunnar') ?? '',
      kropp: { arendemening: 'Grannens' },
    });
    expect(
      (await fraga('POST', `/arenden/${a.id}/relationer`, { slag: 'hor_ihop_med', tillArendeId: granne.kropp.id }))
        .status,
    ).toBe(404);
    const rad = [nyttId(), p.kommun.namndId, a.id, granne.kropp.id];
    const satt = `insert into arenderelation (id, namnd_id, fran_arende_id, till_arende_id, slag, skapad_tid) values ($1, $2, $3, $4, 'hor_ihop_med', now())`;
    expect(await vagran(p.app.fa(DataSource), [[satt, rad]])).toMatch(/samma myndighet/u);
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
    expect(await vagran(p.app.fa(DataSource), [['delete from arendepart where arende_id = $1', [id]]])).toMatch(
      /tas aldrig bort/u,
    );
    expect(
      await vagran(p.app.fa(DataSource), [[`update rattelse set fore = '"x"' where arende_id = $1`, [id]]]),
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
    const ds = p.app.fa(DataSource);
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
    expect(await vagran(ds, [[lost, [nyttId(), p.kommun.namndId, tva.id, a.id, b.id]]])).toMatch(/flyttades inte dit/u);
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
    const vyer = await hamta<Rad>(`/arenden/${id}/vyer`, 'karim');
    expect(vyer).toMatchObject({
      antalHandlingar: 2,
      sammanfattning: expect.stringContaining('syns i det öppna diariet'),
    });
    expect(JSON.stringify(vyer)).not.toContain('Gömd');
  });

  describe('avslut', () => {
    it('säger vad som är ogjort, kräver skäl, och hindrar det lagen hindrar', async () => {
      const { id } = await nytt({ arendemening: 'Avslutas', bevakning: { forfallodag: '2026-04-01', vad: 'Svar' } });
      expect((await hamta<Sida>(`/arenden/${id}/avslutsbrister`)).rader).toMatchObject([
        { kod: 'DIARIUM.OPPEN_BEVAKNING', text: 'En bevakning är öppen.', hindrar: false },
      ]);
      const utan = await fraga('POST', `/arenden/${id}/avslut`, {});
      expect([utan.status, utan.kropp['kod']]).toEqual([422, 'DIARIUM.AVSLUT_SKAL']);
      const med = await fraga('POST', `/arenden/${id}/avslut`, { skal: 'Återkallat av sökanden' });
      expect(med.kropp).toMatchObject({
        status: 'avslutat',
        avslutatDatum: '2026-03-02',
        avslutSkal: 'Återkallat av sökanden',
      });
      const oppnat = await fraga('POST', `/arenden/${id}/ateroppnande`, { skal: 'Ny skrivelse' }, { version: 2 });
      expect(oppnat.kropp).toMatchObject({ status: 'bereds', avslutatDatum: null, avslutSkal: null });
      const prov = await nytt({ arendemening: 'Prövas', sekretess: { lagrum: null, underProvning: true } });
      const hinder = await fraga('POST', `/arenden/${prov.id}/avslut`, { skal: 'Klart' });
      expect([hinder.status, hinder.kropp['kod']]).toEqual([409, 'DIARIUM.AVSLUT_HINDRAS']);
    });
  });

  describe('sekretess', () => {
    it('under prövning står på listan till den är avgjord, inom en arbetsdag, och den som avgör ser ett tag till', async () => {
      p.app.klocka.satt(new Date('2026-03-06T09:00:00Z'));
      for (const vem of ['linnea', 'reg', 'karim']) kakor.set(vem, await p.app.loggaIn(vem, LOSENORD));
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
      p.app.klocka.satt(new Date('2026-03-07T09:00:00Z'));
      kakor.set('reg', await p.app.loggaIn('reg', LOSENORD));
      expect((await hamta(`/arenden/${id}`, 'reg'))['arendemeningSkyddad']).toBeNull();
      kakor.set('linnea', await p.app.loggaIn('linnea', LOSENORD));
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
      kakor.set('karim', await p.app.loggaIn('karim', LOSENORD));
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

  it('gör årets stående ärenden en gång, i de nämnder som vill', async () => {
    const regler = (await hamta<Sida>('/samlingsregler')).rader;
    expect(regler.map((rad) => [rad['slag'], rad['arets']])).toEqual([
      ['anmalningar', null],
      ['delegationsbeslut', null],
      ['sammantradesordning', null],
    ]);
    expect((await fraga('PATCH', '/samlingsregler/sammantradesordning', { aktiv: false })).kropp).toMatchObject({
      aktiv: false,
    });
    const jobb = p.app.fa(Samlingsarenden);
    await Promise.all([jobb.kor(), jobb.kor()]);
    await jobb.kor();
    const rader = await sql<{ kod: string; arendemening: string }>(
      `select split_part(dnr, '/', 1) as kod, arendemening from arende where samling_slag is not null order by 1, 2`,
    );
    expect(rader).toEqual([
      { kod: 'BN', arendemening: 'Anmälningar till byggnadsnämnden 2026' },
      { kod: 'BN', arendemening: 'Redovisning av delegationsbeslut 2026' },
      { kod: 'BN', arendemening: 'Sammanträdesordning 2026' },
      { kod: 'UAN', arendemening: 'Anmälningar till utbildnings- och arbetsmarknadsnämnden 2026' },
      { kod: 'UAN', arendemening: 'Redovisning av delegationsbeslut 2026' },
    ]);
    p.app.klocka.satt(new Date('2026-12-31T23:30:00Z'));
    await jobb.kor();
    const [nya] = await sql<{ antal: number }>('select count(*)::int as antal from arende where samling_ar = 2027');
    expect(nya?.antal).toBe(5);
  });
});
