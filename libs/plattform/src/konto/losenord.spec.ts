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

  it('stämmer aldrig utan konto, inte heller med lösenordet som jämförelsen görs mot', async () => {
    expect(await stammerLosenord(null, 'fel lösenord')).toBe(false);
    expect(await stammerLosenord(null, 'det finns inget konto med det namnet')).toBe(false);
  });

  it.each([
    ['kort', 'elva tecken', 'Lösenordet behöver minst 12 tecken.'],
    ['enahanda', 'aaaaaaaaaaaaaaaa', 'Lösenordet behöver minst fem olika tecken.'],
    ['namnet', 'jag heter linnea', 'Lösenordet får inte innehålla inloggningsnamnet.'],
    ['vanligt', 'Sommaren2026', 'Lösenordet är ett av de vanligaste och gissas lätt. Välj ett annat.'],
    ['vanligt, med versaler', 'PassWord12345', 'Lösenordet är ett av de vanligaste och gissas lätt. Välj ett annat.'],
    ['bara personens namn', 'Berg-Österlund 1', 'Lösenordet får inte bara vara ditt namn.'],
    ['för långt', 'abcdef'.repeat(40), 'Lösenordet får ha högst 200 tecken.'],
  ])('nekas när det är %s', (_vad, losenord, text) => {
    expect(() => {
      kravLosenord(losenord, { inloggningsnamn: 'linnea', namn: 'Åsa Berg-Österlund' });
    }).toThrow(text);
  });

  it('godtas när namnet bara är en del av något längre', () => {
    expect(() => {
      kravLosenord('berg av blå granit', { inloggningsnamn: 'asa', namn: 'Åsa Berg' });
    }).not.toThrow();
  });
});
