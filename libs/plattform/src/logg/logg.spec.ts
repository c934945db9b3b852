import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { pinoHttp } from 'pino-http';
import { logginstallningar, loggstig } from './logg.module.js';

describe('Loggen', () => {
  it.each([
    ['frågedel med sökord', '/api/arenden?sok=Anna+Ek', '/api/arenden'],
    ['svarslänk', '/svar/abc', '/svar/***'],
    ['en fil bakom en remisslänk', '/remissvar/abc/filer/1', '/remissvar/***/filer/1'],
    ['kalenderlänk', '/api/bevakningskalender/abc.ics', '/api/bevakningskalender/***'],
    ['lång nyckel', `/x/${'k'.repeat(40)}/y`, '/x/***/y'],
    ['id', '/api/namnder/0190a000-0000-7000-8000-000000000001', '/api/namnder/0190a000-0000-7000-8000-000000000001'],
  ])('skriver inte ut %s', (_vad, url, stig) => {
    expect(loggstig(url)).toBe(stig);
  });

  it('har en rad per begäran utan huvuden, kakor, adresser och innehåll', async () => {
    const rader: string[] = [];
    const strom = new Writable({
      write(bit: Buffer, _kodning, klar) {
        rader.push(bit.toString());
        klar();
      },
    });
    const logg = pinoHttp(logginstallningar('info'), strom);
    const server: Server = createServer((begaran, svar) => {
      logg(begaran, svar);
      svar.end('hemligt svar');
    });
    await new Promise<void>((klar) => server.listen(0, '127.0.0.1', klar));
    const { port } = server.address() as AddressInfo;
    await (
      await fetch(`http://127.0.0.1:${String(port)}/api/arenden?sok=Anna`, {
        method: 'POST',
        body: JSON.stringify({ epost: 'anna@ekbacka.example' }),
        headers: { cookie: 'klubba=nyckel', authorization: 'Bearer hemlig' },
      })
    ).text();
    await new Promise((klar) => server.close(klar));
    const text = rader.join('');
    expect(JSON.parse(text)).toMatchObject({
      niva: 'info',
      text: 'POST /api/arenden 200',
      req: { metod: 'POST', stig: '/api/arenden' },
      res: { status: 200 },
      ms: expect.any(Number),
    });
    expect(text).not.toMatch(/Anna|anna|nyckel|hemlig|127\.0\.0\.1|user-agent/);
  });
});
