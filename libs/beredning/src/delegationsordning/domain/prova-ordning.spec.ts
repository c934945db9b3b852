import fc from 'fast-check';
import type { Ordningspunkt } from '../delegationsordning.typer.js';
import { jamforOrdningar } from './jamfor-ordningar.js';
import { provaOrdning } from './prova-ordning.js';

const punkt = (nytt: Partial<Ordningspunkt> = {}): Ordningspunkt => ({
  avsnitt: null,
  punkt: '1.1',
  vad: 'Anställning av vikarier',
  lagrum: null,
  delegatSlag: 'anstalld',
  delegatRoll: 'enhetschef',
  ersattare: [],
  vidaredelegation: false,
  bradskande: false,
  spar: 'anmals',
  provning: 'laglighetsprovning',
  dokumenttyp: null,
  forbud: [],
  undantagsskal: null,
  ...nytt,
});

const texter = (nytt: Partial<Ordningspunkt>): string[] => provaOrdning([punkt(nytt)]).map(({ text }) => text);

describe('provaOrdning', () => {
  it('antar en punkt med en delegat och ersättare i turordning', () => {
    expect(texter({ ersattare: ['verksamhetschef', 'förvaltningschef'] })).toEqual([]);
    expect(texter({ delegatRoll: 'förvaltningschef', vidaredelegation: true })).toEqual([]);
    expect(
      texter({ delegatSlag: 'ledamot', delegatRoll: 'ordförande', bradskande: true, vad: 'Brådskande ärenden' }),
    ).toEqual([]);
  });

  it.each([
    ['två delegater', { delegatRoll: 'enhetschef och rektor' }, 'ges till en delegat'],
    ['två som ersättare', { ersattare: ['rektor och enhetschef'] }, 'är två'],
    ['verksamhetens mål', { vad: 'Beslut om verksamhetens mål' }, 'KL 6:38 p. 1'],
    ['yttrande till fullmäktige', { vad: 'Yttrande till kommunfullmäktige' }, 'KL 6:38 p. 2'],
    ['medborgarförslag', { vad: 'Svar på medborgarförslag' }, 'KL 6:38 p. 4'],
    ['angivet slag', { forbud: ['principiellMyndighetsutovning'] as const }, 'KL 6:38 p. 3'],
    ['annan författning', { forbud: ['annanForfattning'] as const }, 'KL 6:38 p. 5'],
    [
      'en robot i laglighetsprövat ärende',
      { delegatSlag: 'automatiserad', delegatRoll: 'e-tjänsten' },
      'andra stycket p. 1',
    ],
    ['vidaredelegation av en enhetschef', { vidaredelegation: true }, 'KL 7:6'],
    ['en konsult', { delegatRoll: 'inhyrd konsult' }, 'utanför kommunen'],
    ['brådskande hos en anställd', { bradskande: true }, 'KL 6:39'],
    [
      'brådskande som inte anmäls',
      { bradskande: true, delegatSlag: 'ledamot', delegatRoll: 'ordförande', spar: 'anmals_inte' },
      'nästa sammanträde',
    ],
    ['verkställighet som prövas', { spar: 'verkstallighet' }, 'inget beslut'],
    ['samma roll två gånger', { ersattare: ['Enhetschefen'] }, 'två gånger'],
  ] as const)('vägrar %s', (_, nytt, mening) => {
    expect(texter(nytt as Partial<Ordningspunkt>).join('\n')).toContain(mening);
  });

  it('släpper ett förbjudet ord när det står varför punkten inte omfattas', () => {
    expect(texter({ vad: 'Registrering av medborgarförslag', undantagsskal: 'Gäller bara mottagandet.' })).toEqual([]);
  });

  it('samma nummer två gånger, också skrivet på två sätt', () => {
    expect(provaOrdning([punkt({ punkt: 'B 3' }), punkt({ punkt: 'b3' })]).map(({ plats }) => plats)).toEqual([1]);
  });
});

describe('jamforOrdningar', () => {
  it('säger vad som är nytt, ändrat, utgår och har fått nytt nummer', () => {
    const fore = [
      punkt({ punkt: '1', vad: 'Ett' }),
      punkt({ punkt: '2', vad: 'Två' }),
      punkt({ punkt: '3', vad: 'Tre' }),
    ];
    const efter = [
      punkt({ punkt: '1', vad: 'Ett', delegatRoll: 'rektor' }),
      punkt({ punkt: '5', vad: 'Två' }),
      punkt({ punkt: '4', vad: 'Fyra' }),
    ];
    expect(jamforOrdningar(fore, efter).map(({ slag, punkt: nr, forePunkt }) => [slag, nr, forePunkt])).toEqual([
      ['andrad', '1', null],
      ['nytt_nummer', '5', '2'],
      ['ny', '4', null],
      ['utgar', '3', null],
    ]);
    expect(jamforOrdningar(fore, efter)[0]?.falt).toEqual([
      { falt: 'delegatRoll', fore: 'enhetschef', efter: 'rektor' },
    ]);
  });

  it('hittar inget mellan en ordning och den själv, och lika mycket åt båda hållen', () => {
    const ordning = fc.uniqueArray(
      fc.record({ nr: fc.integer({ min: 1, max: 9 }), vad: fc.constantFrom('A', 'B', 'C') }),
      {
        selector: ({ nr }) => nr,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(ordning, ordning, (a, b) => {
        const [fore, efter] = [a, b].map((en) => en.map(({ nr, vad }) => punkt({ punkt: String(nr), vad }))) as [
          Ordningspunkt[],
          Ordningspunkt[],
        ];
        expect(jamforOrdningar(fore, fore)).toEqual([]);
        const framat = jamforOrdningar(fore, efter);
        const nya = framat.filter(({ slag }) => slag === 'ny').length;
        const borta = framat.filter(({ slag }) => slag === 'utgar').length;
        expect(efter.length - fore.length).toBe(nya - borta);
      }),
    );
  });
});
