import { Client } from 'pg';
import { type Rad, Skrivelseprov, type Vem } from '../prov/skrivelseprov.js';

describe('tavlan', () => {
  let s: Skrivelseprov;

  beforeAll(async () => {
    s = await Skrivelseprov.starta();
  });
  afterAll(async () => {
    await s.bort();
  });

  const person = (vem: Vem): string => s.personer.get(vem) ?? '';
  const tillGranskning = async (): Promise<string> => {
    const id = await s.nytt();
    expect((await s.steg('hanna', id, 'granskning')).status).toBe(200);
    return id;
  };

  it('visar läget, vem som har den och vad som saknas, och det som väntar på mig', async () => {
    const utkast = await s.nytt({ rubrik: 'Ofärdig plan' });
    const hosCarl = await tillGranskning();
    const alla = (await s.gor<{ rader: Rad[] }>('carl', 'GET', '/skrivelsetavla?sammantrade=alla')).kropp.rader;
    expect(alla.find((rad) => rad['id'] === utkast)).toMatchObject({
      tillstand: 'utkast',
      hos: [{ namn: 'Hanna Handläggare' }],
      frist: null,
      saknas: expect.arrayContaining(['ett förslag till beslut']),
    });
    expect(alla.find((rad) => rad['id'] === hosCarl)).toMatchObject({
      hos: [{ namn: 'Carl Chef' }],
      vantarPaMig: true,
      godkanda: 0,
    });
    const mina = (await s.gor<{ rader: Rad[] }>('carl', 'GET', '/skrivelsetavla?sammantrade=alla&vy=vantar')).kropp
      .rader;
    expect(new Set(mina.map((rad) => rad['vantarPaMig']))).toEqual(new Set([true]));
    const hannas = (await s.gor<{ rader: Rad[] }>('hanna', 'GET', '/skrivelsetavla?sammantrade=alla&vy=mina')).kropp
      .rader;
    expect(hannas.map((rad) => rad['id'])).toContain(utkast);
    expect((await s.gor('bo', 'GET', '/skrivelsetavla')).status).toBe(403);
  });

  it('påminner den som har den, en gång om dagen', async () => {
    const id = await tillGranskning();
    const paminn = async (vem: Vem): Promise<Rad & { status: number }> => {
      const svar = await s.gor<Rad | null>(vem, 'POST', `/skrivelsetavla/${id}/paminnelse`);
      return { status: svar.status, kod: svar.kropp?.['kod'] };
    };
    expect((await paminn('carl')).kod).toBe('BEREDNING.INGEN_ATT_PAMINNA');
    expect((await paminn('linnea')).status).toBe(204);
    expect((await paminn('hanna')).kod).toBe('BEREDNING.REDAN_PAMIND');
    const { rows } = await s.db.query(
      `select k.person_id, n.text from notis n join konto k on k.id = n.konto_id where n.slag = 'skrivelse.pamind' and n.objekt_id = $1`,
      [id],
    );
    expect(rows).toEqual([
      { person_id: person('carl'), text: expect.stringMatching(/^Linnea Stråberg påminner om tjänsteskrivelsen i /u) },
    ]);
    const { rader } = (await s.gor<{ rader: Rad[] }>('hanna', 'GET', '/skrivelsetavla?sammantrade=alla')).kropp;
    expect(rader.filter((rad) => rad['pamindIdag']).map((rad) => rad['id'])).toEqual([id]);
    expect((await s.gor('rut', 'POST', `/skrivelsetavla/${id}/paminnelse`)).status).toBe(403);
    const fast = await s.iLage('faststalld');
    expect((await s.gor('linnea', 'POST', `/skrivelsetavla/${fast}/paminnelse`)).kropp.kod).toBe(
      'BEREDNING.STEGET_STANGT',
    );
  });

  it('läser utkasten med lika många frågor hur många de än är', async () => {
    const fragor = async (): Promise<number> => {
      const spion = jest.spyOn(Client.prototype, 'query');
      await s.gor('hanna', 'GET', '/skrivelsetavla?sammantrade=alla');
      const antal = spion.mock.calls.length;
      spion.mockRestore();
      return antal;
    };
    await s.nytt();
    await fragor();
    const fore = await fragor();
    for (let nr = 0; nr < 5; nr += 1) await s.nytt();
    expect(await fragor()).toBe(fore);
  });

  it('visar inte en skrivelse i ett ärende med sekretess för den som inte har del i den', async () => {
    const arendeId = await s.nyttArende({
      handlaggareId: person('hanna'),
      sekretess: { lagrum: 'OSL 23:2', underProvning: false },
    });
    const id = await s.nytt(s.helt(arendeId));
    const ser = async (vem: Vem): Promise<boolean> =>
      (await s.gor<{ rader: Rad[] }>(vem, 'GET', '/skrivelsetavla?sammantrade=alla')).kropp.rader.some(
        (rad) => rad['id'] === id,
      );
    expect([await ser('hanna'), await ser('carl'), await ser('kai')]).toEqual([true, true, false]);
  });
});
