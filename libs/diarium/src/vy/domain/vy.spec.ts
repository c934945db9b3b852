import fc from 'fast-check';
import { arendevy, offentligArendevy, webbArendevy } from './arendevy.js';
import { handlingsvy, offentligHandlingsvy, webbHandlingsvy } from './handlingsvy.js';
import { identifierande } from './identifierande.js';
import { delaVidKlamrar } from './klamrar.js';
import { PARTSSLAG, type Vyarende, type Vyhandling, type Vypart } from './vy.typer.js';

const INGEN = { lagrum: null, underProvning: false };
const part = (p: Partial<Vypart>): Vypart => ({
  slag: 'enskild',
  namn: 'Anneli Hjort',
  derasDnr: null,
  epost: null,
  telefon: null,
  adress: null,
  skyddadePersonuppgifter: false,
  skyddad: false,
  ...p,
});
const arende = (a: Partial<Vyarende> = {}): Vyarende => ({
  dnr: 'UAN/2026:113',
  arendemening: 'Klagomål på väntetid',
  arendemeningSkyddad: null,
  registreratDatum: '2026-10-06',
  status: 'registrerat',
  handlaggareNamn: 'Elin Sjödahl',
  enhet: null,
  klassificering: null,
  makuleringSkal: null,
  sekretess: INGEN,
  parter: [],
  ...a,
});
const handling = (h: Partial<Vyhandling> = {}): Vyhandling => ({
  nr: 1,
  titel: 'Brev',
  titelSkyddad: null,
  riktning: 'inkommen',
  datum: '2026-10-06',
  registreradDatum: '2026-10-06',
  avsandare: 'Anneli Hjort',
  avsandareSlag: 'enskild',
  mottagare: null,
  mottagareSlag: 'okand',
  makuleringSkal: null,
  sekretess: INGEN,
  filnamn: ['brev.pdf'],
  ...h,
});

describe('de tre vyerna', () => {
  it('låter allmänheten se dag, nummer, från vem och vad saken rör (OSL 5:2)', () => {
    const vy = offentligArendevy(arende({ parter: [part({}), part({ slag: 'myndighet', namn: 'Regionen' })] }));
    expect(vy).toMatchObject({
      dnr: 'UAN/2026:113',
      registreratDatum: '2026-10-06',
      arendemening: 'Klagomål på väntetid',
    });
    expect(vy.parter.map((p) => p.namn)).toEqual(['Anneli Hjort', 'Regionen']);
    expect(offentligHandlingsvy(handling())).toMatchObject({ fran: 'Anneli Hjort', titel: 'Brev', antalFiler: 1 });
  });

  it.each([
    ['angiven', { lagrum: 'OSL 26:1', underProvning: false }, 'Sekretess OSL 26:1'],
    ['under prövning', { lagrum: null, underProvning: true }, 'Sekretess prövas'],
  ])('utelämnar avsändare och parter när sekretessen är %s', (_, sekretess, marke) => {
    const vy = offentligArendevy(
      arende({ sekretess, arendemeningSkyddad: 'Klagomål av Anneli Hjort', parter: [part({})] }),
    );
    expect(vy).toMatchObject({ sekretess: marke, utelamnat: ['delar av ärendemeningen', 'parter'] });
    expect(JSON.stringify(vy)).not.toContain('Hjort');
    expect(offentligHandlingsvy(handling({ sekretess }))).toMatchObject({ fran: 'Uppgiften är utelämnad' });
    // En handling i ett ärende med sekretess följer ärendet.
    const iArendet = { sekretess, parter: [] };
    expect(offentligHandlingsvy(handling(), iArendet)).toMatchObject({
      fran: 'Uppgiften är utelämnad',
      sekretess: marke,
    });
  });

  it('visar aldrig arbetsmaterial utanför myndigheten (TF 2:12)', () => {
    const utkast = handling({ riktning: 'intern' });
    expect([offentligHandlingsvy(utkast), webbHandlingsvy(utkast)]).toEqual([null, null]);
    expect(handlingsvy(utkast, arende(), 'intern')?.titel).toBe('Brev');
  });

  it('kallar en privatperson Enskild på webben, och den man inte vet något om likaså', () => {
    expect(webbHandlingsvy(handling())?.fran).toBe('Enskild');
    expect(webbHandlingsvy(handling({ avsandareSlag: 'okand', avsandare: 'Hjort & Co' }))?.fran).toBe('Enskild');
    expect(webbHandlingsvy(handling({ avsandareSlag: 'myndighet', avsandare: 'Regionen' }))?.fran).toBe('Regionen');
    expect(webbHandlingsvy(handling({ titel: 'Brev från Hjort om Hjortvägen' }))?.titel).toBe(
      'Brev från enskild om Hjortvägen',
    );
    const vy = webbArendevy(
      arende({ parter: [part({ epost: 'a@b.example' })], arendemening: 'Anneli Hjorts klagomål' }),
    );
    expect(vy.parter).toMatchObject([{ namn: 'Enskild', epost: null }]);
    expect(vy.arendemening).toBe('enskild klagomål');
  });

  it('lämnar aldrig ut filnamn, kontaktuppgifter eller personnummer på webben', () => {
    const vy = webbHandlingsvy(
      handling({ titel: 'Svar till 19620414-0000, 08-465 004 12, anneli@hjort.example', filnamn: ['Hjort.pdf'] }),
    );
    expect(vy?.titel).toBe('Svar till [utelämnat], [utelämnat], [utelämnat]');
    expect(vy?.filnamn).toEqual([]);
  });

  it('lämnar inte ut något skyddat ord i den offentliga vyn eller på webben, vad som än står i raden', () => {
    const ord = fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö]{4,9}$/u).map((o) => `Xq${o.toLowerCase()}`);
    const namn = fc.tuple(ord, ord).map(([for_, efter]) => `${for_} ${efter}`);
    const slag = fc.constantFrom(...PARTSSLAG);
    const fall = fc.record({
      hemlig: fc.constantFrom({ lagrum: 'OSL 26:1', underProvning: false }, { lagrum: null, underProvning: true }),
      mening: namn,
      titel: namn,
      avsandare: namn,
      mottagare: namn,
      parter: fc.array(fc.record({ namn, slag, telefon: fc.constant('08-465 004 11'), epost: fc.emailAddress() }), {
        maxLength: 4,
      }),
      iMeningen: fc.boolean(),
      skal: namn,
      fil: ord,
    });
    fc.assert(
      fc.property(fall, (f) => {
        const parter = f.parter.map((p) => part({ ...p, adress: 'Xqgatan 4' }));
        const oppet = f.iMeningen ? ` ${[f.avsandare, ...f.parter.map((p) => p.namn)].join(' och ')}` : '';
        const a = arende({
          sekretess: f.hemlig,
          arendemening: `Anmälan${f.iMeningen ? ` om ${f.parter.map((p) => p.namn).join(' och ')}` : ''}`,
          arendemeningSkyddad: `Anmälan om ${f.mening}`,
          parter,
          makuleringSkal: f.skal,
        });
        const h = handling({
          titel: `Brev${oppet}`,
          titelSkyddad: `Brev om ${f.titel}`,
          avsandare: f.avsandare,
          avsandareSlag: 'organisation',
          mottagare: f.mottagare,
          makuleringSkal: f.skal,
          filnamn: [`${f.fil}.pdf`],
        });
        for (const vy of ['offentlig', 'webb'] as const) {
          const svar = JSON.stringify([
            arendevy(a, vy),
            handlingsvy(h, a, vy),
            handlingsvy({ ...h, sekretess: f.hemlig }, { ...a, sekretess: INGEN }, vy),
          ]);
          expect(svar).not.toContain('Xq');
          expect(svar).not.toMatch(/@|08-465/u);
        }
      }),
    );
  });

  it('döljer den som har skyddade personuppgifter också utan sekretess på ärendet', () => {
    const a = arende({
      arendemening: 'Ansökan från Anneli Hjort',
      parter: [
        part({ slag: 'foretag', skyddadePersonuppgifter: true }),
        part({ slag: 'forening', namn: 'Hjort och vänner' }),
      ],
    });
    for (const vy of ['offentlig', 'webb'] as const) expect(JSON.stringify(arendevy(a, vy))).not.toContain('Hjort');
  });
});

describe('det som inte hör hemma i en offentlig text', () => {
  it.each([
    ['Klagomål, 19620414-0000', 'personnummer', '19620414-0000'],
    ['620414-0000', 'personnummer', '620414-0000'],
    ['620414+0000 född', 'personnummer', '620414+0000'],
    ['196204740000', 'samordningsnummer', '196204740000'],
    ['ring 08-465 004 12 i dag', 'telefon', '08-465 004 12'],
    ['+46 70 174 06 15', 'telefon', '+46 70 174 06 15'],
    ['070-1740615', 'telefon', '070-1740615'],
    ['skriv till anna.berg@ekbacka.example.', 'epost', 'anna.berg@ekbacka.example'],
  ])('%s', (text, slag, ord) => {
    expect(identifierande(text).map((f) => [f.slag, f.ord])).toEqual([[slag, ord]]);
    const [fynd] = identifierande(text);
    expect(text.slice(fynd?.start, fynd?.slut)).toBe(ord);
  });

  it.each([
    'Delårsrapport 2026-10-06 och 2026-08-31',
    'UAN/2026:113 och KS 2019/273',
    'Budget 12 450 000 kronor',
    'Fastigheten Eken 1:14',
    'Beslut 2026:0412, § 79',
    'Organisationsnummer 212000-0142',
    'Ramavtal 0812345678901',
    'År 2027–2029, bilaga 3',
  ])('lämnar %s i fred', (text) => {
    expect(identifierande(text)).toEqual([]);
  });
});

describe('klamrarna i ärendemeningen', () => {
  it.each([
    ['Klagomål på väntetid', 'Klagomål på väntetid', null],
    [
      'Klagomål från [Anneli Hjort] på bemötande, [Enheten Björken]',
      'Klagomål från enskild på bemötande',
      'Klagomål från Anneli Hjort på bemötande, Enheten Björken',
    ],
    ['[Anneli Hjort], ansökan om plats', 'ansökan om plats', 'Anneli Hjort, ansökan om plats'],
    [
      'Yttrande om [Eken 1:14], svar till Eken 1:14',
      'Yttrande om enskild, svar till enskild',
      'Yttrande om Eken 1:14, svar till Eken 1:14',
    ],
    [
      'Ansökan från [Anneli Hjort|sökanden] om plats',
      'Ansökan från sökanden om plats',
      'Ansökan från Anneli Hjort om plats',
    ],
    ['Tom [] klammer', 'Tom klammer', null],
  ])('%s', (text, offentlig, skyddad) => {
    expect(delaVidKlamrar(text)).toMatchObject({ offentlig, skyddad });
  });

  it('lämnar inget skyddat kvar i den offentliga lydelsen', () => {
    const ord = fc.stringMatching(/^[a-zåäö]{3,9}$/u);
    fc.assert(
      fc.property(fc.array(fc.tuple(ord, fc.boolean()), { maxLength: 8 }), (delar) => {
        const text = delar.map(([o, skyddat]) => (skyddat ? `[Xq${o}]` : o)).join(' ');
        expect(delaVidKlamrar(text).offentlig).not.toContain('Xq');
      }),
    );
  });
});
