import type { FastifyPluginAsync, FastifyPluginCallback, FastifyPluginOptions } from 'fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

type Tillagg<T extends FastifyPluginOptions> = FastifyPluginCallback<T> | FastifyPluginAsync<T>;
type Register = (tillagg: unknown, val: unknown) => PromiseLike<unknown>;

/** Registrerar ett tillägg. Tilläggen är typade mot projektets Fastify och Nest mot sin egen: bara typerna skiljer. */
export async function laggTill<T extends FastifyPluginOptions>(
  app: NestFastifyApplication,
  tillagg: Tillagg<T>,
  val: T,
): Promise<void> {
  const registrera = app.register.bind(app) as unknown as Register;
  await registrera(tillagg, val);
}
