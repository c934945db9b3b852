import type { Skrivelse } from '../skrivelse/skrivelse.typer.js';
import type { Skriftlage } from './skrivelsedokument.repository.js';

const TID = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});

const LAGE: Readonly<Record<Skrivelse['tillstand'], string>> = {
  utkast: 'Inte upprättad handling; texten kan ändras.',
  granskning: 'Under granskning. Inte upprättad handling; texten kan ändras.',
  godkand: 'Godkänd men inte fastställd.',
  faststalld: '',
};

/** Meningen efter "Utkast.": vilken lydelse det är, och att den inte är en upprättad handling (TF 2:10). */
export function utkastmening({ tillstand, versionsnr }: Skrivelse, lage: Skriftlage | null): string {
  const lydelse =
    lage === null
      ? ''
      : `Lydelse ${String(lage.version)}, ${TID.format(lage.andradTid).replace(' ', ' kl. ').replace(':', '.')}. `;
  return `Version ${String(versionsnr)}. ${lydelse}${LAGE[tillstand]}`;
}
