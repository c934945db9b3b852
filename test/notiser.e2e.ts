// What each one is told in Klubba, in the transaction of what it tells of.
import { DataSource } from 'typeorm';
import { RegistreraArende } from '#diarium';
import { Notiser, TransactionHost } from '#plattform';
import { GallraNotiser } from '../libs/plattform/src/notis/gallra-notiser.schema.js';
import { Mottagarbok } from '../libs/plattform/src/mejl/mottagarbok.js';
import { Flodeslasare, lyssna } from './stod/flodeslasare.js';
import { type Provapp, provapp } from './stod/provapp.js';
import { LOSENORD, type Provkommun, skapaProvkommun } from './stod/provkommun.js';
import { kallatMote, KEDJAN, korJobben } from './stod/provmote.js';

interface Notis {
  id: string;
  slag: string;
  text: string;
  lank: string;
  last: string | null;
}

describe('notiser', () => {
  let p: Provapp;
  let k: Provkommun;

  beforeEach(async () => {
    p = await provapp(KEDJAN);
    k = await skapaProvkommun(p);
  });
  afterEach(async () => {
    await p.bort();
  });

  const kakor = new Map<string, string>();
  beforeEach(() => {
    kakor.clear();
  });
  const som = async (vem: string): Promise<string> => {
    const kaka = kakor.get(vem) ?? (await p.loggaIn(vem, LOSENORD));
    kakor.set(vem, kaka);
    return kaka;
  };
  const notiser = async (vem: string, fraga = ''): Promise<Notis[]> =>
    (await p.fraga<{ rader: Notis[] }>('GET', `/api/notiser${fraga}`, { kaka: await som(vem) })).kropp.rader;
  const olasta = async (vem: string): Promise<number> =>
    (await p.fraga<{ antal: number }>('GET', '/api/notiser/olasta', { kaka: await som(vem) })).kropp.antal;
  const lagg = async (vem: string, text: string, over: { nyckel?: string; namndId?: string } = {}): Promise<void> => {
    const personId = k.personer.get(vem) ?? '';
    const notis = { slag: 'prov', text, lank: '/', namndId: k.namndId, objekt: 'sammantrade', objektId: '1', ...over };
    await p.som(() =>
      p.fa(TransactionHost).withTransaction(() => p.fa(Notiser).lagg({ till: { personIds: [personId] }, ...notis })),
    );
  };

  it('säger till dem som kallas, och sekreteraren om förhinder och brev som inte kom fram', async () => {
    const m = await kallatMote(p, k);
    expect((await notiser('linnea')).map(({ slag, text }) => [slag, text])).toEqual([
      ['lista.frislappt', 'Listan till torsdag 19 mars är frisläppt.'],
    ]);
    await korJobben(p);
    kakor.clear();
    const [kallad] = await notiser('bo');
    expect(kallad).toMatchObject({
      slag: 'kallelse.skickad',
      text: 'Du är kallad till sammanträdet torsdag 19 mars kl. 18.30. Svara om du kommer.',
      lank: `/namnder/${m.namndId}/sammantraden/${m.id}`,
      last: null,
    });
    const stig = `/api/namnder/${m.namndId}/sammantraden/${m.id}/svar`;
    await p.fraga('POST', stig, { kaka: await som('amina'), kropp: { svar: 'kommer' } });
    await p.fraga('POST', stig, { kaka: await som('bo'), kropp: { svar: 'forhinder' } });
    const ds = p.fa(DataSource);
    const [rad] = await ds.query<{ id: string }[]>(`select id from mottagare where namn = 'Yasmin Torabi'`);
    const avvisa = async (): Promise<void> => {
      await p.som(() => p.fa(Mottagarbok).avvisad(rad?.id ?? '', '550 nej', 'tog inte emot'));
    };
    await avvisa();
    await avvisa();
    expect((await notiser('linnea')).map(({ slag, text }) => [slag, text])).toEqual([
      ['mejl.kom_inte_fram', 'Brevet till Yasmin Torabi om sammanträdet torsdag 19 mars kom inte fram.'],
      ['kallelse.forhinder', 'Bo Sand har förhinder torsdag 19 mars.'],
      ['lista.frislappt', 'Listan till torsdag 19 mars är frisläppt.'],
    ]);
  });

  it('går till den som ska godkänna och den som skriver, aldrig med ord som skyddas', async () => {
    const arende = await p.som(() =>
      p.fa(RegistreraArende).registrera({
        namndId: k.namndId,
        arendemening: 'Ärende rörande enskild',
        arendemeningSkyddad: 'Placering av Kim Hemlig',
        sekretess: { lagrum: 'OSL 26:1', underProvning: false },
      }),
    );
    const karim = k.personer.get('Yasmin Torabi') ?? '';
    await p.fa(DataSource).query(`update konto set person_id = $1 where inloggningsnamn = 'karim'`, [karim]);
    const linnea = await som('linnea');
    const ny = await p.fraga<{ id: string }>('POST', `/api/namnder/${k.namndId}/skrivelser`, {
      kaka: linnea,
      kropp: {
        arendeId: arende.id,
        rubrik: 'Placering av Kim Hemlig',
        datum: '2026-03-02',
        sammanfattning: 'x',
        arendet: 'x',
        undertecknare: [{ personId: karim, titel: 'handläggare' }],
        forslag: [{ text: 'Nämnden beslutar.' }],
      },
    });
    expect(ny.status).toBe(201);
    const stig = `/api/namnder/${k.namndId}/skrivelser/${ny.kropp.id}`;
    const steg = async (kaka: string, namn: string, kropp?: object): Promise<number> => {
      const { huvuden } = await p.fraga('GET', stig, { kaka });
      const etag = { 'if-match': huvuden['etag'] ?? '' };
      return (
        await p.fraga('POST', `${stig}/${namn}`, { kaka, huvuden: etag, ...(kropp === undefined ? {} : { kropp }) })
      ).status;
    };
    expect(await steg(linnea, 'granskning')).toBe(200);
    const [attGodkanna] = await notiser('karim');
    expect(attGodkanna).toMatchObject({
      slag: 'skrivelse.att_godkanna',
      text: `Du står i tur att godkänna tjänsteskrivelsen i ${arende.dnr}, Ärende rörande enskild.`,
    });
    const allt = await p.fa(DataSource).query(`select text from notis`);
    expect(JSON.stringify(allt)).not.toMatch(/Kim|Placering/u);
  });

  it('är kontots egna: läses en gång, räknas, och hörs i flödet', async () => {
    const adress = await lyssna(p);
    const bo = await Flodeslasare.oppna(adress, await som('bo'));
    const amina = await Flodeslasare.oppna(adress, await som('amina'));
    await lagg('Bo Sand', 'Ett');
    await lagg('Bo Sand', 'Två', { nyckel: 'a' });
    await lagg('Bo Sand', 'Två igen', { nyckel: 'a' });
    expect((await bo.handelse(1)).typ).toBe('notis');
    expect((await notiser('bo')).map(({ text }) => text)).toEqual(['Två', 'Ett']);
    expect([await olasta('bo'), await olasta('amina')]).toEqual([2, 0]);
    const [tva] = await notiser('bo');
    const last = async (vem: string): Promise<number> =>
      (await p.fraga('POST', `/api/notiser/${tva?.id ?? ''}/last`, { kaka: await som(vem) })).status;
    expect([await last('amina'), await last('bo'), await last('bo')]).toEqual([404, 204, 204]);
    expect((await notiser('bo', '?olasta=true')).map(({ text }) => text)).toEqual(['Ett']);
    expect((await p.fraga('POST', '/api/notiser/lasta', { kaka: await som('bo') })).status).toBe(204);
    expect(await olasta('bo')).toBe(0);
    expect(amina.handelser).toEqual([]);
    bo.stang();
    amina.stang();
  });

  it('finns inte för den som lämnat nämnden, och inte längre än nittio dagar', async () => {
    await lagg('Bo Sand', 'Här');
    await lagg('Bo Sand', 'Där', { namndId: k.annanNamndId });
    expect((await notiser('bo')).map(({ text }) => text)).toEqual(['Här']);
    p.klocka.satt(new Date(p.klocka.nu().getTime() + 89 * 86_400_000));
    kakor.clear();
    await p.som(() => p.fa(GallraNotiser).kor());
    expect(await notiser('bo')).toHaveLength(1);
    p.klocka.satt(new Date(p.klocka.nu().getTime() + 2 * 86_400_000));
    kakor.clear();
    await p.som(() => p.fa(GallraNotiser).kor());
    expect(await notiser('bo')).toEqual([]);
  });

  it('blir inte av när det de berättar om ångras', async () => {
    await expect(
      p.som(() =>
        p.fa(TransactionHost).withTransaction(async () => {
          const personIds = [k.personer.get('Bo Sand') ?? ''];
          const grund = { slag: 'prov', text: 'Nej', lank: '/', namndId: null, objekt: 'x', objektId: '1' };
          await p.fa(Notiser).lagg({ till: { personIds }, ...grund });
          throw new Error('ångrat');
        }),
      ),
    ).rejects.toThrow('ångrat');
    expect(await notiser('bo')).toEqual([]);
  });
});
