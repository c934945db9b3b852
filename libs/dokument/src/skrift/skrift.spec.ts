import fc from 'fast-check';
import { Node } from '@tiptap/pm/model';
import {
  faltAvSkrift,
  provaSkrift,
  skriftAvFalt,
  skriftbrister,
  skriftMedFalt,
  skriftschema,
  skriftText,
  tomSkrift,
} from './index.js';
import type { Skriftfalt, Skriftforslag, Skriftinnehall, Skriftnod } from './index.js';

const text = (ord: string): Skriftnod => ({ type: 'text', text: ord });
const stycke = (ord: string): Skriftnod => ({ type: 'stycke', content: [text(ord)] });
const punkt = (ord: string): Skriftnod => ({ type: 'punkt', content: [stycke(ord)] });
const instans = (ord: string, ...under: Skriftnod[]): Skriftnod => ({
  type: 'instans',
  content: [{ type: 'ledtext', content: [text(ord)] }, ...under],
});
const skrift = (...content: Skriftnod[]): Skriftinnehall => ({
  type: 'skrift',
  content: [{ type: 'rubrik', content: [text('Skolplan')] }, ...content],
});
const avsnitt = (nyckel: string | null, ...block: Skriftnod[]): Skriftnod => ({
  type: 'avsnitt',
  attrs: { nyckel },
  content: [{ type: 'avsnittsrubrik', content: [text('Bakgrund')] }, ...block],
});
const cell = (type: 'tabellhuvud' | 'tabellcell', ord: string): Skriftnod => ({ type, content: [stycke(ord)] });
const ALLT = skrift(
  {
    type: 'forslag',
    content: [
      punkt('Nämnden godkänner.'),
      instans('Till kommunstyrelsen', instans('Till fullmäktige', punkt('Antas.'))),
    ],
  },
  avsnitt(
    'arendet',
    { type: 'mellanrubrik', attrs: { niva: 3 }, content: [text('Läget')] },
    {
      type: 'stycke',
      content: [
        { type: 'text', text: 'Se ', marks: [{ type: 'fet' }] },
        { type: 'hanvisning', attrs: { slag: 'arende', id: 'x', text: 'UAN/2026:1' } },
        { type: 'fotnot', attrs: { text: 'En not.' } },
        { type: 'radbrytning' },
        { type: 'lucka', attrs: { namn: 'belopp', typ: 'text' }, content: [text('5 tkr')] },
      ],
    },
    {
      type: 'nummerlista',
      content: [
        {
          type: 'listpunkt',
          content: [
            stycke('ett'),
            { type: 'punktlista', content: [{ type: 'listpunkt', content: [stycke('under')] }] },
          ],
        },
      ],
    },
    {
      type: 'tabell',
      attrs: { rubrik: 'Tabell 1' },
      content: [
        { type: 'tabellrad', content: [cell('tabellhuvud', 'År'), cell('tabellhuvud', 'tkr')] },
        { type: 'tabellrad', content: [cell('tabellcell', '2026'), cell('tabellcell', '5')] },
      ],
    },
    { type: 'citat', content: [stycke('Så sade de.')] },
    { type: 'bild', attrs: { sha256: 'a'.repeat(64), alt: 'En karta', bredd: 120 } },
  ),
);

describe('skriftens schema', () => {
  it('rymmer allt som får stå i en skrivelse, och skriver tillbaka det lika', () => {
    expect(provaSkrift(ALLT)).toEqual([]);
    const ut = Node.fromJSON(skriftschema, ALLT).toJSON() as Skriftinnehall;
    expect(provaSkrift(ut)).toEqual([]);
    expect(skriftText(ut)).toBe(skriftText(ALLT));
    expect(skriftbrister(ut)).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['inget alls', null, ''],
    ['en okänd nod', skrift({ type: 'skript' } as never), 'content[1]'],
    ['en skrift utan rubrik', { type: 'skrift', content: [] }, ''],
    ['två förslag', skrift({ type: 'forslag', content: [punkt('a')] }, { type: 'forslag', content: [punkt('b')] }), ''],
    [
      'fet rubrik',
      { type: 'skrift', content: [{ type: 'rubrik', content: [{ ...text('x'), marks: [{ type: 'fet' }] }] }] },
      'content[0]',
    ],
    ['ett avsnitt utan block', skrift(avsnitt(null)), 'content[1]'],
    [
      'en bild som inte finns i lagringen',
      skrift(avsnitt(null, { type: 'bild', attrs: { sha256: 'https://example.com/a.png' } })),
      'content[1].content[1]',
    ],
    [
      'en länk som kör skript',
      skrift(
        avsnitt(null, {
          type: 'stycke',
          content: [{ type: 'text', text: 'x', marks: [{ type: 'lank', attrs: { href: 'javascript:alert(1)' } }] }],
        }),
      ),
      'content[1].content[1].content[0]',
    ],
    [
      'fyra nivåer',
      skrift({ type: 'forslag', content: [instans('a', instans('b', instans('c', instans('d', punkt('e')))))] }),
      'content[1].content[0].content[1].content[1]',
    ],
    [
      'en för lång rubrik',
      { type: 'skrift', content: [{ type: 'rubrik', content: [text('x'.repeat(501))] }] },
      'content[0]',
    ],
    ['ett tecken som inte går att lagra', skrift(avsnitt(null, stycke('a\0b'))), ''],
    [
      'för många punkter',
      skrift({ type: 'forslag', content: Array.from({ length: 201 }, () => punkt('x')) }),
      'content[1]',
    ],
  ])('vägrar %s', (_vad, json, stig) => {
    expect(provaSkrift(json)).toEqual([{ stig, text: expect.stringMatching(/\.$/u) }]);
  });

  it('håller en botten: noder i noder utan slut läses inte', () => {
    let djup: unknown = { type: 'stycke' };
    for (let nr = 0; nr < 5000; nr += 1) djup = { type: 'stycke', content: [djup] };
    expect(provaSkrift(djup)).toHaveLength(1);
  });
});

describe('skriften som fält', () => {
  it('läses som text utan form', () => {
    const falt = faltAvSkrift(ALLT);
    expect(falt.forslag).toEqual([
      { text: 'Nämnden godkänner.' },
      { instans: 'Till kommunstyrelsen', under: [{ instans: 'Till fullmäktige', under: [{ text: 'Antas.' }] }] },
    ]);
    expect(falt.arendet?.split('\n')).toEqual([
      'Läget',
      '',
      'Se UAN/2026:1',
      '5 tkr',
      '',
      '1. ett',
      '  – under',
      '',
      'Tabell 1',
      'År | tkr',
      '2026 | 5',
      '',
      'Så sade de.',
      '',
      '[Bild: En karta]',
    ]);
  });

  it('en ny skrift har mallens avsnitt, och säger vad som återstår', () => {
    const ny = tomSkrift([{ nyckel: 'arendet', rubrik: 'Ärendet' }]);
    expect(provaSkrift(ny)).toEqual([]);
    expect(faltAvSkrift(ny)).toEqual({ rubrik: '', forslag: [], sammanfattning: null, arendet: null, avsnitt: [] });
    expect(skriftbrister(ny).map((fel) => fel.stig)).toEqual(['content[0]', 'content[1].content[0]']);
    expect(provaSkrift(tomSkrift([], { forslag: false, rubrik: 'Missiv' }))).toEqual([]);
  });

  const ord = fc.stringMatching(/^[a-zåäö0-9 ,.–]{0,12}[a-zåäö]$/u).map((s) => s.trim());
  const stycken = fc
    .array(fc.array(ord, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .map((alla) => alla.map((rader) => rader.join('\n')).join('\n\n'));
  const ettForslag: fc.Arbitrary<Skriftforslag> = fc.letrec<{ nod: Skriftforslag }>((t) => ({
    nod: fc.oneof(
      { maxDepth: 2 },
      ord.map((en) => ({ text: en })),
      fc.record({ instans: ord, under: fc.array(t('nod'), { minLength: 1, maxLength: 3 }) }),
    ),
  })).nod;
  const falt: fc.Arbitrary<Skriftfalt> = fc.record({
    rubrik: ord,
    forslag: fc.array(ettForslag, { maxLength: 4 }),
    sammanfattning: fc.option(stycken),
    arendet: fc.option(stycken),
    avsnitt: fc.array(fc.record({ rubrik: ord, text: stycken }), { maxLength: 3 }),
  });

  it('fält blir skrift och fält igen, utan att något ändras', () => {
    fc.assert(
      fc.property(falt, (f) => {
        const ut = skriftAvFalt(f);
        expect(provaSkrift(ut)).toEqual([]);
        expect(faltAvSkrift(ut)).toEqual(f);
        // A second time round nothing moves: the plain skrift is its own fixed point.
        expect(skriftAvFalt(faltAvSkrift(ut))).toEqual(ut);
      }),
    );
  });

  it('ett fält som byts säger sedan det, och det andra står kvar som det var', () => {
    fc.assert(
      fc.property(
        falt,
        falt,
        fc.subarray(['rubrik', 'forslag', 'sammanfattning', 'arendet', 'avsnitt'] as const),
        (gammal, ny, namn) => {
          const byte = Object.fromEntries(namn.map((ett) => [ett, ny[ett]])) as Partial<Skriftfalt>;
          const ut = skriftMedFalt(skriftAvFalt(gammal), byte);
          expect(provaSkrift(ut)).toEqual([]);
          expect(faltAvSkrift(ut)).toEqual({ ...gammal, ...byte });
        },
      ),
    );
  });

  it('formen står kvar i det som inte byts, och mallens avsnitt behåller plats och nyckel', () => {
    expect(skriftMedFalt(ALLT, faltAvSkrift(ALLT))).toEqual(ALLT);
    const bytt = skriftMedFalt(ALLT, { rubrik: 'Ny rubrik' });
    expect(bytt.content.slice(1)).toEqual(ALLT.content.slice(1));
    const mall = tomSkrift([
      { nyckel: 'sammanfattning', rubrik: 'Sammanfattning' },
      { nyckel: 'ekonomi', rubrik: 'Ekonomi' },
      { nyckel: 'arendet', rubrik: 'Ärendet' },
      { nyckel: 'barn', rubrik: 'Barn' },
    ]);
    const ifylld = skriftMedFalt(mall, {
      sammanfattning: 'S',
      avsnitt: [
        { rubrik: 'Ekonomi', text: 'E' },
        { rubrik: 'Eget', text: 'X' },
      ],
    });
    expect(ifylld.content.slice(2).map((del) => del.attrs?.['nyckel'])).toEqual([
      'sammanfattning',
      'ekonomi',
      'arendet',
      'barn',
      null,
    ]);
  });

  it('vilken text som helst ur de gamla fälten blir en skrift som håller', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (s) => {
        const ut = skriftAvFalt({
          rubrik: s,
          forslag: [{ text: s }],
          sammanfattning: s,
          arendet: `${s}\r\n\r\n\r\n${s}`,
          avsnitt: [{ rubrik: s, text: s }],
        });
        expect(provaSkrift(ut)).toEqual([]);
        expect(faltAvSkrift(skriftAvFalt(faltAvSkrift(ut)))).toEqual(faltAvSkrift(ut));
      }),
    );
  });
});
