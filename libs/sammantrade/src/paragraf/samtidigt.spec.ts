import { DataSource } from 'typeorm';
import { type Provapp, provapp } from '../../../../test/stod/provapp.js';
import { type Provkommun, skapaProvkommun } from '../../../../test/stod/provkommun.js';
import {
  beslut,
  KALLELSEDAG,
  KEDJAN,
  korJobben,
  MOTESDAG,
  nyParagraf,
  oppnatMote,
  planeratMote,
  tid,
} from '../../../../test/stod/provmote.js';
import { FrislappLista } from '../frislappning/frislapp-lista.service.js';
import { FramstallKallelse } from '../kallelse/framstall-kallelse.jobb.js';
import { Kalla } from '../kallelse/kalla.service.js';
import { KallaSchema } from '../kallelse/kalla.schema.js';
import { KallelseForrad } from '../kallelse/kallelse.repository.js';
import { ListaForrad } from '../lista/lista.repository.js';
import { SkrivLista } from '../lista/skriv-lista.service.js';
import { HallSammantrade } from '../sammantrade/hall-sammantrade.service.js';
import { Besluta } from './besluta.service.js';
import { TaUppParagraf } from './ta-upp-paragraf.service.js';

let p: Provapp;
let k: Provkommun;

beforeEach(async () => {
  p = await provapp(KEDJAN);
  k = await skapaProvkommun(p);
});
afterEach(async () => {
  await p.bort();
});

/** How the attempts ended: `ok` or the code of the refusal, sorted. */
async function utgangar(forsok: readonly (() => Promise<unknown>)[]): Promise<string[]> {
  const svar = await Promise.allSettled(forsok.map((gor) => p.som(gor)));
  return svar
    .map((s) => (s.status === 'fulfilled' ? 'ok' : ((s.reason as { kod?: string }).kod ?? String(s.reason))))
    .sort();
}
const antal = async (tabell: string): Promise<number> => {
  const [rad] = await p.fa(DataSource).query<{ antal: number }[]>(`select count(*)::int as antal from ${tabell}`);
  return rad?.antal ?? 0;
};

it('tolv punkter som tas upp på en gång får var sitt nummer utan lucka', async () => {
  const m = await oppnatMote(p, k, 11);
  const taUpp = m.punkter.map((_, plats) => () => p.fa(TaUppParagraf).taUpp(m.namndId, nyParagraf(m, plats)));
  expect(await utgangar(taUpp)).toEqual(Array<string>(12).fill('ok'));
  const rader = await p.fa(DataSource).query<{ nr: number }[]>('select nr from paragraf order by nr');
  expect(rader.map((rad) => rad.nr)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});

it('samma punkt som tas upp två gånger blir en paragraf', async () => {
  const m = await oppnatMote(p, k);
  const taUpp = () => p.fa(TaUppParagraf).taUpp(m.namndId, nyParagraf(m, 1));
  expect(await utgangar([taUpp, taUpp, taUpp])).toEqual(['MOTE.PUNKTEN_UPPTAGEN', 'MOTE.PUNKTEN_UPPTAGEN', 'ok']);
  expect(await antal('paragraf')).toBe(1);
});

it('två kallelser på en gång blir en, med ett utskick', async () => {
  const m = await planeratMote(p, k);
  p.klocka.satt(tid(KALLELSEDAG, '09:00'));
  await p.som(() => p.fa(FrislappLista).frislapp(m.namndId, m.id, m.person('Amina Warsame')));
  const kalla = () => p.fa(Kalla).kalla(m.namndId, m.id);
  expect(await utgangar([kalla, kalla])).toEqual(['KALLELSE.REDAN_SKICKAD', 'ok']);
  const [kallelse] = await p.fa(KallelseForrad).forSammantrade(m.id);
  const framstall = () => p.fa(FramstallKallelse).utfor({ kallelseId: kallelse?.id ?? '' });
  expect(await utgangar([framstall, framstall])).toEqual(['ok', 'ok']);
  await p.som(framstall);
  expect(await antal('utskick')).toBe(1);
  // Seven with an uppdrag and the personalföreträdare; her ersättare is called only when she is away (KL 7:18).
  expect(await antal('mottagare')).toBe(8);
  expect(await antal(`utkorg where jobb = 'mejl.skicka'`)).toBeGreaterThan(0);
});

it('kallelsen går av sig själv på sin dag, en gång, och bara frisläppt', async () => {
  const m = await planeratMote(p, k);
  const kor = () => p.fa(KallaSchema).kor();
  p.klocka.satt(tid(KALLELSEDAG, '08:00'));
  await p.som(kor);
  expect(await antal('kallelse')).toBe(0);
  await p.som(() => p.fa(FrislappLista).frislapp(m.namndId, m.id, m.person('Amina Warsame')));
  p.klocka.satt(tid('2026-03-11', '23:55'));
  await p.som(kor);
  expect(await antal('kallelse')).toBe(0);
  p.klocka.satt(tid(KALLELSEDAG, '08:55'));
  await p.som(kor);
  expect(await antal('kallelse')).toBe(0);
  p.klocka.satt(tid(KALLELSEDAG, '09:00'));
  expect(await utgangar([kor, kor])).toEqual(['ok', 'ok']);
  await korJobben(p);
  await p.som(kor);
  expect([await antal('kallelse'), await antal('utskick')]).toEqual([1, 1]);
});

it('två som ändrar listan samtidigt: den ena får göra om', async () => {
  const m = await planeratMote(p, k);
  const { version = 0 } = (await p.fa(ListaForrad).hamta(m.id)) ?? {};
  const lagg = (titel: string) => () =>
    p.fa(SkrivLista).laggPunkt(m.namndId, m.id, { titel, typ: 'information', arendeId: null }, version);
  expect(await utgangar([lagg('Ena'), lagg('Andra')])).toEqual(['KLUBBA.INAKTUELL', 'ok']);
});

it('två som antecknar beslutet samtidigt: den ena får göra om', async () => {
  const m = await oppnatMote(p, k);
  const { id } = await p.som(() => p.fa(TaUppParagraf).taUpp(m.namndId, nyParagraf(m, 1)));
  const besluta = (text: string) => () => p.fa(Besluta).besluta(m.namndId, id, beslut(text), 1);
  expect(await utgangar([besluta('Ja.'), besluta('Nej.')])).toEqual(['KLUBBA.INAKTUELL', 'ok']);
  expect(await antal('beslutspunkt')).toBe(1);
});

it('den som avslutar och den som tar upp en paragraf gör det efter varandra', async () => {
  const m = await oppnatMote(p, k);
  p.klocka.satt(tid(MOTESDAG, '20:00'));
  const svar = await utgangar([
    () => p.fa(HallSammantrade).avsluta(m.namndId, m.id, '20:00'),
    () => p.fa(TaUppParagraf).taUpp(m.namndId, nyParagraf(m, 1)),
  ]);
  expect([
    ['MOTE.INTE_OPPNAT', 'ok'],
    ['MOTE.PARAGRAF_UTAN_BESLUT', 'ok'],
  ]).toContainEqual(svar);
});
