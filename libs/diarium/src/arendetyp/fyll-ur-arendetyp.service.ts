import { Injectable } from '@nestjs/common';
import { DomanFel, Klocka } from '#plattform';
import { addDays, vardagOnOrAfter } from '#regelverk';
import type { NyttArende, Provningsform } from '../arende/arende.typer.js';
import { Handlaggarprovning } from '../arende/handlaggarprovning.service.js';
import { ArendetypForrad } from './arendetyp.repository.js';
import type { Ifyllt } from './arendetyp.typer.js';

export const PROVNINGSFORM_TEXT: Readonly<Record<Provningsform, string>> = {
  laglighetsprovning: 'laglighetsprövning',
  forvaltningsbesvar: 'förvaltningsbesvär',
  sarskild_ordning: 'särskild ordning',
  ej_overklagbart: 'ej överklagbart',
};

/** Fyller det som den som registrerar inte angett med det ärendetypen har, och säger vad. */
@Injectable()
export class FyllUrArendetyp {
  constructor(
    private readonly forrad: ArendetypForrad,
    private readonly handlaggare: Handlaggarprovning,
    private readonly klocka: Klocka,
  ) {}

  /**
   * Det som är angivet, också som null, lämnas som det är. En handläggare som slutat fylls inte i.
   * @throws DomanFel 422 `ARENDETYP.SAKNAS` när typen inte finns i nämnden eller är avställd
   */
  async fyll(nytt: NyttArende): Promise<{ nytt: NyttArende; ifyllt: Ifyllt[] }> {
    const id = nytt.arendetypId ?? null;
    if (id === null) return { nytt, ifyllt: [] };
    const typ = await this.forrad.en(nytt.namndId, id);
    if (typ === null || !typ.aktiv) {
      const text = 'Välj en ärendetyp ur listan.';
      throw new DomanFel('ARENDETYP.SAKNAS', text, { status: 422, falt: [{ stig: 'arendetypId', text }] });
    }
    const fyllt: NyttArende = { ...nytt, arendetyp: typ.namn };
    const ifyllt: Ifyllt[] = [];
    const satt = <N extends 'enhet' | 'klassificering' | 'gallring'>(falt: N, ord: string): void => {
      const varde = typ[falt];
      if (nytt[falt] !== undefined || varde === null) return;
      fyllt[falt] = varde;
      ifyllt.push({ falt, text: `${ord} ${varde}` });
    };
    if (nytt.handlaggareId === undefined && typ.handlaggareId !== null) {
      if (await this.handlaggare.gar(nytt.namndId, typ.handlaggareId)) {
        fyllt.handlaggareId = typ.handlaggareId;
        ifyllt.push({ falt: 'handlaggareId', text: `handläggare ${typ.handlaggareNamn ?? ''}` });
      }
    }
    satt('enhet', 'enhet');
    satt('klassificering', 'klassificering');
    satt('gallring', 'gallring');
    if (nytt.bevakning === undefined && typ.bevakningDagar !== null && typ.bevakningText !== null) {
      // En dag som ingen arbetar är ingen dag att svara på.
      const forfallodag = vardagOnOrAfter(addDays(this.klocka.idag(), typ.bevakningDagar));
      fyllt.bevakning = { forfallodag, vad: typ.bevakningText };
      const dagar = `${String(typ.bevakningDagar)} ${typ.bevakningDagar === 1 ? 'dag' : 'dagar'}`;
      ifyllt.push({ falt: 'bevakning', text: `bevakning inom ${dagar}: ${typ.bevakningText}` });
    }
    if (nytt.provningsform === undefined) {
      fyllt.provningsform = typ.provningsform;
      ifyllt.push({ falt: 'provningsform', text: `prövningsform ${PROVNINGSFORM_TEXT[typ.provningsform]}` });
    }
    return { nytt: fyllt, ifyllt };
  }
}
