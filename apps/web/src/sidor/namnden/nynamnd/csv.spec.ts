import { somBlad } from './csv.js';
import { NYTT, type NyNamndsvarden } from './nynamnd.js';

const rad = (namn: string, parti: string) => ({ namn, parti, epost: '' });
const v: NyNamndsvarden = {
  ...NYTT,
  organ: { ...NYTT.organ, namn: 'Kultur; och "fritid"', diariekod: 'KFN' },
  regler: { ...NYTT.regler, giltigFran: '2027-01-01', inkallelseordning: { S: ['S', 'V'] } },
  ledamoter: [rad('A B', 'S'), rad('', ''), rad('C D', 'V')],
  ersattare: [rad('E F', 'S'), rad('G H', 'V'), rad('I J', 'S')],
  presidium: { ordforande: '3', forste_vice: '', andre_vice: '1' },
};

describe('en ny nämnd som blad', () => {
  const blad = new Map(somBlad(v, '').map((ett) => [ett.namn, ett.text.split('\r\n')]));

  it('lägger nämnden först, och inget blad för det som inte finns', () => {
    expect([...blad.keys()]).toEqual(['Nämnder', 'Reglemente', 'Inkallelseordning', 'Förtroendevalda']);
    expect(blad.get('Nämnder')?.[1]).toBe('"Kultur; och ""fritid""";nämnd;KFN;;');
    expect(blad.get('Inkallelseordning')?.[1]).toContain('S;S, V');
  });

  it('behåller platsernas nummer förbi en vakant, och räknar turordningen per parti', () => {
    const rader = (blad.get('Förtroendevalda') ?? []).slice(1).map((text) => text.split(';').slice(-6));
    expect(rader.map(([uppdrag, plats, turordning, parti, namn]) => [uppdrag, plats, turordning, parti, namn])).toEqual(
      [
        ['2:e vice ordförande', '1', '', 'S', 'A B'],
        ['ordförande', '3', '', 'V', 'C D'],
        ['ersättare', '', '1', 'S', 'E F'],
        ['ersättare', '', '1', 'V', 'G H'],
        ['ersättare', '', '2', 'S', 'I J'],
      ],
    );
  });
});
