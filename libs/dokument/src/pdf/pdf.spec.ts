import { byggAnslag } from '../byggare/anslag.js';
import { byggKallelse, byggTillagg } from '../byggare/kallelse.js';
import { byggProtokoll, byggProtokollsdel } from '../byggare/protokoll.js';
import { byggUtdrag } from '../byggare/utdrag.js';
import type { Dokument } from '../modell/dokument.js';
import { kallelseUnderlag, tillaggUnderlag } from '../prov/kallelser.js';
import { anslagUnderlag, BREVHUVUD, protokollITreDelar, protokollUnderlag, utdragUnderlag } from '../prov/underlag.js';
import { kor, ordrutor, pdftext, pdfverktygFinns } from '../prov/verktyg.js';
import {
  ILLASINNAD,
  LANG_TITEL,
  LANGT_ORGAN,
  manga,
  minstaProtokoll,
  pahittat,
  storstaProtokoll,
} from '../prov/ytter.js';
import { renderaPdf } from './pdf.js';
import { stangPdf } from './pool.js';

const storKallelse = kallelseUnderlag({
  brevhuvud: { ...BREVHUVUD, organ: LANGT_ORGAN },
  grupper: [
    {
      rubrik: null,
      punkter: Array.from({ length: 45 }, (_, i) => ({
        nr: i + 1,
        titel: i % 2 === 0 ? LANG_TITEL : ILLASINNAD,
        dnr: i % 3 === 0 ? 'SLK-2024-01093-långt' : 'KS 2019/046',
        forslag: [{ punkter: Array.from({ length: i === 7 ? 14 : 2 }, () => `Nämnden godkänner. ${ILLASINNAD}`) }],
        handlingar: Array.from({ length: 8 }, (__, j) => ({
          typ: 'bilaga' as const,
          titel: `Handling ${String(j)} & <annat>`,
        })),
      })),
    },
  ],
  utelamnade: [ILLASINNAD],
});

const DOKUMENT: Readonly<Record<string, () => Dokument>> = {
  kallelse: () => byggKallelse(kallelseUnderlag()),
  'kallelse, minst': () =>
    byggKallelse({
      skapad: '2026-03-04T08:00:00Z',
      brevhuvud: { kommun: 'Ekbacka kommun', organ: 'Nämnden' },
      utskick: 1,
      datum: '2026-03-04',
      mote: { datum: '2026-03-12', start: '18:00', plats: 'Salen' },
      grupper: [],
      ordforande: { namn: 'Margareta Åkerlund', parti: '-' },
      sekreterare: { namn: 'Linnea Stråberg', titel: 'nämndsekreterare' },
    }),
  'kallelse, mest': () => byggKallelse(storKallelse),
  tillägg: () => byggTillagg(tillaggUnderlag()),
  protokoll: () => byggProtokoll(protokollUnderlag()),
  'protokoll, tre delar': () => byggProtokoll(protokollITreDelar()),
  'protokoll, minst': () => byggProtokoll(minstaProtokoll()),
  'protokoll, mest': () => byggProtokoll(storstaProtokoll()),
  protokollsdel: () => byggProtokollsdel(protokollITreDelar(), 1),
  utdrag: () => byggUtdrag(utdragUnderlag()),
  'utdrag, ojusterat': () => byggUtdrag(utdragUnderlag({ justering: { justerad: false }, rosterSomTabell: true })),
  'utdrag, mest': () =>
    byggUtdrag(
      utdragUnderlag({
        paragraf: { ...(storstaProtokoll().paragrafer[0] ?? utdragUnderlag().paragraf), titel: ILLASINNAD },
        narvaro: manga(61),
        rosterSomTabell: true,
      }),
    ),
  'utdrag, ord på 500 tecken': () => byggUtdrag(langaOrd),
  'protokoll, namn på 500 tecken': () =>
    byggProtokoll({
      ...minstaProtokoll(),
      narvaro: {
        beslutande: [{ namn: LANGT_ORD, parti: 'S', roll: 'ordförande' }],
        ersattare: [],
        franvarande: [],
        ovriga: [{ namn: LANGT_ORD, titel: 'chef' }],
      },
    }),
  anslag: () => byggAnslag(anslagUnderlag()),
  'anslag, mest': () =>
    byggAnslag(
      anslagUnderlag({
        brevhuvud: { ...BREVHUVUD, organ: LANGT_ORGAN },
        forvaringsplats: ILLASINNAD,
        domstol: ILLASINNAD,
      }),
    ),
};

/** The end of Jest's own process must not wait for an idle thread. */
afterAll(stangPdf);

const LANGT_ORD = 'Västkustvägsunderhållsentreprenad'.repeat(15);
const langaOrd = utdragUnderlag({
  till: [LANGT_ORD],
  beslutande: [{ namn: LANGT_ORD, parti: 'S' }],
  paragraf: {
    nr: 1,
    titel: LANGT_ORD,
    dnr: LANGT_ORD,
    typ: 'beslut',
    beslut: [LANGT_ORD],
    tabeller: [
      [
        [LANGT_ORD, 'B'],
        ['a', LANGT_ORD],
      ],
    ],
    omrostningar: [{ ja: [LANGT_ORD], nej: [], avstar: [], jaInnebar: 'a', nejInnebar: 'b' }],
    handlingar: [{ typ: 'ovrigt', titel: LANGT_ORD }],
  },
  rosterSomTabell: true,
});

describe('varje dokument i minsta och största skick', () => {
  const medVerktyg = pdfverktygFinns();

  test.each(Object.keys(DOKUMENT))('%s går att ge ut enligt båda standarderna', async (namn) => {
    const dokument = DOKUMENT[namn]?.();
    if (dokument === undefined) throw new Error(`Okänt prov ${namn}.`);
    const { pdf } = await renderaPdf(dokument, { standard: ['ua-1', 'a-2a'] });
    expect(pdf['ua-1'].subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf['ua-1'].includes('pdfuaid:part')).toBe(true);
    expect(pdf['a-2a'].includes('pdfaid:conformance')).toBe(true);
    if (!medVerktyg) return;
    const info = kor('pdfinfo', pdf['ua-1'], []).ut;
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toContain(`Title:           ${dokument.egenskaper.titel}`);
    expect(info).toContain('Author:          Ekbacka kommun');
    expect(info).toContain(`fakta-sha256:${dokument.egenskaper.faktahash}`);
    expect(pdf['ua-1'].includes('/Lang (sv-SE)') || pdf['ua-1'].includes('/Lang(sv-SE)')).toBe(true);
    const struktur = kor('pdfinfo', pdf['ua-1'], ['-struct']).ut;
    expect(struktur.match(/^\s*H1\b/gm)).toHaveLength(1);
    // Marginaler 25 mm till vänster och höger (DOKUMENT.md 1); inget ord står i dem eller nedanför sidfoten.
    const utanfor = ordrutor(pdf['ua-1']).filter(
      (o) => o.vanster < 70 || o.hoger > o.sida.bredd - 70 || o.nere > o.sida.hojd - 25,
    );
    expect(utanfor).toEqual([]);
    for (const standard of ['ua-1', 'a-2a'] as const) expect(kor('qpdf', pdf[standard], ['--check']).kod).toBe(0);
  });

  test('text från människor står i filen exakt som den skrevs', async () => {
    const { pdf, ersatta } = await renderaPdf(byggProtokoll(storstaProtokoll()), { standard: ['ua-1'] });
    expect(ersatta).toEqual(['😀']);
    if (!medVerktyg) return;
    const text = pdftext(pdf['ua-1']);
    expect(text).toContain(`□ ${ILLASINNAD}`);
    for (const i of [1, 17, 60]) expect(text).toContain(pahittat(i));
    expect(text).toContain('1. Punkt 1: nämnden');
    expect(text).toContain('14. Punkt 14: nämnden');
    expect(text).toMatch(/Sida 2 \(\d+\)/);
  });

  test('tabellrubriker är TH på första sidan och upprepas som artefakter', async () => {
    if (!medVerktyg) return;
    const { pdf } = await renderaPdf(byggProtokoll(storstaProtokoll()), { standard: ['ua-1'] });
    const struktur = kor('pdfinfo', pdf['ua-1'], ['-struct']).ut;
    const tabeller = struktur.match(/^\s*Table\b/gm)?.length ?? 0;
    expect(tabeller).toBe(8);
    expect(struktur.match(/^\s*TH\b/gm)).toHaveLength(2 * (4 + 11 + 5 + 5));
  });
});

test('samma modell ger samma byte, en annan modell inte', async () => {
  const en = await renderaPdf(byggKallelse(kallelseUnderlag()), { standard: ['ua-1', 'a-2a'] });
  await stangPdf();
  const annan = await renderaPdf(byggKallelse(kallelseUnderlag()), { standard: ['ua-1', 'a-2a'] });
  expect(annan.pdf['ua-1'].equals(en.pdf['ua-1'])).toBe(true);
  expect(annan.pdf['a-2a'].equals(en.pdf['a-2a'])).toBe(true);
  const flyttad = await renderaPdf(byggKallelse(kallelseUnderlag({ datum: '2026-03-05' })), { standard: ['ua-1'] });
  expect(flyttad.pdf['ua-1'].equals(en.pdf['ua-1'])).toBe(false);
});

test('flera dokument på en gång får var sitt svar, och ett som inte går att sätta stör inte de andra', async () => {
  const trasig: Dokument = { ...byggKallelse(kallelseUnderlag()), utseende: { accentfarg: 'grönaktig' } };
  const [ett, fel, tva] = await Promise.allSettled([
    renderaPdf(byggKallelse(kallelseUnderlag()), { standard: ['ua-1'] }),
    renderaPdf(trasig, { standard: ['ua-1'] }),
    renderaPdf(byggAnslag(anslagUnderlag()), { standard: ['ua-1'] }),
  ]);
  expect(ett.status).toBe('fulfilled');
  expect(fel).toMatchObject({
    status: 'rejected',
    reason: { message: expect.stringContaining('Dokumentet gick inte att sätta') as string },
  });
  expect(tva.status).toBe('fulfilled');
});
