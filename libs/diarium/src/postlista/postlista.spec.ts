import { parse } from 'csv-parse/sync';
import { Client } from 'pg';
import type { Provsvar } from '../../../../test/stod/provapp.js';
import { LOSENORD } from '../../../../test/stod/provkommun.js';
import { RegistreraArende } from '../arende/registrera-arende.service.js';
import type { NyttArende } from '../arende/arende.typer.js';
import { RegistreraHandling } from '../handling/registrera-handling.service.js';
import type { NyHandling } from '../handling/handling.typer.js';
import { type Diarieprov, diarieprov } from '../prov/diarieprov.js';

type Rad = Record<string, unknown>;
interface Sida {
  rader: Rad[];
  antal: number;
}

describe('postlistan', () => {
  let p: Diarieprov;
  let db: Client;
  let linnea: string;

  const arende = async (ny: Partial<NyttArende>): Promise<string> =>
    (
      await p.app.som(() =>
        p.app.fa(RegistreraArende).registrera({ namndId: p.kommun.namndId, arendemening: 'Ärende', ...ny }),
      )
    ).id;
  const handling = async (arendeId: string | null, ny: Partial<NyHandling>): Promise<void> => {
    await p.app.som(() =>
      p.app.fa(RegistreraHandling).registrera({
        namndId: p.kommun.namndId,
        arendeId,
        typ: 'skrivelse',
        titel: 'Skrivelse',
        riktning: 'inkommen',
        ...ny,
      }),
    );
  };
  const hamta = async <T = Sida>(fraga: string, kaka = linnea): Promise<Provsvar<T>> =>
    p.app.fraga<T>('GET', `/api/namnder/${p.kommun.namndId}/postlista${fraga}`, { kaka });

  beforeAll(async () => {
    p = await diarieprov();
    db = new Client(p.app.databasUrl);
    await db.connect();
    const oppet = await arende({ arendemening: '=Klagomål på buller', arendetyp: 'Klagomål', enhet: 'Miljö' });
    const hemligt = await arende({
      arendemening: 'Ärende om elev',
      arendemeningSkyddad: 'Orosanmälan om Kim Prov',
      arendetyp: 'Orosanmälan',
      enhet: 'Elevhälsa',
      sekretess: { lagrum: 'OSL 23:1', underProvning: false },
    });
    await handling(oppet, { titel: 'Klagomål', avsandare: '+46 Anna Prov' });
    await handling(oppet, { titel: 'Svar', riktning: 'utgaende', mottagare: 'Region Ek' });
    await handling(oppet, { titel: 'Utkast till svar', riktning: 'intern' });
    await handling(hemligt, { titel: 'Anmälan', avsandare: 'Vårdcentralen Prov' });
    p.app.klocka.satt(new Date('2026-03-05T08:00:00Z'));
    await handling(oppet, { titel: 'Påminnelse', avsandare: 'Bo Prov' });
    linnea = await p.app.loggaIn('linnea', LOSENORD);
  });
  afterAll(async () => {
    await db.end();
    await p.app.bort();
  });

  it('visar dagens inkomna, utgående och upprättade, aldrig arbetsmaterial', async () => {
    const { kropp } = await hamta('?fran=2026-03-02');
    expect(kropp.rader.map((rad) => [rad['riktning'], rad['titel'], rad['dnr']])).toEqual([
      ['inkommen', 'Klagomål', 'UAN/2026:1'],
      ['inkommen', 'Anmälan', 'UAN/2026:2'],
      ['utgaende', 'Svar', 'UAN/2026:1'],
    ]);
    expect((await hamta('?fran=2026-03-01&till=2026-03-31')).kropp.antal).toBe(4);
    expect((await hamta<Rad>('/dagar?dag=2026-03-03')).kropp).toMatchObject({
      fore: '2026-03-02',
      efter: '2026-03-05',
      enheter: ['Elevhälsa', 'Miljö'],
    });
  });

  it.each(['intern', 'offentlig', 'webb'])(
    'säger inget i vyn %s som sekretessen skyddar, i listan eller filen',
    async (vy) => {
      const { kropp } = await hamta(`?fran=2026-03-02&vy=${vy}`);
      const { kropp: csv } = await hamta<string>(`/fil?fran=2026-03-02&vy=${vy}&format=csv`);
      for (const text of [JSON.stringify(kropp), csv]) {
        expect(text).not.toMatch(/Vårdcentralen|Kim Prov|Orosanmälan om/u);
      }
      expect(csv.includes('Orosanmälan')).toBe(vy === 'intern');
    },
  );

  it('låter inte ett urval på typ peka ut ett hemligt ärende utanför myndigheten', async () => {
    const typ = encodeURIComponent('Orosanmälan');
    expect((await hamta(`?fran=2026-03-02&arendetyp=${typ}&vy=intern`)).kropp.antal).toBe(1);
    expect((await hamta(`?fran=2026-03-02&arendetyp=${typ}&vy=offentlig`)).kropp.antal).toBe(0);
    expect((await hamta(`?fran=2026-03-02&arendetyp=${typ}&vy=webb`)).kropp.antal).toBe(0);
    expect((await hamta(`?fran=2026-03-02&enhet=${encodeURIComponent('Miljö')}&riktning=utgaende`)).kropp.antal).toBe(
      1,
    );
  });

  it('är en CSV där ingen cell är en formel, och ett dokument som är det det heter', async () => {
    const { kropp, huvuden } = await hamta<string>('/fil?fran=2026-03-02&till=2026-03-05&format=csv');
    expect(huvuden['content-disposition']).toContain('postlista-2026-03-02--2026-03-05.csv');
    const rader = parse(kropp, { columns: false, bom: true, delimiter: ';' });
    expect(rader).toHaveLength(5);
    expect(rader.flat().filter((cell) => /^[=+\-@]/u.test(cell))).toEqual([]);
    expect(rader[1]).toContain("'=Klagomål på buller");
    expect((await hamta<string>('/fil?fran=2026-03-02&format=pdf')).kropp.slice(0, 5)).toBe('%PDF-');
    expect((await hamta<string>('/fil?fran=2026-03-02&format=docx')).kropp.slice(0, 2)).toBe('PK');
  });

  it('är tom för den andra nämnden, och finns inte för den som inte hör dit', async () => {
    const annan = await p.app.fraga('GET', `/api/namnder/${p.kommun.annanNamndId}/postlista?fran=2026-03-02`, {
      kaka: linnea,
    });
    expect(annan.status).toBe(404);
    const bo = await p.app.loggaIn('bo', LOSENORD);
    expect((await hamta('?fran=2026-03-02', bo)).status).toBe(403);
    expect((await hamta<Rad>('?fran=2026-03-05&till=2026-03-02')).kropp['kod']).toBe('POSTLISTA.PERIOD');
  });
});
