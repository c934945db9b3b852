import { Injectable } from '@nestjs/common';
import { Faktorkrav } from '../andrafaktor/faktorkrav.service.js';
import { Reservkoder } from '../andrafaktor/reservkoder.service.js';
import { TotpForrad } from '../andrafaktor/totp.repository.js';
import { Konfiguration } from '../konfiguration/konfiguration.js';
import { ExternIdentitetForrad } from '../oidc/extern-identitet.repository.js';
import { PassnyckelForrad } from '../passnyckel/passnyckel.repository.js';
import { type InloggadISession, Sessioner } from '../session/sessioner.service.js';
import { KontoForrad } from './konto.repository.js';
import type { MittKontoDto } from './mitt-konto.dto.js';

/** Allt om det egna kontot. */
@Injectable()
export class LasMittKonto {
  constructor(
    private readonly konton: KontoForrad,
    private readonly totp: TotpForrad,
    private readonly reservkoder: Reservkoder,
    private readonly krav: Faktorkrav,
    private readonly passnycklar: PassnyckelForrad,
    private readonly identiteter: ExternIdentitetForrad,
    private readonly sessioner: Sessioner,
    private readonly konfiguration: Konfiguration,
  ) {}

  async las({ kontoId, namn, inloggningsnamn, session }: InloggadISession): Promise<MittKontoDto> {
    const sessioner = await this.sessioner.forKonto(kontoId);
    const identiteter = await this.identiteter.forKonto(kontoId);
    return {
      namn,
      inloggningsnamn,
      totp: (await this.totp.hamta(kontoId))?.bekraftad ?? null,
      reservkoderKvar: await this.reservkoder.kvar(kontoId),
      faktorKravs: await this.krav.kravsAv(kontoId),
      passnycklar: await this.passnycklar.forKonto(kontoId),
      identiteter: identiteter.map((en) => ({ ...en, leverantorsnamn: this.leverantorsnamn(en.leverantor) })),
      sessioner: sessioner.map(({ leverantor: _, ...en }) => ({ ...en, denna: en.id === session.id })),
      installningar: await this.konton.installningar(kontoId),
    };
  }

  private leverantorsnamn(id: string): string {
    return this.konfiguration.oidc.find((en) => en.id === id)?.namn ?? id;
  }
}
