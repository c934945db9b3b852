import { Avslutsbrister, type Avslutsbrist, type Avslutsfraga, Avslutskalla } from './avslutskalla.js';
import { type DiarietsBristrad, DiarietsAvslutForrad } from './diariets-avslut.repository.js';

const antal = (nr: number, en: string, flera: string): string => (nr === 1 ? `En ${en}` : `${String(nr)} ${flera}`);

/** Öppna bevakningar, och sekretess som ännu prövas. */
@Avslutskalla('diarium')
export class DiarietsAvslut extends Avslutsbrister {
  constructor(private readonly forrad: DiarietsAvslutForrad) {
    super();
  }

  async brister({ namndId, arendeIds }: Avslutsfraga): Promise<ReadonlyMap<string, readonly Avslutsbrist[]>> {
    const rader = await this.forrad.brister(namndId, arendeIds);
    return new Map(rader.map((rad) => [rad.arendeId, this.saker(namndId, rad)]));
  }

  private saker(namndId: string, rad: DiarietsBristrad): Avslutsbrist[] {
    const lank = `/namnder/${namndId}/arenden/${rad.arendeId}`;
    const saker: Avslutsbrist[] = [];
    // TF 2:20, OSL 5:5: en sekretess under prövning är ingen uppgift att lämna efter sig i ett avslutat ärende.
    if (rad.underProvning) {
      const text = 'Ärendets sekretess är inte prövad färdigt.';
      saker.push({ kod: 'DIARIUM.SEKRETESS_PROVAS', text, hindrar: true, lank });
    }
    if (rad.handlingarUnderProvning > 0) {
      const vad = antal(rad.handlingarUnderProvning, 'handling har', 'handlingar har');
      saker.push({ kod: 'DIARIUM.SEKRETESS_PROVAS', text: `${vad} sekretess som prövas ännu.`, hindrar: true, lank });
    }
    if (rad.bevakningar > 0) {
      const vad = antal(rad.bevakningar, 'bevakning är öppen.', 'bevakningar är öppna.');
      saker.push({ kod: 'DIARIUM.OPPEN_BEVAKNING', text: vad, hindrar: false, lank });
    }
    return saker;
  }
}
