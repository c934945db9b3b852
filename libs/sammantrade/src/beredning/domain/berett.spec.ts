import { type Beredningsunderlag, beredningslage, bradskar, iBeredningsordning } from './berett.js';

const arende = (over: Partial<Beredningsunderlag> = {}): Beredningsunderlag => ({
  arendeId: 'a',
  dnr: 'UAN/2026:1',
  arendemening: 'Ny skolplan',
  handlaggare: 'Håkan Brolin',
  skrivelse: null,
  paragraf: null,
  bevakning: null,
  remiss: null,
  attBesvara: null,
  ...over,
});
const skrivelse = (tillstand: 'utkast' | 'granskning' | 'godkand' | 'faststalld', aterlamnad = false) => ({
  id: 's',
  tillstand,
  aterlamnad,
  vantarPa: ['Elin Sjödahl'],
  forMotet: true,
});

describe('vad som är klart och vad som hindrar', () => {
  it.each([
    ['utan skrivelse', {}, false, 'Ingen skrivelse är skriven', ['Håkan Brolin']],
    ['utkast', { skrivelse: skrivelse('utkast') }, false, 'Skrivelsen är ett utkast', ['Håkan Brolin']],
    ['återlämnad', { skrivelse: skrivelse('utkast', true) }, false, 'Skrivelsen är återlämnad', ['Håkan Brolin']],
    ['granskas', { skrivelse: skrivelse('granskning') }, false, 'Skrivelsen granskas', ['Elin Sjödahl']],
    ['fastställd', { skrivelse: skrivelse('faststalld') }, true, 'Skrivelsen är fastställd', []],
    [
      'remissvar saknas trots fastställd skrivelse',
      { skrivelse: skrivelse('faststalld'), remiss: { sistaDag: '2026-10-01', svar: 2, instanser: 5 } },
      false,
      '3 av 5 remissvar saknas',
      ['Håkan Brolin'],
    ],
    [
      'bordlagt',
      { paragraf: { nr: 80, datum: '2026-09-17', utfall: 'bordlagd' as const, skrivelseEfter: false } },
      true,
      'Bordlagt, tas upp som det var',
      [],
    ],
    [
      'bordlagt, men skrivelsen skrivs om',
      {
        paragraf: { nr: 80, datum: '2026-09-17', utfall: 'bordlagd' as const, skrivelseEfter: false },
        skrivelse: skrivelse('utkast'),
      },
      false,
      'Skrivelsen är ett utkast',
      ['Håkan Brolin'],
    ],
    [
      'återremitterat med den gamla skrivelsen',
      {
        paragraf: { nr: 77, datum: '2026-09-17', utfall: 'aterremiss' as const, skrivelseEfter: false },
        skrivelse: skrivelse('faststalld'),
      },
      false,
      'Återremitterat, ingen ny skrivelse än',
      ['Håkan Brolin'],
    ],
    [
      'återremitterat med ny skrivelse',
      {
        paragraf: { nr: 77, datum: '2026-09-17', utfall: 'aterremiss' as const, skrivelseEfter: true },
        skrivelse: skrivelse('faststalld'),
      },
      true,
      'Skrivelsen är fastställd',
      [],
    ],
  ])('%s', (_vad, over, klar, text, hos) => {
    expect(beredningslage(arende(over))).toMatchObject({ klar, text, hos });
  });

  it('säger varför ärendet är på väg', () => {
    expect(beredningslage(arende({ bevakning: { dag: '2026-10-01', vad: 'Återkom' } })).grund).toBe('bevakning');
    expect(beredningslage(arende({ attBesvara: { sistaDag: '2026-10-01', avsandare: 'Regionen' } })).grund).toBe(
      'remiss',
    );
  });

  it('ställer det som brådskar först och det färdiga före det ofärdiga', () => {
    const tidigast = bradskar(
      arende({
        bevakning: { dag: '2026-10-16', vad: 'Ansökan ska in' },
        attBesvara: { sistaDag: '2026-10-02', avsandare: 'Regionen' },
      }),
    );
    expect(tidigast).toEqual({ dag: '2026-10-02', vad: 'Svar till Regionen' });
    const rader = [
      { dnr: 'UAN/2026:10', klar: true, bradskar: null },
      { dnr: 'UAN/2026:9', klar: true, bradskar: null },
      { dnr: 'UAN/2026:1', klar: false, bradskar: null },
      { dnr: 'UAN/2026:50', klar: false, bradskar: { dag: '2026-10-02' } },
    ].sort(iBeredningsordning);
    expect(rader.map(({ dnr }) => dnr)).toEqual(['UAN/2026:50', 'UAN/2026:9', 'UAN/2026:10', 'UAN/2026:1']);
  });
});
