import fc from 'fast-check';
import { renderaDocx } from '../docx/rendera.js';
import {
  ALLT,
  avsnitt,
  BILD,
  cell,
  fotnot,
  h,
  instans,
  LARCENTRUM,
  lank,
  lista,
  listpunkt,
  lucka,
  p,
  pngbild,
  punkt,
  skrift,
  skrivelseUnderlag,
  t,
  tabell,
} from '../prov/skrivelser.js';
import { createHash } from 'node:crypto';
import type { Skriftinnehall, Skriftnod } from '../skrift/index.js';
import { provaSkrift } from '../skrift/index.js';
import { byggSkrivelse } from '../skrivelse/skrivelse.js';
import { bitarAv } from './bitar.js';
import { skriftAvBitar } from './bygg.js';
import { forena } from './forena.js';
import { lasWord } from './las.js';

const PNG = pngbild(320, 160);
const SHA = createHash('sha256').update(PNG).digest('hex');
const medRiktigBild = (s: Skriftinnehall): Skriftinnehall =>
  JSON.parse(JSON.stringify(s).replaceAll(BILD, SHA)) as Skriftinnehall;

/** The schema allows a fourth level, `provaSkrift` does not. */
const utanFjardeLed = (s: Skriftinnehall): Skriftinnehall => {
  const rensa = (nod: Skriftnod, over: number): Skriftnod => {
    const djup = nod.type === 'instans' ? over + 1 : over;
    const kvar = nod.content?.filter((b) => b.type !== 'instans' || djup < 2);
    return kvar === undefined ? nod : { ...nod, content: kvar.map((b) => rensa(b, djup)) };
  };
  return rensa(s, 0) as Skriftinnehall;
};

async function tillOchFran(s: Skriftinnehall): Promise<Skriftinnehall> {
  const u = skrivelseUnderlag({ skrift: s, bilder: { [SHA]: { format: 'png', base64: PNG.toString('base64') } } });
  const docx = await renderaDocx(byggSkrivelse(u), { baddaInTypsnitt: false });
  return (await lasWord(docx)).skrift;
}
const tryckt = (s: Skriftinnehall): string[] =>
  bitarAv(s)
    .map((b) => b.tryckt)
    .filter((b) => b !== '');

const ord = fc.constantFrom(
  'nämnden',
  'Åkerlund & Co',
  'kostnad 4 200 tkr',
  '– inte en punkt',
  '1. inte heller',
  'i § 27',
  'a:',
  'x',
);
const rad = fc.array(ord, { minLength: 1, maxLength: 4 }).map((delar) => delar.join(' '));
const inline: fc.Arbitrary<Skriftnod[]> = fc
  .array(
    fc.oneof(
      rad.map((text) => t(text)),
      rad.map((text) => t(text, 'fet')),
      rad.map((text) => t(text, 'kursiv')),
      rad.map((text) => lank(text, 'https://ekbacka.example/plan?a=1&b=2')),
      rad.map(fotnot),
      fc.constant<Skriftnod>({ type: 'radbrytning' }),
      fc.tuple(rad, fc.boolean()).map(([text, fylld]) => lucka('belopp', fylld ? text : '')),
      rad.map((text): Skriftnod => ({ type: 'hanvisning', attrs: { slag: 'arende', id: 'x', text } })),
    ),
    { minLength: 0, maxLength: 4 },
  )
  .map((noder) => noder);
const stycke = inline.map((noder) => p(...noder));
const { listan } = fc.letrec<{ listan: Skriftnod; punkten: Skriftnod }>((tie) => ({
  listan: fc
    .tuple(
      fc.constantFrom('punktlista' as const, 'nummerlista' as const),
      fc.array(tie('punkten'), { minLength: 1, maxLength: 3 }),
    )
    .map(([typ, punkter]) => lista(typ, ...punkter)),
  punkten: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    rad.map((text): Skriftnod => ({ type: 'listpunkt', content: [p(text)] })),
    fc.tuple(rad, tie('listan')).map(([text, under]) => listpunkt(text, under)),
  ),
}));
const tabellen = fc
  .tuple(rad, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }), fc.boolean(), rad)
  .map(([rubrik, kolumner, rader, sammansatt, text]) =>
    tabell(
      rubrik,
      Array.from({ length: kolumner }, (_, k) => cell(`Huvud ${String(k)}`, {}, true)),
      ...Array.from({ length: rader }, (_, r) =>
        sammansatt && r === 0 && kolumner > 1
          ? [cell(text, { colspan: kolumner })]
          : Array.from({ length: kolumner }, (__, k) =>
              k === 0 ? cell(text, { justering: 'hoger' }) : `${String(r)} ${String(k)}`,
            ),
      ),
    ),
  );
const block = fc.oneof(
  stycke,
  stycke,
  rad.map((text) => h(text)),
  rad.map((text) => h(text, 4)),
  listan,
  tabellen,
  fc
    .array(rad, { minLength: 1, maxLength: 2 })
    .map((rader): Skriftnod => ({ type: 'citat', content: rader.map((r) => p(r)) })),
  rad.map((alt): Skriftnod => ({ type: 'bild', attrs: { sha256: SHA, alt, bredd: 60 } })),
);
const punkten = fc
  .tuple(rad, fc.option(listan, { nil: undefined, freq: 4 }))
  .map(([text, under]) => (under === undefined ? punkt(text) : punkt(text, under)));
const inre = fc
  .tuple(rad, fc.array(punkten, { minLength: 1, maxLength: 2 }))
  .map(([text, under]) => instans(text, ...under));
const forslag = fc.array(
  fc.oneof(
    punkten,
    inre,
    fc
      .tuple(rad, fc.array(fc.oneof(punkten, inre), { minLength: 1, maxLength: 3 }))
      .map(([text, under]) => instans(text, ...under)),
  ),
  { maxLength: 4 },
);
const skriften = fc
  .tuple(rad, forslag, fc.array(fc.tuple(rad, fc.array(block, { minLength: 1, maxLength: 5 })), { maxLength: 4 }))
  .map(([rubrik, f, delar]) => skrift(rubrik, f, ...delar.map(([titel, inne]) => avsnitt(titel, ...inne))));

describe('skriften till Word och tillbaka', () => {
  test('bitarna av en skrift är hela skriften', () => {
    fc.assert(
      fc.property(skriften, (s) => {
        expect(skriftAvBitar(bitarAv(s))).toEqual(s);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['referensbilden', LARCENTRUM],
    ['allt som schemat håller', utanFjardeLed(medRiktigBild(ALLT))],
  ])('%s: inget går förlorat', async (_namn, s) => {
    const last = await tillOchFran(s);
    expect(provaSkrift(last)).toEqual([]);
    expect(tryckt(last)).toEqual(tryckt(s));
    expect(forena(s, last)).toEqual(s);
  });

  test('en skrift vilken som helst är densamma efter Word', async () => {
    await fc.assert(
      fc.asyncProperty(skriften, async (s) => {
        const last = await tillOchFran(s);
        expect(provaSkrift(last)).toEqual([]);
        expect(tryckt(last)).toEqual(tryckt(s));
        expect(forena(s, last)).toEqual(s);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
