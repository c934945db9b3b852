import type { FastifyReply, FastifyRequest } from 'fastify';
import { lasKaka, sattKaka, taBortKaka } from './kaka.js';

const TOKEN = 'A'.repeat(43);
const begaran = (protocol: string, cookie?: string): FastifyRequest =>
  ({ protocol, headers: cookie === undefined ? {} : { cookie } }) as FastifyRequest;

describe('sessionskakan', () => {
  const satt = (protocol: string, gor: (b: FastifyRequest, s: FastifyReply) => void): string => {
    let kaka = '';
    const svar = {
      header: (_: string, varde: string) => {
        kaka = varde;
      },
    };
    gor(begaran(protocol), svar as unknown as FastifyReply);
    return kaka;
  };

  it('har över https prefixet __Host- och Secure', () => {
    expect(
      satt('https', (b, s) => {
        sattKaka(b, s, TOKEN, 60);
      }),
    ).toBe(`__Host-klubba=${TOKEN}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure`);
    expect(satt('https', taBortKaka)).toContain('__Host-klubba=; Path=/; Max-Age=0');
  });

  it('har över http ett vanligt namn', () => {
    expect(
      satt('http', (b, s) => {
        sattKaka(b, s, TOKEN, 60);
      }),
    ).toBe(`klubba=${TOKEN}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax`);
  });

  it.each([
    ['bland andra', 'http', `a=1; klubba=${TOKEN}; b=2`, TOKEN],
    ['den säkra över https', 'https', `__Host-klubba=${TOKEN}`, TOKEN],
    ['aldrig den osäkra över https: en granne på nätet kan ha satt den', 'https', `klubba=${TOKEN}`, null],
    ['inget annat än ett värde av vår form', 'http', `klubba=' or 1=1 --`, null],
    ['ingen', 'http', undefined, null],
  ])('läses: %s', (_vad, protokoll, kaka, vantat) => {
    expect(lasKaka(begaran(protokoll, kaka))).toBe(vantat);
  });
});
