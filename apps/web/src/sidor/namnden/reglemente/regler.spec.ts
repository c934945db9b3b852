import { granska, NYA_REGLER, skillnader, somRegler } from './regler.js';

describe('reglerna', () => {
  it('skickar inte beslut om det som inte är tillåtet', () => {
    const regler = somRegler({ ...NYA_REGLER, distansParagraf: '§ 3', distansDatum: '2026-01-01' });
    expect(regler.distansParagraf).toBeNull();
    expect(regler.kallelsedagar).toBe(7);
  });

  it('kräver beslutet bakom distans och digital justering', () => {
    const v = { ...NYA_REGLER, giltigFran: '2027-01-01', forvaringsplats: 'Stadshuset' };
    expect(granska(v)).toEqual({});
    expect(Object.keys(granska({ ...v, distans: true, digitalJustering: true }))).toEqual([
      'distansParagraf',
      'digitalJusteringParagraf',
    ]);
  });

  it('nämner bara det som skiljer', () => {
    expect(skillnader(NYA_REGLER, { ...NYA_REGLER, kallelsedagar: '10' })).toEqual([
      { namn: 'kallelsedagar', etikett: 'Kallelsen ska vara framme senast, dagar före', fran: '7', till: '10' },
    ]);
  });
});
