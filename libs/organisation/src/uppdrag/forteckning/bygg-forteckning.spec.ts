import { byggForteckning } from './bygg-forteckning.js';
import type { Forteckningsrad, Forteckningsunderlag } from './forteckning.js';
import { kommandeAndringar } from './kommande.js';

const rad = (namn: string, andring: Partial<Forteckningsrad>): Forteckningsrad => ({
  uppdragId: `u-${namn}`,
  personId: `p-${namn}`,
  namn,
  parti: 'S',
  roll: 'ledamot',
  plats: null,
  nr: null,
  fran: '2023-01-01',
  till: null,
  efter: null,
  beslut: null,
  kontakt: [],
  skyddad: false,
  version: 1,
  ...andring,
});
const underlag = (rader: Forteckningsrad[], andring: Partial<Forteckningsunderlag> = {}): Forteckningsunderlag => ({
  rader,
  senaste: [],
  turordningsversioner: new Map([['S', 2]]),
  regler: { platser: 3, antalErsattare: 2, inkallelseordning: { S: ['S', 'V'] } },
  ...andring,
});

describe('förteckningen en dag', () => {
  const f = byggForteckning(
    underlag(
      [
        rad('Amina', { roll: 'ordforande', plats: 1 }),
        rad('Löfgren', { parti: 'M', plats: 3, efter: { uppdragId: 'u-T', namn: 'Hans Tideman' } }),
        rad('Bo', { roll: 'ersattare', nr: 2 }),
        rad('Ann', { roll: 'ersattare', nr: 1 }),
        rad('Per', { roll: 'personalforetradare', parti: null }),
      ],
      { senaste: [{ plats: 2, uppdragId: 'u-Y', namn: 'Yasmin', parti: 'M', till: '2026-03-31' }] },
    ),
  );

  it('har en rad per plats, med tomma platser och vem den som sitter följde på', () => {
    expect(f.platser.map((p) => [p.plats, p.parti, p.innehavare?.namn ?? null, p.kommentar])).toEqual([
      [1, 'S', 'Amina', null],
      [2, 'M', null, 'tom efter Yasmin, som lämnade 2026-03-31'],
      [3, 'M', 'Löfgren', 'efter Hans Tideman'],
    ]);
    expect(f.platser[0]?.innehavare?.uppdrag).toBe('ordförande');
    expect([f.tillsatta, f.antalPlatser]).toEqual([2, 3]);
  });

  it('har ersättarna per parti i ordning, med inkallelseordningen och versionen att ändra från', () => {
    expect(
      f.ersattare.map((p) => [
        p.parti,
        p.platser,
        p.inkallelseordning,
        p.turordningsversion,
        p.ersattare.map((e) => e.namn),
      ]),
    ).toEqual([
      ['S', 1, ['S', 'V'], 2, ['Ann', 'Bo']],
      ['M', 2, ['M'], 0, []],
    ]);
    expect(f.partibalans).toEqual([
      { parti: 'S', platser: 1, tillsatta: 1, ersattare: 2 },
      { parti: 'M', platser: 2, tillsatta: 1, ersattare: 0 },
    ]);
    expect(f.ovriga.map((p) => p.namn)).toEqual(['Per']);
  });

  it('säger vad som saknas, och vilket uppdrag som ska fyllas', () => {
    expect(f.vakanser.map((v) => [v.slag, v.text, v.efterUppdragId])).toEqual([
      ['plats', 'Plats 2 är tom efter Yasmin (M), som lämnade 2026-03-31.', 'u-Y'],
      ['vice', 'Organet har ingen vice ordförande (KL 6:21).', null],
    ]);
    const tomt = byggForteckning(underlag([]));
    expect(tomt.vakanser.map((v) => v.slag)).toEqual(['plats', 'plats', 'plats', 'ordforande', 'vice', 'ersattare']);
    expect(byggForteckning(underlag([], { regler: null }))).toMatchObject({ vakanser: [], platser: [] });
  });

  it('räknar en ledamot utan platsnummer som sittande', () => {
    const aldre = byggForteckning(
      underlag([rad('A', { roll: 'ordforande' }), rad('B', { roll: 'forste_vice' }), rad('C', {})]),
    );
    expect(aldre.utanPlats.map((p) => p.namn)).toEqual(['A', 'B', 'C']);
    expect(aldre.vakanser.filter((v) => v.slag === 'plats')).toEqual([]);
    expect(aldre.partibalans).toEqual([{ parti: 'S', platser: 3, tillsatta: 3, ersattare: 0 }]);
  });

  it('säger vad som kommer, i datumordning', () => {
    const u = { parti: 'S', roll: 'ledamot' as const, plats: 2 };
    const kommande = kommandeAndringar(
      '2026-05-01',
      [
        { ...u, uppdragId: 'b', namn: 'Ny', fran: '2026-07-01', till: null },
        { ...u, uppdragId: 'a', namn: 'Gammal', fran: '2023-01-01', till: '2026-06-30' },
      ],
      [{ fran: '2026-06-15', beslutad: 'Kommunfullmäktige § 88' }],
    );
    expect(kommande.map((k) => [k.datum, k.text])).toEqual([
      ['2026-06-15', 'Ett nytt reglemente börjar gälla (Kommunfullmäktige § 88).'],
      ['2026-06-30', 'Gammal (S) har sin sista dag som ledamot, plats 2.'],
      ['2026-07-01', 'Ny (S) tillträder som ledamot, plats 2.'],
    ]);
  });
});
