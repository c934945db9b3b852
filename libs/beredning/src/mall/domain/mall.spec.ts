import { provaSkrift, skriftAvFalt, type Skriftinnehall, tomSkrift } from '#dokument';
import { FORVALDA_MALLAR } from './forvalda.js';
import { borjanAvsnitt, DOKUMENTTYPER, mallbrister, type Mallavsnitt, sammaInnehall } from './mallinnehall.js';
import { ifylldaAvsnitt, mallbristerI, saknadeAvsnitt } from './saknade-avsnitt.js';

const avsnitt = (nyckel: string, falt: Partial<Mallavsnitt> = {}): Mallavsnitt => ({
  nyckel,
  rubrik: `Avsnitt ${nyckel}`,
  kravd: false,
  standard: true,
  hjalptext: null,
  ...falt,
});

const avsnittsnod = (nyckel: string | null, ...block: object[]): object => ({
  type: 'avsnitt',
  attrs: { nyckel },
  content: [{ type: 'avsnittsrubrik', content: [{ type: 'text', text: 'Rubriken räknas inte' }] }, ...block],
});
const stycke = (...content: object[]): object => ({ type: 'stycke', content });
const text = (ord: string): object => ({ type: 'text', text: ord });
const skrift = (...delar: object[]): Skriftinnehall =>
  ({ type: 'skrift', content: [{ type: 'rubrik' }, ...delar] }) as Skriftinnehall;

describe('det som en skrift har av mallens avsnitt', () => {
  const mall = {
    avsnitt: [avsnitt('barn', { kravd: true }), avsnitt('ekonomi', { kravd: true }), avsnitt('bakgrund')],
  };

  it('ett krävt avsnitt saknas när det inte står, är tomt eller bara har en rubrik och blanka', () => {
    expect(saknadeAvsnitt(mall, skrift())).toEqual(['Avsnitt barn', 'Avsnitt ekonomi']);
    const tomt = skrift(
      avsnittsnod('barn', stycke(text('  '))),
      avsnittsnod('ekonomi', stycke(text('Inga kostnader.'))),
    );
    expect(saknadeAvsnitt(mall, tomt)).toEqual(['Avsnitt barn']);
    expect(mallbristerI(mall, tomt)).toEqual(['text i avsnittet ”Avsnitt barn”']);
  });

  it('text i en lista, en tabell, en hänvisning eller en bild räknas', () => {
    const lista = { type: 'punktlista', content: [{ type: 'listpunkt', content: [stycke(text('Ett'))] }] };
    const bild = { type: 'bild', attrs: { sha256: 'a'.repeat(64), alt: 'Karta', bredd: 100 } };
    expect(ifylldaAvsnitt(skrift(avsnittsnod('barn', lista), avsnittsnod('ekonomi', bild)))).toEqual([
      'barn',
      'ekonomi',
    ]);
    const hanvisning = { type: 'hanvisning', attrs: { slag: 'arende', id: '1', text: 'NN 1' } };
    expect(ifylldaAvsnitt(skrift(avsnittsnod('barn', stycke(hanvisning))))).toEqual(['barn']);
  });

  it('en lucka som ingen har fyllt i är ingen text, och ett eget avsnitt har ingen nyckel att räkna', () => {
    const lucka = { type: 'lucka', attrs: { namn: 'belopp', typ: 'belopp' } };
    expect(ifylldaAvsnitt(skrift(avsnittsnod('barn', stycke(lucka)), avsnittsnod(null, stycke(text('Eget')))))).toEqual(
      [],
    );
  });

  it('ser det som skrivs genom de gamla fälten', () => {
    const gammal = skriftAvFalt({ rubrik: 'R', forslag: [], sammanfattning: 'S', arendet: null, avsnitt: [] });
    expect(ifylldaAvsnitt(gammal)).toEqual(['sammanfattning']);
  });
});

describe('de förvalda mallarna', () => {
  it('finns för varje slags dokument och håller', () => {
    expect(new Set(FORVALDA_MALLAR.map((m) => m.dokumenttyp))).toEqual(new Set(DOKUMENTTYPER));
    expect(FORVALDA_MALLAR.flatMap((m) => mallbrister(m.innehall))).toEqual([]);
  });

  it.each(FORVALDA_MALLAR.map((m) => [m.namn, m] as const))('%s ger en tom skrift som schemat godtar', (_, mall) => {
    const ny = tomSkrift(borjanAvsnitt(mall.innehall), { rubrik: 'Ny', forslag: mall.innehall.forslag !== 'inget' });
    expect(provaSkrift(ny)).toEqual([]);
    const kravda = mall.innehall.avsnitt.filter((ett) => ett.kravd).map((ett) => ett.rubrik);
    expect(saknadeAvsnitt(mall.innehall, ny)).toEqual(kravda);
  });

  it('barnets bästa, jämställdhet och ekonomi är avsnitt att lägga till', () => {
    const tjansteskrivelse = FORVALDA_MALLAR[0]?.innehall.avsnitt ?? [];
    const valfria = tjansteskrivelse.filter((ett) => !ett.standard && !ett.kravd).map((ett) => ett.nyckel);
    expect(valfria).toEqual(expect.arrayContaining(['barn', 'jamstalldhet', 'ekonomi']));
  });
});

describe('mallens brister', () => {
  it.each([
    ['utan rubrik', [avsnitt('a', { rubrik: ' ' })], 'avsnitt[0].rubrik', 'Skriv avsnittets rubrik.'],
    [
      'samma avsnitt två gånger',
      [avsnitt('a'), avsnitt('a')],
      'avsnitt[1]',
      'Avsnittet ”Avsnitt a” står två gånger i mallen.',
    ],
    [
      'ett krävt som inte står med',
      [avsnitt('a', { kravd: true, standard: false })],
      'avsnitt[0].standard',
      'Ett avsnitt som krävs står med från början.',
    ],
    [
      'en nyckel med å',
      [avsnitt('åtgärd')],
      'avsnitt[0].nyckel',
      'Nyckeln har små bokstäver a–z, siffror och _, högst 40 tecken.',
    ],
  ])('%s', (_, rader, stig, mening) => {
    expect(mallbrister({ avsnitt: rader })).toEqual([{ stig, text: mening }]);
  });

  it('samma innehåll i annan nyckelordning är ingen ny version', () => {
    const innehall = FORVALDA_MALLAR[0]?.innehall;
    if (innehall === undefined) throw new Error('ingen mall');
    const omkastad = JSON.parse(
      JSON.stringify({
        underskrift: innehall.underskrift,
        brevhuvud: innehall.brevhuvud,
        forslag: innehall.forslag,
        avsnitt: innehall.avsnitt,
      }),
    ) as typeof innehall;
    expect(sammaInnehall(innehall, omkastad)).toBe(true);
    expect(sammaInnehall(innehall, { ...omkastad, forslag: 'inget' })).toBe(false);
  });
});
