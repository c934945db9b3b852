import { DataSource } from 'typeorm';
import { type Provapp, provapp } from '../../../../test/stod/provapp.js';
import { LOSENORD, type Provkommun, skapaProvkommun } from '../../../../test/stod/provkommun.js';
import { Organisation } from '../organisation.service.js';
import { csv, type Importprov, importprov, type Tabell, xlsx } from './prov/importprov.js';

const PARTIER = ['S', 'M', 'V', 'C', 'L'];
const RUBRIKER = ['Nämnd', 'Uppdrag', 'Plats', 'Turordning', 'Parti', 'Namn', 'E-post', 'Födelsedatum', 'Från'];

/** En ny nämnd: elva ledamöter och elva ersättare i fem partier. */
function nyNamnd(namnd: string): Record<string, Tabell> {
  const ledamot = (i: number): Tabell[number] => [
    namnd,
    ['ordförande', '1:e vice ordförande', '2:e vice ordförande'][i] ?? 'Ledamot',
    i + 1,
    null,
    PARTIER[i % 5] ?? 'S',
    `Ledamot Nr${String(i + 1)}`,
    `ledamot${String(i + 1)}.${namnd.toLowerCase().replace(/[^a-z]/gu, '')}@ekbacka.example`,
    28000 + i,
    '2027-01-01',
  ];
  const ersattare = (i: number): Tabell[number] => [
    namnd,
    'ersättare',
    null,
    Math.floor(i / 5) + 1,
    PARTIER[i % 5] ?? 'S',
    `Ersättare Nr${String(i + 1)}`,
    null,
    `19${String(60 + i)}-05-17`,
    46388,
  ];
  return {
    Nämnder: [
      ['Nämnd', 'Diariekod', 'Förvaltning'],
      [namnd, 'KFN', 'Kulturförvaltningen'],
    ],
    Reglemente: [
      ['Nämnd', 'Gäller från', 'Antal ledamöter', 'Antal ersättare', 'Kallelsedagar', 'Protokollet finns'],
      [namnd, '2026-01-01', 11, 11, 8, 'Kommunhuset'],
    ],
    Inkallelseordning: [
      ['Nämnd', 'Parti', 'Ordning'],
      ...PARTIER.map((p) => [namnd, p, [p, ...PARTIER.filter((q) => q !== p)].join(', ')]),
    ],
    Förtroendevalda: [
      RUBRIKER,
      ...Array.from({ length: 11 }, (_, i) => ledamot(i)),
      ...Array.from({ length: 11 }, (_, i) => ersattare(i)),
    ],
  };
}

describe('importen', () => {
  let prov: Provapp;
  let k: Provkommun;
  let admin: string;
  let kommun: Importprov;
  let namnd: Importprov;

  const antal = async (tabell: string): Promise<number> =>
    (await prov.app.get(DataSource).query<{ n: number }[]>(`select count(*)::int as n from ${tabell}`))[0]?.n ?? -1;
  const allt = async (): Promise<number[]> =>
    Promise.all(['organ', 'person', 'uppdrag', 'reglemente', 'konto'].map(antal));

  beforeAll(async () => {
    prov = await provapp();
    k = await skapaProvkommun(prov);
    admin = await prov.loggaIn('admin', LOSENORD);
    kommun = importprov(prov, `/api/kommuner/${k.kommunId}`, admin);
    namnd = importprov(prov, `/api/namnder/${k.namndId}`, await prov.loggaIn('linnea', LOSENORD));
  });
  afterAll(async () => {
    await prov.bort();
  });

  it('lägger upp en ny nämnd med elva ledamöter, elva ersättare, reglemente och inkallelseordning ur en fil', async () => {
    const id = await kommun.lamna(xlsx(nyNamnd('Kultur- och fritidsnämnden')), 'kfn.xlsx');
    const omgang = await kommun.omgang(id);
    expect([omgang.tillstand, omgang.lastaRader, omgang.totaltRader]).toEqual(['last', 29, 29]);
    const fore = await allt();
    const visad = await kommun.visa(id);
    expect([visad.fel, visad.anmarkningar, visad.hinder]).toEqual([[], [], null]);
    expect(visad.antal).toMatchObject({ rader: 29, utanFel: 29, nya: 29, fel: 0 });
    expect(await allt()).toEqual(fore);
    const svar = await kommun.genomfor(id, visad.avtryck);
    expect([svar.status, svar.kropp.tillstand]).toEqual([200, 'genomford']);
    const [ny] = await prov.app.get(DataSource).query<{ id: string }[]>(`select id from organ where diariekod = 'KFN'`);
    const uppdrag = await prov.fa(Organisation).uppdragDen(ny?.id ?? '', '2027-01-01');
    expect(uppdrag.filter((u) => u.plats !== null)).toHaveLength(11);
    expect(uppdrag.filter((u) => u.roll === 'ersattare')).toHaveLength(11);
    expect(uppdrag[0]).toMatchObject({
      roll: 'ordforande',
      namn: 'Ledamot Nr1',
      parti: 'S',
      fodelsedatum: '1976-08-28',
    });
    const regler = await prov.fa(Organisation).reglementeDen(ny?.id ?? '', '2027-01-01');
    expect([regler.platser, regler.kallelsedagar, regler.inkallelseordning['C']]).toEqual([
      11,
      8,
      ['C', 'S', 'M', 'V', 'L'],
    ]);
  });

  it('genomför samma begäran två gånger en gång, och två samtidigt en gång', async () => {
    const id = await namnd.lamna(
      csv([
        ['Uppdrag', 'Namn', 'Parti', 'Turordning', 'Från'],
        ['Ersättare', 'Nora Dubbel', 'V', 1, '2026-04-01'],
      ]),
    );
    const { avtryck } = await namnd.visa(id);
    const svar = await Promise.all([1, 2, 3].map(() => namnd.genomfor(id, avtryck)));
    expect(svar.map((s) => [s.status, s.kropp.tillstand])).toEqual(Array.from({ length: 3 }, () => [200, 'genomford']));
    expect((await namnd.genomfor(id, avtryck)).status).toBe(200);
    const [rad] = await prov.app
      .get(DataSource)
      .query<{ n: number }[]>(`select count(*)::int as n from person where namn = 'Nora Dubbel'`);
    expect(rad?.n).toBe(1);
    const handelser = await prov.app
      .get(DataSource)
      .query<{ typ: string }[]>(`select typ from handelse where kedja = $1 and typ = 'import.genomford'`, [k.namndId]);
    expect(handelser).toHaveLength(1);
  });

  it('vägrar när organisationen har ändrats sedan förhandsvisningen, och visar den nya', async () => {
    const rader: Tabell = [
      ['Uppdrag', 'Namn', 'Parti', 'Turordning', 'Från'],
      ['Ersättare', 'Nils Nyss', 'M', 2, '2026-04-01'],
    ];
    const id = await namnd.lamna(csv(rader));
    const annan = await namnd.lamna(csv(rader));
    const { avtryck } = await namnd.visa(id);
    expect((await namnd.genomfor(annan)).status).toBe(200);
    const nekad = await namnd.genomfor(id, avtryck);
    expect([nekad.status, nekad.kropp.kod]).toEqual([409, 'IMPORT.ORGANISATIONEN_ANDRAD']);
    expect(await namnd.visa(id)).toMatchObject({
      oppet: false,
      rubrik: 'Inga ändringar.',
      hinder: { kod: 'IMPORT.INGET_ANDRAS' },
    });
  });

  it('pekar ut varje fel med rad, kolumn och bot, rättas på plats, och stänger Genomför tills dess', async () => {
    const fore = await allt();
    const id = await namnd.lamna(
      csv([
        ['Namn', 'Uppdrag', 'Parti', 'Plats', 'Turordning', 'Födelsedatum', 'Från', 'Till'],
        ['Hampus Lilja', 'ledamot', 'S', 5, '', '1987-13-02', '2026-05-01', ''],
        ['Kåre Krist', 'ersättare', 'Kristdem', '', 2, '', '2026-05-01', ''],
        ['Bo Sand', 'ledamot', 'S', 4, '', '', '2026-05-01', ''],
        ['Lova Lång', 'ledamot', 'S', 9, '', '', '2026-05-01', '2026-04-01'],
        ['', 'ordf', 'M', 1, '', '', '2026-05-01', ''],
        ['Rut Rätt', 'Insynsplats', 'V', '', '', '1970-01-01', '2026-05-01', ''],
      ]),
    );
    const visad = await namnd.visa(id);
    expect(visad.fel.map((f) => [f.rad, f.kolumn, f.text])).toEqual([
      [2, 'fodelsedatum', 'Rad 2: födelsedatum 1987-13-02 finns inte.'],
      [3, 'parti', 'Rad 3: partiet ”Kristdem” finns inte i inkallelseordningen.'],
      [4, 'namn', 'Rad 4: Bo Sand står både som ledamot på plats 4 och som ersättare S 1.'],
      [4, 'plats', 'Rad 4: plats 4 är redan Örjan Eks.'],
      [5, 'till', 'Rad 5: sista dagen 2026-04-01 ligger före den första, 2026-05-01.'],
      [6, 'namn', 'Rad 6: namnet saknas.'],
    ]);
    for (const fel of visad.fel) expect([fel.atgard.endsWith('.'), fel.radId !== null]).toEqual([true, true]);
    expect(visad.hinder).toEqual({ kod: 'IMPORT.FEL_KVAR', text: 'Fem rader i filen ska rättas. Inget är ändrat än.' });
    const nekad = await namnd.genomfor(id, visad.avtryck);
    expect([nekad.status, nekad.kropp.kod]).toEqual([409, 'IMPORT.FEL_KVAR']);
    expect(await allt()).toEqual(fore);
    const [forsta] = await namnd.rader(id, '&lage=fel');
    expect(visad.fel[0]?.forslag).toEqual([{ text: 'Använd 1987-02-13', falt: { fodelsedatum: '1987-02-13' } }]);
    const kaka = await prov.loggaIn('linnea', LOSENORD);
    const ratta = async (radId: string, kropp: object, version = 1): Promise<number> =>
      (
        await prov.fraga('PATCH', `/api/namnder/${k.namndId}/importer/${id}/rader/${radId}`, {
          kaka,
          kropp,
          huvuden: { 'if-match': `"${String(version)}"` },
        })
      ).status;
    expect(
      await ratta(forsta?.id ?? '', {
        falt: { fodelsedatum: '1987-12-02', plats: null, roll: 'ersättare', turordning: '2' },
      }),
    ).toBe(200);
    expect(await ratta(forsta?.id ?? '', { falt: { fodelsedatum: '1987-12-03' } })).toBe(412);
    for (const rad of await namnd.rader(id, '&lage=fel')) expect(await ratta(rad.id, { borttagen: true })).toBe(200);
    const efter = await namnd.visa(id);
    expect([efter.oppet, efter.antal.rader]).toEqual([true, 2]);
    expect((await namnd.genomfor(id, efter.avtryck)).status).toBe(200);
  });

  it('frågar vilken person som menas, och tar svaret', async () => {
    const id = await kommun.lamna(
      csv([
        ['Nämnd', 'Namn', 'Uppdrag', 'Parti', 'Plats', 'Från'],
        ['Byggnadsnämnden', 'Åsa Nyberg', 'ledamot', 'S', 1, '2026-05-01'],
      ]),
    );
    const [fel] = (await kommun.visa(id)).fel;
    expect([fel?.kolumn, fel?.text, fel?.forslag.map((f) => f.text)]).toEqual([
      'namn',
      'Rad 2: Åsa Nyberg kan vara någon som redan finns.',
      ['Det är Åsa Nyberg, Utbildnings- och arbetsmarknadsnämnden', 'Det är en ny person'],
    ]);
    const stig = `/api/kommuner/${k.kommunId}/importer/${id}/rader/${fel?.radId ?? ''}`;
    const svar = await prov.fraga('PATCH', stig, {
      kaka: admin,
      kropp: { personId: fel?.forslag[0]?.personId },
      huvuden: { 'if-match': '"1"' },
    });
    expect([svar.status, (await kommun.visa(id)).fel]).toEqual([200, []]);
    expect((await kommun.genomfor(id)).status).toBe(200);
    const uppdrag = await prov.fa(Organisation).uppdragDen(k.annanNamndId, '2026-05-01');
    expect(uppdrag.map((u) => u.personId)).toEqual([k.personer.get('Åsa Nyberg')]);
  });

  it('läser tillbaka exporten utan ändringar, i båda formaten, och lämnar aldrig ut skyddade uppgifter', async () => {
    const exportera = async (fraga: string): Promise<Buffer> => {
      const svar = await prov.app.inject({
        method: 'GET',
        url: `/api/kommuner/${k.kommunId}/export?${fraga}`,
        headers: { cookie: admin },
      });
      expect(svar.statusCode).toBe(200);
      return svar.rawPayload;
    };
    const id = await kommun.lamna(await exportera('format=xlsx'), 'export.xlsx');
    expect(await kommun.visa(id)).toMatchObject({ fel: [], anmarkningar: [], rubrik: 'Inga ändringar.' });
    expect((await kommun.rader(id)).every((rad) => rad.lage === 'oforandrad')).toBe(true);
    for (const blad of ['namnder', 'reglementen', 'inkallelseordning', 'fortroendevalda', 'forvaltning']) {
      const fil = await exportera(`format=csv&blad=${blad}`);
      expect(fil.toString()).not.toContain('rjanek');
      const egen = await kommun.lamna(fil, `${blad}.csv`);
      expect([blad, (await kommun.visa(egen)).fel, (await kommun.visa(egen)).rubrik]).toEqual([
        blad,
        [],
        'Inga ändringar.',
      ]);
    }
  });

  it('finns inte för den som inte får, och inte i en annan nämnd', async () => {
    const id = await namnd.lamna(
      csv([
        ['Uppdrag', 'Namn'],
        ['ledamot', 'X'],
      ]),
    );
    const status = async (stig: string, kaka: string): Promise<number> =>
      (await prov.fraga('GET', stig, { kaka })).status;
    const bo = await prov.loggaIn('bo', LOSENORD);
    expect(await status(`/api/namnder/${k.namndId}/importer/${id}`, bo)).toBe(403);
    expect(await status(`/api/namnder/${k.annanNamndId}/importer/${id}`, admin)).toBe(404);
    expect(await status(`/api/kommuner/${k.kommunId}/importer/${id}`, admin)).toBe(404);
    expect(await status(`/api/kommuner/${k.kommunId}/importer`, bo)).toBe(403);
  });
});
