// The answer to a kallelse by the one who is logged in, and by the secretary for the one who rang.
import { DataSource } from 'typeorm';
import { type Provapp, provapp, type Provsvar } from '../../../../test/stod/provapp.js';
import { LOSENORD, type Provkommun, skapaProvkommun } from '../../../../test/stod/provkommun.js';
import {
  kallatMote,
  KEDJAN,
  korJobben,
  MOTESDAG,
  planeratMote,
  type Provmote,
  tid,
} from '../../../../test/stod/provmote.js';
import { HallSammantrade } from '../sammantrade/hall-sammantrade.service.js';

interface Svar {
  svar: string | null;
  oppet: boolean;
  distans: boolean;
  namn: string;
  historik: { svar: string; satt: string; av: string }[];
  kod?: string;
}

describe('svaret på kallelsen, inloggad', () => {
  let p: Provapp;
  let k: Provkommun;
  let m: Provmote;
  let amina: string;
  let bo: string;
  let linnea: string;

  const stig = (personId = ''): string =>
    `/api/namnder/${m.namndId}/sammantraden/${m.id}/svar${personId === '' ? '' : `/${personId}`}`;
  const svara = async (kaka: string, svar: string, personId = ''): Promise<Provsvar<Svar>> =>
    await p.fraga<Svar>('POST', stig(personId), { kaka, kropp: { svar } });
  const las = async (kaka: string, personId = ''): Promise<Provsvar<Svar>> =>
    await p.fraga<Svar>('GET', stig(personId), { kaka });

  beforeEach(async () => {
    p = await provapp(KEDJAN);
    k = await skapaProvkommun(p);
    m = await kallatMote(p, k);
    await korJobben(p);
    [amina, bo, linnea] = [
      await p.loggaIn('amina', LOSENORD),
      await p.loggaIn('bo', LOSENORD),
      await p.loggaIn('linnea', LOSENORD),
    ];
  });
  afterEach(async () => {
    await p.bort();
  });

  it('tar emot svaret, låter det ändras, och minns vem som sa vad', async () => {
    expect((await las(bo)).kropp).toMatchObject({
      svar: null,
      oppet: true,
      distans: false,
      namn: 'Bo Sand',
      historik: [],
    });
    expect((await svara(bo, 'kommer')).kropp).toMatchObject({ svar: 'kommer' });
    const sen = await svara(linnea, 'forhinder', m.person('Bo Sand'));
    expect(sen.status).toBe(200);
    expect(sen.kropp.historik.map(({ svar, satt, av }) => [svar, satt, av])).toEqual([
      ['forhinder', 'sekreterare', 'Linnea Stråberg'],
      ['kommer', 'inloggad', 'Bo Sand'],
    ]);
    expect((await las(bo)).kropp.svar).toBe('forhinder');
    const [handelse] = await p
      .fa(DataSource)
      .query(
        `select aktor ->> 'namn' as namn, efter from handelse where typ = 'kallelse.svar' order by nr desc limit 1`,
      );
    expect(handelse).toEqual({
      namn: 'Linnea Stråberg',
      efter: { personId: m.person('Bo Sand'), svar: 'forhinder', satt: 'sekreterare' },
    });
  });

  it('samma knapp två gånger, också samtidigt, är ett svar', async () => {
    const alla = await Promise.all([svara(amina, 'kommer'), svara(amina, 'kommer'), svara(amina, 'kommer')]);
    expect(alla.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await las(amina)).kropp.historik).toHaveLength(1);
  });

  it('följer samma regler som länken: distans bara där det medges, och inte sedan sammanträdet börjat', async () => {
    const distans = await svara(bo, 'distans');
    expect([distans.status, distans.kropp.kod]).toEqual([422, 'KALLELSE.DISTANS_MEDGES_INTE']);
    expect((await svara(bo, 'kanske')).status).toBe(400);
    p.klocka.satt(tid(MOTESDAG, '18:30'));
    await p.som(() => p.fa(HallSammantrade).oppna(m.namndId, m.id));
    const sent = await svara(await p.loggaIn('bo', LOSENORD), 'forhinder');
    expect([sent.status, sent.kropp.kod]).toEqual([409, 'KALLELSE.SVARSTIDEN_UTE']);
  });

  it('ger 404 åt den som inte fått kallelsen, och 403 åt den som vill svara för en annan', async () => {
    const karim = await p.loggaIn('karim', LOSENORD);
    expect((await las(karim)).status).toBe(404);
    expect((await svara(karim, 'kommer')).status).toBe(404);
    expect((await svara(bo, 'forhinder', m.person('Amina Warsame'))).status).toBe(403);
    expect((await las(bo, m.person('Amina Warsame'))).status).toBe(403);
    expect((await svara(linnea, 'kommer', m.person('Linnea Stråberg'))).status).toBe(404);
    const annat = await planeratMote(p, { ...k, namndId: k.annanNamndId }, 0).catch(() => null);
    expect(annat).not.toBeNull();
    const fel = await p.fraga('GET', `/api/namnder/${m.namndId}/sammantraden/${annat?.id ?? ''}/svar`, { kaka: bo });
    expect(fel.status).toBe(404);
  });
});
