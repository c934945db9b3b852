import { DataSource } from 'typeorm';
import { RegistreraArende, RegistreraHandling } from '#diarium';
import { Klocka, nyttId, rollerMed } from '#plattform';
import { AndraHandling } from '../handling/andra-handling.service.js';
import { LOSENORD } from '../../../../test/stod/provkommun.js';
import { type Diarieprov, diarieprov } from '../prov/diarieprov.js';
import type { SokantalDto, SoksvarDto } from './sok.dto.js';
import { UppdateraIndex } from './uppdatera-index.service.js';

const HEMLIGT = { lagrum: 'OSL 26:1', underProvning: false };

describe('sökningen och sekretessen', () => {
  let prov: Diarieprov;
  let db: DataSource;
  const kakor = new Map<string, string>();
  const arenden = new Map<string, string>();

  const svar = async (vem: string, q: string): Promise<SoksvarDto> =>
    (await prov.app.fraga<SoksvarDto>('GET', `/api/sok?q=${encodeURIComponent(q)}`, { kaka: kakor.get(vem) ?? '' }))
      .kropp;
  const ser = async (vem: string, q: string): Promise<string[]> =>
    (await svar(vem, q)).rader.map((rad) => rad.arendemening);
  /** Everything that the search and its neighbours say to someone about a word. */
  const allt = async (vem: string, q: string): Promise<string> => {
    const kaka = kakor.get(vem) ?? '';
    const stigar = ['sok?q=', 'sok/antal?q=', 'sok-eller-gor?q=', `namnder/${prov.kommun.namndId}/arenden?sok=`];
    const svaren = await Promise.all(
      stigar.map((stig) => prov.app.fraga<object>('GET', `/api/${stig}${encodeURIComponent(q)}`, { kaka })),
    );
    // Bara det som ekar tillbaka vad frågan var tas bort.
    return JSON.stringify(svaren.map(({ kropp }) => ({ ...kropp, q: null, tolkning: null })));
  };
  const indexera = async (): Promise<number> => await prov.app.som(() => prov.app.fa(UppdateraIndex).uppdatera());

  beforeAll(async () => {
    prov = await diarieprov();
    db = prov.app.fa(DataSource);
    const { namndId, annanNamndId, personer } = prov.kommun;
    await prov.app.som(async () => {
      const arende = async (namn: string, nytt: object, namnd = namndId): Promise<void> => {
        const uppgifter = { namndId: namnd, arendemening: namn, ...nytt };
        arenden.set(namn, (await prov.app.fa(RegistreraArende).registrera(uppgifter)).id);
      };
      const handling = async (namn: string, titel: string, rest: object): Promise<unknown> =>
        await prov.app.fa(RegistreraHandling).registrera({
          ...{ namndId, arendeId: arenden.get(namn) ?? '', typ: 'skrivelse', titel, riktning: 'inkommen', ...rest },
        } as never);
      const handlaggareId = personer.get('Linnea Stråberg') ?? null;
      await arende('Enskild', { arendemeningSkyddad: 'Orosanmälan om Kvarnskolan', sekretess: HEMLIGT });
      await handling('Enskild', 'Bilaga', { avsandare: 'Torkel Hemligman' });
      await arende('Öppet', { handlaggareId });
      await handling('Öppet', 'Läkarintyg', { titelSkyddad: 'Journalanteckning', sekretess: HEMLIGT });
      await handling('Öppet', 'Kartbilaga', {});
      await arende('Prövas', {
        sekretess: { lagrum: null, underProvning: true },
        arendemeningSkyddad: 'Visselblåsare',
      });
      await arende('Grannens', {}, annanNamndId);
      await arende('Grannens brunnsborrning', {}, annanNamndId);
    });
    await indexera();
    for (const vem of ['linnea', 'karim', 'amina']) kakor.set(vem, await prov.app.loggaIn(vem, LOSENORD));
  });
  afterAll(async () => {
    await prov.app.bort();
  });

  it.each(['kvarnskolan', 'hemligman', 'journalanteckning', 'läkarintyg', 'visselblåsare', 'brunnsborrning'])(
    '%s finns inte för den som inte får se det: inte i träffar, antal, paletten, listan eller förslagen',
    async (ord) => {
      for (const q of [ord, `${ord.slice(0, -1)}x`, `"${ord} om"`, `enskild ${ord}`]) {
        const text = await allt('karim', q);
        expect([q, text.toLowerCase().includes(ord)]).toEqual([q, false]);
        const { antal, menade, direkt } = await svar('karim', q);
        expect([q, antal, menade, direkt]).toEqual([q, 0, null, null]);
      }
    },
  );

  it('finns för den som sköter sekretessen, utan utdrag ur det skyddade, och läsningen antecknas', async () => {
    for (const ord of ['kvarnskolan', 'hemligman']) expect([ord, await ser('linnea', ord)]).toEqual([ord, ['Enskild']]);
    expect(await ser('linnea', 'journalanteckning')).toEqual(['Öppet']);
    expect(await ser('linnea', 'journalanteckning kartbilagan')).toEqual(['Öppet']);
    expect(await ser('linnea', 'brunnsborrning')).toEqual([]);
    const { rader } = await svar('linnea', 'hemligman');
    expect(rader[0]).toMatchObject({ klass: 'skyddat', utdrag: [], sekretess: true });
    expect(JSON.stringify(rader)).not.toMatch(/hemligman|kvarnskolan/iu);
    const last = await db.query<{ antal: number }[]>(
      `select count(*)::int as antal from laslogg where objekt = 'sökning' and objekt_id = $1`,
      [arenden.get('Enskild')],
    );
    expect(last[0]?.antal).toBeGreaterThan(0);
  });

  it('visar bara det öppna i utdragen, också i ett ärende med en hemlig handling', async () => {
    const { rader } = await svar('karim', 'kartbilaga');
    expect(rader[0]?.utdrag.map((en) => en.titel)).toEqual(['Kartbilaga']);
    const antal = await prov.app.fraga<SokantalDto>('GET', '/api/sok/antal?q=enskild', {
      kaka: kakor.get('karim') ?? '',
    });
    expect(antal.kropp.namnder).toEqual([expect.objectContaining({ varde: prov.kommun.namndId, antal: 1 })]);
  });

  it('den som fått läsa ett ärende eller en handling vid namn hittar just det', async () => {
    const konto = await db.query<{ id: string }[]>(`select id from konto where inloggningsnamn = 'karim'`);
    const handling = await db.query<{ id: string }[]>(`select id from handling where titel = 'Läkarintyg'`);
    const ge = async (kolumn: string, id: string | undefined): Promise<void> => {
      await db.query(
        `insert into sekretessatkomst (id, namnd_id, ${kolumn}, konto_id, skal, given_tid, fran) values ($1, $2, $3, $4, 'Behövs', '2026-03-01', '2026-03-01')`,
        [nyttId(), prov.kommun.namndId, id, konto[0]?.id],
      );
    };
    await ge('handling_id', handling[0]?.id);
    expect(await ser('karim', 'journalanteckning')).toEqual(['Öppet']);
    expect(await ser('karim', 'journalanteckning kartbilaga')).toEqual(['Öppet']);
    expect(await ser('karim', 'hemligman')).toEqual([]);
    await ge('arende_id', arenden.get('Enskild'));
    expect(await ser('karim', 'hemligman kvarnskolan')).toEqual(['Enskild']);
  });

  it('sok_insyn säger samma sak som arende_insyn om varje konto och ärende', async () => {
    const dag = prov.app.fa(Klocka).idag();
    const mangder = [rollerMed('arende.las'), rollerMed('sekretess.las'), rollerMed('underprovning.las')];
    const skillnad = await db.query<unknown[]>(
      `with namnder as (select array_agg(id) as alla from organ),
         snabb as (select k.id as konto_id, a.id as arende_id from konto k cross join namnder n cross join lateral sok_insyn(k.id, $1, n.alla, $2, $3, $4) i join arende a
           on a.namnd_id = any(i.namnder) or a.namnd_id::text || a.handlaggare_id::text = any(i.par) or a.id = any(i.arenden)),
         sann as (select distinct konto_id, arende_id from arende_insyn($1, $2, $3, $4))
       (select 'för mycket', * from (select * from snabb except select * from sann) x) union all (select 'för lite', * from (select * from sann except select * from snabb) y)`,
      [dag, ...mangder],
    );
    expect(skillnad).toEqual([]);
  });

  it('det som blir hemligt försvinner i samma ögonblick, före jobbet', async () => {
    expect(await ser('karim', 'kartbilaga')).toEqual(['Öppet']);
    const [rad] = await db.query<{ id: string; version: number }[]>(
      `select id, version from handling where titel = 'Kartbilaga'`,
    );
    await prov.app.som(() =>
      prov.app
        .fa(AndraHandling)
        .andra(prov.kommun.namndId, rad?.id ?? '', rad?.version ?? 1, { sekretessLagrum: 'OSL 26:1' }),
    );
    expect(await ser('karim', 'kartbilaga')).toEqual([]);
    await indexera();
    expect(await ser('linnea', 'kartbilaga')).toEqual(['Öppet']);
  });
});
