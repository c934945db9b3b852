import { Injectable } from '@nestjs/common';
import { DelegationsbeslutForrad, type Lagradrad } from './delegationsbeslut.repository.js';
import type { Lastrad } from './domain/tolka-rad.js';
import { visaNummer } from './domain/tolka-dnr.js';
import type { Provgrund } from './provgrund.service.js';
import type { Registreringsenhet } from './provgrund.repository.js';
import { DomanFel } from '#plattform';

/** Den del av raden som bär numret. */
export type Nummerdel = Pick<Lagradrad, 'dnrText' | 'dnrKod' | 'dnrAr' | 'dnrFran' | 'dnrTill' | 'dnrAuto'>;

const INGET: Nummerdel = { dnrText: null, dnrKod: null, dnrAr: null, dnrFran: null, dnrTill: null, dnrAuto: false };

/** Det som är gemensamt när en rad skrivs: numret ur enhetens serie, och spåret ur punkten. */
@Injectable()
export class Radskrivning {
  constructor(private readonly forrad: DelegationsbeslutForrad) {}

  /**
   * Numret som raden får. ”+” tar lika många nummer i följd ur enhetens serie som raden har beslut.
   * @throws DomanFel DELEGATION.SERIE_SAKNAS
   */
  async nummer(last: Lastrad, enhet: Registreringsenhet, manad: string): Promise<Nummerdel> {
    const { nummer, antal, fran } = last;
    if (nummer.slag === 'tomt') return INGET;
    if (nummer.slag === 'fritt') return { ...INGET, dnrText: last.dnrText };
    if (nummer.slag === 'nummer') {
      if (nummer.kod !== null && nummer.kod === enhet.kod)
        await this.forrad.hojSerien(enhet.enhetId, nummer.ar, nummer.till);
      const egen = nummer.kod !== null && nummer.kod === enhet.kod;
      return {
        dnrText: egen ? visaNummer(nummer.kod, nummer.ar, nummer.fran, nummer.till) : last.dnrText,
        dnrKod: nummer.kod,
        dnrAr: nummer.ar,
        dnrFran: nummer.fran,
        dnrTill: nummer.till,
        dnrAuto: false,
      };
    }
    if (enhet.kod === null) {
      const text = `${enhet.namn} har ingen egen nummerserie. Ange enhetens kod, eller lämna numret tomt.`;
      throw new DomanFel('DELEGATION.SERIE_SAKNAS', text, { status: 422, falt: [{ stig: 'dnr', text }] });
    }
    const ar = Number((fran ?? manad).slice(0, 4));
    const forsta = await this.forrad.taNummer(enhet.enhetId, ar, antal);
    const sista = forsta + antal - 1;
    return {
      dnrText: visaNummer(enhet.kod, ar, forsta, sista),
      dnrKod: enhet.kod,
      dnrAr: ar,
      dnrFran: forsta,
      dnrTill: sista,
      dnrAuto: true,
    };
  }
}

/** Punktens spår den dagen; anmäls när punkten inte är känd. En rad utan punkt och utan delegat är inget beslut förrän någon säger det. */
export function sparFor(
  last: Pick<Lastrad, 'spar' | 'punktNorm' | 'fran'>,
  grund: Pick<Provgrund, 'ordningDen'>,
  manad: string,
): Lagradrad['spar'] {
  if (last.spar !== null) return last.spar;
  const punkt =
    last.punktNorm === null ? undefined : grund.ordningDen(last.fran ?? `${manad}-01`)?.punkter.get(last.punktNorm);
  return punkt?.spar ?? 'anmals';
}
