import { DomanFel, Handelselogg, nyttId, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import { bristIAccentfarg } from './accentfarg.js';
import { KommunForrad, type Kommunuppgifter } from './kommun.repository.js';

export type NyKommun = Pick<Kommunuppgifter, 'namn'> & Partial<Kommunuppgifter>;

/** Mörkblått, 8,6:1 mot vitt, tills kommunen valt sin egen färg. */
const FORVALD_ACCENTFARG = '#1f4e79';

/** @throws DomanFel `ORGANISATION.ACCENTFARG` */
export function kravAccentfarg(farg: string): void {
  const text = bristIAccentfarg(farg);
  if (text !== null) {
    throw new DomanFel('ORGANISATION.ACCENTFARG', text, { status: 422, falt: [{ stig: 'accentfarg', text }] });
  }
}

/** Lägger upp kommunen. */
@Injectable()
export class SkapaKommun {
  constructor(
    private readonly kommuner: KommunForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /** @returns kommunens id */
  @Transactional()
  async skapa(ny: NyKommun): Promise<string> {
    const accentfarg = (ny.accentfarg ?? FORVALD_ACCENTFARG).toLowerCase();
    kravAccentfarg(accentfarg);
    const id = nyttId();
    await this.kommuner.lagg({
      id,
      namn: ny.namn,
      sate: ny.sate ?? '',
      organisationsnummer: ny.organisationsnummer ?? null,
      postadress: ny.postadress ?? null,
      epost: ny.epost ?? null,
      telefon: ny.telefon ?? null,
      webbplats: ny.webbplats ?? null,
      accentfarg,
      vapenSha256: ny.vapenSha256 ?? null,
      vapenAlttext: ny.vapenAlttext ?? null,
    });
    await this.handelser.skriv({
      namndId: null,
      typ: 'kommun.skapad',
      objekt: 'kommun',
      objektId: id,
      efter: { namn: ny.namn },
    });
    return id;
  }
}
