import fc from 'fast-check';
import { addDays } from '#regelverk';
import type { Motesrad, Ordningsinnehall, Radsammantrade } from '../sammantradesordning.typer.js';
import { andraInnehall, type Ordningsandringar } from './andra.js';
import { findInnehallsfel } from './innehallsfel.js';
import { jamforOrdningar } from './jamfor.js';
import { type Motesandring, ordnaFlyttar, planeraMotesandringar } from './motesandringar.js';
import { paminnelsesteg } from './paminnelsesteg.js';

const kolumn = (namn: string, veckodag: 'onsdag' | 'torsdag'): Ordningsinnehall['kolumner'][number] => ({
  nyckel: namn,
  namn,
  veckodag,
  samtidigt: false,
  handlingar: false,
  klockslag: null,
  krets: [],
});
const rad = (datum: string, over: Partial<Motesrad> = {}): Motesrad => ({
  nyckel: datum,
  datum: { Frist: addDays(datum, -8), Möte: datum },
  avvikande: [],
  start: '18:00',
  plats: 'Salen',
  sammantradeId: null,
  ...over,
});
const innehall = (...rader: Motesrad[]): Ordningsinnehall => ({
  kolumner: [kolumn('Frist', 'onsdag'), kolumn('Möte', 'torsdag')],
  rader,
});
const helt = (ett: Ordningsinnehall, ar = 2027) => ({
  ...ett,
  ar,
  kallelsedagar: 7,
  rakning: 'kalenderdagar' as const,
});
const mote = (id: string, datum: string, over: Partial<Radsammantrade> = {}): Radsammantrade => ({
  id,
  datum,
  start: '18:00',
  slut: null,
  plats: 'Salen',
  tillstand: 'planerat',
  sekreterareId: null,
  version: 1,
  ...over,
});

describe('ändringar i ett utkast', () => {
  let nr = 0;
  const nyckel = (): string => `ny-${String((nr += 1))}`;
  const start = innehall(rad('2027-01-21'), rad('2027-02-18'), rad('2027-03-18'));
  const efter = (andringar: Ordningsandringar): Ordningsinnehall => andraInnehall(start, andringar, nyckel);

  it('märker en dag som avviker från veckodagen, och tar bort märket när den inte gör det', () => {
    const flyttad = efter({ dagar: [{ rad: 2, kolumn: 'Möte', datum: '2027-02-19' }] });
    expect(flyttad.rader[1]?.avvikande).toEqual(['Möte']);
    const tillbaka = andraInnehall(flyttad, { dagar: [{ rad: 2, kolumn: 'Möte', datum: '2027-02-25' }] }, nyckel);
    expect(tillbaka.rader[1]?.avvikande).toEqual([]);
    const egen = efter({ dagar: [{ rad: 2, kolumn: 'Möte', datum: '2027-02-19', avvikande: false }] });
    expect(egen.rader[1]?.avvikande).toEqual([]);
  });

  it('håller raderna i tidsordning med sina nycklar', () => {
    const flyttad = efter({ dagar: [{ rad: 1, kolumn: 'Möte', datum: '2027-04-15' }] });
    expect(flyttad.rader.map((en) => en.nyckel)).toEqual(['2027-02-18', '2027-03-18', '2027-01-21']);
  });

  it('räknar raderna som de stod, också när några tas bort och andra läggs till', () => {
    const ny = { datum: { Frist: '2027-02-03', Möte: '2027-02-11' } };
    const andrad = efter({ taBortRader: [1], laggTillRader: [ny], rader: [{ rad: 3, plats: 'Annexet' }] });
    expect(andrad.rader.map((en) => [en.datum['Möte'], en.plats])).toEqual([
      ['2027-02-11', 'Salen'],
      ['2027-02-18', 'Salen'],
      ['2027-03-18', 'Annexet'],
    ]);
  });

  it('byter en kolumns namn i alla rader, och vägrar ett namn som redan finns', () => {
    const bytt = efter({ kolumner: [{ namn: 'Frist', nyttNamn: 'Inlämning', klockslag: '12:00' }] });
    expect(bytt.rader.map((en) => Object.keys(en.datum))).toEqual(start.rader.map(() => ['Inlämning', 'Möte']));
    expect(bytt.kolumner[0]).toMatchObject({
      nyckel: 'Frist',
      namn: 'Inlämning',
      klockslag: '12:00',
      veckodag: 'onsdag',
    });
    expect(() => efter({ kolumner: [{ namn: 'Frist', nyttNamn: 'Möte' }] })).toThrow('finns redan');
    for (const fel of [{ rader: [{ rad: 4 }] }, { dagar: [{ rad: 1, kolumn: 'Annan' }] }, { taBortRader: [0] }]) {
      expect(() => efter(fel)).toThrow('finns inte i ordningen');
    }
  });

  it.each([
    [
      'ett datum som saknas',
      innehall(rad('2027-01-21', { datum: { Möte: '2027-01-21' } })),
      'Rad 1 saknar datum för kolumnen ”Frist”.',
    ],
    ['ett annat år', innehall(rad('2028-01-20')), 'Rad 1: sammanträdet 2028-01-20 hålls inte under 2027.'],
    ['inga rader', innehall(), 'Lägg till minst ett sammanträde.'],
    [
      'två på samma tid',
      innehall(rad('2027-01-21'), rad('2027-01-21')),
      'Rad 1 och 2 har sammanträde samma tid, 2027-01-21 kl. 18.00.',
    ],
  ])('säger vad som är fel: %s', (_vad, ett, mening) => {
    expect(findInnehallsfel(helt(ett))).toEqual([mening]);
  });
});

describe('skillnaden mellan två versioner', () => {
  it('tar med tid, plats och klockslag, och ingenting när de är lika', () => {
    const fore = helt(innehall(rad('2027-01-21')));
    expect(jamforOrdningar(fore, fore)).toEqual([]);
    const efter = helt({
      kolumner: [{ ...kolumn('Frist', 'onsdag'), klockslag: '12:00' }, kolumn('Möte', 'torsdag')],
      rader: [rad('2027-01-28', { nyckel: '2027-01-21', start: '17:30' })],
    });
    expect(jamforOrdningar(fore, efter).map((en) => en.mening)).toEqual([
      'Frist inför sammanträdet 28 januari: 20 januari i stället för 13 januari.',
      'Möte: 28 januari i stället för 21 januari.',
      'Frist: kl. 12.00 i stället för utan klockslag.',
      'Sammanträdet 28 januari: kl. 17.30 i stället för kl. 18.00.',
    ]);
  });
});

describe('vad ett antagande gör med sammanträdena', () => {
  const planera = (rader: Motesrad[], sammantraden: Radsammantrade[], idag = '2027-01-02'): Motesandring[] =>
    planeraMotesandringar({ ordning: { ...innehall(...rader), ar: 2027 }, sammantraden, tidigare: [], idag });

  it.each([
    ['inget finns', rad('2027-03-18'), [], 'skapas'],
    ['dagen är passerad', rad('2027-01-01'), [], 'passerat'],
    ['ett olänkat ligger rätt', rad('2027-03-18'), [mote('a', '2027-03-18')], 'oforandrat'],
    [
      'ett inställt olänkat ligger där',
      rad('2027-03-18'),
      [mote('a', '2027-03-18', { tillstand: 'installt' })],
      'skapas',
    ],
    ['det planerade ligger fel', rad('2027-03-18', { sammantradeId: 'a' }), [mote('a', '2027-03-25')], 'flyttas'],
    [
      'det planerade ska till en passerad dag',
      rad('2027-01-01', { sammantradeId: 'a' }),
      [mote('a', '2027-01-08')],
      'passerat',
    ],
    [
      'det pågående ligger fel',
      rad('2027-03-18', { sammantradeId: 'a' }),
      [mote('a', '2027-03-25', { tillstand: 'pagar' })],
      'kallat',
    ],
    [
      'det avslutade ligger rätt',
      rad('2027-03-18', { sammantradeId: 'a' }),
      [mote('a', '2027-03-18', { tillstand: 'avslutat' })],
      'oforandrat',
    ],
    [
      'det inställda ligger rätt',
      rad('2027-03-18', { sammantradeId: 'a' }),
      [mote('a', '2027-03-18', { tillstand: 'installt' })],
      'installt',
    ],
  ])('när %s', (_nar, ett, sammantraden, slag) => {
    expect(planera([ett], sammantraden).map((en) => en.slag)).toEqual([slag]);
  });

  it('ger aldrig samma sammanträde till två rader, och rör aldrig det som är kallat', () => {
    const dagar = fc.uniqueArray(fc.integer({ min: 10, max: 300 }), { minLength: 1, maxLength: 8 });
    const tillstand = fc.constantFrom('planerat' as const, 'kallat' as const, 'avslutat' as const, 'installt' as const);
    fc.assert(
      fc.property(
        dagar,
        fc.array(fc.tuple(fc.integer({ min: 10, max: 300 }), tillstand), { maxLength: 8 }),
        fc.nat(),
        (rader, finns, lank) => {
          const sammantraden = finns.map(([dag, lage], i) =>
            mote(`m${String(i)}`, addDays('2027-01-01', dag), { tillstand: lage }),
          );
          const andringar = planera(
            rader.map((dag, i) =>
              rad(addDays('2027-01-01', dag), {
                sammantradeId: i === 0 ? (sammantraden[lank % Math.max(1, sammantraden.length)]?.id ?? null) : null,
              }),
            ),
            sammantraden,
          );
          const ider = andringar.flatMap((en) => en.sammantradeId ?? []);
          expect(new Set(ider).size).toBe(ider.length);
          for (const en of andringar.filter(({ slag }) => slag === 'flyttas')) {
            expect(sammantraden.find((m) => m.id === en.sammantradeId)?.tillstand).toBe('planerat');
          }
        },
      ),
    );
  });

  it('ordnar flyttarna så att ingen tid är upptagen, eller säger vilka som inte går', () => {
    const plats = fc.integer({ min: 0, max: 6 }).map((dag) => addDays('2027-03-01', dag));
    fc.assert(
      fc.property(
        fc.uniqueArray(plats, { minLength: 1, maxLength: 6 }),
        fc.uniqueArray(plats, { minLength: 1, maxLength: 6 }),
        (star, ska) => {
          const sammantraden = star.map((datum, i) => mote(`m${String(i)}`, datum));
          const andringar = ska.map((datum, i): Motesandring => ({
            rad: i + 1,
            slag: sammantraden[i] === undefined ? 'skapas' : 'flyttas',
            sammantradeId: sammantraden[i]?.id ?? null,
            datum,
            start: '18:00',
            plats: 'Salen',
            text: '',
          }));
          const { ordning, fel } = ordnaFlyttar(andringar, sammantraden, 2027);
          expect(ordning.length + fel.length).toBe(andringar.length);
          const upptagna = new Map(sammantraden.map((m) => [m.id, m.datum]));
          for (const en of ordning) {
            const egen = en.sammantradeId ?? `rad ${String(en.rad)}`;
            for (const [id, datum] of upptagna) if (id !== egen) expect(datum).not.toBe(en.datum);
            upptagna.set(egen, en.datum);
          }
        },
      ),
    );
  });
});

describe('vilken påminnelse som är inne', () => {
  it.each([
    [[7, 2, 0], '2027-01-08', null],
    [[7, 2, 0], '2027-01-09', 7],
    [[7, 2, 0], '2027-01-13', 7],
    [[7, 2, 0], '2027-01-14', 2],
    [[7, 2, 0], '2027-01-15', 2],
    [[7, 2, 0], '2027-01-16', 0],
    [[7, 2, 0], '2027-01-17', null],
    [[], '2027-01-16', null],
    [[3], '2027-01-16', 3],
  ])('%j dagar före 16 januari, den %s: %s', (dagar, idag, steg) => {
    expect(paminnelsesteg(dagar, '2027-01-16', idag)).toBe(steg);
  });

  it('går varje steg en gång i fallande ordning när dagarna går', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(30), { maxLength: 5 }), (dagar) => {
        const steg = Array.from({ length: 40 }, (_, i) =>
          paminnelsesteg(dagar, '2027-02-10', addDays('2027-01-02', i)),
        );
        const gangna = steg.filter((en, i) => en !== null && en !== steg[i - 1]);
        expect(gangna).toEqual([...dagar].sort((a, b) => b - a));
      }),
    );
  });
});
