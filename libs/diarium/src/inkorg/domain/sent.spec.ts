import { nextVardag } from '#regelverk';
import { avgorsSenast, provasFore, senFore } from './sent.js';

describe('Klockan för det oregistrerade', () => {
  it.each([
    // idag, kom in, sent
    ['2026-10-06', '2026-10-05', false],
    ['2026-10-06', '2026-10-06', false],
    ['2026-10-07', '2026-10-05', true],
    ['2026-10-05', '2026-10-02', false],
    ['2026-10-05', '2026-10-03', false],
    ['2026-10-06', '2026-10-02', true],
    ['2026-12-28', '2026-12-23', false],
  ] as const)('den %s är det som kom in %s sent: %s', (idag, inkom, sent) => {
    expect(inkom < senFore(idag)).toBe(sent);
    // Samma sak sagt på lagens sätt: arbetsdagen efter har gått.
    expect(nextVardag(inkom) < idag).toBe(sent);
  });

  it.each([
    ['2026-10-06', '2026-10-05', true],
    ['2026-10-05', '2026-10-05', false],
    ['2026-10-04', '2026-10-02', false],
    ['2026-10-05', '2026-10-02', true],
  ] as const)('den %s ska sekretess märkt %s vara avgjord: %s', (idag, sedan, nu) => {
    expect(sedan < provasFore(idag)).toBe(nu);
    expect(avgorsSenast(sedan) <= idag).toBe(nu);
  });
});
