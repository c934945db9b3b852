import { type Sida, Skrivelseprov, VAGEN, type Vem } from '../prov/skrivelseprov.js';

describe('tjänsteskrivelsens skydd', () => {
  let s: Skrivelseprov;

  beforeAll(async () => {
    s = await Skrivelseprov.starta();
  });
  afterAll(async () => {
    await s.bort();
  });

  describe('i ett ärende med sekretess', () => {
    let arendeId: string;
    let id: string;
    beforeAll(async () => {
      arendeId = await s.nyttArende({
        handlaggareId: s.personer.get('hanna'),
        sekretess: { lagrum: 'OSL 23:2', underProvning: false },
      });
      id = await s.nytt({ ...s.helt(arendeId), rubrik: 'Kränkning på Kvarnskolan' });
    });

    it.each<[Vem, boolean]>([
      ['hanna', true],
      ['carl', true],
      ['linnea', true],
      ['kai', false],
      ['karim', false],
      ['rut', false],
    ])('ser %s den: %s', async (vem, ser) => {
      expect((await s.gor(vem, 'GET', `/skrivelser/${id}`)).status).toBe(ser ? 200 : 404);
      const lista = await s.gor<Sida>(vem, 'GET', `/skrivelser?arendeId=${arendeId}`);
      expect([lista.kropp.antal, lista.kropp.rader.length]).toEqual(ser ? [1, 1] : [0, 0]);
      if (!ser)
        expect((await s.gor(vem, 'POST', `/skrivelser/${id}/granskning`, {}, 1)).status).toBe(
          vem === 'rut' ? 403 : 404,
        );
    });

    it('blir handlingens rubrik skyddad, och den som står utanför får inte skriva', async () => {
      expect((await s.gor('kai', 'POST', '/skrivelser', s.helt(arendeId))).kropp.kod).toBe('BEREDNING.SEKRETESS');
      await s.ga(id, VAGEN.length);
      const { handlingId } = await s.hamta(id);
      const dold = await s.gor('kai', 'GET', `/handlingar/${String(handlingId)}`);
      expect(dold.kropp).toMatchObject({ titel: 'Tjänsteskrivelse', titelSkyddad: null });
      const sedd = await s.gor('hanna', 'GET', `/handlingar/${String(handlingId)}`);
      expect(sedd.kropp).toMatchObject({ titelSkyddad: 'Kränkning på Kvarnskolan' });
    });
  });

  describe('i databasen', () => {
    let faststalld: string;
    let granskas: string;
    beforeAll(async () => {
      faststalld = await s.iLage('faststalld');
      granskas = await s.iLage('granskning');
    });

    it.each<[string, () => string, RegExp]>([
      ['ändrad text', () => `update tjansteskrivelse set arendet = 'x' where id = '${faststalld}'`, /låst/u],
      [
        'ett annat läge',
        () => `update tjansteskrivelse set tillstand = 'utkast', faststalld_tid = null where id = '${faststalld}'`,
        /låst/u,
      ],
      ['att den tas bort', () => `delete from tjansteskrivelse where id = '${faststalld}'`, /tas inte bort/u],
      [
        'en struken punkt',
        () => `delete from beslutsforslag where tjansteskrivelse_id = '${faststalld}'`,
        /bara i utkastet/u,
      ],
      [
        'en ändrad punkt',
        () => `update beslutsforslag set text = 'y' where tjansteskrivelse_id = '${faststalld}' and text is not null`,
        /bara i utkastet/u,
      ],
      [
        'en flyttad punkt',
        () =>
          `update beslutsforslag set tjansteskrivelse_id = '${granskas}' where tjansteskrivelse_id = '${faststalld}'`,
        /bara i utkastet/u,
      ],
      [
        'en ny undertecknare',
        () =>
          `insert into undertecknare (id, tjansteskrivelse_id, ordning, person_id, titel) values (gen_random_uuid(), '${faststalld}', 9, '${s.personer.get('kai') ?? ''}', 'x')`,
        /låst/u,
      ],
      [
        'ett borttaget godkännande',
        () => `update undertecknare set godkand_tid = null where tjansteskrivelse_id = '${faststalld}'`,
        /låst/u,
      ],
      [
        'ändrad text under granskning',
        () => `update tjansteskrivelse set rubrik = 'x' where id = '${granskas}'`,
        /Återlämna/u,
      ],
      [
        'en bytt undertecknare under granskning',
        () =>
          `update undertecknare set person_id = '${s.personer.get('kai') ?? ''}' where tjansteskrivelse_id = '${granskas}' and ordning = 1`,
        /Återlämna/u,
      ],
      [
        'godkännande i fel ordning',
        () =>
          `update undertecknare set godkand_tid = '2026-03-02' where tjansteskrivelse_id = '${granskas}' and ordning = 2`,
        /före i ordningen/u,
      ],
      [
        'godkänd utan att alla godkänt',
        () => `update tjansteskrivelse set tillstand = 'godkand' where id = '${granskas}'`,
        /Varje undertecknare/u,
      ],
      [
        'ett hopp över granskningen',
        () =>
          `update tjansteskrivelse set tillstand = 'faststalld', faststalld_tid = '2026-03-02', handling_id = (select handling_id from tjansteskrivelse where id = '${faststalld}'), versionsnr = 1 where id = '${granskas}'`,
        /kan inte gå/u,
      ],
    ])('går inte %s', async (_vad, sats, skal) => {
      await expect(s.db.query(sats())).rejects.toThrow(skal);
    });
  });
});
