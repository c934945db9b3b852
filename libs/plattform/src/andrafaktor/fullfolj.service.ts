import { Injectable } from '@nestjs/common';
import type { Klient } from '../session/klient.js';
import type { Bevis, InloggadISession } from '../session/sessioner.service.js';
import { SlappIn } from '../session/slapp-in.service.js';

const utokad = (amr: readonly string[], mer: readonly string[]): string[] => [...new Set([...amr, ...mer])];

/** Gör inloggningen till en med två faktorer. */
@Injectable()
export class Fullfolj {
  constructor(private readonly slappIn: SlappIn) {}

  /**
   * @param amr hur den andra faktorn gavs (RFC 8176)
   * @returns kakans nya värde
   */
  async med(inloggad: InloggadISession, token: string, amr: readonly string[], klient: Klient): Promise<string> {
    const { session } = inloggad;
    const bevis: Bevis = {
      styrka: session.styrka === 'avancerad' ? 'avancerad' : 'tva_faktorer',
      amr: utokad(session.amr, amr),
      acr: session.acr,
      leverantor: session.leverantor,
    };
    return await this.slappIn.stark(token, inloggad, bevis, klient);
  }

  /** Den som just skaffat sin första faktor har också visat den; annars ändras ingenting. @returns nytt värde, eller null */
  async efterTillagg(
    inloggad: InloggadISession,
    token: string,
    amr: readonly string[],
    klient: Klient,
  ): Promise<string | null> {
    return inloggad.session.styrka === 'enkel' ? await this.med(inloggad, token, amr, klient) : null;
  }
}
