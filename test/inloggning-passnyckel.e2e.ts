// Passkeys over HTTP: every answer counts once, for the browser and the session that were asked.
import { Client } from 'pg';
import { type Provapp, provapp } from './stod/provapp.js';
import { LOSENORD, skapaProvkommun } from './stod/provkommun.js';
import { type Fraga, Provnyckel } from './stod/provnyckel.js';
import { Provlasare } from './stod/webblasarprov.js';

interface Konto {
  passnycklar: { id: string; namn: string }[];
  reservkoderKvar: number;
}

describe('passnycklar', () => {
  let prov: Provapp;
  let lasare: Provlasare;
  const nyckel = new Provnyckel();

  beforeAll(async () => {
    prov = await provapp();
    await skapaProvkommun(prov);
    lasare = new Provlasare(prov);
    await lasare.loggaIn('linnea', LOSENORD);
  });
  afterAll(async () => {
    await prov.bort();
  });
  beforeEach(() => {
    nyckel.ursprung = 'http://localhost:3000';
    nyckel.rpId = 'localhost';
    nyckel.upplast = true;
  });

  const fraga = async (en: Provlasare, stig: string): Promise<Fraga> => {
    const svar = await en.fraga<Fraga>('POST', stig);
    expect([stig, svar.status]).toEqual([stig, 200]);
    return svar.kropp;
  };
  const IN = '/api/inloggning/passnyckel';
  const in_ = async (en: Provlasare, svar: object): Promise<[number, string | undefined]> => {
    const ett = await en.fraga('POST', IN, { svar });
    return [ett.status, ett.kropp.kod];
  };
  const STAMMER_INTE = [422, 'PASSNYCKEL.STAMMER_INTE'];

  it('läggs till av den inloggade, med namn, och ger reservkoder', async () => {
    const fragan = await fraga(lasare, '/api/konto/passnycklar/fraga');
    const svar = nyckel.registrera(fragan);
    const annan = new Provlasare(prov);
    await annan.loggaIn('bo', LOSENORD);
    expect((await annan.fraga('POST', '/api/konto/passnycklar', { svar, namn: 'Stulen' })).kropp.kod).toBe(
      STAMMER_INTE[1],
    );
    const tva = await Promise.all(
      [1, 2].map(() =>
        lasare.fraga<{ reservkoder: string[] }>('POST', '/api/konto/passnycklar', { svar, namn: ' Min telefon ' }),
      ),
    );
    expect(tva.map((s) => s.status).sort()).toEqual([201, 422]);
    const konto = (await lasare.fraga<Konto>('GET', '/api/konto')).kropp;
    expect(konto).toMatchObject({ passnycklar: [{ namn: 'Min telefon' }], reservkoderKvar: 10 });
  });

  it('loggar in utan namn och lösenord, med båda faktorerna', async () => {
    const en = new Provlasare(prov, '192.0.2.77');
    expect(await in_(en, nyckel.svara(await fraga(en, `${IN}/fraga`)))).toEqual([204, undefined]);
    const jag = await en.fraga<{ namn: string; styrka: string }>('GET', '/api/jag');
    expect(jag.kropp).toMatchObject({ namn: 'Linnea Stråberg', styrka: 'tva_faktorer' });
  });

  it('godtar svaret en gång, också två gånger samtidigt, och bara i webbläsaren som frågade', async () => {
    const en = new Provlasare(prov);
    const svar = nyckel.svara(await fraga(en, `${IN}/fraga`));
    expect(await in_(new Provlasare(prov), svar)).toEqual(STAMMER_INTE);
    const tva = await Promise.all([in_(en, svar), in_(en, svar)]);
    expect(tva.map(([status]) => status).sort()).toEqual([204, 422]);
    expect(await in_(en, svar)).toEqual(STAMMER_INTE);
  });

  it.each<[string, () => void]>([
    ['en annan webbplats', () => (nyckel.ursprung = 'http://klubba.ond.example')],
    ['en annan värd', () => (nyckel.rpId = 'ond.example')],
    ['en olåst nyckel', () => (nyckel.upplast = false)],
    ['en nyckel som är kopierad: räknaren går bakåt', () => (nyckel.raknare = 0)],
  ])('godtar inte svaret från %s', async (_vad, gor) => {
    const en = new Provlasare(prov);
    const fragan = await fraga(en, `${IN}/fraga`);
    const raknare = nyckel.raknare;
    gor();
    expect(await in_(en, nyckel.svara(fragan))).toEqual(STAMMER_INTE);
    nyckel.raknare = raknare + 1;
  });

  it('godtar inte ett svar efter tio minuter, på en annan fråga, av en okänd nyckel eller som inte är något svar', async () => {
    const en = new Provlasare(prov);
    const gammal = await fraga(en, `${IN}/fraga`);
    prov.klocka.satt(new Date(prov.klocka.nu().getTime() + 601_000));
    expect(await in_(en, nyckel.svara(gammal))).toEqual(STAMMER_INTE);
    await fraga(en, `${IN}/fraga`);
    expect(await in_(en, nyckel.svara(gammal))).toEqual(STAMMER_INTE);
    expect(await in_(en, new Provnyckel().svara(await fraga(en, `${IN}/fraga`)))).toEqual(STAMMER_INTE);
    for (const skrap of [
      {},
      { id: 7 },
      { id: 'a'.repeat(10_000) },
      { id: nyckel.id.toString('base64url'), response: null },
    ]) {
      await fraga(en, `${IN}/fraga`);
      expect(await in_(en, skrap)).toEqual(STAMMER_INTE);
    }
  });

  it('är kontots andra faktor efter lösenordet, men aldrig någon annans', async () => {
    const halv = new Provlasare(prov);
    await halv.loggaIn('linnea', LOSENORD);
    expect(await halv.steg()).toBe('kod');
    const stig = '/api/inloggning/faktor/passnyckel';
    const annans = new Provnyckel();
    const bo = new Provlasare(prov);
    await bo.loggaIn('bo', LOSENORD);
    const boSvar = annans.registrera(await fraga(bo, '/api/konto/passnycklar/fraga'));
    expect((await bo.fraga('POST', '/api/konto/passnycklar', { svar: boSvar, namn: 'Bos' })).status).toBe(201);
    const fel = await halv.fraga('POST', stig, { svar: annans.svara(await fraga(halv, `${stig}/fraga`)) });
    expect(fel.kropp.kod).toBe(STAMMER_INTE[1]);
    // An answer to the question of a login is no answer to this one.
    const inSvar = nyckel.svara(await fraga(halv, `${IN}/fraga`));
    expect((await halv.fraga('POST', stig, { svar: inSvar })).status).toBe(422);
    const ratt = await halv.fraga('POST', stig, { svar: nyckel.svara(await fraga(halv, `${stig}/fraga`)) });
    expect(ratt.status).toBe(204);
    expect(await halv.steg()).toBe('inne');
  });

  it('är ett färskt bevis', async () => {
    prov.klocka.satt(new Date(prov.klocka.nu().getTime() + 6 * 60_000));
    expect((await lasare.fraga('POST', '/api/konto/reservkoder')).status).toBe(403);
    const stig = '/api/inloggning/steg-upp/passnyckel';
    const svar = nyckel.svara(await fraga(lasare, `${stig}/fraga`));
    expect((await lasare.fraga('POST', stig, { svar })).status).toBe(204);
    expect((await lasare.fraga('POST', '/api/konto/reservkoder')).status).toBe(201);
  });

  it('byter namn och tas bort av innehavaren, och ingen annan', async () => {
    const id = (await lasare.fraga<Konto>('GET', '/api/konto')).kropp.passnycklar[0]?.id ?? '';
    const amina = new Provlasare(prov);
    await amina.loggaIn('amina', LOSENORD);
    expect((await amina.fraga('PATCH', `/api/konto/passnycklar/${id}`, { namn: 'x' })).status).toBe(404);
    expect((await amina.fraga('DELETE', `/api/konto/passnycklar/${id}`)).status).toBe(404);
    expect((await lasare.fraga('PATCH', `/api/konto/passnycklar/${id}`, { namn: 'Arbetstelefonen' })).status).toBe(204);
    expect((await lasare.fraga('DELETE', `/api/konto/passnycklar/${id}`)).status).toBe(204);
    expect((await lasare.fraga<Konto>('GET', '/api/konto')).kropp).toMatchObject({
      passnycklar: [],
      reservkoderKvar: 0,
    });
    const en = new Provlasare(prov);
    expect(await in_(en, nyckel.svara(await fraga(en, `${IN}/fraga`)))).toEqual(STAMMER_INTE);
  });

  it('är slut för det avstängda kontot', async () => {
    const en = new Provlasare(prov);
    const min = new Provnyckel();
    const karim = new Provlasare(prov);
    await karim.loggaIn('karim', LOSENORD);
    const svar = min.registrera(await fraga(karim, '/api/konto/passnycklar/fraga'));
    await karim.fraga('POST', '/api/konto/passnycklar', { svar, namn: 'Min' });
    const klient = new Client(prov.databasUrl);
    await klient.connect();
    await klient.query(`update konto set avstangt = true where inloggningsnamn = 'karim'`);
    await klient.end();
    expect(await in_(en, min.svara(await fraga(en, `${IN}/fraga`)))).toEqual(STAMMER_INTE);
  });
});
