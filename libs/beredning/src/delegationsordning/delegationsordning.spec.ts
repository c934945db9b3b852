import { type Rad, Skrivelseprov, type Vem } from '../prov/skrivelseprov.js';

const punkt = (nr: string, val: Rad = {}): Rad => ({
  avsnitt: null,
  punkt: nr,
  vad: 'Anställning',
  lagrum: null,
  delegatSlag: 'anstalld',
  delegatRoll: 'förvaltningschef',
  ersattare: [],
  vidaredelegation: true,
  bradskande: false,
  spar: 'anmals',
  provning: 'laglighetsprovning',
  dokumenttyp: null,
  forbud: [],
  undantagsskal: null,
  ...val,
});

describe('delegationsordningen', () => {
  let prov: Skrivelseprov;
  beforeAll(async () => {
    prov = await Skrivelseprov.starta();
  });
  afterAll(async () => {
    await prov.bort();
  });
  const gor = async (vem: Vem, metod: string, stig: string, kropp?: unknown, version?: number) =>
    await prov.gor<Rad & { id: string; version: number; kod?: string; detail?: string }>(
      vem,
      metod as 'POST',
      stig,
      kropp,
      version,
    );

  it('ett utkast som bryter mot lagen antas inte; det antagna är låst, och nästa version jämförs med det', async () => {
    const { id } = (await gor('linnea', 'POST', '/delegationsordningar', { namn: 'Ordning', gallerFran: '2026-02-01' }))
      .kropp;
    const stig = `/delegationsordningar/${id}`;
    const fel = [punkt('3.1', { delegatRoll: 'enhetschef och rektor', vidaredelegation: false })];
    expect((await gor('hanna', 'PUT', `${stig}/punkter`, { punkter: fel }, 1)).status).toBe(403);
    expect((await gor('linnea', 'PUT', `${stig}/punkter`, { punkter: fel }, 1)).kropp['brister']).toHaveLength(1);
    const antag = { dag: '2026-01-20', paragraf: '§ 4' };
    const nej = await gor('linnea', 'POST', `${stig}/antagande`, antag, 2);
    expect([nej.status, nej.kropp.kod]).toEqual([422, 'DELEGATIONSORDNING.BRISTER']);
    expect(nej.kropp.detail).toContain('Beslutanderätten ges till en delegat');
    await gor('linnea', 'PUT', `${stig}/punkter`, { punkter: [punkt('3.1'), punkt('3.2')] }, 2);
    const tva = await Promise.all(
      [antag, antag].map(async (a) => await gor('linnea', 'POST', `${stig}/antagande`, a, 3)),
    );
    expect(tva.map(({ status }) => status).toSorted()[0]).toBe(200);
    expect(tva.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await gor('linnea', 'PUT', `${stig}/punkter`, { punkter: [] }, 4)).kropp.kod).toBe(
      'DELEGATIONSORDNING.ANTAGEN',
    );
    for (const sats of [
      'update delegationspunkt set vad = $$x$$',
      'delete from delegationsordning',
      'delete from delegationspunkt',
    ]) {
      await expect(prov.db.query(sats)).rejects.toThrow(/antagen/u);
    }
    const ny = (
      await gor('linnea', 'POST', '/delegationsordningar', { namn: 'Ordning', gallerFran: '2026-04-01', ur: id })
    ).kropp;
    await gor(
      'linnea',
      'PUT',
      `/delegationsordningar/${ny.id}/punkter`,
      { punkter: [punkt('3.1', { spar: 'anmals_inte' })] },
      1,
    );
    const { rader } = (await gor('hanna', 'GET', `/delegationsordningar/${ny.id}/jamforelse?med=${id}`)).kropp as {
      rader?: Rad[];
    };
    expect(rader?.map((rad) => [rad['slag'], rad['punkt']])).toEqual([
      ['andrad', '3.1'],
      ['utgar', '3.2'],
    ]);
    expect((await gor('bo', 'GET', '/delegationsordning?dag=2026-03-01')).kropp.id).toBe(id);
    expect((await gor('bo', 'GET', '/delegationsordning?dag=2026-01-31')).status).toBe(404);
  });
});
