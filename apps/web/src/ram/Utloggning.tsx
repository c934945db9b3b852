import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Dialog } from '../delar/Dialog.js';
import { sparaNu } from '../delar/osparat.js';
import { antalUtkast } from '../delar/utkast.js';
import { antal, uppraknat } from '../sprak/ord.js';

interface Kvar {
  skrivelser: readonly string[];
  utkast: number;
}

/** Vad som inte är sparat, som en mening. */
function mening({ skrivelser, utkast }: Kvar): string {
  const texter = utkast === 0 ? [] : [antal(utkast, 'påbörjad text', 'påbörjade texter')];
  if (skrivelser.length === 0) return `Du har ${texter.join('')} som inte är sparad${utkast === 1 ? '' : 'e'}.`;
  const och = texter.length === 0 ? '' : `, och ${texter.join('')}`;
  return `Du har osparade ändringar i ${uppraknat(skrivelser.map((rubrik) => `”${rubrik}”`))}${och}.`;
}

/**
 * Utloggningen: det osparade skickas först. Det som inte kommer fram frågar den om, för det tas bort ur webbläsaren.
 * @param ut loggar ut
 */
export function useUtloggning(ut: () => Promise<void>): { loggaUt: () => Promise<void>; fraga: ReactNode } {
  const [kvar, satt] = useState<Kvar | null>(null);
  const loggaUt = async (): Promise<void> => {
    const nu = { skrivelser: await sparaNu(), utkast: antalUtkast() };
    if (nu.skrivelser.length === 0 && nu.utkast === 0) await ut();
    else satt(nu);
  };
  const fraga = (
    <Dialog oppen={kvar !== null} rubrik="Allt är inte sparat" stang={() => satt(null)}>
      {kvar !== null && <p>{mening(kvar)}</p>}
      <p>Loggar du ut tas det bort från den här datorn, så att nästa person inte kan läsa det.</p>
      <p className="rad">
        <Button variant="filled" onClick={() => satt(null)}>
          Stanna kvar
        </Button>
        <Button
          onClick={() => {
            satt(null);
            void ut();
          }}
        >
          Logga ut och ta bort det
        </Button>
      </p>
    </Dialog>
  );
  return { loggaUt, fraga };
}
