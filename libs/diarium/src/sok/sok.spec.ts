import { DataSource } from 'typeorm';
import { RegistreraArende, RegistreraHandling, TaOverArende } from '#diarium';
import type { Provsvar } from '../../../../test/stod/provapp.js';
import { LOSENORD } from '../../../../test/stod/provkommun.js';
import { type Diarieprov, diarieprov } from '../prov/diarieprov.js';
import { ORDLISTA } from './prov/ordlista.js';
import type { SokantalDto, SoksvarDto } from './sok.dto.js';
import { UppdateraIndex } from './uppdatera-index.service.js';

describe('sökningen', () => {
  let prov: Diarieprov;
  let kaka: string;
  let db: DataSource;

  const sok = async (q: string, rest = ''): Promise<Provsvar<SoksvarDto>> =>
    await prov.app.fraga<SoksvarDto>('GET', `/api/sok?q=${encodeURIComponent(q)}${rest}`, { kaka });
  const traffar = async (q: string, rest = ''): Promise<string[]> => {
    const { status, kropp } = await sok(q, rest);
    expect([q, status]).toEqual([q, 200]);
    expect(kropp.antal).toBeGreaterThanOrEqual(kropp.rader.length);
    return kropp.rader.map((rad) => rad.arendemening);
  };
  const registrera = async (arendemening: string): Promise<string> => {
    const { namndId } = prov.kommun;
    return (await prov.app.som(() => prov.app.fa(RegistreraArende).registrera({ namndId, arendemening }))).id;
  };
  const medHandling = async (arendeId: string, titel: string, avsandare: string | null = null): Promise<void> => {
    const { namndId } = prov.kommun;
    const handling = { namndId, arendeId, typ: 'skrivelse', titel, riktning: 'inkommen', avsandare } as const;
    await prov.app.som(() => prov.app.fa(RegistreraHandling).registrera(handling));
  };
  const indexera = async (): Promise<number> => await prov.app.som(() => prov.app.fa(UppdateraIndex).uppdatera());

  beforeAll(async () => {
    prov = await diarieprov();
    db = prov.app.fa(DataSource);
    kaka = await prov.app.loggaIn('karim', LOSENORD);
    await registrera('Bygglov för skolan i Ekbacka');
    const remiss = await registrera('Remiss om översiktsplan');
    await medHandling(remiss, 'Synpunkter på hamnen vid strandnära läge', 'Stina Hagberg');
    await registrera('Rivningslov för altan och garage');
    await registrera('Yttrande över bygglov för altan');
    for (const dnr of ['KS 2019/046', 'SLK-2024-01093', '113987']) {
      const { namndId } = prov.kommun;
      await prov.app.som(() => prov.app.fa(TaOverArende).taOver({ namndId, arendemening: `Från ${dnr}`, dnr }));
    }
  });
  afterAll(async () => {
    await prov.app.bort();
  });

  it('hittar ärendemeningen genast och handlingen när kön har tömts', async () => {
    expect(await traffar('skolornas byggloven')).toEqual(['Bygglov för skolan i Ekbacka']);
    expect(await traffar('hamnen')).toEqual([]);
    expect(await indexera()).toBeGreaterThan(0);
    expect(await traffar('hamn')).toEqual(['Remiss om översiktsplan']);
    expect(await traffar('hagberg')).toEqual(['Remiss om översiktsplan']);
    expect(await indexera()).toBe(0);
  });

  it('varje böjning i listan hittar sitt ord, och ordet varje böjning', async () => {
    expect(ORDLISTA.length).toBeGreaterThanOrEqual(300);
    const par = ORDLISTA.flatMap((former) => former.flatMap((sokt) => former.map((star) => [sokt, star] as const)));
    const missar = await db.query<{ sokt: string; star: string }[]>(
      'select sokt, star from unnest($1::text[], $2::text[]) u (sokt, star) where not sok_vektor(star) @@ sok_fraga(sokt)',
      [par.map(([sokt]) => sokt), par.map(([, star]) => star)],
    );
    expect(missar).toEqual([]);
  });

  it('blandar inte ihop orden i listan', async () => {
    const rad = new Map(ORDLISTA.flatMap((former, nr) => former.map((form) => [form, nr] as const)));
    const falska = await db.query<{ sokt: string; star: string }[]>(
      `with f as (select w, sok_ordfraga(w) as q, sok_vektor(w) as v from unnest($1::text[]) w)
       select a.w as sokt, b.w as star from f a join f b on b.v @@ a.q and not starts_with(b.w, a.w)`,
      [[...rad.keys()]],
    );
    const olika = falska.filter(({ sokt, star }) => rad.get(sokt) !== rad.get(star));
    // Överklagan och överklagande är samma sak; bro är början av broder, som bröder är en böjning av.
    expect(olika.filter(({ sokt }) => !/^överklag|^bro$/u.test(sokt))).toEqual([]);
  });

  it.each([
    ['KS 2019/046', 'KS 2019/046'],
    ['ks 2019/46', 'KS 2019/046'],
    ['Dnr: KS 2019/46', 'KS 2019/046'],
    ['KS/2019:46', 'KS 2019/046'],
    ['(KS/2019:46)', 'KS 2019/046'],
    ['2019:46', 'KS 2019/046'],
    ['46/2019', 'KS 2019/046'],
    ['Svar på remiss (KS/2019:46)', 'KS 2019/046'],
    ['slk-2024-1093', 'SLK-2024-01093'],
    ['113987', '113987'],
  ])('%s går direkt till %s', async (q, dnr) => {
    expect((await sok(q)).kropp.direkt?.dnr).toBe(dnr);
  });

  it.each([
    ['altan', ['Yttrande över bygglov för altan', 'Rivningslov för altan och garage']],
    ['altan -garage', ['Yttrande över bygglov för altan']],
    ['"bygglov för altan"', ['Yttrande över bygglov för altan']],
    ['"altan för bygglov"', []],
    ['altan -"bygglov för altan"', ['Rivningslov för altan och garage']],
    ['"strandnära läge"', ['Remiss om översiktsplan']],
    ['rivn', ['Rivningslov för altan och garage']],
    ['och', []],
    ["'); drop table arende; --", []],
    ['% _ \\ :* & |', []],
    ['uan 2026 altan', []],
    ['altan nämnd:BN', []],
    [
      'altan nämnd:uan år:2026 status:registrerat',
      ['Yttrande över bygglov för altan', 'Rivningslov för altan och garage'],
    ],
    ['altan år:2025', []],
    ['altan har:handläggare', []],
    ['altan saknar:handläggare saknar:beslut', ['Yttrande över bygglov för altan', 'Rivningslov för altan och garage']],
  ])('%s', async (q, vantat) => {
    expect(await traffar(q)).toEqual(vantat);
  });

  it('ordnar på träff och på datum, bläddrar och räknar', async () => {
    const andra = await registrera('Remiss om hamnen');
    await medHandling(andra, 'Bilaga');
    expect(await traffar('hamn')).toEqual(['Remiss om hamnen', 'Remiss om översiktsplan']);
    prov.app.klocka.satt(new Date('2026-03-02T10:00:00Z'));
    const tredje = await registrera('Något annat');
    await medHandling(tredje, 'Om hamnen');
    await indexera();
    // Ordet i ärendemeningen går före, därefter det nyaste.
    expect(await traffar('hamn')).toEqual(['Remiss om hamnen', 'Något annat', 'Remiss om översiktsplan']);
    expect((await traffar('hamn', '&sortera=-datum'))[0]).toBe('Något annat');
    expect((await traffar('hamn', '&sortera=datum')).at(-1)).toBe('Något annat');
    const { kropp } = await sok('hamn', '&antal=1&sida=3');
    expect(kropp).toMatchObject({ antal: 3, fler: false, sida: 3, perSida: 1 });
    expect(kropp.rader.map((rad) => rad.arendemening)).toEqual(['Remiss om översiktsplan']);
    expect(kropp.rader[0]?.utdrag[0]).toMatchObject({
      falt: 'titel',
      delar: [{ text: 'Synpunkter på ', traff: false }, { text: 'hamnen', traff: true }, expect.anything()],
    });
    const antal = await prov.app.fraga<SokantalDto>('GET', '/api/sok/antal?q=hamn', { kaka });
    expect(antal.kropp).toMatchObject({
      ar: [{ varde: '2026', antal: 3, fler: false }],
      status: [{ varde: 'registrerat', antal: 3 }],
    });
  });

  it('rättar stavfel när inget annat finns, och säger till om det som inte gick att förstå', async () => {
    const { kropp } = await sok('bygglvo altan');
    expect(kropp).toMatchObject({ menade: 'bygglov altan', rattat: true, antal: 1 });
    expect((await sok('altan år:20')).kropp.tolkning.anmarkningar).toHaveLength(1);
    expect((await sok('xqzwv')).kropp).toMatchObject({ menade: null, rattat: false, antal: 0 });
  });

  it('svarar 401 utan inloggning, 403 utan rätten, 404 för en annan nämnd och 400 för det som inte går att tyda', async () => {
    const stig = '/api/sok?q=altan';
    expect((await prov.app.fraga('GET', stig)).status).toBe(401);
    const bo = await prov.app.loggaIn('bo', LOSENORD);
    expect((await prov.app.fraga('GET', stig, { kaka: bo })).status).toBe(403);
    expect((await sok('altan', `&namndId=${prov.kommun.annanNamndId}`)).status).toBe(404);
    expect((await sok('altan', '&sortera=namn')).status).toBe(400);
    expect((await sok('')).status).toBe(400);
  });

  describe('kön', () => {
    it('töms av två jobb samtidigt och två gånger om utan att något försvinner', async () => {
      const arenden = await Promise.all(Array.from({ length: 12 }, (_, nr) => registrera(`Kö ${String(nr)}`)));
      for (const id of arenden) await medHandling(id, 'Kvastbindare');
      await Promise.all([indexera(), indexera(), medHandling(arenden[0] ?? '', 'Plogbil')]);
      await indexera();
      await db.query('insert into sok_ko (arende_id) select id from arende');
      await Promise.all([indexera(), indexera()]);
      await indexera();
      expect(await db.query('select * from sok_ko')).toEqual([]);
      expect(await traffar('kvastbindare')).toHaveLength(12);
      expect(await traffar('plogbil')).toEqual(['Kö 0']);
    });

    it('har kvar sitt när jobbet avbryts mitt i', async () => {
      const id = await registrera('Avbrott');
      await medHandling(id, 'Snöskoter');
      await db
        .transaction(async (tx) => {
          await tx.query('select sok_tom_ko(1000)');
          throw new Error('strömmen gick');
        })
        .catch(() => undefined);
      expect(await traffar('snöskoter')).toEqual([]);
      await indexera();
      expect(await traffar('snöskoter')).toEqual(['Avbrott']);
    });

    it('lämnar det som någon annan håller i, och ett nytt år stoppar ingenting', async () => {
      prov.app.klocka.satt(new Date('2031-01-02T08:00:00Z'));
      const id = await registrera('Nyårsraketer');
      const skrivare = db.createQueryRunner();
      await skrivare.startTransaction();
      await skrivare.query('update arende set enhet = $2, sekretess_under_provning = true where id = $1', [
        id,
        'Kansliet',
      ]);
      await indexera();
      await skrivare.commitTransaction();
      await skrivare.release();
      expect(await prov.app.som(() => prov.app.fa(UppdateraIndex).delaArsvis())).toContain(2031);
      expect(await prov.app.som(() => prov.app.fa(UppdateraIndex).delaArsvis())).toEqual([]);
      await indexera();
      expect(await db.query('select * from sok_ko')).toEqual([]);
      expect(await db.query(`select 1 from sokdel.ar_2031_1 where arende_id = $1`, [id])).toHaveLength(1);
      kaka = await prov.app.loggaIn('karim', LOSENORD);
      expect(await traffar('nyårsraket')).toEqual(['Nyårsraketer']);
    });
  });
});
