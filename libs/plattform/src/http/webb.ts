import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { laggTill } from './tillagg.js';

const ETT_AR_S = 31_536_000;

/** Den byggda webben, bredvid den byggda servern. */
export const byggdWebb = (): string => join(__dirname, '..', '..', '..', '..', 'web');

/** Finns en byggd webb i mappen? */
export const harWebb = (mapp: string): boolean => existsSync(join(mapp, 'index.html'));

/**
 * Lämnar ut webben under `/`. Filerna i `assets` har sitt innehålls hash i namnet och kan sparas för alltid; resten frågas om varje gång.
 */
export async function lamnaUtWebb(app: NestFastifyApplication, mapp: string): Promise<void> {
  await laggTill(app, fastifyStatic, {
    root: mapp,
    prefix: '/',
    wildcard: false,
    cacheControl: false,
    globIgnore: ['assets/**'],
    setHeaders: (svar) => void svar.header('cache-control', 'no-cache'),
  });
  const assets = join(mapp, 'assets');
  if (!existsSync(assets)) return;
  await laggTill(app, fastifyStatic, {
    root: assets,
    prefix: '/assets/',
    wildcard: false,
    decorateReply: false,
    maxAge: ETT_AR_S * 1000,
    immutable: true,
  });
}
