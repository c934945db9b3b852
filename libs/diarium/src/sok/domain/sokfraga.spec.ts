import fc from 'fast-check';
import { tolkaSok } from './sokfraga.js';

describe('rutans språk', () => {
  it.each([
    ['Bygglov skolan', { ord: ['bygglov', 'skolan'] }],
    ['bygg*', { ord: ['bygg'] }],
    ['"strandnära läge" altan', { ord: ['altan'], fraser: ['strandnära läge'] }],
    ['”strandnära läge”', { fraser: ['strandnära läge'] }],
    ['"altan"', { ord: ['altan'], fraser: [] }],
    ['altan -garage', { ord: ['altan'], utan: ['garage'] }],
    ['altan -"öppen spis"', { ord: ['altan'], utanFraser: ['öppen spis'] }],
    ['e-post', { ord: ['e', 'post'], utan: [] }],
    ['kl 12:30', { ord: ['kl', '12', '30'] }],
    ['foo:bar', { ord: ['foo', 'bar'] }],
    ['"avbruten fras', { fraser: ['avbruten fras'] }],
  ])('%s', (q, vantat) => {
    expect(tolkaSok(q)).toMatchObject(vantat);
  });

  it.each([
    ['nämnd:BN', { namnd: 'BN' }],
    ['Namnd:"Byggnadsnämnden"', { namnd: 'Byggnadsnämnden' }],
    ['år:2024', { ar: 2024 }],
    ['typ:bygglov', { arendetyp: 'bygglov' }],
    ['handläggare:"Karin Ek"', { handlaggare: 'Karin Ek' }],
    ['status:avslutat', { status: 'avslutat' }],
    ['status:"på lista"', { status: 'pa_lista' }],
    ['från:2024-03-01 till:2024', { fran: '2024-03-01', till: '2024-12-31' }],
    ['har:bilaga saknar:handläggare', { har: ['bilaga'], saknar: ['handlaggare'] }],
  ])('%s är filter och inga ord', (q, vantat) => {
    const fraga = tolkaSok(q);
    expect(fraga.filter).toMatchObject(vantat);
    expect([fraga.ord, fraga.text, fraga.anmarkningar]).toEqual([[], '', []]);
  });

  it.each(['år:20', 'status:blå', 'från:2024-02-30', 'har:katt', 'nämnd:'])('%s ger en anmärkning', (q) => {
    const fraga = tolkaSok(q);
    expect(fraga.anmarkningar).toHaveLength(1);
    expect(fraga.filter).toEqual({ har: [], saknar: [] });
  });

  it.each([
    ['BN/2024:15', { kod: 'BN', ar: 2024, lopnr: 15 }],
    ['dnr. BN 2024/15', { kod: 'BN', ar: 2024, lopnr: 15 }],
    ['2024:15', { kod: null, ar: 2024, lopnr: 15 }],
    ['Svar på medborgarförslag (AVUX/2019:66)', { kod: 'AVUX', ar: 2019, lopnr: 66 }],
    ['BN/2024:15 status:avslutat', { kod: 'BN', ar: 2024, lopnr: 15 }],
  ])('%s är diarienumret', (q, vantat) => {
    expect(tolkaSok(q).dnr).toEqual(vantat);
  });

  it('kastar aldrig och håller sig inom sina gränser, vad någon än skriver', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 700 })), (q) => {
        const fraga = tolkaSok(q);
        for (const ord of [...fraga.ord, ...fraga.utan]) expect(ord).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
        for (const fras of [...fraga.fraser, ...fraga.utanFraser]) expect(fras).toMatch(/^\S+(?: \S+)+$/u);
        expect(Math.max(fraga.ord.length, fraga.utan.length, fraga.fraser.length)).toBeLessThanOrEqual(20);
      }),
    );
  });

  it('gör alltid ord av vanliga ord, i vilken ordning de än står bland filter och fraser', () => {
    const ord = fc.stringMatching(/^[a-zåäö]{1,12}$/u);
    fc.assert(
      fc.property(fc.uniqueArray(ord, { minLength: 1, maxLength: 6 }), fc.nat(6), (orden, plats) => {
        const bitar = [...orden];
        bitar.splice(plats, 0, 'år:2024', '"en fras"', '-inte');
        expect(tolkaSok(bitar.join(' '))).toMatchObject({
          ord: orden,
          fraser: ['en fras'],
          utan: ['inte'],
          filter: { ar: 2024 },
        });
      }),
    );
  });

  it('läser långa rutor på kort tid', () => {
    for (const q of ['"'.repeat(100_000), 'a:'.repeat(50_000), '-'.repeat(100_000), ' a'.repeat(50_000)]) {
      expect(() => tolkaSok(q)).not.toThrow();
    }
  });
});
