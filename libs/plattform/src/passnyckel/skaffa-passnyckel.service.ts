import { Transactional } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type RegistrationResponseJSON,
  type VerifiedRegistrationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { Reservkoder } from '../andrafaktor/reservkoder.service.js';
import { nyttId } from '../databas/id.js';
import { DomanFel } from '../fel/doman-fel.js';
import { Handelselogg } from '../handelse/handelselogg.js';
import { Klocka } from '../klocka/klocka.js';
import { Konfiguration } from '../konfiguration/konfiguration.js';
import type { InloggadISession } from '../session/sessioner.service.js';
import { Utmaningar } from '../utmaning/utmaningar.service.js';
import { PassnyckelForrad } from './passnyckel.repository.js';
import { kravRp } from './rp.js';

export type Nyckelval = PublicKeyCredentialCreationOptionsJSON;
export type Nyckelsvar = RegistrationResponseJSON;

/** Lägger till en passnyckel på kontot. */
@Injectable()
export class SkaffaPassnyckel {
  constructor(
    private readonly forrad: PassnyckelForrad,
    private readonly utmaningar: Utmaningar,
    private readonly reservkoder: Reservkoder,
    private readonly konfiguration: Konfiguration,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /** Frågan till webbläsaren. @throws DomanFel `PASSNYCKEL.GAR_INTE_HAR` */
  async fraga({ kontoId, inloggningsnamn, namn, session }: InloggadISession, kaka: string): Promise<Nyckelval> {
    const rp = kravRp(this.konfiguration.adress);
    const redan = await this.forrad.provnycklar(kontoId);
    const val = await generateRegistrationOptions({
      rpName: 'Klubba',
      rpID: rp.id,
      userID: Uint8Array.from(Buffer.from(kontoId.replaceAll('-', ''), 'hex')),
      userName: inloggningsnamn,
      userDisplayName: namn,
      attestationType: 'none',
      excludeCredentials: redan.map((en) => ({ id: en.nyckelId, transports: en.transporter })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    await this.utmaningar.stall('passnyckel_ny', kaka, session.id, { utmaning: val.challenge });
    return val;
  }

  /**
   * @returns reservkoder, när kontot inte hade några
   * @throws DomanFel 422 `PASSNYCKEL.STAMMER_INTE`
   */
  async lagg(
    { kontoId, session }: InloggadISession,
    kaka: string | null,
    svar: Nyckelsvar,
    namn: string,
  ): Promise<string[] | null> {
    const rp = kravRp(this.konfiguration.adress);
    const fraga = await this.utmaningar.ta('passnyckel_ny', kaka, session.id);
    const { verified, registrationInfo: nyckel } = await provat(
      verifyRegistrationResponse({
        response: svar,
        expectedChallenge: utmaningI(fraga),
        expectedOrigin: rp.ursprung,
        expectedRPID: rp.id,
        requireUserVerification: true,
      }),
    );
    if (!verified) throw stammerInte();
    return await this.spara(kontoId, nyckel, namn);
  }

  @Transactional()
  private async spara(
    kontoId: string,
    { credential, credentialBackedUp }: NonNullable<VerifiedRegistrationResponse['registrationInfo']>,
    namn: string,
  ): Promise<string[] | null> {
    const id = nyttId();
    await this.forrad.lagg({
      id,
      kontoId,
      nyckelId: credential.id,
      publikNyckel: Buffer.from(credential.publicKey),
      raknare: String(credential.counter),
      transporter: credential.transports ?? [],
      namn: namn.trim(),
      synkad: credentialBackedUp,
      skapad: this.klocka.nu(),
      senastAnvand: null,
    });
    const handelse = { namndId: null, objekt: 'konto', objektId: kontoId };
    await this.handelser.skriv({ ...handelse, typ: 'konto.passnyckel_tillagd', efter: { passnyckel: id } });
    return await this.reservkoder.skapaOmSaknas(kontoId);
  }
}

/** Utmaningen ur det sparade. @throws DomanFel när frågan är besvarad, för gammal eller någon annans */
export function utmaningI(fraga: Record<string, unknown> | null): string {
  const utmaning = fraga?.['utmaning'];
  if (typeof utmaning !== 'string') throw stammerInte();
  return utmaning;
}

/** 422: svaret hör inte till frågan, eller är inte gjort av nyckeln. */
export const stammerInte = (orsak?: unknown): DomanFel =>
  new DomanFel(
    'PASSNYCKEL.STAMMER_INTE',
    'Passnyckeln kunde inte användas. Försök igen, eller logga in på annat sätt.',
    {
      status: 422,
      orsak,
    },
  );

/** Biblioteket kastar på det som inte stämmer; utåt är allt samma svar. */
export async function provat<T>(prov: Promise<T>): Promise<T> {
  try {
    return await prov;
  } catch (fel) {
    throw stammerInte(fel);
  }
}
