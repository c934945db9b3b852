import { DataSource } from 'typeorm';
import { RegistreraArende, RegistreraHandling } from '#diarium';
import type { Provsvar } from '../../../../test/stod/provapp.js';
import { LOSENORD } from '../../../../test/stod/provkommun.js';
import { type Diarieprov, diarieprov } from '../prov/diarieprov.js';
import type { HandlingensPlanDto, PlanimportDto } from './hanteringsplan.dto.js';

const FIL = [
  'Klassificering;Process;Handlingstyp;Bevaras/gallras;Räknas från;Sekretess;Format;Förvaring;Anmärkning',
  '3.2.1;Anta elever;Ansökan;Gallras 2 år;Registrering;OSL 23:2;Digitalt;Elevregistret;',
  '3.2.1;Anta elever;Antagningsbeslut;Bevaras;;;;;',
  '3.2.2;Ge stöd;Utredning;5 år;ärendets avslut;OSL 23:1;;;',
  '3.2.3;Ge stöd;Kvitto;kanske;;;;;',
].join('\r\n');

const GRANS = 'klubbaprov';

describe('informationshanteringsplanen', () => {
  let prov: Diarieprov;
  let kaka: string;
  let karim: string;
  let grund: string;
  const svar = async <T>(
    metod: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    rest: string,
    val: { kropp?: unknown; version?: number; vem?: string; namnd?: string } = {},
  ): Promise<Provsvar<T>> =>
    await prov.app.fraga<T>(metod, `/api/namnder/${val.namnd ?? prov.kommun.namndId}/hanteringsplan/${rest}`, {
      kaka: val.vem ?? kaka,
      ...(val.kropp === undefined ? {} : { kropp: val.kropp }),
      huvuden: val.version === undefined ? {} : { 'if-match': `"${String(val.version)}"` },
    });
  const lamna = async (text: string, vem = kaka): Promise<Provsvar<PlanimportDto>> =>
    await prov.app.fraga<PlanimportDto>('POST', `${grund}/importer`, {
      kaka: vem,
      huvuden: { 'content-type': `multipart/form-data; boundary=${GRANS}` },
      kropp: `--${GRANS}\r\ncontent-disposition: form-data; name="fil"; filename="plan.csv"\r\ncontent-type: text/csv\r\n\r\n${text}\r\n--${GRANS}--\r\n`,
    });
  const VILLKOR = {
    namn: 'Plan 2026',
    gallerFran: '2026-01-01',
    beslut: 'Nämnden 2026-01-15 § 8',
    beslutDatum: '2026-01-15',
  };
  const planradId = async (handlingstyp: string): Promise<string> => {
    const [rad] = await prov.app
      .fa(DataSource)
      .query<{ id: string }[]>(
        'select r.id from planrad r join hanteringsplan p on p.id = r.plan_id where r.handlingstyp = $1 order by p.nr desc limit 1',
        [handlingstyp],
      );
    return rad?.id ?? '';
  };
  const handling = async (arendetyp: string | null, datum: string): Promise<{ id: string; arendeId: string }> => {
    prov.app.klocka.satt(new Date(`${datum}T08:00:00Z`));
    return await prov.app.som(async () => {
      const { namndId } = prov.kommun;
      const arende = await prov.app.fa(RegistreraArende).registrera({ namndId, arendemening: 'Ärende', arendetyp });
      const { id } = await prov.app
        .fa(RegistreraHandling)
        .registrera({ namndId, arendeId: arende.id, typ: 'skrivelse', titel: 'Ansökan', riktning: 'inkommen' });
      return { id, arendeId: arende.id };
    });
  };

  beforeAll(async () => {
    prov = await diarieprov();
    grund = `/api/namnder/${prov.kommun.namndId}/hanteringsplan`;
    kaka = await prov.app.loggaIn('linnea', LOSENORD);
    karim = await prov.app.loggaIn('karim', LOSENORD);
  });
  afterAll(async () => {
    await prov.app.bort();
  });

  it('läses in med fel per rad, rättas, och blir en version; samma begäran två gånger blir en', async () => {
    const { status, kropp } = await lamna(FIL);
    expect([status, kropp.antalFel, kropp.rader.length]).toEqual([201, 1, 4]);
    expect(kropp.rader[3]).toMatchObject({ rad: 5, fel: [{ kolumn: 'bevaras' }] });
    const nej = await svar('POST', `importer/${kropp.id}/genomforande`, { kropp: VILLKOR, version: 1 });
    expect(nej).toMatchObject({ status: 409, kropp: { kod: 'HANTERINGSPLAN.FEL_KVAR' } });
    const rattad = await svar<PlanimportDto>('PATCH', `importer/${kropp.id}/rader/5`, {
      kropp: { falt: { bevaras: 'Gallras 7 år' } },
      version: 1,
    });
    expect(rattad.kropp).toMatchObject({ antalFel: 0, hinder: null, version: 2 });
    expect(
      (await svar('PATCH', `importer/${kropp.id}/rader/5`, { kropp: { utelamnad: true }, version: 1 })).status,
    ).toBe(412);
    const bada = await Promise.all(
      [1, 2].map(() => svar('POST', `importer/${kropp.id}/genomforande`, { kropp: VILLKOR, version: 2 })),
    );
    expect(bada.map((en) => en.status).sort()).toEqual([200, 409]);
    const planer = await svar<{ rader: unknown[] }>('GET', 'planer');
    expect(planer.kropp.rader).toEqual([expect.objectContaining({ nr: 1, antalRader: 4, gallerTill: null })]);
  });

  it('en fil utan rubrikrad sägs vara det, och den utan rätt får inte läsa in', async () => {
    expect(await lamna('a;b\r\nc;d')).toMatchObject({ status: 422, kropp: { kod: 'HANTERINGSPLAN.OLASLIG' } });
    expect((await lamna(FIL, karim)).status).toBe(403);
    expect((await svar('GET', 'planer', { namnd: prov.kommun.annanNamndId })).status).toBe(404);
  });

  it('ger en handling raden som ärendetypen pekar ut, och låter den behålla raden när planen byts', async () => {
    const rad = { arendetyp: 'Antagning', handlingensTyp: null, kod: '3.2.1', handlingstyp: 'Ansökan' };
    expect((await svar('PUT', 'arendetyper', { kropp: rad })).status).toBe(200);
    expect((await svar('PUT', 'arendetyper', { kropp: { ...rad, kod: '9' } })).status).toBe(422);
    const { id } = await handling('Antagning', '2026-03-02');
    const fick = await svar<HandlingensPlanDto>('GET', `handlingar/${id}`);
    expect(fick.kropp.rad).toMatchObject({
      satt: 'arendetyp',
      handlingstyp: 'Ansökan',
      sekretessLagrum: 'OSL 23:2',
      planNr: 1,
    });
    const ny = await lamna(FIL.replace('Gallras 2 år', 'Bevaras').replace(';kanske;', ';Bevaras;'));
    const villkor = { ...VILLKOR, namn: 'Plan 2027', gallerFran: '2027-01-01' };
    expect((await svar('POST', `importer/${ny.kropp.id}/genomforande`, { kropp: villkor, version: 1 })).status).toBe(
      200,
    );
    const planer = await svar<{ rader: { nr: number; gallerTill: string | null }[] }>('GET', 'planer');
    expect(planer.kropp.rader.map((en) => [en.nr, en.gallerTill])).toEqual([
      [2, null],
      [1, '2026-12-31'],
    ]);
    expect((await svar<HandlingensPlanDto>('GET', `handlingar/${id}`)).kropp.rad).toMatchObject({
      bevaras: false,
      planNr: 1,
    });
  });

  it('raden som väljs när handlingen registreras går före ärendetypens, och en annan nämnds finns inte', async () => {
    const { arendeId } = await handling('Skolplacering', '2026-03-02');
    const lagg = async (planrad: string | null): Promise<Provsvar<{ id: string; kod?: string }>> =>
      await prov.app.fraga('POST', `/api/namnder/${prov.kommun.namndId}/arenden/${arendeId}/handlingar`, {
        kaka,
        huvuden: { 'content-type': `multipart/form-data; boundary=${GRANS}` },
        kropp: `--${GRANS}\r\ncontent-disposition: form-data; name="uppgifter"\r\n\r\n${JSON.stringify({
          typ: 'skrivelse',
          titel: 'Beslut om plats',
          riktning: 'inkommen',
          ...(planrad === null ? {} : { planradId: planrad }),
        })}\r\n--${GRANS}--\r\n`,
      });
    const vald = await lagg(await planradId('Antagningsbeslut'));
    expect(vald.status).toBe(201);
    const { kropp } = await svar<HandlingensPlanDto>('GET', `handlingar/${vald.kropp.id}`);
    expect(kropp.rad).toMatchObject({ kod: '3.2.1', handlingstyp: 'Antagningsbeslut', bevaras: true, satt: 'vald' });
    const okand = await lagg('019a0000-0000-7000-8000-000000000000');
    expect(okand.status).toBe(404);
  });

  it('visar handlingar utan rad, och två som väljer på en gång skriver inte över varandra', async () => {
    const { id } = await handling(null, '2026-03-03');
    kaka = await prov.app.loggaIn('linnea', LOSENORD);
    const utan = await svar<{ rader: { handlingId: string }[] }>('GET', 'utan-rad');
    expect(utan.kropp.rader.map((en) => en.handlingId)).toContain(id);
    const rader = [await planradId('Utredning'), await planradId('Kvitto')];
    const bada = await Promise.all(
      rader.map((planrad) => svar('PUT', `handlingar/${id}`, { kropp: { planradId: planrad }, version: 0 })),
    );
    expect(bada.map((en) => en.status).sort()).toEqual([200, 412]);
    const efter = await svar<{ rader: { handlingId: string }[] }>('GET', 'utan-rad');
    expect(efter.kropp.rader.map((en) => en.handlingId)).not.toContain(id);
  });

  it('listar det som får gallras, från första dagen och inte före', async () => {
    const bara = async (dag: string): Promise<string[]> => {
      prov.app.klocka.satt(new Date(`${dag}T12:00:00Z`));
      kaka = await prov.app.loggaIn('linnea', LOSENORD);
      const { kropp } = await svar<{ rader: { handlingstyp: string }[] }>('GET', 'gallringsbara');
      return kropp.rader.map((en) => en.handlingstyp);
    };
    expect(await bara('2028-12-31')).toEqual([]);
    expect(await bara('2029-01-01')).toEqual(['Ansökan']);
  });
});
