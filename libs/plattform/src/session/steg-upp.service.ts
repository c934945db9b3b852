import { Transactional } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { FaktorForrad } from '../andrafaktor/faktor.repository.js';
import { ProvaKod } from '../andrafaktor/prova-kod.service.js';
import { DomanFel } from '../fel/doman-fel.js';
import { Handelselogg } from '../handelse/handelselogg.js';
import { KontoForrad } from '../konto/konto.repository.js';
import { stammerLosenord } from '../konto/losenord.js';
import { Inloggningssparr } from './inloggningssparr.service.js';
import type { Klient } from './klient.js';
import { type InloggadISession, Sessioner } from './sessioner.service.js';

/** Bekräftar att den inloggade är den hen var: det som är känsligt kräver ett bevis från de senaste fem minuterna. */
@Injectable()
export class StegUpp {
  constructor(
    private readonly konton: KontoForrad,
    private readonly faktorer: FaktorForrad,
    private readonly provaKod: ProvaKod,
    private readonly sparr: Inloggningssparr,
    private readonly sessioner: Sessioner,
    private readonly handelser: Handelselogg,
  ) {}

  /**
   * Med lösenord, och kod när kontot har en andra faktor.
   * @throws DomanFel 422 `INLOGGNING.FEL_LOSENORD`, `INLOGGNING.KOD_KRAVS`, `INLOGGNING.FEL_KOD`; 429
   */
  async medLosenord(inloggad: InloggadISession, losenord: string, kod: string | null, klient: Klient): Promise<void> {
    await this.provaLosenord(inloggad, losenord, klient, 'losenord');
    if (await this.faktorer.har(inloggad.kontoId)) {
      if (kod === null) throw kodKravs();
      await this.provaKod.prova(inloggad, kod, klient);
    }
    await this.godta(inloggad);
  }

  /** Antecknar beviset. */
  @Transactional()
  async godta({ kontoId, session }: InloggadISession): Promise<void> {
    await this.sessioner.stega(session.id);
    await this.handelser.skriv({ namndId: null, typ: 'konto.bekraftat', objekt: 'konto', objektId: kontoId });
  }

  /** @throws DomanFel 422 `INLOGGNING.FEL_LOSENORD` vid fältet, 429 `INLOGGNING.FOR_MANGA` */
  async provaLosenord(inloggad: InloggadISession, losenord: string, klient: Klient, falt: string): Promise<void> {
    await this.sparr.rakna(inloggad.inloggningsnamn, klient);
    const konto = await this.konton.medNamn(inloggad.inloggningsnamn);
    if (!(await stammerLosenord(konto?.losenordHash ?? null, losenord))) {
      const text = 'Lösenordet stämmer inte.';
      throw new DomanFel('INLOGGNING.FEL_LOSENORD', text, { status: 422, falt: [{ stig: falt, text }] });
    }
    await this.sparr.lyckades(inloggad.inloggningsnamn, klient);
  }
}

function kodKravs(): DomanFel {
  const text = 'Ange också koden ur din app, eller en reservkod.';
  return new DomanFel('INLOGGNING.KOD_KRAVS', text, { status: 422, falt: [{ stig: 'kod', text }] });
}
