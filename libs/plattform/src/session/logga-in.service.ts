import { Transactional } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { DomanFel } from '../fel/doman-fel.js';
import { KontoForrad, type Kontouppgift } from '../konto/konto.repository.js';
import { stammerLosenord } from '../konto/losenord.js';
import { normaliseraInloggningsnamn } from '../konto/skapa-konto.service.js';
import { Inloggningssparr } from './inloggningssparr.service.js';
import type { Klient } from './klient.js';
import type { Bevis } from './sessioner.service.js';
import { SlappIn } from './slapp-in.service.js';

/** Det som ett riktigt lösenord bevisar. */
export const LOSENORDSBEVIS: Bevis = { styrka: 'enkel', amr: ['pwd'], acr: null, leverantor: null };

/** Loggar in med namn och lösenord. */
@Injectable()
export class LoggaIn {
  constructor(
    private readonly konton: KontoForrad,
    private readonly sparr: Inloggningssparr,
    private readonly slappIn: SlappIn,
  ) {}

  /**
   * @param klient varifrån försöket kommer
   * @returns kakans värde; har kontot en andra faktor, eller måste ha en, gäller inloggningen först när den getts
   * @throws DomanFel 401 `INLOGGNING.FEL` lika för okänt namn, fel lösenord och avstängt konto; 429 `INLOGGNING.FOR_MANGA`
   */
  async loggaIn(inloggningsnamn: string, losenord: string, klient: Klient): Promise<string> {
    const namn = normaliseraInloggningsnamn(inloggningsnamn);
    await this.sparr.rakna(namn, klient);
    const konto = await this.konton.medNamn(namn);
    const stammer = await stammerLosenord(konto?.losenordHash ?? null, losenord);
    if (konto === undefined || !stammer || konto.avstangt) {
      throw new DomanFel(
        'INLOGGNING.FEL',
        'Namnet eller lösenordet stämmer inte. Försök igen, eller välj Glömt lösenordet.',
        { status: 401 },
      );
    }
    return await this.oppna(konto, namn, klient);
  }

  @Transactional()
  private async oppna(konto: Kontouppgift, namn: string, klient: Klient): Promise<string> {
    await this.sparr.lyckades(namn, klient);
    return await this.slappIn.oppna(konto, LOSENORDSBEVIS, klient);
  }
}
