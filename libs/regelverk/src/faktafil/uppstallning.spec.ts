import { Redigerbar } from './fall/redigerbar.js';
import { lasFaktafil } from './las-faktafil.js';
import { protokollsdelar } from './protokollsdelar.js';
import { kontrolleraSerie } from './serie.js';
import type { Sammantradesfakta } from './typer.js';
import { justerareVid, ordforandeVid, tjanstgorandeVid } from './uppstallning.js';

function read(f: Redigerbar): Sammantradesfakta {
  const svar = lasFaktafil('fil.json', f.toString());
  if ('fel' in svar) throw new Error(svar.fel.join('\n'));
  return svar.fakta;
}

const readAllt = (): Sammantradesfakta => read(Redigerbar.load('allt.json'));
const serves = (nr: number): string[] => tjanstgorandeVid(readAllt(), nr).map(({ namn }) => namn);

describe('vem som tjänstgör, leder och justerar', () => {
  it('den som ersätter en frånvarande tjänstgör hela sammanträdet', () => {
    expect(serves(48)).toEqual([
      'Astrid Lindqvist',
      'Bertil Ågren',
      'Cecilia Norling',
      'David Öberg',
      'Elin Fransson',
      'Farid Hassani',
      'Greta Malm-Östh',
      'Hugo Sandell',
      'Jonas Bergenstråhle',
    ]);
  });

  it('vid jäv tjänstgör den som går in, bara vid den paragrafen', () => {
    expect(serves(51)).toContain('Lars Ekeblad');
    expect(serves(51)).not.toContain('Astrid Lindqvist');
    expect(serves(50)).not.toContain('Lars Ekeblad');
    expect(serves(52)).toContain('Astrid Lindqvist');
  });

  it('när platsen byter ägare under en § tjänstgör den som har for vid beslutet', () => {
    expect(serves(52)).toContain('Elin Fransson');
    expect(serves(53)).not.toContain('Elin Fransson');
    expect(serves(53)).toContain('Karin Holmér');
  });

  it('ordförandeskapet följer filen, och utan det presidiets ordning efter jäv', () => {
    expect([50, 51, 52].map((nr) => ordforandeVid(readAllt(), nr))).toEqual([
      'Astrid Lindqvist',
      'Bertil Ågren',
      'Astrid Lindqvist',
    ]);
    const utan = read(Redigerbar.load('allt.json').remove('/ordforandeskap'));
    expect([50, 51, 52].map((nr) => ordforandeVid(utan, nr))).toEqual([
      'Astrid Lindqvist',
      'Bertil Ågren',
      'Astrid Lindqvist',
    ]);
  });

  it('justerarna följer sina §§', () => {
    expect(justerareVid(readAllt(), 58)).toEqual(['Greta Malm-Östh', 'David Öberg']);
    expect(justerareVid(readAllt(), 59)).toEqual(['Greta Malm-Östh', 'Farid Hassani']);
  });

  it('en § som inte finns är ett fel hos den som frågar', () => {
    expect(() => tjanstgorandeVid(readAllt(), 47)).toThrow('ingen § 47');
  });
});

describe('protokollsdelar', () => {
  it('ett objekt är en enda del', () => {
    const delar = protokollsdelar(read(Redigerbar.load('enkel.json')));
    expect(delar).toHaveLength(1);
    expect(delar[0]).toMatchObject({ paragrafer: [21, 22, 23], justering: { datum: '2026-03-19' } });
    expect(delar[0]?.intervall).toBeUndefined();
  });

  it('listor ger delarna i filens ordning, varje § en gång', () => {
    const delar = protokollsdelar(readAllt());
    expect(delar.map(({ paragrafer }) => paragrafer)).toEqual([[52], [48, 49, 50, 51, 53, 54, 55, 56, 57, 58, 59, 60]]);
    expect(delar.map(({ anslag }) => anslag.anslagsdatum)).toEqual(['2026-05-21', '2026-05-29']);
    expect(delar[1]?.intervall).toEqual({ justering: '48-51, 53-60', anslag: '48-51, 53-60' });
    expect(delar[0]?.justering).toEqual({ datum: '2026-05-20', plats: 'Folkets hus, omedelbart' });
  });
});

describe('nämndens serie', () => {
  it.each([
    [null, 0],
    [47, 0],
    [46, 1],
    [48, 1],
    [60, 1],
    [0, 1],
  ])('senaste § %p ger %p fel', (senaste, antal) => {
    const fel = kontrolleraSerie(readAllt(), senaste, 'fil.json');
    expect(fel).toHaveLength(antal);
    if (senaste !== null && antal > 0) expect(fel[0]).toContain(`ska vara ${String(senaste + 1)}`);
  });
});
