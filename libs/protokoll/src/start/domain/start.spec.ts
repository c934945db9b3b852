import fc from 'fast-check';
import { addDays } from '#regelverk';
import { anmarkning, kedjan, KEDJESIDOR } from './kedja.js';
import { mittI, narSagt } from './dagord.js';
import { startmening, type Stegpost } from './startmening.js';
import type { Startmote, Startmotesdel } from './startmote.js';
import { nastaSteg } from './steg.js';

const MOTE: Startmote = {
  id: 'm',
  namndId: 'n',
  namnd: 'Kommunstyrelsen',
  datum: '2026-10-15',
  start: '18:30',
  slut: null,
  plats: 'Stadshuset',
  tillstand: 'planerat',
  kallelsedag: '2026-10-08',
  senastKallelse: '2026-10-08',
  lista: { id: 'l', fryst: false, frislappt: false, punkter: 16, handlingar: 3 },
  kallades: null,
  harProtokoll: false,
  delar: [],
};
const DEL: Startmotesdel = {
  id: 'd',
  slag: 'ordinarie',
  tillstand: 'skrivs',
  paragrafer: [71, 72, 73],
  justeringsdatum: null,
  lamnad: null,
  vantarPa: [],
  anslag: null,
};
const post = (over: Partial<Stegpost>): Stegpost => ({
  steg: 'kallelse',
  dag: '2026-10-08',
  text: 'Kallelsen ska ut på torsdag',
  antalHinder: 0,
  ...over,
});
const IDAG = '2026-10-06';

describe('rubriken', () => {
  const halltid = { namn: 'Ordförandeberedning', datum: '2026-11-02' };
  it.each<[string, Stegpost[], { namn: string; datum: string } | null, string]>([
    ['hinder', [post({ antalHinder: 3 })], null, 'Kallelsen ska ut på torsdag. Tre saker hindrar.'],
    ['ett hinder', [post({ antalHinder: 1 })], null, 'Kallelsen ska ut på torsdag. En sak hindrar.'],
    ['inget hinder', [post({})], halltid, 'Kallelsen ska ut på torsdag. Inget hindrar.'],
    [
      'inget nära',
      [post({ dag: '2026-11-12', text: 'Kallelsen ska ut torsdag 12 november' })],
      halltid,
      'Inget hindrar. Nästa: ordförandeberedning måndag 2 november.',
    ],
    ['inget alls', [], null, 'Inga sammanträden är planerade'],
    [
      'bara ett anslag som hänger',
      [post({ steg: 'ned', text: 'Anslaget får tas ned' })],
      null,
      'Inga sammanträden är planerade',
    ],
    [
      'det som brådskar först',
      [post({ dag: '2026-10-29', antalHinder: 1, text: 'B' }), post({ dag: '2026-10-07', antalHinder: 2, text: 'A' })],
      null,
      'A. Två saker hindrar.',
    ],
  ])('%s', (_vad, poster, nasta, vantad) => {
    expect(startmening(poster, nasta, IDAG)).toBe(vantad);
  });
});

describe('nästa steg', () => {
  const anslag = { anslagsdatum: '2026-10-28', tidigastNed: '2026-11-19', nedtaget: null };
  it.each<[string, Partial<Startmote>, string, string, string, string]>([
    ['före kallelsen', {}, IDAG, 'kallelse', '2026-10-08', 'Kallelsen ska ut på torsdag'],
    ['på dagen', {}, '2026-10-08', 'kallelse', '2026-10-08', 'Kallelsen ska ut i dag'],
    ['för sent', {}, '2026-10-09', 'kallelse', '2026-10-08', 'Kallelsen skulle ha gått ut torsdag 8 oktober'],
    [
      'kallat',
      { tillstand: 'kallat' },
      '2026-10-14',
      'sammantrade',
      '2026-10-15',
      'Sammanträdet är i morgon kl. 18.30',
    ],
    [
      'utan protokoll',
      { tillstand: 'avslutat' },
      '2026-10-16',
      'protokoll',
      '2026-10-29',
      'Protokollet ska vara justerat senast torsdag 29 oktober',
    ],
    [
      'hos justeraren',
      { tillstand: 'avslutat', delar: [{ ...DEL, tillstand: 'hos_justerare' }] },
      '2026-10-16',
      'justering',
      '2026-10-29',
      'Protokollet väntar på underskrift, senast torsdag 29 oktober',
    ],
    [
      'justerat',
      { tillstand: 'avslutat', delar: [{ ...DEL, tillstand: 'justerad', justeringsdatum: '2026-10-26' }] },
      '2026-10-27',
      'anslag',
      '2026-10-28',
      'Anslaget ska upp senast i morgon',
    ],
    [
      'uppe',
      { tillstand: 'avslutat', delar: [{ ...DEL, tillstand: 'justerad', justeringsdatum: '2026-10-26', anslag }] },
      '2026-11-01',
      'ned',
      '2026-11-19',
      'Anslaget får tas ned tidigast torsdag 19 november',
    ],
  ])('%s', (_vad, over, idag, steg, dag, text) => {
    expect(nastaSteg({ ...MOTE, ...over }, { idag, flera: false })).toEqual({ steg, dag, text });
  });

  it('nämner nämnden för den som har flera, och säger inget om det som är slut', () => {
    expect(nastaSteg(MOTE, { idag: IDAG, flera: true })?.text).toBe('Kallelsen till kommunstyrelsen ska ut på torsdag');
    const nere = {
      ...DEL,
      tillstand: 'justerad' as const,
      justeringsdatum: '2026-10-26',
      anslag: { ...anslag, nedtaget: '2026-11-19' },
    };
    expect(
      nastaSteg({ ...MOTE, tillstand: 'avslutat', delar: [nere] }, { idag: '2026-12-01', flera: false }),
    ).toBeNull();
    expect(nastaSteg({ ...MOTE, tillstand: 'installt' }, { idag: IDAG, flera: false })).toBeNull();
  });

  it('det som ingen har gjort går före det som bara väntar på tiden', () => {
    const uppe = {
      ...DEL,
      id: 'a',
      slag: 'omedelbar' as const,
      tillstand: 'justerad' as const,
      justeringsdatum: '2026-10-15',
      anslag,
    };
    const steg = nastaSteg(
      { ...MOTE, tillstand: 'avslutat', delar: [uppe, DEL] },
      { idag: '2026-10-20', flera: false },
    );
    expect(steg?.steg).toBe('protokoll');
  });
});

const dag = fc.integer({ min: -400, max: 400 }).map((antal) => addDays(IDAG, antal));
const del = fc.record({
  id: fc.constant('d'),
  slag: fc.constantFrom('ordinarie' as const, 'omedelbar' as const, 'sekretess' as const),
  tillstand: fc.constantFrom(
    'skrivs' as const,
    'klart_for_justering' as const,
    'hos_justerare' as const,
    'justerad' as const,
  ),
  paragrafer: fc.uniqueArray(fc.integer({ min: 1, max: 500 })),
  lamnad: fc.option(dag),
  vantarPa: fc.array(fc.string()),
  efter: fc.option(fc.integer({ min: 0, max: 30 })),
  nedtaget: fc.option(dag),
});
const mote = fc
  .record({
    datum: dag,
    tillstand: fc.constantFrom(
      'planerat' as const,
      'kallat' as const,
      'pagar' as const,
      'ajournerat' as const,
      'avslutat' as const,
      'installt' as const,
    ),
    lista: fc.option(
      fc.record({
        id: fc.constant('l'),
        fryst: fc.boolean(),
        frislappt: fc.boolean(),
        punkter: fc.nat(40),
        handlingar: fc.nat(40),
      }),
    ),
    kallades: fc.option(dag),
    delar: fc.array(del, { maxLength: 3 }),
  })
  .map(({ delar, ...m }): Startmote => ({
    ...MOTE,
    ...m,
    kallelsedag: addDays(m.datum, -8),
    senastKallelse: addDays(m.datum, -7),
    delar: delar.map(({ efter, nedtaget, ...d }) => {
      const justeringsdatum = d.tillstand === 'justerad' ? addDays(m.datum, efter ?? 0) : null;
      const uppe = justeringsdatum !== null && efter !== null;
      const anslag = uppe
        ? { anslagsdatum: justeringsdatum, tidigastNed: addDays(justeringsdatum, 22), nedtaget }
        : null;
      return { ...d, justeringsdatum, anslag };
    }),
  }));

describe('kedjan', () => {
  it('har alltid sina sju länkar, var och en med ord, vilket läge mötet än har', () => {
    fc.assert(
      fc.property(mote, fc.boolean(), dag, (m, hindras, idag) => {
        const lankar = kedjan(m, hindras, idag);
        expect(lankar.map(({ sida }) => sida)).toEqual(KEDJESIDOR);
        for (const lank of lankar) expect(lank.nar).toMatch(/\S/u);
        expect(anmarkning(m, null, idag) ?? 'x').toMatch(/\S/u);
      }),
    );
  });

  it('säger samma sak som nästa steg: det som återstår är inte gjort', () => {
    fc.assert(
      fc.property(mote, dag, (m, idag) => {
        const steg = nastaSteg(m, { idag, flera: false });
        if (steg === null || steg.steg === 'ned') return;
        expect(kedjan(m, false, idag).find(({ sida }) => sida === steg.steg)?.lage).not.toBe('gjort');
      }),
    );
  });
});

describe('dagorden', () => {
  it('säger dagen så nära som möjligt', () => {
    expect([0, 1, 2, 6, 7, -1, 100].map((om) => narSagt(addDays(IDAG, om), IDAG))).toEqual([
      'i dag',
      'i morgon',
      'på torsdag',
      'på måndag',
      'tisdag 13 oktober',
      'måndag 5 oktober',
      'torsdag 14 januari 2027',
    ]);
    expect(['Kommunstyrelsen', 'UAN', 'Ö'].map(mittI)).toEqual(['kommunstyrelsen', 'UAN', 'Ö']);
  });
});
