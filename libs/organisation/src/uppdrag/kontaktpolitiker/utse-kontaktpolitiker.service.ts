import { DomanFel, Handelselogg, inaktuell, nyttId, saknas, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import { KontaktpolitikerForrad } from './kontaktpolitiker.repository.js';

export interface NyKontaktpolitiker {
  namndId: string;
  personId: string;
  verksamhet: string;
  fran: string;
  till?: string | null;
}

/** Utser en ledamot eller ersättare att hålla kontakt med en verksamhet, och avslutar det. */
@Injectable()
export class UtseKontaktpolitiker {
  constructor(
    private readonly forrad: KontaktpolitikerForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /**
   * @returns id
   * @throws DomanFel `ORGANISATION.INTE_INVALD`; databasen nekar samma verksamhet två gånger
   */
  @Transactional()
  async utse(ny: NyKontaktpolitiker): Promise<string> {
    const { namndId, personId, verksamhet, fran } = ny;
    if (!(await this.forrad.arInvald(namndId, personId, fran))) {
      const text = `Personen är inte ledamot eller ersättare i organet ${fran}. Välj någon annan.`;
      throw new DomanFel('ORGANISATION.INTE_INVALD', text, { status: 422, falt: [{ stig: 'personId', text }] });
    }
    const id = nyttId();
    const rad = { id, organId: namndId, personId, verksamhet, fran, till: ny.till ?? null };
    await this.forrad.lagg(rad);
    const objekt = { objekt: 'kontaktpolitiker', objektId: id };
    await this.handelser.skriv({ namndId, typ: 'kontaktpolitiker.utsedd', ...objekt, efter: rad });
    return id;
  }

  /** @throws DomanFel 404, 412; databasen nekar ett slut före början */
  @Transactional()
  async avsluta(namndId: string, id: string, version: number, till: string): Promise<void> {
    const fore = await this.forrad.medId(namndId, id);
    if (fore === undefined) throw saknas('Kontaktpolitikern');
    if (!(await this.forrad.avsluta(id, version, till))) throw inaktuell();
    const objekt = { objekt: 'kontaktpolitiker', objektId: id };
    await this.handelser.skriv({
      namndId,
      typ: 'kontaktpolitiker.avslutad',
      ...objekt,
      fore: { till: fore.till },
      efter: { till },
    });
  }
}
