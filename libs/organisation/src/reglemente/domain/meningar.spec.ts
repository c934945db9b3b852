import fc from 'fast-check';
import { FORVALDA_REGLER, type Reglementesregler } from '../reglemente.js';
import { mening, type Meningsfalt, MENINGSFALT } from './meningar.js';
import { sammanfattaReglemente } from './sammanfattning.js';
import { skillnadMellan } from './skillnad.js';

const regler = (andring: Partial<Reglementesregler> = {}): Reglementesregler => ({
  ...FORVALDA_REGLER,
  platser: 11,
  forvaringsplats: 'Kommunhuset, Ekbacka',
  ...andring,
});

describe('ett reglemente i ord', () => {
  it.each<[Meningsfalt, Partial<Reglementesregler>, string]>([
    ['platser', {}, 'Minst sex av elva ledamöter måste vara närvarande för att organet ska få besluta.'],
    ['platser', { platser: 12 }, 'Minst sju av tolv ledamöter måste vara närvarande för att organet ska få besluta.'],
    ['platser', { platser: 61 }, 'Minst 31 av 61 ledamöter måste vara närvarande för att organet ska få besluta.'],
    ['platser', { platser: 1 }, 'Den enda ledamoten måste vara närvarande för att organet ska få besluta.'],
    ['antalErsattare', { antalErsattare: 11 }, 'Det ska finnas elva ersättare.'],
    ['antalErsattare', { antalErsattare: 1 }, 'Det ska finnas en ersättare.'],
    ['antalErsattare', {}, 'Reglementet säger inte hur många ersättare som ska väljas.'],
    ['kallelsedagar', {}, 'Kallelsen ska vara framme senast sju dagar före sammanträdet.'],
    ['kallelsedagar', { kallelsedagar: 1 }, 'Kallelsen ska vara framme senast en dag före sammanträdet.'],
    ['kallelsedagar', { kallelsedagar: 0 }, 'Kallelsen ska vara framme samma dag som sammanträdet.'],
    [
      'kallelsedagar',
      { kallelsedagar: 5, kallelseIVardagar: true },
      'Kallelsen ska vara framme senast fem vardagar före sammanträdet.',
    ],
    ['tillaggsdagar', {}, 'Tillägg till kallelsen ska vara framme senast tre dagar före sammanträdet.'],
    [
      'tillaggsdagar',
      { tillaggsdagar: 1, kallelseIVardagar: true },
      'Tillägg till kallelsen ska vara framme senast en vardag före sammanträdet.',
    ],
    ['justeringsdagar', {}, 'Protokollet ska vara justerat senast 14 dagar efter sammanträdet.'],
    ['justeringsdagar', { justeringsdagar: 0 }, 'Protokollet ska justeras samma dag som sammanträdet.'],
    ['antalJusterare', {}, 'Protokollet justeras av ordföranden och en ledamot till.'],
    ['antalJusterare', { antalJusterare: 2 }, 'Protokollet justeras av ordföranden och två ledamöter till.'],
    ['inkallelseordning', {}, 'För en ledamot kallas bara ersättare från samma parti.'],
    [
      'inkallelseordning',
      { inkallelseordning: { S: ['S', 'V', 'C'], L: ['L'] } },
      'För en ledamot (L) kallas i första hand ersättare (L) och ingen annan. För en ledamot (S) kallas i första hand ersättare (S), därefter V, därefter C.',
    ],
    [
      'atergangsregel',
      {},
      'En ledamot som har lämnat sammanträdet av annat skäl än jäv får tjänstgöra igen bara om styrkebalansen annars är rubbad.',
    ],
    [
      'atergangsregel',
      { atergangsregel: 'aldrig' },
      'En ledamot som har lämnat sammanträdet av annat skäl än jäv får inte tjänstgöra igen den dagen.',
    ],
    [
      'atergangsregel',
      { atergangsregel: 'alltid' },
      'En ledamot som har lämnat sammanträdet får tjänstgöra igen när ledamoten kommer tillbaka.',
    ],
    ['ersattareYttrarSig', {}, 'Ersättare som inte tjänstgör får närvara men inte yttra sig.'],
    ['ersattareYttrarSig', { ersattareYttrarSig: true }, 'Ersättare som inte tjänstgör får yttra sig.'],
    ['ersattareSarskiltYttrande', {}, 'Ersättare som inte tjänstgör får inte lämna särskilt yttrande.'],
    [
      'ersattareSarskiltYttrande',
      { ersattareSarskiltYttrande: true },
      'Ersättare som inte tjänstgör får lämna särskilt yttrande.',
    ],
    ['distans', {}, 'Ledamöter får inte delta på distans.'],
    [
      'distans',
      { distans: true, distansParagraf: '§ 101', distansDatum: '2026-01-26' },
      'Ledamöter får delta på distans (fullmäktiges beslut 26 januari 2026, § 101).',
    ],
    ['digitalJustering', {}, 'Protokollet justeras på papper.'],
    [
      'digitalJustering',
      {
        digitalJustering: true,
        digitalJusteringParagraf: '§ 102',
        digitalJusteringDatum: '2026-01-26',
        digitalJusteringNiva: 'avancerad',
      },
      'Protokollet får justeras digitalt, med avancerad elektronisk underskrift (fullmäktiges beslut 26 januari 2026, § 102).',
    ],
    ['extraArende', {}, 'Ett ärende som inte står på listan får avgöras bara om alla som tjänstgör är med på det.'],
    [
      'extraArende',
      { extraArende: 'majoritet' },
      'Ett ärende som inte står på listan får avgöras om de flesta som tjänstgör är med på det.',
    ],
    [
      'extraArende',
      { extraArende: 'ordforande' },
      'Ett ärende som inte står på listan får avgöras om ordföranden bestämmer det.',
    ],
    ['forvaringsplats', {}, 'Protokollen finns tillgängliga här: Kommunhuset, Ekbacka.'],
    ['forvaringsplats', { forvaringsplats: ' ' }, 'Reglementet säger inte var protokollen finns.'],
    ['dnrMonster', {}, 'Årets första ärende får diarienumret KOD/2026:1, där KOD är organets diariekod.'],
    ['dnrOmfattning', {}, 'Nämnden och dess utskott delar en nummerserie per år.'],
    ['dnrOmfattning', { dnrOmfattning: 'organ' }, 'Organet har en egen nummerserie per år.'],
    ['dnrOmfattning', { dnrOmfattning: 'kommun' }, 'Hela kommunen delar en nummerserie per år.'],
    ['offentligaSammantraden', {}, 'Sammanträdena hålls inom stängda dörrar.'],
    ['offentligaSammantraden', { offentligaSammantraden: true }, 'Sammanträdena är offentliga.'],
  ])('%s %j', (falt, andring, text) => {
    expect(mening(falt, regler(andring))).toBe(text);
  });

  it('säger något om varje regel, ordnat i områden', () => {
    const rader = sammanfattaReglemente(regler());
    expect(rader.map((rad) => rad.falt).sort()).toEqual([...MENINGSFALT].sort());
    expect([...new Set(rader.map((rad) => rad.omrade))]).toEqual([
      'Ledamöter',
      'Kallelse',
      'Sammanträde',
      'Protokoll',
      'Diarium',
    ]);
    for (const { text } of rader) expect(text).toMatch(/^[A-ZÅÄÖ].*\.$/u);
  });

  it('visar bara det som skiljer två versioner, och partierna för sig', () => {
    const fore = regler({ inkallelseordning: { S: ['S', 'V'], M: ['M', 'L'] } });
    const efter = regler({ kallelsedagar: 10, inkallelseordning: { S: ['S', 'V'], M: ['M'], L: ['L', 'M'] } });
    expect(skillnadMellan(fore, efter)).toEqual([
      {
        falt: 'kallelsedagar',
        fore: 'Kallelsen ska vara framme senast sju dagar före sammanträdet.',
        efter: 'Kallelsen ska vara framme senast tio dagar före sammanträdet.',
      },
      {
        falt: 'inkallelseordning',
        fore: null,
        efter: 'För en ledamot (L) kallas i första hand ersättare (L), därefter M.',
      },
      {
        falt: 'inkallelseordning',
        fore: 'För en ledamot (M) kallas i första hand ersättare (M), därefter L.',
        efter: 'För en ledamot (M) kallas i första hand ersättare (M) och ingen annan.',
      },
    ]);
  });

  it('skiljer ingenting från sig själv, och varje ändrad regel syns', () => {
    const ett = fc.record({
      platser: fc.integer({ min: 2, max: 101 }),
      antalErsattare: fc.integer({ min: 0, max: 101 }),
      kallelsedagar: fc.integer({ min: 3, max: 60 }),
      justeringsdagar: fc.integer({ min: 0, max: 14 }),
      antalJusterare: fc.integer({ min: 1, max: 10 }),
      ersattareYttrarSig: fc.boolean(),
      offentligaSammantraden: fc.boolean(),
      atergangsregel: fc.constantFrom('styrkebalans' as const, 'aldrig' as const, 'alltid' as const),
    });
    fc.assert(
      fc.property(ett, ett, (a, b) => {
        expect(skillnadMellan(regler(a), regler(a))).toEqual([]);
        const falt = (Object.keys(a) as (keyof typeof a)[]).filter((namn) => a[namn] !== b[namn]);
        // Två antal platser kan kräva lika många, men meningen nämner båda talen.
        expect(
          skillnadMellan(regler(a), regler(b))
            .map((rad) => rad.falt)
            .sort(),
        ).toEqual([...falt].sort());
      }),
      { numRuns: 300 },
    );
  });
});
