import { byggReglemente, type ReglementeUnderlag } from '../reglemente/reglemente.js';
import { renderaDocx } from '../docx/rendera.js';
import { renderaHtmlsida } from '../html/dokument.js';
import type { Dokument } from '../modell/dokument.js';
import { renderaPdf } from '../pdf/pdf.js';
import { stangPdf } from '../pdf/pool.js';
import { BREVHUVUD } from '../prov/underlag.js';
import { kor, ordrutor, pdftext, pdfverktygFinns } from '../prov/verktyg.js';
import { LANGT_ORGAN } from '../prov/ytter.js';
import { type ArendebladUnderlag, byggArendeblad } from './arendeblad.js';

const GRUND = { skapad: '2026-11-20T09:00:00.000Z', brevhuvud: BREVHUVUD };

const BLAD: ArendebladUnderlag = {
  ...GRUND,
  dnr: 'UAN/2026:95',
  arendemening: 'Remiss: Riktlinjer för utomhuspedagogik i Ekbacka kommun',
  dag: '2026-11-20',
  vy: 'För den egna myndigheten, utan det som har sekretess',
  uppgifter: [
    { etikett: 'Registrerat', varde: '2026-09-14' },
    { etikett: 'Läge', varde: 'Bereds' },
    { etikett: 'Handläggare', varde: 'Håkan Sundin' },
    { etikett: 'Enhet', varde: '' },
    { etikett: 'Klassificering', varde: '1.4.2 Besvara remisser' },
  ],
  parter: [
    {
      namn: 'Kommunstyrelsen, Ekbacka kommun',
      roll: 'Avsändare',
      uppgifter: ['Deras nr KS/2026:311', 'Torget 1, 123 45 Ekbacka', 'ks@ekbacka.example'],
    },
    { namn: 'Friluftsföreningen Eken', roll: 'Berörd', uppgifter: [] },
  ],
  handlingar: [
    {
      nr: 1,
      datum: '2026-09-14',
      titel: 'Remissmissiv',
      riktning: 'Inkommen',
      fran: 'Kommunstyrelsen',
      till: null,
      marken: [],
    },
    {
      nr: 2,
      datum: '2026-10-02',
      titel: 'Synpunkter från rektor',
      riktning: 'Inkommen',
      fran: 'Uppgiften utelämnad',
      till: null,
      marken: ['Sekretess OSL 23:2'],
    },
    {
      nr: 3,
      datum: '2026-11-05',
      titel: 'Tjänsteskrivelse: Yttrande över riktlinjer för utomhuspedagogik',
      riktning: 'Upprättad',
      fran: null,
      till: 'Utbildnings- och arbetsmarknadsnämnden',
      marken: [],
    },
    {
      nr: 4,
      datum: '2026-11-06',
      titel: 'Fel uppladdad bilaga',
      riktning: 'Intern',
      fran: null,
      till: null,
      marken: ['Makulerad'],
    },
  ],
  handelser: [
    { dag: '2026-09-14', mening: 'Jonas Ek registrerade ärendet.' },
    { dag: '2026-09-15', mening: 'Jonas Ek gjorde Håkan Sundin till handläggare.' },
    { dag: '2026-11-05', mening: 'Håkan Sundin lade till handling 3, Tjänsteskrivelse.' },
  ],
  utelamnat: ['parter'],
};

const ARBETSORDNING: ReglementeUnderlag = {
  ...GRUND,
  beslutad: 'Kommunfullmäktige 2026-06-15 § 88',
  giltigFran: '2026-07-01',
  giltigTill: null,
  dag: '2026-11-20',
  omraden: [
    {
      rubrik: 'Ledamöter',
      paragrafer: [
        'Minst sex av elva ledamöter måste vara närvarande för att organet ska få besluta.',
        'Det ska finnas elva ersättare.',
        'För en ledamot (L) kallas i första hand ersättare (L) och ingen annan. För en ledamot (S) kallas i första hand ersättare (S), därefter V, därefter C.',
      ],
    },
    { rubrik: 'Kallelse', paragrafer: ['Kallelsen ska vara framme senast sju dagar före sammanträdet.'] },
    { rubrik: 'Sammanträde', paragrafer: [] },
    {
      rubrik: 'Protokoll',
      paragrafer: [
        'Protokollet ska vara justerat senast 14 dagar efter sammanträdet.',
        'Protokollet justeras av ordföranden och en ledamot till.',
      ],
    },
  ],
};

const mangder = (antal: number): ArendebladUnderlag => ({
  ...BLAD,
  arendemening: 'Utökad vuxenutbildning och hyra av lokaler i Norrängen samt ändrad internbudget för 2026 '
    .repeat(2)
    .slice(0, 180),
  brevhuvud: { ...BREVHUVUD, organ: LANGT_ORGAN },
  parter: Array.from({ length: antal / 4 }, (_, nr) => ({
    namn: `Part ${String(nr)}`,
    roll: 'Part',
    uppgifter: [`Deras nr ${String(nr)}`],
  })),
  handlingar: Array.from({ length: antal }, (_, nr) => ({
    ...(BLAD.handlingar[nr % 4] as ArendebladUnderlag['handlingar'][number]),
    nr: nr + 1,
  })),
  handelser: Array.from({ length: antal }, () => ({
    dag: '2026-10-01',
    mening: 'Håkan Sundin ändrade ärendets uppgifter.',
  })),
});

const ALLA: Readonly<Record<string, () => Dokument>> = {
  ärendeblad: () => byggArendeblad(BLAD),
  'ärendeblad, minst': () =>
    byggArendeblad({ ...BLAD, uppgifter: [], parter: [], handlingar: [], handelser: null, utelamnat: [] }),
  'ärendeblad över många sidor': () => byggArendeblad(mangder(120)),
  arbetsordning: () => byggReglemente(ARBETSORDNING),
  'arbetsordning, minst': () =>
    byggReglemente({ ...ARBETSORDNING, beslutad: null, giltigTill: '2026-12-31', omraden: [] }),
};

afterAll(stangPdf);

describe('ärendebladet', () => {
  const text = (u: ArendebladUnderlag): string => JSON.stringify(byggArendeblad(u).block);

  it('utelämnar tomma uppgifter och kolumner, och säger vad som saknas och i vilken vy', () => {
    expect(text(BLAD)).not.toContain('Enhet');
    expect(text(BLAD)).toContain('För den egna myndigheten, utan det som har sekretess. Utelämnat: parter.');
    expect(text({ ...BLAD, parter: BLAD.parter.map((part) => ({ ...part, uppgifter: [] })) })).not.toContain(
      '"Uppgifter"',
    );
    expect(text({ ...BLAD, handelser: null })).not.toContain('Vad som hänt');
    expect(text({ ...BLAD, handlingar: [] })).toContain('Ärendet har inga handlingar.');
  });
});

describe('arbetsordningen', () => {
  it('numrerar paragraferna genom hela dokumentet och utelämnar tomma områden', () => {
    const block = JSON.stringify(byggReglemente(ARBETSORDNING).block);
    expect([...block.matchAll(/"etikett":"(§ \d+)"/gu)].map((en) => en[1])).toEqual([
      '§ 1',
      '§ 2',
      '§ 3',
      '§ 4',
      '§ 5',
      '§ 6',
    ]);
    expect(block).not.toContain('"text":"Sammanträde"');
    expect(block).toContain('Antaget: Kommunfullmäktige 2026-06-15 § 88. Gäller från 1\u00a0juli 2026.');
  });
});

describe('bladen på papper', () => {
  jest.setTimeout(60_000);

  it.each(Object.keys(ALLA))('%s: båda standarderna, DOCX och HTML, och inget utanför marginalerna', async (namn) => {
    const dokument = (ALLA[namn] as () => Dokument)();
    const { pdf, ersatta } = await renderaPdf(dokument, { standard: ['ua-1', 'a-2a'] });
    expect(ersatta).toEqual([]);
    expect((await renderaDocx(dokument)).length).toBeGreaterThan(5_000);
    expect(renderaHtmlsida(dokument).match(/<h1[ >]/gu)).toHaveLength(1);
    if (!pdfverktygFinns()) return;
    for (const standard of ['ua-1', 'a-2a'] as const) expect(kor('qpdf', pdf[standard], ['--check']).kod).toBe(0);
    const utanfor = ordrutor(pdf['ua-1']).filter((ord) => ord.vanster < 40 || ord.hoger > ord.sida.bredd - 40);
    expect(utanfor).toEqual([]);
    expect(pdftext(pdf['ua-1'])).toContain(namn.startsWith('arb') ? 'Arbetsordning för' : 'UAN/2026:95');
  });
});
