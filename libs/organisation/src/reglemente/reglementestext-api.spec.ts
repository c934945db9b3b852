import { type Provapp, provapp } from '../../../../test/stod/provapp.js';
import { LOSENORD, type Provkommun, skapaProvkommun } from '../../../../test/stod/provkommun.js';

interface Reglemente {
  id: string;
  kallelsedagar: number;
  sammanfattning: { falt: string; text: string }[];
}

describe('reglementet en dag', () => {
  let prov: Provapp;
  let k: Provkommun;
  let kaka: string;

  beforeAll(async () => {
    prov = await provapp();
    k = await skapaProvkommun(prov);
    kaka = await prov.loggaIn('linnea', LOSENORD);
  });
  afterAll(async () => {
    await prov.bort();
  });

  const stig = (rest: string): string => `/api/namnder/${k.namndId}${rest}`;
  const den = async (datum: string): Promise<Reglemente> =>
    (await prov.fraga<Reglemente>('GET', stig(`/reglemente?datum=${datum}`), { kaka })).kropp;
  const kallelsen = (r: Reglemente): string | undefined =>
    r.sammanfattning.find((rad) => rad.falt === 'kallelsedagar')?.text;

  it('visas som det gäller den dagen, i ord, och vad nästa version ändrar', async () => {
    const kropp = { giltigFran: '2026-07-01', kallelsedagar: 10, beslutad: 'Kommunfullmäktige § 88' };
    expect((await prov.fraga('POST', stig('/reglementen'), { kaka, kropp })).status).toBe(201);
    const [fore, efter] = [await den('2026-06-30'), await den('2026-07-01')];
    expect([kallelsen(fore), kallelsen(efter)]).toEqual([
      'Kallelsen ska vara framme senast sju dagar före sammanträdet.',
      'Kallelsen ska vara framme senast tio dagar före sammanträdet.',
    ]);
    const skillnad = async (id: string, mot = ''): Promise<unknown> =>
      (await prov.fraga('GET', stig(`/reglementen/${id}/skillnad${mot}`), { kaka })).kropp;
    expect(await skillnad(efter.id)).toEqual({
      reglementeId: efter.id,
      motId: fore.id,
      skillnader: [{ falt: 'kallelsedagar', fore: kallelsen(fore), efter: kallelsen(efter) }],
    });
    expect(await skillnad(fore.id)).toMatchObject({ motId: null, skillnader: [] });
    expect(await skillnad(fore.id, `?mot=${efter.id}`)).toMatchObject({
      skillnader: [{ fore: kallelsen(efter), efter: kallelsen(fore) }],
    });
    const inget = await prov.fraga<{ detail: string }>('GET', stig('/reglemente?datum=2020-01-01'), { kaka });
    expect([inget.status, inget.kropp.detail]).toEqual([
      409,
      expect.stringContaining('inget reglemente som gäller 2020-01-01'),
    ]);
  });

  it('prövas innan det sparas: vad det skulle betyda, och vad som brister', async () => {
    const prova = async (kropp: object): Promise<Record<string, unknown[]>> =>
      (await prov.fraga<Record<string, unknown[]>>('POST', stig('/reglementen/prov'), { kaka, kropp })).kropp;
    const gott = await prova({ platser: 7, offentligaSammantraden: true });
    expect([gott['brister'], gott['skillnader']?.length, gott['sammanfattning']?.length]).toEqual([[], 2, 17]);
    const daligt = await prova({ justeringsdagar: 20 });
    expect(daligt).toEqual({
      sammanfattning: [],
      skillnader: [],
      brister: [
        { stig: 'justeringsdagar', text: 'Protokollet ska justeras senast 14 dagar efter sammanträdet (KL 5:69).' },
      ],
    });
    const antal = await prov.fraga<{ antal: number }>('GET', stig('/reglementen'), { kaka });
    expect(antal.kropp.antal).toBe(2);
  });
});
