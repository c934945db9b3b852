import { type Avslutsbrist, Avslutsbrister, type Avslutsfraga, Avslutskalla } from '#diarium';
import { ProtokollsakerForrad } from './protokollsaker.repository.js';

/** Beslut som inte är justerade, och beslut som inte är expedierade. */
@Avslutskalla('protokoll')
export class ProtokolletsAvslut extends Avslutsbrister {
  constructor(private readonly forrad: ProtokollsakerForrad) {
    super();
  }

  async brister({ namndId, arendeIds }: Avslutsfraga): Promise<ReadonlyMap<string, readonly Avslutsbrist[]>> {
    const rader = await this.forrad.ogjort(namndId, arendeIds);
    return new Map(
      rader.map(({ arendeId, ojusterade, oexpedierade }) => {
        const lank = `/namnder/${namndId}/arenden/${arendeId}`;
        const brister: Avslutsbrist[] = [];
        if (ojusterade > 0) {
          const text = 'Protokollet med beslutet är inte justerat.';
          brister.push({ kod: 'PROTOKOLL.OJUSTERAT', text, hindrar: false, lank });
        }
        // FL 33 §: den som är part ska få veta beslutet. Är ingen part kvar att underrätta anges det som skäl.
        if (oexpedierade > 0) {
          const text =
            oexpedierade === 1
              ? 'En expediering av beslutet är inte skickad.'
              : `${String(oexpedierade)} expedieringar av beslutet är inte skickade.`;
          brister.push({ kod: 'PROTOKOLL.OEXPEDIERAT', text, hindrar: false, lank });
        }
        return [arendeId, brister];
      }),
    );
  }
}
