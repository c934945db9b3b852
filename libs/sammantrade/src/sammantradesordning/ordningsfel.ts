import { DomanFel } from '#plattform';
import { RegelFel } from '#regelverk';

/** Gör regelverkets fel till ett svar med en rad per fel. @throws DomanFel ORDNING.STAMMER_INTE (422) */
export function medRegelfel<T>(gor: () => T): T {
  try {
    return gor();
  } catch (orsak) {
    if (!(orsak instanceof RegelFel)) throw orsak;
    throw stammerInte(orsak.fel);
  }
}

export function stammerInte(fel: readonly string[]): DomanFel {
  return new DomanFel('ORDNING.STAMMER_INTE', fel.join(' '), {
    status: 422,
    falt: fel.map((text) => ({ stig: 'ordning', text })),
  });
}
