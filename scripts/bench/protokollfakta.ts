import type { NarvaroUnderlag, ParagrafUnderlag, ProtokollUnderlag } from '#dokument';

const PARTIER = ['S', 'M', 'C', 'V', 'SD', 'L', 'KD', 'MP'] as const;
const NAMN = Array.from({ length: 11 }, (_, i) => `Ledamot ${String.fromCodePoint(65 + i)}sson`);

const NARVARO: NarvaroUnderlag = {
  beslutande: NAMN.map((namn, i) => ({
    namn,
    parti: PARTIER[i % PARTIER.length] ?? 'S',
    roll: i === 0 ? 'ordförande' : 'ledamot',
  })),
  ersattare: [{ namn: 'Ersättare Eksson', parti: 'S' }],
  franvarande: [],
  ovriga: [{ namn: 'Sekreterare Säf', titel: 'nämndsekreterare' }],
};

const STYCKE =
  'Förvaltningen har utrett frågan tillsammans med berörda verksamheter och föreslår att nämnden godkänner förslaget. Kostnaden ryms inom nämndens ram för året, och uppföljning sker i samband med delårsrapporten. ';

/** Var tionde § har omröstning och reservation, var femte en tabell: ungefär som ett stort protokoll. */
function paragraf(nr: number): ParagrafUnderlag {
  return {
    nr,
    titel: `Ärende nummer ${String(nr)} om verksamhetens inriktning & ekonomi`,
    dnr: `UAN/2026:${String(nr)}`,
    typ: 'beslut',
    beslut: [
      'Nämnden godkänner förslaget.',
      'Förvaltningschefen får i uppdrag att återrapportera.',
      'Paragrafen expedieras.',
    ],
    sammanfattning: `${STYCKE.repeat(3)}\n${STYCKE.repeat(2)}`,
    ...(nr % 5 === 0 ? { tabeller: [tabell()] } : {}),
    ...(nr % 10 === 0 ? tvist() : {}),
    handlingar: [
      { typ: 'tjansteskrivelse', titel: 'Tjänsteskrivelse', datum: '2026-02-24' },
      { typ: 'bilaga', titel: 'Kalkyl' },
    ],
    expedieras: ['Kommunstyrelsen', 'Ekonomiavdelningen'],
  };
}

function tabell(): readonly (readonly string[])[] {
  const rader = Array.from({ length: 8 }, (_, i) => [`Verksamhet ${String(i + 1)}`, '−182 640', '−186 300', '3 660']);
  return [['Tkr', 'Bokslut 2025', 'Budget 2026', 'Avvikelse'], ...rader];
}

function tvist(): Partial<ParagrafUnderlag> {
  const [ordforande = '', forsta = '', ...ovriga] = NAMN;
  return {
    yrkanden: [
      { av: [forsta], typ: 'avslag' },
      { av: ovriga.slice(0, 2), typ: 'bifall' },
    ],
    propositionsordning: 'Ordföranden ställer proposition på bifall mot avslag. Omröstning begärs.',
    omrostningar: [
      {
        ja: [ordforande, ...ovriga.slice(0, 6)],
        nej: [forsta, ...ovriga.slice(6, 8)],
        avstar: ovriga.slice(8),
        jaInnebar: 'bifall till förslaget',
        nejInnebar: 'avslag',
        utfall: 'ja',
      },
    ],
    reservationer: [{ av: [forsta], text: STYCKE }],
  };
}

/** Ett påhittat protokoll med så många §§, justerat på papper och anslaget. */
export function stortProtokoll(antal: number): ProtokollUnderlag {
  const [ordforande = '', justerare = ''] = NAMN;
  return {
    skapad: '2026-03-20T14:10:00Z',
    brevhuvud: { kommun: 'Ekbacka kommun', organ: 'Utbildnings- och arbetsmarknadsnämnden' },
    mote: { datum: '2026-03-12', start: '18:00', slut: '20:40', plats: 'Sessionssalen, Kommunhuset' },
    narvaro: NARVARO,
    sekreterare: { namn: 'Sekreterare Säf', titel: 'nämndsekreterare' },
    delar: [
      {
        slag: 'ordinarie',
        paragrafer: `1-${String(antal)}`,
        ordforande: [{ namn: ordforande }],
        justerare: [{ namn: justerare }],
        justering: { satt: 'papper', datum: '2026-03-19', plats: 'Kommunhuset', klar: true, underskrifter: [] },
        anslag: {
          anslagsdatum: '2026-03-20',
          sistaOverklagandedag: '2026-04-10',
          tidigastNed: '2026-04-11',
          forvaringsplats: 'Förvaltningskontoret',
        },
      },
    ],
    paragrafer: Array.from({ length: antal }, (_, i) => paragraf(i + 1)),
  };
}
