import { delaNamn, granskaPlatser, granskaPresidiet, lasRader, medRader, NYTT, partierna } from './nynamnd.js';

describe('namn och parti på en rad', () => {
  it.each([
    ['Birgitta Ahlström (S)', 'Birgitta Ahlström', 'S'],
    ['Birgitta Ahlström, kd', 'Birgitta Ahlström', 'KD'],
    ['Birgitta  Ahlström KD', 'Birgitta Ahlström', 'KD'],
    ['Birgitta Ahlström', 'Birgitta Ahlström', ''],
    ['Åsa Öhman -', 'Åsa Öhman', '-'],
    ['ÅSA', 'ÅSA', ''],
  ])('%s', (text, namn, parti) => {
    expect(delaNamn(text)).toEqual({ namn, parti });
  });
});

describe('rader ur ett kalkylblad', () => {
  it('läser kolumnerna i vilken ordning de än står, och hoppar över rubriken', () => {
    const text = [
      'Plats\tNamn\tParti\tE-post',
      '1\tBirgitta Ahlström\tS\tbirgitta@ekbacka.example',
      '2\tC\tErik Sundelius',
      '',
      'Karim Nassar (S)',
    ].join('\r\n');
    expect(lasRader(text).slice(-3)).toEqual([
      { namn: 'Birgitta Ahlström', parti: 'S', epost: 'birgitta@ekbacka.example' },
      { namn: 'Erik Sundelius', parti: 'C', epost: '' },
      { namn: 'Karim Nassar', parti: 'S', epost: '' },
    ]);
    expect(lasRader(text)).toHaveLength(3);
  });
});

describe('platserna', () => {
  const person = (namn: string, parti = 'S') => ({ namn, parti, epost: '' });

  it('behåller det som skrivits när platserna blir färre', () => {
    expect(medRader([person('A B'), person('C D'), person('')], 1)).toHaveLength(2);
    expect(medRader([], 11)).toHaveLength(11);
  });

  it('säger vilken rad som saknar parti och vem som står två gånger', () => {
    const v = { ...NYTT, ledamoter: [person('A B', ''), person('C D')], ersattare: [person('c d', 'M')] };
    expect(granskaPlatser(v).map((f) => f.id)).toEqual(['l0parti', 'e0namn']);
    expect(partierna(v)).toEqual(['S', 'M']);
  });

  it('tar inte en vakant plats eller samma person två gånger till presidiet', () => {
    const v = { ...NYTT, ledamoter: [person('A B'), person('')] };
    expect(granskaPresidiet({ ...v, presidium: { ordforande: '1', forste_vice: '2', andre_vice: '' } })).toHaveLength(
      1,
    );
    expect(granskaPresidiet({ ...v, presidium: { ordforande: '1', forste_vice: '1', andre_vice: '' } })).toHaveLength(
      1,
    );
    expect(granskaPresidiet({ ...v, presidium: { ordforande: '1', forste_vice: '', andre_vice: '' } })).toEqual([]);
  });
});
