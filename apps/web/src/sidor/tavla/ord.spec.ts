import type { Tavelrad, Tavlan } from './fragor.js';
import { hosOrd, mening, radensLank, saknasOrd } from './ord.js';

const rad = (andring: Partial<Tavelrad> = {}): Tavelrad => ({
  id: 's',
  version: 1,
  arendeId: null,
  dnr: null,
  rubrik: 'Skolplan',
  tillstand: 'utkast',
  versionsnr: 1,
  aterlamnadSkal: null,
  referens: null,
  enhet: null,
  hos: [],
  undertecknare: 2,
  godkanda: 1,
  sedan: null,
  vantarPaMig: false,
  min: false,
  pamindIdag: false,
  sammantradeId: 'm',
  frist: null,
  saknas: [],
  ...andring,
});
const frist = (dagarKvar: number): Tavelrad['frist'] => ({
  sammantradeId: 'm',
  sammantradesdag: '2026-11-19',
  vad: 'Ordförandeberedning',
  dag: '2026-11-02',
  klockslag: null,
  dagarKvar,
  text: '',
});
const tavlan = (...rader: Tavelrad[]): Tavlan => ({
  moten: [{ sammantradeId: 'm', datum: '2026-11-19', start: '18:30', antal: rader.length, frist: frist(3) as never }],
  sammantradeId: 'm',
  rader,
  fler: false,
});

describe('tavlans ord', () => {
  it.each<[Tavlan, string]>([
    [tavlan(), 'Ingen skrivelse är på väg till torsdag 19 november'],
    [tavlan(rad()), 'En skrivelse är på väg till torsdag 19 november'],
    [
      tavlan(rad({ frist: frist(-1) }), rad({ id: 't' })),
      'Två skrivelser är på väg till torsdag 19 november. En är försenad.',
    ],
    [
      tavlan(rad({ frist: frist(-1) }), rad({ id: 't', frist: frist(-2) })),
      'Två skrivelser är på väg till torsdag 19 november. Alla är försenade.',
    ],
    [tavlan(rad({ tillstand: 'faststalld' })), 'Alla skrivelser till torsdag 19 november är fastställda'],
    [{ ...tavlan(rad()), sammantradeId: null }, 'En skrivelse är på väg'],
  ])('rubriken säger hur det står', (tavla, text) => {
    expect(mening(tavla)).toBe(text);
  });

  it('säger vem som har den, vad som saknas och var den öppnas', () => {
    expect(
      hosOrd(
        rad({
          hos: [
            { personId: 'a', namn: 'Håkan Brolin' },
            { personId: 'b', namn: 'Sara Öberg' },
          ],
        }),
      ),
    ).toBe('Håkan Brolin och Sara Öberg');
    expect(hosOrd(rad({ tillstand: 'faststalld' }))).toBe('Klar för listan');
    expect(saknasOrd(rad({ saknas: ['ett förslag till beslut', 'minst en undertecknare'] }))).toBe(
      'Saknar ett förslag till beslut och minst en undertecknare',
    );
    expect(saknasOrd(rad({ aterlamnadSkal: 'Siffran är fel' }))).toBe('Återlämnad: Siffran är fel');
    expect(saknasOrd(rad({ tillstand: 'granskning' }))).toBe('1 av 2 har godkänt');
    expect(radensLank('n', rad())).toBe('/namnder/n/skrivelser/s');
    expect(radensLank('n', rad({ tillstand: 'granskning' }))).toBe('/namnder/n/skrivelser/s/las');
  });
});
