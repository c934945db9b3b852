import type { Klubbafel } from '../../klient/fel.js';

/** Vad som är fel, per fält. */
export type Brister<V> = { [N in keyof V]?: string | undefined };

/** En rad i felsamlingen; utan fält är den ingen länk. */
export interface Felpost {
  falt?: string;
  text: string;
}

const forstaLed = (stig: string): string => stig.split(/[.[]/u)[0] ?? stig;

/**
 * Serverns fel fördelade på formulärets fält.
 * @param stigar serverns sökväg → formulärets fält, där de heter olika
 */
export function fordela<V extends object>(
  fel: Klubbafel,
  varden: V,
  stigar: Readonly<Record<string, keyof V & string>>,
): { brister: Brister<V>; ovriga: string[] } {
  const brister: Brister<V> = {};
  const ovriga: string[] = [];
  for (const { stig, text } of fel.falt) {
    const namn = stigar[stig] ?? stigar[forstaLed(stig)] ?? forstaLed(stig);
    if (!Object.hasOwn(varden, namn)) ovriga.push(text);
    else brister[namn as keyof V] ??= text;
  }
  return { brister, ovriga };
}

/** Bristerna i fältens ordning. */
export const somPoster = <V extends object>(brister: Brister<V>, ordning: readonly (keyof V & string)[]): Felpost[] =>
  ordning.flatMap((falt) => {
    const text = brister[falt];
    return text === undefined ? [] : [{ falt, text }];
  });
