import type { FastifyRequest } from 'fastify';
import type { Inloggad } from '../session/sessioner.service.js';

const INLOGGADE = new WeakMap<object, Inloggad>();

/** Fäster den inloggade vid begäran. */
export const fastInloggad = (begaran: FastifyRequest, inloggad: Inloggad): void => {
  INLOGGADE.set(begaran, inloggad);
};

/** Den inloggade bakom begäran, eller null. */
export const inloggadI = (begaran: FastifyRequest): Inloggad | null => INLOGGADE.get(begaran) ?? null;
