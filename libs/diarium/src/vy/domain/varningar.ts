import { identifierande, type Textfynd } from './identifierande.js';

/** Något i en offentlig text som inte ska stå där, och vad man gör åt det. */
export interface Textvarning extends Textfynd {
  falt: string;
  text: string;
  bot: string;
}

const ORD: Readonly<Record<Textfynd['slag'], readonly [text: string, bot: string]>> = {
  personnummer: ['Innehåller ett personnummer', 'Ta bort det, eller märk det som skyddat.'],
  samordningsnummer: ['Innehåller ett samordningsnummer', 'Ta bort det, eller märk det som skyddat.'],
  telefon: ['Innehåller ett telefonnummer', 'Flytta det till partens kontaktuppgifter.'],
  epost: ['Innehåller en e-postadress', 'Flytta den till partens kontaktuppgifter.'],
  namn: ['Nämner en privatperson', 'Skriv enskild i stället, eller märk namnet som skyddat.'],
  skyddat: ['Nämner någon vars uppgifter är skyddade', 'Skriv om meningen utan namnet.'],
};

/** Det som finns i en text som allmänheten läser. @param namn privatpersoner och skyddade som inte ska nämnas */
export function varningarI(
  falt: string,
  text: string,
  namn: { enskilda: readonly string[]; skyddade: readonly string[] },
): Textvarning[] {
  const fynd = [
    ...identifierande(text),
    ...namnI(text, namn.skyddade, 'skyddat'),
    ...namnI(text, namn.enskilda, 'namn'),
  ].sort((a, b) => a.start - b.start);
  return fynd.map((ett) => {
    const [mening, bot] = ORD[ett.slag];
    return { ...ett, falt, text: mening, bot };
  });
}

function namnI(text: string, namn: readonly string[], slag: Textfynd['slag']): Textfynd[] {
  const lag = text.toLocaleLowerCase('sv');
  return [...new Set(namn.map((ett) => ett.trim()).filter((ett) => ett.length > 1))].flatMap((ett) => {
    const start = lag.indexOf(ett.toLocaleLowerCase('sv'));
    return start < 0 ? [] : [{ slag, ord: text.slice(start, start + ett.length), start, slut: start + ett.length }];
  });
}
