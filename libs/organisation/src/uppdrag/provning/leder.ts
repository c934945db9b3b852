import type { ProvadPlats, Provning, Provunderlag } from './provning.js';

const PRESIDIUM = [
  ['ordforande', 'ordförande'],
  ['forste_vice', 'ordföranden är borta, 1:e vice ordföranden träder in'],
  ['andre_vice', 'presidiet i övrigt är borta, 2:e vice ordföranden träder in'],
] as const;

/** Vem som leder: presidiet i ordning (KL 6:21–22), annars den äldste av de tjänstgörande ledamöterna tills organet valt. */
export function vemLeder(u: Provunderlag, provade: readonly ProvadPlats[]): Provning['leder'] {
  const sitter = new Map(
    provade.flatMap(({ tjanstgorande }) =>
      tjanstgorande === null ? [] : [[tjanstgorande.personId, tjanstgorande] as const],
    ),
  );
  for (const [roll, skal] of PRESIDIUM) {
    const innehavare = u.platser.find((plats) => plats.innehavare?.roll === roll)?.innehavare;
    const person = sitter.get(innehavare?.personId ?? '');
    if (person !== undefined) return { ...person, skal };
  }
  const ledamoter = provade.flatMap((plats) =>
    plats.andrad || plats.tjanstgorande === null ? [] : [plats.tjanstgorande],
  );
  const medDatum = ledamoter.flatMap((person) => {
    const fodd = u.fodelsedatum.get(person.personId);
    return fodd === undefined ? [] : [{ person, fodd }];
  });
  const aldst = medDatum.sort((a, b) => (a.fodd < b.fodd ? -1 : a.fodd > b.fodd ? 1 : 0))[0];
  if (aldst === undefined) return null;
  return { ...aldst.person, skal: 'hela presidiet är borta, den äldste ledamoten leder tills organet har valt någon' };
}
