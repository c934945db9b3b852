import { DataSource } from 'typeorm';
import { RegistreraArende, RegistreraHandling } from '#diarium';
import type { Provsvar } from '../../../../test/stod/provapp.js';
import { LOSENORD } from '../../../../test/stod/provkommun.js';
import { type Diarieprov, diarieprov } from '../prov/diarieprov.js';
import { UppdateraIndex } from '../sok/uppdatera-index.service.js';
import { ProvaBevakade } from './provabevakade.service.js';
import type { SparadeSokningarDto, SparadSokningDto } from './sparadsok.dto.js';

describe('sparade sökningar', () => {
  let prov: Diarieprov;
  let db: DataSource;
  const kakor = new Map<string, string>();

  const fraga = async <T>(
    vem: string,
    metod: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    rest = '',
    kropp?: unknown,
    version = 1,
  ): Promise<Provsvar<T>> =>
    await prov.app.fraga<T>(metod, `/api/sparade-sokningar${rest}`, {
      kaka: kakor.get(vem) ?? '',
      huvuden: { 'if-match': `"${String(version)}"` },
      ...(kropp === undefined ? {} : { kropp }),
    });
  const registrera = async (arendemening: string, rest: object = {}): Promise<string> => {
    const { namndId } = prov.kommun;
    return (await prov.app.som(() => prov.app.fa(RegistreraArende).registrera({ namndId, arendemening, ...rest }))).id;
  };
  const jobben = async (): Promise<number> => {
    await prov.app.som(() => prov.app.fa(UppdateraIndex).uppdatera());
    return await prov.app.som(() => prov.app.fa(ProvaBevakade).prova());
  };
  const notiser = async (): Promise<string[]> => {
    const rader = await db.query<{ text: string }[]>(
      `select text from notis where slag = 'sok.nytt' order by tid, text`,
    );
    return rader.map((rad) => rad.text.replace(/UAN\/\d+:\d+ /u, ''));
  };
  const brev = async (): Promise<{ amne: string; text: string; html: string }[]> =>
    await db.query(
      `select gemensamt ->> 'amne' as amne, gemensamt ->> 'text' as text, gemensamt ->> 'html' as html from utskick where objekt = 'sparad_sokning' order by skapad`,
    );

  beforeAll(async () => {
    prov = await diarieprov();
    db = prov.app.fa(DataSource);
    for (const vem of ['linnea', 'karim']) kakor.set(vem, await prov.app.loggaIn(vem, LOSENORD));
    await registrera('Strandskydd vid Ekbacka sjö');
    await jobben();
  });
  afterAll(async () => {
    await prov.app.bort();
  });

  it('är bara mina, och ändras med sin version', async () => {
    const ny = await fraga<SparadSokningDto>('karim', 'POST', '', { namn: ' Stränder ', q: 'strandskydd' });
    expect([ny.status, ny.kropp]).toEqual([
      201,
      expect.objectContaining({ namn: 'Stränder', bevaka: false, version: 1 }),
    ]);
    const stig = `/${ny.kropp.id}`;
    expect((await fraga('linnea', 'PATCH', stig, { namn: 'Mina' })).status).toBe(404);
    expect((await fraga('linnea', 'DELETE', stig)).status).toBe(404);
    expect((await fraga<SparadeSokningarDto>('linnea', 'GET')).kropp.rader).toEqual([]);
    expect((await fraga('karim', 'PATCH', stig, { namn: 'Sjöar' }, 7)).status).toBe(412);
    expect((await fraga('karim', 'POST', '', { namn: 'Stränder', q: 'sjö' })).status).toBe(409);
    expect((await fraga('karim', 'POST', '', { namn: 'Tom', q: '-' })).status).toBe(422);
    expect((await fraga('karim', 'DELETE', stig)).status).toBe(204);
    expect((await fraga('karim', 'DELETE', '/finns-inte')).status).toBe(404);
  });

  it('säger till en gång om det som är nytt, med notis och brev, hur ofta jobbet än körs', async () => {
    await fraga('linnea', 'POST', '', {
      namn: 'Hemliga Karin',
      q: 'strandskydd',
      bevaka: true,
    });
    expect(await jobben()).toBe(0);
    await registrera('Dispens från strandskyddet');
    const andra = await registrera('Brygga');
    expect(await jobben()).toBe(1);
    const { namndId } = prov.kommun;
    const handling = {
      namndId,
      arendeId: andra,
      typ: 'skrivelse',
      titel: 'Yttrande om strandskydd',
      riktning: 'inkommen',
    } as const;
    await prov.app.som(() => prov.app.fa(RegistreraHandling).registrera(handling));
    await jobben();
    await db.query('insert into sok_ko (arende_id) select id from arende');
    await Promise.all([jobben(), jobben()]);
    expect(await notiser()).toEqual([
      'Nytt i en sökning som du bevakar: Dispens från strandskyddet',
      'Nytt i en sökning som du bevakar: Brygga',
    ]);
    const breven = await brev();
    expect(breven).toHaveLength(2);
    expect(breven[0]).toMatchObject({
      amne: 'Ett nytt ärende i din sökning',
      text: expect.stringContaining('Dispens från strandskyddet') as string,
    });
    // Vad som söktes och vad sökningen heter kan vara ett namn: det lämnar aldrig Klubba.
    for (const { amne, text, html } of breven) expect(`${amne}${text}${html}`).not.toMatch(/Hemliga|Karin|q=/u);
    expect(breven[0]?.text).toContain(`/namnder/${prov.kommun.namndId}/arenden\n`);
  });

  it('stannar när innehavaren stoppar den, och brevet bär bara de offentliga orden', async () => {
    const hemligt = {
      arendemeningSkyddad: 'Anmälan om Kvarnskolan',
      sekretess: { lagrum: 'OSL 26:1', underProvning: false },
    };
    for (const vem of ['linnea', 'karim'])
      await fraga(vem, 'POST', '', { namn: 'Kvarnen', q: 'kvarnskolan', bevaka: true });
    await registrera('Enskild', hemligt);
    // Karim får inte läsa det skyddade; sekreteraren får, men brevet säger det inte.
    expect(await jobben()).toBe(1);
    const sista = (await brev()).at(-1);
    expect(`${sista?.text ?? ''}${sista?.html ?? ''}`).toContain('Enskild');
    expect(`${sista?.text ?? ''}${sista?.html ?? ''}`).not.toMatch(/Kvarn/u);
    const { rader } = (await fraga<SparadeSokningarDto>('linnea', 'GET')).kropp;
    for (const { id } of rader) expect((await fraga('linnea', 'PATCH', `/${id}`, { bevaka: false })).status).toBe(200);
    const fore = (await notiser()).length;
    await registrera('Mera strandskydd');
    await jobben();
    expect((await notiser()).length).toBe(fore);
  });

  it('tappar ingenting när jobbet avbryts mellan sökningarna', async () => {
    const { rader } = (await fraga<SparadeSokningarDto>('linnea', 'GET')).kropp;
    const strand = rader.find((rad) => rad.q === 'strandskydd');
    await fraga('linnea', 'PATCH', `/${strand?.id ?? ''}`, { bevaka: true }, strand?.version);
    await registrera('Strandskydd efter avbrottet');
    await prov.app.som(() => prov.app.fa(UppdateraIndex).uppdatera());
    const forrad = prov.app.fa(ProvaBevakade) as unknown as { glom: () => Promise<void> };
    const hel = forrad.glom;
    forrad.glom = () => Promise.reject(new Error('strömmen gick'));
    await expect(prov.app.som(() => prov.app.fa(ProvaBevakade).prova())).rejects.toThrow('strömmen gick');
    forrad.glom = hel;
    await jobben();
    expect((await notiser()).filter((text) => text.includes('efter avbrottet'))).toHaveLength(1);
    expect(await db.query('select * from sok_nytt')).toEqual([]);
  });
});
