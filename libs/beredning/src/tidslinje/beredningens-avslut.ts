import { type Avslutsbrist, Avslutsbrister, type Avslutsfraga, Avslutskalla } from '#diarium';
import { BeredningssakerForrad } from './beredningssaker.repository.js';

/** Utkast till skrivelser, och remisser som inte är avslutade. */
@Avslutskalla('beredning')
export class BeredningensAvslut extends Avslutsbrister {
  constructor(private readonly forrad: BeredningssakerForrad) {
    super();
  }

  async brister({ namndId, arendeIds }: Avslutsfraga): Promise<ReadonlyMap<string, readonly Avslutsbrist[]>> {
    const rader = await this.forrad.ogjort(namndId, arendeIds);
    return new Map(
      rader.map(({ arendeId, utkast, remisser }) => {
        const lank = `/namnder/${namndId}/arenden/${arendeId}`;
        const brister: Avslutsbrist[] = [];
        if (utkast > 0) {
          const text =
            utkast === 1
              ? 'En tjänsteskrivelse är inte fastställd.'
              : `${String(utkast)} tjänsteskrivelser är inte fastställda.`;
          brister.push({ kod: 'BEREDNING.UTKAST', text, hindrar: false, lank });
        }
        if (remisser > 0) {
          const text =
            remisser === 1 ? 'En remiss är inte avslutad.' : `${String(remisser)} remisser är inte avslutade.`;
          brister.push({ kod: 'BEREDNING.REMISS_PAGAR', text, hindrar: false, lank });
        }
        return [arendeId, brister];
      }),
    );
  }
}
