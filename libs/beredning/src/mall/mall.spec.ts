import { type Rad, Skrivelseprov, type Svarad, type Vem } from '../prov/skrivelseprov.js';
import { FORVALDA_FORMULERINGAR } from '../formulering/domain/forvalda.js';
import { FORVALDA_MALLAR } from './domain/forvalda.js';
import { RAPPORTMALLAR } from './domain/rapportmallar.js';
import { ForvaldaMallarnasSchema } from './forvalda-mallar.schema.js';

interface Avsnitt extends Rad {
  nyckel: string;
}
interface Mall extends Svarad {
  namn: string;
  dokumenttyp: string;
  forvald: boolean;
  mallVersionId: string;
  versionsnr: number;
  anvands: number;
  innehall: { avsnitt: Avsnitt[] } & Rad;
}
interface Lista<T> {
  rader: T[];
}

describe('nämndens mallar', () => {
  let s: Skrivelseprov;

  beforeAll(async () => {
    s = await Skrivelseprov.starta();
  });
  afterAll(async () => {
    await s.bort();
  });

  const mallar = async (stig = '/mallar', vem: Vem = 'linnea'): Promise<Mall[]> =>
    (await s.gor<Lista<Mall>>(vem, 'GET', stig)).kropp.rader;
  const forvald = async (typ: string): Promise<Mall> => {
    const mall = (await mallar(`/mallar?dokumenttyp=${typ}`)).find((en) => en.forvald);
    if (mall === undefined) throw new Error(`ingen förvald mall för ${typ}`);
    return mall;
  };
  const andra = async (mall: Mall, kropp: Rad): Promise<{ status: number; kropp: Mall }> =>
    await s.gor<Mall>('linnea', 'PATCH', `/mallar/${mall.id}`, kropp, mall.version);

  it('en ny nämnd har de förvalda mallarna och formuleringarna från början, en förvald av varje slag', async () => {
    const alla = await mallar();
    expect(alla.map((m) => m.namn).sort()).toEqual(FORVALDA_MALLAR.map((m) => m.namn).sort());
    const typer = alla.filter((m) => m.forvald).map((m) => m.dokumenttyp);
    expect(new Set(typer).size).toBe(7);
    expect(typer).toHaveLength(7);
    const formuleringar = (await s.gor<Lista<Rad>>('hanna', 'GET', '/formuleringar')).kropp.rader;
    expect(formuleringar).toHaveLength(FORVALDA_FORMULERINGAR.length);
  });

  it('det förvalda läggs in en gång hur många gånger jobbet än körs', async () => {
    await s.p.fa(ForvaldaMallarnasSchema).kor();
    await Promise.all([s.gor('linnea', 'POST', '/mallar/forvalda'), s.gor('linnea', 'POST', '/mallar/forvalda')]);
    expect(await mallar()).toHaveLength(FORVALDA_MALLAR.length);
  });

  it('en nämnd från en äldre Klubba får rapportmallarna av nattens jobb, och inget av det den gjort om ändras', async () => {
    const fore = (await mallar()).filter((m) => m.dokumenttyp !== 'rapport').map((m) => [m.id, m.namn, m.versionsnr]);
    await s.db.query('alter table mall_version disable trigger tr_mall_version_last');
    await s.db.query(`delete from mall_version v using mall m where m.id = v.mall_id and m.dokumenttyp = 'rapport'`);
    await s.db.query(`delete from mall where dokumenttyp = 'rapport'`);
    await s.db.query('alter table mall_version enable trigger tr_mall_version_last');
    await s.p.fa(ForvaldaMallarnasSchema).kor();
    await s.p.fa(ForvaldaMallarnasSchema).kor();
    const efter = await mallar();
    expect(efter.filter((m) => m.dokumenttyp !== 'rapport').map((m) => [m.id, m.namn, m.versionsnr])).toEqual(fore);
    const rapporter = efter.filter((m) => m.dokumenttyp === 'rapport');
    expect(rapporter.map((m) => m.namn).sort()).toEqual(RAPPORTMALLAR.map((m) => m.namn).sort());
    expect(rapporter.filter((m) => m.forvald)).toHaveLength(1);
    const budget = rapporter.find((m) => m.namn === 'Internbudget');
    const svar = await s.gor<Rad>('hanna', 'POST', '/skrivelser', { rubrik: 'Internbudget 2027', mallId: budget?.id });
    expect([svar.status, svar.kropp['dokumenttyp']]).toEqual([201, 'rapport']);
  });

  it('en skrivelse görs med den förvalda mallen och behåller dess version när mallen ändras', async () => {
    const fore = await forvald('tjansteskrivelse');
    const id = await s.nytt();
    expect(await s.hamta(id)).toMatchObject({ dokumenttyp: 'tjansteskrivelse', mallVersionId: fore.mallVersionId });
    const innehall = {
      ...fore.innehall,
      avsnitt: [
        ...fore.innehall.avsnitt,
        { nyckel: 'klimat', rubrik: 'Klimatet', kravd: false, standard: true, hjalptext: null },
      ],
    };
    const { status, kropp: efter } = await andra(await forvald('tjansteskrivelse'), { innehall });
    expect([status, efter.versionsnr, efter.anvands]).toEqual([200, fore.versionsnr + 1, fore.anvands + 1]);
    expect(await s.hamta(id)).toMatchObject({ mallVersionId: fore.mallVersionId });
    const ny = await s.nytt();
    expect(await s.hamta(ny)).toMatchObject({ mallVersionId: efter.mallVersionId });
    const versioner = (await s.gor<Lista<Rad>>('linnea', 'GET', `/mallar/${fore.id}/versioner`)).kropp.rader;
    expect(versioner.map((v) => [v['nr'], v['anvands']])).toEqual([
      [fore.versionsnr + 1, 1],
      [fore.versionsnr, 1],
    ]);
  });

  it('ett annat namn på mallen gör ingen ny version, och samma innehåll inte heller', async () => {
    const fore = await forvald('ordforandeskrivelse');
    const { kropp } = await andra(fore, { namn: 'Ordförandens skrivelse', innehall: fore.innehall });
    expect([kropp.namn, kropp.versionsnr]).toEqual(['Ordförandens skrivelse', fore.versionsnr]);
  });

  it('en ny version av en skrivelse behåller slaget och mallen', async () => {
    const id = await s.iLage('faststalld');
    const fore = await s.hamta(id);
    const svar = await s.steg('hanna', id, 'versioner', { skal: 'Räknefel' });
    expect(svar.status).toBe(201);
    expect(svar.kropp).toMatchObject({ dokumenttyp: fore['dokumenttyp'], mallVersionId: fore['mallVersionId'] });
  });

  it('slaget följer mallen, och en mall av ett annat slag går inte', async () => {
    const yttrande = await forvald('yttrande');
    const svar = await s.gor('hanna', 'POST', '/skrivelser', { rubrik: 'Yttrande över planen', mallId: yttrande.id });
    expect(svar.kropp).toMatchObject({ dokumenttyp: 'yttrande', mallVersionId: yttrande.mallVersionId });
    const fel = await s.gor('hanna', 'POST', '/skrivelser', {
      rubrik: 'Missiv',
      dokumenttyp: 'remissmissiv',
      mallId: yttrande.id,
    });
    expect([fel.status, fel.kropp.kod]).toEqual([422, 'MALL.SAKNAS']);
  });

  it('mallar ändras av sekreteraren, inte av handläggaren, och den som hann före syns', async () => {
    const mall = await forvald('remissmissiv');
    expect((await s.gor('hanna', 'PATCH', `/mallar/${mall.id}`, { namn: 'X' }, mall.version)).status).toBe(403);
    const svar = await Promise.all([andra(mall, { namn: 'Missiv A' }), andra(mall, { namn: 'Missiv B' })]);
    expect(svar.map((ett) => ett.status).sort()).toEqual([200, 412]);
  });

  it('den förvalda ställs inte av, men en annan kan bli förvald', async () => {
    const fore = await forvald('yttrande');
    const fel = await andra(fore, { aktiv: false });
    expect([fel.status, fel.kropp.kod]).toEqual([409, 'MALL.FORVALD_KRAVS']);
    const { kropp: ny, status } = await s.gor<Mall>('linnea', 'POST', '/mallar', {
      dokumenttyp: 'yttrande',
      namn: 'Kort yttrande',
      innehall: { ...fore.innehall, avsnitt: fore.innehall.avsnitt.slice(0, 1) },
      forvald: true,
    });
    expect([status, ny.forvald]).toEqual([201, true]);
    const nu = (await mallar('/mallar?dokumenttyp=yttrande')).find((en) => en.id === fore.id);
    expect(nu?.forvald).toBe(false);
    if (nu === undefined) throw new Error('mallen saknas');
    expect((await andra(nu, { aktiv: false })).kropp['aktiv']).toBe(false);
    expect(await mallar('/mallar?dokumenttyp=yttrande')).toHaveLength(1);
    expect(await mallar('/mallar?dokumenttyp=yttrande&avstallda=true')).toHaveLength(2);
  });

  it('säger vad som är fel i en mall, vid rätt avsnitt', async () => {
    const mall = await forvald('delegationsbeslut');
    const ett = mall.innehall.avsnitt[0];
    const svar = await andra(mall, { innehall: { ...mall.innehall, avsnitt: [ett, ett] } });
    expect(svar.status).toBe(422);
    expect(svar.kropp).toMatchObject({
      falt: [{ stig: 'innehall.avsnitt[1]', text: 'Avsnittet ”Ärendet” står två gånger i mallen.' }],
    });
  });

  it('databasen håller en version oförändrad, och en mall vid sin nämnd och sitt slag', async () => {
    await expect(s.db.query(`update mall_version set innehall = '{}'`)).rejects.toThrow();
    const yttrande = await forvald('yttrande');
    const id = await s.nytt();
    await expect(
      s.db.query('update tjansteskrivelse set mall_version_id = $2 where id = $1', [id, yttrande.mallVersionId]),
    ).rejects.toThrow(/Välj en av nämndens mallar/u);
  });

  it('det som skickats till granskning byter inte mall', async () => {
    const id = await s.iLage('granskning');
    const annan = (await mallar('/mallar?dokumenttyp=tjansteskrivelse')).find((en) => !en.forvald);
    await expect(
      s.db.query('update tjansteskrivelse set mall_version_id = $2 where id = $1', [id, annan?.mallVersionId]),
    ).rejects.toThrow();
  });

  it('räknar vilka avsnitt som de fastställda skrivelserna har med text', async () => {
    interface Statistik {
      skrivelser: number;
      rader: { nyckel: string; antal: number }[];
    }
    const las = async (): Promise<Statistik> =>
      (await s.gor<Statistik>('linnea', 'GET', '/mallar/avsnittsstatistik?fran=2026-01-01&till=2026-12-31')).kropp;
    const antal = ({ rader }: Statistik, nyckel: string): number => rader.find((r) => r.nyckel === nyckel)?.antal ?? -1;
    const fore = await las();
    await s.iLage('faststalld');
    await s.iLage('granskning');
    const efter = await las();
    expect(efter.skrivelser).toBe(fore.skrivelser + 1);
    expect(antal(efter, 'sammanfattning')).toBe(antal(fore, 'sammanfattning') + 1);
    // Avsnittet står tomt i skrivelsen, och räknas inte.
    expect(antal(efter, 'arendet')).toBe(antal(fore, 'arendet'));
    expect(antal(efter, 'barn')).toBeGreaterThanOrEqual(0);
  });

  it('formuleringar läggs till, väljs efter plats och räknas när de används', async () => {
    const ny = await s.gor('linnea', 'POST', '/formuleringar', {
      namn: 'Upphäver',
      text: '[[nämnden:organ]] upphäver [[handling]].',
      platser: ['forslag'],
    });
    expect(ny.status).toBe(201);
    expect(ny.kropp['delar']).toContainEqual({ slag: 'lucka', text: 'nämnden', typ: 'organ' });
    for (let nr = 0; nr < 2; nr++) {
      expect((await s.gor('hanna', 'POST', `/formuleringar/${ny.kropp.id}/bruk`)).status).toBe(204);
    }
    const forslag = (await s.gor<Lista<Rad>>('hanna', 'GET', '/formuleringar?for=forslag')).kropp.rader;
    expect([forslag[0]?.['namn'], forslag[0]?.['anvand']]).toEqual(['Upphäver', 2]);
    const yttranden = (await s.gor<Lista<Rad>>('hanna', 'GET', '/formuleringar?for=yttrande')).kropp.rader;
    expect(yttranden.map((f) => f['namn'])).not.toContain('Upphäver');
    const dubbel = await s.gor('linnea', 'POST', '/formuleringar', {
      namn: 'upphäver',
      text: 'X',
      platser: ['forslag'],
    });
    expect(dubbel.kropp.kod).toBe('FORMULERING.FINNS');
    const trasig = await s.gor(
      'linnea',
      'PATCH',
      `/formuleringar/${ny.kropp.id}`,
      { text: 'Utan slut [[belopp' },
      ny.kropp.version,
    );
    expect([trasig.status, trasig.kropp.detail]).toEqual([422, 'En lucka börjar med [[ och slutar med ]].']);
  });
});
