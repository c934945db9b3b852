import { Injectable } from '@nestjs/common';
import type { Configuration, IDToken } from 'openid-client';
import { DomanFel, saknas } from '../fel/doman-fel.js';
import { Klocka } from '../klocka/klocka.js';
import { Konfiguration } from '../konfiguration/konfiguration.js';
import type { Oidcleverantor } from '../konfiguration/oidc.js';
import { oidcfel } from './oidcfel.js';

type Bibliotek = typeof import('openid-client');

const TIMEOUT_S = 10;
/** Så olika får leverantörens och Klubbas klockor gå. */
const TOLERANS_S = 30;
const STORSTA_SKILLNAD_S = 20;
/** Så gammal får en inloggning hos leverantören vara när ett färskt bevis krävs. */
const FARSK_S = 300;

/** Det som sparas medan läsaren är hos leverantören. */
export interface Oidcforsok {
  leverantor: string;
  state: string;
  nonce: string;
  verifierare: string;
  /** Ett färskt bevis krävs: leverantören ska fråga om. */
  farsk: boolean;
}

/** Vem leverantören säger att det är. */
export interface Oidcidentitet {
  utgivare: string;
  subjekt: string;
  acr: string | null;
  amr: string[];
  ansprak: Record<string, unknown>;
}

/** Leverantörens uppgifter, och hur mycket Klubbas klocka skilde från väggens när de hämtades (s). */
interface Hamtad {
  config: Promise<Configuration>;
  skillnad: number;
}

/** Samtalet med leverantörerna: kod och PKCE, state och nonce. Allt om dem hämtas när det först behövs. */
@Injectable()
export class Oidcklient {
  private readonly hamtade = new Map<string, Hamtad>();

  constructor(
    private readonly konfiguration: Konfiguration,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel 404 */
  leverantor(id: string): Oidcleverantor {
    const funnen = this.konfiguration.oidc.find((en) => en.id === id);
    if (funnen === undefined) throw saknas('Inloggningstjänsten');
    return funnen;
  }

  /** @returns adressen att skicka läsaren till, och det som svaret ska prövas mot. @throws DomanFel 503 `OIDC.SVARADE_INTE` */
  async borja(id: string, farsk: boolean): Promise<{ adress: string; forsok: Oidcforsok }> {
    const leverantor = this.leverantor(id);
    const oidc = await import('openid-client');
    const config = await this.config(oidc, leverantor);
    const forsok: Oidcforsok = {
      leverantor: id,
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifierare: oidc.randomPKCECodeVerifier(),
      farsk,
    };
    const adress = oidc.buildAuthorizationUrl(config, {
      redirect_uri: this.svarsadress(id),
      scope: leverantor.scope,
      state: forsok.state,
      nonce: forsok.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(forsok.verifierare),
      code_challenge_method: 'S256',
      ...(leverantor.acrValues.length === 0 ? {} : { acr_values: leverantor.acrValues.join(' ') }),
      ...(farsk ? { prompt: 'login', max_age: String(FARSK_S) } : {}),
    });
    return { adress: adress.href, forsok };
  }

  /**
   * Löser in svaret och prövar det: utgivare, signatur, mottagare, state, nonce, PKCE, giltighetstid, och färskhet när det krävs.
   * @param fraga frågedelen i adressen som leverantören skickade läsaren till
   * @throws DomanFel `OIDC.…`
   */
  async losIn(forsok: Oidcforsok, fraga: string): Promise<Oidcidentitet> {
    const leverantor = this.leverantor(forsok.leverantor);
    const oidc = await import('openid-client');
    const config = await this.config(oidc, leverantor);
    const nuvarande = new URL(`${this.svarsadress(leverantor.id)}?${fraga}`);
    try {
      const svar = await oidc.authorizationCodeGrant(config, nuvarande, {
        expectedState: forsok.state,
        expectedNonce: forsok.nonce,
        pkceCodeVerifier: forsok.verifierare,
        idTokenExpected: true,
        ...(forsok.farsk ? { maxAge: FARSK_S } : {}),
      });
      const ansprak = svar.claims();
      if (ansprak === undefined) throw oidcfel('OIDC.OGILTIGT_SVAR');
      return await this.identitet(oidc, config, leverantor, ansprak, svar.access_token);
    } catch (fel) {
      throw somOidcfel(oidc, fel);
    }
  }

  private async identitet(
    oidc: Bibliotek,
    config: Configuration,
    { lankAnsprak }: Oidcleverantor,
    id: IDToken,
    accessToken: string,
  ): Promise<Oidcidentitet> {
    let ansprak: Record<string, unknown> = id;
    // Vissa leverantörer lämnar allt utom `sub` vid sidan av.
    if (
      lankAnsprak !== null &&
      id[lankAnsprak] === undefined &&
      config.serverMetadata().userinfo_endpoint !== undefined
    ) {
      ansprak = { ...(await oidc.fetchUserInfo(config, accessToken, id.sub)), ...id };
    }
    const amr = Array.isArray(id['amr']) ? id['amr'].filter((ett): ett is string => typeof ett === 'string') : [];
    return { utgivare: id.iss, subjekt: id.sub, acr: typeof id['acr'] === 'string' ? id['acr'] : null, amr, ansprak };
  }

  private svarsadress(id: string): string {
    return `${this.konfiguration.adress}/api/inloggning/oidc/${id}/svar`;
  }

  /** Leverantörens uppgifter; ett misslyckande glöms, så att nästa försök frågar igen. */
  private async config(oidc: Bibliotek, leverantor: Oidcleverantor): Promise<Configuration> {
    const skillnad = this.klockskillnad();
    const redan = this.hamtade.get(leverantor.id);
    const giltig = redan !== undefined && Math.abs(redan.skillnad - skillnad) < STORSTA_SKILLNAD_S;
    const hamtad = giltig ? redan : { config: hamta(oidc, leverantor, skillnad), skillnad };
    this.hamtade.set(leverantor.id, hamtad);
    try {
      return await hamtad.config;
    } catch (fel) {
      if (this.hamtade.get(leverantor.id) === hamtad) this.hamtade.delete(leverantor.id);
      throw oidcfel('OIDC.SVARADE_INTE', fel);
    }
  }

  /** Biblioteket läser väggens klocka; Klubbas tid är portens. */
  private klockskillnad(): number {
    return Math.round((this.klocka.nu().getTime() - (performance.timeOrigin + performance.now())) / 1000);
  }
}

// Bibliotekets enda väg till en leverantör på den egna maskinen, märkt som föråldrad för att synas; inställningen släpper bara fram den dit.
const utanTls = (oidc: Bibliotek): ((config: Configuration) => void) =>
  Reflect.get<Bibliotek, 'allowInsecureRequests'>(oidc, 'allowInsecureRequests');

async function hamta(
  oidc: Bibliotek,
  { issuer, klientId, klientHemlighet }: Oidcleverantor,
  skillnad: number,
): Promise<Configuration> {
  const adress = new URL(issuer);
  const klient = { client_secret: klientHemlighet, [oidc.clockSkew]: skillnad, [oidc.clockTolerance]: TOLERANS_S };
  return await oidc.discovery(adress, klientId, klient, undefined, {
    timeout: TIMEOUT_S,
    ...(adress.protocol === 'http:' ? { execute: [utanTls(oidc)] } : {}),
  });
}

function somOidcfel(oidc: Bibliotek, fel: unknown): DomanFel {
  if (fel instanceof DomanFel) return fel;
  if (fel instanceof oidc.AuthorizationResponseError) {
    // Leverantören säger nej, eller läsaren gjorde det.
    return oidcfel(
      fel.error === 'access_denied' || fel.error === 'login_required' ? 'OIDC.AVBRUTEN' : 'OIDC.SVARADE_INTE',
      fel,
    );
  }
  const natet = fel instanceof TypeError || (fel instanceof Error && ['AbortError', 'TimeoutError'].includes(fel.name));
  if (natet && !('code' in fel)) return oidcfel('OIDC.SVARADE_INTE', fel);
  if (fel instanceof oidc.ClientError && fel.code === 'OAUTH_TIMEOUT') return oidcfel('OIDC.SVARADE_INTE', fel);
  return oidcfel('OIDC.OGILTIGT_SVAR', fel);
}
