import { type Provapp, provapp } from '../../../../test/stod/provapp.js';
import { type Provkommun, skapaProvkommun } from '../../../../test/stod/provkommun.js';
import { kallatMote, KEDJAN, korJobben, lage } from '../../../../test/stod/provmote.js';
import { Kalla } from '../kallelse/kalla.service.js';
import { KallelseForrad } from '../kallelse/kallelse.repository.js';
import { ListaForrad } from '../lista/lista.repository.js';
import { SkrivLista } from '../lista/skriv-lista.service.js';
import { HallSammantrade } from './hall-sammantrade.service.js';
import { PlaneraSammantrade } from './planera-sammantrade.service.js';
import { SammantradeForrad } from './sammantrade.repository.js';
import { sammantradessteg } from './sammantrade.tillstand.js';

let p: Provapp;
let k: Provkommun;

beforeAll(async () => {
  p = await provapp(KEDJAN);
  k = await skapaProvkommun(p);
});
afterAll(async () => {
  await p.bort();
});

const plan = (over: Record<string, string> = {}) => ({
  namndId: k.namndId,
  datum: '2026-06-11',
  start: '18:30',
  plats: 'Stora salen',
  ...over,
});

describe('att planera', () => {
  it('räknar dagarna ur reglementet, också när sammanträdet flyttas', async () => {
    const { id } = await p.som(() => p.fa(PlaneraSammantrade).planera(plan()));
    const forrad = p.fa(SammantradeForrad);
    expect(await forrad.hamta(k.namndId, id)).toMatchObject({
      senastKallelse: '2026-06-04',
      senastTillagg: '2026-06-08',
    });
    await p.som(() => p.fa(PlaneraSammantrade).andra(k.namndId, id, 1, { datum: '2026-06-18' }));
    expect(await forrad.hamta(k.namndId, id)).toMatchObject({
      senastKallelse: '2026-06-11',
      senastTillagg: '2026-06-15',
      start: '18:30',
    });
  });

  it.each([
    ['en dag som passerat', { datum: '2026-03-01' }, 'SAMMANTRADE.DAGEN_PASSERAD'],
    ['en kallelsedag efter den sista', { kallelsedag: '2026-06-05' }, 'SAMMANTRADE.KALLELSEDAG_SEN'],
    ['en dag före reglementet', { datum: '2022-06-01' }, 'SAMMANTRADE.DAGEN_PASSERAD'],
  ])('vägras: %s', async (_vad, over, kod) => {
    await expect(p.som(() => p.fa(PlaneraSammantrade).planera(plan(over)))).rejects.toMatchObject({ kod, status: 422 });
  });
});

describe('stegen', () => {
  it('säger vilka som är öppna och varför de andra inte är det', () => {
    const laget = { datum: '2026-06-11', idag: '2026-06-04', lista: { fryst: false, frislappt: true }, oavgjorda: [] };
    const steg = sammantradessteg('planerat', laget);
    expect(steg.filter((s) => s.oppet).map((s) => s.namn)).toEqual(['kalla', 'stallIn']);
    expect(steg.find((s) => s.namn === 'oppna')?.hinder?.text).toMatch(/Kallelsen har inte gått ut/);
    const pagar = sammantradessteg('pagar', { ...laget, oavgjorda: [3, 4] });
    expect(pagar.find((s) => s.namn === 'avsluta')?.hinder).toMatchObject({ kod: 'MOTE.PARAGRAF_UTAN_BESLUT' });
    expect(sammantradessteg('avslutat', laget).some((s) => s.oppet)).toBe(false);
  });
});

it('ett kallat sammanträde ställs in med skäl; alla som kallats får veta det, och ett påbörjat tillägg går inte ut', async () => {
  const mote = await kallatMote(p, k);
  await korJobben(p);
  const { namndId, id } = mote;
  await expect(p.som(() => p.fa(HallSammantrade).oppna(namndId, id))).rejects.toMatchObject({ kod: 'MOTE.FOR_TIDIGT' });
  await p.som(() => p.fa(SkrivLista).nyVersion(namndId, id));
  await expect(p.som(() => p.fa(Kalla).stallIn(namndId, id, ' '))).rejects.toMatchObject({
    kod: 'KALLELSE.SKAL_SAKNAS',
  });
  await p.som(() => p.fa(Kalla).stallIn(namndId, id, 'Ordföranden är sjuk.'));
  expect(await lage(p, mote)).toBe('installt');
  await korJobben(p);
  const [, installt] = await p.fa(KallelseForrad).lagen(namndId, id);
  expect(installt).toMatchObject({ slag: 'installt', listaNr: 1, mottagare: 8 });
  expect((await p.fa(ListaForrad).versioner(id)).map((lista) => lista.fryst)).toEqual([true, false]);
  await expect(p.som(() => p.fa(Kalla).kalla(namndId, id))).rejects.toMatchObject({ kod: 'KALLELSE.STEGET_STANGT' });
  await expect(p.som(() => p.fa(HallSammantrade).oppna(namndId, id))).rejects.toMatchObject({
    kod: 'MOTE.STEGET_STANGT',
  });
  const ny = { titel: 'Sent', typ: 'information' as const, arendeId: null };
  await expect(p.som(() => p.fa(SkrivLista).laggPunkt(namndId, id, ny))).rejects.toMatchObject({
    kod: 'SAMMANTRADE.LISTAN_LAST',
  });
});
