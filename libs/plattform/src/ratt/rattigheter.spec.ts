import { RATTIGHETER, rattigheterFor, type Rattighet, ROLLER } from './rattigheter.js';

const skriver = (ratt: string): boolean => !ratt.endsWith('.las');

describe('rättstabellen', () => {
  it('låter revisorn läsa men aldrig ändra (KL 12:9)', () => {
    const ratter = rattigheterFor(['revisor']);
    expect(ratter.filter(skriver)).toEqual([]);
    expect(ratter).toEqual(expect.arrayContaining(['arende.las', 'handling.las', 'protokoll.las', 'handelse.las']));
  });

  it('håller förtroendevalda utanför förvaltningens utkast och all registrering', () => {
    for (const roll of ['ledamot', 'ersattare', 'insynsplats'] as const) {
      expect(rattigheterFor([roll]).filter(skriver)).toEqual([]);
      expect(rattigheterFor([roll])).not.toContain('skrivelse.las');
    }
    expect(rattigheterFor(['ordforande']).filter(skriver)).toEqual([
      'forhinder.skriv',
      'ordforandeberedning.skriv',
      'ordforandebeslut.skriv',
      'kallelse.frislapp',
    ]);
  });

  it('skiljer den som sköter konton från den som sköter ärenden', () => {
    const admin = rattigheterFor(['administrator']);
    expect(admin).toContain('konto.skriv');
    expect(admin.filter((ratt) => /^(arende|handling|skrivelse|protokoll|mote|sammantrade)\./u.test(ratt))).toEqual([]);
    for (const roll of ROLLER.filter((r) => r !== 'administrator')) {
      expect(rattigheterFor([roll])).not.toContain('konto.skriv');
    }
  });

  it('ger varje rätt till någon, och ingen rätt utan roll', () => {
    for (const ratt of Object.keys(RATTIGHETER) as Rattighet[]) expect(RATTIGHETER[ratt].length).toBeGreaterThan(0);
    expect(rattigheterFor([])).toEqual([]);
  });
});
