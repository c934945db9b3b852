// A real OpenID provider on the machine itself, with people who log in when told to, and an answer that can be tampered with.
import { createPrivateKey, generateKeyPairSync, type JsonWebKey, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type Provider from 'oidc-provider';

export interface Oidcperson {
  sub: string;
  acr?: string;
  ansprak?: Record<string, unknown>;
}

export interface Oidcserver {
  issuer: string;
  /** Who sits at the provider; null says no. */
  person: Oidcperson | null;
  /** Changes what the id token says before it is signed again with the provider's own key. */
  andra: ((ansprak: Record<string, unknown>) => void) | null;
  /** Walks from the provider's address back to Klubba's, as a browser does. @returns the address of the answer */
  ga(adress: string): Promise<string>;
  /** The parameters of the last authorisation request. */
  begaran: URLSearchParams;
  bort(): Promise<void>;
}

export const KLIENT = { klientId: 'klubba', klientHemlighet: 'hemlighet-bara-for-provet' };

const del = (varde: unknown): string => Buffer.from(JSON.stringify(varde)).toString('base64url');

function signerat(nyckel: JsonWebKey, ansprak: Record<string, unknown>): string {
  const grund = `${del({ alg: 'RS256', kid: 'prov', typ: 'JWT' })}.${del(ansprak)}`;
  const namnteckning = sign('sha256', Buffer.from(grund), createPrivateKey({ key: nyckel, format: 'jwk' }));
  return `${grund}.${namnteckning.toString('base64url')}`;
}

const oppnat = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;

/** Follows redirects with a cookie jar until the address leaves the provider. */
async function vandra(issuer: string, fran: string): Promise<string> {
  const kakor = new Map<string, string>();
  let adress = fran;
  for (let steg = 0; steg < 12 && adress.startsWith(issuer); steg += 1) {
    const cookie = [...kakor].map(([namn, varde]) => `${namn}=${varde}`).join('; ');
    const svar = await fetch(adress, { redirect: 'manual', headers: { cookie } });
    for (const rad of svar.headers.getSetCookie()) {
      const [namn = '', ...varde] = (rad.split(';')[0] ?? '').split('=');
      kakor.set(namn, varde.join('='));
    }
    const vidare = svar.headers.get('location');
    if (vidare === null) throw new Error(`Leverantören stannade med ${String(svar.status)}: ${await svar.text()}`);
    adress = new URL(vidare, adress).href;
  }
  return adress;
}

export async function startaOidc(svarsadresser: string[]): Promise<Oidcserver> {
  const { default: Leverantor } = await import('oidc-provider');
  const nyckel = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
  let hantera: (begaran: IncomingMessage, svar: ServerResponse) => void = () => undefined;
  const http = createServer((begaran, svar) => {
    hantera(begaran, svar);
  });
  await new Promise<void>((klart) => http.listen(0, '127.0.0.1', klart));
  const issuer = `http://127.0.0.1:${String((http.address() as AddressInfo).port)}`;
  const server: Oidcserver = {
    issuer,
    person: null,
    andra: null,
    begaran: new URLSearchParams(),
    ga: async (adress) => {
      server.begaran = new URL(adress).searchParams;
      return await vandra(issuer, adress);
    },
    bort: async () => {
      http.closeAllConnections();
      await new Promise((klart) => http.close(klart));
    },
  };
  const op = new Leverantor(issuer, installningar(server, nyckel, svarsadresser));
  op.use(async (ctx, nasta) => {
    await nasta();
    const kropp = ctx.body as { id_token?: string } | undefined;
    if (ctx.path !== '/token' || typeof kropp?.id_token !== 'string' || server.andra === null) return;
    const ansprak = oppnat(kropp.id_token);
    server.andra(ansprak);
    ctx.body = { ...kropp, id_token: signerat(nyckel, ansprak) };
  });
  const vanlig = op.callback();
  hantera = (begaran, svar) => {
    if (begaran.url?.startsWith('/interaction/') === true) void svaraJa(op, server, begaran, svar);
    else void vanlig(begaran, svar);
  };
  return server;
}

function installningar(
  server: Oidcserver,
  nyckel: JsonWebKey,
  svarsadresser: string[],
): ConstructorParameters<typeof Provider>[1] {
  return {
    clients: [
      {
        client_id: KLIENT.klientId,
        client_secret: KLIENT.klientHemlighet,
        redirect_uris: svarsadresser,
        grant_types: ['authorization_code'],
        response_types: ['code'],
        default_max_age: 86_400,
        require_auth_time: true,
      },
    ],
    jwks: { keys: [{ ...nyckel, kid: 'prov', use: 'sig', alg: 'RS256' }] },
    features: { devInteractions: { enabled: false } },
    acrValues: ['niva-1', 'niva-3'],
    claims: {
      openid: ['sub'],
      acr: null,

      auth_time: null,
      profile: ['preferred_username', 'anstallningsnummer'],
      email: ['email', 'email_verified'],
    },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    cookies: { keys: ['prov'] },
    interactions: { url: (_ctx, interaktion) => `/interaction/${interaktion.uid}` },
    findAccount: (_ctx, sub) => ({
      accountId: sub,
      claims: () => Promise.resolve({ sub, ...server.person?.ansprak }),
    }),
    loadExistingGrant: async (ctx) => {
      const { client, session, provider } = ctx.oidc;
      const grant = new provider.Grant({ clientId: client?.clientId ?? '', accountId: session?.accountId ?? '' });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
    ttl: { Interaction: 600, Session: 3600, Grant: 600, AccessToken: 600, IdToken: 300 },
  };
}

async function svaraJa(
  op: Provider,
  { person }: Oidcserver,
  begaran: IncomingMessage,
  svar: ServerResponse,
): Promise<void> {
  if (person === null) {
    await op.interactionFinished(begaran, svar, { error: 'access_denied', error_description: 'nej' });
    return;
  }
  const ts = Math.floor(Date.now() / 1000);
  const { sub: accountId, acr } = person;
  await op.interactionFinished(begaran, svar, {
    login: { accountId, ts, ...(acr === undefined ? {} : { acr }) },
  });
}
