import { provaSkrift, type Skriftinnehall, tomSkrift } from '#dokument';
import { jamforAvsnitt, medAvsnittUr } from './samma-text.js';

const AVSNITT = [
  { nyckel: 'sammanfattning', rubrik: 'Sammanfattning' },
  { nyckel: 'synpunkter', rubrik: 'Synpunkter' },
];

const skriven = (texter: Record<string, string>, avsnitt = AVSNITT): Skriftinnehall => {
  const tom = tomSkrift(avsnitt, { rubrik: 'R', forslag: false });
  return {
    ...tom,
    content: tom.content.map((nod) => {
      const text = nod.type === 'avsnitt' ? texter[nod.attrs?.['nyckel'] as string] : undefined;
      if (text === undefined) return nod;
      const [rubrik] = nod.content ?? [];
      if (rubrik === undefined) return nod;
      return { ...nod, content: [rubrik, { type: 'stycke', content: [{ type: 'text', text }] }] };
    }),
  };
};

describe('samma text i tjänsteskrivelsen och yttrandet', () => {
  const skrivelse = skriven({ sammanfattning: 'Kort.', synpunkter: 'Vi tillstyrker.' });

  it('säger vilka avsnitt som har glidit isär', () => {
    const yttrande = skriven({ sammanfattning: 'Kort.', synpunkter: 'Vi avstyrker.' });
    expect(jamforAvsnitt(yttrande, skrivelse)).toEqual([
      { nyckel: 'sammanfattning', rubrik: 'Sammanfattning', lika: true, iYttrandet: true, iTjansteskrivelsen: true },
      { nyckel: 'synpunkter', rubrik: 'Synpunkter', lika: false, iYttrandet: true, iTjansteskrivelsen: true },
    ]);
  });

  it('jämför inte ett avsnitt som bara finns i det ena', () => {
    const yttrande = skriven({}, [{ nyckel: 'arendet', rubrik: 'Ärendet' }]);
    expect(jamforAvsnitt(yttrande, skrivelse)).toEqual([]);
  });

  it('en annan rubrik är ingen skillnad i texten', () => {
    const yttrande = skriven({ synpunkter: 'Vi tillstyrker.' }, [
      { nyckel: 'synpunkter', rubrik: 'Nämndens yttrande' },
    ]);
    expect(jamforAvsnitt(yttrande, skrivelse)).toMatchObject([{ nyckel: 'synpunkter', lika: true }]);
  });

  it('texten hämtas med sin rubrik kvar, i en skrift som schemat godtar', () => {
    const yttrande = skriven({}, [{ nyckel: 'synpunkter', rubrik: 'Nämndens yttrande' }]);
    const ny = medAvsnittUr(yttrande, skrivelse, 'synpunkter');
    if (ny === null) throw new Error('avsnittet saknas');
    expect(provaSkrift(ny)).toEqual([]);
    expect(jamforAvsnitt(ny, skrivelse)).toMatchObject([{ rubrik: 'Nämndens yttrande', lika: true }]);
    expect(medAvsnittUr(yttrande, skrivelse, 'sammanfattning')).toBeNull();
  });
});
