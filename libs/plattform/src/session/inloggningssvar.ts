import type { FastifyReply, FastifyRequest } from 'fastify';
import { UTMANING_S } from '../utmaning/utmaningar.service.js';
import { lasUtmaningskaka, sattEnhetskaka, sattKaka, sattUtmaningskaka } from './kaka.js';
import { type Klient, nyttVarde } from './klient.js';
import { LANGSTA_SESSION_S } from './sessioner.service.js';

/** Lämnar sessionens kaka, och enhetens, till webbläsaren. */
export function lamnaKakor(begaran: FastifyRequest, svar: FastifyReply, token: string, klient: Klient): void {
  sattKaka(begaran, svar, token, LANGSTA_SESSION_S);
  sattEnhetskaka(begaran, svar, klient.enhetsvarde);
}

/** Kakan som binder svaret på en fråga till webbläsaren; en ny när den inte har någon. */
export function utmaningskaka(begaran: FastifyRequest, svar: FastifyReply): string {
  const kaka = lasUtmaningskaka(begaran) ?? nyttVarde();
  sattUtmaningskaka(begaran, svar, kaka, UTMANING_S);
  return kaka;
}
