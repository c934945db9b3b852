import type { FastifyHelmetOptions } from '@fastify/helmet';

const EGET = "'self'";

/** Huvuden som skyddar läsaren. Det som kräver TLS sätts bara när Klubba nås så, annars går det inte att öppna på ett lokalt nät. */
export function skyddshuvuden(adress: string): FastifyHelmetOptions {
  const tls = adress.startsWith('https:');
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [EGET],
        scriptSrc: [EGET],
        // Komponenterna sätter mått i style-attribut.
        styleSrc: [EGET, "'unsafe-inline'"],
        imgSrc: [EGET, 'data:', 'blob:'],
        fontSrc: [EGET, 'data:'],
        connectSrc: [EGET],
        frameSrc: [EGET, 'blob:'],
        objectSrc: ["'none'"],
        baseUri: [EGET],
        formAction: [EGET],
        frameAncestors: [EGET],
        ...(tls ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    hsts: tls ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    crossOriginOpenerPolicy: tls ? { policy: 'same-origin' } : false,
    crossOriginResourcePolicy: { policy: 'same-origin' },
    originAgentCluster: tls,
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'sameorigin' },
  };
}
