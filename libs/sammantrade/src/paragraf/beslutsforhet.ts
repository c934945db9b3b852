import { DomanFel } from '#plattform';
import { javeffekt, requiredForBeslut } from '#regelverk';
import type { Narvaro } from '../narvaro/narvaro.typer.js';
import type { Tjanstgoring } from './paragraf.typer.js';

/**
 * Prövar vilka som tjänstgör i en §: de var där, är inte fler än platserna, är beslutsföra efter jäv (KL 6:27), och den som
 * leder är en av dem.
 * @throws DomanFel MOTE.INTE_NARVARANDE, MOTE.FOR_MANGA, MOTE.INTE_BESLUTSFOR, MOTE.ORDFORANDE_TJANSTGOR_INTE
 */
export function provaTjanstgoring(t: Tjanstgoring, platser: number, upprop: readonly Narvaro[]): void {
  const iRummet = new Set(
    upprop.filter((rad) => rad.slag === 'beslutande' || rad.slag === 'ersattare').map((rad) => rad.personId),
  );
  if (!t.tjanstgorande.every((en) => iRummet.has(en.personId))) {
    throw new DomanFel(
      'MOTE.INTE_NARVARANDE',
      'Den som tjänstgör ska stå som närvarande ledamot eller ersättare i uppropet. Rätta uppropet först.',
      { status: 422 },
    );
  }
  const javiga = new Set(t.jav);
  const efterJav = javeffekt({
    platser,
    narvarande: t.tjanstgorande.map(({ personId }) => ({ namn: personId, slag: 'tjanstgorande' })),
    javiga: t.jav,
  });
  const tjanstgor = efterJav.tjanstgor.length;
  if (tjanstgor > platser) {
    throw new DomanFel(
      'MOTE.FOR_MANGA',
      `Fler tjänstgör (${String(tjanstgor)}) än nämnden har platser (${String(platser)}). Rätta närvaron.`,
      { status: 422 },
    );
  }
  if (!efterJav.beslutsfor) {
    const kravs = requiredForBeslut(platser);
    throw new DomanFel(
      'MOTE.INTE_BESLUTSFOR',
      `Nämnden är inte beslutsför: ${String(tjanstgor)} tjänstgör och ${String(kravs)} krävs (KL 6:27). Kalla in ersättare, eller lämna ärendet obehandlat till nästa sammanträde.`,
      { data: { tjanstgor, kravs } },
    );
  }
  if (!t.tjanstgorande.some((en) => en.personId === t.ordforandeId) || javiga.has(t.ordforandeId)) {
    throw new DomanFel(
      'MOTE.ORDFORANDE_TJANSTGOR_INTE',
      'Den som leder paragrafen ska tjänstgöra och får inte vara jävig. Välj någon annan som leder den.',
      { status: 422 },
    );
  }
}
