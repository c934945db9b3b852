import { fromDagnummer, toDagnummer } from '../kalender/datum.js';
import { sammantradesplan } from '../sammantradesplan/sammantradesplan.js';
import type { Halltid, Ordinal, Ordningsmonster } from './monster.js';
import { generateSammantradesordning } from './sammantradesordning.js';

const HALLTIDER: Halltid[] = [
  { namn: 'Stopp inför ordförandeberedning', veckodag: 'måndag', avstand: { slag: 'veckor', antal: 2 } },
  { namn: 'Ordförandeberedning', veckodag: 'måndag', avstand: { slag: 'veckor', antal: 1 }, flyttning: 'efter' },
  {
    namn: 'Stopp inför sammanträde',
    veckodag: 'onsdag',
    handlingar: true,
    avstand: { slag: 'dagar', antal: 8, rakning: 'kalenderdagar' },
  },
  { namn: 'Oppositionsberedning', veckodag: 'måndag', avstand: { slag: 'veckor', antal: 0 }, flyttning: 'efter' },
];

const EKBACKA: Ordningsmonster = {
  ar: 2020,
  kallelsedagar: 7,
  halltider: HALLTIDER,
  sammantrade: {
    namn: 'Nämndsammanträde',
    veckodag: 'torsdag',
    monster: {
      slag: 'manad',
      vilka: [2],
      undantag: new Map<number, Ordinal[]>([
        [1, [4]],
        [4, [3]],
        [8, [-1]],
        [10, [3]],
        [11, [3]],
      ]),
    },
  },
  manaderUtan: [7],
  undvik: [],
  flyttning: 'fore',
};

function days(monster: Ordningsmonster, kolumn = monster.sammantrade.namn): (string | undefined)[] {
  return generateSammantradesordning(monster).rader.map((rad) => rad.datum.get(kolumn));
}

describe('generateSammantradesordning', () => {
  it('gör en ren plan för 2020 med elva månader', () => {
    const ordning = generateSammantradesordning(EKBACKA);
    expect(sammantradesplan(ordning)).toEqual([]);
    expect(days(EKBACKA)).toEqual([
      '2020-01-23',
      '2020-02-13',
      '2020-03-12',
      '2020-04-16',
      '2020-05-14',
      '2020-06-11',
      '2020-08-27',
      '2020-09-10',
      '2020-10-15',
      '2020-11-19',
      '2020-12-10',
    ]);
    expect(ordning.rader.map(({ nr }) => nr)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect([ordning.kallelsedagar, ordning.kolumner.map(({ namn }) => namn)]).toEqual([
      7,
      [...HALLTIDER.map(({ namn }) => namn), 'Nämndsammanträde'],
    ]);
  });

  it('flyttar hålltider från helgdagar åt det håll de säger, och märker ut dem', () => {
    const { rader } = generateSammantradesordning(EKBACKA);
    // Trettondedag jul: stoppet flyttas före, till fredagen.
    expect(rader[0]?.datum.get('Stopp inför ordförandeberedning')).toBe('2020-01-03');
    expect(rader[0]?.avvikande).toEqual(['Stopp inför ordförandeberedning']);
    // Annandag påsk: oppositionsberedningen flyttas efter, till tisdagen.
    expect(rader[3]?.datum.get('Oppositionsberedning')).toBe('2020-04-14');
    expect(rader[3]?.avvikande).toEqual(['Oppositionsberedning']);
    expect(rader[1]?.avvikande).toEqual([]);
  });

  it('flyttar sammanträden från dagar som ska undvikas, åt valt håll', () => {
    const undvik = ['2020-03-12'];
    expect(days({ ...EKBACKA, undvik })[2]).toBe('2020-03-11');
    expect(days({ ...EKBACKA, undvik, flyttning: 'efter' })[2]).toBe('2020-03-13');
    expect(days({ ...EKBACKA, undvik, flyttning: 'veckaFore' })[2]).toBe('2020-03-05');
    expect(days({ ...EKBACKA, undvik, flyttning: 'veckaEfter' })[2]).toBe('2020-03-19');
  });

  it('märker ett sammanträde som hamnat på en annan veckodag', () => {
    const { rader } = generateSammantradesordning({ ...EKBACKA, undvik: ['2020-03-12'] });
    expect(rader[2]?.avvikande).toContain('Nämndsammanträde');
  });

  it('går inte in i en månad utan sammanträden eller ett annat år när det flyttar', () => {
    const monster: Ordningsmonster = {
      ...EKBACKA,
      halltider: [],
      sammantrade: { ...EKBACKA.sammantrade, monster: { slag: 'manad', vilka: [-1] } },
      manaderUtan: [1, 2, 3, 4, 5, 7, 8, 9, 10, 11],
      undvik: ['2020-06-25', '2020-06-26', '2020-06-29', '2020-06-30'],
      flyttning: 'efter',
    };
    expect(days(monster)).toEqual(['2020-06-24', '2020-12-30']);
  });

  it('följer ett veckomönster', () => {
    const monster: Ordningsmonster = {
      ...EKBACKA,
      halltider: [],
      manaderUtan: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
      sammantrade: {
        namn: 'AU',
        veckodag: 'tisdag',
        monster: { slag: 'veckor', fran: '2019-12-30', mellanrum: 2 },
      },
    };
    expect(days(monster)).toEqual(['2020-01-14', '2020-01-28', '2020-12-01', '2020-12-15', '2020-12-29']);
  });

  it('tar den första veckodagen från och med startdatumet', () => {
    const sammantrade = { namn: 'AU', veckodag: 'tisdag' } as const;
    const monster = (fran: string): Ordningsmonster => ({
      ...EKBACKA,
      halltider: [],
      manaderUtan: [],
      sammantrade: { ...sammantrade, monster: { slag: 'veckor', fran, mellanrum: 53 } },
    });
    expect(days(monster('2020-03-10'))).toEqual(['2020-03-10']);
    expect(days(monster('2020-03-11'))).toEqual(['2020-03-17']);
    expect(days(monster('2021-03-11'))).toEqual([]);
  });

  it('räknar hålltider och kallelse i vardagar när reglementet gör det', () => {
    const ordning = generateSammantradesordning({
      ...EKBACKA,
      rakning: 'vardagar',
      kallelsedagar: 5,
      halltider: [
        {
          namn: 'Handlingar',
          veckodag: 'torsdag',
          handlingar: true,
          avstand: { slag: 'dagar', antal: 5, rakning: 'vardagar' },
        },
      ],
    });
    // Fem vardagar före torsdagen efter påsk 2020, förbi annandagen och långfredagen.
    expect(ordning.rader[3]?.datum.get('Handlingar')).toBe('2020-04-07');
    expect(ordning.rader[3]?.avvikande).toEqual(['Handlingar']);
    expect(sammantradesplan(ordning)).toEqual([]);
    const sena = ordning.rader.map((rad) => ({ ...rad, datum: new Map([...rad.datum, ['Handlingar', '2020-04-08']]) }));
    expect(sammantradesplan({ ...ordning, rader: sena.slice(3, 4) })).toEqual([
      { rad: 1, kolumn: 'Handlingar', kod: 'KALLELSE' },
    ]);
  });

  it('håller handlingarna före kallelsen hur kort avståndet än är', () => {
    const halltider: Halltid[] = [
      { namn: 'Handlingar', veckodag: 'onsdag', handlingar: true, avstand: { slag: 'veckor', antal: 0 } },
    ];
    const ordning = generateSammantradesordning({ ...EKBACKA, halltider });
    expect(ordning.rader[2]?.datum.get('Handlingar')).toBe('2020-03-05');
    expect(sammantradesplan(ordning)).toEqual([]);
  });

  it('låter två hålltider dela dag bara när de får ske samtidigt', () => {
    const halltider = (samtidigt: boolean): Halltid[] => [
      { namn: 'A', veckodag: 'måndag', avstand: { slag: 'veckor', antal: 0 } },
      { namn: 'B', veckodag: 'måndag', samtidigt, avstand: { slag: 'veckor', antal: 0 } },
    ];
    const rad = (samtidigt: boolean): (string | undefined)[] => {
      const [, , mars] = generateSammantradesordning({ ...EKBACKA, halltider: halltider(samtidigt) }).rader;
      return [mars?.datum.get('A'), mars?.datum.get('B')];
    };
    expect(rad(true)).toEqual(['2020-03-09', '2020-03-09']);
    expect(rad(false)).toEqual(['2020-03-06', '2020-03-09']);
  });

  it('säger alla fel i mönstret på en gång', () => {
    const monster: Ordningsmonster = {
      ...EKBACKA,
      ar: 2100,
      kallelsedagar: -1,
      halltider: [{ namn: 'A', veckodag: 'måndag', avstand: { slag: 'veckor', antal: 0.5 } }],
      sammantrade: {
        namn: 'A',
        veckodag: 'tisdag',
        handlingar: true,
        monster: { slag: 'veckor', fran: 'i våras', mellanrum: 0 },
      },
    };
    const fel = [
      'Kolumnen ”A” står mer än en gång.',
      'Kolumnen ”A” är sammanträdet',
      'minst en vecka',
      'Ange från vilket datum',
      'Välj ett år',
      'Kallelsedagarna',
      'Avståndet för ”A”',
    ];
    for (const ett of fel) expect(() => generateSammantradesordning(monster)).toThrow(ett);
  });

  it('säger när ingen dag är ledig eller hålltiden hamnar utanför kalendern', () => {
    const januari = { ...EKBACKA, ar: 1990, manaderUtan: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] };
    const alla = Array.from({ length: 31 }, (_, dag) => fromDagnummer(toDagnummer('1990-01-01') + dag));
    expect(() => generateSammantradesordning({ ...januari, undvik: alla })).toThrow(
      'Ingen ledig dag finns för sammanträdet 25 januari 1990. Undvik färre dagar.',
    );
    const langt = (antal: number): Halltid[] => [
      { namn: 'Stopp', veckodag: 'måndag', avstand: { slag: 'dagar', antal, rakning: 'kalenderdagar' } },
    ];
    expect(() => generateSammantradesordning({ ...januari, halltider: langt(100_000) })).toThrow('utanför kalendern');
    expect(() =>
      generateSammantradesordning({
        ...januari,
        halltider: langt(3),
        undvik: alla.filter((dag) => dag < '1990-01-25'),
      }),
    ).toThrow('Ingen ledig dag finns för Stopp inför sammanträdet 25 januari 1990.');
  });
});
