import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { InloggadISession } from '../session/sessioner.service.js';
import { inloggadI } from './begaran.js';
import { inteInloggad } from './nekat.js';

/** Den inloggade som parameter: `{ kontoId, personId, namn, inloggningsnamn }`, och i `session` hur den loggat in. */
export const Inloggad = createParamDecorator((_: unknown, sammanhang: ExecutionContext): InloggadISession => {
  const inloggad = inloggadI(sammanhang.switchToHttp().getRequest<FastifyRequest>());
  if (inloggad === null) throw inteInloggad();
  return inloggad;
});
