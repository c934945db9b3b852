import type { Oidcleverantor } from '../konfiguration/oidc.js';
import type { Bevis } from '../session/sessioner.service.js';

type Intyg = { acr: string | null; amr: readonly string[] };

/**
 * Hur starkt leverantörens intyg är. Bara nivåer som står i inställningarna räknas.
 * @returns null när nivån inte godtas
 */
export function oidcbevis(
  leverantor: Pick<Oidcleverantor, 'id' | 'godtaAcr' | 'avanceradAcr' | 'tvaFaktorerAcr' | 'tvaFaktorerAmr'>,
  { acr, amr }: Intyg,
): Bevis | null {
  const niva = (godtagna: readonly string[]): boolean => acr !== null && godtagna.includes(acr);
  if (leverantor.godtaAcr.length > 0 && !niva(leverantor.godtaAcr)) return null;
  const tva = niva(leverantor.tvaFaktorerAcr) || amr.some((ett) => leverantor.tvaFaktorerAmr.includes(ett));
  return {
    styrka: niva(leverantor.avanceradAcr) ? 'avancerad' : tva ? 'tva_faktorer' : 'enkel',
    amr: ['fed', ...amr.filter((ett) => ett !== 'fed')].slice(0, 10),
    acr,
    leverantor: leverantor.id,
  };
}
