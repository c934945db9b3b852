import { DataSource } from 'typeorm';
import { nyttId, Utkorg } from '#plattform';
import type { Provsvar } from '../../../../test/stod/provapp.js';
import { LOSENORD } from '../../../../test/stod/provkommun.js';
import { RegistreraArende } from '../arende/registrera-arende.service.js';
import { type Diarieprov, diarieprov } from '../prov/diarieprov.js';
import { AvslutaMangaJobb } from './avsluta-manga.jobb.js';

type Rad = Record<string, unknown>;
interface Korning {
  id: string;
  lage: string;
  antal: number;
  behandlade: number;
  avslutade: number;
  rader: Rad[];
}

const PAGAR = new AbortController().signal;

describe('avsluta många', () => {
  let p: Diarieprov;
  let linnea: string;
  let karim: string;

  beforeAll(async () => {
    p = await diarieprov();
    linnea = await p.app.loggaIn('linnea', LOSENORD);
    karim = await p.app.loggaIn('karim', LOSENORD);
    await p.app.som(async () => {
      const { namndId } = p.kommun;
      const registrera = p.app.fa(RegistreraArende);
      for (let nr = 1; nr <= 6; nr += 1)
        await registrera.registrera({ namndId, arendemening: `Gammalt ${String(nr)}` });
      const bevakning = { forfallodag: '2026-05-04', vad: 'Svar' };
      await registrera.registrera({ namndId, arendemening: 'Bevakat', bevakning });
      const sekretess = { lagrum: null, underProvning: true };
      await registrera.registrera({ namndId, arendemening: 'Prövas', sekretess });
      p.app.klocka.satt(new Date('2026-03-20T09:00:00Z'));
      await registrera.registrera({ namndId, arendemening: 'Nytt' });
    });
    linnea = await p.app.loggaIn('linnea', LOSENORD);
    karim = await p.app.loggaIn('karim', LOSENORD);
  });
  afterAll(async () => {
    await p.app.bort();
  });

  const fraga = async <T = Korning>(
    metod: 'GET' | 'POST',
    rest: string,
    kropp?: unknown,
    kaka = linnea,
  ): Promise<Provsvar<T>> =>
    await p.app.fraga<T>(metod, `/api/namnder/${p.kommun.namndId}/arendeavslut${rest}`, {
      kaka,
      ...(kropp === undefined ? {} : { kropp }),
    });
  const kor = async (avslutId: string, avbryt: AbortSignal = PAGAR): Promise<void> => {
    await p.app.fa(AvslutaMangaJobb).utfor({ avslutId }, { avbryt });
  };
  const FILTER = { registreratSenast: '2026-03-10' };

  it('visar urvalet med det som är ogjort, och kräver ett villkor och rätten', async () => {
    const { kropp } = await fraga('POST', '/forhandsvisning', { filter: FILTER, antal: 100 });
    expect(kropp.antal).toBe(8);
    expect(kropp.rader.map((rad) => rad['arendemening'])).not.toContain('Nytt');
    const brister = Object.fromEntries(
      kropp.rader.map((rad) => [rad['arendemening'], (rad['brister'] as Rad[]).map((brist) => brist['kod'])]),
    );
    expect(brister).toMatchObject({
      Bevakat: ['DIARIUM.OPPEN_BEVAKNING'],
      Prövas: ['DIARIUM.SEKRETESS_PROVAS'],
      'Gammalt 1': [],
    });
    expect((await fraga('POST', '', { filter: {} })).status).toBe(422);
    expect((await fraga('POST', '', { filter: FILTER, trotsBrister: true })).status).toBe(422);
    expect((await fraga('POST', '', { filter: FILTER }, karim)).status).toBe(403);
  });

  it('är en körning när begäran kommer två gånger, avbryts, fortsätter och tar inget två gånger', async () => {
    const begaran = { filter: FILTER, nyckel: nyttId(), skal: 'Årsrensning' };
    const tva = await Promise.all([fraga('POST', '', begaran), fraga('POST', '', begaran)]);
    expect(new Set(tva.map((svar) => svar.kropp.id)).size).toBe(1);
    const id = tva[0].kropp.id;
    expect(tva[0].kropp).toMatchObject({ lage: 'vantar', antal: 8, behandlade: 0 });
    expect((await fraga('POST', `/${id}/avbrott`)).kropp.lage).toBe('avbruten');
    await kor(id);
    expect((await fraga('GET', `/${id}`)).kropp).toMatchObject({ lage: 'avbruten', behandlade: 0 });
    expect((await fraga('POST', `/${id}/fortsattning`)).kropp.lage).toBe('vantar');
    // Klubba stängs av mitt i: jobbet lämnas, och tas om.
    const stangs = new AbortController();
    stangs.abort();
    await expect(kor(id, stangs.signal)).rejects.toThrow('Klubba stängs av');
    await Promise.all([kor(id), kor(id)]);
    await kor(id);
    const { kropp } = await fraga('GET', `/${id}`);
    expect(kropp).toMatchObject({ lage: 'klar', antal: 8, behandlade: 8, avslutade: 6 });
    const utfall = (await fraga('GET', `/${id}/rader?antal=100`)).kropp.rader;
    expect(utfall.filter((rad) => rad['utfall'] !== 'avslutat')).toMatchObject([
      { arendemening: 'Bevakat', utfall: 'brister', text: 'En bevakning är öppen.' },
      { arendemening: 'Prövas', utfall: 'brister', text: 'Ärendets sekretess är inte prövad färdigt.' },
    ]);
    const avslutade = await p.app
      .fa(DataSource)
      .query<{ aktor: string; antal: number }[]>(
        `select aktor ->> 'namn' as aktor, count(*)::int as antal from handelse where typ = 'arende.avslutat' group by 1`,
      );
    expect(avslutade).toEqual([{ aktor: 'Linnea Stråberg', antal: 6 }]);
    expect(await p.app.fa(Utkorg).antalVantar()).toBeGreaterThan(0);
  });

  it('avslutar med skäl det som är ogjort, men aldrig det som lagen hindrar', async () => {
    const { kropp } = await fraga('POST', '', { filter: FILTER, trotsBrister: true, skal: 'Återkallade' });
    expect(kropp.antal).toBe(2);
    await kor(kropp.id);
    const rader = (await fraga('GET', `/${kropp.id}/rader`)).kropp.rader;
    expect(rader.map((rad) => [rad['arendemening'], rad['utfall']])).toEqual([
      ['Bevakat', 'avslutat'],
      ['Prövas', 'brister'],
    ]);
  });
});
