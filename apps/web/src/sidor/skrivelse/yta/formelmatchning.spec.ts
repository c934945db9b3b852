import { type Formel, formeltraffar } from './formelmatchning.js';

const formel = (id: string, text: string): Formel => ({
  id,
  namn: id,
  delar: text
    .split(/(\[\[[^\]]+\]\])/u)
    .filter((bit) => bit !== '')
    .map((bit) =>
      bit.startsWith('[[')
        ? { slag: 'lucka', text: bit.slice(2, -2), typ: 'text' }
        : { slag: 'text', text: bit, typ: null },
    ),
});

const FORMLER = [
  formel('uppdrag', '[[nämnden]] ger [[mottagare]] i uppdrag att [[uppdraget]] senast den [[datum]].'),
  formel('godkanner', '[[nämnden]] godkänner [[handling]].'),
  formel('begar', '[[nämnden]] beslutar att hos [[organ]] begära [[belopp]].'),
  formel('anstalls', '[[person]] anställs som [[befattning]].'),
];

const traffa = (skrivet: string): string[] => formeltraffar(skrivet, FORMLER, 'Nämnden').map(({ formel: f }) => f.id);
const bitar = (skrivet: string): string[] =>
  (formeltraffar(skrivet, FORMLER, 'Nämnden')[0]?.delar ?? []).map((del) =>
    del.slag === 'text' ? del.text : `[${del.text === '' ? del.namn : `=${del.text}`}]`,
  );

describe('formuleringar medan man skriver', () => {
  it('föreslår dem vars första ord har börjat, och inga när bara någon är nämnd', () => {
    expect(traffa('K')).toEqual([]);
    expect(traffa('Kommunstyrelsen')).toEqual([]);
    expect(traffa('Kommunstyrelsen ge')).toEqual(['uppdrag']);
    expect(traffa('Kommunstyrelsen beslutar att hos')).toEqual(['begar']);
  });

  it('känner igen den som börjar med verbet och sätter nämnden först', () => {
    expect(traffa('godk')).toEqual(['godkanner']);
    expect(bitar('godk').join('')).toBe('[=Nämnden] godkänner [handling].');
  });

  it('behåller det skrivna i sina luckor', () => {
    expect(bitar('Kommunstyrelsen ger kommundirektören i uppdrag att').join('')).toBe(
      '[=Kommunstyrelsen] ger [=kommundirektören] i uppdrag att [uppdraget] senast den [datum].',
    );
    expect(bitar('Kommunstyrelsen ger kommundirektören i upp').join('')).toBe(
      '[=Kommunstyrelsen] ger [=kommundirektören] i uppdrag att [uppdraget] senast den [datum].',
    );
  });

  it('föreslår inget när meningen redan är hel', () => {
    expect(traffa('Kommunstyrelsen godkänner planen.')).toEqual([]);
  });

  it('tar inte det som står mitt i ett annat ord för ett verb', () => {
    expect(traffa('Nämnden avslår begäran')).toEqual([]);
  });
});
