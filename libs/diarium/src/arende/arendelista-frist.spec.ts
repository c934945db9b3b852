import { LOSENORD } from '../../../../test/stod/provkommun.js';
import { type Diarieprov, diarieprov } from '../prov/diarieprov.js';

interface Rad {
  id: string;
  frist: { dag: string; vad: string | null } | null;
}

describe('nästa frist i listan', () => {
  let p: Diarieprov;
  let kaka: string;

  beforeAll(async () => {
    p = await diarieprov();
    kaka = await p.app.loggaIn('linnea', LOSENORD);
  });
  afterAll(async () => {
    await p.app.bort();
  });

  const nytt = async (kropp: object): Promise<string> => {
    const stig = `/api/namnder/${p.kommun.namndId}/arenden`;
    const svar = await p.app.fraga<{ id: string }>('POST', stig, { kaka, kropp });
    expect(svar.status).toBe(201);
    return svar.kropp.id;
  };
  const lista = async (fraga: string): Promise<{ rader: Rad[]; antal: number }> =>
    (
      await p.app.fraga<{ rader: Rad[]; antal: number }>(
        'GET',
        `/api/namnder/${p.kommun.namndId}/arenden?antal=50&${fraga}`,
        { kaka },
      )
    ).kropp;

  it('är den närmaste öppna bevakningen, utan orden när de kan säga för mycket', async () => {
    const utan = await nytt({ arendemening: 'Utan frist' });
    const sen = await nytt({ arendemening: 'Sen', bevakning: { forfallodag: '2031-05-01', vad: 'Svar' } });
    const snar = await nytt({
      arendemening: 'Klagomål',
      sekretess: { lagrum: 'OSL 26:1', underProvning: false },
      bevakning: { forfallodag: '2030-05-01', vad: 'Svar till Anneli Hjort' },
    });
    const frist = new Map((await lista('')).rader.map((rad) => [rad.id, rad.frist]));
    expect(frist.get(utan)).toBeNull();
    expect(frist.get(sen)).toEqual({ dag: '2031-05-01', vad: 'Svar' });
    expect(frist.get(snar)).toEqual({ dag: '2030-05-01', vad: null });
    const ordnad = await lista('sortera=frist');
    expect(ordnad.rader.map((rad) => rad.id)).toEqual([snar, sen]);
    expect(ordnad.antal).toBe(2);
    expect((await lista('sortera=-frist')).rader.map((rad) => rad.id)).toEqual([sen, snar]);
  });
});
