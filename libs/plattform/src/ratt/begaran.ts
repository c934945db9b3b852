import type { FastifyRequest } from 'fastify';
import type { InloggadISession } from '../session/sessioner.service.js';
import type { Faktorhinder } from '../session/sessionslage.js';

const INLOGGADE = new WeakMap<object, InloggadISession>();
const HINDER = new WeakMap<object, Faktorhinder>();

/** Fäster den inloggade vid begäran. */
export const fastInloggad = (begaran: FastifyRequest, inloggad: InloggadISession): void => {
  INLOGGADE.set(begaran, inloggad);
};

/** Den inloggade bakom begäran, eller null. */
export const inloggadI = (begaran: FastifyRequest): InloggadISession | null => INLOGGADE.get(begaran) ?? null;

/** Fäster vad inloggningen saknar: den gäller ännu inte. */
export const fastHinder = (begaran: FastifyRequest, hinder: Faktorhinder): void => {
  HINDER.set(begaran, hinder);
};

/** Vad en halv inloggning saknar, eller null. */
export const hinderI = (begaran: FastifyRequest): Faktorhinder | null => HINDER.get(begaran) ?? null;
