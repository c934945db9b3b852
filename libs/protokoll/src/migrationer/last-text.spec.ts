import { type Sats, vagran } from '../../../../test/stod/vagran.js';
import { ProtokollForrad } from '../protokoll/protokoll.repository.js';
import { ds, ett, hosJusterare, m, p, stallUpp, text, tva } from './prov/protokollfall.js';

beforeAll(stallUpp);
afterAll(async () => {
  await p.bort();
});

describe('den låsta texten ändras inte i någon tabell', () => {
  const DIREKT = [
    'tjanstgorande',
    'ordforandeskap',
    'jav',
    'deltar_inte',
    'paragraf_handling',
    'beslutspunkt',
    'yrkande',
    'omrostning',
    'sarskild_mening',
  ];
  const GENOM: readonly (readonly [string, string])[] = [
    ['yrkande_av', 'yrkande_id in (select id from yrkande where paragraf_id = $1)'],
    ['rost', 'omrostning_id in (select id from omrostning where paragraf_id = $1)'],
    ['sarskild_mening_av', 'sarskild_mening_id in (select id from sarskild_mening where paragraf_id = $1)'],
  ];
  const alla = [['paragraf', 'id = $1'] as const, ...DIREKT.map((t) => [t, 'paragraf_id = $1'] as const), ...GENOM];

  it.each(alla)('%s', async (tabell, villkor) => {
    const ordning =
      tabell === 'paragraf'
        ? 'titel = titel'
        : tabell === 'ordforandeskap'
          ? 'person_id = person_id'
          : 'ordning = ordning';
    const [rad] = await ds().query<{ antal: number }[]>(
      `select count(*)::int as antal from ${tabell} where ${villkor}`,
      [ett],
    );
    expect(rad?.antal).toBeGreaterThan(0);
    const vagrad = /under justering eller justerad/;
    expect(await vagran(ds(), [[`update ${tabell} set ${ordning} where ${villkor}`, [ett]]])).toMatch(vagrad);
    if (tabell === 'paragraf' || tabell === 'rost' || tabell === 'tjanstgorande' || tabell === 'jav') return;
    expect(await vagran(ds(), [[`delete from ${tabell} where ${villkor}`, [ett]]])).toMatch(vagrad);
  });

  it('en rad flyttas varken in i den eller ut ur den', async () => {
    const vagrad = /under justering eller justerad/;
    const flytta = (fran: string, till: string): Sats => [
      'update beslutspunkt set paragraf_id = $2, ordning = 9 where paragraf_id = $1',
      [fran, till],
    ];
    expect(await vagran(ds(), [flytta(ett!, tva!)])).toMatch(vagrad);
    expect(await vagran(ds(), [flytta(tva!, ett!)])).toMatch(vagrad);
  });

  it('men den som ännu skrivs kan ändras', async () => {
    expect(await vagran(ds(), [[`update paragraf set sammanfattning = 'Ny text' where id = $1`, [tva]]])).toBeNull();
  });
});

it('den låsta delens hash är den som står i förrådet', async () => {
  const del = await p.fa(ProtokollForrad).hamtaDel(m.namndId, hosJusterare!);
  expect(del).toMatchObject({ tillstand: 'hos_justerare', textSha256: text });
});
