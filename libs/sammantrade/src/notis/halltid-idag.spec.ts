// The deadlines of the year's order: said on the morning of the day, and shown on Start to the circle they concern.
import { Schemakorare } from '#plattform';
import { LOSENORD } from '../../../../test/stod/provkommun.js';
import { AntaOrdning } from '../sammantradesordning/anta-ordning.service.js';
import { beslutadeParagrafer, NY, type Ordningsprov, ordningsprov } from '../sammantradesordning/prov/ordningsprov.js';
import { SkapaOrdning } from '../sammantradesordning/skapa-ordning.service.js';

describe('dagens hålltider', () => {
  let o: Ordningsprov;
  let dagar: { namn: string; datum: string }[];

  beforeAll(async () => {
    o = await ordningsprov();
    const [paragrafId] = await beslutadeParagrafer(o, '2026-11-19');
    await o.p.som(async () => {
      const id = await o.p.fa(SkapaOrdning).skapa(o.namndId, NY);
      await o.p.fa(AntaOrdning).anta(o.namndId, id, 1, {
        paragrafId: paragrafId ?? '',
        sekreterareId: o.person('Linnea Stråberg'),
      });
    });
    dagar = await o.sql(
      `select k.namn, to_char(d.datum, 'YYYY-MM-DD') as datum from sammantradesordning_dag d join sammantradesordning_kolumn k
         on k.ordning_id = d.ordning_id and k.nr = d.kolumn_nr where d.rad_nr = 1 order by d.datum`,
    );
  });
  afterAll(async () => {
    await o.p.bort();
  });

  const kor = async (): Promise<void> => {
    await o.p.fa(Schemakorare).korNu('notis.halltider');
  };
  const sagt = async (): Promise<string[]> =>
    (
      await o.sql<{ rad: string }>(
        `select k.inloggningsnamn || ': ' || n.text as rad from notis n join konto k on k.id = n.konto_id where n.slag = 'halltid.idag' order by n.tid, 1`,
      )
    ).map(({ rad }) => rad);

  it('sägs på dagen till sekreteraren och kretsen, en gång', async () => {
    const [inlamning, beredning] = dagar;
    o.idag(inlamning?.datum ?? '');
    await kor();
    await kor();
    o.idag(beredning?.datum ?? '');
    await kor();
    const inlamnat =
      'I dag: Deadline inför ordförandeberedning för sammanträdet torsdag 21 januari 2027, senast kl. 12.00.';
    const berett = 'I dag: Ordförandeberedning för sammanträdet torsdag 21 januari, senast kl. 13.00.';
    expect(await sagt()).toEqual([
      `amina: ${inlamnat}`,
      `linnea: ${inlamnat}`,
      `amina: ${berett}`,
      `linnea: ${berett}`,
    ]);
  });

  it('visas på Start för dem de rör', async () => {
    o.idag('2026-12-20');
    const halltider = async (vem: string): Promise<[string, string, number][]> => {
      const kaka = await o.p.loggaIn(vem, LOSENORD);
      const { kropp } = await o.p.fraga<{ rader: { namn: string; dag: string; dagarKvar: number }[] }>(
        'GET',
        '/api/start/halltider',
        { kaka },
      );
      return kropp.rader.map(({ namn, dag, dagarKvar }) => [namn, dag, dagarKvar]);
    };
    const forst = (await halltider('linnea')).slice(0, 3).map(([namn, dag]) => ({ namn, datum: dag }));
    expect(forst).toEqual(dagar.slice(0, 3));
    const aminas = (await halltider('amina')).map(([namn]) => namn);
    expect([aminas.includes('Ordförandeberedning'), aminas.includes('Deadline inför nämndsammanträde')]).toEqual([
      true,
      false,
    ]);
    expect(await halltider('bo')).toEqual([]);
  });
});
