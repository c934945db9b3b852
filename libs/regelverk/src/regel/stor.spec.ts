import { korRegel } from './regel.js';

// Hundratusentals fel: för långsamt för att köras mot varje ändring i mutationsprovet, som hoppar över stor.spec.ts.
function run(regel: string, indata: unknown): { svar: Record<string, unknown>[]; kod: number } {
  const { stdout, kod } = korRegel(regel, JSON.stringify(indata));
  return { svar: JSON.parse(stdout) as Record<string, unknown>[], kod };
}

describe('stora frågor', () => {
  it('svarar också när felen är fler än vad ett anrop rymmer argument', () => {
    const antal = 200_000;
    const handelser = Array.from({ length: antal }, () => ({ typ: 'ankommer', namn: 'X' }));
    const underlag = { id: 'a', platser: [], ersattare: [], turordning: {} };
    const { svar, kod } = run('tjanstgoring', [
      { ...underlag, handelser },
      { ...underlag, handelser: [...handelser, { typ: 'okänd' }] },
    ]);
    expect(kod).toBe(2);
    expect(String(svar[0]?.['fel']).match(/finns inte bland/gu)).toHaveLength(antal);
    expect(String(svar[1]?.['fel'])).toContain('okänd');

    const rader = Array.from({ length: antal }, () => ({ datum: {}, avvikande: [] }));
    const plan = run('sammantradesplan', [
      { id: 'b', kallelsedagar: 7, kolumner: [{ namn: 'k', veckodag: 'måndag' }], rader },
    ]);
    expect(String(plan.svar[0]?.['fel']).match(/saknar datum/gu)).toHaveLength(antal);
  });
});
