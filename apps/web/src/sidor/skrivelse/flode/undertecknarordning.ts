/** En rad i valet av undertecknare. */
export interface Undertecknarrad {
  personId: string;
  titel: string;
}

/** Raderna med den på platsen ett steg upp eller ned; oförändrade när det inte går. */
export function flyttad(
  rader: readonly Undertecknarrad[],
  plats: number,
  steg: -1 | 1,
): { rader: Undertecknarrad[]; plats: number } {
  const till = plats + steg;
  const ut = [...rader];
  const [rad] = ut.splice(plats, 1);
  if (rad === undefined || till < 0 || till >= rader.length) return { rader: [...rader], plats };
  ut.splice(till, 0, rad);
  return { rader: ut, plats: till };
}

/** De som har godkänt men godkänner igen, för att någon som inte har det står före dem. */
export function godkannerIgen(
  rader: readonly Undertecknarrad[],
  godkanda: ReadonlyMap<string, string>,
): readonly string[] {
  const lucka = rader.findIndex((rad) => rad.personId !== '' && !godkanda.has(rad.personId));
  return lucka < 0 ? [] : rader.slice(lucka).flatMap((rad) => godkanda.get(rad.personId) ?? []);
}
