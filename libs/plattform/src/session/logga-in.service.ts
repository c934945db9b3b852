import { Transactional } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { DomanFel } from '../fel/doman-fel.js';
import { Handelselogg } from '../handelse/handelselogg.js';
import { KontoForrad, type Kontouppgift } from '../konto/konto.repository.js';
import { stammerLosenord } from '../konto/losenord.js';
import { normaliseraInloggningsnamn } from '../konto/skapa-konto.service.js';
import { Sammanhang } from '../sammanhang/sammanhang.js';
import { Inloggningssparr } from './inloggningssparr.service.js';
import { Sessioner } from './sessioner.service.js';

/** Loggar in med namn och lösenord. */
@Injectable()
export class LoggaIn {
  constructor(
    private readonly konton: KontoForrad,
    private readonly sparr: Inloggningssparr,
    private readonly sessioner: Sessioner,
    private readonly handelser: Handelselogg,
    private readonly sammanhang: Sammanhang,
  ) {}

  /**
   * @param adress varifrån försöket kommer
   * @returns kakans värde
   * @throws DomanFel 401 `INLOGGNING.FEL` lika för okänt namn, fel lösenord och avstängt konto; 429 `INLOGGNING.FOR_MANGA`
   */
  async loggaIn(inloggningsnamn: string, losenord: string, adress: string): Promise<string> {
    const namn = normaliseraInloggningsnamn(inloggningsnamn);
    await this.sparr.rakna(namn, adress);
    const konto = await this.konton.medNamn(namn);
    const stammer = await stammerLosenord(konto?.losenordHash ?? null, losenord);
    if (konto === undefined || !stammer || konto.avstangt) {
      throw new DomanFel(
        'INLOGGNING.FEL',
        'Namnet eller lösenordet stämmer inte. Försök igen, eller be administratören om ett nytt lösenord.',
        { status: 401 },
      );
    }
    return await this.oppna(konto, namn, adress);
  }

  @Transactional()
  private async oppna(konto: Kontouppgift, namn: string, adress: string): Promise<string> {
    await this.sparr.lyckades(namn, adress);
    this.sammanhang.satt({ kontoId: konto.id, personId: konto.personId, namn: konto.namn, system: false });
    const token = await this.sessioner.skapa(konto.id);
    await this.handelser.skriv({ namndId: null, typ: 'konto.inloggat', objekt: 'konto', objektId: konto.id });
    return token;
  }
}
