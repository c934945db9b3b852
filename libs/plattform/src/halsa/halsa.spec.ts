import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { provaForbindelse } from './forbindelse.js';
import { Halsa } from './halsa.js';

describe('Hälsan', () => {
  const uppe = (): Promise<null> => Promise.resolve(null);
  const nere = (): Promise<null> => Promise.reject(new Error('lösenord=x'));

  it.each([
    ['allt uppe', [], 'uppe'],
    ['mejlen nere', ['mejl'], 'nedsatt'],
    ['databasen nere', ['databas'], 'nere'],
    ['båda nere', ['databas', 'mejl'], 'nere'],
  ])('%s', async (_vad, borta, vantat) => {
    const halsa = new Halsa();
    halsa.lagg('databas', 'fel', borta.includes('databas') ? nere : uppe);
    halsa.lagg('mejl', 'nedsatt', borta.includes('mejl') ? nere : uppe);
    const svar = await halsa.svar();
    expect(svar.status).toBe(vantat);
    for (const namn of ['databas', 'mejl'])
      expect(svar.delar[namn]?.status).toBe(borta.includes(namn) ? 'nere' : 'uppe');
    expect(JSON.stringify(svar)).not.toContain('lösenord');
  });

  it('väntar inte för evigt på det som hänger sig', async () => {
    const halsa = new Halsa();
    halsa.lagg('databas', 'fel', () => new Promise(() => undefined));
    expect(await halsa.svar()).toMatchObject({
      status: 'nere',
      delar: { databas: { status: 'nere', text: 'svarar inte' } },
    });
  });

  it('prövar inte om för varje fråga', async () => {
    let antal = 0;
    const halsa = new Halsa();
    halsa.lagg('databas', 'fel', () => {
      antal += 1;
      return Promise.resolve(null);
    });
    await Promise.all(Array.from({ length: 50 }, () => halsa.svar()));
    expect(antal).toBe(1);
  });

  it.each([
    ['en mejlserver som hälsar', '220 klubba ESMTP\r\n', true],
    ['en server som säger nej', '554 nej\r\n', false],
  ])('prövar förbindelsen till %s', async (_vad, halsning, gick) => {
    const server = createServer((uttag) => uttag.end(halsning));
    await new Promise<void>((klar) => server.listen(0, '127.0.0.1', klar));
    const { port } = server.address() as AddressInfo;
    const prov = provaForbindelse(`smtp://127.0.0.1:${String(port)}`, 587, /^220/);
    await (gick ? expect(prov).resolves.toBeUndefined() : expect(prov).rejects.toThrow('svarar fel'));
    await new Promise((klar) => server.close(klar));
    await expect(provaForbindelse(`smtp://127.0.0.1:${String(port)}`, 587)).rejects.toThrow();
  });
});
