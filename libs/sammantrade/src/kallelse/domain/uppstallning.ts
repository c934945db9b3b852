import type { Kallelsesvar } from '../kallelse.typer.js';

/** Ett svar per person; den som inte har svarat finns inte med. */
export type Svaren = ReadonlyMap<string, Kallelsesvar>;

/** Vilka som inte kan räknas in: ledamöter med förhinder, och ersättare som inte har lovat att komma. */
export function vantasBorta(ledamoter: readonly string[], ersattare: readonly string[], svar: Svaren): string[] {
  return [
    ...ledamoter.filter((id) => svar.get(id) === 'forhinder'),
    ...ersattare.filter((id) => svar.get(id) === undefined || svar.get(id) === 'forhinder'),
  ];
}

/** Vilka som säkert är borta: bara de som har sagt det. Den som då skulle sitta på en tom plats är den att fråga härnäst. */
export const harSagtNej = (personer: readonly string[], svar: Svaren): string[] =>
  personer.filter((id) => svar.get(id) === 'forhinder');
