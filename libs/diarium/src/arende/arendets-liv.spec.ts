import { nyttId } from '#plattform';
import type { Provsvar } from '../../../../test/stod/provapp.js';
import { Samlingsarenden } from '../arendetyp/samlingsarenden.schema.js';
import { Arendeprov, type Id, type Rad, type Sida } from '../prov/arendeprov.js';

describe('ärendets liv', () => {
  const prov = new Arendeprov();
  const { person, fraga, nytt, hamta, sql } = prov;

  beforeAll(async () => {
    await prov.start();
  });
  afterAll(async () => {
    await prov.app.bort();
  });

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
    const byte = { handlaggareId: prov.kommun.personer.get('Linnea Stråberg'), skal: 'Hanna är föräldraledig' };
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
    const jobb = prov.app.fa(Samlingsarenden);
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
    prov.app.klocka.satt(new Date('2026-12-31T23:30:00Z'));
    await jobb.kor();
    const [nya] = await sql<{ antal: number }>('select count(*)::int as antal from arende where samling_ar = 2027');
    expect(nya?.antal).toBe(5);
  });
});
