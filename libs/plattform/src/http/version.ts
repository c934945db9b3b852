import {
  type CallHandler,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { DomanFel } from '../fel/doman-fel.js';

/** 412: någon annan hann före. */
export const inaktuell = (): DomanFel =>
  new DomanFel(
    'KLUBBA.INAKTUELL',
    'Uppgiften har ändrats sedan du öppnade den. Läs in den igen och gör om ändringen.',
    { status: 412 },
  );

/**
 * Versionen i `If-Match: "<version>"`.
 * @throws DomanFel 428 när huvudet saknas, 412 när det inte är en version
 */
export function versionUr(huvud: string | undefined): number {
  if (huvud === undefined) {
    throw new DomanFel('KLUBBA.VERSION_SAKNAS', 'Ange i huvudet If-Match den version som ändringen utgår från.', {
      status: 428,
    });
  }
  const traff = /^(?:W\/)?"(\d{1,9})"$/u.exec(huvud.trim());
  if (traff?.[1] === undefined) throw inaktuell();
  return Number(traff[1]);
}

/** Parameter: den version som en ändring utgår från, ur `If-Match`. */
export const IfMatch = createParamDecorator((_: unknown, sammanhang: ExecutionContext): number =>
  versionUr(sammanhang.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

const versionI = (svar: unknown): number | null =>
  typeof svar === 'object' && svar !== null && 'version' in svar && typeof svar.version === 'number'
    ? svar.version
    : null;

/** Sätter `ETag` på varje svar som är en enda sak med version. */
@Injectable()
export class Etagg implements NestInterceptor {
  intercept(sammanhang: ExecutionContext, nasta: CallHandler): Observable<unknown> {
    if (sammanhang.getType() !== 'http') return nasta.handle();
    return nasta.handle().pipe(
      map((svar: unknown) => {
        const version = versionI(svar);
        if (version !== null) {
          void sammanhang
            .switchToHttp()
            .getResponse<FastifyReply>()
            .header('etag', `"${String(version)}"`);
        }
        return svar;
      }),
    );
  }
}
