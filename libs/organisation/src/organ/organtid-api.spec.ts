import { DataSource } from 'typeorm';
import { type Provapp, provapp, type Provsvar } from '../../../../test/stod/provapp.js';
import { LOSENORD, type Provkommun, skapaProvkommun } from '../../../../test/stod/provkommun.js';
import { VisaForteckning } from '../uppdrag/forteckning/visa-forteckning.service.js';
import { OrgannamnSchema } from './organnamn.schema.js';
import { SkapaOrgan } from './skapa-organ.service.js';

type Rad = Record<string, unknown>;
const BESLUT = { organ: 'Kommunfullmäktige', paragraf: '§ 12', datum: '2026-02-23' };

describe('ett organ över tiden', () => {
  let prov: Provapp;
  let k: Provkommun;
  let admin: string;
  let nr = 0;

  beforeAll(async () => {
    prov = await provapp();
    await skapaProvkommun(prov);
    admin = await prov.loggaIn('admin', LOSENORD);
  });
  beforeEach(async () => {
    nr += 1;
    k = await skapaProvkommun(prov, { namn: `Ekbacka ${String(nr)}`, konton: false });
    prov.klocka.satt(new Date('2026-03-02T08:00:00Z'));
    admin = await prov.loggaIn('admin', LOSENORD);
  });
  afterAll(async () => {
    await prov.bort();
  });

  const gor = async (
    rest: string,
    kropp: unknown,
    version: number,
    metod: 'POST' | 'PATCH' = 'POST',
  ): Promise<Provsvar<Rad>> =>
    prov.fraga<Rad>(metod, `/api/namnder/${k.namndId}${rest}`, {
      kaka: admin,
      kropp,
      huvuden: { 'if-match': `"${String(version)}"` },
    });
  const heter = async (): Promise<unknown> =>
    (await prov.fraga<Rad>('GET', `/api/namnder/${k.namndId}`, { kaka: admin })).kropp['namn'];

  it('byter namn från sin dag; dagarna före heter det som det hette', async () => {
    const svar = await gor('/namn', { namn: 'Bildningsnämnden', fran: '2026-04-01', beslut: BESLUT }, 1);
    expect([svar.status, svar.kropp['namn']]).toEqual([200, 'Utbildnings- och arbetsmarknadsnämnden']);
    await prov.som(() => prov.fa(OrgannamnSchema).kor());
    expect(await heter()).toBe('Utbildnings- och arbetsmarknadsnämnden');
    prov.klocka.satt(new Date('2026-03-31T22:30:00Z'));
    admin = await prov.loggaIn('admin', LOSENORD);
    await prov.som(() => prov.fa(OrgannamnSchema).kor());
    await prov.som(() => prov.fa(OrgannamnSchema).kor());
    expect(await heter()).toBe('Bildningsnämnden');
    const den = async (datum: string): Promise<string> => (await prov.fa(VisaForteckning).den(k.namndId, datum)).namn;
    expect([await den('2026-03-31'), await den('2026-04-01')]).toEqual([
      'Utbildnings- och arbetsmarknadsnämnden',
      'Bildningsnämnden',
    ]);
    const { kropp } = await prov.fraga<{ namn: Rad[] }>('GET', `/api/namnder/${k.namndId}/namn`, { kaka: admin });
    expect(kropp.namn).toEqual([
      { namn: 'Bildningsnämnden', fran: '2026-04-01', beslut: BESLUT },
      { namn: 'Utbildnings- och arbetsmarknadsnämnden', fran: null, beslut: null },
    ]);
  });

  it('två byten samtidigt ger ett; ett byte före ett annat och ett upptaget namn nekas', async () => {
    const byt = (namn: string, fran: string, version: number): Promise<Provsvar<Rad>> =>
      gor('/namn', { namn, fran, beslut: BESLUT }, version);
    const svar = await Promise.all([byt('Ett', '2026-03-02', 1), byt('Två', '2026-03-02', 1)]);
    expect(svar.map((rad) => rad.status).sort()).toEqual([200, 412]);
    const version = Number(svar.find((rad) => rad.status === 200)?.kropp['version']);
    const tidigare = await byt('Tre', '2026-03-01', version);
    expect([tidigare.status, tidigare.kropp['detail']]).toEqual([
      409,
      'Ett namnbyte den dagen eller senare finns redan. Ange en senare dag.',
    ]);
    expect((await byt('Byggnadsnämnden', '2026-05-01', version)).status).toBe(409);
    const rattat = await gor('', { namn: 'Fyra' }, version, 'PATCH');
    expect([rattat.status, rattat.kropp['detail']]).toEqual([
      409,
      'Organet har bytt namn genom beslut. Registrera ett nytt namnbyte i stället.',
    ]);
  });

  it('upphör med sina uppdrag, och ingen väljs till det därefter', async () => {
    const utskott = await prov.som(() =>
      prov.fa(SkapaOrgan).skapa({
        kommunId: k.kommunId,
        namn: `Arbetsutskottet ${String(nr)}`,
        slag: 'utskott',
        diariekod: 'AU',
        overordnatId: k.namndId,
      }),
    );
    const kropp = { till: '2026-06-30', beslut: BESLUT };
    const nekat = await gor('/upphorande', kropp, 1);
    expect([nekat.status, nekat.kropp['detail']]).toEqual([
      409,
      'Ett utskott eller en beredning under organet finns kvar efter 2026-06-30. Avsluta den först.',
    ]);
    const sist = async (): Promise<unknown> =>
      (
        await prov
          .fa(DataSource)
          .query<Rad[]>('select count(*)::int as antal from uppdrag where organ_id = $1 and till is null', [k.namndId])
      )[0]?.['antal'];
    // Inget halvt: uppdragen är kvar när organet är kvar.
    expect(await sist()).toBe(9);
    await prov.fraga('POST', `/api/namnder/${utskott}/upphorande`, {
      kaka: admin,
      kropp,
      huvuden: { 'if-match': '"1"' },
    });
    expect((await gor('/upphorande', kropp, 1)).kropp).toMatchObject({ till: '2026-06-30' });
    expect(await sist()).toBe(0);
    const val = await prov.fraga<Rad>('POST', `/api/namnder/${k.namndId}/uppdrag`, {
      kaka: admin,
      kropp: { personId: k.personer.get('Linnea Stråberg'), roll: 'insynsplats', fran: '2026-07-01' },
    });
    expect([val.status, val.kropp['detail']]).toEqual([
      409,
      'Organet upphör 2026-06-30. Ett uppdrag där kan inte gälla längre.',
    ]);
  });
});
