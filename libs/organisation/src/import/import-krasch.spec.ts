import { DataSource } from 'typeorm';
import { type Provapp, provapp } from '../../../../test/stod/provapp.js';
import { LOSENORD, type Provkommun, skapaProvkommun } from '../../../../test/stod/provkommun.js';
import { SkapaEnhet } from '../forvaltning/skapa-enhet.service.js';
import type { ImportomgangDto } from './import.dto.js';
import { Importlasning } from './las-import.jobb.js';
import { csv, type Importprov, importprov, lasKlart, type Tabell, xlsx } from './prov/importprov.js';
import { StadaImporter } from './stada-importer.schema.js';

const MANGA: Tabell = [
  ['Uppdrag', 'Namn', 'Parti', 'Från'],
  ...Array.from({ length: 1200 }, (_, i): string[] => ['insynsplats', `Person ${String(i)}`, 'S', '2026-04-01']),
];

describe('importen när något går sönder', () => {
  let prov: Provapp;
  let k: Provkommun;
  let namnd: Importprov;
  let kommun: Importprov;
  const fraga = async <T>(sql: string, varden: unknown[] = []): Promise<T[]> =>
    await prov.app.get(DataSource).query<T[]>(sql, varden);
  const radantal = async (id: string): Promise<number> =>
    (await fraga<{ n: number }>('select count(*)::int as n from importrad where omgang_id = $1', [id]))[0]?.n ?? -1;

  beforeEach(async () => {
    prov = await provapp();
    k = await skapaProvkommun(prov);
    namnd = importprov(prov, `/api/namnder/${k.namndId}`, await prov.loggaIn('linnea', LOSENORD));
    kommun = importprov(prov, `/api/kommuner/${k.kommunId}`, await prov.loggaIn('admin', LOSENORD));
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await prov.bort();
  });

  const lamna = async (fil: Buffer): Promise<string> =>
    (await namnd.skicka<ImportomgangDto>(`/api/namnder/${k.namndId}/importer`, fil, 'fil.csv')).kropp.id;

  it('läser om från början efter ett avbrott mitt i, och visar hur långt den kommit', async () => {
    const id = await lamna(csv(MANGA));
    const lasning = prov.fa(Importlasning);
    const ursprunglig = lasning.skriv.bind(lasning);
    let gang = 0;
    jest.spyOn(lasning, 'skriv').mockImplementation(async (...varden) => {
      gang += 1;
      if (gang === 2) throw new Error('avbrott');
      await ursprunglig(...varden);
    });
    await expect(lasKlart(prov, id, 1)).rejects.toThrow('avbrott');
    expect(await namnd.omgang(id)).toMatchObject({ tillstand: 'laser', lastaRader: 500, totaltRader: 1200 });
    await lasKlart(prov, id, 1);
    expect(await namnd.omgang(id)).toMatchObject({ tillstand: 'last', lastaRader: 1200, totaltRader: 1200 });
    expect(await radantal(id)).toBe(1200);
    // Jobbet en gång till, efter att det är gjort: ingenting händer, och filen finns inte kvar.
    await lasKlart(prov, id, 1);
    expect(await radantal(id)).toBe(1200);
    expect(await fraga('select innehall from importfil where omgang_id = $1', [id])).toEqual([{ innehall: null }]);
  });

  it('skriver allt eller inget: ett fel i det sista steget lämnar allt orört', async () => {
    const fil = xlsx({
      Nämnder: [
        ['Nämnd', 'Diariekod'],
        ['Vård- och omsorgsnämnden', 'VON'],
      ],
      Reglemente: [
        ['Nämnd', 'Gäller från', 'Platser'],
        ['Vård- och omsorgsnämnden', '2026-01-01', 3],
      ],
      Förtroendevalda: [
        ['Nämnd', 'Uppdrag', 'Namn', 'Parti', 'Från'],
        ['Vård- och omsorgsnämnden', 'ledamot', 'Ny Person', 'S', '2026-04-01'],
      ],
      Förvaltning: [
        ['Nämnd', 'Namn', 'Titel', 'Enhet', 'E-post', 'Roller'],
        ['Vård- och omsorgsnämnden', 'Eva Alm', 'registrator', 'Kansliet', 'eva@ekbacka.example', 'registrator'],
      ],
    });
    const id = await kommun.lamna(fil, 'von.xlsx');
    expect((await kommun.visa(id)).fel).toEqual([]);
    const bild = async (): Promise<unknown[]> =>
      await fraga(
        `select (select count(*) from organ) o, (select count(*) from person) p, (select count(*) from uppdrag) u, (select count(*) from reglemente) r,
           (select count(*) from konto) k, (select count(*) from rolltilldelning) t, (select count(*) from handelse where typ <> 'import.fil_lamnad') h`,
      );
    const fore = await bild();
    const stopp = jest.spyOn(prov.fa(SkapaEnhet), 'skapa').mockRejectedValue(new Error('avbrott'));
    expect((await kommun.genomfor(id)).status).toBe(500);
    expect(await bild()).toEqual(fore);
    expect((await kommun.omgang(id)).tillstand).toBe('last');
    stopp.mockRestore();
    expect((await kommun.genomfor(id)).kropp.tillstand).toBe('genomford');
    const [eva] = await fraga<{ roll: string; enhet: string }>(
      `select r.roll, e.namn as enhet from konto k join rolltilldelning r on r.konto_id = k.id join anstallning a on a.person_id = k.person_id
         join enhet e on e.id = a.enhet_id where k.inloggningsnamn = 'eva@ekbacka.example'`,
    );
    expect(eva).toEqual({ roll: 'registrator', enhet: 'Kansliet' });
  });

  it('byter två platser med varandra, och avslutar ett uppdrag, i samma fil', async () => {
    const id = await namnd.lamna(
      csv([
        ['Namn', 'Uppdrag', 'Plats', 'Parti', 'Från', 'Till'],
        ['Örjan Ek', 'ledamot', 5, 'V', '2023-01-01', ''],
        ['Åsa Nyberg', 'ledamot', 4, 'S', '2023-01-01', ''],
        ['Ida Holm', 'ersättare', '', 'M', '2023-01-01', '2026-06-30'],
      ]),
    );
    const visad = await namnd.visa(id);
    expect([visad.fel, visad.antal.avslutade, visad.antal.andrade]).toEqual([[], 1, 2]);
    expect((await namnd.genomfor(id, visad.avtryck)).status).toBe(200);
    const platser = await fraga<{ namn: string; plats: number }>(
      `select p.namn, u.plats from uppdrag u join person p on p.id = u.person_id where u.plats in (4, 5) order by u.plats`,
    );
    expect(platser).toEqual([
      { namn: 'Åsa Nyberg', plats: 4 },
      { namn: 'Örjan Ek', plats: 5 },
    ]);
  });

  it('säger varför en fil inte går att läsa, och tar en ny i samma omgång', async () => {
    const id = await lamna(Buffer.from('%PDF-1.7\0'));
    await lasKlart(prov, id, 1);
    expect(await namnd.omgang(id)).toMatchObject({
      tillstand: 'olaslig',
      lasfel: 'Filen är varken CSV eller XLSX. Spara tabellen som .xlsx eller .csv.',
    });
    expect(await namnd.visa(id)).toMatchObject({ oppet: false, hinder: { kod: 'IMPORT.INTE_LAST' } });
    const ny = await namnd.skicka<ImportomgangDto>(
      `/api/namnder/${k.namndId}/importer/${id}/filer`,
      csv(MANGA.slice(0, 3)),
      'ny.csv',
    );
    expect(ny.status).toBe(202);
    await lasKlart(prov, id, 2);
    expect(await namnd.omgang(id)).toMatchObject({ tillstand: 'last', lastaRader: 2, lasfel: null });
    const tom = await namnd.skicka<{ kod: string }>(`/api/namnder/${k.namndId}/importer`, Buffer.alloc(0), 'tom.csv');
    expect([tom.status, tom.kropp.kod]).toEqual([422, 'IMPORT.FIL_TOM']);
    const stor = await namnd.skicka<{ kod: string }>(
      `/api/namnder/${k.namndId}/importer`,
      Buffer.alloc(10_000_001, 65),
      'stor.csv',
    );
    expect([stor.status, stor.kropp.kod]).toEqual([413, 'IMPORT.FIL_FOR_STOR']);
  });

  it('gallrar uppgifterna när importen är avslutad, och loggar aldrig vad som stod i dem', async () => {
    const id = await namnd.lamna(
      csv([
        ['Uppdrag', 'Namn', 'Parti', 'E-post', 'Från'],
        ['insynsplats', 'Hemlig Person', 'S', 'hemlig@ekbacka.example', '2026-04-01'],
      ]),
    );
    expect((await namnd.genomfor(id)).status).toBe(200);
    expect(await radantal(id)).toBe(1);
    prov.klocka.satt(new Date('2026-04-30T08:00:00Z'));
    await prov.som(() => prov.fa(StadaImporter).kor());
    expect(await radantal(id)).toBe(0);
    const logg = JSON.stringify(await fraga('select fore, efter, skal from handelse'));
    expect(logg).not.toContain('hemlig@ekbacka.example');
  });
});
