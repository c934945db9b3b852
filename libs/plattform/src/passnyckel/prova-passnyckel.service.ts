import { Transactional } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import { Klocka } from '../klocka/klocka.js';
import { Konfiguration } from '../konfiguration/konfiguration.js';
import type { Utmaningsslag } from '../utmaning/engangsutmaning.entity.js';
import { Utmaningar } from '../utmaning/utmaningar.service.js';
import { PassnyckelForrad, type Provnyckel } from './passnyckel.repository.js';
import { kravRp } from './rp.js';
import { provat, stammerInte, utmaningI } from './skaffa-passnyckel.service.js';

export type Provval = PublicKeyCredentialRequestOptionsJSON;
export type Provsvar = AuthenticationResponseJSON;

/** Vad svaret ska användas till, och i vilken session; utan session är det en inloggning med en nyckel som själv säger vems den är. */
export interface Nyckelprov {
  slag: Exclude<Utmaningsslag, 'oidc' | 'passnyckel_ny'>;
  sessionId: string | null;
  kontoId: string | null;
}

/** Prövar en passnyckel. Innehavaren ska ha låst upp den (PIN, finger, ansikte), så den är två faktorer i sig. */
@Injectable()
export class ProvaPassnyckel {
  constructor(
    private readonly forrad: PassnyckelForrad,
    private readonly utmaningar: Utmaningar,
    private readonly konfiguration: Konfiguration,
    private readonly klocka: Klocka,
  ) {}

  /** Frågan till webbläsaren. @throws DomanFel `PASSNYCKEL.GAR_INTE_HAR` */
  async fraga({ slag, sessionId, kontoId }: Nyckelprov, kaka: string): Promise<Provval> {
    const rp = kravRp(this.konfiguration.adress);
    const mina = kontoId === null ? [] : await this.forrad.provnycklar(kontoId);
    const val = await generateAuthenticationOptions({
      rpID: rp.id,
      userVerification: 'required',
      allowCredentials: mina.map((en) => ({ id: en.nyckelId, transports: en.transporter })),
    });
    await this.utmaningar.stall(slag, kaka, sessionId, { utmaning: val.challenge });
    return val;
  }

  /**
   * @returns kontot som nyckeln hör till
   * @throws DomanFel 422 `PASSNYCKEL.STAMMER_INTE`, lika för okänd nyckel, fel svar, gammal fråga och kopierad nyckel
   */
  async prova({ slag, sessionId, kontoId }: Nyckelprov, kaka: string | null, svar: Provsvar): Promise<string> {
    const rp = kravRp(this.konfiguration.adress);
    const utmaning = utmaningI(await this.utmaningar.ta(slag, kaka, sessionId));
    const nyckel = typeof svar.id === 'string' ? await this.forrad.medNyckelId(svar.id) : undefined;
    if (nyckel === undefined || (kontoId !== null && nyckel.kontoId !== kontoId)) throw stammerInte();
    const { verified, authenticationInfo } = await provat(
      verifyAuthenticationResponse({
        response: svar,
        expectedChallenge: utmaning,
        expectedOrigin: rp.ursprung,
        expectedRPID: rp.id,
        requireUserVerification: true,
        credential: {
          id: nyckel.nyckelId,
          publicKey: Uint8Array.from(nyckel.publikNyckel),
          counter: Number(nyckel.raknare),
        },
      }),
    );
    if (!verified) throw stammerInte();
    await this.anvand(nyckel, authenticationInfo.newCounter);
    return nyckel.kontoId;
  }

  @Transactional()
  private async anvand(nyckel: Provnyckel, raknare: number): Promise<void> {
    if (!(await this.forrad.anvand(nyckel.id, raknare, this.klocka.nu()))) throw stammerInte();
  }
}
