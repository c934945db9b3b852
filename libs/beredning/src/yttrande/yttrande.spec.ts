import { RegistreraHandling } from '#diarium';
import { type Rad, Skrivelseprov, type Svarad, VAGEN, type Vem } from '../prov/skrivelseprov.js';
import { FramstallSkrivelse } from '../skrivelsedokument/framstall-skrivelse.jobb.js';

interface Yttrande extends Rad {
  skrivelse: Svarad;
  tjansteskrivelse: Svarad | null;
  avsnitt: { nyckel: string; lika: boolean }[];
  delegationshinder: string | null;
  version: number;
  kod?: string;
  detail?: string;
}

describe('yttrandet över en remiss', () => {
  let s: Skrivelseprov;

  beforeAll(async () => {
    s = await Skrivelseprov.starta();
  });
  afterAll(async () => {
    await s.bort();
  });

  const remiss = async (
    avgorsAv: 'namnd' | 'delegation',
    arende?: string,
  ): Promise<{ id: string; arendeId: string }> => {
    const arendeId = arende ?? (await s.nyttArende({ arendemening: 'Remiss om skolskjuts' }));
    const { id } = await s.p.som(
      async () =>
        await s.p.fa(RegistreraHandling).registrera({
          namndId: s.kommun.namndId,
          arendeId,
          typ: 'remiss',
          titel: 'Remiss om skolskjuts',
          riktning: 'inkommen',
          datum: '2026-02-20',
          avsandare: 'Grannkommunen',
        }),
    );
    const svar = await s.gor('linnea', 'POST', `/handlingar/${id}/remiss`, {
      sistaDag: '2026-04-30',
      avgorsAv,
      derasDnr: 'GK 2026/5',
    });
    expect(svar.status).toBe(201);
    return { id: svar.kropp.id, arendeId };
  };
  const stig = (id: string, steg = ''): string => `/remisser-in/${id}/yttrande${steg}`;
  const gor = async (vem: Vem, id: string, steg: string, kropp: Rad, version: number) =>
    await s.gor<Yttrande>(vem, 'POST', stig(id, steg), kropp, version);
  const borja = async (id: string, kropp: Rad = {}): Promise<Yttrande> => {
    const svar = await gor('hanna', id, '', kropp, 1);
    expect([svar.status, svar.kropp.detail]).toEqual([201, undefined]);
    return svar.kropp;
  };
  const skriv = async (skrivelseId: string, falt: Rad): Promise<void> => {
    const svar = await s.gor(
      'hanna',
      'PATCH',
      `/skrivelser/${skrivelseId}`,
      falt,
      (await s.hamta(skrivelseId)).version,
    );
    expect(svar.status).toBe(200);
  };
  const undertecknare = (): Rad => ({
    undertecknare: [
      { personId: s.personer.get('carl'), titel: 'skolchef' },
      { personId: s.personer.get('frida'), titel: 'förvaltningschef' },
    ],
  });
  const synpunkter = { avsnitt: [{ rubrik: 'Synpunkter', text: 'Nämnden tillstyrker förslaget.' }] };
  const fardigt = async (y: Yttrande): Promise<void> => {
    await skriv(y.skrivelse.id, { sammanfattning: 'Nämnden tillstyrker.', ...synpunkter, ...undertecknare() });
    await s.ga(y.skrivelse.id, VAGEN.length);
  };
  const beslut = (kropp: Rad): Rad => ({ dag: '2026-03-02', ...kropp });

  it('är ett eget dokument med mottagaren från remissen, och tar texten ur tjänsteskrivelsen', async () => {
    const { id, arendeId } = await remiss('namnd');
    const mallar = (await s.gor<{ rader: Svarad[] }>('hanna', 'GET', '/mallar?dokumenttyp=tjansteskrivelse')).kropp
      .rader;
    const om = mallar.find((en) => en['namn'] === 'Tjänsteskrivelse om remiss eller motion');
    const tjansteskrivelseId = await s.nytt({
      arendeId,
      mallId: om?.id,
      rubrik: 'Yttrande över remiss om skolskjuts',
      sammanfattning: 'Nämnden tillstyrker.',
      arendet: 'Grannkommunen frågar.',
    });
    const y = await borja(id, { tjansteskrivelseId });
    const skrivelse = await s.hamta(y.skrivelse.id);
    expect(skrivelse).toMatchObject({
      dokumenttyp: 'yttrande',
      mottagare: 'Grannkommunen',
      rubrik: 'Yttrande över remiss: Remiss om skolskjuts',
      sammanfattning: 'Nämnden tillstyrker.',
      arendet: 'Grannkommunen frågar.',
    });
    expect(y.avsnitt.every((ett) => ett.lika)).toBe(true);
    const { kropp } = await s.gor('hanna', 'GET', `/remisser-in/${id}`);
    expect(kropp['skrivelseId']).toBe(y.skrivelse.id);
    const igen = await gor('hanna', id, '', {}, kropp.version);
    expect([igen.status, igen.kropp.kod]).toEqual([409, 'YTTRANDE.FINNS']);

    await skriv(tjansteskrivelseId, { sammanfattning: 'Nämnden avstyrker.' });
    const isar = (await s.gor<{ yttrande: Yttrande }>('hanna', 'GET', stig(id))).kropp.yttrande;
    expect(isar.avsnitt.filter((ett) => !ett.lika).map((ett) => ett.nyckel)).toEqual(['sammanfattning']);
    const lika = await gor('hanna', id, '/samma-text', { nyckel: 'sammanfattning', till: 'yttrande' }, isar.version);
    expect([lika.status, lika.kropp.avsnitt.every((ett) => ett.lika)]).toEqual([200, true]);
    expect((await s.hamta(y.skrivelse.id))['sammanfattning']).toBe('Nämnden avstyrker.');
  });

  it('behöver inget förslag till beslut men den text som mallen kräver', async () => {
    const y = await borja((await remiss('namnd')).id);
    await skriv(y.skrivelse.id, { sammanfattning: 'Kort.', ...undertecknare() });
    const nej = await s.steg('hanna', y.skrivelse.id, 'granskning');
    expect([nej.status, nej.kropp.detail]).toEqual([
      409,
      'Skrivelsen saknar text i avsnittet ”Synpunkter”. Fyll i det först.',
    ]);
  });

  it('beslutas av nämnden när det är fastställt, och sänds när paragrafen är justerad', async () => {
    const { id } = await remiss('namnd');
    const y = await borja(id);
    const tidigt = await gor('linnea', id, '/beslut', beslut({ paragraf: '§ 84' }), y.version);
    expect(tidigt.kropp.kod).toBe('YTTRANDE.INTE_FASTSTALLT');
    await fardigt(y);
    expect((await gor('linnea', id, '/beslut', beslut({}), y.version)).status).toBe(422);
    const beslutat = await gor('linnea', id, '/beslut', beslut({ paragraf: '§ 84' }), y.version);
    expect(beslutat.kropp).toMatchObject({ beslutSatt: 'namnd', beslutParagraf: '§ 84', upprattad: false });
    const vantar = await gor('linnea', id, '/sandning', { satt: 'post' }, beslutat.kropp.version);
    expect([vantar.status, vantar.kropp.kod]).toEqual([409, 'YTTRANDE.INTE_JUSTERAT']);
    const handlingId = beslutat.kropp.skrivelse['handlingId'];
    await s.db.query(`update handling set riktning = 'upprattad' where id = $1`, [handlingId]);
    const sant = await gor('linnea', id, '/sandning', { satt: 'post' }, beslutat.kropp.version);
    expect(sant.status).toBe(200);
    const { kropp: besvarad } = await s.gor('linnea', 'GET', `/remisser-in/${id}`);
    expect(besvarad).toMatchObject({
      lage: 'besvarad',
      svarshandlingId: handlingId,
      svaradDag: '2026-03-02',
      sent: false,
    });
  });

  it('beslutas på delegation av en namngiven, mejlas en gång och blir utgående handling', async () => {
    const { id } = await remiss('delegation');
    const y = await borja(id);
    await fardigt(y);
    const delegat = { delegatPersonId: s.personer.get('frida'), delegationspunkt: 'A 4' };
    expect((await gor('linnea', id, '/beslut', beslut({ delegationspunkt: 'A 4' }), y.version)).status).toBe(422);
    const { kropp: b } = await gor('linnea', id, '/beslut', beslut(delegat), y.version);
    expect(b).toMatchObject({
      beslutSatt: 'delegation',
      delegatNamn: 'Frida Förvaltningschef',
      delegationspunkt: 'A 4',
    });
    const mejl = { satt: 'mejl', adress: 'registrator@grannkommunen.example' };
    expect((await gor('linnea', id, '/sandning', { satt: 'mejl', adress: 'ingen' }, b.version)).status).toBe(422);
    const forTidigt = await gor('linnea', id, '/sandning', mejl, b.version);
    expect(forTidigt.kropp.kod).toBe('YTTRANDE.DOKUMENTET_GORS');
    await s.p.som(() => s.p.fa(FramstallSkrivelse).utfor({ namndId: s.kommun.namndId, skrivelseId: y.skrivelse.id }));
    const svar = await Promise.all([
      gor('linnea', id, '/sandning', mejl, b.version),
      gor('linnea', id, '/sandning', mejl, b.version),
    ]);
    expect(svar.map((ett) => ett.status === 200).filter(Boolean)).toHaveLength(1);
    const brev = await s.db.query(
      `select u.gemensamt from utskick u where u.objekt = 'remiss_in' and u.objekt_id = $1`,
      [id],
    );
    expect(brev.rowCount).toBe(1);
    expect(JSON.stringify(brev.rows[0])).toContain('ert diarienummer GK 2026/5');
    const { rows } = await s.db.query('select riktning, typ from handling where id = $1', [b.skrivelse['handlingId']]);
    expect(rows).toEqual([{ riktning: 'utgaende', typ: 'yttrande' }]);
  });

  it('över en motion får inte beslutas på delegation (KL 6:38 p. 2), inte heller förbi tjänsten', async () => {
    const arendeId = await s.nyttArende({ arendemening: 'Motion om skolskjuts' });
    await s.gor('linnea', 'POST', `/arenden/${arendeId}/initiativ`, {
      slag: 'motion',
      forslagsstallare: 'Per Alm (MP)',
      vackt: '2026-01-29',
      beslutar: 'fullmaktige',
    });
    const { id } = await remiss('delegation', arendeId);
    const y = await borja(id);
    expect(y.delegationshinder).toContain('KL 6:38 p. 2');
    await fardigt(y);
    const delegat = { delegatPersonId: s.personer.get('frida'), delegationspunkt: 'A 4' };
    const nej = await gor('linnea', id, '/beslut', beslut(delegat), y.version);
    expect([nej.status, nej.kropp.kod]).toEqual([409, 'YTTRANDE.DELEGERAS_INTE']);
    await expect(
      s.db.query(
        `update yttrande set beslut_satt = 'delegation', beslut_dag = '2026-03-02', delegat_person_id = $2, delegationspunkt = 'A 4' where remiss_in_id = $1`,
        [id, s.personer.get('frida')],
      ),
    ).rejects.toThrow(/KL 6:38/u);
  });

  it('en ny version av skrivelsen tar över, och beslutet antecknas på nytt', async () => {
    const { id } = await remiss('namnd');
    const y = await borja(id);
    await fardigt(y);
    const { kropp: b } = await gor('linnea', id, '/beslut', beslut({ paragraf: '§ 85' }), y.version);
    const ny = await s.steg('hanna', b.skrivelse.id, 'versioner', { skal: 'Skrivfel' });
    const nu = (await s.gor<{ yttrande: Yttrande }>('hanna', 'GET', stig(id))).kropp.yttrande;
    expect([nu.skrivelse.id, nu['beslutSatt']]).toEqual([ny.kropp.id, null]);
    expect((await s.gor('hanna', 'GET', `/remisser-in/${id}`)).kropp['skrivelseId']).toBe(ny.kropp.id);
  });

  it('faller sändningen är ingenting sänt', async () => {
    const { id } = await remiss('namnd');
    const y = await borja(id);
    await fardigt(y);
    const { kropp: b } = await gor('linnea', id, '/beslut', beslut({ paragraf: '§ 86' }), y.version);
    await s.db.query(`update handling set riktning = 'upprattad' where id = $1`, [b.skrivelse['handlingId']]);
    await s.db.query(
      `create or replace function prov_vagra() returns trigger language plpgsql as $$ begin raise exception 'provet'; end $$;
       create trigger tr_prov before update on remiss_in for each row when (new.lage = 'besvarad') execute function prov_vagra();`,
    );
    const svar = await gor('linnea', id, '/sandning', { satt: 'post' }, b.version);
    await s.db.query('drop trigger tr_prov on remiss_in');
    expect(svar.status).toBe(500);
    const nu = (await s.gor<{ yttrande: Yttrande }>('hanna', 'GET', stig(id))).kropp.yttrande;
    expect([nu['santSatt'], nu.version]).toEqual([null, b.version]);
  });
});
