import { hashaLosenord, kravLosenord, stammerLosenord } from './losenord.js';

describe('lösenord', () => {
  it('hashas med argon2id och stämmer bara med sig självt', async () => {
    const hash = await hashaLosenord('blå cykel vid bron');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/u);
    expect(await stammerLosenord(hash, 'blå cykel vid bron')).toBe(true);
    expect(await stammerLosenord(hash, 'blå cykel vid bror')).toBe(false);
  });

  it('stämmer hur å är kodat på tangentbordet', async () => {
    const hash = await hashaLosenord('blå cykel vid bron');
    expect(await stammerLosenord(hash, 'blå cykel vid bron'.normalize('NFD'))).toBe(true);
  });

  it('tar lika lång tid utan konto som med fel lösenord', async () => {
    const hash = await hashaLosenord('blå cykel vid bron');
    const tid = async (losenordHash: string | null): Promise<number> => {
      const tider: number[] = [];
      for (let i = 0; i < 9; i += 1) {
        const start = performance.now();
        await stammerLosenord(losenordHash, 'fel lösenord');
        tider.push(performance.now() - start);
      }
      return tider.sort((a, b) => a - b)[4] ?? 0;
    };
    await stammerLosenord(null, 'uppvärmning');
    const [med, utan] = [await tid(hash), await tid(null)];
    expect(utan / med).toBeGreaterThan(0.5);
    expect(utan / med).toBeLessThan(2);
  });

  it.each([
    ['kort', 'elva tecken', 'Lösenordet behöver minst 12 tecken.'],
    ['enahanda', 'aaaaaaaaaaaaaaaa', 'Lösenordet behöver minst fem olika tecken.'],
    ['namnet', 'jag heter linnea', 'Lösenordet får inte innehålla inloggningsnamnet.'],
    ['för långt', 'abcdef'.repeat(40), 'Lösenordet får ha högst 200 tecken.'],
  ])('nekas när det är %s', (_vad, losenord, text) => {
    expect(() => {
      kravLosenord(losenord, 'linnea');
    }).toThrow(text);
  });
});
