import { DeladFraga } from './delad-fraga.js';

describe('delad fråga', () => {
  it('ställs en gång för dem som frågar samtidigt, och på nytt därefter', async () => {
    const delad = new DeladFraga<number>();
    let antal = 0;
    const fraga = async (): Promise<number> => {
      antal += 1;
      const svar = antal;
      await new Promise((klart) => setImmediate(klart));
      return svar;
    };
    expect(await Promise.all([delad.stall('a', fraga), delad.stall('a', fraga), delad.stall('b', fraga)])).toEqual([
      1, 1, 2,
    ]);
    expect(await delad.stall('a', fraga)).toBe(3);
  });

  it('delar inte svar över en utloggning', async () => {
    const delad = new DeladFraga<string>();
    const slapp: (() => void)[] = [];
    const gammal = delad.stall('a', () => new Promise((klart) => slapp.push(() => klart('inloggad'))));
    delad.glom('a');
    expect(await delad.stall('a', () => Promise.resolve('utloggad'))).toBe('utloggad');
    slapp[0]?.();
    expect(await gammal).toBe('inloggad');
  });

  it('glömmer ett fel', async () => {
    const delad = new DeladFraga<string>();
    await expect(delad.stall('a', () => Promise.reject(new Error('borta')))).rejects.toThrow('borta');
    expect(await delad.stall('a', () => Promise.resolve('tillbaka'))).toBe('tillbaka');
  });
});
