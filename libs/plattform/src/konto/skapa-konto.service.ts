import { Transactional } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { nyttId } from '../databas/id.js';
import { DomanFel } from '../fel/doman-fel.js';
import { Handelselogg } from '../handelse/handelselogg.js';
import { KontoForrad } from './konto.repository.js';
import { hashaLosenord, kravLosenord } from './losenord.js';

export interface NyttKonto {
  inloggningsnamn: string;
  namn: string;
  losenord: string;
  /** Personen bakom kontot, eller null för ett driftkonto. */
  personId?: string | null;
}

/** Inloggningsnamnet som det lagras och jämförs. */
export const normaliseraInloggningsnamn = (namn: string): string => namn.normalize('NFC').trim().toLowerCase();

/** Skapar ett konto. Det får inga rättigheter förrän det har en roll eller ett uppdrag. */
@Injectable()
export class SkapaKonto {
  constructor(
    private readonly konton: KontoForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /**
   * @returns kontots id
   * @throws DomanFel `KONTO.NAMN_SAKNAS`, `KONTO.SVAGT_LOSENORD`, `KONTO.FINNS`
   */
  @Transactional()
  async skapa(nytt: NyttKonto): Promise<string> {
    const inloggningsnamn = normaliseraInloggningsnamn(nytt.inloggningsnamn);
    if (inloggningsnamn === '' || /\s/u.test(inloggningsnamn)) {
      const text = 'Ange ett inloggningsnamn utan blanksteg.';
      throw new DomanFel('KONTO.NAMN_SAKNAS', text, { status: 422, falt: [{ stig: 'inloggningsnamn', text }] });
    }
    kravLosenord(nytt.losenord, { inloggningsnamn, namn: nytt.namn });
    if ((await this.konton.medNamn(inloggningsnamn)) !== undefined) {
      throw new DomanFel('KONTO.FINNS', 'Det finns redan ett konto med det inloggningsnamnet. Välj ett annat.');
    }
    const id = nyttId();
    await this.konton.lagg({
      id,
      inloggningsnamn,
      namn: nytt.namn.trim(),
      personId: nytt.personId ?? null,
      avstangt: false,
      losenordHash: await hashaLosenord(nytt.losenord),
    });
    await this.handelser.skriv({ namndId: null, typ: 'konto.skapat', objekt: 'konto', objektId: id });
    return id;
  }
}
